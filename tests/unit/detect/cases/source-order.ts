/** Sentences whose source stands in an unusual place: between other words, behind its office, after a time. The one source of all numbers. */
export const PLACED: readonly (readonly [text: string, source: string])[] = [
  // The name behind the office, after the verb.
  [
    'Three anglers in the harbour town of Lund were killed by a mine, said the Upper Vale regional governor, Ole Marn.',
    'Upper Vale regional governor, Ole Marn',
  ],
  [
    'Two miners died below ground, said the head of the rescue service, Mara Lund.',
    'head of the rescue service, Mara Lund',
  ],
  // A paper with its maker between it and the verb.
  [
    'Official statistics issued by the Norlandic government on last Monday revealed that 1,340 people were killed.',
    'Norlandic government',
  ],
  // The land in which a house lies is not who speaks.
  [
    'The count was doubled by scholars at the Institute of Lund, Norland, who said the toll was between 3,000 and 5,000 dead.',
    'scholars at the Institute of Lund',
  ],
  // A time stands before who speaks, or between who speaks and the verb.
  ['In the last weeks the volunteers confirmed the names of 340 dead soldiers.', 'volunteers'],
  ['Over the past month the watchdog confirmed 340 deaths.', 'watchdog'],
  [
    "Norland's Ministry of Defence later the same day claimed that 41 soldiers were killed.",
    "Norland's Ministry of Defence",
  ],
  // Whose count it is.
  ["Lund Radio's ongoing count of Norland's war dead has now reached 12,380 names.", 'Lund Radio'],
  [
    "The Norland Disaster Council's (NDC) count covered 14 deaths in the north and six in the south.",
    'Norland Disaster Council',
  ],
  ['So far 61 people have been confirmed dead by the coroner.', 'coroner'],
  [
    'The real toll is 900 dead, the highest estimate that Norlandic officials have given in all these months.',
    'Norlandic officials',
  ],
];
