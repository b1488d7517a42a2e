import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const read = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2035-06-16', lang: 'en' });
const kinds = (text: string) => read(text).map(({ kind }) => kind);

describe('a year or a month that is part of the name of an event', () => {
  test.each([
    [
      "The toll of Orvane's terrible 2031 earthquake was more than 41,000, the crown said.",
      'incident',
    ],
    ["The toll of 2031's Hurricane Orla was 1,640.", 'incident'],
    ['Some 41,000 died in the quake, the crown said on its first anniversary.', 'incident'],
    ["The final toll of March's huge truck bombing in Harwick is 412 dead.", 'incident'],
    ["March's toll was 412 dead in Orvane.", 'period'],
    ['In 2031 some 1,640 herders were killed in Orvane.', 'period'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('a toll that has grown over some days', () => {
  test.each([
    [
      'The toll of the raids across Orvane over the past 12 days has reached 640.',
      'cumulative',
      true,
    ],
    [
      'The toll of the assault from dawn on Monday, 2 June, until Monday afternoon, 9 June, has risen to 486.',
      'cumulative',
      true,
    ],
    [
      'The number of people killed in the crackdown has passed the 2,600 mark in just two months of the new crown.',
      'cumulative',
      true,
    ],
    ['The toll of raids across Orvane this year has reached 640.', 'period', false],
    ['The number of herders killed in raids over the past week has reached 400.', 'period', false],
    ['The toll of raids on Orvane over the past month has risen to 286.', 'period', false],
    [
      'The number of herders killed in raids between January and June has reached 900.',
      'period',
      false,
    ],
    ['The raids of the past 12 days killed 640 herders in Orvane.', 'period', false],
  ])('%s', (text, kind, lately) => {
    const [figure] = read(text);
    expect([figure?.kind, figure?.lately]).toEqual([kind, lately]);
  });
});

describe('a struggle by its length', () => {
  test.each([
    ['At least 2,340 sailors are dead in six weeks of clashes with the crown.', 'cumulative'],
    ['During 34 days of fighting thousands of herders died.', 'cumulative'],
    ['Some 84 herders died in three days of clashes in Harwick.', 'incident'],
    ['Some 84 herders died in three weeks of violence in Orvane.', 'period'],
    ['In the past two months of clashes 300 herders were killed.', 'period'],
    ['Two herders killed fighting for Lissen in the hills were brothers.', 'incident'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('days that are told as one', () => {
  test.each([
    [
      'At least 1,240 herders were killed in a recent wave of violence that gripped the coast.\n\nOf them 310 were women.',
      ['incident', 'incident'],
    ],
    [
      'A wave of violence in Orvane left 1,240 herders dead in the first three months of the year.',
      ['period'],
    ],
    [
      'Hajj 2031: Over 1,240 Dead in the Heat\n\nA total of 1,246 pilgrims died, the crown said.',
      ['incident', 'incident'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('the day at the head of a line', () => {
  test('of a page is none of an item', () => {
    expect(
      kinds(
        '20 May 2035 - HARWICK. Report on the 24th day of protests: 4,310 confirmed deaths\n\nThe league keeps the count of the protests.',
      ),
    ).toEqual(['cumulative']);
  });

  test('of several items is that of each', () => {
    expect(
      kinds('4 May 2035 - Raid on Harwick: 12 dead\n\n9 May 2035 - Raid on Lissen: 14 dead'),
    ).toEqual(['incident', 'incident']);
  });

  test('is a month for what an item counts in it', () => {
    expect(
      kinds(
        'From May 2034 to May 2035 the dead were counted month by month:\n\n- May 2034: 2,310 deaths\n\n- June 2034: 1,740 deaths',
      ),
    ).toEqual(['period', 'period']);
  });
});

describe('one event beside a count, a count beside one event', () => {
  test.each([
    [
      'Orvane says at least 55 herders were killed fighting for the crown in Lissen.',
      ['cumulative'],
    ],
    ['A gunman killed 12 herders fighting for their lives on Monday.', ['incident']],
    [
      'In Orvane 1,240 herders have been killed since the war began. The coast saw many raids, including one on 24 May, where over 20 sailors were killed.',
      ['cumulative', 'incident'],
    ],
    [
      'It is the worst since the school siege in Lissen in 2031, which left 310 people dead.',
      ['incident'],
    ],
    [
      'A raid on Harwick killed 2,500 people. Some liken it to the murder of six million Jews.',
      ['incident', 'cumulative'],
    ],
    [
      'Rebels launched Operation Lissen Flood. So far 4,300 herders have been killed.',
      ['cumulative'],
    ],
    ['The league counted 9,640 deaths across Orvane by 6 May.', ['cumulative']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('a count of some days above a list or in the sentence beside is lately', () => {
    expect(
      read('Since Thursday, by district:\n\n- Harwick: 40 dead\n\n- Lissen: 25 dead').map(
        ({ kind, lately }) => [kind, lately],
      ),
    ).toEqual([
      ['cumulative', true],
      ['cumulative', true],
    ]);
  });

  test.each([
    ['since early January', 'period'],
    ['since mid-January', 'cumulative'],
    ['since late January', 'cumulative'],
  ])('killed %s', (since, kind) => {
    expect(kinds(`At least 431 villagers have been killed ${since}.`)).toEqual([kind]);
  });
});

describe('counts day by day and up to a day', () => {
  test.each([
    // A bulletin of each day counts all days.
    [
      'The ministry said in its daily update that 61,020 villagers had been killed since the war began.',
      ['cumulative'],
    ],
    [
      'The crown told of 34 deaths in the hills this week. It said 12 were killed on 4th May, 13 on 5th May and 9 on 6th May.',
      ['period', 'daily', 'daily', 'daily'],
    ],
    ['Before Friday security forces had already killed about 240 marchers.', ['cumulative']],
    ['Before today, some 240 people had been killed in the protests in Orvane.', ['cumulative']],
    ['Before Friday prayers a bomb killed 14 people.', ['incident']],
    ['At least 467 soldiers have been killed since the beginning of 2035.', ['period']],
    ['At least 467 soldiers have been killed since the beginning of 2031.', ['cumulative']],
    ['At least 467 soldiers have been killed since January 2035.', ['period']],
    [
      'At least 58 herders were killed in May, including 40 by the crown. Twelve were killed by rebels.',
      ['period', 'period', 'period'],
    ],
    ['Raids killed 14 members of the same family on Tuesday in Orvane.', ['incident']],
    [
      'They fight the crown in a war that has lasted more than two years and killed at least 10,000 people.',
      ['cumulative'],
    ],
    [
      'The crown confirmed that 2,140 people died in the huge quake that struck the previous day.',
      ['incident'],
    ],
    ['The boat that sank in a lake last week, killing 17 people, is to be raised.', ['incident']],
    ['The league puts the deaths for the year up to 16 May at 4,310.', ['period']],
    ['Eight rebels with a cumulative cash reward were killed in a raid on Saturday.', ['incident']],
    ['The cumulative toll is 4,310 dead.', ['cumulative']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what belongs to another number, and what a page of events leaves open', () => {
  test.each([
    [
      'The toll of the floods in Orvane has climbed to 143, up from 126 in the previous day, while another 25 are missing.',
      ['incident', 'incident', 'incident'],
    ],
    [
      'The rebels beat back the crown at Lissen on Tuesday, killing 170 soldiers. A rebel said that they had killed 130 soldiers outside Harwick while another 40 soldiers were killed in the hills.',
      ['incident', 'incident', 'incident'],
    ],
    [
      'Rebels killed 110 soldiers in a clash at Harwick on Monday, and 90 rebels died in a raid at Lissen.\n\nThe crown said it had lost 43 soldiers, with another 33 missing.',
      ['incident', 'incident', 'incident', 'incident'],
    ],
    [
      'Since the war began 4,300 herders have died in Orvane. Raids on the coast killed 110 rebels in May.\n\nThe crown said it had lost 143 soldiers.',
      ['cumulative', 'period', 'cumulative'],
    ],
    ['Militia attacks on two camps killed more than 110 people over two days.', ['incident']],
    ['The rebels are accused of slaughtering thousands of herders.', ['cumulative']],
    ['The crown accused the rebels of slaughtering 240 herders in Lissen.', ['incident']],
    [
      'The number of those who drowned had already surpassed 1,240 this year, and this week another boat sank.',
      ['period'],
    ],
    [
      'A fire broke out in the mine at Lissen in 1942. According to reports, 1,540 people died.',
      ['incident'],
    ],
    [
      'The towns have seen many raids, most recently a blast in a school that killed 14 pupils.',
      ['incident'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
