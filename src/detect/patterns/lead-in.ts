import type { Measure } from '../../text/quantity';
import { PerPage } from '../kept';
import { CHANGES } from '../lang/en/change-words';
import { SORTS } from '../lang/en/sort-words';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import { isProse } from '../prose';
import type { Item, SentenceView } from '../sentence-view';
import { mayHarm } from '../word-kinds';
import { joinMeasures } from './measure-group';
import { NO_MORE } from './neighbours';
import { isOtherFate } from './other-fate';

/** Longest line, in items, that opens a list or stands in one. */
const LONGEST_LINE = 26;
/** Longest line without a colon that names what the lines below count. */
const LONGEST_NAME = 10;
const JOINTS = new Set([':', '\u2013', '-', '=', '(']);
const CLOSES = new Set([';', ',', '.', ')', '(', '[', '*', '+']);

/** What opens a list, and how its rows look. */
interface Opening {
  readonly measure: Measure;
  /** True when rows may be a name and a number without a joint: below a line that names columns. */
  readonly bare: boolean;
  /** True when a row must name people: below a row that says itself what it counts. */
  readonly people: boolean;
}

const CACHE = new PerPage<Map<number, Opening>>();

/** "Enemy losses:" above "soldiers – 1,150"; "The dead:" above "3 officers": the line that opens the list says it. */
export const leadIn: Pattern = {
  name: 'lead-in',
  withoutTrigger: { where: (view, page) => openedBy(page).has(view.index) },
  read(view, at, page, wanted) {
    const opening = openedBy(page).get(view.index);
    if (!opening || !wanted(opening.measure)) return null;
    const { measure } = opening;
    const phrase = readNounPhrase(view, at + 1);
    const row = opening.people
      ? isLabelledRow(view, at, phrase.to, LONGEST_NAME) && namesPeople(view, at)
      : isCountedRow(view, at, phrase.type) ||
        isLabelledRow(view, at, phrase.to) ||
        isAlone(page, view, at) ||
        (opening.bare && isBareRow(view, at) && hasSuchNeighbour(page, view)) ||
        (isEstimateRow(view, at) && countsInHead(page, view));
    if (!row || (phrase.type === 'thing' && at > 0)) return null;
    return {
      pattern: this.name,
      measure,
      trigger: null,
      side: 'none',
      phrase,
      ...NO_MORE,
      note: `the line above the list says ${measure}`,
    };
  },
};

/** Measure of the line above the list in which a sentence stands, by index of the sentence; made once a page. */
function openedBy(page: PageView): Map<number, Opening> {
  const known = CACHE.get(page);
  if (known) return known;
  const measures = new Map<number, Opening>();
  let open: Opening | null = null;
  let block = -1;
  for (const view of page.views) {
    const next = view.block === block + 1;
    const inside = view.block === block;
    block = view.block;
    const found =
      (inside && !endsWithColon(page, view)) || !mayOpen(page, view) ? null : openingOf(page, view);
    if (found) {
      open = found;
      continue;
    }
    if (open && next && isRow(view)) measures.set(view.index, open);
    else open = null;
  }
  CACHE.set(page, measures);
  return measures;
}

/** "The army held the town. Its losses:": the last sentence of a paragraph may open a list, too. */
function endsWithColon({ folded }: PageView, { end }: SentenceView): boolean {
  return folded.charAt(end - 1) === ':';
}

/** Asked before a line is cut into items. */
function mayOpen({ folded }: PageView, view: SentenceView): boolean {
  return mayHarm(view) && !isProse(folded.slice(view.start, view.end));
}

function openingOf(page: PageView, view: SentenceView): Opening | null {
  const measure = measureOfLine(page, view);
  const bare = view.items.at(-1)?.lower !== ':' || sorts(view.items);
  if (measure) return { measure, bare, people: false };
  const own = measureOfRow(page, view);
  return own && { measure: own, bare: false, people: true };
}

/** "Soldiers killed in the north: 2,400." above "Contractors: 310.": the first row says what all of them count. */
function measureOfRow(page: PageView, view: SentenceView): Measure | null {
  const { items } = view;
  if (items.length > LONGEST_LINE || page.read.blocks[view.block]?.role === 'cell') return null;
  const end = items.at(-1)?.lower === '.' ? items.length - 2 : items.length - 1;
  if (items[end]?.amount?.aside !== null || items[end - 1]?.lower !== ':') return null;
  const triggers = items.slice(0, end).flatMap(({ trigger }) => trigger ?? []);
  const [first] = triggers;
  if (!first || first.role === 'after' || first.needsPeople) return null;
  return namesPeople(view, end) ? joinMeasures(triggers.map(({ measure }) => measure)) : null;
}

/** "Death toll:" above a line of nothing but "1 million", and no other number or word of harm in the lines around them. */
function isAlone(page: PageView, view: SentenceView, at: number): boolean {
  const [above, first, next] = [-1, -2, 1].map((step) => page.views[view.index + step]);
  if (at > 0 || !view.items.slice(1).every(({ kind }) => kind === 'mark')) return false;
  if (!above || openedBy(page).has(above.index) || above.items.length > LONGEST_LABEL) return false;
  const counts = (line: SentenceView | undefined) =>
    line !== undefined && (mayHarm(line) || line.items[0]?.kind === 'amount');
  return above.items.at(-1)?.lower === ':' && !counts(first) && !counts(next);
}

/** Items of a label with its colon. */
const LONGEST_LABEL = 4;

/** Whether a noun for people stands before the number. */
function namesPeople(view: SentenceView, at: number): boolean {
  return view.items.slice(0, at).some(({ wordClass }) => wordClass === 'people');
}

