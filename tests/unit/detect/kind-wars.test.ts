import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const kinds = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' }).map(
    ({ kind }) => kind,
  );

describe('what a whole war cost, told without a time', () => {
  test.each([
    [
      'The hill war ended after 74 days. It had cost the lives of 640 herders and 250 sailors.',
      ['cumulative', 'cumulative'],
    ],
    ['A blast hit the port. It had cost the lives of 14 sailors, the mayor said.', ['incident']],
    ['The conflict has, by most estimates, claimed at least 41,000 lives.', ['cumulative']],
    [
      'The war took its toll on the hill people, killing about 1.7 million herders until the crown withdrew in 1987.',
      ['cumulative'],
    ],
    ['An attack in the war on the coast hit a school, killing 12 pupils.', ['incident']],
    ['In all, 255 sailors were killed in the 1982 war with the crown.', ['cumulative']],
    [
      'About 650 herders and 255 sailors were killed in the 1982 war with the crown.',
      ['cumulative', 'cumulative'],
    ],
    [
      'War in the Orvane Islands\n\nOn 2 May the crown took the islands. The herders lost 225 men and the crown lost 712.',
      ['cumulative', 'cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('far more than the battle of a page is of the war around it', () => {
    const page =
      'Crown says raids killed 165 rebels as battle for Harwick rages\n\nThe crown said it killed 165 rebels near Harwick. ';
    expect(kinds(`${page}Tens of thousands of people have died and the ports are shut.`)[2]).toBe(
      'cumulative',
    );
  });

  test('a famine that only threatens is no disaster of the page', () => {
    expect(
      kinds(
        'Gunmen raided a market in Harwick, killing 30 traders.\n\nThe conflict has pushed many to the brink of famine. Some 40,000 people have been killed.',
      )[1],
    ).toBe('cumulative');
  });
});

describe('months and feasts', () => {
  test.each([
    ['The casualty figures for July show that 1,180 civilians were killed.', ['period']],
    ['May saw at least 4,720 people killed, including 305 on the 26th.', ['period', 'daily']],
    ['In May 310 herders were killed, including 24 on Sunday markets.', ['period', 'period']],
    ['At least 2,010 fighters have been killed since the holy month of Ramadan began.', ['period']],
    [
      'As of March 2023 the group had recorded 9,860 deaths in the hills from 1 November 2020 to 31 January 2023.',
      ['cumulative'],
    ],
    [
      'From 1 November 2020 to 31 January 2023 the group recorded 9,860 deaths in the hills.',
      ['period'],
    ],
    [
      'A total of 5,590 people have been killed by the junta during the Spring Revolution.',
      ['cumulative'],
    ],
    ['About 5,000 herders died, mostly in the first weeks of the war.', ['cumulative']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('the number after "more than" or "with" keeps its own time', () => {
    expect(kinds('Some 330 herders have died, more than the 280 killed in 2023.')).toEqual([
      'cumulative',
      'period',
    ]);
  });
});

describe('one event', () => {
  test.each([
    ['An attack on the port on 26-27 May killed 210 sailors.', ['incident']],
    ['Between 26 and 27 May 210 sailors were killed.', ['period']],
    [
      'The deadliest was Typhoon Orla, which left more than 7,200 people dead or missing in 2013.',
      ['incident'],
    ],
    [
      'The raiders seized 270 girls from a school in April 2014, part of a six-year-old insurgency.',
      ['incident'],
    ],
    [
      'More than 1,300 people were killed in the Oct. 7 attacks of the rebels, with 3,400 wounded. An estimated 110 others were taken hostage.',
      ['incident', 'incident', 'incident'],
    ],
    [
      'The service counts 28,900 dead since the war began. More than 68,000 others have been injured.',
      ['cumulative', 'cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('new attacks at the head of a page about a struggle are its news', () => {
    const rest =
      '\n\nThe insurgency has claimed more than 15,000 lives since the war began in the hills.';
    expect(
      kinds(`At least 25 people were killed in new rebel attacks on the coast.${rest}`)[0],
    ).toBe('incident');
  });
});
