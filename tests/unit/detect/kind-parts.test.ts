import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const kinds = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2035-06-16', lang: 'en' }).map(
    ({ kind }) => kind,
  );

describe('a part by its rank has the time of its whole', () => {
  test.each([
    [
      'In May 310 herders were killed across Orvane. The worst-hit province was Lissen with 120 deaths, followed by Vale with 44.',
      ['period', 'period', 'period'],
    ],
    [
      'Since the war began 9,300 people have been killed. Shelling accounted for 4,100 of the deaths, and Harwick had the highest number of deaths with 2,200.',
      ['cumulative', 'cumulative', 'cumulative'],
    ],
    [
      'Between April and June 310 people were shot dead in Orvane. In Harwick alone, 55 people were shot dead.',
      ['period', 'period'],
    ],
    [
      'A quake on Monday killed 310 people in Orvane. The worst-hit town was Lissen with 120 deaths.',
      ['incident', 'incident'],
    ],
    // an event and a day of its own
    [
      'In May 310 herders were killed across Orvane. The blast at the port was followed by a raid on Friday that killed 12 sailors.',
      ['period', 'incident'],
    ],
    // too large to be a part
    [
      'In May 310 herders were killed across Orvane. The capital was the worst hit: 4,100 people have been killed there since the war began.',
      ['period', 'cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('a toll that has risen is all so far, whatever day is told beside it', () => {
  test.each([
    [
      'After 240 strikes within 24 hours, the ministry said the death toll had surged above 5,200.',
      'cumulative',
    ],
    [
      'Over the past day the number of people killed in the raids has climbed to 412.',
      'cumulative',
    ],
    ['The toll since dawn has risen to 64.', 'daily'],
    ['In the past 24 hours 64 people were killed.', 'daily'],
  ])('%s', (text, kind) => {
    expect(kinds(text).at(-1)).toBe(kind);
  });
});

describe('battles', () => {
  test.each([
    ['The Battle of Lissen was over in a single day and cost 22,400 casualties.', ['incident']],
    [
      'The Battle of Harwick was a long ordeal. It was part of a plan that failed. Both armies suffered, with an estimated 540,000 Orvane and 430,000 Vale casualties.',
      ['incident', 'incident'],
    ],
    [
      'The Harwick offensive was among the bloodiest battles of the war.\nSome 5,100 casualties were incurred by the 36th Division.',
      ['incident'],
    ],
    [
      'The Battle of Harwick was a long ordeal. The crown has suffered 540,000 casualties since the war began.',
      ['cumulative'],
    ],
    ['In a single day the war cost 1,240 casualties.', ['daily']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('one event or many', () => {
  test.each([
    [
      'The crown launched one of its deadliest raids last week, striking a market, which killed more than 130 people.',
      ['incident'],
    ],
    [
      'The war followed the raid on the port on 4 May (which already left 38 children dead).',
      ['incident'],
    ],
    [
      'The union believed that 1,300 marchers were dead in clashes across the land.',
      ['cumulative'],
    ],
    ['At least 770 people were killed in the largest city of the land this week.', ['period']],
    ['Two officers were killed in the first weeks of the war.', ['period']],
    ['From Friday, May 4 through Monday, May 7, at least 145 people were shot dead.', ['period']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('within a report on a stated time', () => {
  const LEAD =
    'Raids killed more than 200 people in the first seven months of 2035, a think tank report said. A bomber killed 54 people at a rally on Sunday. ';
  test.each([
    ['The nine raids in the hills claimed around 60 lives.', 'period'],
    ['Four raids on the coast left 110 people dead, the report said.', 'period'],
    ['Six guards were killed in a raid on the port.', 'incident'],
    ['The army was responsible for 85 of the deaths during the hill war.', 'period'],
    ['The hill war, in all, left 4,100 dead during that war.', 'cumulative'],
  ])('%s', (text, kind) => {
    expect(kinds(LEAD + text).at(-1)).toBe(kind);
  });
});

describe('named fights with an end', () => {
  test.each([
    [
      'About 14,000 villagers were killed and 24,000 wounded in the Lissen Offensive.',
      ['incident', 'incident'],
    ],
    [
      'The crown launched a campaign on the coast. It became known as the Lissen Offensive. By some estimates there were 45,000 rebels killed.',
      ['incident'],
    ],
    ['Some 9,400 people died in the nine-month battle to retake the port.', ['incident']],
    ['More than 9,400 people have been killed in the offensive.', ['cumulative']],
    ['Since the offensive began, 9,400 people have been killed.', ['cumulative']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what is beside the number, or only near it', () => {
  test.each([
    // a clause on most of them
    [
      'The death toll from more than a year of fighting has surpassed 4,040, with most deaths recorded since September.',
      ['cumulative'],
    ],
    ['Some 4,040 people have been killed since September.', ['cumulative']],
    // a share by which a count grew
    ['Deaths from terrorism rose by 22 per cent to 8,350.', ['period']],
    ['The toll of the war rose to 8,350.', ['cumulative']],
    // the event of another number
    [
      'Terrorism left 8,350 dead worldwide in 2034, a rise due among others to the 1,200 deaths of the attack on the port on 7 May.',
      ['period', 'incident'],
    ],
    ['The deadliest day was 31 January, when 246 sailors were killed.', ['daily']],
    ['The deadliest day was 31 January, when a blast killed 24 sailors.', ['incident']],
    ['Earlier this month gangs massacred 20 people at the town hall.', ['incident']],
    ['In March the bodies of seven people were found in a van.', ['incident']],
    ['In March seven people were killed across the land.', ['period']],
    [
      'The death toll from the student protests against the new tax in the capital reached 16 on Thursday.',
      ['cumulative'],
    ],
    [
      'The attack on the port set off a war, with 23,400 people killed in it as of May.',
      ['cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what another sentence or a speaker tells of time', () => {
  test.each([
    [
      'The agency verified the killing of 136 children in Orvane. It covers the months from January to December 2034.',
      ['period'],
    ],
    [
      'A typhoon struck the coast on Friday. The toll surpassed the 2,500 deaths that the premier had predicted earlier this week.',
      ['incident'],
    ],
    [
      'One year after a shooting at a school took six lives, a vigil honours the hundreds of lives lost to gun violence in the last year.',
      ['incident', 'period'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('the time of another deed or count', () => {
  test.each([
    [
      'The army struck back in response to a raid on the coast in October 2034, resulting in thousands of casualties.',
      ['cumulative'],
    ],
    ['Thousands of people were killed on the coast in October 2034.', ['period']],
    [
      'Some 125 guards and 148 rebels have been killed since Thursday, when loyalists raided a post.',
      ['cumulative', 'cumulative'],
    ],
    ['Anger has grown since 4 May, when gunmen killed 12 people.', ['incident']],
    [
      'At least 1,380 villagers, the vast majority of them herders, were killed in a recent wave of violence.',
      ['incident'],
    ],
    [
      'The ministry recorded one new death of cholera, bringing the cases to 24,600, including 699 deaths.',
      ['daily', 'cumulative'],
    ],
    [
      'Since the war began 3,900 people have been killed. Raids killed at least 16 people in a suburb of Harwick on Tuesday.',
      ['cumulative', 'incident'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('fighting of two lands, deeds of some days, counts held against another', () => {
  test.each([
    [
      'Orvane-Lissen border clashes leave 15 dead\nAt least 15 people have been killed as fierce clashes erupted along the border. Fighting intensified for a second straight day on Friday.\nThe ministry of Lissen confirmed 14 deaths.',
      ['cumulative', 'cumulative', 'cumulative'],
    ],
    [
      'Orvane-Lissen border clash leaves two dead\nTwo guards were killed in a clash on the border on Friday.',
      ['incident', 'incident'],
    ],
    [
      'One of the worst massacres of 2034 took place in Harwick, where 21,000 were killed in two days.',
      ['incident'],
    ],
    ['In Harwick 21,000 were killed in two months.', ['period']],
    [
      'Since the war began 33 people have been killed. The combined death toll of 33 now surpasses the 28 killed in May 2031.',
      ['cumulative', 'cumulative', 'period'],
    ],
    ['That season a total of 15 people lost their lives on the mountain.', ['period']],
    [
      'A raid in Harwick has left ten people dead, thus bringing to 45 the number killed in such raids in the last six days.',
      ['incident', 'period'],
    ],
    [
      'More than 300 people have been killed since Thursday as the conflict escalates.',
      ['cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
