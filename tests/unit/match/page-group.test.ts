import { describe, expect, it } from 'vitest';
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

it('those who kill are not whom they kill', () => {
  const { report, findings } = readWords('Norland soldiers chased the raiders and killed seven.');
  expect(toContract('one', report, findings).figures[0]?.subjectText).toBe('people');
});
