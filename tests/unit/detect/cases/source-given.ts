/** Numbers that a state, a giver or the body behind a paper stands for: each number with its own source, null for nobody. */
export const GIVEN_EACH: readonly (readonly [text: string, sources: readonly (string | null)[]])[] =
  [
    // the state's own official count
    [
      'The official Sudlandic toll of 88 drowned and 12 missing is unchanged since May.',
      ['Sudlandic', 'Sudlandic'],
    ],
    [
      "Kenya's official cholera death toll stood at 310, but according to the Lund Institute 2,900 people died.",
      ['Kenya', 'Lund Institute'],
    ],
    [
      'The official Norlandic government figure was 140 dead, while monks spoke of 600 killed.',
      ['Norlandic government', 'monks'],
    ],
    ["Peru's official earthquake toll rose to 71 dead.", ['Peru']],
    // an official toll of which no land is told, and an official who is no count
    ['The official toll rose to 71 dead.', [null]],
    ['The official Sudlandic gazette opened its doors in a year in which 12 miners died.', [null]],
    // who raises a count of the dead in other words than "toll"
    [
      'The Lund Institute said that 12 farmers had died, and the Sudlandic army raised the estimated casualties to 400.',
      ['Lund Institute', 'Sudlandic army'],
    ],
    // a body that is only described, and its name behind the comma
    [
      'An ally of the Red Host, Sund Front (SF), said it killed 50 guards at the ford.',
      ['Sund Front (SF)'],
    ],
    [
      'The Norlandic statistics agency, NORDI, released data with the figure of 3,100 homicides.',
      ['NORDI'],
    ],
    [
      'It is above the 2,900 homicides that were reported by another agency, the Lund Register.',
      ['Lund Register'],
    ],
    [
      'Gangs have killed 1,100 herders, according to lists kept by the Lund-based, independent Vale Centre for Rivers.',
      ['Vale Centre for Rivers'],
    ],
    // quoted at the end of the sentence, and a place that opens it
    [
      'Eighteen herders have drowned, the Sund Star quoted the Vale interior ministry as saying in a note.',
      ['Vale interior ministry'],
    ],
    ['In Upper State, the paper drew a map, revealing that 52 herders were killed.', [null]],
    // who could not confirm a number did not count it; who only mentions it at the end told it
    [
      'The Lund guild said 63 herders had drowned, a toll that was neither confirmed nor denied by the harbour office.',
      ['Lund guild'],
    ],
    [
      "The blaze burned two sailors, Sundland's search committee mentioned.",
      ["Sundland's search committee"],
    ],
    // a speaker whose deed stands before what he says, and an agency that is no outlet
    [
      'Minister Ole Vale broke the silence of years, saying 4,152 miners have died since spring.',
      ['Minister Ole Vale'],
    ],
    [
      'CNN Sundland reported that 25 sailors had drowned, quoting minister Ole Vale.\n\nThe toll of the coast stands at two dead, according to the national flood agency.',
      ['minister Ole Vale', 'national flood agency'],
    ],
    // an event that is first told of with its number, and a number that somebody alleges
    [
      'Deputy Ole Vale told the radio on Friday that the guild has a film of one raid in which 120 herders were shot dead.',
      ['Deputy Ole Vale'],
    ],
    [
      'The paper sorts out the 2,700 deaths that harbour workers allege could go back to the raids, the bureau wrote.',
      ['harbour workers'],
    ],
    // what is told on, and what the page works out or what only stands behind the news
    [
      'The mill burned down, governor Ole Vale said. Another five men were killed on the road.',
      ['governor Ole Vale'],
    ],
    [
      'The Sund army said five guards were killed. The combined toll of 33 now passes that of spring.',
      ['Sund army', null],
    ],
    // what killed them is no state
    ["The official Hurricane Ole toll of 64 dead was Sundland's to count.", [null]],
    // a count by a body, a picture that a body only verified
    [
      'The first death toll by the Lund Red Cross was estimated to be at least 220.',
      ['Lund Red Cross'],
    ],
    [
      'In footage verified by the Lund Observatory a woman stands beside the bodies of two men.',
      [null],
    ],
    // a day before the verb, a clause behind where it was said
    [
      'Sund Harbour Intelligence on May 4 estimated that more than 600 raiders have been killed.',
      ['Sund Harbour Intelligence'],
    ],
    [
      'The Vale ministry emphasised in a statement on Monday that "2,700 sailors died in the war".',
      ['Vale ministry'],
    ],
    [
      'The fire chief Ole Vale said about 90 guests were inside when the blaze began and that no fewer than 14 of them were burned.',
      ['fire chief Ole Vale'],
    ],
    // estimates that somebody only agrees with
    [
      'The rebel leader has left the city, agreeing with Sundish estimates that he has lost 2,000 men.',
      [null],
    ],
    ["Based on the Lund guild's latest lists, 144 people have been killed.", ['Lund guild']],
    // the giver between the count and its number
    [
      'The new total is far above the estimate published by the ferry company of 140 deaths.',
      ['ferry company'],
    ],
    [
      'It dwarfs the numbers given by the harbour authority of 19 dead and 44 injured.',
      ['harbour authority', 'harbour authority'],
    ],
    ['The bridge built by the harbour authority of Lund fell and 19 people died.', [null]],
    // who passes on, and who gave it
    [
      'The Sund relief agency, which got its figures from the Lund Red Cross, said that 61 people had drowned.',
      ['Lund Red Cross'],
    ],
    [
      'Some 15 nurses were killed, according to the Harbour Herald, which quoted governor Ole Vale.',
      ['governor Ole Vale'],
    ],
    [
      'The Sund relief agency, which got its boats from the Lund Red Cross, said that 61 people had drowned.',
      ['Sund relief agency'],
    ],
    ['The casualty count compiled by NORA from ministries is now at least 2,228 dead.', ['NORA']],
    [
      "Amid accusations by the ferry workers' guild that the crush had killed 90 pilgrims, the mayor stepped down.",
      ["ferry workers' guild"],
    ],
    // each clause of its own
    [
      'The mountain guides say 79 climbers died, while radio Lund quoted the interior ministry as saying 82 were killed.',
      ['mountain guides', 'interior ministry'],
    ],
    [
      'Some 340 herders died in the unrest, say the bishops; the junta says 27 were killed.',
      ['bishops', 'junta'],
    ],
    [
      'Were a few hundred monks killed, as some Sund historians contend, or were there 4,000 deaths, as the palace guard insists?',
      ['Sund historians', 'palace guard'],
    ],
    ['Nine guards died in the crush, as the rain went on and on.', [null]],
    [
      'The junta says 27 people died. The activists deny that, putting the number at over 340 dead.',
      ['junta', 'activists'],
    ],
    ['Crews were putting the last tents up in a valley in which 27 people died.', [null]],
    // whose reckoning it is
    [
      'Some 4,100 sailors were lost in the war, by the estimate of the historian Dana Holm.',
      ['historian Dana Holm'],
    ],
    ["By the guild's own reckoning, 310 weavers have been killed since March.", ['guild']],
    [
      "Numbers vary from the Sund government's quasi-official estimate of 2,200 deaths to ten times as many.",
      ['Sund government'],
    ],
    // a dateline, a participle and a place are no speakers
    [
      'SUND CITY, Norland \u2014 Norlandic rangers sharply increased the tally of the slide, saying Monday that at least 52 hikers were killed.',
      ['Norlandic rangers'],
    ],
    [
      'The Lund Safety Report, produced at Holm University in Sund, Norland, claims that 5,400 miners died.',
      ['Lund Safety Report'],
    ],
    ['It was earlier reported that six divers had drowned.', [null]],
    ['Sund reported the bulk of the damage, with 88 dead and 5 missing.', [null, null]],
    ['The coroner at first set the number of dead at 31.', ['coroner']],
    ['Pirates set the mill alight at dawn and killed 31 people.', [null]],
    ['The army later amended the number of dead upwards to 58.', ['army']],
    [
      'The Sund War Casualties website reported that 1,340 guards had been killed.',
      ['Sund War Casualties website'],
    ],
    ['Forty pilgrims died on the road, a nurse and local media said.', ['nurse and local media']],
    // whom somebody works for, and who counted from what
    [
      'Rescuers with the Lund ferry line confirmed that three riders had drowned.',
      ['Rescuers with the Lund ferry line'],
    ],
    [
      "Three riders drowned, according to a spokesperson with the Holm County Coroner's Office.",
      ["spokesperson with the Holm County Coroner's Office"],
    ],
    ['Smugglers clashed with officers with clubs, and the navy said 14 were killed.', ['navy']],
    [
      'Over 3,100 weavers have been killed, according to an AFP tally from provincial sources.',
      ['AFP'],
    ],
    // words that name nobody
    ['Guards believed to be drunk shot and killed two fishermen near Lund.', [null]],
    ['Miners thought to be trapped since Monday killed time; six died on Friday.', [null]],
    [
      'Hard-won figures: according to a Lund Aid report, at least 700 herders were killed.',
      ['Lund Aid'],
    ],
    ['The NORA total comes from state media reports. At least 40 sailors died.', [null]],
  ];

