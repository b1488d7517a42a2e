/** Sources by rarer verbs, from relative clauses and behind reports that nobody signs. */
export const LEANING_NAMED: readonly (readonly [text: string, source: string])[] = [
  ['A ward matron confirmed that 14 patients had died by noon.', 'ward matron'],
  ['The sexton said 14 villagers were killed.', 'sexton'],
  ['Village chiefs speak of 60 dead.', 'Village chiefs'],
  ['The rebels cited figures of 4,000 dead soldiers.', 'rebels'],
  ['The scholar Ole Vale came up with a figure of 510 sailors killed.', 'scholar Ole Vale'],
  ['Word came from the harbour guard that nine sailors had drowned.', 'harbour guard'],
  ['Norland guarantees that 3,400 Sudlandic soldiers were killed.', 'Norland'],
  ['The 25 dead that Norland has acknowledged are fewer than its foes claim.', 'Norland'],
  ['That is more than the 7,200 deaths the Lund Institute recently estimated.', 'Lund Institute'],
  ['Only 40 deaths have been admitted by Norland.', 'Norland'],
  ['Some 40 were killed, informs the Vale Rescue Office.', 'Vale Rescue Office'],
  ['Per the Vale Rescue Office, 40 people are dead.', 'Vale Rescue Office'],
  ['The ministry tally stands at 18 dead.', 'ministry'],
  // A paper belongs to whoever stands before it, not to what it is about.
  ["The Vale Institute's (VI) monthly flood review of Norland showed 33 deaths.", 'Vale Institute'],
  [
    '"We mourn, for the sea took and killed 21 people," declared Ole Vale, a net maker.',
    'Ole Vale',
  ],
  ['An old count given by the harbour guard was 24 dead.', 'harbour guard'],
  [
    'A report by Sundwatch questions an estimate made by the Vale Agency that 4,000 people died.',
    'Vale Agency',
  ],
  [
    'The fever is worse than official estimates, with some 930 deaths, says the league Sundwatch.',
    'league Sundwatch',
  ],
  [
    'Ole Vale, mayor of Sund, said that the roads were closed.\n\nHerders moved to a bay that Norway claims to be safe.\n\n"They killed 700 of us," he continued.',
    'Ole Vale',
  ],
  [
    'The governor of Sund shared on her channel: "Nine are dead and 20 are hurt."',
    'governor of Sund',
  ],
  [
    'Ole Vale, mayor of Lund, said he had clarified that reports showed 30 dead and 41 injured.',
    'Ole Vale',
  ],
];

/** Pages of those who count and say "we", and papers that an outlet passes on. One source (or null) for each number. */
export const OWN_PAGES: readonly (readonly [text: string, sources: readonly (string | null)[]])[] =
  [
    [
      'How we count\n\nWe have recorded each name by hand since May.\n\nDeaths of miners in 2019: 1,340.\n\nSome 41 deaths have been officially confirmed.\n\nNorland Count is short of money, and our readers know it.',
      ['Norland Count', null],
    ],
    [
      'Our records hold the names of all miners.\n\nDeaths of miners in 2019: 1,340.\n\nAt Norland Count, we read every notice.',
      ['Norland Count'],
    ],
    [
      'By our joint estimate (our data are open) at least 900 miners died in 2021.\n\nNorland Count is small, but we go on.',
      ['Norland Count'],
    ],
    // An outlet only told what the study found; 'it' is the study.
    [
      'The Lund University study looked at two wars.\n\nThe study put the dead at 7,250 people killed, according to Lund Harbour News.\n\nThe number of sailors killed comes to 310, it said.',
      ['Lund University', 'Lund University'],
    ],
    // Not a page that counts, though a paper speaks of itself.
    [
      'A bridge fell near Lund and 14 people died.\n\nThe Lund Star is free, and we thank our readers.',
      [null],
    ],
  ];

/** Papers and voices that lean on nobody of whom the text speaks, and raids of before. */
export const LEANING_NONE: readonly string[] = [
  'The statement said 14 people were killed.',
  'According to a new update, 14 people were killed and 20 wounded.',
  'Initial reports put the number of dead at 14.',
  'Early reports had spoken of at least 14 dead, among them three boys.',
  'Norland said that its ships would end the smuggling blamed for the March 3 Lund raid, which killed 27 fishermen.',
  'Death toll from Norland truck bomb in May raised to 512',
  'The clashes continued, and 12 people were killed.',
  'Per day, 40 people are killed on the roads.',
];

/** A short name and the full one that the page gives: both are told. */
export const SHORT_AND_FULL: readonly (readonly [text: string, full: string, short: string])[] = [
  [
    'The Vale Rescue Council sent boats on Friday.\n\nThe sea rose for two days.\n\nVRC counted 13 dead in Lund.',
    'Vale Rescue Council',
    'VRC',
  ],
];
