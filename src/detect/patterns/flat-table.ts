import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { mayHarm } from '../word-kinds';

/** Words of a row's name, at most; columns of a header, at least. */
const LONGEST_NAME = 6;
const FEWEST_COLUMNS = 2;

type Column = Measure | null;

const CACHE = new WeakMap<PageView, Map<number, readonly Column[]>>();

/** "Killed Wounded Missing" above "Union 3,155 14,530 5,365": a table whose cells came without marks. */
export const flatTable: Pattern = {
  name: 'flat-table',
  withoutTrigger: { where: (view, page) => headers(page).has(view.index) },
  read(view, at, page, wanted) {
    const columns = headers(page).get(view.index);
    const place = columns ? numbersIn(view).indexOf(at) : -1;
    const measure = columns?.[place];
    if (!measure || !wanted(measure)) return null;
    return {
      pattern: this.name,
      measure,
      trigger: null,
      side: 'none',
      phrase: readNounPhrase(view, at + 1),
      bound: null,
      from: null,
      part: false,
      thing: false,
      note: `the line of column names above says ${measure}`,
    };
  },
};

/** The columns of the header line above, for every line that is a row of bare numbers; made once a page. */
function headers(page: PageView): Map<number, readonly Column[]> {
  const known = CACHE.get(page);
  if (known) return known;
  const rows = new Map<number, readonly Column[]>();
  let open: readonly Column[] | null = null;
  let named: Measure | null = null;
  let block = -1;
  for (const view of page.views) {
    const next = view.block === block + 1;
    block = view.block;
    // Without a word of harm nothing opens a table.
    if (!open && !named && !mayHarm(view)) continue;
    const columns = columnsOf(view);
    if (columns) open = columns;
    else if (open && next && isRow(view, open.length)) rows.set(view.index, open);
    else if (named && next && isNumbers(view)) rows.set(view.index, allOf(view, named));
    else {
      open = null;
      named =
        namedCounts(view) ?? (next && !view.items.some(({ amount }) => amount) ? named : null);
    }
  }
  CACHE.set(page, rows);
  return rows;
}

/** The measures that a line of column names holds, in order; null when the line is something else. */
function columnsOf(view: SentenceView): readonly Column[] | null {
  const columns: Column[] = [];
  for (const item of view.items) {
    if (item.trigger?.needsPeople) return null;
    if (item.trigger) columns.push(item.trigger.measure);
    else if (/^totals?$/.test(item.lower)) columns.push(columns.length > 0 ? 'casualties' : null);
    else if (item.kind === 'amount' || item.wordClass === 'verb' || item.wordClass === 'auxiliary')
      return null;
    else if (item.lower === '%' || columns.length > view.items.length) break;
    else if (item.kind === 'mark' && item.lower !== '/') return null;
  }
  const named = columns.filter((one) => one !== null);
  return named.length >= FEWEST_COLUMNS && view.items.length <= 3 * columns.length + 2
    ? columns
    : null;
}

/** A short name, then at least as many numbers as the header has columns, with nothing but marks between. */
function isRow(view: SentenceView, columns: number): boolean {
  const numbers = numbersIn(view);
  const first = numbers[0];
  if (first === undefined || first > LONGEST_NAME || numbers.length < columns) return false;
  return view.items.slice(first).every((item) => item.kind === 'amount' || item.kind === 'mark');
}

/** "Union casualties by corps": what the numbers below the names of the columns count. */
function namedCounts(view: SentenceView): Measure | null {
  const { items } = view;
  const trigger = items.find((item) => item.trigger?.role === 'count')?.trigger;
  const by = items.some(({ lower }) => lower === 'by' || lower === 'per');
  const plain = items.every(
    (item) => item.kind !== 'amount' && item.wordClass !== 'verb' && item.wordClass !== 'auxiliary',
  );
  return trigger && by && plain && items.length <= LONGEST_NAME + 2 ? trigger.measure : null;
}

/** A line of three or more numbers and nothing else. */
function isNumbers(view: SentenceView): boolean {
  return view.items.length >= 3 && view.items.every((item) => item.kind === 'amount');
}

function allOf(view: SentenceView, measure: Measure): readonly Column[] {
  return view.items.map(() => measure);
}

function numbersIn(view: SentenceView): number[] {
  return view.items.flatMap((item: Item, at) =>
    item.amount && item.amount.aside !== 'nobody' && item.amount.share === null ? [at] : [],
  );
}
