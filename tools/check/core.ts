import type { ClaimRecord } from '../../src/claims/claim-record';
import { openRecord } from '../../src/claims/open-record';
import { type PartSum, sumParts } from '../../src/detect/sum-parts';
import { STATUSES } from '../../src/match/finding';
import { type ContractFigure, type ContractReport, toContract } from '../../src/report/contract';
import { type DocumentPage, readDocument } from '../../src/report/read-document';
import type { Day } from '../../src/text/day';
import { readPlainText } from '../../src/text/plain-text';
import { loadPack } from '../load-pack';
import type { Source } from './read-file';
import { readPage } from './read-page';

/** What the command line or a line says about a document; null: to be found in it. */
export interface Given {
  readonly url: string | null;
  readonly date: Day | null;
  readonly lang: string | null;
}

/** The report of one document. `text` is the text as read that the offsets of a page refer to. */
export interface Report extends ContractReport {
  readonly sums: readonly PartSum[];
  readonly text?: string;
}

/** A report with what stands behind it, for a person. */
export interface Reading {
  readonly report: Report;
  /** What each step did to each figure's reading, in the order of the figures. */
  readonly traces: readonly (readonly string[])[];
}

/** The core with the bundled database, as the extension runs it. */
export class Core {
  readonly record: ClaimRecord;
  readonly #recordVersion: string;

  constructor(readonly today: Day) {
    const pack = loadPack();
    this.record = openRecord([pack]);
    this.#recordVersion = pack.version;
  }

  /** Reads one document. What is given goes before what the document says of itself. */
  read(source: Source, given: Given): Reading {
    const page = source.isPage ? readPage(source.content, given) : plainPage(source.content, given);
    const { report, findings } = readDocument(page, this.record, {
      today: this.today,
      disabledAgencies: new Set(),
      recordVersion: this.#recordVersion,
      markedStatuses: STATUSES,
    });
    const { figures, ...head } = toContract(
      source.id,
      report,
      findings,
      (agency) => this.record.agency(agency)?.name,
    );
    const text = source.isPage ? { text: page.read.text } : {};
    const sums = sumParts(
      page.read,
      findings.map(({ figure }) => figure),
    );
    return {
      report: { ...head, ...text, figures, sums },
      traces: findings.map(({ figure }) => figure.trace),
    };
  }

  /** Short name of the agency behind the figure's claim; empty without a claim. */
  agencyOf({ claim }: ContractFigure): string {
    const found = claim === null ? null : this.record.claim(claim);
    return found === null ? '' : (this.record.agency(found.agency)?.shortName ?? found.agency);
  }

  /** Day on which the figure's claim was published; empty without a claim. */
  dayOf({ claim }: ContractFigure): string {
    return (claim === null ? null : this.record.claim(claim))?.published ?? '';
  }
}

function plainPage(content: string, given: Given): DocumentPage {
  return {
    read: readPlainText(content),
    url: given.url ?? '',
    title: '',
    lang: given.lang ?? '',
    published: given.date,
    publishedFrom: given.date === null ? null : 'given',
  };
}
