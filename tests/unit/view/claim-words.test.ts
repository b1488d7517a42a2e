import { describe, expect, test } from 'vitest';
import {
  likelihoodText,
  namedInSentence,
  plainName,
  sideName,
  stanceText,
} from '../../../src/view/words/agency-words';
import {
  citationText,
  countedText,
  publishedSentence,
  publishedText,
} from '../../../src/view/words/claim-words';
import { agency, claim } from '../../../tools/gallery/sample-cards';
import { english } from './english';

const ministry = agency('UK Ministry of Defence (Defence Intelligence)', { country: 'GB' });

describe('"first" and a day are said only where the record knows the day', () => {
  test.each([
    [{}, 'First published by the UK Ministry of Defence on 15 June 2025.'],
    [
      { confidence: 'low' },
      'Ascribed to the UK Ministry of Defence, 15 June 2025; the record of it is uncertain.',
    ],
    [{ datePrecision: 'month' }, 'First published by the UK Ministry of Defence in June 2025.'],
    [
      { dateBasis: 'recalled' },
      'Published by the UK Ministry of Defence by 15 June 2025 at the latest.',
    ],
    [
      { dateBasis: 'recalled', datePrecision: 'year' },
      'Published by the UK Ministry of Defence by 2025 at the latest.',
    ],
    [
      { dateBasis: 'placeholder', datePrecision: 'month' },
      'Published by the UK Ministry of Defence in June 2025.',
    ],
    [
      { dateBasis: 'placeholder', datePrecision: 'year' },
      'Published by the UK Ministry of Defence in 2025.',
    ],
    [
      { dateBasis: 'placeholder', datePrecision: 'day' },
      'Published by the UK Ministry of Defence in 2025.',
    ],
    [
      { fromSeries: true, asOf: '2025-03-03' },
      'The count that the UK Ministry of Defence gave for 3 March 2025.',
    ],
  ] as const)('%o', (more, sentence) => {
    expect(publishedSentence(english, claim({ agency: ministry, ...more }))).toBe(sentence);
  });
});

test('a recalled day is a latest day in lists and citations too', () => {
  const recalled = claim({ agency: ministry, dateBasis: 'recalled' });
  expect(publishedText(english, recalled)).toBe('by 15 June 2025 at the latest');
  expect(citationText(english, recalled)).toContain('by 15 June 2025 at the latest');
});

test('a citation carries agency, channel, day, number, subject and address', () => {
  const cited = claim({ agency: ministry, channel: 'post on X', place: 'North Pier', low: 6000 });
  expect(citationText(english, cited)).toBe(
    'UK Ministry of Defence (Defence Intelligence), post on X, 15 June 2025: over 6,000 casualties ' +
      `(Harbour guard, North Pier; as of 15 June 2025). ${cited.url} [Report that quotes it]`,
  );
});

test.each([
  [{ periodStart: '2024-10-01' }, 'since 1 October 2024'],
  [{ kind: 'period', periodStart: '2025-05-01', asOf: '2025-05-03' }, '1 May 2025 to 3 May 2025'],
  [{ kind: 'incident' }, 'one event'],
  [
    { dateBasis: 'placeholder', datePrecision: 'year', periodStart: '2024-01-01' },
    'since the beginning',
  ],
] as const)('what a claim counts: %o', (more, text) => {
  expect(countedText(english, claim(more))).toBe(text);
});

describe('names of agencies', () => {
  test.each([
    ['UK Ministry of Defence (Defence Intelligence)', 'the UK Ministry of Defence'],
    [
      'National Intelligence Service of South Korea',
      'the National Intelligence Service of South Korea',
    ],
    ['Human Rights Watch', 'Human Rights Watch'],
    ['Amnesty International', 'Amnesty International'],
    ['Hamas', 'Hamas'],
    ['Western officials (anonymous)', 'Western officials'],
    ['Volodymyr Zelensky, president of Ukraine', 'Volodymyr Zelensky, president of Ukraine'],
    ['The Economist (own estimates)', 'the Economist'],
    ['Iran’s state security council', 'Iran’s state security council'],
    ['Syrian Observatory for Human Rights', 'the Syrian Observatory for Human Rights'],
    ['World Health Organization', 'the World Health Organization'],
    ['UNRWA', 'UNRWA'],
    ['Provincial government of Aceh', 'the Provincial government of Aceh'],
    ["Prosecutor General's Office of Ukraine", "the Prosecutor General's Office of Ukraine"],
    ['UN Commission of Experts on Rwanda (1994)', 'the UN Commission of Experts on Rwanda'],
    ['US officials (unnamed)', 'US officials'],
    ['Unnamed Iranian official', 'an unnamed Iranian official'],
    ['Robert Conquest (historian)', 'Robert Conquest'],
  ])('%s', (name, inSentence) => {
    expect(namedInSentence(english, agency(name))).toBe(inSentence);
  });

  test('a name that is all brackets falls back to the short name', () => {
    expect(plainName({ name: '(unnamed)', shortName: 'Unnamed' })).toBe('Unnamed');
  });
});

test.each([
  ['north-korea', 'North Korea'],
  ['ukraine', 'Ukraine'],
  ['rsf', 'RSF'],
  ['dr-congo', 'DR Congo'],
  ['syria-government', 'Syria government'],
])('the side %s is called %s', (side, name) => {
  expect(sideName(side)).toBe(name);
});

test('a stance says party, ally or neither', () => {
  expect(stanceText(english, { relation: 'party', side: 'russia' })).toBe(
    'party to the conflict (Russia)',
  );
  expect(stanceText(english, { relation: 'ally', side: 'ukraine' })).toBe('allied with Ukraine');
  expect(stanceText(english, null)).toBe('independent of the sides');
});

describe('an agency’s own word of probability is kept', () => {
  test.each([
    ['highly likely', ministry, '“highly likely”, 80–\u206090% on its yardstick'],
    ['likely', ministry, '“likely”, 55–\u206075% on its yardstick'],
    [
      'likely',
      agency('US intelligence community', { country: 'US', type: 'intelligence' }),
      '“likely”, 55–\u206080% on its yardstick',
    ],
    ['likely', agency('NATO', { type: 'igo' }), '“likely”, in its own words'],
    ['quite possible', ministry, '“quite possible”, in its own words'],
  ])('%s by %o', (word, by, text) => {
    expect(likelihoodText(english, word, by)).toBe(text);
  });
});
