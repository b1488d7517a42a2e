type Each = readonly (readonly [text: string, sources: readonly (string | null)[]])[];

/** Who tells in the next sentence how an event came to pass, and whose news a paragraph is. */
export const NEXT_EACH: Each = [
  [
    'Two ferrymen were killed at the quay. Masked men had fired on the boat from a bridge, harbour police said on Sunday.',
    ['harbour police'],
  ],
  [
    'Nine people died when a bus left the road near Tarn. The Lund Rescue Office said the accident happened at dawn on an icy bend.',
    ['Lund Rescue Office'],
  ],
  [
    'The victims included 14 sailors. All but two of them were from Tarn, according to the harbour guard.',
    ['harbour guard'],
  ],
  // who judges, looks back or foretells has not counted
  ['Nine people died in the blast. It was the worst in years, the guild said.', [null]],
  ['Nine people died in the blast. The road will stay closed, the guild said.', [null]],
  ['Nine people died in the blast. Such raids have grown bolder, analysts said.', [null]],
  ['Nine people died in the blast. The guild said the road would stay closed.', [null]],
  ['Dozens died in the blast. Masked men had thrown it from a bridge, the police said.', [null]],
  // who gave the final figure
  [
    'Some 512 people are dead in Tarn. The panel charged with the inquiry gave the final figure on Friday.',
    ['panel'],
  ],
  // whose news the paragraph is
  [
    'The news was released by Lund rebels. The town of Tarn was shelled at dawn, killing 21 people, seven of them boys.',
    ['Lund rebels', 'Lund rebels'],
  ],
  [
    'Ferries go twice a day. The news was released by Lund rebels. A raid killed 21 people.',
    [null],
  ],
];

/** Whose count a clause tells, and whom a word that leans on somebody means. */
export const MEANT_EACH: Each = [
  [
    'The Norland army says 400 people have died there, while at least 58 are dead in Tarn, according to the guild.',
    ['Norland army', 'guild'],
  ],
  [
    'Four sailors died in Tarn, while six drowned in Sund, according to the guild.',
    ['guild', 'guild'],
  ],
  ['Fleming further said that 40 people were injured.', ['Fleming']],
  ['Referring further to the flood, the mayor said 40 people had drowned.', ['mayor']],
  ['12 Die in Lund Mill Fire, Official Says', ['Official']],
  [
    "Ole Vale, spokesman for the harbour guard, said that his office's figure of 69 dead was right.",
    ['Ole Vale'],
  ],
  ['The UN figure of 4,200 deaths is older.', ['UN']],
  ['The UN figure - of between 4,200 and 4,500 deaths - came from a report.', ['UN']],
  ['However the official figure of 4,200 deaths is disputed.', [null]],
  // a body that has not spoken before
  [
    'The council has drawn up a new list of the war dead. It says that 19,000 soldiers were killed.',
    ['council'],
  ],
  [
    'The harbour ministry in Lund has for once given details of the fallen.\n\nIn the wards lie 245 wounded sailors, the ministry said.',
    ['harbour ministry in Lund'],
  ],
  [
    'A new study puts the toll far higher, with 61,000 killed in Tarn. Scientists from the Lund School of Medicine spent a year on it.',
    ['Lund School of Medicine'],
  ],
  [
    'The toll has reached 212, the Lund interior ministry said in a statement.\n\nAccording to the document, 40 people are missing.',
    ['Lund interior ministry', 'Lund interior ministry'],
  ],
  // who closes the quotation, not what nobody signs
  [
    '"According to preliminary data, 74 people died. We go on searching," the Lund ministry said.',
    ['Lund ministry'],
  ],
  // to whom an envoy is sent
  [
    'Norlandic envoy to Sund, Ole Vale, said two guards were killed.',
    ['Norlandic envoy to Sund, Ole Vale'],
  ],
  [
    "Norland's ambassador to Sund Ole Vale said two guards were killed.",
    ["Norland's ambassador to Sund Ole Vale"],
  ],
  // whose a claim is that somebody turns down
  ["Norland rejects Sund's claims of killing 50 soldiers", ['Sund']],
  [
    "The Norland minister dismissed the Sund army's claim that it killed 50 soldiers.",
    ['Sund army'],
  ],
  ['The Sund army claims that it killed 50 soldiers.', ['Sund army']],
  // blamed for a known event
  ['Local elders blamed the raid that left 19 people wounded on youths from Sund.', [null]],
  // the count of others, beside the speaker's own
  ['Officials in Tarn have cut their estimate of the missing to 940.', ['Officials in Tarn']],
  ['The quake cut the road and killed 940 people.', [null]],
  ['The latest update was still below earlier estimates that 350 people are missing.', [null]],
  ['The panel said it is ten times more than earlier estimates of 350 dead.', [null]],
  [
    'The Norland minister said 4,047 people had died in the war.\n\nIn addition to the Norlandic toll, 45 Sundish civilians have died.',
    ['Norland minister', null],
  ],
  // what a count includes
  [
    'The Norland General Staff says that Sundland has lost 35,200 soldiers in Norland. This number includes 1,040 casualties of Sundish troops in the past day.',
    ['Norland General Staff', 'Norland General Staff'],
  ],
];
