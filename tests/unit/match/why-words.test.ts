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

function readOf(text: string, day: string | null) {
  const page = { read: readPlainText(text), url: '', title: '', lang: 'en' };
  return readDocument({ ...page, published: day, publishedFrom: day ? 'given' : null }, record, {
    today: '2026-11-22',
    disabledAgencies: new Set(),
    recordVersion: pack.version,
    markedStatuses: STATUSES,
  });
}

function whyOf(text: string, day: string | null): (readonly string[])[] {
  return readOf(text, day).findings.map(({ why }) => why.map(sayReason));
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

  it('says what was taken from further off', () => {
    const [why = []] = whyOf(
      'Gaza’s health ministry gave new numbers.\n\nSince the war began 31,730 Palestinians have been killed.',
      '2024-03-19',
    );
    expect(why).toContainEqual(
      expect.stringMatching(/^Taken from words further off, not from its sentence: .*place/),
    );
  });

  it.each([
    ['Some 3,333 people have been killed in Gaza.', 'none was found named for this number'],
    [
      'The harbour authority says that 3,333 people have been killed in Gaza.',
      'it is not plain which body “harbour authority” means',
    ],
    [
      'The Quenby Foundation says that 3,333 people have been killed in Gaza.',
      'the record does not know “Quenby Foundation”',
    ],
    ['Reuters says that 3,333 people have been killed in Gaza.', 'Reuters passed it on'],
  ])('says who is named, known or not: %s', (text, agency) => {
    const [why = []] = whyOf(text, '2024-03-19');
    expect(why.filter((line) => line.startsWith('Agency:'))).toEqual([`Agency: ${agency}.`]);
  });

  it('says a recalled day that lies after the page’s as the last one possible', () => {
    const [why = []] = whyOf(
      'Israel says that 24 people were killed in Israel by Iranian missiles.',
      '2025-06-17',
    );
    expect(why).toContain(
      'The page agrees with Israel government, by 2025-06-22 at the latest: 24 killed.',
    );
    const [after = []] = whyOf(
      'Israel says that 24 people were killed in Israel by Iranian missiles.',
      '2025-06-23',
    );
    expect(after).toContain('The page agrees with Israel government, 2025-06-22: 24 killed.');
  });

  it.each([
    ['2031-09-20', 'In May 2024, 3,333 people were killed in Gaza.', 'Counted up to 2024-05-31.'],
    [
      '2024-05-20',
      'In May 2024, 3,333 people were killed in Gaza.',
      'Counted up to the page’s own day, 2024-05-20.',
    ],
    ['2024-02-20', 'In May 2024, 3,333 people were killed in Gaza.', null],
    [
      '2024-05-20',
      'As of 12 May 2024, 3,333 people had been killed in Gaza.',
      'Its day: 2024-05-12, as the page states it.',
    ],
  ])('on %s: “%s”', (day, text, said) => {
    const [why = []] = whyOf(text, day);
    const days = why.filter((line) => /^(?:Its day|Counted up to)/.test(line));
    expect(days).toEqual(said === null ? [] : [said]);
  });

  it.each([
    [
      '2019-05-04',
      'The sinking of a cruiser off the Falklands killed 371 Argentine sailors on a single day.',
      /^Nothing comparable in measure, kind and time is in the record\.$/,
    ],
    [
      '2023-05-02',
      'The Second Nagorno-Karabakh War left 5,300 Armenian soldiers dead.',
      /^Comparable, but too weakly recorded .*: .*Caspian/,
    ],
    [
      '2025-08-24',
      'Since March 18, 2025, 10,700 people have been killed in Gaza, the health ministry in Gaza said.',
      /^It may be of another time than what agencies estimated: Gaza MoH, /,
    ],
    [
      '2025-08-24',
      'Gaza’s health ministry puts the death toll in Gaza at 460 so far.',
      /^It is too far from what agencies estimated to be held against it: Gaza Civil Defence, .* and Gaza media office, /,
    ],
    [
      '2024-05-20',
      'Since March 2025, 3,333 people have been killed in Gaza.',
      /^Comparable, but published only after 2024-05-20: /,
    ],
    [
      '1995-11-05',
      'Some 90,300 Soviet soldiers were killed in the Soviet-Afghan war.',
      /^Comparable in measure and kind, but of another time: Soviet government /,
    ],
    [
      '2024-02-01',
      'Cholera has killed 637 people in Sudan this year.',
      /^The sentence tells of another cause than those /,
    ],
  ])('says why nothing is held against it, on %s: %s', (day, text, reason) => {
    const [why = []] = whyOf(text, day);
    expect(why.at(-1)).toMatch(reason);
  });

  it('shows no estimates where it says that nothing is comparable', () => {
    const beside = NEWS_CASES.flatMap(({ text, day }) => readOf(text, day).findings).filter(
      ({ why, status }) =>
        status === 'untraced' &&
        why.some(({ say }) => say === 'nothing-comparable' || say === 'other-cause'),
    );
    expect(beside.length).toBeGreaterThan(0);
    expect(beside.flatMap(({ competing, later }) => [...competing, ...later])).toEqual([]);
  });
});
