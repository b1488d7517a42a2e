type Each = readonly (readonly [text: string, sources: readonly (string | null)[]])[];

/** Whom the clauses of a sentence, and the sentences just before, give a number to. */
export const CLAUSES_EACH: Each = [
  // Who cites is of one clause only.
  [
    'The Vale Watch says 340 have died, while Radio Lund claims 900 dead, citing leaked letters.',
    ['Vale Watch', 'Radio Lund'],
  ],
  ['The army says 40 died, but the mayor reported 90 dead, citing doctors.', ['army', 'doctors']],
  [
    'The radio said 40 died and 60 were hurt, citing port officials.',
    ['port officials', 'port officials'],
  ],
  // A short name before the colon of a headline.
  ['UN: 300 killed in Vale', ['UN']],
  ['UN: Deaths near 300 in Vale', ['UN']],
  ['Norland: 300 killed in Vale', [null]],
  // Where and when somebody spoke goes on for long.
  [
    'Sixteen people died in a fire, Governor Ole Vale said at a press conference on Sunday in the old town of Harwick, where it began.',
    ['Governor Ole Vale'],
  ],
  // A teller of a list.
  [
    'The Lund News Agency detailed the losses: in the hills, 8 people were killed; the coast saw 3 deaths.',
    ['Lund News Agency', 'Lund News Agency'],
  ],
  ['A detailed list of 40 dead hung on the door.', [null]],
  // "leading" is no verb behind an article.
  ['An estimated 800 people died of hunger, a leading charity says.', ['leading charity']],
  // How and when a paper came out.
  ['The second survey published on 29 October 2004 estimated 980 deaths.', ['second survey']],
  [
    'The Lund Survey published on 29 October 2004, estimated 980 deaths. Its authors described this as low.',
    ['Lund Survey'],
  ],
  ['The council in May 1921 reported 743 deaths.', ['council']],
  ['The House of Lund, in May 1921 reported that the dead numbered 743.', ['House of Lund']],
  // Who is fought does not speak.
  [
    'A spokeswoman for an armed group fighting the army said that 11 were killed.',
    ['spokeswoman for an armed group'],
  ],
  // A person whom an article introduced.
  [
    'Police spokesman Ole Vale said the road was closed.\n\nA harbour official who came with the guard said the pier was mined.\n\n"We recovered 37 bodies," said the official, who would not be named.',
    ['harbour official'],
  ],
  // A person of whom is told, and what somebody said of something.
  [
    'Ole Vale told reporters that 17 people were killed, among them a guard identified as Per Lund.',
    ['Ole Vale'],
  ],
  // "the media" is not the report's body.
  [
    'The Sund Rights Office released a report that 600 were killed. However, the media has only reported 300 dead.',
    ['Sund Rights Office', 'media'],
  ],
  // Another people, also dead.
  [
    'Norland said that 900 Norlandic soldiers had died. Nobody doubts these figures. Some 58 Sundish soldiers also died.',
    ['Norland', null],
  ],
  // A voice that speaks once, far below, tells nothing of the numbers above.
  [
    'Some 900 sailors died in the war, and Sund lost 1,200 dockers.\n\nBooks were kept badly. Many names are missing.\n\nThe House of Lund in 1921 reported that 743 masters had died.',
    [null, null, 'House of Lund'],
  ],
  // A capital that only the beginning of a quotation gives.
  [
    '“However, I can confirm that 11 guards have been killed,” the mayor Ole Vale said.',
    ['mayor Ole Vale'],
  ],
  // Another war, only set beside.
  [
    'The alliance said that 7,000 soldiers have died in Sund. By way of comparison, Norland lost 15,000 troops in Afghanistan.\n\nAn officer of the alliance said it was a guess.',
    ['alliance', null],
  ],
  [
    'The alliance said that 7,000 soldiers have died in Sund.\n\nNorland lost 15,000 troops during the 10 year war in Afghanistan.\n\nAn officer of the alliance said it was a guess.',
    ['alliance', null],
  ],
  [
    'The Sund Harbour League said that 7,000 sailors have died in Norland over ten years. Of them, 900 were boys.',
    ['Sund Harbour League', 'Sund Harbour League'],
  ],
  [
    'The Sund ministry said it had recorded 40 deaths among its guards. The fighting is the worst since the 1990s, when some 30,000 people were killed.',
    ['Sund ministry', null],
  ],
  ['The mayor added that the Lund army’s death toll stands at 180.', ['mayor']],
  ['The mayor added that the Lund ministry’s death toll stands at 180.', ['Lund ministry']],
];
