import type { PartSum } from '../../src/detect/sum-parts';
import type { ContractFigure } from '../../src/report/contract';
import { type Column, printTable } from '../print-table';
import type { Core, Reading, Report } from './core';

const LONGEST_FIGURE = 36;
const LONGEST_NAME = 30;

/** The report as a table for a person, with a summary line; `explain` adds the reasons of each figure. */
export function showReading({ report, traces }: Reading, core: Core, explain: boolean): string {
  const day = report.published
    ? `, ${report.published} (${report.publishedFrom ?? 'unknown'})`
    : ', day unknown';
  const lines = [`${report.id ?? 'text'}${day}: ${summarise(report)}`];
  if (report.figures.length > 0) lines.push('', printTable(report.figures, columnsOf(core)));
  if (explain)
    lines.push(
      ...report.figures.map((figure, i) => explainFigure(figure, traces[i] ?? [])),
      ...report.sums.map((sum) => explainSum(sum, report)),
    );
  return `${lines.join('\n')}\n`;
}

function columnsOf(core: Core): readonly Column<ContractFigure>[] {
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
    { title: 'agency', cell: (figure) => core.agencyOf(figure), most: LONGEST_NAME },
    { title: 'day', cell: (figure) => core.dayOf(figure) },
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

/** "12 killed in all: 7 + 5, and 0 without a number". */
function explainSum(sum: PartSum, { figures }: Report): string {
  const parts = sum.parts.map((index) => `"${figures[index]?.text ?? ''}"`).join(' + ');
  const alone = sum.unnumbered === 0 ? [] : [`${sum.unnumbered} named without a number`];
  const from = [...(parts ? [parts] : []), ...alone].join(', ');
  return `\nparts come to ${sum.value} ${sum.measure} (characters ${sum.sentence.start} to ${sum.sentence.end}): ${from}`;
}

function explainFigure(figure: ContractFigure, trace: readonly string[]): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    - ${line}`)];
  return [
    `\n"${figure.text}" at ${figure.start}`,
    ...list('how it was read', trace),
    ...list('why it stands so', figure.why),
  ].join('\n');
}
