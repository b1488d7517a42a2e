import type { Pack } from '../../src/claims/record';
import { agencyRows, type Coverage, conflictRows, wholeOf } from './coverage-rows';
import { type MarkdownColumn, markdownTable } from './markdown-table';

/** Agencies listed by themselves: those with at least so many claims or a series. */
const FREQUENT = 10;

const COLUMNS: readonly MarkdownColumn<Coverage>[] = [
  { title: 'subjects', right: true, cell: (row) => number(row.subjects) },
  { title: 'agencies', right: true, cell: (row) => number(row.agencies) },
  { title: 'claims', right: true, cell: (row) => number(row.claims) },
  { title: 'days of series', right: true, cell: (row) => (row.days ? number(row.days) : '') },
  { title: 'from', cell: (row) => row.from },
  { title: 'to', cell: (row) => row.to },
  { title: 'primary address', right: true, cell: (row) => share(row.primary) },
  { title: 'day stated', right: true, cell: (row) => share(row.stated) },
];

/** `docs/coverage.md`: what the record holds, by conflict and by agency. The same pack gives the same page. */
export function coveragePage(pack: Pack): string {
  const whole = wholeOf(pack);
  const frequent = agencyRows(pack).filter((row) => row.claims >= FREQUENT || row.days > 0);
  const name: MarkdownColumn<Coverage> = { title: 'conflict', cell: (row) => row.name };
  return `${[
    '# What the bundled record covers',
    `Written by \`npm run claims:coverage\` from \`assets/claims\`, version ${pack.version}; not edited by hand.`,
    `${number(pack.conflicts.length)} conflicts, ${number(pack.agencies.length)} agencies, ${number(pack.subjects.length)} subjects, ${number(whole.claims)} claims, and ${number(pack.series.length)} series with ${number(whole.days)} days of counts. ${share(whole.primary)} of the claims have a primary address, ${share(whole.stated)} a stated day of publication.`,
    'A primary address is a page of the agency itself. A day is stated where the text gives the agency’s own day, or is of that day. “From” and “to” are the first and the last day up to which a claim or a row of a series counts.',
    '## By conflict',
    markdownTable(conflictRows(pack), [name, ...COLUMNS]),
    `## Agencies with ${FREQUENT} claims or more, or a series`,
    markdownTable(frequent, [
      { ...name, title: 'agency' },
      ...COLUMNS.filter(({ title }) => title !== 'agencies'),
    ]),
  ].join('\n\n')}\n`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function share(part: number | null): string {
  return part === null ? '' : `${Math.round(part * 100)} %`;
}
