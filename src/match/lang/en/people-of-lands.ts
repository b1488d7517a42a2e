/** Names of lands that share no stem with the name of their people, as texts write them; then that name, folded. */
export const PEOPLE_OF_LANDS: readonly (readonly [RegExp, string])[] = [
  [/\bUnited States\b|\bUSA?\b|\bU\.S\.|\bAmerica\b/, 'american'],
  [/\bUnited Kingdom\b|\bUK\b|\bU\.K\.|\bBritain\b/, 'british'],
  [/\bFrance\b/, 'french'],
  [/\bTurkey\b|\bTürkiye\b/, 'turkish'],
  [/\bSpain\b/, 'spanish'],
  [/\bPoland\b/, 'polish'],
  [/\bDenmark\b/, 'danish'],
  [/\bGreece\b/, 'greek'],
  [/\bNetherlands\b|\bHolland\b/, 'dutch'],
  [/\bUSSR\b/, 'soviet'],
];
