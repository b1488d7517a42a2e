type Each = readonly (readonly [text: string, sources: readonly (string | null)[]])[];

/** Who told what another only passes on, and bodies called by plain words: each number with its source, null for nobody. */
export const PASSED_EACH: Each = [
  // Whoever is quoted, cited or asked told it.
  ['Vale quoted the spy agency as saying that 30 divers had drowned.', ['spy agency']],
  ['Vale quoted the port agency as saying 30 divers had drowned.', ['port agency']],
  ['Ole Vale said he was told by army officials that 45 guards had died.', ['army officials']],
  ['The envoy was told by the guild that 45 guards had died.', ['guild']],
  ['The envoy was told that 45 guards had died.', [null]],
  // Whom somebody speaks of has not said it.
  ['Referring to rebel officials, the guard said it had killed 90 herders.', ['guard']],
  [
    'Referring to the storm, the harbour office added that another 90 people were still missing.',
    ['harbour office'],
  ],
  // Who hears it may be the media.
  [
    'At least 65 people died when a wall fell, the local governor said to state media.',
    ['local governor'],
  ],
  // A body is called by what or whose it is.
  ['UN body says guards have killed over 90 herders', ['UN body']],
  ['A rights body said that guards had killed 90 herders.', ['rights body']],
  ['The body said nothing of who he was; 90 herders were killed.', [null]],
  [
    'The UN agency for Lund refugees, Nora, said that 89 had been killed.',
    ['UN agency for Lund refugees'],
  ],
  ['The office for the missing said that 89 had been killed.', ['office for the missing']],
  // Counts are brought forward in other words.
  ['The guild cited credible reports of 12 deaths.', ['guild']],
  ['The ministry has previously put forward a low estimate of 900 dead.', ['ministry']],
  ['The ministry put forward a plan after 40 people died.', [null]],
  ['The army posted a list of 23 names of its dead.', ['army']],
  ['The guild elaborated that eight divers had died.', ['guild']],
  [
    'Police have not released a report of their losses but four guards were injured on Monday.',
    [null],
  ],
  ['Police have now released a report of four deaths.', ['Police']],
  // Who goes on behind a quoted verb.
  [
    'Ole Vale, a spokesman, said the raid was short. He added that officers had been to Norton and "confirmed" a lower death toll of 45.',
    ['Ole Vale'],
  ],
];
