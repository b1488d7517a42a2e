import type { Status } from '../../src/match/finding';
import type { PublishedFrom } from '../../src/report/card';
import type { Day } from '../../src/text/day';
import type { Bound, Kind, Measure } from '../../src/text/quantity';
import type { Source } from './read-file';

export interface ReportFigure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly vague: boolean;
  readonly derived: boolean;
  readonly measure: Measure;
  readonly kind: Kind;
  readonly subject: string | null;
  readonly subjectText: string | null;
  readonly place: string | null;
  readonly asOf: Day | null;
  readonly attribution: { agency: string | null; text: string; relays: readonly string[] } | null;
  readonly inferred: readonly string[];
  readonly status: Status;
  readonly claim: string | null;
  readonly revisedBy: string | null;
  readonly drifts: readonly unknown[];
  readonly competing: readonly string[];
  readonly inconsistent: unknown;
  readonly why: readonly string[];
}

export interface Report {
  readonly id: string | number | null;
  readonly published: Day | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly lang: string;
  readonly text?: string;
  readonly figures: readonly ReportFigure[];
}

/** What the command line or a line says about a document; null: to be found in it. */
export interface Given {
  readonly url: string | null;
  readonly date: Day | null;
  readonly lang: string | null;
}

/** The core with the bundled database loaded. */
export interface Core {
  check(source: Source, given: Given): Report;
  /** Short name of the claim's agency; empty without a claim. */
  agencyOf(claim: string | null): string;
  /** Day of the claim's publication; empty without a claim. */
  dayOf(claim: string | null): string;
}

export async function openCore(_today: Day): Promise<Core> {
  return {
    check: (source, given) => ({
      id: source.id,
      published: given.date,
      publishedFrom: given.date ? 'given' : null,
      lang: given.lang ?? 'en',
      ...(source.isPage ? { text: source.content } : {}),
      figures: [],
    }),
    agencyOf: () => '',
    dayOf: () => '',
  };
}
