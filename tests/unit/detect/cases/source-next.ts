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
