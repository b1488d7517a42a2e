/** Sentences and whom they name for their numbers, as `origin < relay`. */
export const BODIES_NAMED: readonly (readonly [string, string])[] = [
  ['The inquest was told that 31 guards drowned, according to an official toll.', 'official toll'],
  [
    'The chancellery memo says 14 people froze, and according to the memo, 9 more were hurt.',
    'memo',
  ],
  ['Yesterday 140 miners were trapped and 33 were killed, al-Harith said.', 'al-Harith'],
  ['• Guild spokesman: 17 of our members were killed and 20 wounded', 'Guild spokesman'],
  ['According to the relief sub-committee, 2,150 people were hurt.', 'relief sub-committee'],
  ['The Lund study underlines that 730 of the dead were children.', 'Lund'],
  ['The Sund Board established the names of 812 soldiers killed at the front.', 'Sund Board'],
  ['Westmark rejects the account, saying only 40 of its men were killed.', 'Westmark'],
  ['Vale Watch counted the graves and has so far confirmed 19 deaths.', 'Vale Watch'],
  [
    'The harbour police reopened the bridge, but so far have confirmed just nine deaths.',
    'harbour police',
  ],
  [
    'Fever broke out anew, with a Lundish observatory reporting 16 deaths in May.',
    'Lundish observatory',
  ],
  [
    'Nineteen sailors were killed, according to the guild, known in Westmark as WESTGUILD.',
    'WESTGUILD',
  ],
  [
    'The roll of the dead, a list circulated by the Harbour Office, holds 1,840 killed.',
    'Harbour Office',
  ],
  ['Raiders Killed 55 Villagers Near Sund Bridge Says Norland', 'Norland'],
  ['The presidency put the number of soldiers killed at 77.', 'presidency'],
  [
    'The journal, citing unnamed Westmark officers, said 260 sailors were killed.',
    'Westmark officers',
  ],
  [
    'A survey of the last two winters carried out by the Lund League counted 4,020 deaths.',
    'Lund League',
  ],
];

/** Sentences with several numbers: the source of each, in reading order. */
export const BODIES_EACH: readonly (readonly [string, readonly (string | null)[]])[] = [
  [
    'At least 88 people were killed, not 30 killed as the police now claim, an inquiry by the Lund Herald found.',
    ['Lund Herald', 'police'],
  ],
  [
    'The mission said 1,200 people had died, far below the 4,500 deaths claimed by the Westmark government.',
    ['mission', 'Westmark government'],
  ],
  ['Citing the files of its own clerks, the junta said 61 people were killed.', ['junta']],
];

/** Sentences in which nobody is named for the number. */
export const BODIES_NONE: readonly string[] = [
  'Lund District recorded 61 deaths and Vale District 40.',
  'Westmark reported the highest number of cases, 510 with 12 deaths.',
  'The crash claimed by far the most lives: 14 people were killed on the bridge.',
  'Observers highlighted the risk after 12 people were killed on the bridge.',
  'The fire claimed 14 lives and the storm another nine.',
];

/** Texts of several sentences: the source of each number, in reading order. */
export const BODIES_CARRIED: readonly (readonly [string, readonly (string | null)[]])[] = [
  [
    'The Lund Rescue League (LRL) keeps a count. The LRL said 210 people had drowned.',
    ['Lund Rescue League (LRL)'],
  ],
  [
    'The Vale Harbour Union is looking for crews. Some 33 sailors are missing, the VHU said.',
    ['Vale Harbour Union'],
  ],
];
