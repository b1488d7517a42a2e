import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const subjects = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' }).map(
    ({ subject }) => subject?.text ?? null,
  );

describe('who suffered it', () => {
  test.each([
    ['Marsh rebels wrote on their site that they have lost 1,140 men since May.', 'Marsh rebels'],
    ['On the Norlander side, officers said they had lost 204 soldiers.', 'Norlander'],
    ['By May the official death toll for border troops was 470.', 'border troops'],
    ['By May the official death toll for the year was 470.', null],
    ['The national death toll from the storm stands at 20.', null],
    ["Norland's military casualties are nearing 31,000.", "Norland's military"],
    [
      'The number of Norlander sailors killed since the war began has climbed to 31,000.',
      'Norlander sailors',
    ],
    ['Norland said it had incurred 4,100 casualties.', 'Norland'],
    ['Hired Norlanders Slaughter 310 in Hill Village', null],
    // The owner of a toll, and the land of those who speak for it.
    ["The envoy put Norland's casualties in Harwick at 31,000 soldiers.", 'Norland'],
    ["The envoy put casualties in Norland's Harwick at 31,000 soldiers.", 'soldiers'],
    ["Norland's casualties were heavy; Harwick counted 310 soldiers killed.", 'soldiers'],
    ['Norlander senior army officials put its losses at 1,140 soldiers.', 'Norlander'],
    ['Norlander senior guards lost 1,140 soldiers.', 'Norlander senior guards'],
    // The label's group, a body of soldiers behind "in", and the side of another number.
    ['Weekly losses of the Norlander army average 640 people, the staff says.', 'Norlander army'],
    ['Some 7,300 were killed or hurt in the Norlander military.', 'Norlander military'],
    [
      'Some 7,300 were killed or hurt in the Norlander military and 4,100 on the Sudrian side.',
      'Norlander military',
    ],
    ['Some 7,300 were killed or hurt in the Norlander hills.', null],
    // Those who did it are not those who suffered it.
    ['Norlander troops killed at least 40 soldiers at the ford.', 'soldiers'],
    ['Norlander forces killed 310 servicemen in a day, their command said.', 'servicemen'],
    ['Of the 613 figure that she gave, 509 farmers were killed at the mills.', 'farmers'],
  ])('%s', (text, subject) => {
    expect(subjects(text)[0]).toBe(subject);
  });

  test('soldiers of other bodies are not those of the army named before', () => {
    expect(
      subjects(
        'Since May 2,310 Norlander Army soldiers and 720 soldiers of other services have been killed.',
      ),
    ).toEqual(['Norlander Army soldiers', 'soldiers']);
  });

  test('a part that comes from a group', () => {
    expect(
      subjects('The army said 69 guards were killed, including 14 from the Marsh tribes.')[1],
    ).toBe('Marsh tribes');
    expect(subjects('The army said 69 guards were killed, including 14 from Harwick.')[1]).toBe(
      'guards',
    );
  });

  test('others than two groups are of neither; others than one are like it', () => {
    expect(
      subjects('Eleven guards and 40 miners were killed and 199 others were wounded.')[2],
    ).toBeNull();
    expect(subjects('Some 40 miners were killed and 199 others were wounded.')[1]).toBe('miners');
    expect(
      subjects('Some 670 miners, including 73 boys, were killed, and 270 others were wounded.')[2],
    ).toBe('miners');
  });

  test('the sentence before tells whose losses are counted', () => {
    const text =
      'Sudrian soldiers have died in great numbers: 31,000 Sudrian soldiers were killed. Some 45,000 Sudrian soldiers were wounded.\n\nNorland has given few casualty figures. The latest of them, released in May, gave some 6,400 deaths.';
    expect(subjects(text).at(-1)).toBe('Norland');
    expect(subjects(text.replace('Norland has given few casualty figures. ', '')).at(-1)).toBe(
      'Sudrian soldiers',
    );
  });

  test('a province that a flood hits is a place; an army that a war hits is not', () => {
    const flood =
      'Floods hit Norland.\n\nUpper Harwick has suffered the most casualties, with 47 deaths reported.';
    expect(subjects(flood)).toEqual([null]);
    const war =
      'War goes on in Norland.\n\nUpper Harwick has suffered the most casualties, with 47 deaths reported.';
    expect(subjects(war)).toEqual(['Upper Harwick']);
  });
});

test('dead of both sides are of neither alone', () => {
  const page = (tail: string) =>
    subjects(`Norlander troops lost 900 men and Norlander troops withdrew.\n\n${tail}`)[1];
  expect(page('In all over 2,300 have died.')).toBe('Norlander troops');
  expect(page('In all over 2,300 have died on both sides.')).toBeNull();
});

describe('where', () => {
  const place = (text: string) =>
    detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' })[0]?.place
      ?.text ?? null;

  test.each([
    ['Nineteen of the dead were killed in Upper Harwick.', 'Upper Harwick'],
    ['Some 19 guards from the Harwick Air Service were killed.', null],
    ['Some 19 guards were killed, said a man from the Harwick Relief Authority.', null],
  ])('%s', (text, where) => {
    expect(place(text)).toBe(where);
  });
});
