import { opensAmount } from './amount-opening';
import type { Lexicon, WordClass } from './lang/language';
import { classOf } from './word-class';

/** What the lexicon tells of a word wherever it stands. */
export interface WordFacts {
  /** Whether a number or a share may begin with it. */
  readonly opensAmount: boolean;
  /** Whether a trigger phrase begins with it. */
  readonly opensTrigger: boolean;
  /** Its class in small letters, and with a capital. */
  readonly plain: WordClass;
  readonly named: WordClass;
}

/** Facts of the lexicon's own words, kept; and of other words, kept until {@link forgetWords}. */
interface Known {
  readonly own: Map<string, WordFacts>;
  readonly others: Map<string, WordFacts>;
}

const KNOWN = new Map<Lexicon, Known>();

/** The facts of a word in small letters; found once a word. */
export function factsOf(lower: string, lexicon: Lexicon): WordFacts {
  const known = knownOf(lexicon);
  return known.own.get(lower) ?? known.others.get(lower) ?? learn(lower, lexicon, known);
}

/** Forgets the words that texts brought. */
export function forgetWords(): void {
  for (const { others } of KNOWN.values()) others.clear();
}

function knownOf(lexicon: Lexicon): Known {
  let known = KNOWN.get(lexicon);
  if (!known) {
    known = { own: new Map(), others: new Map() };
    KNOWN.set(lexicon, known);
  }
  return known;
}

function learn(lower: string, lexicon: Lexicon, { own, others }: Known): WordFacts {
  const facts = {
    opensAmount: opensAmount(lower, lexicon),
    opensTrigger: lexicon.triggers.begins(lower),
    plain: classOf(lower, false, lexicon),
    named: classOf(lower, true, lexicon),
  };
  const listed = lexicon.classes.has(lower) || facts.opensTrigger;
  (listed ? own : others).set(lower, facts);
  return facts;
}