/** "Weavers 5-6 million", "Dyers of Oxby 200,000": a name, a number, and nothing else. */
function isBareRow(view: SentenceView, at: number): boolean {
  const { items } = view;
  if (at < 1 || at > LONGEST_BARE || items.length > at + 2) return false;
  const name = items.slice(0, at);
  return (
    name[0]?.kind === 'word' &&
    name[0].capital &&
    name.every(
      ({ kind, wordClass, lower }) =>
        (kind === 'word' && !/^(?:verb|auxiliary|thing|relative)$/.test(wordClass)) ||
        /^[(),-]$/.test(lower),
    ) &&
    items.slice(at + 1).every(({ kind }) => kind === 'mark')
  );
}

/** Longest name of such a row, in items. */
const LONGEST_BARE = 7;

/** Whether the line before or after is a row of the same kind; one alone may be anything. */
function hasSuchNeighbour(page: PageView, view: SentenceView): boolean {
  return [page.views[view.index - 1], page.views[view.index + 1]].some((near) => {
    const at = near?.items.findIndex(({ kind }) => kind === 'amount') ?? -1;
    return near !== undefined && near.block !== view.block && at > 0 && isBareRow(near, at);
  });
}

/** The measure of a short line that ends with a colon, or of a heading that names counts and tells nothing. */
function measureOfLine(page: PageView, view: SentenceView): Measure | null {
  const { items } = view;
  const role = page.read.blocks[view.block]?.role;
  if (items.length > LONGEST_LINE || role === 'cell') return null;
  const colon = items.at(-1)?.lower === ':';
  if (!colon && (items.length > LONGEST_NAME || items.at(-1)?.kind === 'mark')) return null;
  if (items.some((item) => item.wordClass === 'thing' && !SORTS.test(item.lower))) return null;
  const triggers = items.flatMap((item) => (item.trigger ? [item.trigger] : []));
  const first = triggers[0];
  if (!first || triggers.some((one) => one.role === 'after')) return null;
  const named = sorts(items) || triggers.some((one) => one.role !== 'before');
  if (!colon && !(isNaming(items) && named)) return null;
  if (first.measure === 'casualties' || first.measure === 'losses') return first.measure;
  return joinMeasures(triggers.map((one) => one.measure));
}

/** "Dead by country", "Deaths per district:": the line says by what its rows are told apart. */
function sorts(items: readonly Item[]): boolean {
  const last = items.at(-1)?.lower === ':' ? items.length - 2 : items.length - 1;
  return SORTS.test(items[last]?.lower ?? '') && /^(?:by|per)$/.test(items[last - 1]?.lower ?? '');
}

/** "Casualties by district", "Killed by year": no verb, no number that counts. */
function isNaming(items: readonly Item[]): boolean {
  return !items.some(
    (item) =>
      item.wordClass === 'verb' ||
      item.wordClass === 'auxiliary' ||
      CHANGES.has(item.lower) ||
      (item.kind === 'amount' && item.amount?.aside === null),
  );
}

function isRow(view: SentenceView): boolean {
  return view.items.length <= LONGEST_LINE && view.items.some((item) => item.kind === 'amount');
}

/** "12 soldiers", "- 3 officers": the number opens the line and counts people. */
function isCountedRow(view: SentenceView, at: number, type: string): boolean {
  if (type !== 'people') return false;
  return view.items
    .slice(0, at)
    .every(
      (item) =>
        item.kind === 'mark' || item.wordClass === 'conjunction' || item.wordClass === 'adverb',
    );
}

/** Smaller numbers at the head of a line are those of the line more often. */
const LEAST = 100;

/** "26,000 Planning Office": the number opens the line, the name of who counted follows, no verb. */
function isEstimateRow(view: SentenceView, at: number): boolean {
  const { items } = view;
  const amount = items[at]?.amount;
  const next = items[at + 1];
  if (at > 0 || (amount?.value ?? amount?.low ?? 0) < LEAST || next?.kind !== 'word') {
    if (at > 0 || next?.lower !== '(' || (amount?.value ?? 0) < LEAST) return false;
  }
  if (next?.lower !== '(' && !next?.capital) return false;
  return !items.some(({ wordClass, kind }) => kind === 'trigger' || wordClass === 'auxiliary');
}

/** Lines above a row among which the head of the list is sought. */
const HEAD_BACK = 40;

/** Whether the line that opens the list names numbers: "Number of weavers killed". */
function countsInHead(page: PageView, view: SentenceView): boolean {
  for (let k = view.index - 1; k >= Math.max(0, view.index - HEAD_BACK); k--) {
    if (openedBy(page).has(k)) continue;
    return (page.views[k] as SentenceView).items.some(({ lower }) =>
      /^(?:number|numbers|estimates?|estimated|tolls?|death tolls?|number of deaths)$/.test(lower),
    );
  }
  return false;
}

/** "United States": a noun for things behind another capital is part of a name. */
function isOfName(label: readonly Item[], item: Item): boolean {
  return item.capital && label[label.indexOf(item) - 1]?.capital === true;
}

/** "Herat: 12", "personnel – about 470", "Kandahar (7)": a name, a joint, the number, nothing else. */
function isLabelledRow(view: SentenceView, at: number, to: number, longest = 6): boolean {
  const { items } = view;
  if (!JOINTS.has(items[at - 1]?.lower ?? '')) return false;
  const label = items.slice(0, at - 1).filter((item) => item.kind !== 'mark');
  if (label.length === 0 || label.length > longest) return false;
  const bad = (item: Item) =>
    (item.wordClass === 'thing' && longest < LONGEST_NAME && !isOfName(label, item)) ||
    item.wordClass === 'verb' ||
    isOtherFate(item.lower) ||
    item.kind === 'trigger';
  if (label.some(bad)) return false;
  const next = items[to];
  return next === undefined || CLOSES.has(next.lower);
}
