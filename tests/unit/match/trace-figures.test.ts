import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Finding } from '../../../src/match/finding';
import { traceFigures } from '../../../src/match/trace-figures';
import { sayReason } from '../../../src/match/why-words';
import { driftsWithoutCase, statusesWithoutCase } from './case-coverage';
import { figureOf, pageOf } from './figure-factory';
import { SMALL_PACK } from './small-pack';
import { type Expected, TRACE_CASES, type TraceCase } from './trace-cases';

const record = openRecord([SMALL_PACK]);
const TODAY = '2034-01-01';

function trace(one: TraceCase): Finding[] {
  const page = pageOf(one.lines);
  const hits = record.names.scan(page.text);
  let from = 0;
  const figures = one.figures.map(([sketch]) => {
    const figure = figureOf(page, sketch, hits, from);
    from = figure.end;
    return figure;
  });
  return traceFigures(page, figures, hits, record, {
    published: one.day,
    today: TODAY,
    disabledAgencies: new Set(one.off ?? []),
  });
}

function pick(finding: Finding, expected: Expected): Expected {
  const { status, claim, revisedBy, revisedWhen, subject } = finding;
  const drifts = finding.drifts.map((drift) => drift.type);
  const ends = finding.ends && [finding.ends.low ?? '', finding.ends.high ?? ''];
  const all: Record<string, unknown> = {
    status,
    claim,
    revisedBy,
    revisedWhen,
    subject,
    drifts,
    ends,
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]])) as never;
}

describe('traceFigures', () => {
  for (const one of TRACE_CASES) {
    it(one.name, () => {
      const findings = trace(one);
      expect(findings).toHaveLength(one.figures.length);
      findings.forEach((finding, index) => {
        const expected = one.figures[index]?.[1];
        if (!expected) throw new Error(`no expectation for figure ${index}`);
        expect(pick(finding, expected), finding.why.map(sayReason).join('\n')).toEqual(expected);
      });
    });
  }

  it('has a case for every status and every drift', () => {
    expect(statusesWithoutCase(TRACE_CASES)).toEqual([]);
    expect(driftsWithoutCase(TRACE_CASES)).toEqual([]);
  });
});
