import type { ClaimRecord } from '../claims/claim-record';
import { figuresUpTo } from '../detect/detect-figures';
import type { Figure } from '../detect/figure';
import type { Finding, Status } from '../match/finding';
import { traceFigures } from '../match/trace-figures';
import type { Day } from '../text/day';
import { dayFromText } from '../text/document-day';
import type { NameHit, NameScanner } from '../text/names';
import { rewritePipeTables } from '../text/pipe-table';
import type { ReadText } from '../text/read-text';
import type { PageReport, PublishedFrom } from './card';
import { findingCards } from './finding-cards';

/** A page or file as read, with what is known of it from outside its text. */
export interface DocumentPage {
  readonly read: ReadText;
  readonly url: string;
  readonly title: string;
  /** BCP 47; empty when the page does not say. */
  readonly lang: string;
  /** The page's day; null when nothing outside the text tells it. */
  readonly published: Day | null;
  readonly publishedFrom: PublishedFrom | null;
  /** Whether the page goes on after what was read of it; absent: it does not. */
  readonly cut?: boolean;
}

/** The reader's side: the clock and the settings. */
export interface ReadOptions {
  readonly today: Day;
  readonly disabledAgencies: ReadonlySet<string>;
  readonly recordVersion: string;
  readonly markedStatuses: readonly Status[];
  /** About so many figures are read, the first of the page; absent: all. */
  readonly mostFigures?: number;
}

/** A document with its figures and findings; the report is what crosses to a page. */
export interface DocumentReading {
  readonly report: PageReport;
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

/** Where a page does not say its language, English is tried. */
const DEFAULT_LANGUAGE = 'en';

/**
 * Reads a document whole: figures, findings and the report of them. A day that the page does not give is
 * sought in its first lines.
 */
export function readDocument(
  page: DocumentPage,
  record: ClaimRecord,
  options: ReadOptions,
): DocumentReading {
  const read = rewritePipeTables(page.read);
  const inText = page.published === null ? dayFromText(read) : null;
  const published = page.published ?? inText;
  const publishedFrom = inText === null ? page.publishedFrom : 'text';
  const lang = page.lang || DEFAULT_LANGUAGE;
  const names = scanOnce(record.names, read);
  const most = options.mostFigures ?? Number.POSITIVE_INFINITY;
  const { figures, cut: more } = figuresUpTo(read, names, { published, lang }, most);
  const findings =
    figures.length === 0
      ? []
      : traceFigures(read, figures, names.scan(read.text, read.blocks), record, {
          published: lastDayOf(published, figures, options.today),
          today: options.today,
          disabledAgencies: options.disabledAgencies,
        });
  const { recordVersion, markedStatuses } = options;
  const cards = findingCards({ read, findings, record, markedStatuses });
  const { url, title, cut = false } = page;
  const cutAfter = more ? figures.length : null;
  const report = {
    ...{ url, title, lang, published, publishedFrom, recordVersion, cutAfter, cut },
    findings: cards,
  };
  return { report, figures, findings };
}

/**
 * The day of which a page speaks: its own, or the latest that it names for a figure where that lies after
 * it (an encyclopaedia's article is dated by its first version, a chronicle by its first entry). Null
 * when the page has no day.
 */
function lastDayOf(published: Day | null, figures: readonly Figure[], today: Day): Day | null {
  if (published === null) return null;
  return figures
    .filter(({ modality }) => modality === 'stated')
    .map(({ asOf }) => asOf ?? published)
    .filter((day) => day <= today)
    .reduce((last, day) => (day > last ? day : last), published);
}

/** Detection and matching ask for the names of the same text; it is scanned once. */
function scanOnce(names: NameScanner, read: ReadText): NameScanner {
  let whole: NameHit[] | null = null;
  return {
    scan(text, blocks) {
      if (text !== read.text) return names.scan(text, blocks);
      whole ??= names.scan(text, read.blocks);
      return whole;
    },
  };
}
