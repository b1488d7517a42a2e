import { foldText } from '../text/folding';
import type { Block, ReadText } from '../text/read-text';
import { readSentences } from '../text/sentences';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { readAmounts } from './amounts';
import { type ItemToken, itemTokens, joinedToken, SentenceItem } from './item-tokens';
import { PerSentence } from './kept';
import type { Language } from './lang/language';
import type { Item, SentenceView } from './sentence-view';
import { classifyWord } from './word-class';
import { kindsBetween, wordKinds } from './word-kinds';

/** The folded text with the views of every block that may matter to detection. */
export interface Views {
  readonly folded: string;
  readonly views: readonly SentenceView[];
}

/**
 * Cuts the blocks into sentences; their items are read when they are first asked for. Blocks without a number and without a
 * trigger word are skipped unless a neighbour may lean on them (a source named one sentence earlier).
 */
export function readViews(read: ReadText, language: Language): Views {
  const folded = foldText(read.text);
  const views: SentenceView[] = [];
  const wanted = wantedBlocks(folded, read, language);
  const kinds = wordKinds(language);
  const text: Text = { folded, language };
  for (const [index, block] of read.blocks.entries()) {
    if (!wanted[index]) continue;
    for (const { start, end } of sentencesOf(folded, block)) {
      const bits = kindsBetween(kinds, folded, start, end);
      views.push(new LazyView(text, start, end, index, views.length, bits));
    }
  }
  return { folded, views };
}

/** Blocks before one with a number that are read for what it may lean on. */
const LEAN_BACK = 3;
/** As many where they are short lines, as the names of a table's columns are, each in a line of its own. */
const LEAN_BACK_SHORT = 10;
const SHORT_LINE = 40;

/** Blocks with a number, those just around them, and the title. */
function wantedBlocks(folded: string, read: ReadText, language: Language): Uint8Array {
  const wanted = new Uint8Array(read.blocks.length);
  for (const [index, block] of read.blocks.entries()) {
    if (!mayHoldFigure(folded, block, language)) continue;
    wanted.fill(1, Math.max(0, firstLeant(read.blocks, index)), index + 2);
  }
  const title = read.blocks.findIndex(({ role }) => role === 'title');
  if (title >= 0 && wanted.includes(1)) wanted[title] = 1;
  return wanted;
}

/** The first of the blocks that the one at `index` may lean on; may be below 0. */
function firstLeant(blocks: readonly Block[], index: number): number {
  let first = index;
  while (index - first < LEAN_BACK_SHORT) {
    const before = blocks[first - 1];
    if (before === undefined || before.end - before.start > SHORT_LINE) break;
    first -= 1;
  }
  return Math.min(first, index - LEAN_BACK);
}

function mayHoldFigure(folded: string, { start, end }: Block, language: Language): boolean {
  // Nearly every block with a number has digits.
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return language.mayHoldFigure.test(folded.slice(start, end));
}

