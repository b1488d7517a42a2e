/** Group words that mean little without a side. */
export const GROUP_WORDS: ReadonlySet<string> = new Set([
  'troops',
  'soldiers',
  'personnel',
  'servicemen',
  'fighters',
  'forces',
  'servicemembers',
  'servicepeople',
  'service members',
  'military personnel',
]);
