import type { Report } from './core';

/**
 * A report as JSON in pieces, a figure each: the report of a very long text is longer than a string may be.
 * `indent` 0 gives one line.
 */
export function* reportJson(report: Report, indent: number, depth = 0): Generator<string> {
  const { figures, ...head } = report;
  const line = indent === 0 ? '' : `\n${' '.repeat(indent * depth)}`;
  const deeper = (levels: number) => (indent === 0 ? '' : line + ' '.repeat(indent * levels));
  const shift = (json: string, levels: number) => json.replaceAll('\n', deeper(levels));
  const gap = indent === 0 ? '' : ' ';
  yield '{';
  for (const [key, value] of Object.entries(head)) {
    yield `${deeper(1)}${JSON.stringify(key)}:${gap}${shift(JSON.stringify(value, null, indent), 1)},`;
  }
  yield `${deeper(1)}"figures":${gap}[`;
  for (const [i, figure] of figures.entries()) {
    yield `${i === 0 ? '' : ','}${deeper(2)}${shift(JSON.stringify(figure, null, indent), 2)}`;
  }
  yield figures.length === 0 ? ']' : `${deeper(1)}]`;
  yield `${line}}`;
}
