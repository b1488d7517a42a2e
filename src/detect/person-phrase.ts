import { NO_AGENTS, THINGS } from './lang/en/nouns';
import type { Item } from './sentence-view';

/** Adjectives that stand for a person after an article. */
const ONE_OF_THEM = new Set(['local', 'private', 'tribal', 'national', 'native']);
const THING_NAMES: ReadonlySet<string> = new Set(THINGS);

/** "Fortunately, …": what opens a sentence is no name. */
const ADVERB = /^(?:\w{3,}(?:ately|ically|edly|ously|ently|antly)|sadly|luckily|happily)$/;

/** Capitalised words and nothing else. */
export function isBareName(phrase: readonly Item[]): boolean {
  return (
    phrase.length > 0 &&
    !ADVERB.test(phrase[0]?.lower ?? '') &&
    phrase.every((one) => one.kind === 'word' && one.capital && one.wordClass === 'other')
  );
}

/** "the instigator", "a bicyclist": the agent noun of one person that no list knows, after an article. */
export function isSomeone(phrase: readonly Item[]): boolean {
  const last = phrase.at(-1) as Item;
  if (phrase.length < 2 || !/^(?:a|an|the|his|her|their|another)$/.test(phrase[0]?.lower ?? ''))
    return false;
  if (/^(?:first|second|third|fourth|fifth|sixth)$/.test(last.lower)) return true;
  if (phrase.length === 2 && ONE_OF_THEM.has(last.lower)) return true;
  // "a Somali", "an unarmed Gazan"
  if (last.capital && /(?:an|i|ese|ish)$/.test(last.lower)) return true;
  if (NO_AGENTS.has(last.lower)) return false;
  return !THING_NAMES.has(last.lower) && /(?:[^f]er|or|ist|ant|ian|ary|ee)$/.test(last.lower);
}