function sentencesOf(folded: string, block: Block): readonly Span[] {
  const sentences = block.role === 'cell' ? [block] : readSentences(folded, block);
  const long = sentences.some(({ start, end }) => end - start > LONGEST_SENTENCE);
  return long ? sentences.flatMap((one) => cut(folded, one)) : sentences;
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

/** What the sentences of a text share. */
interface Text {
  readonly folded: string;
  readonly language: Language;
}

/** A sentence that is cut into items when somebody first looks at them; most are never looked at. */
class LazyView implements SentenceView {
  #items: readonly Item[] | null = null;
  #kept: unknown[] | null = null;

  constructor(
    private readonly text: Text,
    readonly start: number,
    readonly end: number,
    readonly block: number,
    readonly index: number,
    readonly kinds: number,
  ) {}

  get kept(): unknown[] {
    this.#kept ??= PerSentence.room();
    return this.#kept;
  }

  get items(): readonly Item[] {
    this.#items ??= readItems(this.text, this);
    return this.#items;
  }
}

function readItems({ folded, language }: Text, span: Span): readonly Item[] {
  const items = itemsOf(folded, span, language);
  let mixed: boolean | null = null;
  for (let at = 0; at < items.length; at++) {
    const one = items[at] as SentenceItem<Item['kind']>;
    if (!one.capital || !NAMED_BY_CAPITALS.has(one.lower) || !isAllCapitals(folded, one)) continue;
    mixed ??= /\p{Ll}/u.test(folded.slice(span.start, span.end));
    if (mixed) one.wordClass = 'other';
  }
  return items;
}

/** Words that are names when written in capitals: "WHO says", "US officials", "IS claimed". */
const NAMED_BY_CAPITALS: ReadonlySet<string> = new Set(['who', 'us', 'is']);

function isAllCapitals(folded: string, one: Item): boolean {
  return /^\p{Lu}+$/u.test(folded.slice(one.start, one.end));
}

/** The items of a stretch of folded text: amounts first, then trigger phrases, then single words. */
export function itemsOf(folded: string, span: Span, { lexicon }: Language): Item[] {
  const tokens = joinBroken(itemTokens(folded, span, lexicon), lexicon);
  const amounts = readAmounts(tokens, lexicon);
  const items: Item[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as ItemToken;
    const amount = amounts[next];
    if (amount && amount.from === at) {
      items.push(phrase(token, amount.amount.end, 'amount', token.lower, amount.amount));
      at = amount.to;
      next += 1;
      continue;
    }
    const { facts } = token;
    if (!facts) {
      const dash = token.lower === '-' ? isDash(tokens, at) : 1;
      items.push(dash > 1 ? dashOf(token, tokens[at + dash - 1]) : markOf(token));
      at += dash;
      continue;
    }
    const hit = facts.opensTrigger ? lexicon.triggers.at(tokens, at) : null;
    if (hit && at + hit.length <= (amount?.from ?? tokens.length) && !isIdiom(tokens, at)) {
      const last = tokens[at + hit.length - 1] as Token;
      items.push(phrase(token, last.end, 'trigger', hit.phrase, null, hit.value));
      at += hit.length;
      continue;
    }
    if (token.lower !== 'out' || !isOutOf(tokens, at, items.at(-1), lexicon)) {
      token.wordClass = classifyWord(token, at, facts);
      items.push(token as SentenceItem<'word'>);
    }
    at += 1;
  }
  return items;
}

/** "civil- ians": the halves of a known word that the end of a line broke become one token. */
function joinBroken(
  tokens: readonly ItemToken[],
  lexicon: Language['lexicon'],
): readonly ItemToken[] {
  if (!mayBreak(tokens)) return tokens;
  const whole: ItemToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as ItemToken;
    const second = tokens[at + 2];
    if (second && isBroken(tokens, at)) {
      const joined = joinedToken(first, second, first.lower + second.lower, lexicon);
      if (lexicon.classes.has(joined.lower) || lexicon.triggers.at([joined], 0)) {
        whole.push(joined);
        at += 2;
        continue;
      }
    }
    whole.push(first);
  }
  return whole;
}

/** Whether a hyphen touches what stands before it. */
function mayBreak(tokens: readonly Token[]): boolean {
  for (const { lower, spaced } of tokens) if (lower === '-' && !spaced) return true;
  return false;
}

/** A word, a hyphen that touches it, and after white space a word in small letters. */
function isBroken(tokens: readonly Token[], at: number): boolean {
  const [hyphen, second] = [tokens[at + 1], tokens[at + 2]];
  return (
    hyphen?.lower === '-' &&
    !hyphen.spaced &&
    second?.kind === 'word' &&
    second.spaced &&
    !second.capital &&
    tokens[at]?.kind === 'word'
  );
}

/** How many hyphens without a blank between stand from the one at `at`: "--" is typed for a dash. */
function isDash(tokens: readonly Token[], at: number): number {
  let to = at;
  while (tokens[to]?.lower === '-' && (to === at || tokens[to]?.spaced === false) && to < at + 3)
    to++;
  return to - at;
}

/** "in the dead of the night", "the group of death" of a tournament: nobody died. */
function isIdiom(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === 'death' && tokens[at - 1]?.lower === 'of')
    return tokens[at - 2]?.lower === 'group';
  if (tokens[at]?.lower !== 'dead' || tokens[at + 1]?.lower !== 'of') return false;
  const noun = tokens[at + 2]?.lower === 'the' ? tokens[at + 3] : tokens[at + 2];
  return /^(?:night|winter|summer|day)$/.test(noun?.lower ?? '');
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

/** A mark as it is; digits that begin no number stand as one. */
function markOf(token: ItemToken): Item {
  if (token.kind === 'mark') return token as SentenceItem<'mark'>;
  const { start, end, lower, spaced } = token;
  return new SentenceItem('mark', start, end, lower, false, spaced, null, null, null);
}

/** "--" as the dash that it stands for. */
function dashOf({ start, spaced }: ItemToken, last: Token | undefined): Item {
  const end = last?.end ?? start;
  return new SentenceItem('mark', start, end, '\u2013', false, spaced, null, null, null);
}

/** An item of several tokens. */
function phrase(
  { start, capital, spaced }: ItemToken,
  end: number,
  kind: 'amount' | 'trigger',
  lower: string,
  amount: Item['amount'],
  trigger: Item['trigger'] = null,
): Item {
  return new SentenceItem(kind, start, end, lower, capital, spaced, null, amount, trigger);
}
