import { MONTHS } from './month-names';

const SAYING =
  'said|says|told|predicted|forecast|(?<!\\b(?:deaths|fatalities|killings|murders) )reported|reports?|announced|wrote|published|put|puts|estimated|released|claimed|confirmed|noted|gave|gives|warned|acknowledged|admitted|stated|provided|issued|declassified|updated|last (?:tallied|counted)';

/** "launched its invasion of the coast in 2022", "the coup in May": when a struggle began is no time of its dead. */
export const BEGAN_WHEN = new RegExp(
  `\\b((?:began|begun|ended|started|erupted|broke out|flared(?: up)?|intensified|escalated)|(?:invasion|coup|uprising|revolution|occupation|launched (?:[a-z'’-]+ ){0,3}(?:war|campaign|offensive)))((?: (?!when|after|with|as\\b)[a-z'’-]+){0,6}?) (?:in|on) (?:early |late |mid-|recent (?=days|weeks|months|years))?(?:days|weeks|months|years|(?:${MONTHS})(?: \\d{1,2},?)?(?: (?:19|20)\\d\\d)?|\\d{1,2} (?:${MONTHS})(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d)\\b(?!,? (?:when|\\d))`,
  'g',
);

/** "could reach 40,000 by the summer": until when somebody looks ahead. */
export const BY_SEASON =
  /\bby (?:this|next|the|early|late) (?:spring|summer|autumn|fall|winter)\b|(?<=\b(?:mark|milestone|threshold) )(?:(?:by|in|over) )?(?:(?:this|next|last|the|the past) (?:spring|summer|autumn|fall|winter|week|month|year|weekend)|recent (?:days|weeks|months))\b|\b(?:with)?in the (?:next|coming) (?:[a-z\d]+ )?(?:days|weeks?|months?|years?)\b|\b(?:way )?back in (?:19|20)?[a-z\d]+\b/g;

/** A day, week, month or year with or without its preposition. */
const WHEN = `(?:(?:on|in|earlier|late) )*(?:(?:this|last|next|earlier this) (?:week|month|year|spring|summer|autumn|winter|\\w+day|${MONTHS})|\\w+day(?:,? (?:${MONTHS}) \\d{1,2})?|\\d{1,2} (?:${MONTHS})(?: \\d{4}|,? of (?:this|last) year\\b)?|(?:${MONTHS}) \\d{1,2}(?:, \\d{4}|,? of (?:this|last) year\\b)?|(?:${MONTHS})(?: \\d{4}|,? (?:this|last) year\\b)?|(?:19|20)\\d\\d)`;

/** "in recent decades historians came to agree", "during the five years of research", "ahead of the truce last week": the time of something else. */
export const OTHER_TIMES = new RegExp(
  `\\bin recent (?:years|decades),? (?=(?:a |the )?(?:[a-z]+ )?(?:consensus|historians|scholars|researchers)\\b)|in (?<=\\bfrom (?:[\\d,]+|[a-z]+) (?:cases |reported |recorded |registered |confirmed )*in )(?:${MONTHS})(?: (?:19|20)\\d\\d)?(?= to \\d)|\\b(?:after|during|in|over) (?:[a-z\\d]+ ){1,4}?(?:years|months|weeks) of (?:research|work|study|investigations?|inquiries|talks|negotiations|litigation)\\b| (?<=\\b(?:prior to|ahead of) [^,.;]{3,70} )${WHEN}\\b`,
  'g',
);

/** "a May 2031 memorandum", ", not including those listed as missing in 2031": when a paper was written and whom a count leaves out. */
export const NOT_COUNTED = new RegExp(
  ` (?<=\\b(?:an?|the|its|their|one) )(?:${MONTHS}),? (?:19|20)\\d\\d (?=(?:[\\w-]+ ){0,3}(?:memorandum|memo|report|study|survey|estimate|paper|article|census|letter|statement|interview)\\b)|, (?:not including|not counting|excluding|apart from|aside from) [^,.;]*|, adding to (?:a|an|the|its) [^.;]*|\\b(?:are|come|comes|came|is) (?:all )?(?:in addition to|on top of) [^,.;]*`,
  'g',
);

/** "in the valley, which has been shelled in the past day": what else befell the place. */
export const UNDER_FIRE =
  /, the (?:target|scene|site|focus|centre|center|epicentre|epicenter|object) of [^,.;]{3,80}(?=,)|, which (?:has|have|had) (?:also )?(?:been(?! (?:fighting|waging|battling|at war|involved))|seen|come under|faced|endured) [^,.;]*/g;

