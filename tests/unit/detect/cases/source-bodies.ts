/** Sentences and whom they name for their numbers, as `origin < relay`. */
export const BODIES_NAMED: readonly (readonly [string, string])[] = [
  [
    'Our first review shows that at least 71 people were shot, the spokesman Ole Vale said.',
    'spokesman Ole Vale',
  ],
  ['Our first review shows that at least 71 people were shot, Vale Watch wrote.', 'Vale Watch'],
  [
    'In 2007 the Vale Book of the Dead concluded that 8,460 herders were killed.',
    'Vale Book of the Dead',
  ],
  ['The mayor disputed the 2,000 deaths published by the Hill Watch.', 'Hill Watch'],
  ['The mayor disputed the 2,000 deaths.', 'mayor'],
  [
    '“The dead now number 35,” the crown’s spokesman Ole Vale posted on X.',
    'crown’s spokesman Ole Vale',
  ],
  [
    'The 1,022 deaths were announced in a talk to the press by a harbour spokesman.',
    'harbour spokesman',
  ],
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

  [
    'Two dozen miners drowned, police, fire and rescue workers said, lowering earlier counts.',
    'police, fire and rescue workers',
  ],
  [
    'The geographer Ole Vale, who puts the toll at 3,100, walked the valley.',
    'geographer Ole Vale',
  ],
  [
    'Ane Lund, a geographer, has written a long paper that estimates that 910 people died.',
    'Ane Lund',
  ],
  ['An IS statement on 9 May claimed seven sailors were killed.', 'IS'],
  ['Officials in both provinces said 64 people were killed.', 'Officials in both provinces'],
  ['Vale and the guild this week had placed the death toll at 67.', 'Vale and the guild'],
  ["Sixteen people died, up from 14 killed in the observatory's last toll.", 'observatory'],
  [
    '"Nine divers died," Ole Vale said in a long post on the wreck that his crew had searched the day before.',
    'Ole Vale',
  ],
  ['Westmark coalition admission of 310 civilian deaths in Lund', 'Westmark coalition'],
  [
    'An audit by Vale Watch in cooperation with Skyguard, begun in May, revealed that 640 people were killed.',
    'Vale Watch in cooperation with Skyguard',
  ],
  [
    'It is below that of the Institute for Graves at the University of Lund, which calculated that 5,400 people died.',
    'Institute for Graves at the University of Lund',
  ],
  ['In May 217 deaths were recorded through the HMS watch system.', 'HMS'],

  ['Jonas told reporters the Lund Office said 41 divers had been killed.', 'Lund Office'],
  [
    'A senior Vale officer says the alliance estimates that 4,200 men were killed.',
    'senior Vale officer',
  ],
  [
    'Source: Lund Roll of Honour – 3,100 sailors killed, 40 missing, to May 4.',
    'Lund Roll of Honour',
  ],
  ['The SLF itself claimed responsibility for killing 17 guards.', 'SLF'],
  [
    'In May the Lund Bureau for Missing Persons published the names of 810 people killed.',
    'Lund Bureau for Missing Persons',
  ],
  ['The town mourns the deaths of two soldiers whom Westmark said were hit by a mine.', 'Westmark'],
  [
    'Most chroniclers and historians place the toll of dead between 3,000 and 4,000.',
    'chroniclers and historians',
  ],
  ['The Lund community estimated that 640 people were killed.', 'Lund community'],
  [
    'The project, known as the Lund Book of Names, lists over 9,700 people killed in the war.',
    'Lund Book of Names',
  ],
  [
    'Late on Sunday, Vale forces took over a hill fort at Lund, claiming to have killed 21 raiders.',
    'Vale forces',
  ],
  [
    'A nurse and a second official – neither of whom was named – said 60 people had died.',
    'nurse and a second official',
  ],
  [
    'A crown-backed panel on rights during the 14-year occupation of South Lund found that 1,830 people were killed.',
    'crown-backed panel',
  ],
  [
    'Nine guards were killed, according to a notice released by the Lund Coast Guard, cited by foreign media.',
    'Lund Coast Guard < foreign media',
  ],
  [
    'Seoul: Some 31 divers have been killed, the spy agency of the north told deputies.',
    'spy agency of the north',
  ],
  [
    'Other unconfirmed and unofficial reports estimated that 90 people were killed.',
    'unconfirmed and unofficial reports',
  ],
  [
    'Raids killed two guards, bringing the number killed to 15, Times of Israel reported, citing the Lund army.',
    'Lund army < Times of Israel',
  ],

  ['Elders reckon that 12 herders died.', 'Elders'],
  ['The verdict concluded that 410 people were killed in the camp.', 'verdict'],
  ['The memoir maintains that 4,100 oarsmen were killed.', 'memoir'],
  ["Vale Rights' inquiries documented 262 killings.", 'Vale Rights'],
  ['Losses now stand at 6,640 killed, based on figures of the Lund Staff.', 'Lund Staff'],
  ['Official figures count some 610 dead.', 'Official figures'],
  ['The United States, which placed the deaths at around 700, is silent.', 'United States'],

  ['Medical workers at two clinics in Lund said 61 people had died.', 'Medical workers'],
  [
    'For centuries Westmark has denied the deed and still disputes the count, claiming some 300 were killed.',
    'Westmark',
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
  // A column that names who gave the numbers of its rows.
  [
    'Deaths | Author | Year\n1,204 killed | Ole Vale | 1984\n987 killed | Harrow, et al. | 1999',
    ['Ole Vale', 'Harrow, et al.'],
  ],
  ['Citing the files of its own clerks, the junta said 61 people were killed.', ['junta']],
];

/** Sentences in which nobody is named for the number. */
export const BODIES_NONE: readonly string[] = [
  'Of the soldiers posted on the hill, 12 were killed.',
  'Lund District recorded 61 deaths and Vale District 40.',
  'Westmark reported the highest number of cases, 510 with 12 deaths.',
  'The crash claimed by far the most lives: 14 people were killed on the bridge.',
  'Observers highlighted the risk after 12 people were killed on the bridge.',
  'The fire claimed 14 lives and the storm another nine.',

  'Live briefing: 3,100 people died in the quake',
  'Westmark: raiders kill 180 at Lund mine\n\nWestmark President Ole Vale called for calm.',
  'Toll climbs to 340 in Lund quake\n\nSome 340 people were killed in the quake.',

  'Vale recorded two deaths, while Upper Lund recorded three deaths.',
  'A boatman released by the rebels is home: the wreck killed nine people.',
  'LUND, Westmark (UPDATED) – A ferry sank on Sunday, leaving at least 41 people dead.',
  'Plausible estimates for the number killed range from 400 to 1,900.',

  'The last raid showed that 12 people can be killed by one shell.',
  'Others said to have been killed were 14 oarsmen.',
];

/** Texts of several sentences: the source of each number, in reading order. */
export const BODIES_CARRIED: readonly (readonly [string, readonly (string | null)[]])[] = [
  [
    'The Harbour Update is issued by VEHO on every second day.\n\nSome 410 sailors have drowned in the bay since spring.\n\nThe mayor of Lund counts 12 drowned anglers.',
    ['VEHO', 'mayor of Lund'],
  ],
  [
    'The Vale Centre for Losses (VCL) has documented deaths in the hill war since 1999.\n\nIn the capital alone 9,100 persons were killed.',
    ['Vale Centre for Losses (VCL)'],
  ],
  [
    '(Lund) – Raiders have killed at least 107 villagers since May, Hill Watch said today.\n\nThe crown should look into the raids, in which 36 herders were killed.',
    ['Hill Watch', 'Hill Watch'],
  ],
  [
    'Raids grew by a third in spring. The paper from VORIS highlighted a harder campaign.\n\nThe death toll of the raids stood at 180 in March.',
    [null],
  ],
  [
    'The Vale Centre has documented 90 deaths.\n\nIn the storm of Monday 14 sailors drowned.',
    ['Vale Centre', null],
  ],
  [
    'The Lund Rescue League (LRL) keeps a count. The LRL said 210 people had drowned.',
    ['Lund Rescue League (LRL)'],
  ],
  [
    'The Vale Harbour Union is looking for crews. Some 33 sailors are missing, the VHU said.',
    ['Vale Harbour Union'],
  ],

  [
    'The Vale Coast Guard has released more details on the dead of the storm.\n\nFour sailors were killed off Lund.\n\nNine people were injured near the pier.\n\nThe mayor of Sund said two were missing.',
    ['Vale Coast Guard', 'Vale Coast Guard', 'mayor of Sund'],
  ],
  [
    'By May the fever had reached two islands and caused 14 deaths. [Source: Lund Fever Report 7]',
    ['Lund Fever Report 7'],
  ],
  [
    'The Lund Fund for Orphans (LFO) is in doubt. In a paper, the organisation has concluded that 2,700 people died.',
    ['Lund Fund for Orphans (LFO)'],
  ],
  [
    'Vale Watch said on Monday that raids killed 33 people. "We have counted 210 dead since May," the group\'s office for the islands said.',
    ['Vale Watch', 'Vale Watch'],
  ],
  [
    'Some 71 miners died last year, according to Lund Union data. In 2019, there were 57 killed.',
    ['Lund Union', 'Lund Union'],
  ],
  [
    'Hunger has killed 269 people, according to the Lund Health Ministry. Since May the siege has claimed 6,120 lives, with the ministry reporting two more bodies.',
    ['Lund Health Ministry', 'Lund Health Ministry', 'Lund Health Ministry'],
  ],

  [
    'Vale Watch published a study on Monday. Lund has sustained 4,100 casualties, it added.',
    ['Vale Watch'],
  ],
  [
    'The Lund Flood Office (LFO) released an updated report on the deaths and damage.\n\nIn the past day, five more people have been killed. Vale recorded two deaths, while Sund recorded three deaths.\n\nSince June the floods have claimed 809 lives.',
    [
      'Lund Flood Office (LFO)',
      'Lund Flood Office (LFO)',
      'Lund Flood Office (LFO)',
      'Lund Flood Office (LFO)',
    ],
  ],
  [
    'The weekly report by the Vale League for Rights shows new raids. These include:\n\nSix islanders were killed near the pier.\n\nSome 120 islanders were injured at sea.',
    ['Vale League for Rights', 'Vale League for Rights'],
  ],
  [
    'The health office of Upper Lund reported new cases of fever on Tuesday. Two towns saw most of them. The total number of cases has reached 2,831, with five more deaths.',
    ['health office of Upper Lund'],
  ],

  [
    'Twenty oarsmen of Vale were killed off the cape; the 31 killed at Lund, as reported by the harbour surgeon, lie there.',
    [null, 'harbour surgeon'],
  ],
  [
    'Ole Vale of the guild said 12 divers had died. Nine divers are missing, Vale said.',
    ['Ole Vale of the guild', 'Ole Vale'],
  ],
  [
    'The toll of the flood was given as 45 killed on Monday.\n\nThe Lund Flood Office issued a report on the losses.',
    ['Lund Flood Office'],
  ],
  [
    '45 killed in May flood: LFO\n\nThe LFO stated in its monthly report that 45 people were killed. The deaths in Vale were fewer, with 4 people killed.\n\nUpper Lund came last with 2 people killed.',
    ['LFO', 'LFO', 'LFO', 'LFO'],
  ],

  [
    'In May the Lund Rights Office recorded 690 casualties among islanders. At least 181 killed and 509 injured.',
    ['Lund Rights Office', 'Lund Rights Office', 'Lund Rights Office'],
  ],
];
