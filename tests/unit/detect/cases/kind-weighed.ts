/** Pages whose numbers the rules alone would read otherwise, and near misses: the signs of words and page are weighed. */
export const WEIGHED_KINDS: readonly (readonly [
  what: string,
  text: string,
  kinds: readonly string[],
])[] = [
  [
    'counts of two sides in a conflict',
    'Norland and Sudland trade fire for a fourth day as toll climbs to 41\n\nFighting along the Orvane border has killed 41 people since the conflict flared up again, officials of both lands said.\n\nThe Norland defence ministry confirmed 17 deaths, nine of them soldiers.\n\nThe Sudland army said that 24 of its civilians had died. Talks are to be held in Lund.',
    ['cumulative', 'cumulative', 'cumulative', 'cumulative', 'cumulative'],
  ],
  [
    'the same small numbers on a page about one blast',
    'Blast at a mill in Lund kills 14\n\nA blast tore through a mill in Lund on Monday, killing 14 workers.\n\nPolice said that nine were still missing.\n\nFour of the wounded are in a critical state, the hospital said, and 22 people are treated for burns.',
    ['incident', 'incident', 'incident', 'incident', 'incident'],
  ],
  [
    'a weekend of shootings, and the worst of them',
    'Nine dead in a weekend of shootings across Norland\n\nAt least nine people were killed and 31 wounded in shootings over the weekend.\n\nThe worst of them was in Lund, where three people were killed and eight others hurt at a party.',
    ['incident', 'period', 'period', 'incident', 'incident'],
  ],
  [
    'a count of one town among those of a conflict',
    'Death toll from strikes on Norland passes 400 as conflict enters second week\n\nThe health ministry said that 412 people had been killed since the conflict began.\n\nMinistry spokesman Ole Vale said 130 of those killed were women.\n\nAmong the injured, 72 were younger than five.\n\nIn Harwick, officials have confirmed 58 dead.',
    ['cumulative', 'cumulative', 'cumulative', 'cumulative', 'cumulative'],
  ],
  [
    'what an office counted, on a page that reports on some months',
    'Norland counts 230 dead in three months of unrest\n\nMore than 230 people were killed in the unrest between March and May, the Lund Rights Office said in its report.\n\nThe office documented 41 cases of torture.\n\nSoldiers killed 120 of the victims, and 66 died in prison.',
    ['period', 'period', 'period', 'period'],
  ],
  [
    'one day, province by province',
    'Attacks across Norland kill 12 and wound 40 over past day\n\nRockets killed 12 people and wounded 40 across Norland over the past day, governors said.\n\nIn Vale Province three people were killed and nine wounded, governor Ole Vale said.\n\nIn Lund Province two people were wounded.',
    ['daily', 'daily', 'daily', 'daily', 'daily', 'daily', 'daily'],
  ],
  [
    'a single blow on a page about an invasion',
    "Sudland invasion of Norland: live\n\nThe Norland general staff put Sudland's losses at 61,000 since the invasion began.\n\nThe Sudland ministry has admitted 5,300 dead.\n\nA rocket hit a station in Lund on Friday, killing 31 people who waited for a train.",
    ['cumulative', 'cumulative', 'incident'],
  ],
  [
    "a truce is the beginning of a report's time, not of a war",
    'Mission reports on the truce\n\nSince the truce began in November, at least 94 civilians have been killed, the United Nations mission said in a report.\n\nThe dead include 20 women.\n\nBetween 3 and 9 May, raids killed six people in several villages.',
    ['period', 'period', 'period'],
  ],
];
