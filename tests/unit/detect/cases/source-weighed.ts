/** Numbers far from every source: all who speak on the page are weighed against nobody. One source (or null) for each number. */
export const WEIGHED: readonly (readonly [text: string, sources: readonly (string | null)[]])[] = [
  // One report is retold: its counts go on over paragraphs that name nobody.
  [
    'Herders keep dying, a survey by the Lund Health Union finds\n\nThe Lund Health Union has counted 1,420 dead herders since January.\n\nMost of them lived in the hills.\n\nIn the hills alone 910 herders have died of the fever since January.\n\nOn the coast 212 herders have died this year.',
    ['Lund Health Union', 'Lund Health Union', 'Lund Health Union'],
  ],
  // A capital that only the beginning of the sentence gives is nobody's name.
  [
    'Whilst admitting that few books were kept, the Sund Inquiry says that 640 herders died of the fever.',
    ['Sund Inquiry'],
  ],
  ['Comparing these with older books, they reckoned that 640 herders died.', [null]],
  // The same number, with its source further down.
  [
    'Storm leaves 318 dead in Sund\n\nBoats were thrown ashore and roofs flew off.\n\nThe Sund Harbour Office said that 318 people were killed.',
    ['Sund Harbour Office', 'Sund Harbour Office'],
  ],
  // A number that is spoken of again.
  [
    'Lund counts its drowned\n\nFloods have killed 4,100 people in Lund since May, deputy Ole Vale said.\n\nRivers run high from the hills to the sea, and the roads are cut.\n\nThe figure of 4,100 dead is far above what the Sund Watch has heard.',
    ['deputy Ole Vale', 'deputy Ole Vale'],
  ],
  // A round of incidents, of which one person told a single one.
  [
    'A deputy for Upper Vale said that 200 miners were shot in spring. Nobody could confirm it.\n\nAt least 61 were killed and 24 more were hurt across Sund.\n\nA mine at the mill killed three guards.\n\nTwo fishermen were killed on the pier.\n\nNine raiders died at the bridge.',
    ['deputy for Upper Vale', null, null, null, null, null],
  ],
  // An event of a month before, and one behind the news.
  [
    'The Sund Harbour Office said that 18 sailors drowned. The office said the search goes on.\n\nA ferry sank there in July, killing nine people.\n\nThe storm came weeks after a blast that killed 26 dockers.',
    ['Sund Harbour Office', null, null],
  ],
  // Named in the title, it tells what it has counted.
  [
    'Vale Toll Watch sees a harder winter\n\nVale Toll Watch said that 77 miners have died since May.\n\nThe pits are old.\n\nAt Upper Vale 41 miners have died since May.',
    ['Vale Toll Watch', 'Vale Toll Watch'],
  ],
  // Many speak, and none of them of these dead.
  [
    'The mayor said that the bridge was closed.\n\nThe bishop of Lund called for calm.\n\nOle Vale, a fisherman, told the radio that the sea was wild.\n\nThe storm killed 12 people and left hundreds hurt.',
    [null, null],
  ],
  // News of a day of its own.
  [
    'The Lund Health Union has counted 1,420 dead herders since January.\n\nA ferry sank on Monday and killed nine people.',
    ['Lund Health Union', null],
  ],
  // A war of long ago, and the beginning that all know.
  [
    'Norlandic troops have lost 6,400 men since May, the Vale Institute says.\n\nThe front runs along the river, from the mill at Upper Lund over the two bridges to the marshes in the east, where neither side has moved for months and where the cold has driven men and horses into barns, cellars and huts of reed. Few letters reach them, and fewer leave.\n\nIn the Korean War 54,000 soldiers died.\n\nThe war began in May, when gunmen killed 310 villagers.',
    ['Vale Institute', null, null],
  ],
  // A war of long ago that only spans the time.
  [
    'Norlandic troops have lost 6,400 men, more than any army in any war since the Korean War.\n\nThe Vale Institute says Norlandic troops have lost 6,400 men since May.',
    ['Vale Institute', 'Vale Institute'],
  ],
  // Another people than the source spoke of.
  [
    'The Norland army said that 230 Norlandic sailors have died this year.\n\nTwo fleets meet there.\n\nSome 800 Sudlandic sailors have drowned since spring.',
    ['Norland army', null],
  ],
  // Told by nobody in particular.
  [
    'The Sund Harbour Office said that 318 people have died since May.\n\nIt is often said that the great flood cost 9,000 lives.',
    ['Sund Harbour Office', null],
  ],
];

/** Numbers that are not weighed, or that a voice loses: each with its source, null where nobody is named for it. */
export const NOT_WEIGHED: readonly (readonly [
  text: string,
  sources: readonly (string | null)[],
])[] = [
  // A vague number, and what is only heard of.
  [
    'Vale Toll Watch sees a harder winter\n\nVale Toll Watch said that 77 miners have died since May.\n\nThe raids killed thousands of miners.',
    ['Vale Toll Watch', null],
  ],
  [
    'Vale Toll Watch sees a harder winter\n\nVale Toll Watch said that 77 miners have died since May.\n\nPreviously, it was reported that 41 miners had died since May.',
    ['Vale Toll Watch', null],
  ],
  // Other peoples, another land.
  [
    'Vale Toll Watch sees a harder winter\n\nVale Toll Watch said that 77 Valers have died since May.\n\nSome 41 Sundlanders have died since May.',
    ['Vale Toll Watch', null],
  ],
  [
    "Norway's Harbour Office sees a harder winter\n\nNorway's Harbour Office said that 77 people have died since May.\n\nIn Denmark, 41 people have died since May.",
    ["Norway's Harbour Office", null],
  ],
  [
    "Norway's Harbour Office sees a harder winter\n\nNorway's Harbour Office said that 77 people have died since May.\n\nIn Norway, 41 people have died since May.",
    ["Norway's Harbour Office", "Norway's Harbour Office"],
  ],
  // A single count of a voice that is heard once says nothing of another.
  [
    'Norland said in May that 640 herders had died since the war began.\n\nThe hills are quiet.\n\nThe coast lost 3,000 herders in the war.',
    ['Norland', null],
  ],
];
