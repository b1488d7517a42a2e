import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const kinds = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' }).map(
    ({ kind }) => kind,
  );

describe('since the other day, or since a beginning', () => {
  test.each([
    ['More than 240 villagers have been killed since Thursday.', 'period'],
    ['The toll of the violence on the coast since Tuesday has reached 318.', 'period'],
    ['Since the resumption of the bombardment in March 2,140 people have been killed.', 'period'],
    ['Since the collapse of the truce, 410 people have been killed.', 'period'],
    ['Since the start of the year 870 migrants have died at sea.', 'period'],
    ['At least 31 people have been killed in strikes since dawn.', 'daily'],
    ['Since the war began, 2,140 people have been killed.', 'cumulative'],
    ['Since Thursday, 24 February 2022, some 2,140 people have been killed.', 'cumulative'],
    ['Since the truce 410 people have been killed.', 'cumulative'],
    ['More than 240 villagers have been killed since October 2023.', 'cumulative'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });

  test('what the event did from which others are counted is of that event', () => {
    expect(
      kinds('Unrest has grown since the raid on the port, in which gunmen killed 90 sailors.'),
    ).toEqual(['incident']);
    expect(kinds('Since the raid on the port 90 sailors have been killed.')).toEqual([
      'cumulative',
    ]);
  });
});

describe('days, wars and publications', () => {
  test.each([
    ['More than 5,200 people were killed over three days in the province.', 'period'],
    ['The shelling killed 70 people over a week.', 'period'],
    ['Over 70 people were killed three days ago.', 'incident'],
    ['The recent strikes on the delta have left at least 430 people dead.', 'period'],
    ["The ministry said 840 people were killed in the neighbour's 15-day bombing.", 'cumulative'],
    ['The 33-day war left 1,150 people dead.', 'cumulative'],
    ['A strike on a prison during the 15-day war killed 62 people.', 'incident'],
    ['In figures released in 1996, the government put the dead at 900,000.', 'cumulative'],
    ['A study published in 2007 speaks of 900,000 dead.', 'cumulative'],
    ['In 1996, some 900 civilians were killed.', 'period'],
    ['Some 1.3 million soldiers lost their lives in the war.', 'cumulative'],
    ['The group claimed a bombing of an office which killed one guard this week.', 'incident'],
    [
      'A day earlier, the health ministry reported that strikes claimed 160 lives and injured 600.',
      'daily',
    ],
    ['A day earlier, a strike on a bakery claimed 16 lives.', 'incident'],
    ['Between October and March at least 3,420 people were killed.', 'period'],
    ['Between October 2019 and March 2023 at least 3,420 people were killed.', 'cumulative'],
    ['Last month the ministry said the toll had passed 41,000.', 'cumulative'],
    ['Last month 41 sailors were killed by pirates.', 'period'],
    ['Norland launched its campaign after raiders killed about 1,400 people.', 'incident'],
    ['Since the campaign was launched it has killed about 1,400 people.', 'cumulative'],
    ['At least 26 people were killed by rockets across Lebanon overnight.', 'daily'],
    ['At least 26 people were killed overnight when a rocket hit a hostel in Lebanon.', 'incident'],
    ['More than 14 months of war have left 23,000 dead.', 'cumulative'],
    ['A week of clashes left 870 people dead.', 'period'],
    ['In Norland 34 people were killed by rockets during the war.', 'cumulative'],
    ['A rocket on a bus killed 34 people during the war.', 'incident'],
    ['During the truce 110 people were killed.', 'period'],
    ['Militiamen killed 210 patients at a village hospital last week.', 'incident'],
    ['Militiamen killed 210 farmers last week.', 'period'],
    ['Raids on Lebanon on Monday killed 214 people.', 'daily'],
    ['A raid on Lebanon on Monday killed 14 people.', 'incident'],
    ['At least 134 people have died of hunger.', 'cumulative'],
    ['At least 134 people have died in a ferry fire.', 'incident'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('a number and the numbers around it', () => {
  test.each([
    [
      'Since the war began 14,000 people have been killed. Over the same period, 220 herders were killed by settlers.',
      ['cumulative', 'cumulative'],
    ],
    [
      'In May, 310 people were killed. Over the same period, 22 herders were killed by settlers.',
      ['period', 'period'],
    ],
    [
      'Harvest Group Says 164 Killed by Norland Attacks\n\nAt least 164 people have been killed so far, the group said.',
      ['cumulative', 'cumulative'],
    ],
    [
      'Ferry Fire Kills 164\n\nA fire on a ferry killed 164 people on Sunday.',
      ['incident', 'incident'],
    ],
    [
      'Ferry Fire Kills 24\n\nA fire killed 24 people. Since May 2022, 164 people have been killed at sea.',
      ['incident', 'incident', 'cumulative'],
    ],
    [
      'Floods struck the delta.\n\nAnother 150 have been confirmed dead elsewhere in the country.',
      ['incident'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
