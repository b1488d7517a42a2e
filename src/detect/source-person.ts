import { PERSONS, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';

/** Who a source's words name: one person, several people, a body such as a ministry, or a bare name. */
export type SpeakerKind = 'person' | 'people' | 'body' | 'name';

/** What the words of a source name, by the nouns before their first preposition. */
export function speakerKind(items: readonly Item[], from: number, to: number): SpeakerKind {
  let end = from + 1;
  while (end < to && items[end]?.wordClass !== 'preposition') end++;
  const head = items.slice(from, end);
  // "a local watch group": no local speaks.
  if (
    head.some(({ lower }, k) => PERSONS.has(lower) && !(lower === 'local' && k < head.length - 1))
  )
    return 'person';
  const last = head.findLast(({ kind }) => kind === 'word');
  if (last?.wordClass === 'people' && !last.capital && !SPEAKERS.has(last.lower))
    return last.lower.endsWith('s') ? 'people' : 'person';
  if (last && PLURAL.test(last.lower) && SPEAKERS.has(last.lower)) return 'people';
  if (head.some(({ lower }) => SPEAKERS.has(lower))) return 'body';
  return 'name';
}

const PLURAL = /(?:[^s]s|men|women|people)$/;

/** Whether "he", "she", "it" or "they" may mean a source of that kind. */
export function pronounFits(pronoun: string, kind: SpeakerKind): boolean {
  if (pronoun === 'he' || pronoun === 'she') return kind === 'person' || kind === 'name';
  if (pronoun === 'it') return kind === 'body' || kind === 'name';
  return pronoun !== 'they' || kind !== 'person';
}
