import type { Item } from '../sentence-view';

/** "Guards killed in the north:", "Service members wounded since May:": victims and what became of them open the line. */
export function opensWithVictims(items: readonly Item[], at: number): boolean {
  let noun = at - 1;
  while (/^(?:raising|adverb)$/.test(items[noun]?.wordClass ?? '')) noun--;
  const before = items.slice(/^[*\u2022-]$/.test(items[0]?.lower ?? '') ? 1 : 0, noun + 1);
  return (
    at > 0 &&
    at < 6 &&
    items[noun]?.wordClass === 'people' &&
    before.every(
      ({ kind, wordClass }) =>
        kind === 'word' && /^(?:people|other|determiner|thing|adverb)$/.test(wordClass),
    )
  );
}

/** "number of guards killed", "number of those killed", but not "number of plans executed by states". */
export function countsVictims(items: readonly Item[], head: number, at: number): boolean {
  if (items[head + 1]?.lower !== 'of') return true;
  if (OF_PEOPLE.test(items[at]?.lower ?? '')) return true;
  const inside = items.slice(head + 2, at);
  // "war criminals executed": the last noun says what is counted
  if (inside.at(-1)?.wordClass === 'people') return true;
  // "the number of Freedom League group dead"
  const state = /^(?:dead|wounded|injured|missing)$/.test(items[at]?.lower ?? '');
  return (
    (state || !inside.some((item) => item.wordClass === 'thing')) &&
    (inside.length < 2 ||
      inside.some((item) => /^(?:people|pronoun)$/.test(item.wordClass) || item.capital))
  );
}

/** What is done to people alone. */
const OF_PEOPLE =
  /^(?:put to death|murdered|hanged|beheaded|massacred|lynched|guillotined|starved to death)$/;
