/** Who brings a count forward without a plain verb of saying: each figure's source in order, null for none. */
export const BROUGHT_EACH: readonly [text: string, sources: readonly (string | null)[]][] = [
  // Cited by whoever tells it.
  ['The Lund Office cited nearly 900 injuries in the riots.', ['Lund Office']],
  [
    'Nordnews reported that the Sund Red Cross cited 21 deaths and 47 injuries in four towns.',
    ['Sund Red Cross', 'Sund Red Cross'],
  ],
  // "cited" is no count here: what is told stands elsewhere.
  ['The envoy cited 12 laws that nobody reads, and 40 people died on the ford.', [null]],
  // Lists, names and figures that somebody brings.
  [
    'The opposition in Lund unveiled a list of 630 people killed by guards.',
    ['opposition in Lund'],
  ],
  ['The Sund party has the names of 418 people killed on Friday.', ['Sund party']],
  ['The Lund Front has offered an inflated figure of 900 dead.', ['Lund Front']],
  [
    'The Lund Front has offered a figure of 900 dead, comparing it to the murder of 6,000 dockers.',
    ['Lund Front', null],
  ],
  ['The tower has a list of 40 steps, and 12 masons died on it.', [null]],
  ['The valley has a death toll of 40.', [null]],
  // An outlet that found it out by itself passes nothing on.
  ['Reuters counted 31 dead in the market.', ['Reuters']],
  ['The New York Times found that 14 weavers had been killed in the raids.', ['New York Times']],
  ['A count of casualties by Reuters shows the crush killed 110 pilgrims.', ['Reuters']],
  ['The Lund Journal found 1,200 excess deaths in the valley.', ['Lund Journal']],
  ['The guards of Lund found 12 dead in the mill.', [null]],
  // The quotation opens at the verb.
  [
    'The Lund School of Health “estimated there were 860” excess deaths.',
    ['Lund School of Health'],
  ],
  // A paper signed by a journal, told by a relative clause.
  [
    'This contrasts with a survey of households in the Sund Herald, which suggested 655 people had died.',
    ['survey of households in the Sund Herald'],
  ],
  // A body's count of the dead, before what it shows.
  [
    'A Lund Watch count of casualties from the Sund ferry now shows the crush killed 110 pilgrims.',
    ['Lund Watch'],
  ],
  // Passed on by reference.
  [
    'Some 40 guards were killed, Nordnews reports with reference to the Lund ministry.',
    ['Lund ministry'],
  ],
  ['Some 40 people died, Nordnews writes with a link to the mayor of Lund.', ['mayor of Lund']],
  [
    'Some 40 people died, Nordnews reports, referring to the prosecutor’s office of Lund.',
    ['prosecutor’s office of Lund'],
  ],
  [
    'According to Nordnews, which refers to the Sund Red Cross, 40 people are missing.',
    ['Sund Red Cross'],
  ],
  // Spoken of, not cited.
  ['The mayor said 40 people died, referring to the raid on Lund.', ['mayor']],
  // Whom a clause behind "after" accuses is not who tells it.
  [
    'The alliance denied striking Lund after Sudria accused its pilots of killing more than 12 people.',
    ['Sudria'],
  ],
  // A headline's clause before its colon.
  ['Lund officials condemn Sund junta: 100 killed in a day', [null]],
  ['Lund health officials: 100 killed in a day', ['Lund health officials']],
  ['Meanwhile the guild that first told of the casualties said 64 people had died.', ['guild']],
  [
    'The figure of 54 deaths has become known since it was publicized by the Lund Committee.',
    ['Lund Committee'],
  ],
  [
    'They were among 17 children killed, Nordnews reported, citing figures from the health and child protection ministry.',
    ['health and child protection ministry'],
  ],
  // The state's own toll, and a count that came from it.
  [
    'The official government death toll was 64 in May, but 900 were killed.',
    ['official government', null],
  ],
  ['The official death count reported from the Lund government is 64.', ['Lund government']],
  ['Some 12 deaths were reported from the government-held valley.', [null]],
  // A relative that is left out.
  [
    'The average was 82 casualties a day, a figure Lund Defense determined from lists shared by the Sund guild.',
    ['Lund Defense'],
  ],
  ['The toll was 82, a figure the Lund ministry gave on Monday.', ['Lund ministry']],
  // What something was found to be, not how many died.
  [
    'The cause of the crash, which killed nearly 300 people, has been identified by the guild as a broken rail.',
    [null],
  ],
  [
    'The mayor announced a toll of 288, but the Lund ministry has since revised it to 275.',
    ['mayor', 'Lund ministry'],
  ],
  // A count that somebody keeps to, and one on somebody's site.
  ['The Lund Office has not changed its estimated death toll of 670.', ['Lund Office']],
  ['The tower kept its name of 40 years, and 12 masons died on it.', [null]],
  [
    'According to statistics posted on the Lund ministry’s website, 549 guards were killed.',
    ['Lund ministry'],
  ],
  ['The guild spoke of the nine deaths the commission documented on Monday.', ['commission']],
  [
    'The guild demanded accountability for nine deaths the commission documented on Monday.',
    ['commission'],
  ],
  // A clause that concedes another count.
  [
    'Eighty people were wounded, although at least 141 were wounded according to the Sund guild.',
    [null, 'Sund guild'],
  ],
  ['The raid killed 12 people, though it was small, according to the Sund guild.', ['Sund guild']],
  // Footnote marks.
  ['The Lund survey[1][2] estimated 98,000 excess deaths.', ['Lund']],
  ['The first survey[1] published on 29 October 2004, estimated 9,800 deaths.', ['first survey']],
  // A number that is set aside is of those who told it.
  [
    'The Lund ministry said the toll was 290 and not 359 as being reported by the Sund police.',
    ['Lund ministry', 'Sund police'],
  ],
  [
    'But many residents contacted by Nordnews contradicted the account and said around 30 women were among the dead.',
    ['residents'],
  ],
  [
    'The Lund Police has a higher figure \u2013 784 killed from July to August, according to the guild.',
    ['Lund Police'],
  ],
  [
    'According to the ombudsman of the unrecognized Norland Republic Ole Vale, two herders were killed.',
    ['ombudsman of the unrecognized Norland Republic Ole Vale'],
  ],
  ['A news channel showed a woman in tears as rescuers brought bodies of three masons.', [null]],
];

/** Who goes on telling in the next sentence, or told what stands before. */
export const WENT_ON: readonly [text: string, sources: readonly (string | null)[]][] = [
  [
    'Floods in Lund\n\nThe guild counted five deaths in Lund and two in Sund.\n\nSix deaths were recorded in Tarn, a small town.',
    ['guild', 'guild', 'guild'],
  ],
  [
    'The mill burned down, said fire chief Ole Vale. Two of them died later.',
    ['fire chief Ole Vale'],
  ],
  [
    'The Lund Watch said the raid had struck a village.\n\nRaids had killed at least 66 farmers. They also killed nearly 200 herders, the Lund Watch said.',
    ['Lund Watch', 'Lund Watch'],
  ],
  [
    'The Lund Watch said the raid had struck a village.\n\nRaids had killed at least 66 farmers. The mill burned down, the Lund Watch said.',
    [null],
  ],
  [
    'On 3 May raiders killed 640 people.\n\nThe Lund ministry said 40 had died.\n\nOn that day, raiders abducted 87 people.',
    [null, 'Lund ministry', null],
  ],
  ['Estimates between 200.000 and 300.000 dead have circulated, the guild has seen.', [null]],
];
