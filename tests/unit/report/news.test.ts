import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { type Finding, STATUSES } from '../../../src/match/finding';
import { sayReason } from '../../../src/match/why-words';
import { readDocument } from '../../../src/report/read-document';
import { readPlainText } from '../../../src/text/plain-text';
import { loadPack } from '../../../tools/load-pack';
import { NEWS_CASES } from './news/all-cases';
import { COMPETING_ORDERS } from './news/competing-orders';
import type { NewsCase } from './news/news-case';

const pack = loadPack();
const record = openRecord([pack]);

function read(one: NewsCase) {
  return readDocument(
    {
      read: readPlainText(one.text),
      url: '',
      title: '',
      lang: 'en',
      published: one.day,
      publishedFrom: one.day ? 'given' : null,
    },
    record,
    {
      today: '2026-11-22',
      disabledAgencies: new Set(),
      recordVersion: pack.version,
      markedStatuses: STATUSES,
    },
  );
}

/** What the case asks beside status and claim, as it is. */
function asked(finding: Finding, one: NewsCase): Record<string, unknown> {
  const found: Record<string, unknown> = {
    drifts: finding.drifts.map((drift) => drift.type),
    subject: finding.subject,
    competing: finding.competing.slice(0, one.competing?.length || Number.POSITIVE_INFINITY),
    revisedBy: finding.revisedBy,
    revisedWhen: finding.revisedWhen,
    ends: finding.ends && [finding.ends.low, finding.ends.high],
    inconsistent: finding.inconsistent?.type ?? null,
  };
  return Object.fromEntries(Object.keys(expected(one)).map((key) => [key, found[key]]));
}

function expected({
  text,
  day,
  figure,
  status,
  claim,
  ...more
}: NewsCase): Record<string, unknown> {
  const faithful = status === 'traced' || status === 'revised';
  return faithful ? { drifts: [], ...more } : more;
}

describe('news on the bundled record', () => {
  for (const one of NEWS_CASES) {
    it(`${one.status}: ${one.text}`, () => {
      const { findings } = read(one);
      const finding = findings.find(({ figure }) => figure.text.includes(one.figure));
      const told = finding
        ? `${JSON.stringify(finding.figure.trace)}\n${finding.why.map(sayReason).join('\n')}`
        : `figures: ${findings.map(({ figure }) => figure.text).join(' | ')}`;
      expect(finding, told).toBeDefined();
      expect({ status: finding?.status, claim: finding?.claim }, told).toEqual({
        status: one.status,
        claim: one.claim,
      });
      if (finding) expect(asked(finding, one), told).toEqual(expected(one));
    });
  }

  it.each(COMPETING_ORDERS)('%s has beside it, in order, %j', (claim, competing) => {
    const one = NEWS_CASES.find((each) => each.claim === claim && !each.competing);
    const finding =
      one && read(one).findings.find(({ figure }) => figure.text.includes(one.figure));
    expect(finding?.competing.slice(0, competing.length)).toEqual(competing);
  });

  it('covers many conflicts, every status and every drift', () => {
    const conflicts = NEWS_CASES.map((one) => record.claim(one.claim ?? '')?.conflict);
    expect(new Set(conflicts.filter(Boolean)).size).toBeGreaterThanOrEqual(40);
    const statuses = new Set(NEWS_CASES.map((one) => one.status));
    expect(STATUSES.filter((status) => !statuses.has(status))).toEqual([]);
    const drifts = new Set(NEWS_CASES.flatMap((one) => one.drifts ?? []));
    expect([...drifts].sort()).toEqual([
      'attribution',
      'bound',
      'date',
      'measure',
      'place',
      'subject',
      'value',
    ]);
  });
});
