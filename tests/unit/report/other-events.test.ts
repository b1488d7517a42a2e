import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from '../match/findings-of';

const record = openRecord([loadPack()]);

/** The page's day, its text, and what the first number's claim must hold in its name; null: it is no claim's. */
type Case = readonly [day: string, text: string, event: string | null];

const OTHER_EVENTS: readonly Case[] = [
  // Another deed in one land.
  [
    '2025-06-20',
    'At least 93 people died while they queued for aid trucks in central Gaza, civil defence said.',
    null,
  ],
  [
    '2025-08-29',
    'At least 20 people were killed as they sought aid near Rafah, the Gaza health ministry said.',
    null,
  ],
  [
    '2025-08-26',
    'At least 20 people died in a raid on a school in Khan Younis, the Gaza health ministry said.',
    null,
  ],
  // Another day.
  [
    '2024-09-22',
    "Lebanon's health ministry said 37 people had died in Friday's strike on a tower in a southern suburb.",
    null,
  ],
  [
    '2025-11-24',
    'An overnight drone attack in Ukraine killed 26 people, the State Emergency Service said.',
    null,
  ],
  // Another place in one war.
  [
    '2024-09-22',
    "A raid on the town of Qana left 37 people dead, Lebanon's health ministry said.",
    null,
  ],
  ['2024-09-20', "Bombs on Beirut killed 37 people, Lebanon's health ministry said.", null],
  [
    '2025-11-22',
    'A drone attack on Kherson killed 26 people, the State Emergency Service said.',
    null,
  ],
  [
    '2025-04-15',
    'At least 34 people were killed in a missile strike on Odesa, the State Emergency Service said.',
    null,
  ],
  [
    '2024-07-14',
    "A raid on the Jabalia camp killed at least 71 people, Gaza's health ministry said.",
    null,
  ],
  ['2024-01-04', 'Shelling of Kursk left 25 people dead, the governor of Belgorod said.', null],
  [
    '2025-10-13',
    'The Pakistani Taliban killed 23 Pakistani soldiers in South Waziristan, the Pakistani army said.',
    null,
  ],
  [
    '2017-01-29',
    'Al-Shabab said about 100 Kenyan soldiers had been killed in its attack at Kulbiyow.',
    null,
  ],
  // Months later, with nothing of the event.
  [
    '2025-06-03',
    'Israeli raids in northern Gaza left at least 70 people dead, the Gaza health ministry said.',
    null,
  ],
  // Nature, which no war is, whatever it is called.
  [
    '2025-08-10',
    'Heat killed at least 5,601 people in Haiti, the UN human rights office said.',
    null,
  ],
  ['2025-10-08', 'On 7 October the flood in the valley killed 1,200 people.', null],
];

const OWN_EVENTS: readonly Case[] = [
  [
    '2025-11-20',
    "At least 26 people were killed in Wednesday's missile attack on Ternopil, the State Emergency Service said.",
    'ternopil',
  ],
  [
    '2025-08-26',
    "At least 20 people were killed in Monday's strikes on Nasser hospital in Khan Younis, Gaza's health ministry said.",
    'nasser-hospital',
  ],
  [
    '2024-07-14',
    'At least 71 people were killed in the strike on al-Mawasi near Khan Younis, the Gaza health ministry said.',
    '2024-07-13',
  ],
  [
    '2024-03-01',
    'At least 70 people were killed while they waited for an aid convoy in Gaza City on Thursday, the Gaza health ministry said.',
    '2024-02-29',
  ],
  // The event by its name, or its time, long after.
  [
    '2025-08-10',
    'A year ago a strike on al-Tabin school in Gaza City killed at least 93 people, the civil defence said.',
    'al-tabin-school',
  ],
  [
    '2025-02-28',
    'At least 70 people who waited for aid in Gaza were killed in February 2024, the Gaza health ministry said.',
    '2024-02-29',
  ],
  [
    '2019-01-15',
    'Three years ago al-Shabab claimed to have killed about 100 Kenyan soldiers at El Adde.',
    'el-adde',
  ],
  [
    '2025-10-07',
    'Mourners stood for the 1,200 people who were killed in the Hamas attack of 7 October.',
    '7-october',
  ],
  [
    '2024-09-21',
    "Lebanon's health ministry said 37 people had died when pagers and walkie-talkies blew up.",
    'communication-device',
  ],
  [
    '2024-09-20',
    "The explosions of pagers and walkie-talkies killed 37 people in Beirut and the south, Lebanon's health ministry said.",
    'communication-device',
  ],
  // The speaker's home is no place of the harm, nor is where he speaks.
  [
    '2025-05-07',
    'Speaking in Lahore, Pakistan’s army press wing ISPR said 26 civilians were killed in the Indian strikes.',
    'india-strikes',
  ],
  [
    '2025-10-07',
    'Hamas killed 1,200 people in the attack that it called Al-Aqsa Flood.',
    '7-october',
  ],
  // So many digits are of one statement: told elsewhere it is altered.
  [
    '2025-03-13',
    'The Syrian Observatory for Human Rights counted 1,383 civilians killed at Deir ez-Zor.',
    'syria-coast',
  ],
];

describe('events with equal numbers', () => {
  it.each([...OTHER_EVENTS, ...OWN_EVENTS])('%s %s', (day, text, event) => {
    const [first] = findingsOf(record, day, text, '2026-11-22');
    expect(first?.figure.value, text).not.toBeUndefined();
    if (event === null) {
      expect(first?.claim).toBeNull();
      expect(['untraced', 'within', 'not-covered']).toContain(first?.status);
    } else expect(first?.claim).toContain(event);
  });
});
