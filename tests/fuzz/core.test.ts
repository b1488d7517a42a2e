import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRecord } from '../../src/claims/open-record';
import { detectFigures } from '../../src/detect/detect-figures';
import { toContract } from '../../src/report/contract';
import { readDocument } from '../../src/report/read-document';
import { addDays } from '../../src/text/day';
import { NO_NAMES } from '../../src/text/names';
import { readPlainText } from '../../src/text/plain-text';
import { loadPack } from '../../tools/load-pack';
import { fuzz } from './runs';
import { newsLike } from './texts';

const record = openRecord([loadPack()]);
const day = fc.option(
  fc.integer({ min: -60_000, max: 4_000 }).map((days) => addDays('2026-01-01', days)),
);

/** Spans lie in the text, in order, without overlap, and give back their words. */
function expectSpans(
  text: string,
  figures: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): void {
  let last = 0;
  for (const figure of figures) {
    if (figure.start < last || figure.end <= figure.start || figure.end > text.length) {
      throw new Error(`a figure from ${figure.start} to ${figure.end} of ${text.length}`);
    }
    expect(figure.text).toBe(text.slice(figure.start, figure.end));
    last = figure.end;
  }
}

test('detection', () => {
  fuzz(
    'detection',
    fc.property(newsLike, day, (text, published) => {
      const figures = detectFigures(readPlainText(text), NO_NAMES, { published, lang: 'en' });
      expectSpans(text, figures);
    }),
  );
});

test('matching', () => {
  fuzz(
    'matching',
    fc.property(newsLike, day, day, (text, published, today) => {
      const page = { read: readPlainText(text), url: '', title: '', lang: 'en', published };
      const { report, findings } = readDocument({ ...page, publishedFrom: null }, record, {
        today: today ?? '2026-11-25',
        disabledAgencies: new Set(),
        recordVersion: '1',
        markedStatuses: [],
      });
      expectSpans(
        text,
        findings.map(({ figure }) => figure),
      );
      for (const { claim, status } of toContract(null, report, findings).figures) {
        if (claim !== null) expect(record.claim(claim)?.id).toBe(claim);
        if (status === 'traced') expect(claim).not.toBeNull();
      }
    }),
  );
});
