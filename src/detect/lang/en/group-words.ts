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

/** "killed in Harwick", "homicides in Norland", "Covid deaths": words for what became of people that name none of them. */
export const TELLS_FATE =
  /^(?:killed|dead|died|injured|wounded|missing|deaths?|fatalities|casualties|homicides|murders|killings|death toll|covid(?:-19)?)\b/i;
