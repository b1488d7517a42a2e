import type { Token } from '../text/tokens';
import { followsArticle, opensAmount } from './amount-opening';
import type { Lexicon, WordClass } from './lang/language';
import { classOf } from './word-class';

/** What the lexicon tells of a word wherever it stands. */
export interface WordFacts {
  /** Whether a number or a share may begin with it. */
  readonly opensAmount: boolean;
  /** Whether it is an article, which opens a number only before some words ("a hundred"). */
  readonly isArticle: boolean;
  /** Whether a number that an article opened may go on with it. */
  readonly followsArticle: boolean;
  /** Whether a trigger phrase begins with it. */
  readonly opensTrigger: boolean;
  /** Its class in small letters. */
  readonly plain: WordClass;
  /** Its class with a capital. */
  readonly named: WordClass;
}

/** The facts of one word; most words of a text stand there in small letters alone or with a capital alone. */
class LazyFacts implements WordFacts {
  readonly opensAmount: boolean;
  readonly isArticle: boolean;
  readonly followsArticle: boolean;
  readonly opensTrigger: boolean;
  #plain: WordClass | null = null;
  #named: WordClass | null = null;

  constructor(
    private readonly lower: string,
    private readonly lexicon: Lexicon,
  ) {
    this.opensAmount = opensAmount(lower, lexicon);
    this.isArticle = lexicon.numberWords.articles.has(lower);
    this.followsArticle = this.opensAmount || followsArticle(lower, lexicon);
    this.opensTrigger = lexicon.triggers.begins(lower);
  }

  get plain(): WordClass {
    this.#plain ??= classOf(this.lower, false, this.lexicon);
    return this.#plain;
  }

  get named(): WordClass {
    this.#named ??= classOf(this.lower, true, this.lexicon);
    return this.#named;
  }
}

/** Facts by word: of the lexicon's own words, kept; and of other words, kept until {@link forgetWords}. */
interface Known {
  readonly lexicon: Lexicon;
  readonly facts: Map<string, WordFacts>;
  readonly others: string[];
}

const KNOWN = new Map<Lexicon, Known>();
let latest: Known | null = null;

/** The facts of a word in small letters; found once a word. */
function factsOf(lower: string, lexicon: Lexicon): WordFacts {
  const known = latest?.lexicon === lexicon ? latest : knownOf(lexicon);
  return known.facts.get(lower) ?? learn(lower, lexicon, known);
}

/** The facts of every word of a list of tokens; null for digits and marks. */
export function wordFacts(tokens: readonly Token[], lexicon: Lexicon): (WordFacts | null)[] {
  const facts: (WordFacts | null)[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, lower } = tokens[at] as Token;
    facts.push(kind === 'word' ? factsOf(lower, lexicon) : null);
  }
  return facts;
}

/** Forgets the words that texts brought. */
export function forgetWords(): void {
  for (const { facts, others } of KNOWN.values()) {
    for (const word of others) facts.delete(word);
    others.length = 0;
  }
}

function knownOf(lexicon: Lexicon): Known {
  let known = KNOWN.get(lexicon);
  if (!known) {
    known = { lexicon, facts: new Map(), others: [] };
    KNOWN.set(lexicon, known);
  }
  latest = known;
  return known;
}

function learn(lower: string, lexicon: Lexicon, { facts, others }: Known): WordFacts {
  const made = new LazyFacts(lower, lexicon);
  facts.set(lower, made);
  if (!lexicon.classes.has(lower) && !made.opensTrigger) others.push(lower);
  return made;
}
