import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const kinds = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2036-06-16', lang: 'en' }).map(
    ({ kind }) => kind,
  );

describe('fights and deeds that are over within days', () => {
  test.each([
    [
      'fighting of last week',
      'Fighting last week between the crown and the herders left at least 700 people dead, the league said.\n\nThe league counted nearly 2,100 wounded.',
      ['incident', 'incident'],
    ],
    [
      'fighting that goes on',
      'Fighting since last week has killed at least 700 people in Orvane, the league said.',
      ['cumulative'],
    ],
    [
      'days of violence',
      'At least 84 herders were killed in three days of violence in Harwick, the league said.',
      ['incident'],
    ],
    [
      'weeks of violence',
      'At least 84 herders were killed in three weeks of violence in Orvane, the league said.',
      ['period'],
    ],
    [
      'an offensive by its two days',
      'A total of 190 soldiers were killed and 510 wounded during the offensive in the hills on May 19-20, the ministry said.',
      ['incident', 'incident'],
    ],
    [
      'a few days at one place',
      'At least 480 people were killed between 27 and 31 March 2034 in Harwick, the inquiry says.\n\nThe league puts the dead at 300.',
      ['incident', 'incident'],
    ],
    ['a few days of many places', 'Between 4 and 6 May 120 people were killed.', ['period']],
    [
      'a few days of a bulletin',
      'Some 12 people were killed in clashes across the territory between 4 and 6 May.',
      ['period'],
    ],
    [
      'a deed by its place in the title',
      'Harwick bombing killed fewer than thought\n\nThe bombing of the old port city of Harwick in 2005 killed no more than 24,000 people, a panel said.\nSome estimates ran as high as 130,000.',
      ['incident', 'incident'],
    ],
    [
      'a crackdown on marches of long ago',
      'The army crackdown on the 1989 Harwick Square protests killed at least 10,000 people, a cable said.\n\nOther estimates went to more than 1,000.',
      ['incident', 'incident'],
    ],
    [
      'a campaign told by its months',
      'The four-month air campaign on Harwick killed 1,600 townspeople, the league found.',
      ['incident'],
    ],
    [
      'a campaign of months that goes on',
      'The four-month campaign on the coast has killed 1,600 townspeople, the league found.',
      ['cumulative'],
    ],
    [
      'a feast of pilgrims',
      'At least 1,300 people died during the hajj in great heat.\n\nThe toll reached 1,301, the agency said.',
      ['incident', 'incident'],
    ],
    [
      'a day of history',
      'On this day in 1984\n\nA lorry was blown up by a mine on the hill road. One soldier was killed and 11 wounded.',
      ['incident', 'incident'],
    ],
    [
      'a disaster of industry',
      'Harwick nuclear disaster toll in doubt\n\nThe ministry has put the death toll at 5,300.',
      ['incident'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what is told of in passing', () => {
  test.each([
    [
      'both raids',
      'In July the herders lost 900 people.\nA raid hit a mill and another a school. In these two raids 40 children were killed.',
      ['period', 'incident'],
    ],
    [
      'the latest dead',
      'In the past 24 hours 87 people were killed. Among the latest fatalities, eight were children.',
      ['daily', 'daily'],
    ],
    [
      'two told in one breath, in one event',
      'At least nine people were killed and four reported missing on Thursday in an avalanche in the hills, the deadliest of recent years.',
      ['incident', 'incident'],
    ],
    [
      'how many fell ill before',
      'Cholera spreads\n\nThe number of cases has risen from 540 recorded in January to 710, with a total of 19 deaths.',
      ['cumulative'],
    ],
    [
      'the day of a study',
      'The toll of the pandemic may be three times the official toll of 5.9 million, says a study printed on Thursday.',
      ['cumulative'],
    ],
    [
      'a town of a land',
      'In Yemen at least four marchers were killed in Sanaa on Thursday.',
      ['incident'],
    ],
    [
      'strikes on one port of a land',
      'At least 52 people were killed by strikes on Thursday evening at the Harwick oil port in Yemen’s Vale province, the ministry said.',
      ['incident'],
    ],
    [
      'strikes of a day in a land',
      'At least 52 people were killed by strikes on Thursday evening in Yemen’s Vale province, the ministry said.',
      ['daily'],
    ],
    ['a day of a land', 'At least four marchers were killed in Yemen on Thursday.', ['daily']],
  ])('%s', (_what, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('times that are told beside the number', () => {
  test.each([
    [
      'a month with half of it to come',
      'The herders have lost 46 men, including 24 scouts, with half the month remaining.',
      ['period', 'period'],
    ],
    [
      'a month of last year',
      'The record was set last August, when a total of 79 sailors were killed, 52 of them from the coast.',
      ['period', 'period'],
    ],
    [
      'one event of a month of last year',
      'Last August a blast killed 79 sailors in Harwick.',
      ['incident'],
    ],
    ['all of a month', 'In contrast, 36 sailors were killed in all of July.', ['period']],
    [
      'that attack, the worst since the war began',
      'Thirty U.S. scouts were killed in that attack, the single largest loss of life for U.S. troops since the hill war began in late 2031.',
      ['incident'],
    ],
    [
      'deaths reported in a week',
      'Cholera, week 40\n\nThe service counted 318 new cases. Seven deaths reported this week were on the coast.',
      ['period'],
    ],
    [
      'a study printed in a month',
      'In the hills the numbers go from about 100,000 dead to 300,000 in a study reported in the journal in October 2026.',
      ['cumulative', 'cumulative'],
    ],
    [
      'so far this year, said behind the second number',
      'So far 144 rebels were killed in raids while 20 herders died in crossfire in Orvane this year.',
      ['period', 'period'],
    ],
    [
      'so far, with a part of this week',
      'So far 1,440 rebels have been killed in the war, including 20 this week.',
      ['cumulative', 'period'],
    ],
    [
      'the missing of one wreck beside the dead of a year',
      'Service fears 320 migrants missing off the coast as deaths approach 3,000 in 2035\n\nThe boat sank on 3 June off Harwick.',
      ['incident', 'period'],
    ],
    [
      'the toll of the year that the sentence before tells of',
      'The current year saw the most people killed in a decade, the paper said. The toll is estimated to be as high as 431 people.',
      ['period'],
    ],
    [
      'attackers of a weekend',
      'Toll rises to 250\n\nFighters from the hills attacked villages of the coast over the weekend, the mayor said, revising the first toll of 177 dead.\n\n"We have recovered and counted 250 bodies," he said.',
      ['incident', 'incident', 'incident'],
    ],
    [
      'an operation',
      'The army said 74 rebels have been killed in their operation on the coast.',
      ['incident'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('labels with their numbers count alike', () => {
    expect(
      kinds(
        'Drone raids 2024-2035\n\nTotal killed: 2,470\n\nHerders killed: 423\n\nChildren killed: 17\n\nInjured: 92',
      ),
    ).toEqual(['cumulative', 'cumulative', 'cumulative', 'cumulative']);
  });
});

describe('one fight beside a struggle', () => {
  test.each([
    [
      'unrest that has killed more',
      'Tribe says 90 killed in new fighting\n\nAn ambush by a tribe killed 90 people in the hills, where worsening unrest has left hundreds dead this year.',
      ['incident', 'incident', 'period'],
    ],
    [
      'what a fighter tells',
      'Tribes at war in the hills\n\nThe clans have fought for years. "We lost 30 of our men," said a herder.',
      ['incident'],
    ],
    [
      'what fighters have lost so far',
      '"We have lost 3,000 men since the war began," said a herder.',
      ['cumulative'],
    ],
    [
      'renewed clashes',
      'A herder said his tribe has killed 80 riders of the coast in renewed clashes near Harwick.',
      ['incident'],
    ],
    [
      'protests that have grown',
      'Protests in Orvane have grown into clashes between police and students, resulting in at least 150 deaths.',
      ['cumulative'],
    ],
    [
      'the verb of the whole behind its part',
      'Nearly 90 people, including 14 guards were killed in Orvane on Sunday as protests went on.',
      ['incident', 'incident'],
    ],
    [
      'a battle by the title alone',
      'The Great Battle\n\nThe hardest battle of the war was won by the crown. The loss on our side is given at 18,000.',
      ['incident'],
    ],
    [
      'as of this hour',
      'Raids hit the port overnight, killing two men. As of this hour, we know of two dead guards.',
      ['incident', 'incident'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
