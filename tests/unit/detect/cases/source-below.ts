/** A text that first says what its source is and names it further down: the words of the sentence, and the name; null without one. */
export const NAMED_BELOW: readonly (readonly [text: string, said: string, name: string | null])[] =
  [
    [
      'A watchdog counted 41 dead sailors on Friday.\n\nThe Sund Harbour Observatory added that the storm was not over.',
      'watchdog',
      'Sund Harbour Observatory',
    ],
    [
      'Floods drowned 19 herders, a charity reported.\n\nHerders fled to the hills.\n\nAccording to the Lund Relief Friends, which runs two clinics, more rain is near.',
      'charity',
      'Lund Relief Friends',
    ],
    [
      'A top official in the capital of Norland said that 77 miners were killed.\n\nOle Vale, who leads the rescue, told reporters that nobody was left below.',
      'top official in the capital of Norland',
      'Ole Vale',
    ],
    [
      'The provincial governor said 23 people died in the fire.\n\n"We will rebuild it all," Governor Mara Lund said.',
      'provincial governor',
      'Governor Mara Lund',
    ],
    [
      'A Sundlandic think tank estimates that 900 rebels were killed last year.\n\nThe Centre for Coastal Peace says the real number is higher.',
      'Sundlandic think tank',
      'Centre for Coastal Peace',
    ],
    [
      'Over 400 killed in Sundland raids, says monitoring NGO\n\nThe Coastal Rights Centre (CRC) has 402 names on its list.\n\nThe Coastal Rights Centre said it would go on counting.',
      'monitoring NGO',
      'Coastal Rights Centre',
    ],
    // Somebody else who speaks next.
    [
      'A charity reported 19 drowned herders.\n\nNorland said that the dam had held.',
      'charity',
      null,
    ],
    [
      'A monitor counted 41 dead sailors.\n\nThe Norland Ministry of Harbours said that the storm was over.',
      'monitor',
      null,
    ],
    [
      'The provincial governor said 23 people died in the fire.\n\nThe Lund Fire Brigade said that it was out.',
      'provincial governor',
      null,
    ],
    // Named already, or left without a name.
    [
      'An official said 12 people were hurt.\n\nOle Vale said he ran for his life.',
      'official',
      null,
    ],
    [
      'The Lund Relief Network said 12 people were hurt.\n\nThe Sund Harbour Observatory spoke of a storm, and it said more would come.',
      'Lund Relief Network',
      null,
    ],
    [
      `A watchdog counted 41 dead sailors.\n\n${'The harbour stood empty all day.\n\n'.repeat(8)}The Sund Harbour Observatory said that the storm was over.`,
      'watchdog',
      null,
    ],
    // another office than the one that was told
    [
      'As many as 900 people may have drowned in Lund, its mayor fears. Ole Vale, the health minister, lists 240 dead.',
      'its mayor',
      null,
    ],
    [
      'A senator said 30 guards were killed in the valley. Ambassador Ana Pereira said on Monday that roads were shut.',
      'senator',
      null,
    ],
  ];
