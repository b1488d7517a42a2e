import type { Item } from '../sentence-view';

/** Items of the place between a label and its number. */
export const PLACE_REACH = 7;

/** "Guards killed in the north:", "Others who died in the blast:", "Service members wounded since May:": victims and what became of them open the line. */
export function opensWithVictims(items: readonly Item[], at: number): boolean {
  let noun = at - 1;
  while (/^(?:raising|adverb|auxiliary)$/.test(items[noun]?.wordClass ?? '')) noun--;
  const clause = items[noun]?.lower === 'who';
  const done = items.slice(noun + 1, at).some(({ wordClass }) => wordClass === 'auxiliary');
  // "those who killed": the others
  if (clause ? !done && items[at]?.trigger?.role !== 'before' : done) return false;
  if (clause) noun -= 1;
  const before = items.slice(/^[*\u2022-]$/.test(items[0]?.lower ?? '') ? 1 : 0, noun + 1);
  return (
    at > 0 &&
    at < 6 &&
    (items[noun]?.wordClass === 'people' || (clause && items[noun]?.lower === 'those')) &&
    before.every(
      ({ kind, wordClass }) =>
        kind === 'word' && /^(?:people|pronoun|other|determiner|thing|adverb)$/.test(wordClass),
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

/** "the dead were", "the wounded include": an adjective used as a noun. */
export function isDefinite(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  // "German dead numbered 150,000"
  const state = /^(?:dead|wounded|injured|missing)$/.test(items[at]?.lower ?? '');
  if (
    state &&
    (before?.capital ||
      /^(?:military|civilian|war|combat|militia|rebel|army|enemy|police)$/.test(
        before?.lower ?? '',
      ))
  )
    return true;
  // "military dead and missing at 8,000"
  if (state && before?.lower === 'and' && items[at - 2]?.trigger) return isDefinite(items, at - 2);
  return /^(?:the|of|those)$/.test(before?.lower ?? '');
}

/** "the dead of the quake", "the dead at a school in the south": where they died stands before the number. */
export function tellsOfWhat(items: readonly Item[], from: number, last: number): boolean {
  if (!/^(?:of|from|in|at)$/.test(items[from]?.lower ?? '') || last - from > PLACE_REACH)
    return false;
  return items.slice(from, last + 1).every(({ kind, wordClass, amount }) => {
    if (kind === 'amount') return amount?.aside !== null;
    return (
      kind === 'word' && /^(?:preposition|determiner|other|thing|time|conjunction)$/.test(wordClass)
    );
  });
}

/** Items from a cause of death back to the word for dying. */
const CAUSE_REACH = 6;

/** "the number who died of burns and injuries reached 40": those injuries are how they died. */
export function isCause(items: readonly Item[], at: number): boolean {
  if (!/^(?:injur(?:y|ies))$/.test(items[at]?.lower ?? '')) return false;
  for (let k = at - 1; k >= Math.max(1, at - CAUSE_REACH); k--) {
    const { kind, lower, wordClass } = items[k] as Item;
    if (/^(?:of|from|to)$/.test(lower)) return items[k - 1]?.trigger?.measure === 'killed';
    const inside = /^(?:other|determiner|conjunction|adverb|thing)$/.test(wordClass);
    if (lower !== ',' && (kind !== 'word' || !inside)) return false;
  }
  return false;
}
