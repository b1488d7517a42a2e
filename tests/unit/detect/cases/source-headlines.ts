/** Headlines, and rows and points of one teller, each number with its source, null for nobody. */
export const HEADLINES_EACH: readonly (readonly [
  text: string,
  sources: readonly (string | null)[],
])[] = [
  // a headline whose number the text below tells with its source
  [
    'Two more Norland guards killed, toll climbs to 19\n\nTwo more Norland guards have been killed at the ford, which brings the toll to 19, according to the Lund Harbour Command.',
    [
      'Lund Harbour Command',
      'Lund Harbour Command',
      'Lund Harbour Command',
      'Lund Harbour Command',
    ],
  ],
  [
    'Quake death toll tops 2,000 in Sundland\n\nThe death toll has reached 2,012, the interior ministry said.',
    ['interior ministry', 'interior ministry'],
  ],
  // another number than the headline's, and one of which the text names nobody
  [
    'Quake death toll tops 2,000 in Sundland\n\nThe interior ministry said 900 people were hurt. In the old town alone 2,900 people died in 1908.',
    [null, 'interior ministry', null],
  ],
  ['Storm kills 41 in Sundland\n\nForty-one people died when the dam broke.', [null, null]],
  // who says it stands at the end behind the verb, with or without a full stop
  ['Raids killed 1,600 villagers in Oxby says the Red Harbour.', ['Red Harbour']],
  ['Raids killed 1,600 villagers in Oxby says Nordwatch and Lund Aid', ['Nordwatch and Lund Aid']],
  // what stands between two sentences of one source, of which the later goes on
  [
    'The Lund Health Office said 610 people had died since May.\n\nIn the past day, 12 bodies were brought in, and 44 people were wounded.\n\nThe Office also reported that 9 nurses had been killed.',
    ['Lund Health Office', 'Lund Health Office', 'Lund Health Office', 'Lund Health Office'],
  ],
  // somebody else speaks between, or the later sentence is another's
  [
    'The Lund Health Office said 610 people had died since May.\n\nPolice closed the road, the mayor said. Another 12 miners drowned in a pit.\n\nThe Lund Health Office also said it was short of beds.',
    ['Lund Health Office', 'mayor'],
  ],
  // the count of others, against which the speaker only sets his own
  [
    'The Lund Institute said 4,700 people had died, as against the reported fever deaths of 480.',
    ['Lund Institute', null],
  ],
  [
    'The guild estimates that 18,000 people died, more than three times the official toll of 5,900.',
    ['guild', null],
  ],
  [
    'The ministry said 18 people had died, and the Lund Times reported 1,052 deaths.',
    ['ministry', 'Lund Times'],
  ],
  // a witness tells of what he saw, no toll
  [
    'A witness said dozens of bodies lay by the door. More than 140 people were reported injured.',
    ['witness', null],
  ],
  // an event that the news follows
  [
    'The Norlandic army said 31 rebels were killed. The raid followed a deadly May 3 ambush near the Sund, carried out by hill rebels, which killed 26 herders.',
    ['Norlandic army', null],
  ],
];
