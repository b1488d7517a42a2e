import { longestRun, runsOf, WordMarks } from '../text/word-marks';
import { partsOf, spelledOut } from './lang/factored';
import type { Language, Lexicon, WordClass } from './lang/language';
import type { Pattern, WithoutTrigger } from './pipeline';
import type { SentenceView } from './sentence-view';

/** What kinds of words a sentence may hold, as bits; told by one pass over its letters. */
export const KIND = {
  /** A trigger phrase. */
  trigger: 1,
  /** Digits, or a word that may begin or be a number or a share. */
  number: 2,
  /** A word that tells of deaths. */
  death: 4,
  /** A noun for the men of one side. */
  group: 8,
  /** A word, colon or dash without which no source is named. */
  source: 16,
  /** A capital behind the first word. */
  capital: 32,
  /** "per", before sources and before "cent". */
  per: 64,
  /** A verb for giving details. */
  gives: 128,
  /** A verb for keeping a record. */
  keeps: 256,
  /** A word that may name a place as the first, or the sort of a place. */
  place: 512,
} as const;

/** The first of the bits that are given to the words of single patterns. */
const FIRST_OWN = 1024;
/** The last of them; patterns for which none is left share it. */
const LAST_OWN = 2 ** 29;

/** Any word may stand there. */
export const EVERY_KIND = 0x3fff_ffff;

/** Whether a trigger phrase may stand in the sentence. */
export function mayHarm({ kinds }: SentenceView): boolean {
  return (kinds & KIND.trigger) !== 0;
}

/** Whether a source may be named in the sentence. */
export function maySpeak({ kinds }: SentenceView): boolean {
  return (kinds & KIND.source) !== 0;
}

/** A pattern that may be the first to answer in a sentence without a trigger phrase. */
export interface Opener {
  readonly pattern: Pattern;
  /** Bits that a sentence must have, all of them, for the pattern's own words to stand in it; 0 for none. */
  readonly kinds: number;
  readonly when: WithoutTrigger;
}

/** What a pattern asks of a sentence before it is cut into items. */
type Question = NonNullable<WithoutTrigger['where']>;

/** What the words of a language tell of a sentence. */
interface Kinds {
  readonly marks: WordMarks;
  readonly openers: Openers;
}

/** The patterns that answer without a trigger phrase, and what is asked before each of them is. */
export interface Openers {
  /** All, in their order. */
  readonly all: readonly Opener[];
  /** The questions of their own that some of them have, each once. */
  readonly questions: readonly Question[];
  /** The bits of all their words: where none is set, only those with a question may answer. */
  readonly kinds: number;
}

const KNOWN = new WeakMap<Language, Kinds>();

/** The words of a language by kind; made once. */
export function wordKinds(language: Language): WordMarks {
  return kindsOf(language).marks;
}

/** The kinds of words that a sentence of folded text may hold. */
export function kindsBetween(marks: WordMarks, folded: string, start: number, end: number): number {
  const kinds = marks.between(folded, start, end);
  const perAlone = (kinds & (KIND.per | KIND.source)) === KIND.per;
  return perAlone && PER_SOURCE.test(folded.slice(start, end)) ? kinds | KIND.source : kinds;
}

/** "as per the ministry", ", per police", "(per the census", "Per the guard,": where "per" names a source. */
const PER_SOURCE = /\bas[\s\u00ad]+per\b|(?:^|[,(])[\s\u00ad]*per\b/i;

/** The patterns that answer without a trigger phrase; made once. */
export function openersOf(language: Language): Openers {
  return kindsOf(language).openers;
}

function kindsOf(language: Language): Kinds {
  const known = KNOWN.get(language);
  if (known) return known;
  const { lexicon, patterns } = language;
  const lists: [number, ReadonlySet<string>][] = [
    [KIND.trigger, phraseKeys(lexicon.triggers.phrases(), lexicon)],
    [KIND.number, numbersOf(lexicon)],
    [KIND.death, lexicon.deathWords],
    [KIND.group, lexicon.groupWords],
    [KIND.source, lexicon.sourceCues],
    [KIND.place, lexicon.placeWords],
    [KIND.per, new Set(['per'])],
    [KIND.gives, lexicon.givingWords],
    [KIND.keeps, lexicon.keepingWords],
  ];
  let bit = FIRST_OWN;
  const openers = patterns.flatMap((pattern): Opener[] => {
    const when = pattern.withoutTrigger;
    if (!when) return [];
    let kinds = 0;
    for (const list of [when.words, when.beside]) {
      if (!list) continue;
      lists.push([bit, new Set(list)]);
      kinds |= bit;
      bit = Math.min(bit * 2, LAST_OWN);
    }
    return [{ pattern, kinds, when }];
  });
  const kinds = {
    marks: new WordMarks(lists, {
      digits: KIND.number,
      joints: KIND.source,
      capitals: KIND.capital,
    }),
    openers: {
      all: openers,
      questions: [...new Set(openers.flatMap(({ when }) => when.where ?? []))],
      kinds: openers.reduce((bits, one) => bits | one.kinds, 0),
    },
  };
  KNOWN.set(language, kinds);
  return kinds;
}

/**
 * Words and pairs of words of which at least one stands in every text that holds one of the phrases: phrases of one
 * word as they are, of others two words that follow each other, if none of theirs is such a word.
 */
function phraseKeys(phrases: readonly string[], { classes }: Lexicon): ReadonlySet<string> {
  const keys = new Set<string>();
  const isTelling = (run: string) => run.length > 2 && !COMMON.has(classes.get(run) ?? 'other');
  for (const phrase of phrases) {
    const runs = partsOf(phrase) === null ? runsOf(phrase) : [];
    if (runs.length === 1) keys.add(runs[0] as string);
  }
  for (const phrase of phrases) {
    const parts = partsOf(phrase) ?? [[phrase]];
    for (const runs of endingsOf(parts)) {
      if (runs.length === 0 || runs.some((run) => keys.has(run))) continue;
      const last = runs.findLastIndex(isTelling);
      const at = Math.max(1, last < 0 ? runs.length - 1 : last);
      keys.add(runs.slice(at - 1, at + 1).join(' '));
    }
  }
  return keys;
}

/** The runs of letters with which a phrase of parts may end, two or more where the phrase has as many. */
function endingsOf(parts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [last, before] = [parts.at(-1) ?? [], parts.slice(0, -1)];
  const seen = new Map<string, readonly string[]>();
  for (const alternative of last) {
    const runs = runsOf(alternative);
    const whole = runs.length > 1 || before.length === 0;
    for (const head of whole ? [[]] : endingsOf(before)) {
      const ending = [...head.slice(runs.length > 0 ? -1 : 0), ...runs];
      seen.set(ending.join(' '), ending);
    }
  }
  return [...seen.values()];
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
