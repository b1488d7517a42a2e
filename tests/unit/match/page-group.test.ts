import { describe, expect, it } from 'vitest';
import { headsOf } from '../../../src/match/mention-shape';
import { toContract } from '../../../src/report/contract';
import { readWords } from '../report/invented-page';

/** Subject, status and words of the last figure of a page of raids on Norland, some paragraphs below the others. */
function lastOf(sentence: string, before = PEOPLE) {
  const between = 'The minister spoke.\n\nShe left at noon.\n\nA crowd had come.';
  const { report, findings } = readWords(`${before}\n\n${between}\n\n${sentence}`);
  const { subject, status, claim } = toContract('one', report, findings).figures.at(-1) ?? {};
  return { subject, status, claim };
}

const PEOPLE =
  'Raids on Norland\n\nSome 40 people in Norland were killed on Monday, and 31 people in Norland were killed on Sunday.';
const SOLDIERS =
  'Raids on Norland\n\nSome 40 Norland soldiers were killed on Monday, and 31 Norland soldiers were killed on Sunday.';
const PAGES_OWN = { subject: 'norland-people', status: 'untraced', claim: null };
const NOBODY = { subject: null, status: 'not-covered', claim: null };

describe('people of one event on a page that counts one group', () => {
  it.each([
    'Two people were hurt when a shell hit a mill in Tarn.',
    'Nine clerks were killed in Tarn.',
  ])('belong to it, and nothing is held against them: %s', (sentence) => {
    expect(lastOf(sentence)).toEqual(PAGES_OWN);
  });

  it.each([
    ['another land', 'Two people were hurt when a shell hit a mill in Brazil.'],
    ['another cause', 'Two people were hurt when a bus crashed in Tarn.'],
    ['another people', 'Two Ruritanian clerks were hurt when a shell hit a mill in Tarn.'],
    ['men under arms', 'Two officers were hurt when a shell hit a mill in Tarn.'],
  ])('do not with words of %s', (_, sentence) => {
    expect(lastOf(sentence)).toEqual(NOBODY);
  });

  it('are no soldiers where the page counts these', () => {
    expect(lastOf('Two people were hurt when a shell hit a mill in Tarn.', SOLDIERS)).toEqual(
      NOBODY,
    );
  });
});

describe('people under the name of a rank', () => {
  const ARMY = { subject: 'norland-soldiers', status: 'untraced', claim: null };

  it.each([
    'The dead of the year include 34 colonels from Norland.',
    'Nine generals were killed in the Norland war, all of them of Norland.',
    'The deaths of 12 Norland generals have been confirmed.',
  ])('are of their army: %s', (sentence) => {
    expect(lastOf(sentence, SOLDIERS)).toEqual(ARMY);
  });

  it.each([
    ['of the police', 'Three Norland police officers were killed in Tarn.'],
    ['of whom a land’s own speak', 'Twelve officers were killed, Norland’s intelligence said.'],
    ['whom nobody counts', 'Three Brazilian generals were killed in the Norland war.'],
  ])('are not, when %s', (_, sentence) => {
    expect(lastOf(sentence, SOLDIERS)).toEqual(NOBODY);
  });
});

describe('a word for a sort of people', () => {
  it('is no name, at the beginning of a sentence either', () => {
    const sentence = 'Civilian deaths in the Norland war came to 77 in June.';
    expect(lastOf(sentence, 'The Norland war').subject).toBe('norland-civilians');
  });

  it.each([
    ['civilian victims', 'civilian'],
    ['Norland civilian fatalities', 'civilian'],
    ['Child deaths', 'children'],
  ])('tells whose the dead are: %s', (mention, sort) => {
    expect(headsOf(mention)).toContain(sort);
  });

  it('a side of a war is its army', () => {
    const sentence = 'The number of deaths on the Norland side is between 4,300 and 5,100.';
    expect(lastOf(sentence, 'The Norland war').subject).toBe('norland-soldiers');
  });
});

it('those who kill are not whom they kill', () => {
  const { report, findings } = readWords('Norland soldiers chased the raiders and killed seven.');
  expect(toContract('one', report, findings).figures[0]?.subjectText).toBe('people');
});
