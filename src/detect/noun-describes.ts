import type { CountedType } from './noun-phrase';
import type { Item } from './sentence-view';

/** "two Ministry of Works clerks": the "of" and the name inside the name of an office. */
export function isInOfficeName(items: readonly Item[], at: number): boolean {
  const of = items[at]?.lower === 'of' ? at : items[at - 1]?.lower === 'of' ? at - 1 : -1;
  if (of < 1 || !OFFICE.test(items[of - 1]?.lower ?? '') || !items[of - 1]?.capital) return false;
  for (let k = of + 1; k < of + 8; k++) {
    const item = items[k];
    // "Party of Arland (PA) members"
    if (item?.lower === '(') {
      const close = items.findIndex((one, j) => j > k && j < k + 4 && one.lower === ')');
      if (close < 0) return false;
      k = close;
      continue;
    }
    if (item?.kind !== 'word') return false;
    if (item.wordClass === 'people' && k > of + 1) return true;
    if (!item.capital && !/^(?:and|the)$/.test(item.lower)) return false;
  }
  return false;
}

const OFFICE =
  /^(?:ministry|department|bureau|office|board|directorate|bank|university|church|college|party|front|army|movement|league|union|council|congress|brigade|brigades|forces|faction)$/;

/** "5,400 mobilised men": how they came to serve describes them. */
export function isCalledUp(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.wordClass === 'people' && /^mobili[sz]ed$/.test(items[at]?.lower ?? '');
}

/** "one 40-year-old woman": an age that describes the noun. */
export function isAgeOfNoun(items: readonly Item[], at: number, type: CountedType): boolean {
  const next = items[at + 1]?.lower === '-' ? at + 2 : at + 1;
  return type === 'none' && items[at]?.amount?.aside !== null && items[next]?.lower === 'year-old';
}

/** "80 club-wielding, masked rebels", "55 Danish, Saxon troops": the comma of two adjectives before their noun. */
export function joinsAdjectives(items: readonly Item[], comma: number): boolean {
  if (joinsOrigins(items, comma)) return true;
  const adjective = (item: Item | undefined) =>
    item?.kind === 'word' && item.wordClass === 'other' && !item.capital;
  const described = (item: Item | undefined) =>
    item?.kind === 'word' && /^(?:other|raising|people)$/.test(item.wordClass);
  if (!adjective(items[comma - 1]) || !described(items[comma + 1])) return false;
  // "club-wielding, suspected rebel fighters"
  let k = comma + 2;
  while (k < comma + 4 && described(items[k]) && items[k]?.wordClass !== 'people') k++;
  return items[k]?.kind === 'word' && items[k]?.wordClass === 'people';
}

/** How the adjectives of lands and peoples end. */
const ORIGIN = /(?:ish|ese|an|ch|ic|sh|i)$/;

function isOrigin(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' && item.capital && item.wordClass === 'other' && ORIGIN.test(item.lower)
  );
}

/** "55 Danish, Saxon and Irish soldiers": the lands from which the people of the noun are. */
function joinsOrigins(items: readonly Item[], comma: number): boolean {
  if (!isOrigin(items[comma - 1]) || !isOrigin(items[comma + 1])) return false;
  let k = comma + 2;
  if (/^(?:and|or|,)$/.test(items[k]?.lower ?? '') && isOrigin(items[k + 1])) k += 2;
  if (items[k]?.wordClass === 'other' && !items[k]?.capital) k++;
  return items[k]?.kind === 'word' && items[k]?.wordClass === 'people';
}

/** "40 Danish and Saxon soldiers", "12 civil and military prisoners", "900 Danish and Saxon deaths": two words that describe one noun. */
export function joinsDescriptions(items: readonly Item[], at: number, type: CountedType): boolean {
  if (type !== 'unknown' || !/^(?:and|or)$/.test(items[at]?.lower ?? '')) return false;
  const second = items[at + 1];
  // "Danish and Saxon military personnel"
  const described =
    items[at + 2]?.wordClass === 'other' &&
    items[at + 3]?.wordClass === 'people' &&
    second?.capital;
  const noun = items[described ? at + 3 : at + 2];
  return (
    second?.kind === 'word' &&
    (second.wordClass === 'other' || second.wordClass === 'people') &&
    ((noun?.kind === 'word' && noun.wordClass === 'people') || noun?.trigger?.role === 'count')
  );
}
