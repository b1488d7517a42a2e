import type { Measure } from '../text/quantity';
import { PerPage } from './kept';
import { joinMeasures } from './patterns/measure-group';
import type { PageView } from './pipeline';
import { isProse } from './prose';
import type { Item, SentenceView } from './sentence-view';
import { mayHarm } from './word-kinds';

/** What a column counts; null for a column that counts nobody killed, wounded or lost. */
type Column = Measure | 'total' | null;

/** The measures of a line's numbers, by item index. */
type RowMeasures = ReadonlyMap<number, Measure>;

/** Words of a row's or a column's name, at most; columns of a header, at least. */
const LONGEST_NAME = 6;
const FEWEST_COLUMNS = 2;

/** A cell without a number. */
const EMPTY_CELL = /^(?:-|--|\u2013|\u2014|n\/a)$/;

const CACHE = new PerPage<ReadonlyMap<number, RowMeasures>>();

/**
 * The measures of the numbers of every line that belongs to a table whose cells came without marks, by view
 * index: a line of column names above lines with a name and a number for each column, column names and cells
 * each in a line of its own, or lines of bare numbers below what they count. Made once a page.
 */
export function flatTablesOf(page: PageView): ReadonlyMap<number, RowMeasures> {
  const known = CACHE.get(page);
  if (known) return known;
  const rows = new Map<number, RowMeasures>();
  let lines = new Lines(rows, page.folded);
  let block = -1;
  for (const view of page.views) {
    if (view.block !== block + 1) lines = new Lines(rows, page.folded);
    block = view.block;
    // cells with marks have their own labels
    if (page.read.blocks[block]?.role === 'cell') continue;
    if (lines.mayGoOn || mayOpen(page, view)) lines.read(view);
  }
  CACHE.set(page, rows);
  return rows;
}

/** Without a word of harm nothing opens a table, and neither does a sentence of prose: told before it is cut into items. */
function mayOpen({ folded }: PageView, view: SentenceView): boolean {
  return mayHarm(view) && !isProse(folded.slice(view.start, view.end));
}

/** Reads lines that follow each other, and keeps the table that is open. */
class Lines {
  /** The columns of the table that is open. */
  private columns: readonly Column[] = [];
  /** Names of columns that came one a line, so far. */
  private names: Column[] = [];
  /** Names of no known measure below them: other columns, and at last that of the first row. */
  private others = 0;
  /** Where the line before ended, when it was a row of the open table; null before the first. */
  private rowEnd: number | null = null;
  /** Where in a row of one cell a line the next cell stands; null before the row's name. */
  private cell: number | null = null;
  /** What to keep of the row that is open once it is whole. */
  private row: (() => void)[] = [];
  private counted: Measure | null = null;

  constructor(
    private readonly rows: Map<number, RowMeasures>,
    private readonly text: string,
  ) {}

  /** Whether a line without a word of harm may still be part of a table. */
  get mayGoOn(): boolean {
    return this.columns.length > 0 || this.names.length > 0 || this.counted !== null;
  }

  read(view: SentenceView): void {
    const header = headerOf(view);
    if (header) this.open(header);
    else if (countedBelow(view) === null && this.takesName(view)) return;
    else if (this.columns.length > 0 && this.names.length === 0) this.takeRow(view);
    else if (this.names.length > 0) this.takeCell(view);
    else this.takeCounts(view);
  }

  private open(columns: readonly Column[]): void {
    this.columns = columns;
    this.names = [];
    this.others = 0;
    this.rowEnd = null;
    this.cell = null;
    this.counted = null;
  }

  /** A line that is the name of one column; false once cells have been met, where "Total" names a row. */
  private takesName(view: SentenceView): boolean {
    const isBelow = this.cell !== null || (this.columns.length > 0 && this.names.length === 0);
    const name = isBelow ? null : columnName(view);
    if (name === null) return false;
    this.names.push(name);
    this.columns = isHeader(this.names) ? this.names : [];
    return true;
  }

  private takeRow(view: SentenceView): void {
    const cells = cellsOf(view);
    const isRow = cells !== null && (cells.length >= this.columns.length || this.goesOn(view));
    const isNameAbove = this.rowEnd !== null && isName(view) && this.goesOn(view);
    if (isRow) this.set(view, cells, 0);
    if (isRow || isNameAbove) this.rowEnd = view.end;
    else this.close(view);
  }

  /** Whether a line stands right below a row: one with fewer cells, or the name of the row in the next line. */
  private goesOn({ start }: SentenceView): boolean {
    return this.rowEnd !== null && this.text.slice(this.rowEnd, start).split('\n').length === 2;
  }

  /** A line of a table with one cell a line: a row's name, or a lone number. */
  private takeCell(view: SentenceView): void {
    const cells = cellsOf(view);
    const isBelowNames = this.columns.length > 0 && cells === null;
    if (isBelowNames && (isName(view) || (this.cell === null && isThingName(view))))
      this.takesOther();
    else if (this.columns.length > 0 && cells?.length === 1) this.takeLone(view, cells);
    else this.close(view);
  }

  /** A row's name; more than one of them below the columns' are columns that count nobody, but for the last. */
  private takesOther(): void {
    if (this.cell === null || this.others > 0) this.others += 1;
    this.cell = 0;
  }

