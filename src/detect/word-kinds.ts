import { longestRun, WordMarks } from '../text/word-marks';
import { partsOf, spelledOut } from './lang/factored';
import type { Language, Lexicon, WordClass } from './lang/language';
import type { SentenceView } from './sentence-view';

/** What kinds of words a sentence may hold, as bits; told by one pass over its letters. */
export const KIND = {
  /** A word of a trigger phrase. */
  trigger: 1,
  /** Digits, or a word that may begin or be a number or a share. */
  number: 2,
  /** A word for which some pattern answers without a trigger phrase. */
  telling: 4,
} as const;

/** Any word may stand there. */
export const EVERY_KIND = 0xff;

/** Whether a trigger phrase may stand in the sentence. */
export function mayHarm({ kinds }: SentenceView): boolean {
  return (kinds & KIND.trigger) !== 0;
}

const KNOWN = new WeakMap<Language, WordMarks>();

/** The words of a language by kind; made once. */
export function wordKinds(language: Language): WordMarks {
  const known = KNOWN.get(language);
  if (known) return known;
  const { lexicon, patterns } = language;
  const telling = new Set(patterns.flatMap(({ withoutTrigger }) => withoutTrigger?.words ?? []));
  const marks = new WordMarks(
    [
      [KIND.trigger, keysOf(lexicon.triggers.phrases(), lexicon)],
      [KIND.number, numbersOf(lexicon)],
      [KIND.telling, telling],
    ],
    KIND.number,
  );
  KNOWN.set(language, marks);
  return marks;
}

/** Words of which at least one stands in every text that holds one of the phrases; as rare ones as can be told. */
function keysOf(phrases: readonly string[], { classes }: Lexicon): Set<string> {
  const keys = new Set<string>();
  const isTelling = (word: string) => !COMMON.has(classes.get(word) ?? 'other');
  for (const phrase of phrases) {
    if (!phrase.includes(' ') && partsOf(phrase) === null) keys.add(longestRun(phrase));
  }
  for (const phrase of phrases) {
    for (const words of tellingPart(phrase, keys, isTelling)) {
      if (words.some((word) => keys.has(word))) continue;
      const telling = words.filter(isTelling);
      const last = telling.findLast((word) => word.length >= LONG);
      keys.add(longestRun(last ?? longest(telling.length > 0 ? telling : words)));
    }
  }
  return keys;
}
/**
 * The alternatives of the part of a phrase by which it is told best, each as its words: known already, else with
 * long telling words, else with telling words; where no part is, all that the phrase can be.
 */
function tellingPart(
  phrase: string,
  keys: ReadonlySet<string>,
  isTelling: (word: string) => boolean,
): readonly (readonly string[])[] {
  const parts = (partsOf(phrase) ?? [])
    .filter((part) => !part.includes(''))
    .map((part) => part.map((one) => one.split(' ')));
  const lastWith = (holds: (word: string) => boolean) =>
    parts.findLast((part) => part.every((words) => words.some(holds)));
  return (
    lastWith((word) => keys.has(word)) ??
    lastWith((word) => word.length >= LONG && isTelling(word)) ??
    lastWith(isTelling) ??
    spelledOut(phrase).map((one) => one.split(' '))
  );
}

const LONG = 5;

/** Classes of words that stand in every other sentence. */
const COMMON: ReadonlySet<WordClass> = new Set<WordClass>([
  'preposition',
  'auxiliary',
  'conjunction',
  'relative',
  'determiner',
  'pronoun',
  'adverb',
  'time',
]);

function longest(words: readonly string[]): string {
  return words.reduce((one, other) => (other.length > one.length ? other : one), '');
}

function numbersOf(lexicon: Lexicon): Set<string> {
  const { units, scales, vague, half, quarters } = lexicon.numberWords;
  const words = [...units.keys(), ...scales.keys(), ...vague.keys(), half, ...quarters];
  // A hyphen joins number words ("twenty-seven"), so each part counts.
  return new Set([
    ...words.flatMap((word) => word.split('-')),
    ...keysOf(lexicon.shares.phrases(), lexicon),
  ]);
}
