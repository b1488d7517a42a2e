/** Sorts of scenes, which tell two blows on one town apart. Folded words, parts of patterns. */
export const SCENES: Readonly<Record<string, string>> = {
  aid: 'aid|food (?:queues?|lines?|parcels?)|flour|relief|convoys?',
  hospital: 'hospitals?|clinics?|maternity',
  school: 'schools?|college|universit(?:y|ies)',
  worship: 'mosques?|church(?:es)?|synagogues?|temples?|shrines?',
  market: 'markets?|bazaars?|malls?|shopping (?:centre|center)s?|supermarkets?',
  camp: 'camps?|tents?',
  device: 'pagers?|walkie|talkies?|devices?|radios',
  station: 'stations?',
  playground: 'playgrounds?|parks?',
  stage: 'theatres?|theaters?|festivals?|concerts?',
  meal: 'cafes?|restaurants?',
  home: '(?:apartment|residential|tower) (?:blocks?|buildings?)|flats|houses?|homes?',
  airport: 'airports?|airfields?',
};

/** How those are told whose scene needs words of its own: by what they did there, or by what went off. */
export const HARMED_AT: Readonly<Record<string, string | undefined>> = {
  aid: "\\b(?:wait\\w*|seek\\w*|queu\\w*|gather\\w*|collect\\w*|trying|line[ds]?|crowd\\w*) (?:[\\p{L}'-]+ ){0,4}?(?:aid|food|flour|relief)\\b|\\baid (?:seekers?|sites?|points?|distribution|trucks?|convoys?|queues?|lines?|hubs?|cent(?:re|er)s?)\\b",
  device:
    '\\b(?:pagers?|walkie|talkies?|(?:communications?|wireless|electronic|hand-?held) devices?)\\b',
};

/** A pattern of those harmed at a scene of these words: "killed in a school", "the market blast". */
export function harmedAt(words: string): string {
  return `\\b(?:strikes?|attacks?|raids?|shelling|bomb\\w*|blasts?|explosions?|hit|struck|hitting|killed|died|dead|people|shooting) (?:[\\p{L}'-]+ ){0,3}?(?:on|in|at|inside|outside|near|of|hit|a|the) (?:(?:a|an|the) )?(?:(?!(?:by|from|for|with|that|which|who|when|while|in|at|on|near)\\b)[\\p{L}'-]+ ){0,4}?(?:${words})\\b|\\b(?:${words}) (?:blasts?|strikes?|attacks?|bomb\\w*|explosions?|shooting|massacre)\\b`;
}
