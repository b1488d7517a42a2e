/** Numbers set beside what somebody says: each number with its own source, null where nobody is named for it. */
export const APART_EACH: readonly (readonly [text: string, sources: readonly (string | null)[]])[] =
  [
    // who others are is not said: they are not the one before
    [
      'The Vale government confirmed a total of 3,787 deaths since the flood. Others estimate 8,000 died within two weeks.',
      ['Vale government', null],
    ],
    [
      'The Vale government has counted 3,787 deaths since the flood. Other estimates put them at 9,000.',
      ['Vale government', null],
    ],
    // the number alone is somebody else's
    // the report is its body's, not its author's
    [
      'More than 600 miners died in Sund, a report by the Vale Peace Institute said.\n\n"It was a cruel year," Ole Berg, one of the two authors of the report, said in a note.\n\nThe report said 637 miners were killed in June.',
      ['Vale Peace Institute', 'Vale Peace Institute'],
    ],
    // who acts earlier in the sentence is who tells
    [
      'A Sund Times report put the dead in Lund at 70,000.\n\nThe last time Vale gave an update was in May, when he told parliament that 31,000 soldiers had died.',
      ['Sund Times', 'Vale'],
    ],
    // a described body with a name that holds a casualty word
    [
      'A survey by Vale Research suggested that 1,200 people had died. The campaign group, Sund Body Count, says the toll was 740.',
      ['Vale Research', 'Sund Body Count'],
    ],
    // a short line that leads on, below the statement that it is of
    [
      'The Norland Ministry of Harbours issued a statement on the raids of two days.\nDetails of the losses were as follows:\n- Upper Vale: 3 dead and 15 wounded\n- Lund: 9 dead and 23 wounded',
      [
        'Norland Ministry of Harbours',
        'Norland Ministry of Harbours',
        'Norland Ministry of Harbours',
        'Norland Ministry of Harbours',
      ],
    ],
    // the same number again, with another bound
    [
      'Vale Rights Watch, 15 September: Vale Rights Watch has verified the killing of 551 miners.\n\nThe guild asked for an inquiry.\n\nThe mines are still shut, and nobody has gone down since the strike.\n\nA year after the strike began, at least 551 miners have been killed by guards.',
      ['Vale Rights Watch', 'Vale Rights Watch'],
    ],
    // the next sentence tells of the same measure elsewhere
    [
      'At least 36 people were killed in Lund, with some 50 injured, according to rescue officials. At least two people were killed in Sund.',
      ['rescue officials', 'rescue officials', null],
    ],
    [
      'At least 36 people were killed in Lund, according to rescue officials. At least 12 people were injured.',
      ['rescue officials', 'rescue officials'],
    ],
    // background in the passive, behind somebody who told another event
    [
      'The Sund army said 12 raiders died at the mill. A second statement by the Sund army said two more were hurt.\n\nThe mill lies in the hills.\n\nSixty-one raiders were reported killed in last week\u2019s clashes on the coast.',
      ['Sund army', 'Sund army', null],
    ],
    // an event of a month before is no line of the report
    [
      'The Norland ministry confirmed that 33 soldiers were missing.\n\nLast month, raiders abducted 20 drivers in the hills.',
      ['Norland ministry', null],
    ],
    // an outlet that spoke alone is who goes on
    [
      'A quake shook Lund, according to the Sund Geological Survey.\n\nIn Lund 87 people were killed, the Xinhua news agency said. The five missing people were also from Lund, it said.',
      [null, 'Xinhua news agency'],
    ],
    [
      'The Norland cabinet admitted 210 deaths in the riots, far short of the 640 claimed by the protest movement.',
      ['Norland cabinet', 'protest movement'],
    ],
    [
      'The protest movement says 640 people were killed, three times the 210 deaths admitted by the cabinet.',
      ['protest movement', 'cabinet'],
    ],
    [
      'The rebel leadership listed 75 dead, more than the 31 deaths reported by the Norland army.',
      ['rebel leadership', 'Norland army'],
    ],
    // an official toll beside the count of somebody who is no authority
    [
      'Scholars at Lund University reckon that 1,840 people died in the heat; the official toll was 57.',
      ['Scholars at Lund University', null],
    ],
    [
      'The Sund Watch says 330 miners were killed, while the official death toll stands at 120.',
      ['Sund Watch', null],
    ],
    [
      'A Lund study estimated 1,840 deaths, compared with the official count of 57 deaths.',
      ['Lund', null],
    ],
    [
      'The rebels say 900 villagers were killed, but the official figure was 41 dead.',
      ['rebels', null],
    ],
    [
      'Scholars at Lund University reckon that 1,840 people died. The official toll was 57.',
      ['Scholars at Lund University', null],
    ],
    [
      'The Sund Watch says 330 miners were killed. But the official death toll stands at 120.',
      ['Sund Watch', null],
    ],
    ['The governor said 57 people died. The official toll rose to 61.', ['governor', 'governor']],
    // who gives the official toll may say so
    [
      'The rescue ministry said 12 more bodies had been found; the official toll now stands at 64.',
      ['rescue ministry', 'rescue ministry'],
    ],
    ['The Sund Watch said the official toll had risen to 64.', ['Sund Watch']],
    ['Scholars say 40 people died and 90 people were injured.', ['Scholars', 'Scholars']],
    // The participle of the number before is left out.
    [
      'The dead of the flood were put at over 3,000 by the Norland government and about 1,200 by the Lund Institute.',
      ['Norland government', 'Lund Institute'],
    ],
    [
      'The death toll was estimated to be over 3,000 by the Norland government, and about 1,200 by the Lund Institute.',
      ['Norland government', 'Lund Institute'],
    ],
    [
      'The toll was put at 3,000 by the Norland government, and fell to 2,400 by Friday.',
      ['Norland government', 'Norland government'],
    ],
  ];

