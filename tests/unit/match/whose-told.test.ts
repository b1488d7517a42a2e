import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from './findings-of';

const record = openRecord([loadPack()]);
const subjectsOf = (day: string | null, text: string) =>
  findingsOf(record, day, text).map(({ subject }) => subject);
const last = (day: string | null, text: string) => subjectsOf(day, text).at(-1) ?? null;

describe('a land that reports dead', () => {
  it.each([
    ['2025-09-10', 'Ukraine confirmed 5,900 deaths at the front.', 'ukrainian-civilians'],
    ['2025-09-10', 'Russia confirmed 5,900 deaths at the front.', 'russian-civilians'],
    ['2025-09-10', 'Ukraine recorded 495,000 deaths last year.', 'ukrainian-civilians'],
    ['2025-09-10', 'Ukraine has reported 100,000 deaths from the virus.', 'ukrainian-civilians'],
    ['2025-09-15', 'Thailand confirmed 14 deaths.', 'thai-civilians-2025'],
    ['2025-09-15', 'Cambodia confirmed 8 deaths.', 'cambodian-civilians-2025'],
    ['2025-09-10', 'Israel recorded 75 deaths among inmates.', 'israel-people-2025'],
    ['2025-09-10', 'Iran recorded 75 deaths among inmates.', 'iran-people-2025'],
  ])('is not of the war’s civilians: %s %s', (day, text, subject) => {
    expect(findingsOf(record, day, text)).not.toHaveLength(0);
    expect(subjectsOf(day, text)).not.toContain(subject);
  });

  it.each([
    ['Israel reported 41 deaths in Lebanon.', 'lebanon-people-2026'],
    ['Iran reported 12 deaths in Israel.', 'israel-people-2026'],
  ])('where it names another land: %s', (text, subject) => {
    const opening = 'The war that the US and Israel began against Iran has spread to Lebanon.\n\n';
    expect(subjectsOf('2026-03-05', opening + text)[0]).toBe(subject);
  });
});

describe('those martyred', () => {
  it.each([
    ['Turkey’s president said 61,000 people were martyred in Gaza.', 'gaza-palestinians'],
    ['Qatar’s foreign ministry said 64,000 people were martyred in Gaza.', 'gaza-palestinians'],
    ['The Turkish army said 61,000 people were martyred in Gaza.', 'gaza-palestinians'],
    ['Iran’s foreign ministry said 2,700 people were martyred in Lebanon.', 'lebanon-people'],
  ])('are of the place that is told: %s', (text, subject) =>
    expect(last('2025-09-10', text)).toBe(subject),
  );
});

describe('those who fell in a fight that one side tells of', () => {
  it.each([
    [
      'ISLAMABAD: The military said that 13 soldiers and at least 37 civilians were martyred in a week of fighting with India.',
      'pakistani-civilians-2025',
    ],
    [
      'SRINAGAR: The army said that five soldiers and at least 17 civilians were killed in days of hostilities with Pakistan.',
      'indian-civilians-2025',
    ],
    [
      'In their conflict of 2025 the Pakistani army said of India’s strikes that 37 civilians were martyred.',
      'pakistani-civilians-2025',
    ],
    [
      'In its conflict with India of 2025, Pakistan’s shelling killed 17 civilians in Poonch.',
      'indian-civilians-2025',
    ],
  ])('%s', (text, subject) => expect(last('2025-05-14', text)).toBe(subject));
});

describe('a part whose own words name its land', () => {
  it.each([
    [
      'The death toll of the border clashes between Cambodia and Thailand has risen to 41, including 19 civilians from Cambodia and 22 soldiers from Thailand.',
      ['cambodian-civilians-2025', 'thai-soldiers-2025'],
    ],
    [
      'The death toll of the border clashes between Thailand and Cambodia has risen to 41, including 22 soldiers from Thailand and 19 civilians from Cambodia.',
      ['thai-soldiers-2025', 'cambodian-civilians-2025'],
    ],
  ])('%s', (text, parts) => expect(subjectsOf('2025-12-19', text).slice(1)).toEqual(parts));
});

describe('people of a side that the record does not count', () => {
  it.each([
    ['Israel’s civilian toll in its war with Iran stands at ten.', 'iran-civilians-2026'],
    ['Israeli civilians: 10 dead in the war with Iran.', 'iran-civilians-2026'],
  ])('%s', (text, other) => expect(last('2026-03-05', text)).not.toBe(other));

  it('leaves its own', () => {
    const text = 'In the war with Israel 181 Iranian civilians were killed in Tehran.';
    expect(last('2026-03-05', text)).toBe('iran-civilians-2026');
  });
});

