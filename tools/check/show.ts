import { type Column, printTable } from '../print-table';
import type { Core, Report, ReportFigure } from './core';

const LONGEST_FIGURE = 36;
const LONGEST_NAME = 30;

/** The report as a table for a person, with a summary line; `explain` adds the reasons of each figure. */
export function showReport(report: Report, core: Core, explain: boolean): string {
  const day = report.published
    ? `, ${report.published} (${report.publishedFrom ?? 'unknown'})`
    : ', day unknown';
  const lines = [`${report.id ?? 'text'}${day}: ${summarise(report)}`];
  if (report.figures.length > 0) lines.push('', printTable(report.figures, columnsOf(core)));
  if (explain) lines.push(...report.figures.map((figure) => explainFigure(figure)));
  return `${lines.join('\n')}\n`;
}

function columnsOf(core: Core): readonly Column<ReportFigure>[] {
  return [
    { title: 'figure', cell: (figure) => figure.text, most: LONGEST_FIGURE },
    { title: 'measure', cell: (figure) => figure.measure },
    {
      title: 'subject',
      cell: (figure) => figure.subject ?? figure.subjectText ?? '',
      most: LONGEST_NAME,
    },
    {
      title: 'status',
      cell: (figure) =>
        figure.inconsistent === null ? figure.status : `${figure.status}, inconsistent`,
    },
    { title: 'agency', cell: (figure) => core.agencyOf(figure.claim), most: LONGEST_NAME },
    { title: 'day', cell: (figure) => core.dayOf(figure.claim) },
    { title: 'claim', cell: (figure) => figure.claim ?? '' },
  ];
}

function summarise(report: Report): string {
  const count = report.figures.length;
  if (count === 0) return 'no figures';
  const byStatus = new Map<string, number>();
  for (const { status } of report.figures) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  const parts = [...byStatus].map(([status, times]) => `${times} ${status}`);
  return `${count} ${count === 1 ? 'figure' : 'figures'}: ${parts.join(', ')}`;
}

function explainFigure(figure: ReportFigure): string {
  return [
    `\n"${figure.text}" at ${figure.start}`,
    ...figure.why.map((reason) => `  - ${reason}`),
  ].join('\n');
}