/** Sentences and whom they name. */
export const APART_NAMED: readonly (readonly [text: string, source: string])[] = [
  // what was found stands before it
  ['Nearly 2,300 people were killed in the crackdown, the UN found.', 'UN'],
  [
    'At least 460 villagers were killed in two days, the Norland Inquest Office found.',
    'Norland Inquest Office',
  ],
  ['Up to 90 prisoners had been shot dead, the rebels found.', 'rebels'],
  // a word between commas before the verb
  [
    'Doctors in Lund, meanwhile, said a fresh Sundish raid had killed eight people at the harbour.',
    'Doctors in Lund',
  ],
  ['Police, however, said a second Norlandic raid killed 14 people.', 'Police'],
  // a hyphened land before what the body is
  [
    'A report issued by a Lund-based polling firm Harbour Research in May 2007 suggested 70,000 people might have died.',
    'Lund-based polling firm Harbour Research',
  ],
  // "New" that belongs to the name
  [
    "New Sund City's health office said 203 people had died of fever.",
    "New Sund City's health office",
  ],
  // a short name in square brackets
  [
    "In Sundland alone, 2,120 people drowned, the country's Flood and Rescue Authority [FRA] said on Friday.",
    "country's Flood and Rescue Authority [FRA]",
  ],
  [
    'The heat probably killed 2,000 people, over 50 times the official estimate, a Lund study released Tuesday says.',
    'Lund',
  ],
  // who hears it stands behind "to"
  [
    'At least 111 bodies were found in the streets, a guild leader confirmed to Nordnews.',
    'guild leader',
  ],
  // an office at a house, and its holder with a shortened rank
  [
    'This year 1,086 soldiers were killed, according to the spokesman for the Norland Ministry of Defence, Gen. Ole Sund Vale.\n\nA spokesman for the rebels, Lars Berg, denied it.',
    'spokesman for the Norland Ministry of Defence, Gen. Ole Sund Vale',
  ],
  ["I was looking at Nordwatch's tally of 340 dead.", 'Nordwatch'],
  ['Seven people drowned, the official estimates.', 'official'],
  [
    'The toll climbed from 300 dead reported this morning by a Red Star spokesman.',
    'Red Star spokesman',
  ],
  [
    'That is double the 1,900 people reported missing in March 2018 by the search commission.',
    'search commission',
  ],
];

/** Nobody is named for the number. */
export const APART_NONE: readonly string[] = [
  // papers that write of something in general
  'When journalists report about storms abroad, they seldom ask who died.\n\nAn estimated 4,200 sailors have died in the Sund storms.',
  'Seven raiders confirmed to be smugglers died at the mill.',
  'Some 12 bodies were in the cellar that a policeman found.',
  'The house where 12 people were killed, the police found weapons.',
  'The fever killed 90 people, many times the 12 deaths claimed by the flood.',
];
