import type { ClaimCard } from '../../report/card';
import { plainName } from '../words/agency-words';
import { countedText, publishedShort, shownPrecision } from '../words/claim-words';
import { claimQuantityText } from '../words/quantity-words';
import type { Words } from '../words/speak';
import { numbersOf } from './timeline-layout';

/** The table's columns. */
export const COLUMNS = ['asOf', 'figure', 'agency', 'type', 'counted', 'published'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** The columns on the screen; the copied table has all. */
export const SHOWN_COLUMNS: readonly ColumnName[] = COLUMNS.filter(
  (column) => column !== 'counted',
);

/** By what the rows stand in order. */
export interface Order {
  readonly column: ColumnName;
  readonly down: boolean;
}

const KEYS: Readonly<Record<ColumnName, (claim: ClaimCard) => string | number>> = {
  asOf: (claim) => claim.asOf,
  figure: (claim) => numbersOf(claim).named,
  agency: (claim) => claim.agency.name,
  type: (claim) => claim.agency.type,
  counted: (claim) => `${claim.kind} ${claim.periodStart ?? ''}`,
  published: (claim) => claim.published,
};

/** The claims in the order; equal ones by as-of day, the latest first. */
export function sortClaims(claims: readonly ClaimCard[], { column, down }: Order): ClaimCard[] {
  const key = KEYS[column];
  const sign = down ? -1 : 1;
  return [...claims].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one).localeCompare(String(other), 'en');
    return sign * order || (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0);
  });
}

/** The words of one cell. */
export function cellText(words: Words, claim: ClaimCard, column: ColumnName): string {
  switch (column) {
    case 'asOf':
      return words.shortDay(claim.asOf, shownPrecision(claim));
    case 'figure':
      return claimQuantityText(words, claim);
    case 'agency':
      return plainName(claim.agency);
    case 'type':
      return words.say(`agency.${claim.agency.type}`);
    case 'counted':
      return countedText(words, claim);
    case 'published':
      return publishedShort(words, claim);
  }
}

/** The table as text that a spreadsheet takes: tabs between cells, a line a row, addresses at the end. */
export function tableText(words: Words, claims: readonly ClaimCard[]): string {
  const head = [...COLUMNS.map((column) => words.say(`explorer.column.${column}`)), 'URL'];
  const plain = (cell: string) => cell.replace(/[\t\r\n]+/g, ' ');
  const rows = claims.map((claim) => [
    ...COLUMNS.map((column) => plain(cellText(words, claim, column))),
    claim.url,
  ]);
  return [head, ...rows].map((cells) => cells.join('\t')).join('\n');
}
