import { describe, expect, test } from 'vitest';
import type { FindingCard } from '../../../src/report/card';
import {
  addsUpSentence,
  driftSentence,
  inconsistentSentence,
} from '../../../src/view/words/drift-words';
import {
  readingNotes,
  readingText,
  revisedSentence,
  statusSentence,
} from '../../../src/view/words/status-words';
import { agency, claim, finding } from '../../../tools/gallery/sample-cards';
import { english } from './english';

const ports = agency('Ministry of Ports');
const lights = agency('Lighthouse Survey');
const low = claim({
  agency: ports,
  measure: 'killed',
  low: 600,
  bound: 'about',
  published: '2025-04-30',
});
const high = claim({
  agency: lights,
  measure: 'killed',
  low: 4000,
  bound: 'about',
  published: '2025-05-02',
});

describe('the sentence of each status', () => {
  test.each<[string, Partial<FindingCard>, string]>([
    [
      'traced',
      { status: 'traced', claim: claim({ agency: ports }) },
      'First published by the Ministry of Ports on 15 June 2025.',
    ],
    [
      'altered in two ways',
      {
        status: 'altered',
        claim: claim({ agency: ports }),
        drifts: [
          { type: 'measure', page: 'killed', claim: 'casualties' },
          { type: 'bound', page: '6,000', claim: 'over 6,000' },
        ],
      },
      'Goes back to the Ministry of Ports, 15 June 2025, but the page changed 2 things.',
    ],
    [
      'altered in one way',
      {
        status: 'altered',
        claim: claim({ agency: ports }),
        drifts: [{ type: 'measure', page: 'killed', claim: 'casualties' }],
      },
      'Goes back to the Ministry of Ports, 15 June 2025, but the page changed one thing.',
    ],
    [
      'within two ends',
      { status: 'within', value: 3200, low: 3200, ends: { low, high } },
      'No origin found. The figure lies inside what agencies estimated: from about 600 killed (Ministry of Ports, 30 April 2025) to about 4,000 killed (Lighthouse Survey, 2 May 2025).',
    ],
    [
      'within one estimate',
      { status: 'within', ends: { low, high: low } },
      'No origin found. The one comparable estimate is about 600 killed (Ministry of Ports, 30 April 2025); the figure does not contradict it.',
    ],
    [
      'within an open end',
      { status: 'within', ends: { low, high: null } },
      'No origin found. The lowest comparable estimate is about 600 killed (Ministry of Ports, 30 April 2025); no agency set an upper end.',
    ],
    [
      'above all estimates',
      { status: 'outside', value: 9000, low: 9000, ends: { low, high } },
      'No origin found. Every comparable estimate lies below this figure; the nearest is about 4,000 killed (Lighthouse Survey, 2 May 2025).',
    ],
    [
      'below all estimates',
      { status: 'outside', value: 100, low: 100, ends: { low, high } },
      'No origin found. Every comparable estimate lies above this figure; the nearest is about 600 killed (Ministry of Ports, 30 April 2025).',
    ],
    [
      'untraced with other measures',
      {
        status: 'untraced',
        otherMeasures: [
          { measure: 'killed', claims: [low] },
          { measure: 'wounded', claims: [high] },
          { measure: 'missing', claims: [] },
        ],
      },
      'The database has nothing comparable for this group: Harbour guard. What it has instead: killed and wounded.',
    ],
    [
      'untraced beside estimates',
      { status: 'untraced', competing: [low] },
      'No origin found. The database has estimates for this group, but none to hold this figure against: Harbour guard.',
    ],
    [
      'untraced before later estimates',
      { status: 'untraced', later: [high] },
      'No origin found. The database has estimates for this group, but none to hold this figure against: Harbour guard.',
    ],
    [
      'untraced with nothing',
      { status: 'untraced', subjectName: null, subjectText: null },
      'The database has nothing comparable for this group: not named.',
    ],
    [
      'not covered',
      { status: 'not-covered' },
      'The database does not know this subject, so nothing was compared.',
    ],
  ])('%s', (_, more, sentence) => {
    expect(statusSentence(english, finding(more))).toBe(sentence);
  });
});

describe('a later figure of the same agency', () => {
  const revisedBy = claim({ agency: ports, low: 7000, published: '2025-09-01' });
  const dated = { published: '2025-06-16' };
  test('before the page', () => {
    expect(revisedSentence(english, finding({ revisedBy, revisedWhen: 'before' }), dated)).toBe(
      'The same agency has since published another figure: over 7,000 casualties, on 1 September 2025.',
    );
  });
  test('since the page', () => {
    expect(revisedSentence(english, finding({ revisedBy, revisedWhen: 'since' }), dated)).toBe(
      'After this page’s day, on 1 September 2025, the same agency published a later figure: over 7,000 casualties.',
    );
  });
  test('says of a page without a day neither', () => {
    const since = finding({ revisedBy, revisedWhen: 'since' });
    expect(revisedSentence(english, since, { published: null })).toBe(
      'The same agency has since published another figure: over 7,000 casualties, on 1 September 2025.',
    );
  });
  test('shows no day where only the month is known', () => {
    const monthly = { ...revisedBy, dateBasis: 'placeholder', datePrecision: 'month' } as const;
    const said = revisedSentence(
      english,
      finding({ revisedBy: monthly, revisedWhen: 'since' }),
      dated,
    );
    expect(said).toContain('in September 2025');
    expect(said).not.toContain('1 September');
  });
  test('is not said where there is none', () => {
    expect(revisedSentence(english, finding(), dated)).toBeNull();
  });
});

