import type { ClaimCard, FindingCard, PageReport } from '../../report/card';
import { type Cell, csvText } from './csv';
import { passageLink } from './passage-link';

/** A column: its name in the first row, and what it says of a figure. */
type Column = readonly [string, (card: FindingCard, page: PageReport) => Cell];

const list = (items: readonly string[]) => items.join('; ');

function claimColumns(prefix: string, of: (card: FindingCard) => ClaimCard | null): Column[] {
  const fields: readonly (readonly [string, (claim: ClaimCard) => Cell])[] = [
    ['', (claim) => claim.id],
    ['_agency', (claim) => claim.agency.name],
    ['_agency_type', (claim) => claim.agency.type],
    ['_channel', (claim) => claim.channel],
    ['_measure', (claim) => claim.measure],
    ['_low', (claim) => claim.low],
    ['_high', (claim) => claim.high],
    ['_bound', (claim) => claim.bound],
    ['_published', (claim) => claim.published],
    ['_date_basis', (claim) => claim.dateBasis],
    ['_date_precision', (claim) => claim.datePrecision],
    ['_as_of', (claim) => claim.asOf],
    ['_url', (claim) => claim.url],
    ['_url_kind', (claim) => claim.urlKind],
  ];
  return fields.map(([name, field]) => [
    prefix + name,
    (card) => {
      const claim = of(card);
      return claim && field(claim);
    },
  ]);
}

const COLUMNS: readonly Column[] = [
  ['page', (_, page) => page.url],
  ['page_title', (_, page) => page.title],
  ['page_published', (_, page) => page.published],
  ['figure', (card) => card.text],
  ['sentence', (card) => card.sentenceText],
  ['link', (card, page) => passageLink(page.url, card)],
  ['value', (card) => card.value],
  ['low', (card) => card.low],
  ['high', (card) => card.high],
  ['bound', (card) => card.bound],
  ['vague', (card) => card.vague],
  ['derived', (card) => card.derived !== null],
  ['measure', (card) => card.measure],
  ['kind', (card) => card.kind],
  ['rate', (card) => card.rate],
  ['modality', (card) => card.modality],
  ['subject', (card) => card.subject],
  ['subject_name', (card) => card.subjectName ?? card.subjectText],
  ['conflict', (card) => card.conflict],
  ['place', (card) => card.placeText],
  ['as_of', (card) => card.asOf],
  ['attribution', (card) => card.attributionText],
  ['relays', (card) => list(card.relays)],
  ['inferred', (card) => list(card.inferred)],
  ['status', (card) => card.status],
  ...claimColumns('claim', (card) => card.claim),
  ...claimColumns('revised_by', (card) => card.revisedBy),
  [
    'drifts',
    (card) => list(card.drifts.map(({ type, page, claim }) => `${type}: ${page} / ${claim}`)),
  ],
  ['competing', (card) => list(card.competing.map((claim) => claim.id))],
  ['inconsistent', (card) => card.inconsistent?.type ?? null],
  ['record_version', (_, page) => page.recordVersion],
];

/** The figures of a page's frames as CSV (RFC 4180, names in the first row), one figure a line. */
export function reportCsv(reports: readonly PageReport[]): string {
  const lines = reports.flatMap((page) =>
    page.findings.map((card) => COLUMNS.map(([, cell]) => cell(card, page))),
  );
  return csvText([COLUMNS.map(([name]) => name), ...lines]);
}
