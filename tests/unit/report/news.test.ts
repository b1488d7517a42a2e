import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { STATUSES } from '../../../src/match/finding';
import { readDocument } from '../../../src/report/read-document';
import { readPlainText } from '../../../src/text/plain-text';
import { loadPack } from '../../../tools/load-pack';
import { NEWS_CASES, type NewsCase } from './news-cases';

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

describe('news on the bundled record', () => {
  for (const one of NEWS_CASES) {
    it(`${one.status}: ${one.text}`, () => {
      const { findings } = read(one);
      const finding = findings.find(({ figure }) => figure.text.includes(one.figure));
      const told = finding
        ? `${JSON.stringify(finding.figure.trace)}\n${finding.why.join('\n')}`
        : `figures: ${findings.map(({ figure }) => figure.text).join(' | ')}`;
      expect(finding, told).toBeDefined();
      expect({ status: finding?.status, claim: finding?.claim }, told).toEqual({
        status: one.status,
        claim: one.claim,
      });
      if (one.subject) expect(finding?.subject).toBe(one.subject);
      if (one.drifts) expect(finding?.drifts.map((drift) => drift.type)).toEqual(one.drifts);
    });
  }

  it('covers many conflicts', () => {
    const conflicts = NEWS_CASES.map((one) => record.claim(one.claim ?? '')?.conflict);
    expect(new Set(conflicts.filter(Boolean)).size).toBeGreaterThanOrEqual(25);
  });
});
