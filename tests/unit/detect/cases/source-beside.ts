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
  // What nobody in particular reckoned before, and what is told of the war itself.
  [
    'The health ministry put the toll at 80, a sharp rise from earlier estimates of 20 dead.',
    ['health ministry', null],
  ],
  [
    'Vale said that 2,317 guards had been killed in the war, which also claimed the lives of 93 herders.',
    ['Vale', null],
  ],
  // Somebody from a region, who raises a toll, whose figure it is.
  [
    'A guild official from the hill region reported that more than 200 people had been killed.',
    ['guild official from the hill region'],
  ],
  ['Upper Vale province reported 40 deaths.', [null]],
  [
    'More than 500 people were killed, a Lund committee looking into the blast said raising the death toll from 358.',
    ['Lund committee', 'Lund committee'],
  ],
  ['Fever deaths (1992-2002): 15 (Vale Union figure)', ['Vale Union']],
  ['Fever deaths (1992-2002): 15 (old figure)', [null]],
  // Who told the event goes on.
  [
    'Raiders fell on the post in the woods, security sources said on Sunday. So far, the bodies of 23 soldiers have been found.',
    ['security sources'],
  ],
  [
    'Two raids killed 340 people, according to the Sund Health Ministry. Around 180 of those killed were children.',
    ['Sund Health Ministry', 'Sund Health Ministry'],
  ],
  [
    'Over 60,000 Sunders killed in war, Vale Toll Office says\n\nRaids overnight killed 12 people, rescuers said.\n\nThe death toll has climbed to 60,034 since the war started, and Ole Berg, a baker, said he was tired.',
    ['Vale Toll Office', 'rescuers', 'Vale Toll Office'],
  ],
  // A land tells of its own dead alone.
  ['Norway says it had 465 pilgrims killed, while Denmark lost 148 pilgrims.', ['Norway', null]],
  ['Norway says 465 pilgrims were killed, while Denmark lost 148 pilgrims.', ['Norway', 'Norway']],
  [
    'A Vale Press count of the dead from the Sundish mill disaster shows it killed 40 people.',
    [null],
  ],
  // What the counted were is told, no judgement on their number.
  [
    "Lund's health ministry said the 35 killed were high school teachers.",
    ["Lund's health ministry"],
  ],
  ['The guard said the 17 injured were in high spirits.', ['guard']],
  ['The hospital said the 17 injured were low on blood.', ['hospital']],
  ['The guard said the 17 killed were right behind the gate.', ['guard']],
  ['The guard said the toll of 17 killed was wrong.', [null]],
  ['The guard said the 17 killed were wrong to stay behind the gate.', ['guard']],
  ['The guard said the toll of 17 killed was high for a town so small.', ['guard']],
  // Who cites passes it on.
  ['The Vale Union cited witnesses as reporting 50 deaths.', ['witnesses']],
  ['The Vale Union cited survivors as estimating 50 deaths.', ['survivors']],
  // A father in a figure of speech has no kin among the dead.
  [
    "Forty people died, said Ole Berg, the father of the city's rescue service, and 12 were wounded.",
    ['Ole Berg', 'Ole Berg'],
  ],
];
