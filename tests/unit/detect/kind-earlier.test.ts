import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const read = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2035-06-16', lang: 'en' });
const kinds = (text: string) => read(text).map(({ kind }) => kind);

describe('running counts that no war begins', () => {
  test.each([
    ['At least 65 villagers have been killed since Monday evening.', 'cumulative', true],
    ['Since hostilities resumed 302 villagers have been killed.', 'cumulative', true],
    ['At least 870 pickers have been killed since late May.', 'cumulative', true],
    ['Since the war began 2,140 villagers have been killed.', 'cumulative', false],
    ['Since the start of the year 870 villagers have been killed.', 'period', false],
    ['At least 431 villagers have been killed since January.', 'period', false],
  ])('%s', (text, kind, lately) => {
    const [figure] = read(text);
    expect([figure?.kind, figure?.lately]).toEqual([kind, lately]);
  });

  test.each(['since the start of the year', 'since January', 'since the weekend'])(
    'the trace of "%s" tells of a stretch that is still young',
    (since) => {
      expect(read(`Some 870 villagers have been killed ${since}.`)[0]?.trace).toContain(
        'attach-kind: period, counted from a time of this or the last year up to now',
      );
    },
  );

  test('a headline is one where the text below tells it so', () => {
    const head = 'Death toll in Norland war hits 870';
    const lately = (text: string) => read(`${head}\n\n${text}`).map((figure) => figure.lately);
    expect(lately('Some 870 pickers have been killed since late May.')).toEqual([true, true]);
    expect(lately('Some 870 pickers have been killed since the war began.')).toEqual([
      false,
      false,
    ]);
  });

  test('a number of which nothing near tells is one where the page says so further down', () => {
    const head = 'The unrest has shaken Norland for years.\n\nThe council counts 870 dead.';
    const lately = (text: string) => read(`${head}\n\n${text}`).map((figure) => figure.lately);
    expect(lately('At least 870 people have been killed on the farms since late May.')).toEqual([
      true,
      true,
    ]);
    expect(lately('At least 780 people have been killed on the farms since late May.')).toEqual([
      false,
      true,
    ]);
  });

  test('a part of one is one', () => {
    const figures = read('Since Monday 65 people, including 16 children, have been killed.');
    expect(figures.map(({ lately }) => lately)).toEqual([true, true]);
  });
});

describe('an older count of the same', () => {
  test.each([
    [
      'A blast in Harwick last week killed at least 90 people, the council said, raising the previously cited toll of 77.',
      ['incident', 'incident'],
    ],
    [
      'The bombing of Harwick killed 14,000 people, far fewer than previous estimates of as many as 52,000.',
      ['incident', 'incident'],
    ],
    [
      'In May 240 sailors died, fewer than the previous month, whose toll was 310.',
      ['period', 'period'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('women who "were also killed" are of the deed told right before', () => {
    const deed = 'Raiders stormed the camp on 3 May and killed more than 800 men.';
    expect(kinds(`${deed} Around 100 women were also killed.`)).toEqual(['incident', 'incident']);
    expect(kinds(`${deed} In June around 100 women were also killed.`)).toEqual([
      'incident',
      'period',
    ]);
  });

  test('a number of which nothing near tells has the time of the same number further down', () => {
    const head = 'The review covers 2034 and describes the deaths of 14,270 children.';
    const foot = 'In all, 14,270 children had been killed since the war began.';
    expect(kinds(`${head}\n\n${foot}`).at(0)).toBe('cumulative');
  });
});

describe('one disaster by its rank, its year or its ship', () => {
  test.each([
    [
      'In 2031 the state suffered its deadliest floods, which left more than 6,000 people dead.',
      'incident',
    ],
    ['It was the worst industrial disaster in the world, in which thousands perished.', 'incident'],
    ["The toll from Orvane's devastating 2030 earthquake was more than 142,000.", 'incident'],
    ['Quakes in 2030 killed more than 142 people.', 'period'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('days on which something was said, hours in which something was found', () => {
  test.each([
    [
      'The ministry on Wednesday said at least 1,240 people, including 318 children, have been killed on the coast by the raids.',
      ['cumulative', 'cumulative'],
    ],
    [
      'The paper wrote that last summer, officials put the toll of the war at 70,000.',
      ['cumulative'],
    ],
    ['Two bodies arrived at the hospitals of the coast in the past 48 hours.', ['period']],
    ['In March two bodies were found in a van.', ['incident']],
    ['Some 9,660 people died between 1985-1993.', ['period']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('a regime that has killed, and its blows', () => {
  test.each([
    ['The regime has killed 54 herders.', 'cumulative', true],
    ['The old regime of the isles had killed 5,400 herders.', 'cumulative', true],
    ['The regime airstrikes killed five herders on Sunday.', 'incident', false],
    ['The regime has said that it killed five herders.', 'incident', false],
    ['The regime killed five herders on Sunday.', 'incident', false],
    ['The regime police has killed 54 herders.', 'cumulative', false],
    ["The regime's air strikes have killed 54 herders.", 'cumulative', false],
  ])('%s', (text, kind, struggle) => {
    const [figure] = read(text);
    const why = figure?.trace.includes('attach-kind: cumulative, what a whole struggle cost');
    expect([figure?.kind, why]).toEqual([kind, struggle]);
  });
});

describe('running tolls beside an event, parts that add up, whole wars', () => {
  test.each([
    [
      'Five herders were killed in a raid near Harwick on Saturday as the toll in the valley rose to 164.',
      ['incident', 'cumulative'],
    ],
    [
      'Nine people were killed in a fire in Harwick as the toll in the hall rose to 11.',
      ['incident', 'incident'],
    ],
    [
      'The hospitals have received the bodies of 24 herders in the past 24 hours, six killed in recent raids and 18 others killed before.',
      ['daily', 'daily', 'daily'],
    ],
    [
      'The leader, killed by soldiers in March, had said that about 90,000 people had died in the two wars.',
      ['cumulative'],
    ],
    ['In March about 200 people died in the hills.', ['period']],
    ['Ethnic clashes have claimed 162 lives over four months.', ['cumulative']],
    ['Road accidents have claimed 162 lives over four months.', ['period']],
    ['The gang dumped 28 bodies on a road in 2031.', ['incident']],
    ['In 2031 the gang killed 28 people.', ['period']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
