/** Whom the voices around a number, or the only one of a page, give it to; null where nobody is named. */
export const VOICES_EACH: readonly (readonly [string, readonly (string | null)[]])[] = [
  // The one voice of a page.
  [
    'Since spring 310 divers have died in the strait, according to the Sund Harbour League. Fewer wrecks were seen.\n\nOf those lost, 40 were apprentices.\n\nThe number of divers killed near Lund came to 77 this year.',
    ['Sund Harbour League', 'Sund Harbour League', 'Sund Harbour League'],
  ],
  [
    'Thirty divers have died this year off Lund. Few boats go out.\n\nThe strait is closed, Ole Vale said.\n\nSome 200 divers have died there in all.',
    [null, null],
  ],
  [
    'SUNDLAND\n\nAccording to the Sund Flood Office, 12 people have died this year.\n\nNORLAND\n\nThe year’s storms have killed 90 people so far.',
    ['Sund Flood Office', null],
  ],
  [
    'According to the Sund Flood Office, 12 people have died this year.\n\nThe storms on the far coast have reportedly killed 90 people so far.',
    ['Sund Flood Office', null],
  ],
  // Before and after.
  [
    'The Lund Mine Union says 60 miners have died this year.\n\nThe Norland Chamber says profits rose.\n\nThe Lund Mine Union says more will follow.\n\nThe number of miners hurt came to 240.\n\nRules must change, the Lund Mine Union says.',
    ['Lund Mine Union', 'Lund Mine Union'],
  ],
  [
    'The Lund Mine Union says rules must change.\n\nA train left the rails near Sund, killing 14 people.\n\nThe Lund Mine Union says more will follow.',
    [null],
  ],
  [
    'The Vale Rights Office has counted 90 deaths this year.\n\nEarlier estimates held that 30 were killed.\n\nThe Vale Rights Office has listed 12 more deaths in May.',
    ['Vale Rights Office', null, 'Vale Rights Office'],
  ],
  // Documents that say whose they are.
  [
    'The Sund Sea Project tracks deaths on the northern routes.\n\nSome 560 sailors lost their lives in 2021.',
    ['Sund Sea Project'],
  ],
  [
    'Lund – The Sund Sea Agency (SSA) reports that 4,200 sailors came ashore this year.\n\nBetween May and June 77 sailors drowned in the strait.',
    ['Sund Sea Agency (SSA)'],
  ],
  [
    'Raids go on, the Vale Rights Office says.\n\nOur monitors cannot reach the hills. In the past year 120 herders were killed.',
    ['Vale Rights Office'],
  ],
  [
    'Raids go on, the Vale Rights Office says.\n\n"Our monitors saw it all," an elder told a radio host from Lund. In the past year 120 herders were killed, wrote the Norland Star.',
    ['Norland Star'],
  ],
  [
    'Raiders took boats, said the Free Coast Movement, and the Norland army command said nothing more. The group said that raiders had killed 64 sailors.',
    ['Free Coast Movement'],
  ],
  [
    'Sund Storm Portal\n\nFor the fifth year, dead sailors stayed in three digits, with 2018 at 935 deaths.\n\nThe year before there were 803 deaths.',
    ['Sund Storm Portal', 'Sund Storm Portal'],
  ],
  [
    'Raids on Upper Lund\n\nTwo people were killed and 13 wounded in a raid on Upper Lund. Source: Ole Vale, governor of Upper Lund, on a daily call.\n\nQuote from Vale: "The raiders killed two anglers in May."',
    ['Ole Vale', 'Ole Vale', 'Ole Vale'],
  ],
  ['Sund: raids leave dozens dead\n\nThe raids went on, said the Sund Boat League.', [null]],
  [
    'Sund Ministry of Harbours (National Rescue Centre)\n\nReport on the storm.\n\nUntil now 173 anglers have died in this season.',
    ['Sund Ministry of Harbours'],
  ],
  [
    'Ole Vale says more than 2,000 herders died.\n\nBetween 1,060 and 5,300 herders were killed by raiders, the researchers say.',
    ['Ole Vale', 'researchers'],
  ],
  // Whose ministry, whose analysts.
  [
    'Norland said on Monday that schools are closed. In Sund 12 pupils died, its health ministry said.',
    ['Norland'],
  ],
  [
    'The Sund Institute says trade is down.\n\nAccording to the analysts, raiders have lost 4,200 men since June.',
    ['Sund Institute'],
  ],
  // What everybody knows of the beginning, beside what is told.
  [
    'In total 246,006 herders have died since May, the Lund Rights Office says.\n\nThe war began in May, after raiders killed at least 139 people and took more than 20 hostages.',
    ['Lund Rights Office', null, null],
  ],
  [
    'The flood killed 812 people by May, the Sund Water Office says. As of 3 April 610 people were missing.\n\nThe Sund Water Office says more rain will fall.',
    ['Sund Water Office', 'Sund Water Office'],
  ],
  [
    'Raiders lost 4,200 men this year, the Sund Institute says. Nothing like it was seen after World War II, in which over 60,000 men were killed.\n\nThe Sund Institute says trade is down.',
    ['Sund Institute', null],
  ],
  [
    'Raids killed 64 herders this year, the Sund Rights Office says.\n\nIn Lundia one herder was killed by a storm.\n\nThe Sund Rights Office says more will follow.',
    ['Sund Rights Office', null],
  ],
  [
    'The toll stood at 812, the Sund Water Office says. In May 610 bodies were left unnamed.\n\nThe flood is often said to have cost 3,000 lives.\n\nThe Sund Water Office says more rain will fall.',
    ['Sund Water Office', 'Sund Water Office', null],
  ],
  [
    'Heat cost many lives this summer, concludes a study led by the Sund Institute.\n\nLund had 835 deaths and Vale 409, according to the data.',
    ['Sund Institute', 'Sund Institute'],
  ],
  [
    'Harbour Guard Report | May\n\nSix sailors were killed near Lund, and 14 were injured.\n\nThe Guard has asked for boats.',
    [null, null],
  ],
  [
    'WEEKLY COUNT\n\nFever deaths = 208\n\nPROVIDED BY:\n\nThe Ministry of Health of Sund',
    ['Ministry of Health of Sund'],
  ],
  // Parts of a sentence with a source each.
  [
    'Numbers range from 1,510 violent deaths (per the Norland Health Survey) to 10,330 deaths (per the Sund Office), and at least 1,106 deaths were counted in all (Reuters).',
    ['Norland Health Survey', 'Sund Office', 'Reuters'],
  ],
  [
    'Ole Vale, the historian, writes that the famine left over 9,000 dead, but estimates range from 7,000 to 31,000 dead.',
    ['Ole Vale', null],
  ],
  // The bracket behind a number.
  [
    'In Norland 3,271 drivers died on the roads in 2013 (Norland Road Office, 2014).',
    ['Norland Road Office'],
  ],
  [
    'The storm killed two sailors in Vale. Roads are closed near Sund. (NORA, 5 Jun 2020)',
    ['NORA'],
  ],
  ['A man shot 12 pupils dead at a school (June 2004).', [null]],
];

