import type { Item } from './sentence-view';

/** "the spokesman posted on X", "she posted that": said in writing; soldiers are posted elsewhere. */
export function isPosting(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'posted') return false;
  const next = items[at + 1]?.lower ?? '';
  return (
    next === 'that' || (/^(?:on|to|in)$/.test(next) && NETWORKS.test(items[at + 2]?.lower ?? ''))
  );
}

const NETWORKS =
  /^(?:x|twitter|telegram|facebook|instagram|whatsapp|weibo|youtube|truth|social|his|her|its|their)$/;
