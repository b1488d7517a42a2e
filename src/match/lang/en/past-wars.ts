/** Folded names of wars and operations of the record's lands that are none of the record's own conflicts. */
export const PAST_WARS: readonly string[] = [
  // Gaza and the West Bank.
  'cast lead',
  'protective edge',
  'pillar of defen[cs]e',
  'guardian of the walls',
  'breaking dawn',
  'summer rains',
  'defensive shield',
  // Lebanon.
  'grapes of wrath',
  'peace for galilee',
  'july war',
  // Israel and its neighbours.
  'six[- ]day war',
  'yom kippur war',
  'war of attrition',
  'suez (?:war|crisis)',
  // Iraq and Iran.
  'desert storm',
  'desert shield',
  'gulf war',
  // South Asia.
  'kargil (?:war|conflict)',
  'sino-indian war',
  'operation vijay',
  'operation meghdoot',
  // Others.
  'winter war',
  'crimean war',
  'gallipoli campaign',
  'boer war',
  'saada wars?',
  // Rulers whose times came before.
  'under (?:king )?leopold',
  'under (?:general |marshal )?lon nol',
];