/** Sentences whose own words name the source. */
export const VOICES_NAMED: readonly (readonly [string, string])[] = [
  ['The Upper Lund health district also reported four more deaths.', 'Upper Lund health district'],
  [
    'The Sund County Fire Department reported 12 deaths in the blaze.',
    'Sund County Fire Department',
  ],
  [
    'The Norland alliance has denied shelling a farm after a village elder said nine herders were killed.',
    'village elder',
  ],
  ['Ole Vale went on to say that all five men killed in Lund were drowned.', 'Ole Vale'],
  ['At least 40 herders died, according to Pilots Without Frontiers.', 'Pilots Without Frontiers'],
  [
    'The Mid-Year report published by the Norland Mission (NM) indicates that 300 people were killed.',
    'Norland Mission (NM)',
  ],
  [
    "Some 1,620 herders were killed, as documented in the Norland Mission's latest mid-year report.",
    'Norland Mission',
  ],
  [
    "The league's annual report, due to appear on Monday, indicates that 64 writers died.",
    'league',
  ],
  ['Sixty writers died, according to the Campaign to Guard Books.', 'Campaign to Guard Books'],
  ['One observer, the Coalition for Law, puts the dead at 4,000.', 'Coalition for Law'],
  [
    'Ole Vale, who led the survey and has looked at other data has estimated that 6,000 people died.',
    'Ole Vale',
  ],
  ['"Six men were killed," said a resident of the area who gave no name.', 'resident of the area'],
  [
    'Earlier this month the Sund defence office shared in a daily update that 1,750 men had died.',
    'Sund defence office',
  ],
  ['Some 527 herders were killed in all, the ministry emphasised.', 'ministry'],
  ['Earlier reports by the Lund Observatory said some 15 divers were killed.', 'Lund Observatory'],
  ['Most died in Lund, where Ole Vale, a harbour official confirmed 67 deaths.', 'Ole Vale'],
  ['The Norland Rights League investigated 22 killings in May.', 'Norland Rights League'],
  [
    'Another NGO, Sund-based Lund Rights (LR), said that at least 3,428 herders were killed.',
    'Sund-based Lund Rights (LR)',
  ],
  [
    "One of the king's generals, Ole Vale, recently estimated that 25,000 men were killed.",
    "king's generals, Ole Vale",
  ],
  [
    '"The flood killed at least 17 people in two towns of Upper Lund, Sund State," Vale added.',
    'Vale',
  ],
  [
    'A Norland expert measuring losses in Sundland estimated that 8,000 people had died.',
    'Norland expert',
  ],
  [
    'The weekly Harbour Watch Report published by the Norland Coast Office said on Friday that raiders had killed 13 divers.',
    'Norland Coast Office',
  ],
  ['The 8,100 deaths mentioned by envoy Ole Vale appear plausible.', 'envoy Ole Vale'],
  ['Raids may have killed 6,000 people, peace mediator says', 'peace mediator'],
  ['It is an increase over the 3,100 deaths Ole Vale reported in May.', 'Ole Vale'],
  [
    'Ole Vale also condemned the raiders, asserting that their losses exceed 7,500 men.',
    'Ole Vale',
  ],
  ['Norland has lost 40 guards since May, its defence ministry said.', 'Norland'],
  ['The mayor revised the figures, with Ole Vale saying there was one death.', 'Ole Vale'],
  ['Norland estimates from mid-2019 put the number of guards killed at around 7,000.', 'Norland'],
  [
    'A Nordwatch tally last week, based on notices and reports from envoys involved in the search, put the toll at 1,140.',
    'Nordwatch',
  ],
  [
    'Lund prosecutors estimate, in court documents, that 1,200 people were killed.',
    'Lund prosecutors',
  ],
  [
    'That is more than the 2,178 deaths reported for the whole province by the monitor Armed Watch (AW).',
    'monitor Armed Watch (AW)',
  ],
  ['Norland Official Puts War Death Toll At 16,000', 'Norland Official'],
  [
    '"We counted 12 dead," the rebels\' relief spokesman Ole Vale posted on X, adding it was no final toll.',
    "rebels' relief spokesman Ole Vale",
  ],
  [
    'LUND (Nordnews - Vale) The Ministry of Labour of Norland has confirmed that 300 miners died.',
    'Ministry of Labour of Norland',
  ],
  [
    'Norland agencies, including those of Sund, Upper Lund, and Vale, have said that 300 guards were killed.',
    'Norland agencies',
  ],
];

/** Sentences in which who speaks tells nothing of the number. */
export const VOICES_NONE: readonly string[] = [
  'The Norland alliance said it would look into reports of a raid near Sund, which killed seven mourners.',
  'Elders said they saw planes of the alliance, which is at odds with rebels in a war which has killed 9,000 people.',
  'The 12 victims were buried according to Norland rites.',
  'Sund district reported 40 deaths.',
  'Killed in the raids, by group:\n\nHarbour guards and police: 660\n\nAid workers: 44',
  'Schools are closed, the mayor said on Friday, a day after a storm killed 20 people.',
  'Norland has blamed a gang for a blast which killed at least 17 people in Lund.',
  'Some 84 districts recorded 900 deaths.',
  'Upper Sund reported the maximum deaths at 245.',
  'Nearly 88 herders were killed, as per the figures.',
  'Estimates suggest that 300 herders were killed.',
  'The rebels claimed two recent raids in revenge for the killing of nine captives.',
  'There were 6,388 deaths, with cases of Sund fever reported in five towns.',
  'LUND ROADS SURVEY Note\n\nThe country lost 326 people in crashes during 2014.',
];
