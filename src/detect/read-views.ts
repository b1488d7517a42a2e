import { foldText } from '../text/folding';
import type { Block, ReadText } from '../text/read-text';
import { readSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { readTokens, type Token } from '../text/tokens';
import { readAmounts } from './amounts';
import type { Language } from './lang/language';
import type { Item, SentenceView } from './sentence-view';
import { classifyWord } from './word-class';

/** The folded text with the views of every block that may matter to detection. */
export interface Views {
  readonly folded: string;
  readonly views: readonly SentenceView[];
}

/**
 * Cuts the blocks into sentences and the sentences into items. Blocks without a number and without a
 * trigger word are skipped unless a neighbour may lean on them (a source named one sentence earlier).
 */
export function readViews(read: ReadText, language: Language): Views {
  const folded = foldText(read.text);
  const views: SentenceView[] = [];
  const wanted = wantedBlocks(folded, read, language);
  for (const [index, block] of read.blocks.entries()) {
    if (!wanted[index]) continue;
    for (const span of sentencesOf(folded, block).flatMap((one) => cut(folded, one))) {
      views.push(viewOf(folded, span, index, views.length, language));
    }
  }
  return { folded, views };
}

/** Blocks before one with a number that are read for what it may lean on. */
const LEAN_BACK = 3;

/** Blocks with a number, and those just around them. */
function wantedBlocks(folded: string, read: ReadText, language: Language): Uint8Array {
  const wanted = new Uint8Array(read.blocks.length);
  for (const [index, block] of read.blocks.entries()) {
    if (!language.mayHoldFigure.test(folded.slice(block.start, block.end))) continue;
    wanted.fill(1, Math.max(0, index - LEAN_BACK), index + 2);
  }
  return wanted;
}

function sentencesOf(folded: string, block: Block): Span[] {
  if (block.role === 'cell') return [{ start: block.start, end: block.end }];
  return readSentences(folded, block);
}

/** Longest stretch looked at as one sentence: no sentence of news is longer, and costs stay bounded. */
const LONGEST_SENTENCE = 2_400;

/** Cuts an overlong sentence at white space. */
function cut(folded: string, span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_SENTENCE) {
    const space = folded.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const end = space > start ? space : start + LONGEST_SENTENCE;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: span.end });
  return parts;
}

function viewOf(
  folded: string,
  span: Span,
  block: number,
  index: number,
  language: Language,
): SentenceView {
  const tokens = readTokens(folded, span);
  const items = itemsOf(tokens, language);
  for (const [at, one] of items.entries()) {
    if (one.capital && NAMED_BY_CAPITALS.has(one.lower) && isAllCapitals(folded, one))
      items[at] = { ...one, wordClass: 'other' };
  }
  return { start: span.start, end: span.end, block, index, items };
}

/** Words that are names when written in capitals: "WHO says", "US officials". */
const NAMED_BY_CAPITALS: ReadonlySet<string> = new Set(['who', 'us']);

function isAllCapitals(folded: string, one: Item): boolean {
  return /^\p{Lu}+$/u.test(folded.slice(one.start, one.end));
}

/** The items of a sentence: amounts first, then trigger phrases, then single words. */
export function itemsOf(tokens: readonly Token[], language: Language): Item[] {
  const { lexicon } = language;
  const amounts = readAmounts(tokens, lexicon);
  const items: Item[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const amount = amounts[next];
    if (amount && amount.from === at) {
      items.push(item(token, amount.amount.end, 'amount', token.lower, 'other', amount.amount));
      at = amount.to;
      next += 1;
      continue;
    }
    const hit = token.kind === 'word' ? lexicon.triggers.at(tokens, at) : null;
    if (hit && at + hit.length <= (amount?.from ?? tokens.length)) {
      const last = tokens[at + hit.length - 1] as Token;
      let { lower } = token;
      for (let k = 1; k < hit.length; k++) lower += ` ${tokens[at + k]?.lower}`;
      items.push(item(token, last.end, 'trigger', lower, 'other', null, hit.value));
      at += hit.length;
      continue;
    }
    if (token.lower === 'out' && isOutOf(tokens, at, items.at(-1), lexicon)) {
      at += 1;
      continue;
    }
    const wordClass = token.kind === 'word' ? classifyWord(tokens, at, lexicon) : 'other';
    const kind = token.kind === 'word' ? 'word' : 'mark';
    items.push(item(token, token.end, kind, token.lower, wordClass));
    at += 1;
  }
  return items;
}

/** "nine out of the 15" reads as "nine of the 15". */
function isOutOf(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
  { classes, numberWords }: Language['lexicon'],
): boolean {
  if (before?.kind !== 'amount' || tokens[at + 1]?.lower !== 'of') return false;
  let k = at + 2;
  while (classes.get(tokens[k]?.lower ?? '') === 'determiner') k++;
  const next = tokens[k];
  return next?.kind === 'digits' || numberWords.units.has(next?.lower ?? '');
}

function item(
  token: Token,
  end: number,
  kind: Item['kind'],
  lower: string,
  wordClass: Item['wordClass'],
  amount: Item['amount'] = null,
  trigger: Item['trigger'] = null,
): Item {
  const { start, capital, spaced } = token;
  return { kind, start, end, lower, capital, spaced, wordClass, amount, trigger };
}
