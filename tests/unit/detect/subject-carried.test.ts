import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const figures = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' });
const subjects = (text: string) => figures(text).map(({ subject }) => subject?.text ?? null);

describe('a group of which the page tells as a whole', () => {
  const OPENING = 'A boat with migrants sank off Harwick.\n\n';

  test.each([
    ['So far nine bodies have been found near the boat.', 'migrants'],
    ['At least 140 people drowned on the crossing last year.', 'migrants'],
    ['Since May 2,310 people have died at sea.', 'migrants'],
    // No word of theirs, or others are counted.
    ['A tram crash killed 14 people in the old town on Monday.', 'people'],
    ['The storm left 14 dead in the old town.', null],
    ['The boat fire killed nine sailors.', 'sailors'],
  ])('%s', (text, found) => expect(subjects(OPENING + text).at(-1)).toBe(found));

  test('it is marked as inferred', () => {
    const [figure] = figures(`${OPENING}So far nine bodies have been found near the boat.`);
    expect(figure?.inferred).toContain('subject');
  });

  test('a camp is a place', () => {
    expect(subjects('Shells hit Harwick refugee camp.\n\nAt sea nine people drowned.')).toEqual([
      'people',
    ]);
  });

  test('a bare count goes on from one of theirs', () => {
    const first = `${OPENING}In 2024 some 310 people drowned on the crossing.`;
    expect(subjects(`${first} In Sudria 84 deaths were counted in 2024.`)).toEqual([
      'migrants',
      'migrants',
    ]);
  });
});

describe('some of those counted before', () => {
  test.each([
    ['Raids killed 25 weavers. Of those slain 13 lived in Harwick.', 'weavers', 0],
    ['Raids killed 25 weavers. A monitor said 13 of those slain lived in Harwick.', 'weavers', 1],
    ['The blast hurt 25 weavers. Of the wounded, two are in danger.', 'weavers', 1],
    ['The blast hurt 25 weavers and 4 wardens. A doctor said 13 of the dead lay there.', null, 2],
  ])('%s', (text, found, at) => {
    const all = subjects(text);
    expect(all[at === 0 ? all.length - 1 : at]).toBe(found);
  });

  test.each([
    ['The crew saved 367 sailors and recovered the bodies of another 25.', 'sailors'],
    ['The crew saved 367 sailors but nine others died.', 'sailors'],
    ['The crew saved 367 sailors; nine others died.', null],
    ['The crew saved 367 people and recovered the bodies of another 25.', null],
    ['The crew saved 36 children and recovered the bodies of another 25.', null],
    ['Some 90 wardens searched the hill and found another nine bodies.', null],
  ])('%s', (text, found) => expect(subjects(text).at(-1)).toBe(found));

  test.each([
    ['We cannot say how many clerks died, but the number is over 900 killed.', 'clerks'],
    ['We cannot say how many people died, but the number is over 900 killed.', 'people'],
    ['We cannot say how many mills burned, but the number of dead is over 900.', null],
  ])('%s', (text, found) => expect(subjects(text).at(-1)).toBe(found));
});

describe('those who have losses, and those who only act', () => {
  test.each([
    ['The envoy said that Germany had 70,000 dead and wounded.', 'Germany'],
    ['Norlanders fled, whilst Germany has casualties of around 70,000.', 'Germany'],
    ['The hospital had 70 dead and wounded that night.', null],
    ['Casualties in the Royal Navy total over 6,100 killed and wounded.', 'Royal Navy'],
    ['Casualties in the hill villages total over 6,100 killed and wounded.', null],
    ['The Norlander military said that nine of its soldiers were killed.', 'Norlander military'],
    ['The Norlander military said Sudrian raiders killed nine of its soldiers.', 'soldiers'],
    ['Gunmen fired from the hill at villagers killing four.', 'villagers'],
    ['Gunmen fired from the hill at a mill killing four.', null],
    ['Germany: killed, including 13,145 killed in the towns.', 'Germany'],
    ['Weather: killed, including 13,145 killed in the towns.', null],
  ])('%s', (text, found) => expect(subjects(text)[0]).toBe(found));
});

describe('the line above a list', () => {
  const list = (head: string) =>
    subjects(
      `The army said 900 Norlander soldiers died. In May 700 Norlander soldiers died.\n\n${head}\n\n1. killed or hurt, by one estimate, including 60,000 killed and 300,000 injured.\n\n2. in casualties, including 240,000 killed, by another.`,
    ).slice(2);

  test('it says whom the rows count, rather than the rest of the page', () => {
    expect(list('Here are estimates of Sudrian soldiers killed and hurt:')).toEqual(
      new Array(3).fill('Sudrian soldiers'),
    );
    expect(new Set(list('Here are the newest estimates:'))).not.toContain('Sudrian soldiers');
  });
});