  /** A lone cell. Only whole rows count: names of columns may also be other short lines of a page. */
  private takeLone(view: SentenceView, cells: readonly (number | null)[]): void {
    const column = this.cell ?? 0;
    if (this.others > 1)
      this.columns = [...this.columns, ...new Array<Column>(this.others - 1).fill(null)];
    this.others = 0;
    if (column === 0) this.row = [];
    this.row.push(() => this.set(view, cells, column));
    this.cell = (column + 1) % this.columns.length;
    if (this.cell > 0) return;
    for (const keep of this.row) keep();
  }

  /** "Union casualties by corps", and below it lines of bare numbers. */
  private takeCounts(view: SentenceView): void {
    if (this.counted && isNumbers(view)) {
      this.rows.set(view.index, new Map(view.items.map((_, at) => [at, this.counted as Measure])));
      return;
    }
    const counted = countedBelow(view);
    const isBetween = !view.items.some(({ amount }) => amount);
    this.counted = counted ?? (isBetween ? this.counted : null);
  }

  private close(view: SentenceView): void {
    this.open([]);
    if (mayHarm(view)) this.read(view);
  }

  private set(view: SentenceView, cells: readonly (number | null)[], from: number): void {
    const measures = new Map<number, Measure>();
    for (const [index, at] of cells.entries()) {
      const measure = measureOf(this.columns, from + index);
      if (at !== null && measure) measures.set(at, measure);
    }
    this.rows.set(view.index, measures);
  }
}

/** What a column counts; the total of the others where it is named so. */
function measureOf(columns: readonly Column[], at: number): Measure | null {
  const column = columns[at] ?? null;
  if (column !== 'total') return column;
  const parts = columns.flatMap((one) => (one && one !== 'total' ? [one] : []));
  // As armies head such a column, with the missing among them.
  return parts.includes('wounded') ? 'casualties' : joinMeasures(parts);
}

const isTotal = ({ lower }: Item) => /^totals?$/.test(lower);

function isHeader(columns: readonly Column[]): boolean {
  const measures = columns.filter((one) => one !== null && one !== 'total');
  return new Set(measures).size >= FEWEST_COLUMNS;
}

/** What words that ask for people say without them as the name of a column. */
const BY_ITSELF: ReadonlySet<Column> = new Set<Column>(['displaced', 'captured']);

/** The columns that a line of their names holds, in order; null when the line is something else. */
function headerOf(view: SentenceView): readonly Column[] | null {
  const columns: Column[] = [];
  for (const item of view.items) {
    if (item.trigger?.needsPeople && !BY_ITSELF.has(item.trigger.measure)) return null;
    if (item.trigger) columns.push(item.trigger.measure);
    else if (isTotal(item)) columns.push('total');
    else if (item.lower === '%') break;
    else if (isSentenceWord(item) || (item.kind === 'mark' && item.lower !== '/')) return null;
  }
  const fits = view.items.length <= 3 * columns.length + 2;
  return isHeader(columns) && fits ? columns : null;
}

/** "Killed in action", "Total": the name of one column alone in its line; null when it is none. */
function columnName(view: SentenceView): Column {
  if (!isName(view)) return null;
  const measures = view.items.flatMap(({ trigger }) =>
    trigger && !trigger.needsPeople ? [trigger.measure] : [],
  );
  const [first] = measures;
  if (first) return /\bor\b/.test(wordsOf(view)) ? first : joinMeasures(measures);
  return view.items.length === 1 && view.items.every(isTotal) ? 'total' : null;
}

const wordsOf = (view: SentenceView) => view.items.map(({ lower }) => lower).join(' ');

/** A few words without a number or a verb. */
function isName(view: SentenceView): boolean {
  return view.items.length <= LONGEST_NAME && !view.items.some(isSentenceWord);
}

/** "Houses damaged", "Schools closed": what no people suffered, with its participle. */
function isThingName({ items }: SentenceView): boolean {
  const [noun] = items;
  return (
    items.length <= 3 && noun?.wordClass === 'thing' && items.every(({ kind }) => kind === 'word')
  );
}

function isSentenceWord({ kind, wordClass }: Item): boolean {
  return kind === 'amount' || wordClass === 'verb' || wordClass === 'auxiliary';
}

/**
 * The cells of a line: a short name if any, then numbers and dashes with nothing but marks between. An item
 * index a cell, null for one without a number; null when the line is something else.
 */
function cellsOf({ items }: SentenceView): readonly (number | null)[] | null {
  if (items.every(({ lower }) => EMPTY_CELL.test(lower))) return items.map(() => null);
  const first = items.findIndex(({ amount }) => amount !== null);
  if (first < 0 || first > LONGEST_NAME) return null;
  const cells: (number | null)[] = [];
  for (const [at, { kind, amount, lower }] of items.entries()) {
    if (at < first) continue;
    if (amount) {
      if (amount.share === null && amount.aside !== 'nobody') cells.push(at);
    } else if (EMPTY_CELL.test(lower)) cells.push(null);
    else if (kind !== 'mark') return null;
  }
  return cells;
}

/** "Union casualties by corps": what the numbers below the names of the columns count; null for other lines. */
function countedBelow(view: SentenceView): Measure | null {
  const { items } = view;
  const trigger = items.find((item) => item.trigger?.role === 'count')?.trigger;
  const by = items.some(({ lower }) => lower === 'by' || lower === 'per');
  const plain = !items.some(isSentenceWord);
  return trigger && by && plain && items.length <= LONGEST_NAME + 2 ? trigger.measure : null;
}

/** A line of three or more numbers and nothing else. */
function isNumbers(view: SentenceView): boolean {
  return view.items.length >= 3 && view.items.every((item) => item.kind === 'amount');
}