/** When something was said is not when it happened; what is kept stands in a group. */
export const SAID_WHEN: readonly RegExp[] = [
  // "In 2031 the new government set up a commission, which documented"
  new RegExp(
    `(^\\W*)(?:in|on) ${WHEN}(?=[^.;]{0,120}\\b(?:established|created|set up|formed|appointed|convened)\\b[^.;]{0,60}\\b(?:commission|panel|inquiry|tribunal|committee)\\b)`,
    'g',
  ),
  // "the historian in 1978 estimated"
  new RegExp(
    `()\\b(?:in|on) ${WHEN}(?= (?:estimated|calculated|concluded|put|reckoned|counted) )`,
    'g',
  ),
  // "the union on Tuesday reported that 106 have been killed"
  new RegExp(
    `()\\b(?:in|on) ${WHEN}(?= (?:reported|said|announced|confirmed|claimed) [^.;]{0,100}\\b(?:are dead|(?:have|has|had) (?:also |now |already )?(?:been )?(?:killed|died|lost|wounded|injured|suffered))\\b)`,
    'g',
  ),
  // "said this week", "a report released on Tuesday"
  new RegExp(`\\b(${SAYING}),? ${WHEN}\\b`, 'g'),
  // "officials said in Harwick on 25 May that"
  new RegExp(
    `\\b((?:said|told reporters|announced) in [\\w'’.-]+(?: [\\w'’.-]+)?),? on ${WHEN}(?= that\\b)`,
    'g',
  ),
  // "published its own toll in May"
  new RegExp(
    `\\b((?:published|released|updated|issued|gave|acknowledged|disclosed) (?:[\\w'’-]+ ){1,5}?)(?:in|on) ${WHEN}\\b`,
    'g',
  ),
  // "a study reported in a journal in October 2036"
  new RegExp(
    `(\\b(?:study|survey|research|analysis|paper) (?:[\\w'’.-]+ ){0,3}?(?:reported|printed|that appeared|appearing|presented) (?:[\\w'’.-]+ ){1,9}?)(?:in|on) ${WHEN}`,
    'g',
  ),
  // "in a statement on Thursday", "figures in its report last week"
  new RegExp(
    `\\b(in (?:a|an|its|their|the)(?: [\\w'-]+){0,2} (?:statement|report|briefing|update|interview|release|address|speech|conference|post)),? ${WHEN}\\b`,
    'g',
  ),
  // "said Ana Vale, who won the vote in May": when a speaker came to an office
  new RegExp(
    `(, who (?:won|lost|became|chaired|headed|led|ran|resigned|retired|took office|came to power|(?:was|were) (?:elected|appointed|sworn in|re-elected|named|ousted|dismissed)) (?:[\\w'’.-]+ ){0,6}?)(?:in|on|since) ${WHEN}\\b`,
    'g',
  ),
  // "diplomats told the agency last week that", "confirmed by the coast guard in March 2019"
  new RegExp(`\\b((?:told|tells|informed) (?:[\\w'’.-]+ ){1,4}?)${WHEN}\\b`, 'g'),
  new RegExp(
    `\\b((?:${SAYING}|given|compiled|listed|counted) by (?:[\\w'’.-]+ ){1,9}?)(?:in|on) ${WHEN}\\b`,
    'g',
  ),
  // "was in May 2031, when an aide said that"
  new RegExp(
    `(^|[ ,])(?:(?:in|on) )?${WHEN},? when (?=(?:[\\w'’.-]+ ){1,6}?(?:said|put|estimated|spoke of|gave|claimed|reported|announced|admitted) )`,
    'g',
  ),
  // "according to the union's data from August"
  new RegExp(
    `(\\b(?:data|figures|statistics|numbers|estimates) )from (?:early |late |mid-)?(?:${MONTHS})(?: (?:19|20)\\d\\d)?(?=,| (?:put|show|suggest|say)|$)`,
    'g',
  ),
  // "according to an official accounting after the king came back in 2031"
  new RegExp(
    `(\\b(?:count|accounting|tally|inquiry|investigation|survey|study|list|census) after (?:[\\w'’.-]+ ){1,6}?)(?:in|on) ${WHEN}\\b`,
    'g',
  ),
  // "the 900 reported missing in May 2031 by the former head of"
  new RegExp(
    `(\\b(?:reported|listed|registered|counted)(?: [a-z]+){0,2}) (?:in|on) ${WHEN}(?= by )`,
    'g',
  ),
  // "Last week the premier disputed a report of", "In 2031 the land paid the families of"
  new RegExp(
    `(^\\W*)${WHEN},? (?=(?:[\\w'’.-]+ ){1,9}?(?:disputed|denied|rejected|dismissed|questioned|revised|corrected|doubted|paid|compensated|pardoned|apologi[sz]ed|convicted|sentenced|jailed|acquitted|indicted|honou?red|commemorated|unveiled|called for|urged|demanded|criticised|criticized|accused|recommended) )`,
    'g',
  ),
  // "the latest figure of the ministry in September put the toll at", "in his last update on losses in May"
  new RegExp(
    `(\\b(?:figures?|estimates?|data|statistics|count|tally|toll) (?:(?:of|from|by) (?:[\\w'’.-]+ ){1,5}?)?)(?:in|on) ${WHEN}(?= (?:put|puts|set|showed|shows|said|spoke|stood|gave|ranged|range|suggested|suggest))`,
    'g',
  ),
  // "a tally of the agency last week, based on reports, put the toll at"
  /(\b(?:estimate|count|tally|toll|survey|study)(?: (?:of|from|by) (?:[\w'’.-]+ ){0,4}[\w'’.-]+)?) (?:earlier )?(?:last|this) (?:week|month|year)(?=,? [^.;]{0,120}\b(?:put|puts|set|showed|spoke|stood|gave|found) )/g,
  new RegExp(
    `(\\bin (?:a|an|its|their|his|her|the)(?: [\\w'-]+){0,2} (?:statement|report|update|interview|release|address|speech|post) (?:on|about|of) (?:[\\w'’-]+ ){1,5}?)(?:in|on) ${WHEN}(?: (?:this|last) year)?,`,
    'g',
  ),
  // "In August the movement put the toll at", "which last week gave a toll of", "on 4 May the group told aides that"
  new RegExp(
    `(^\\W*(?:\\d+\\] )?|, |\\b(?:and|but|who|which|that) )(?:${WHEN})(?!, the (?:same|very) ),? (?=(?:[\\w.'’-]+,? ){0,11}?(?:(?:put|puts|set|sets|placed|estimated|gave|came up with) |(?:${SAYING}) (?:the |its |their )?(?:[\\w-]+ ){1,4}(?:had|has|have) (?:lost|suffered|killed|been) |(?:${SAYING}) (?:(?:[\\w'’-]+ ){0,3}that |it |its |a |an |(?:the |its )?(?:death |overall |official |total )*(?:toll|number|count|figure|casualties|losses)|more |over |about |at |some |nearly |around |almost |\\d|$)))`,
    'g',
  ),
];

/** "making May the deadliest month of the year", ", ten times as many as in the war of 2031": how a month ranks, and what a count is held against, are no time of it. */
export const RANKS =
  /, (?:making|which made|which makes) (?:it|this|last|[a-z]+)(?: (?:year|month|week))? (?:the|one of the) [^.;,]*?(?:est|most|worst) [^.;,]*|, (?:which (?:is|was) )?(?:more than |about |nearly |almost |at least |some |over )?(?:\d+|two|three|four|five|six|eight|ten|several) times (?:the|as many|as|more|higher) [^.;]*/g;

/** "protests ignited by a death in custody last month.": when what set it off was; the group keeps the rest. */
export const IGNITED_WHEN = new RegExp(
  `\\b((?:prompted|triggered|sparked|provoked|ignited|set off) by (?:[\\w'’-]+ ){1,12}?)${WHEN}(?=\\W*$)`,
  'g',
);

/** "in response to the attack of the rebels in May", "the retaliation for Monday's raid": when the other side struck is no time of what followed; the group keeps the rest. */
export const RESPONSE_WHEN = new RegExp(
  `\\b((?:in response to|in retaliation for|in reprisal for|retaliating for|provoked by|triggered by|sparked by) (?:[\\w'’-]+ ){0,8}?(?:attacks?|assaults?|raids?|killings?|strikes?|bombings?|ambush|incursion|massacre|coup|protests?)(?: (?!that\\b|which\\b)[\\w'’-]+){0,5}?) ${WHEN}\\b`,
  'g',
);

/** "the quake that struck the coast in May", "the raid which hit it last week": when a blow fell dates it; the group keeps the rest. */
export const STRUCK_WHEN = new RegExp(
  `\\b((?:that|which|who) (?:struck|hit|battered|pummell?ed|lashed|pounded|slammed|rocked|shook|swept|tore|devastated|ravaged|flattened|destroyed|levelled|leveled|ripped|sank|crashed|capsized|collapsed|exploded|derailed|overturned|plunged|erupted) (?:[\\w'’-]+,? ){0,7}?)(?:(?:(?:on|in|earlier|late) )*${WHEN}|(?:the (?:previous day|day before)|a day (?:earlier|before))\\b|(?:over|during) (?:the )?(?:christmas|easter|new year|holidays?|weekend)\\b)`,
  'g',
);

/** "in November protests", "during the May 2031 war": the month is the name of what happened; the group keeps the rest. */
export const MONTH_NAMED = new RegExp(
  `\\b((?:in|during|of|over) (?:the |its |their |last )?)(?:${MONTHS})(?: (?:19|20)\\d\\d)?(?: |['’]s (?:[a-z-]+ )?)(?=(?:[a-z-]+ )?(?:protests?|demonstrations|unrest|uprising|riots|revolution|revolt|crackdown|coup|war|offensive|invasion|conflict|clashes|fighting|violence|attacks?|massacres?|bombings?|strikes?|earthquakes?|quake|floods?|raids?|explosions?|blasts?|crash|stampede|shootings?)\\b)`,
  'g',
);

/** "in the 2031 Lissen quake": the year is the name of one disaster; the group keeps the rest. */
export const YEAR_NAMED =
  /\b((?:in|during|of|from|by) (?:the |its |their )?|(?:the|its|their|this|[a-z]+['’]s) (?:[a-z]+ ){0,2}?)(?:19|20)\d\d(?:['’]s)? (?=(?:[\w,'’-]+ ){0,4}?(?:earthquakes?|quakes?|tsunami|hurricane|cyclone|typhoon|floods?|landslide|crash|disaster|massacre|bombings?|explosion|fire)\b)/g;

/** "the protests in November 2031", "last month's protests": when a movement was is part of its name; groups keep the rest. */
export const MOVEMENT_WHEN = new RegExp(
  ` (?:in|of|during|over|throughout) the (?<=\\b(?:wars?|(?:civil|armed|ethnic) conflicts?|conflicts|insurgency|rebellion|genocide|dictatorship) (?:in|of|during|over|throughout) the )(?:past (?:[a-z]+ )?decades?|last (?:[a-z]+ )?decades?|(?:early |late )?(?:18|19|20)\\d0s)\\b|\\b((?:protests|demonstrations|unrest|the (?:fall|capture|sack|storming|siege|overrunning) of (?:[^\\s.;,]+ ){0,6}?[^\\s.;,]+))(?: that took place)? (?:(?:in|of) (?:${MONTHS})(?: (?:19|20)\\d\\d)?|(?:in|of) (?:19|20)\\d\\d|(?:last|this) (?:week|month|year))\\b|\\b(?:last|this) (?:month|week|year)'s (?=(?:[\\w-]+ ){0,2}(?:protests|demonstrations|unrest)\\b)`,
  'g',
);

/** "- 13-16 July: …", "May 4, 2031 - …": an item of a list of events, dated by its label. */
export const DATE_LABEL = new RegExp(
  `^[\\s•*_–-]*(?:(?:${MONTHS}) \\d{1,2}(?: ?[-–] ?\\d{1,2})?|\\d{1,2}(?: ?[-–] ?\\d{1,2})? (?:${MONTHS}))(?:,? (?:19|20)\\d\\d)? ?[:–—-](?= )`,
  'g',
);

/** "_ Oct. 4: …", "9 May 2031 - …": the day on which stands what an item of a list tells. */
export const DAY_LABEL =
  /^[\W_]*(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)(?:,? (?:19|20)\d\d)?(?:,? [a-z]+day)? ?[:\u2013\u2014-] (?![a-z]+ \d|\d{1,2} [a-z]+ \d)/;

/** "40,130 died, or five a day", "in 12 years (two a day)": a rate beside the total is no time of it. */
export const OR_A_DAY =
  / \((?:about |around |some |nearly |almost |more than |roughly |over )?[\w.-]+ (?:[a-z]+ ){0,2}(?:a|per|each|every) (?:day|week|month|year)\)|,? (?:or|averaging|an average of|accounting for) (?:an average of |about |around |some |nearly |almost |more than |roughly |over )?[\w.-]+ (?:[a-z]+ ){0,2}(?:a|per|each|every) (?:day|week|month|year)\b/g;

/** "up from 126 in the previous day", behind a count: the day is that of the older one. */
export const UP_FROM =
  /\b((?:up|down|rising|increased?) from )(?=(?:at least |some |about |around |nearly |more than |over )?[\d,.]+ ?(?:[a-z]+ )?(?:in |on )?(?:the (?:previous day|day before)|a day (?:earlier|before)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)[^.;,]*/g;

/** "20 years ago last month": how long ago a thing happened dates it. */
export const AGO =
  /\b(?:[\w-]+) (?:days?|weeks?|months?|years?|decades?) ago(?:,? (?:last|this|next) \w+)?\b/g;

/** "so far this year, as of 18 May,": the year is the time, the day only how far it is counted. */
export const YEAR_TO_DAY =
  /\b(so far (?:this year|in (?:19|20)\d\d),?|for the year) \(?(?:as of|up to|until|through|to) (?:[a-z]+ \d{1,2}|\d{1,2} [a-z]+)\)?,?/g;
