import type { Report } from './core';

/**
 * A report as JSON in pieces, an element of its lists each: the report of a very long text is longer than a
 * string may be. `indent` 0 gives one line; `depth` is how deep the report itself stands.
 */
export function* reportJson(report: Report, indent: number, depth = 0): Generator<string> {
  const line = (levels: number) =>
    indent === 0 ? '' : `\n${' '.repeat(indent * (depth + levels))}`;
  const json = (value: unknown, levels: number) =>
    JSON.stringify(value, null, indent).replaceAll('\n', line(levels));
  const gap = indent === 0 ? '' : ' ';
  let before = '{';
  for (const [key, value] of Object.entries(report)) {
    yield `${before}${line(1)}${JSON.stringify(key)}:${gap}`;
    before = ',';
    if (!Array.isArray(value) || value.length === 0) {
      yield json(value, 1);
      continue;
    }
    for (const [i, element] of value.entries()) {
      yield `${i === 0 ? '[' : ','}${line(2)}${json(element, 2)}`;
    }
    yield `${line(1)}]`;
  }
  yield `${line(0)}}`;
}
