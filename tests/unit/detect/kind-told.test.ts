import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

/** A Sunday. */
const SUNDAY = '2036-06-15';

const kinds = (text: string, published = SUNDAY) =>
  detectFigures(readPlainText(text), NO_NAMES, { published, lang: 'en' }).map(({ kind }) => kind);

describe('times that are not those of the dead', () => {
  test.each([
    [
      'a day beside how rare its horrors were',
      'The minister called the past 24 hours the most horrific since the war began on 4 May, with 84 dead.',
      ['daily'],
    ],
    [
      'a forecast by its months',
      'The crown has lost 68,000 men so far, a number that could pass 100,000 within the next six months.',
      ['cumulative', 'cumulative'],
    ],
    [
      'the past months stay a period',
      'The crown lost 68,000 men within the past six months.',
      ['period'],
    ],
    [
      'a day of the officials who spoke in a town',
      'Officials said in Harwick on 25 May that 3,850 soldiers had been wounded in the fighting.',
      ['cumulative'],
    ],
    [
      'another count behind one blow',
      'Shelling hit the camp near Harwick again, killing four people, with at least 8,560 herders killed in Orvane since 7 May.',
      ['incident', 'cumulative'],
    ],
    [
      'a part behind the count',
      'At least 8,560 herders were killed in Orvane, with nearly 900 killed since 7 May.',
      ['cumulative', 'cumulative'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('counts since a dawn', () => {
  const count = (day: string) =>
    `Since the early hours of ${day}, the crown's forces have killed 35 herders across Orvane, the ministry said.`;

  test('are of one day where the page stands on it or has no day', () => {
    expect(kinds(count('Sunday'))).toEqual(['daily']);
    expect(kinds(count('Thursday'))).toEqual(['cumulative']);
    expect(kinds('Since Sunday 35 herders have been killed in Orvane.')).toEqual(['cumulative']);
  });
});

describe('what set off a war', () => {
  test.each([
    [
      'an incursion that left its dead, and those seized in it',
      'The war began 100 days ago, sparked by an incursion of the league into Orvane that left about 940 people dead. An estimated 210 people were seized during these attacks.',
      ['incident', 'incident'],
    ],
    [
      'the war that it set off',
      'The war, sparked by an incursion of the league into Orvane, has left about 9,400 people dead.',
      ['cumulative'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('daily losses', () => {
  test.each([
    ['The army put them at a record, with a daily loss of 2,030 troops in May.', ['daily']],
    ['The army put them at a record, with a daily death toll of 84 in May.', ['daily']],
    ['The army put them at a record, with a monthly loss of 45,000 troops in May.', ['period']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('parts and the whole they are of', () => {
  const count = 'At least 512 people have been killed on the coast since 4 May, the ministry said.';

  test.each([
    ['with words between', `${count} Those killed in the raids included 13 children.`, 1],
    [
      'behind a vague number',
      `${count} Several bodies were found in a well in Harwick. About 190 of those killed were women.`,
      2,
    ],
  ])('%s', (_, text, at) => {
    expect(kinds(text)[at]).toBe('cumulative');
  });

  test('of an event are of that event', () => {
    const raid = 'A raid on Harwick killed 41 people on Friday. Those killed in the raid included';
    expect(kinds(`${raid} 13 children.`)).toEqual(['incident', 'incident']);
  });

  test('of a large count beside it, wounded in the raids of some days', () => {
    const hurt =
      'Its spokesman said 6,190 people were injured in the raids between Friday and noon';
    expect(kinds(`${count}\n\n${hurt} on 14 June. Among the injured, 301 were minors.`)).toEqual([
      'cumulative',
      'cumulative',
      'cumulative',
    ]);
  });
});

describe('reports on a time that their first numbers share', () => {
  test.each([
    [
      'named behind the second',
      'Some 5,610 people were killed and 2,040 injured by gangs in Orvane last year, the league said.\n\n“A further 2,210 people had been seized,” its speaker said.',
      ['period', 'period', 'period'],
    ],
    [
      'in a report on those killed and injured',
      'More women were killed and injured in Orvane in the first half of 2036 than ever, according to a report of the league.\n\nThere were 1,640 civilians killed and 3,220 injured, the league said.',
      ['period', 'period'],
    ],
    [
      'no time is named',
      'Some 5,610 people were killed and 2,040 injured by gangs in Orvane, the league said.\n\n“A further 2,210 people had been seized,” its speaker said.',
      ['cumulative', 'cumulative', 'cumulative'],
    ],
    [
      'what somebody said of a whole war on an earlier day',
      'The daily losses of the crown fell by 30 per cent in April after heavy losses in March, the league said in its update.\n\nIn September, the ministry said the army had lost nearly 6,000 men on the coast.',
      ['cumulative'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('a total that has grown, on a page on one day', () => {
  test.each([
    [
      'told at its end',
      'Army takes hill above Harwick\n\nNine soldiers were killed in the past 24 hours, the army said. The total losses of the crown have thus risen to 240 killed and 420 wounded.',
      ['daily', 'cumulative', 'cumulative'],
    ],
    [
      'of the day itself',
      'Army takes hill above Harwick\n\nNine soldiers were killed in the past 24 hours, the army said. Six were wounded.',
      ['daily', 'daily'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('a few blows, what was seized beside them, bodies that are not yet dug out', () => {
  test.each([
    [
      'a few blows by their number',
      'The crown said it had carried out three strikes on boats off Harwick, killing at least 11 people, in one of the deadliest days of its months-long campaign.',
      ['incident'],
    ],
    [
      'a few blows of a campaign',
      'Since May the crown has struck five boats off Harwick, killing at least 27 people.',
      ['cumulative'],
    ],
    [
      'a few blows beside many',
      'Since May the crown has attacked three boats off Harwick and 17 off Lund, killing at least 76 people.',
      ['cumulative'],
    ],
    [
      'many blows by their number',
      'The crown has carried out 38 strikes on boats off Harwick, killing at least 112 people.',
      ['cumulative'],
    ],
    [
      'seized in the raid told of before',
      'At least 3,210 people have been killed in Orvane since the war began, the ministry said.\n\nA raid of the league on Harwick left 640 dead. Raiders of the league also took around 150 people hostage.',
      ['cumulative', 'incident', 'incident'],
    ],
    [
      'bodies under the rubble',
      'At least 3,210 people have been killed in Orvane since the war began, the ministry said. Several bodies remain under the rubble of the raids, it added.',
      ['cumulative', 'cumulative'],
    ],
    [
      'bodies that were seen',
      'A raid on Harwick killed 41 people. Several bodies remain under the rubble, a medic said.',
      ['incident', 'incident'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('tolls of a war, of a day, of a time', () => {
  test.each([
    [
      'over a month of fighting',
      'Nearly 1,250 people have died so far in over a month of fighting that has laid Orvane waste.',
      ['cumulative'],
    ],
    ['a month of it', 'Nearly 1,250 people died in the last month of fighting.', ['period']],
    [
      'fighting since January',
      'More than 800 casualties have been reported in Orvane as a result of fighting since January.',
      ['period'],
    ],
    [
      'a toll of raids on one day that has risen',
      'The death toll from raids of the crown on Harwick on Monday has risen to 13, a medic said.',
      ['incident'],
    ],
    [
      'a toll of raids since a day',
      'The death toll from raids of the crown on Harwick since Monday has risen to 13, a medic said.',
      ['cumulative'],
    ],
    [
      'an attack of last week beside a count',
      'Some 8,000 herders have so far been killed, including 136 dead of the last week raid on the hall.',
      ['cumulative', 'incident'],
    ],
    [
      'a part with a date and an attack of its own',
      'At least 78 people were killed in May, including seven herders who were attacked on May 4 at a well.',
      ['period', 'incident'],
    ],
    [
      'an additional count behind "as at least"',
      'The real toll of May is higher, as at least 1,500 more were reported killed in May.',
      ['period'],
    ],
    [
      'this period',
      'The league said that 99 people had been arrested during this period and 19 marchers lost their lives.',
      ['period'],
    ],
    [
      'marches of a day',
      'The league said that 30 people were hurt in Harwick during the May 4 protests.',
      ['incident'],
    ],
    [
      'what another count has beside one that is kept',
      'A raid near Harwick killed three people on Friday.\n\nBy the count of the league 124 people have been killed since the raids began on 2 May. The register has recorded a total of 130 deaths.',
      ['incident', 'cumulative', 'cumulative'],
    ],
    [
      'a vague number is told of many things',
      'A raid on Harwick killed thousands of herders. The war, which began in 2031, has killed thousands.',
      ['incident', 'cumulative'],
    ],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