/** Numbers of later sentences: the report of the body that presented it, the parts of a total, a body's own count. */
export const GIVEN_CARRIED: readonly (readonly [
  text: string,
  sources: readonly (string | null)[],
])[] = [
  [
    "Norland's Peace Commission ended two years of work by handing over its final report.\n\nThe report counted 45,600 murders.",
    ["Norland's Peace Commission"],
  ],
  [
    'The Harbour Safety Committee made up of sailors presented their report on Sunday.\n\nThe report stated that 587 people had drowned.',
    ['Harbour Safety Committee'],
  ],
  [
    'A survey has concluded that 3,100 villagers were killed.\n\nThe Lund Famine Commission spent a year on its survey.',
    ['Lund Famine Commission'],
  ],
  [
    'The Harbour Safety Committee met on Sunday to hear its lawyer.\n\nA report stated that 587 people had drowned.',
    ['report'],
  ],
  [
    'Embassies told the Herald that 220 pilgrims had died.\n\nSome 90 Sudlanders, 35 Norlanders and 3 guides were among the dead.',
    ['Embassies', 'Embassies', 'Embassies', 'Embassies'],
  ],
  [
    'The guild says 220 miners died.\n\nIn the past month alone, 16 miners were killed by gas.',
    ['guild', 'guild'],
  ],
  ['The guild says 220 miners died.\n\nOf that number, 16 were women.', ['guild', 'guild']],
  [
    'Raiders burn farms in the valley, Norland Rights Watch said today. Since May they have killed at least 128 herders.',
    ['Norland Rights Watch'],
  ],
  [
    'Bishop Ole Vale told reporters that it was over. Dana Holm, then a deputy in the senate, scaled the estimates down. "About 900 people were killed," she said.',
    ['Dana Holm'],
  ],
  [
    'The sharpest doubt came from Jon Lund, a surgeon who led the search. He said the dead would be 2,700 at most.',
    ['Jon Lund'],
  ],
  [
    'Bishop Ole Vale told reporters that it was over. Lund had been flooded. He said 12 people were killed.',
    ['Bishop Ole Vale'],
  ],
  // who is called by an office or a house alone
  [
    "Two men drowned, the harbour master's office said.\n\nNine others were hurt, the office said.",
    ["harbour master's office", "harbour master's office"],
  ],
  [
    'The bus left at dawn, ferry station keeper Dana Holm said. It stopped after a mile, she said.\n\nSix riders were hurt, the official said.',
    ['ferry station keeper Dana Holm'],
  ],
  [
    'The guild met at dawn, the Norland Weavers Guild said.\n\nSix riders were hurt, the official said.',
    ['official'],
  ],
  [
    'A researcher in botany at the college of Lund (Norland), Jon Holm, reckons that 3,400 herders died.',
    ['researcher in botany at the college of Lund (Norland), Jon Holm'],
  ],
  [
    'Some 3,400 herders were killed, an independent study said.\n\n"The number may be higher," said the study by doctors at Holm College.',
    ['doctors at Holm College'],
  ],
  [
    'The Weekly Journal (WJ) sent its reporters out.\n\nAt least 71 herders were killed, according to the WJ investigation.',
    ['Weekly Journal (WJ)'],
  ],
  [
    'NEW LUND (QP) \u2014 The market was shut.\n\nAt least 71 herders were killed, according to the QP investigation.',
    ['QP'],
  ],
  [
    'The agency quoted a clerk as saying that 40 had drowned. Earlier, the state news agency had put the toll at 25 dead.',
    ['clerk', 'state news agency'],
  ],
  [
    'Over 4,000 herders were killed, the health minister of Lund said. On the Sudlandic side 45 civilians have been killed since March.',
    ['health minister of Lund', null],
  ],
  [
    'Roads are closed in the valley, the mayor of Lund said. Since May, hundreds of herders have been killed there by raiders last year.',
    [null],
  ],
];
