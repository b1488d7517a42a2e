import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const subjects = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' }).map(
    ({ subject }) => subject?.text ?? null,
  );

describe('others than those named before', () => {
  test.each([
    ['The landslip killed four men and wounded 17 others.', ['men', null]],
    ['The gale killed two women and injured six more.', ['women', null]],
    ['Three boys were killed and eight others hurt at the weir.', ['boys', null]],
    ['The volley killed four sentries and wounded 17 others.', ['sentries', 'sentries']],
    ['The landslip killed four men and wounded 17.', ['men', 'men']],
  ])('%s', (text, found) => expect(subjects(text)).toEqual(found));
});

describe('those at whom it was aimed', () => {
  test.each([
    ['A drone hit paramedics in Harwick, killing three.', ['paramedics']],
    ['Raiders ambushed wardens with a roadside bomb, killing six of them.', ['wardens']],
    ['The deliberate targeting of reporters led to nine deaths this year.', ['reporters']],
    ['An attack on pilgrims near Harwick left seven dead.', ['pilgrims']],
    ['The targeting of medical staff led to eleven deaths.', ['medical staff']],
    // A house, a car or a name is hit, not the people; and whom the number itself counts goes first.
    ['An attack on a chapel near Harwick left seven dead.', [null]],
    ['An attack on a police car near Harwick left seven dead.', [null]],
    ['A raid on Marsh killed seven.', [null]],
    ['An attack on pilgrims near Harwick killed seven wardens.', ['wardens']],
    ['A drone hit a mill in Harwick, killing three.', [null]],
  ])('%s', (text, found) => expect(subjects(text)).toEqual(found));
});

describe('sides and people in rows', () => {
  test('the side stands right before its number', () => {
    expect(subjects('• Losses: Norland 2 killed, 11 wounded; Sudria 4 killed, 9 wounded.')).toEqual(
      ['Norland', 'Norland', 'Sudria', 'Sudria'],
    );
    expect(subjects('Weather: Harwick 2 killed, 11 wounded.')).toEqual([null, null]);
  });

  test('the name of a row, where it names a side or people', () => {
    const table = (one: string, other: string) =>
      subjects(
        `Losses in the battle of Harwick\n\nKilled Wounded Missing\n${one} 2,120 8,410 355\n${other} 1,950 7,040 210`,
      );
    expect(table('Union', 'Confederate')).toEqual([
      ...['Union', 'Union', 'Union'],
      ...['Confederate', 'Confederate', 'Confederate'],
    ]);
    expect(table('Gunners', 'Sundby')).toEqual(['Gunners', 'Gunners', 'Gunners', null, null, null]);
  });

  test('the line above a list of estimates says whom all of them count', () => {
    expect(
      subjects(
        'Number of Norlanders killed in the war\n26,000 Harwick Commission\n34,000 General Oxby',
      ),
    ).toEqual(['Norlanders', 'Norlanders']);
  });
});

describe('the noun behind other words', () => {
  test.each([
    ['The gang holds 37 hostages in the hills.', ['hostages']],
    ['Twelve displaced Norlanders were killed when the camp burned.', ['Norlanders']],
    [
      'The collapse wounded five male and three female dockers.',
      ['male and three female dockers', 'female dockers'],
    ],
    [
      'The blaze killed 41 nursery, primary and secondary school pupils.',
      ['nursery, primary and secondary school pupils'],
    ],
    [
      'Of the dead, 6,120 (or 77.6%) were clerks and 1,890 (22.4%) were gunners.',
      ['clerks', 'gunners'],
    ],
    ['The 43rd regiment lost 310 killed.', ['43rd regiment']],
    ['Of the deaths, 23 appear to have been caused by falling masonry.', [null]],
  ])('%s', (text, found) => expect(subjects(text)).toEqual(found));
});

describe('whom the words around say more of', () => {
  test.each([
    ['Nearly 460 of the dead were weavers, she said.', ['weavers']],
    ['Some 12 of the dead were later named.', [null]],
    ['Of the two the civilian toll is worse: 9,200 dead.', ['civilian']],
    ['Military losses were lower than the 9,200 killed in the fires.', [null]],
    ['Germany is nearing 100,000 military casualties in the war.', ['Germany']],
    ['Harwick is nearing 100,000 military casualties in the war.', ['military']],
    [
      'Since May 2,760 gunners have been injured. Of the total, 418 people suffered burns.',
      ['gunners', 'gunners'],
    ],
    [
      'Since May 2,760 gunners have been injured. In the town 418 people suffered burns.',
      ['gunners', 'people'],
    ],
  ])('%s', (text, found) => expect(subjects(text)).toEqual(found));
});

describe('a headline that counts civilians', () => {
  const report = (head: string) =>
    subjects(`${head}\n\nThe new bulletin counts 1,240 casualties since January.`);

  test('its silent counts are of civilians', () => {
    expect(report('Mission: civilian casualties rise in Norland')).toEqual(['civilian']);
    expect(report('Mission: casualties rise in Norland')).toEqual([null]);
    expect(report('Civilian airport in Norland hit')).toEqual([null]);
  });

  test('one event may have hit anybody', () => {
    expect(
      subjects('Civilian casualties rise in Norland\n\nA blast at the mill killed 12 on Sunday.'),
    ).toEqual([null]);
  });
});

test('of two groups in the sentence before none is plainly meant', () => {
  const before = 'By May 40 wardens and 600 miners had been killed.';
  expect(subjects(`${before} The union gives 900 deaths.`).at(-1)).toBeNull();
  expect(subjects('By May 600 miners had been killed. The union gives 900 deaths.').at(-1)).toBe(
    'miners',
  );
});
