import type { KnownWord } from '../text/word-table';
import { WordTable } from '../text/word-table';
import { followsArticle, opensAmount } from './amount-opening';
import type { Lexicon, WordClass } from './lang/language';
import { classOf } from './word-class';

/** What the lexicon tells of a word wherever it stands. */
export interface WordFacts extends KnownWord {
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
    readonly lower: string,
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

const TABLES = new Map<Lexicon, WordTable<WordFacts>>();

/** The facts of words, found once a word: those of the lexicon's own words are kept, others until {@link forgetWords}. */
export function wordFacts(lexicon: Lexicon): WordTable<WordFacts> {
  const known = TABLES.get(lexicon);
  if (known) return known;
  const table = new WordTable<WordFacts>(
    (lower) => new LazyFacts(lower, lexicon),
    ({ lower, opensTrigger }) => opensTrigger || lexicon.classes.has(lower),
  );
  TABLES.set(lexicon, table);
  return table;
}

/** Forgets the words that texts brought. */
export function forgetWords(): void {
  for (const table of TABLES.values()) table.forget();
}
