import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { STATUSES } from '../../../src/match/finding';
import { sayReason } from '../../../src/match/why-words';
import { readDocument } from '../../../src/report/read-document';
import { readPlainText } from '../../../src/text/plain-text';
import { loadPack } from '../../../tools/load-pack';
import { NEWS_CASES } from '../report/news/all-cases';

const pack = loadPack();
const record = openRecord([pack]);

/** Words that judge a number or whoever said it. */
const JUDGING =
  /\b(?:true|false|fake|correct|incorrect|accurate|inaccurate|wrong|wrongly|lie|lied|claims? to|alleged|so-called|misleading|verdict)\b/i;

function whyOf(text: string, day: string | null): (readonly string[])[] {
  const page = { read: readPlainText(text), url: '', title: '', lang: 'en' };
  return readDocument({ ...page, published: day, publishedFrom: day ? 'given' : null }, record, {
    today: '2026-11-22',
    disabledAgencies: new Set(),
    recordVersion: pack.version,
    markedStatuses: STATUSES,
  }).findings.map(({ why }) => why.map(sayReason));
}

const all = NEWS_CASES.flatMap(({ text, day }) => whyOf(text, day));

describe('why this?', () => {
  it('gives every figure whole sentences, none twice', () => {
    for (const why of all) {
      expect(why.length).toBeGreaterThan(0);
      expect(new Set(why).size).toBe(why.length);
      for (const line of why) expect(line).toMatch(/^[\p{Lu}\p{N}“][^\n]*[.]$/u);
    }
  });

  it('judges nobody', () => {
    // The record's own names stand in quotation marks or before a colon and are not ours.
    expect(all.flat().filter((line) => JUDGING.test(line))).toEqual([]);
    expect(JUDGING.test('The number is wrong.')).toBe(true);
  });

  it('tells group, measure, agency, day, the claim and why others fell out', () => {
    const [why = []] = whyOf(
      'The UK Ministry of Defence says 6,000 North Korean soldiers have been killed in Kursk as of 15 June 2025.',
      '2025-06-17',
    );
    expect(why).toEqual([
      expect.stringMatching(/^About North Korean troops in Russia: “North Korean soldiers” /),
      'Read as 6,000, killed, as a running count.',
      'Agency: “UK Ministry of Defence” is UK Ministry of Defence (Defence Intelligence).',
      'Its day: 2025-06-15, as the page states it.',
      'Claims published after the page’s day, 2025-06-17, cannot be its origin.',
      'UK MoD, 2025-06-15: over 6,000 casualties (killed and wounded) is plainly the origin; the page departs from it in measure and bound.',
      'Not NIS, 2026-02-12: about 6,000 casualties (killed and wounded): published after the page.',
    ]);
  });

  it('says that nobody is named, and what was taken from further off', () => {
    const [, why = []] = whyOf(
      'North Korean troops in Kursk have lost men.\n\nSome 4,400 were killed or wounded, half of 8,800.\n\nNo one else was hurt. In the war 4,400 more soldiers were wounded.',
      '2025-06-17',
    );
    expect(why.join('\n')).toMatch(/Agency: none was found named|Taken from words further off/);
  });
});
