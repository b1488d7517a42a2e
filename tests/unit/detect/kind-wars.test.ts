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

describe('reports on a month, and what stands in them', () => {
  test.each([
    ['The May casualty figures show 365 dead herders.', ['period']],
    ['Some 390 herders died in May, fewer than April’s 480 deaths.', ['period', 'period']],
    [
      'The two soldiers killed in combat in October were the lowest monthly number of all.',
      ['period'],
    ],
    [
      'A November 2031 memorandum revealed that the number of dead herders in the war is 156,000, not including those who were listed as missing in 2031.',
      ['cumulative'],
    ],
    ['The rebels kidnapped 2,670 herders from 2002 to 2011.', ['period']],
    [
      'Back-to-back conflicts ravaged the land from 1989 until 2003, claiming around 240,000 lives.',
      ['cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('the event of the sentence before, and a person who is hit by a trap, are no sum of the month', () => {
    const report =
      'The raids of May killed 120 herders, the ministry said. In May 45 officers were killed as well.\n\n';
    expect(
      kinds(
        `${report}It is unclear how many fell in Sunday's rescue in the chapel. A minister said 52 were killed.`,
      )[2],
    ).toBe('incident');
    expect(kinds(`${report}A booby-trapped car killed six officers in Harwick.`)[2]).toBe(
      'incident',
    );
  });

  test('several blows on a named day that killed are told as one', () => {
    expect(
      kinds(
        'In May 410 herders died. The toll grew with twin bombings in Harwick on 25 May that killed more than 150 people.',
      )[1],
    ).toBe('incident');
  });
});

describe('what a count adds', () => {
  test('the new dead of a day beside the losses of a war', () => {
    expect(
      kinds(
        'The army said on Tuesday nine more soldiers had been killed, bringing its total war losses to 187.',
      ),
    ).toEqual(['daily', 'cumulative']);
  });

  test('the new dead of a disease as of a day', () => {
    expect(
      kinds(
        'The state reported an additional 1,500 cases of cholera and 110 deaths, as of 6 April, bringing the total to 17,000 cases and 720 deaths.',
      ),
    ).toEqual(['daily', 'cumulative']);
  });

  test('a part of one event is not what a day added', () => {
    expect(
      kinds(
        'At least nine rebels, including six women, were killed in a gunfight on Tuesday, taking the total number of killings this year to 154.',
      ).slice(0, 2),
    ).toEqual(['incident', 'incident']);
  });
});

describe('the battle or the ambush told of before', () => {
  test('the brutal battle, on a page about its war', () => {
    expect(
      kinds(
        'The survivors of the hill war, now old men, will never forget the brutal battle that ended on 13 December 1950. Nearly 2,500 of the crown died.',
      ),
    ).toEqual(['incident']);
  });

  test('on a page whose title is the name of a war', () => {
    const text =
      '2006 Orvane War\n\nOn 12 July rebels fired at a patrol. The ambush left three soldiers dead. Two sailors were abducted.\n\nSome 1,190 herders were killed.';
    expect(kinds(text)).toEqual(['incident', 'incident', 'cumulative']);
  });
});

describe('counts of two lands at war, on a page that begins with one blow', () => {
  const blow =
    'A rebel missile hit a hospital in Harwick on Thursday.\n\nAt least 40 people were wounded in the attack, the rescue service said.\n\n';

  test.each([
    ['A rights group said at least 630 people have been killed in Yemen.', 'cumulative'],
    [
      'In retaliation, the crown has fired some 400 missiles, killing at least 24 people.',
      'cumulative',
    ],
    ['In Lebanon, 24 people have been killed so far by rebel strikes.', 'cumulative'],
    ['So far 24 people have been killed in the hospital.', 'incident'],
    ['The crown fired a missile at the port, killing at least 24 people.', 'incident'],
  ])('%s', (text, kind) => {
    expect(kinds(`${blow}${text}`).at(-1)).toBe(kind);
  });
});
