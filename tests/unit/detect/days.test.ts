import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { readMonths } from '../../../src/detect/lang/en/read-months';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

function days(text: string, published: string | null = '2025-06-16') {
  return detectFigures(readPlainText(text), NO_NAMES, { published, lang: 'en' }).map(
    ({ asOf, periodStart }) => [periodStart, asOf],
  );
}

describe('months and years that bound a count', () => {
  test.each([
    ['By the end of 2024 the war had killed 5,310 farmers.', null, '2024-12-31'],
    ['As of late May, 530 farmers had died in the war.', null, '2025-05-31'],
    ['Until mid-March, 53 farmers were killed in the strikes.', null, '2025-03-15'],
    ['At least 844 farmers were killed in May.', '2025-05-01', '2025-05-31'],
    ['At least 844 farmers were killed in November.', '2024-11-01', '2024-11-30'],
    ['In 2023, 844 farmers were killed.', '2023-01-01', '2023-12-31'],
    ['Some 844 farmers were killed in 2022 and 2023.', '2022-01-01', '2023-12-31'],
    ['Some 844 farmers were killed in 2019 and 2023.', '2019-01-01', '2019-12-31'],
    ['Since February 2022 the war has killed 84,400 conscripts.', '2022-02-01', null],
    // A day without its year is the last one before the page's, dot or not; no month by itself.
    ['The feud has killed 530 farmers since Oct. 7.', '2024-10-07', null],
    ['The feud has killed 530 farmers since March 18, the league said.', '2025-03-18', null],
    ['The feud has killed 530 farmers since 18 Nov., the league said.', '2024-11-18', null],
    // "7th am" is no hour of a day: the month is not counted from its first.
    ['The feud has killed 530 farmers since October 7th amid floods.', null, null],
    [
      'Some 530 farmers died in the first months of the feud, which began in May of last year.',
      '2024-05-01',
      null,
    ],
    ['Between March and July 2023 some 530 farmers were killed.', '2023-03-01', '2023-07-31'],
    [
      'From the outbreak of the feud in May 2021 to June 2024, some 530 farmers were killed.',
      '2021-05-01',
      '2024-06-30',
    ],
    ['Some 530 farmers were killed from January 2020 to June 2021.', '2020-01-01', '2021-06-30'],
    ['Last month 530 farmers were killed in the delta.', '2025-05-01', '2025-05-31'],
    ['Last week 53 farmers were killed in the delta.', '2025-06-09', '2025-06-15'],
    ['In the delta 530 farmers have been killed this year.', '2025-01-01', '2025-06-16'],
    ['In the past two weeks 53 farmers were killed.', null, '2025-06-16'],
    // A time that opens what somebody says tells when it was said.
    ["Last week, the league said the feud's death toll was as high as 5,310.", null, '2025-06-15'],
    ['In May, 530 farmers were killed, the league said.', '2025-05-01', '2025-05-31'],
    ['In the delta 530 farmers were killed in May, the league said.', '2025-05-01', '2025-05-31'],
    ['The feud killed 530 farmers, and in May the league said that more had gone.', null, null],
    ['The league found in May that 530 farmers had been killed.', null, null],
    // A year by its beginning.
    ['In the delta 530 farmers have been killed since the new year.', '2025-01-01', null],
    ['In the delta 530 farmers have been killed since the start of the year.', '2025-01-01', null],
    ["In the delta 530 farmers have been killed since the start of the year's feud.", null, null],
  ])('%s', (text, first, last) => {
    expect(days(text)[0]).toEqual([first, last]);
  });

  test.each([
    // The months of the year before are those of another number.
    [
      'In the delta 530 farmers were killed, 12 per cent more than in the same months of 2023.',
      null,
    ],
    ['The feud cost 530 farmers their lives, a rise of 12% over the same period in 2023.', null],
    ['Some 530 farmers were killed in the delta, compared with 2023 a small number.', null],
    ['Some 530 farmers were killed in 2023, more than in 2022.', '2023-12-31'],
    // When it was said.
    ['The feud has killed 530 farmers, by a figure that the league gave earlier this month.', null],
  ])('%s', (text, last) => {
    expect(days(text)[0]?.[1] ?? null).toBe(last);
  });

  test('the month of a beginning, though another number has its own first day', () => {
    const text =
      'The feud has killed 5,310 farmers since it broke out in March 2024, with 12 farmers killed a day since 1 June.';
    expect(days(text)[0]?.[0]).toBe('2024-03-01');
    expect(days(text)[1]?.[0]).toBe('2025-06-01');
  });

  test('no number has the month of a clause about another one', () => {
    const text =
      'In January, the league said 310 farmers had died and 2,700 had been hurt, and the mayors raised their count to 4,000 in May.';
    expect(days(text).map(([, last]) => last)).toEqual([null, null, '2025-05-31']);
  });

  test('each number has the month behind it', () => {
    expect(
      days('Some 174 farmers were killed in March, and 190 farmers were killed in May.'),
    ).toEqual([
      ['2025-03-01', '2025-03-31'],
      ['2025-05-01', '2025-05-31'],
    ]);
  });

  test.each([
    'A bomb killed 53 farmers in March 2024.',
    'The office reported in March 2024 that the war had killed 5,310 farmers.',
    'In 1995 a commission put the toll of the war at 53,000.',
    'It was the deadliest year since 2019, with 530 farmers killed.',
    'It has released no new count since late May, when it spoke of 5,310 dead.',
  ])('dates an event, a statement or another count: %s', (text) => {
    expect(days(text)[0]).toEqual([null, null]);
  });

  test('what was told in another month does not have the day of the number before', () => {
    const before = 'By the end of December 2024 the war had killed 5,310 farmers. ';
    const told =
      'In an interview with a station in February 2024, the mayor said that 2,140 farmers had been killed since it began.';
    expect(days(before + told)[1]?.[1]).toBeNull();
    const same = 'The mayor said that 2,140 of the dead had been buried.';
    expect(days(before + same)[1]?.[1]).toBe('2024-12-31');
  });

  test('the month in which raids began is the first that counts', () => {
    const text = 'The raids, which began in March 2024, have killed 5,310 farmers.';
    expect(days(text)[0]).toEqual(['2024-03-01', null]);
  });

  test('a month without a year stays open where the page has no day', () => {
    expect(days('At least 844 farmers were killed in May.', null)[0]).toEqual([null, null]);
    expect(days('At least 844 farmers were killed in May 2024.', null)[0]).toEqual([
      '2024-05-01',
      '2024-05-31',
    ]);
  });

  test('a year may be a part of a paper’s name', () => {
    expect(
      days('It is a quarter of the 900,000 dead from the 2006 Vale Journal study.')[0],
    ).toEqual([null, null]);
    expect(days('Some 900 people have died from 2006 on.')[0]?.[0]).toBe('2006-01-01');
    expect(days('In 2006 the survey found 900 dead.')[0]).not.toEqual([null, null]);
  });

  test('the same time of another year is no whole year', () => {
    const same = 'against 90 dead in the same period in 2018';
    expect(readMonths(same, '2025-06-16')[0]?.span).toBeNull();
    expect(readMonths('90 in the same weeks last year', '2025-06-16')[0]?.span).toBeNull();
    expect(readMonths('90 in 2018', '2025-06-16')[0]?.span?.first).toBe('2018-01-01');
  });

  test('a day of the month is no month', () => {
    expect(readMonths('as of May 12', '2025-06-16')).toEqual([]);
    expect(readMonths('in July 2,140 people', '2025-08-16')).toHaveLength(1);
  });
});