test.each([
  [
    { type: 'measure', page: 'killed', claim: 'casualties (killed and wounded)' },
    'The page counts killed; the Ministry of Ports counted casualties (killed and wounded).',
  ],
  [
    { type: 'attribution', page: 'the coast guard', claim: 'the Ministry of Ports' },
    'The page names the coast guard; the figure was published by the Ministry of Ports.',
  ],
  [
    { type: 'bound', page: '6,000 (as an exact number)', claim: 'over 6,000' },
    'The page says 6,000 (as an exact number); the Ministry of Ports said over 6,000.',
  ],
  [
    { type: 'date', page: '2025-05-01', claim: '2025-06-15' },
    'The page says 1 May 2025 for the time; the Ministry of Ports said 15 June 2025.',
  ],
  [
    { type: 'place', page: 'the north pier', claim: 'the whole harbour' },
    'The page says the north pier for the place; the Ministry of Ports said the whole harbour.',
  ],
] as const)('a drift in a sentence: %o', (drift, sentence) => {
  const origin = claim({ agency: ports, low: 6000, bound: 'over', asOf: '2025-06-15' });
  const read = { measure: 'killed', value: 6000, low: 6000, high: 6000, bound: 'exact' } as const;
  const card = finding({ ...read, claim: origin, drifts: [drift] });
  expect(driftSentence(english, drift, card)).toBe(sentence);
});

describe('sums on the page', () => {
  const addsUp = {
    parts: [
      { text: '3,200', measure: 'killed' },
      { text: '2,800', measure: 'wounded' },
    ],
    total: 'over 6,000',
    sum: 6000,
    splitPublished: false,
  } as const;
  test('parts that make the page’s own total', () => {
    expect(addsUpSentence(english, finding({ addsUp }))).toBe(
      'The page’s 3,200 killed and 2,800 wounded add up to 6,000, its own total of killed and wounded (“over 6,000”). No agency in the database published this split.',
    );
  });
  test('a split that an agency gave', () => {
    const said = addsUpSentence(english, finding({ addsUp: { ...addsUp, splitPublished: true } }));
    expect(said).toMatch(/An agency in the database published such a split\.$/);
  });
  test('parts beyond their total', () => {
    const inconsistent = {
      type: 'parts-exceed-total',
      parts: ['40', '30'],
      total: '60',
      sum: 70,
    } as const;
    expect(inconsistentSentence(english, finding({ inconsistent }))).toBe(
      'On this page the parts 40 and 30 add up to 70, more than its total (“60”).',
    );
  });
  test('a share that does not fit', () => {
    const inconsistent = {
      type: 'share-does-not-fit',
      parts: ['half of the crew'],
      total: '200',
      sum: 100,
    } as const;
    expect(inconsistentSentence(english, finding({ inconsistent }))).toBe(
      'On this page “half of the crew” is given as a share of “200”; that share would be 100.',
    );
  });
});

test.each<[Partial<FindingCard>, string[]]>([
  [{}, []],
  [
    { modality: 'forecast' },
    ['This page forecasts the number; it was compared with published forecasts only.'],
  ],
  [{ modality: 'denied' }, ['This page doubts or denies the number; no origin was sought for it.']],
  [
    { derived: { share: 1 / 3, baseText: 'the 9,000 sent' } },
    ['Computed from “the 9,000 sent”: ⅓ of it.'],
  ],
  [
    { derived: { share: 2, baseText: 'the 400 of May' } },
    ['Computed from “the 400 of May”: 2 times as many.'],
  ],
  [
    { inferred: ['subject', 'asOf'] },
    ['Not said in this sentence but taken from elsewhere on the page: the subject and the day.'],
  ],
  [
    { status: 'traced', measure: 'losses', claim: claim({ agency: ports, measure: 'casualties' }) },
    [
      'The page counts losses (may include missing and captured); the Ministry of Ports counted casualties (killed and wounded).',
    ],
  ],
])('what is said of the reading: %o', (more, notes) => {
  expect(readingNotes(english, finding(more))).toEqual(notes);
});

test('an untraced number says why, and not that nothing is there', () => {
  const group = { status: 'untraced', subjectName: 'Harbour workers' } as const;
  const vague = finding({ ...group, why: [{ say: 'vague' }] });
  expect(statusSentence(english, vague)).toBe(
    'The page gives a word in place of a number, and no origin is sought for it. Group: Harbour workers.',
  );
  const weak = finding({ ...group, why: [{ say: 'too-weak', fill: {} }] });
  expect(statusSentence(english, weak)).toMatch(/^No origin found\. The database has estimates/);
  const nothing = finding({ ...group, why: [{ say: 'nothing-comparable' }] });
  expect(statusSentence(english, nothing)).toMatch(/^The database has nothing comparable/);
});

test.each(['forecast', 'denied', 'hypothetical'] as const)(
  'a number that is %s, without an origin, says why once and nothing against it',
  (modality) => {
    const card = finding({ modality, status: 'untraced', claim: null });
    expect(statusSentence(english, card)).toMatch(/^This page (forecasts|doubts|imagines)/);
    expect(readingNotes(english, card)).toEqual([]);
  },
);

test('a rate keeps its unit', () => {
  const rate = finding({ value: 1000, low: 1000, bound: 'about', measure: 'killed', rate: 'day' });
  expect(readingText(english, rate)).toBe('about 1,000 killed a day');
});
