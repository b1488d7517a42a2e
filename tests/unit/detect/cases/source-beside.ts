type Each = readonly (readonly [text: string, sources: readonly (string | null)[]])[];

/** Who speaks of himself, passes judgement or sets the estimates of others beside his own. */
export const BESIDE_EACH: Each = [
  [
    'The ministry said 2,000 people had died, though other estimates put the number of dead at up to 6,500.',
    ['ministry', null],
  ],
  [
    'Some 2,000 people died, according to Vale Union statistics, although some estimates go as high as 6,500 dead.',
    ['Vale Union', null],
  ],
  [
    'The ministry said 2,000 people had died, but estimates by the guild put the dead at 6,500.',
    ['ministry', 'guild'],
  ],
  ['"I lost all," said Ole Berg, 46, who lost two sons in the quake.', [null]],
  ['"It was a long night," said Ana Berg, the elder sister of two boys who died.', [null]],
  ['"It was a long night," said Ole Berg, who treated 12 wounded.', ['Ole Berg']],
  ['"It was a long night," said Ole Berg, a guard who estimated that 40 had died.', ['Ole Berg']],
  ['Experts said the figure of 900 dead seemed credible.', [null]],
  ['Experts said the figure of 900 dead covers May alone.', ['Experts']],
  [
    "The toll has reached 385, Radio Lund quoted the land's military-led government as stating on Thursday.",
    ["land's military-led government"],
  ],
  ['The Vale regime reported killing 58 raiders and wounding 30.', ['Vale regime', 'Vale regime']],
  ['In Lund 58 were reported killed.', [null]],
  ['Residents gathered dozens of bodies in the main square.', [null]],
  ['The Red Guild collected 40 bodies in the main square.', ['Red Guild']],
  // Who told it goes on, also over a paragraph for those who are missing.
  [
    'The toll is heavy: over 2,000 dead. This was stated by the Vale regime in Lund. At the moment there are at least 2,053 dead.',
    ['Vale regime in Lund', 'Vale regime in Lund'],
  ],
  [
    'The toll stood at 30,957, according to the Centre for Rescue.\n\nThe number of people listed as missing was 5,637.',
    ['Centre for Rescue', 'Centre for Rescue'],
  ],
  [
    'At least 350,209 people have been killed in ten years of war, the Vale Union says in its first official death toll since May.',
    ['Vale Union'],
  ],
];