describe('the day of the number before', () => {
  test('holds on in the paragraph, and is marked', () => {
    const text = 'As of 4 May 5,310 had died in the war. Of these, 440 were children.';
    const figures = detectFigures(readPlainText(text), NO_NAMES, {
      published: '2025-06-16',
      lang: 'en',
    });
    expect(figures.map(({ asOf }) => asOf)).toEqual(['2025-05-04', '2025-05-04']);
    expect(figures.map(({ inferred }) => inferred.includes('asOf'))).toEqual([false, true]);
  });

  test('but not in the next paragraph, nor for another kind of number', () => {
    expect(
      days('As of 4 May 5,310 had died in the war.\n\nThe war has killed 440 children.')[1],
    ).toEqual([null, null]);
    expect(
      days('As of 4 May 5,310 had died in the war. A mine fire killed nine people.')[1],
    ).toEqual([null, null]);
  });
});

describe('the day around a number whose own words tell none', () => {
  const around = (text: string, published: string | null = '2025-06-16') =>
    detectFigures(readPlainText(text), NO_NAMES, { published, lang: 'en' }).map(
      ({ asOf, dayAround }) => [asOf, dayAround],
    );

  test.each([
    ['A ferry sank off the cape on Friday. Nine pilgrims died.', '2025-06-13'],
    [
      'A ferry sank off the cape on Friday.\n\nIt was an old ship.\n\nNine pilgrims died.',
      '2025-06-13',
    ],
    ['2025-05-02\n\nNine pilgrims died when a ferry sank off the cape.', '2025-05-02'],
    ['The feud has gone on since 4 March. Nine pilgrims have died.', '2025-06-16'],
    ['Nine pilgrims have died in the feud.', '2025-06-16'],
  ])('%s', (text, day) => {
    expect(around(text)[0]).toEqual([null, day]);
  });

  test('is not looked for where the sentence tells it, nor known where nothing does', () => {
    expect(around('The cape was calm on Monday. Nine pilgrims died on Friday.')[0]).toEqual([
      '2025-06-13',
      null,
    ]);
    expect(around('Nine pilgrims have died in the feud.', null)[0]).toEqual([null, null]);
  });
});

describe('the day of the number before', () => {
  const first = 'On June 10, the league said that 310 farmers had died in the war.';

  test('is not that of what somebody else says in a sentence of his own', () => {
    expect(days(`${first} The mayors have put the dead at 700.`)[1]?.[1]).toBeNull();
    expect(days(`${first} The league has put the dead of the hills at 70.`)[1]?.[1]).toBe(
      '2025-06-10',
    );
  });
});
