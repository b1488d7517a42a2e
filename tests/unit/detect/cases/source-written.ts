type Each = readonly (readonly [text: string, sources: readonly (string | null)[]])[];

/** Papers, cables and reports: who wrote them, and who only describes or judges them. */
export const WRITTEN_EACH: Each = [
  // A land describes a document, it wrote none.
  ['At least 900 miners died, according to newly-released Vale documents.', ['Vale documents']],
  ['At least 900 miners died, according to declassified Sundish documents.', ['Sundish documents']],
  ['At least 900 miners died, according to leaked police documents.', ['police']],
  ['At least 900 miners died, according to Vale Union data.', ['Vale Union']],
  // Who sent what holds the number is told a sentence later.
  [
    'At least 900 miners died, according to newly-released Vale documents.\n\nThe figure was given in a secret cable from the consul in Lund, Ole Berg.',
    ['consul in Lund, Ole Berg'],
  ],
  [
    'At least 900 miners died, according to newly-released Vale documents.\n\nA cable from the consul in Lund, Ole Berg, speaks of rain.',
    ['Vale documents'],
  ],
  // A paper that names nobody, and its number again with the makers.
  [
    'The war has cost 5.4 million lives, in a widely cited study.\n\nThe figure of 5.4 million deaths was publicized by the Vale Relief Council.',
    ['Vale Relief Council', 'Vale Relief Council'],
  ],
  [
    'The war has cost 5.4 million lives, in a widely cited study.\n\nSome 2.1 million deaths were reported by the Vale Relief Council.',
    ['study', 'Vale Relief Council'],
  ],
  [
    'The war has cost 5.4 million lives, in a widely cited study.\n\nOfficials said 5.4 million people had died.',
    ['study', 'Officials'],
  ],
  // The people of a land describe a report, whose body is named below.
  [
    "Up to 25,000 people died in the bombing of Lund, an official Sundish report has concluded.\n\nThe Lund Historians' Commission published its report after five years.",
    ["Lund Historians' Commission"],
  ],
  [
    'Up to 25,000 people died in the bombing of Lund, a report by the Sundish Academy has concluded.',
    ['Sundish Academy'],
  ],
  // The new report is not the one it is set beside.
  [
    'At least 383,000 people have died, according to a new report by the Harbour School.\n\nA May 2016 Vale Union report estimated a death toll of 50,000.\n\nThe new report looked at five provinces.\n\nSome 190,000 were killed in fighting, according to the report.',
    ['Harbour School', 'Vale Union', 'Harbour School'],
  ],
  [
    'A May 2016 Vale Union report estimated a death toll of 50,000.\n\nThe roads were cut in five provinces.\n\nSome 19,000 were killed in fighting, according to the report.',
    ['Vale Union', 'Vale Union'],
  ],
  // What a report rests on is none of its makers.
  [
    'Up to 9,000 people could die, says the river group Greenleaf.\n\nBased on research by the Sund Academy of Sciences, the report says that 300 will die in May.',
    ['river group Greenleaf', 'river group Greenleaf'],
  ],
  // Given out on a day.
  [
    'A report released on Friday by the Vale Union tells of five days in which at least 500 people were shot by soldiers.',
    ['Vale Union'],
  ],
  // The line below a number that stands alone.
  [
    'BY THE NUMBERS\n\n6,252\nTotal number of dealers killed in the war on drugs, according to the Vale Drug Office',
    ['Vale Drug Office'],
  ],
  // The name of a wing that is only described.
  [
    'In a note on Tuesday, the military media wing, the Forces Public Bureau (FPB), said 78 soldiers were wounded.',
    ['Forces Public Bureau (FPB)'],
  ],
  // What describes a paper is no part of its maker's name.
  ['A stark Vale Union assessment has revealed that 6,000 people died.', ['Vale Union']],
  ['A long-awaited Vale University study estimates that 300 people died.', ['Vale University']],
  // The same number of another study, war or raid is given by whoever tells that.
  [
    "A study said 30,000 people were killed.\n\nSundland's navy said 30,000 people were killed in another war.",
    ['study', "Sundland's navy"],
  ],
  [
    'According to a survey, 45 people were killed in the camp. The Red Guild published a list of 45 people killed in Lund.',
    ['survey', 'Red Guild'],
  ],
  [
    'A report said 700 people were killed in Vale. In Lund, the Harbour Union said, 700 people were killed in a blast.',
    ['report', 'Harbour Union'],
  ],
  [
    'The war has cost 5.4 million lives, in a widely cited study.\n\nThe Vale Relief Council said that 5.4 million people were killed in all wars.',
    ['study', 'Vale Relief Council'],
  ],
  // Whoever writes of something else below wrote none of the papers.
  [
    'According to secret documents, 300 farmers were killed. President Ole Berg said in a letter to the diet that he knew nothing.',
    ['secret documents'],
  ],
  [
    'Official papers show 800 people were killed. "We must act," Chancellor Ana Vale said in a message to the diet.',
    ['Official papers'],
  ],
  [
    'At least 900 miners died, according to newly-released Vale documents.\n\nThe figure was denied in a letter from the consul in Lund, Ole Berg.',
    ['Vale documents'],
  ],
  // How papers came to light, where nothing but that names them.
  ['Leaked documents show 80 miners were killed.', ['Leaked documents']],
  ['Leaked documents show that 80 miners were killed.', ['Leaked documents']],
  ['Secret files show 80 miners were killed.', ['Secret files']],
  // Where a body lies is part of its name.
  [
    'At least 80 people died, according to the northern Lund hospital report.',
    ['northern Lund hospital'],
  ],
  ['A western Vale University study estimates that 300 people died.', ['western Vale University']],
];
