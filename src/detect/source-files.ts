import { PAPERS, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { ARTICLED } from './source-names';

/** Whether a word tells how a paper came to light, no part of its maker's name; in "leaked documents" nothing else names it. */
export function cameToLight(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.lower ?? '';
  return (
    DISCLOSED.test(items[at]?.lower ?? '') &&
    !PAPERS.has(next) &&
    !/^(?:documents?|files|cables?)$/.test(next)
  );
}

const DISCLOSED =
  /^(?:newly|(?:newly-)?(?:released|disclosed|published|unsealed|declassified)|secret|classified|leaked|previously)$/;

/**
 * "Norland documents", "a Norland cable", "an official Norlandish report": a paper that a land's name only describes,
 * for the land did not write it; `start` is the first word of the name, `at` the paper.
 */
export function isFile(items: readonly Item[], from: number, start: number, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (/^cables?$/.test(lower)) return true;
  const word = items[start];
  if (at !== start + 1 || !word?.capital || SPEAKERS.has(word.lower)) return false;
  if (/^documents?$/.test(lower)) return true;
  if (!STUDY.test(lower) || !OF_PEOPLE.test(word.lower)) return false;
  const opens = [items[from - 1], items[from]];
  return opens.some((one) => /^an?$/.test(one?.lower ?? ''));
}

const STUDY = /^(?:report|study|survey|inquiry|review|investigation|probe)$/;
/** Words for the people of a land ("German", "Norlandish"). */
const OF_PEOPLE = /(?:[iae]an|ish|ese|german|french|greek|dutch|swiss|iraqi|israeli|pakistani)$/;

/** A plain word in small letters right before a proper name. */
export function describesPaper(items: readonly Item[], at: number): boolean {
  const { kind, capital, wordClass, lower } = items[at] as Item;
  const next = items[at + 1];
  if (kind !== 'word' || capital || wordClass !== 'other' || !next?.capital) return false;
  // "a northern Gaza hospital report": a part of the land
  if (/ern$|^(?:central|upper|lower|north|south|east|west)$/.test(lower)) return false;
  return (
    !SPEAKERS.has(lower) && !PAPERS.has(lower) && !ARTICLED.test(lower) && next.kind === 'word'
  );
}