describe('a war and a quake by their names', () => {
  it.each([
    [
      null,
      'A study of the costs of the US response to 9/11 has found that the wars in Iraq and Afghanistan have cost more than 310,000 lives.',
      'post-911-wars-people',
    ],
    [
      null,
      'Afghanistan quake toll passes 2,200\n\nMost died in Kunar, where the quake struck at night.',
      'kunar-quake-people',
    ],
    [
      null,
      'Afghanistan quake toll passes 2,053\n\nMost died in Herat, where the quake struck in the morning.',
      'herat-quake-dead',
    ],
  ])('%s %s', (day, text, subject) => {
    expect(subjectsOf(day, text)[0] ?? null).toBe(subject);
  });
});

describe('numbers of one sentence with one word for their people', () => {
  it('are of the group whose count the first of them is', () => {
    const text =
      'Afghan war toll\n\nMoscow said that 13,310 soldiers had been killed, 35,478 wounded and 311 are missing, when the United States had soldiers of its own to count.';
    expect(subjectsOf('2021-11-29', text)).toEqual(new Array(3).fill('soviet-troops-afghanistan'));
  });
});

describe('those whom a leader sends to strike', () => {
  it('are not those who were struck', () => {
    const text =
      'US strikes on alleged drug boats\n\nThe number of dead in the strikes rose to 138 since the president urged American forces to attack boats.';
    expect(last('2026-02-11', text)).toBe('boat-strike-victims');
  });
});

describe('a number below the town that was told last', () => {
  const OPENING = 'Two atomic bombs fell on Japan in August 1945.\n\n';
  const HIROSHIMA = 'The one of August 6 fell on Hiroshima. It killed 70,000 at once';
  const NAGASAKI = 'The one of August 9 fell on Nagasaki. It killed 40,000 at once';
  const LATER = 'By the end of the year the dead were about';

  it.each([
    [`${HIROSHIMA}.\n\n${NAGASAKI}. ${LATER} 70,000.`, 'hiroshima-victims'],
    [`${NAGASAKI}.\n\n${HIROSHIMA}. ${LATER} 40,000.`, 'nagasaki-victims'],
  ])('is not that of the other: %s', (text, other) => {
    expect(last(null, OPENING + text)).not.toBe(other);
  });

  it.each([
    [`${NAGASAKI}. About 70,000 people were killed in Hiroshima.`, 'hiroshima-victims'],
    [`${HIROSHIMA}. About 40,000 people were killed in Nagasaki.`, 'nagasaki-victims'],
  ])('is that of its own: %s', (text, subject) => {
    expect(last(null, OPENING + text)).toBe(subject);
  });

  const BOTH =
    'The first bomb struck Hiroshima on August 6, and the next struck Nagasaki on August 9. By the end of 1945,';
  const TURNED =
    'One bomb struck Nagasaki on August 9, after another had struck Hiroshima on August 6. By the end of 1945,';

  it.each([
    [`${BOTH} 140,000 people had died.`, 'hiroshima-victims'],
    [`${TURNED} 40,000 people had died.`, 'nagasaki-victims'],
  ])('may be of either where one sentence names both: %s', (text, subject) => {
    expect(last(null, text)).toBe(subject);
  });
});

describe('people who died in a region where an event once was', () => {
  it.each([
    [
      'Years after the Asian tsunami, floods killed 1,860 people in South Asia.',
      'tsunami-2004-people',
    ],
    [
      'The 2004 tsunami killed 230,000 people. In Central Asia, 1,300 people died.',
      'tsunami-2004-people',
    ],
    [
      'A bus went over a cliff. It left 71 people killed in western Afghanistan.',
      'herat-quake-dead',
    ],
    [
      'A bus went over a cliff. It left 71 people killed in eastern Afghanistan.',
      'kunar-quake-people',
    ],
  ])('are not of that event: %s', (text, subject) => {
    expect(last('2025-08-21', text)).not.toBe(subject);
  });
});

describe('whose a share of the killed is', () => {
  it.each([
    ['Nearly half of the 900 Hamas fighters killed were boys, the IDF said.', 'hamas-fighters'],
    [
      'Nearly half of the 900 Palestinian fighters killed were boys, the IDF said.',
      'hamas-fighters',
    ],
  ])('is told by the words for them: %s', (text, subject) => {
    expect(last('2025-09-10', text)).toBe(subject);
  });
});

describe('the land that the sentence states, before a ministry that names none', () => {
  it.each([
    [
      'In Israel, 28 people were killed by Iranian missiles in June 2025, according to the health ministry.',
      'israel-people-2025',
    ],
    [
      'In Iran, 94 people were killed by Israeli missiles in June 2025, according to the health ministry.',
      'iran-people-2025',
    ],
  ])('%s', (text, subject) => {
    expect(subjectsOf('2025-09-10', text)[0]).toBe(subject);
  });
});
