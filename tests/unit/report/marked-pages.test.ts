import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { STATUSES } from '../../../src/match/finding';
import { readDocument } from '../../../src/report/read-document';
import { readPlainText } from '../../../src/text/plain-text';
import { loadPack } from '../../../tools/load-pack';
import { MARKED_PAGES } from './pages/all-pages';
import type { MarkedPage } from './pages/marked-page';

const pack = loadPack();
const record = openRecord([pack]);

/** The page's marked figures with the claims that they trace to. */
function trace({ text, day, marks }: MarkedPage) {
  const { findings } = readDocument(
    {
      read: readPlainText(text),
      url: '',
      title: '',
      lang: 'en',
      published: day,
      publishedFrom: day ? 'given' : null,
    },
    record,
    {
      today: '2026-11-22',
      disabledAgencies: new Set(),
      recordVersion: pack.version,
      markedStatuses: STATUSES,
    },
  );
  return marks.map((mark) => {
    const finding = findings.find(
      ({ figure }) => figure.start < mark.end && figure.end > mark.start,
    );
    return { mark, finding };
  });
}

describe('pages on the bundled record', () => {
  for (const page of MARKED_PAGES) {
    it(`${page.name}: each figure to its own claim`, () => {
      for (const { mark, finding } of trace(page)) {
        const words = page.text.slice(mark.start, mark.end);
        const told = `${words}: ${finding?.status} ${finding?.claim}\n${finding?.why.join('\n')}`;
        if (mark.claim === null) expect(finding?.claim ?? null, told).toBeNull();
        else expect(finding?.claim?.startsWith(mark.claim), told).toBe(true);
      }
    });
  }

  it('has no two pages of one name', () => {
    const names = MARKED_PAGES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
