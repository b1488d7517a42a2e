import type { Span } from '../text/span';
import { makeTokens, type Token, type TokenMaker } from '../text/tokens';
import type { WordTable } from '../text/word-table';
import type { Lexicon } from './lang/language';
import type { Item } from './sentence-view';
import { type WordFacts, wordFacts } from './word-facts';

/** A token with the facts of its word; null for digits and marks. */
export interface FactToken extends Token {
  readonly facts: WordFacts | null;
}

/** A token that becomes an item of its sentence as it is: most words are made but once. */
export class SentenceItem<Kind extends Token['kind'] | Item['kind']> {
  wordClass: Item['wordClass'] = 'other';

  constructor(
    readonly kind: Kind,
    readonly start: number,
    readonly end: number,
    readonly lower: string,
    readonly capital: boolean,
    readonly spaced: boolean,
    readonly facts: WordFacts | null,
    readonly amount: Item['amount'],
    readonly trigger: Item['trigger'],
  ) {}
}

/** A token that may become an item. */
export type ItemToken = SentenceItem<Token['kind']>;

const CAPITAL_Z = 0x5a;

class ItemMaker implements TokenMaker<ItemToken> {
  constructor(private readonly words: WordTable<WordFacts>) {}

  word(folded: string, start: number, end: number, spaced: boolean): ItemToken {
    const facts = this.words.at(folded, start, end);
    const capital = folded.charCodeAt(start) <= CAPITAL_Z;
    return new SentenceItem('word', start, end, facts.lower, capital, spaced, facts, null, null);
  }

  token(
    kind: Token['kind'],
    start: number,
    end: number,
    lower: string,
    capital: boolean,
    spaced: boolean,
  ): ItemToken {
    const facts = kind === 'word' ? this.words.of(lower) : null;
    return new SentenceItem(kind, start, end, lower, capital, spaced, facts, null, null);
  }
}

const MAKERS = new WeakMap<Lexicon, ItemMaker>();

function makerOf(lexicon: Lexicon): ItemMaker {
  const known = MAKERS.get(lexicon);
  if (known) return known;
  const maker = new ItemMaker(wordFacts(lexicon));
  MAKERS.set(lexicon, maker);
  return maker;
}

/** The tokens of a stretch of folded text, to be made into items. */
export function itemTokens(folded: string, span: Span, lexicon: Lexicon): ItemToken[] {
  return makeTokens(folded, span, makerOf(lexicon));
}

/** The token of a word that stands between the beginning of one token and the end of another. */
export function joinedToken(
  first: ItemToken,
  last: ItemToken,
  lower: string,
  lexicon: Lexicon,
): ItemToken {
  const { start, capital, spaced } = first;
  return makerOf(lexicon).token('word', start, last.end, lower, capital, spaced);
}
