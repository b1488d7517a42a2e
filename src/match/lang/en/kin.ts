/**
 * Faiths and peoples of one land that its wars set against each other, each apart from the next: folded names, as
 * parts of a pattern.
 */
export const KIN: readonly string[] = [
  // Faiths.
  'muslims?',
  'christians?',
  'hindus?',
  'jews',
  'sunnis?',
  'shias?',
  'shiites?',
  'druze',
  'alawites?',
  'yazidis?',
  // Peoples.
  'hutus?',
  'tutsis?',
  'serbs?',
  'croats?',
  'bosniaks?',
  'tamils?',
  'sinhalese',
  'rohingyas?',
  'kurds?',
  'masalit',
  'fulanis?',
];
