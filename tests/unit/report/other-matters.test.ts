import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Claim } from '../../../src/claims/record';
import { STATUSES } from '../../../src/match/finding';
import { groupDigits } from '../../../src/match/quantity-words';
import { readDocument } from '../../../src/report/read-document';
import { readPlainText } from '../../../src/text/plain-text';
import { loadPack } from '../../../tools/load-pack';
import { OTHER_MATTERS, type OtherMatter } from './matters/other-matters';

const pack = loadPack();
const record = openRecord([pack]);
/** Pages that each matter is told in, each with the numbers and the day of another claim. */
const DRAWS = 15;
const worded = pack.claims.filter((claim) => claim.vague !== true && claim.low > 1);

/** The statuses by which a page is told that its number is an agency's. */
const TRACED = new Set(['traced', 'revised', 'altered']);

/** A matter told with the numbers of two claims, on the day on which the first was published. */
function traced({ text }: OtherMatter, first: Claim, second: Claim): string[] {
  const filled = text
    .replace('{a}', groupDigits(first.low))
    .replace('{b}', groupDigits(second.low));
  const { findings } = readDocument(
    {
      read: readPlainText(filled),
      url: '',
      title: '',
      lang: 'en',
      published: first.published,
      publishedFrom: 'given',
    },
    record,
    {
      today: '2026-11-22',
      disabledAgencies: new Set(),
      recordVersion: pack.version,
      markedStatuses: STATUSES,
    },
  );
  return findings
    .filter(({ status }) => TRACED.has(status))
    .map(({ figure, status, claim }) => `${first.published} ${figure.text} ${status} ${claim}`);
}

/** Claims far apart in the record, other ones for each matter. */
function draw(matter: number, step: number): readonly [Claim, Claim] {
  const at = (matter * 7 + step * 131) % (worded.length - 1);
  return [worded[at] as Claim, worded[at + 1] as Claim];
}

describe('texts about other matters, with the numbers and days of claims', () => {
  OTHER_MATTERS.forEach((matter, index) => {
    it(`traces nothing: ${matter.name}`, () => {
      const found = Array.from({ length: DRAWS }, (_, step) => draw(index, step)).flatMap(
        ([first, second]) => traced(matter, first, second),
      );
      expect(found).toEqual([]);
    });
  });
});
