import type { FindingCard, PageReport } from '../../src/report/card';
import type { DrivenPage } from '../browser/driver';
import { openPopover, readReport } from '../browser/reader';
import { printTable } from '../print-table';

/** What the page holds, as a table; leaves the popover of its most telling figure open. */
export async function showSummary(page: DrivenPage): Promise<string> {
  const report = await readReport(page);
  if (report === null) return 'No casualty figures were found on this page.';
  const chosen = mostTelling(report.findings);
  const popover = chosen === null ? null : await openPopover(page, chosen.key);
  const lines = [
    `${report.title} (${report.published ?? 'day unknown'}, from ${report.publishedFrom ?? 'nowhere'})`,
    '',
    tableOf(report),
  ];
  if (chosen !== null) {
    lines.push('', popover === null ? 'The popover did not open.' : quote(chosen, popover));
  }
  return lines.join('\n');
}

/** The first marked figure with a claim, else the first marked one; null when nothing is marked. */
function mostTelling(findings: readonly FindingCard[]): FindingCard | null {
  const marked = findings.filter((finding) => finding.marked);
  return marked.find((finding) => finding.claim !== null) ?? marked[0] ?? null;
}

function tableOf(report: PageReport): string {
  return printTable(report.findings, [
    { title: 'figure', cell: ({ text }) => text, most: 28 },
    { title: 'measure', cell: ({ measure }) => measure },
    {
      title: 'subject',
      cell: ({ subjectName, subjectText }) => subjectName ?? subjectText ?? '',
      most: 32,
    },
    { title: 'status', cell: ({ status }) => status },
    { title: 'agency', cell: ({ claim }) => claim?.agency.shortName ?? '', most: 24 },
    { title: 'day', cell: ({ claim }) => claim?.published ?? '' },
    { title: 'competing', cell: ({ competing }) => String(competing.length), right: true },
  ]);
}

function quote(finding: FindingCard, popover: string): string {
  const lines = popover.split('\n').filter((line) => line.trim() !== '');
  return [`The popover of "${finding.text}":`, ...lines.map((line) => `  ${line.trim()}`)].join(
    '\n',
  );
}
