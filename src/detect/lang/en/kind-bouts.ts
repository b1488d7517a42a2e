import { COUNTED, MONTHS } from './month-names';

const FEW = '(?:two|three|four|five|six|several|[2-6])';

/** Fighting and killing that has an end of its own. */
const BOUT =
  '(?:fighting|clashes|violence|bloodshed|rioting|riots|unrest|killings?|massacres?|battles?|gun battles?|mayhem)';

/** "fighting last week left 900 dead", "five days of clashes", "the crackdown on the 1989 marches": one bout of a few days, which a page is about. */
export const ONE_BOUT = new RegExp(
  `\\b(?:fighting|clashes|rioting|riots)\\b(?! (?:has|have|had)\\b)[^.;,]{0,40} (?:last|earlier this|over the) (?:week|weekend|month)\\b(?![^.;]{0,60}\\b(?:has|have) )` +
    `|\\b(?:attacked|raided|stormed|overran|rampaged through)\\b[^.;,]{0,60} (?:last|over the) (?:week|weekend)\\b` +
    `|\\b${FEW} (?:straight |consecutive )?(?:days|nights) of (?:[\\w-]+ ){0,3}${BOUT}\\b` +
    `|\\b(?:crackdown|clampdown|killings?|firing) (?:on|of|in|at|against) the (?:[a-z-]+ )?(?:19|20)\\d\\d (?:[\\w'’-]+ ){0,4}(?:protests|protesters|demonstrations|demonstrators|marches|marchers|uprising|students)\\b` +
    `|\\b(?:fire)?bombing of (?:the )?(?:[\\w-]+ ){0,3}(?:city|town|village|capital|port) of\\b` +
    `|\\b(?:went|marched|sent|led) into battle\\b` +
    `|\\b(?:died|killed|deaths|dead|perished|toll) (?:during|at|from|in) (?:the |this year's |last year's |this month's )?(?:annual |[a-z]+ )?(?:hajj|haj|pilgrimage)\\b` +
    '|^\\W*(?:hajj|haj)\\b(?: (?:19|20)\\d\\d)?[^.;]{0,40}\\b(?:dead|deaths|die|died|killed|toll)\\b',
);

/** "killed in a recent wave of violence": days of killing that are told as one, unless the sentence counts over months. */
export const ONE_WAVE = new RegExp(
  `^(?!.*\\b(?:(?:has|have) (?:already |now |so far )*(?:been )?(?:killed|died|left|claimed)|months?|quarter|years?|reporting|since|(?:in|during|from|between|of) (?:${MONTHS}))\\b)(?=.*\\b(?:a|this|the) (?:[a-z]+ ){0,2}(?:wave|spasm|outburst|eruption) of (?:[\\w-]+ ){0,3}${BOUT}\\b(?![^.;]{0,60}\\b(?:has|have) ))`,
  's',
);

/** "Dresden bombing killed fewer", "Lissen massacre": a title that names one deed by its place. */
export const DEED_OF_PLACE =
  /\b(?!(?:The|A|An|This|That|Its|Their|His|Her|In|After|Mass|Deadly|Bloody|New|Police|Army|Military|Government|Security|State|Gang|Suicide|Car|Drone|Double|Twin|Roadside|Honou?r|Revenge|Targeted)\b)\p{Lu}\p{Ll}[\p{L}'’-]*(?<!ian|ish|ese|eli|ican) (?:(?:Square|Park|Hospital|School|Bridge|Church|Mosque|Camp) )?(?:firebombing|bombing|massacre|pogrom|killings|crackdown)\b/u;

/** "between 27 and 31 March", "on September 19-20", "from May 3 to 6": groups first and last day, of either order of day and month. */
export const DAYS_APART = new RegExp(
  `\\b(?:(?:between|from|on|over) )?(?:(?:the )?(\\d{1,2})(?:st|nd|rd|th)? ?(?:and|to|until|through|[-–]) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})|(?:${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)? ?(?:and|to|until|through|[-–]) ?(?:${MONTHS} )?(\\d{1,2})(?:st|nd|rd|th)?)\\b`,
);

/** "over three days", "in the space of two days". */
export const FEW_DAYS = new RegExp(
  `\\b${FEW} (?:straight |consecutive )?(?:days|nights) of (?:[\\w-]+ ){0,3}${BOUT}\\b|\\b(?:in|over|within|during|in the space of) (?:just |only |the |some |about )?${FEW} days\\b(?! (?:after|before|later|ago|of (?:talks|mourning)))`,
);

/** Words of one deed or fight, beside which a few days are its length. */
export const OF_ONE_DEED =
  /\b(?:offensive|operation|assault|takeover|siege|rampage|crackdown|clampdown|massacres?|massacred|pogroms?|executions?|executed|slaughter(?:ed)?|uprising|riots?|rioting|clashes|fighting|violence|battles?|stormed|overran|overrun|seized|captured the|fell to|mutiny|revolt|shootout|(?:militia|rebel|gang|bandit|militant) (?:attacks|raids|assaults)|(?:attacks?|assaults?|raids?) on (?:(?!the (?:country|strip|enclave)\b)[\w'’-]+ ){0,4}(?:camps?|villages?|towns?))\b/;

/** What counts over a land or a report's days, not one deed. */
export const NO_ONE_DEED =
  /\b(?:noon|afternoons?|mornings? of|reporting|nationwide|countrywide|across|throughout|occupied|bulletin|update)\b/;

/** "the four-month air campaign", "a nine-day offensive": told by its length, over when it is told. */
export const LONG_BLOW = new RegExp(
  `\\b(?:a|an|the|its|their|this|that|[a-z]+['’]s) (?:(?:${COUNTED})-(?:week|month)s?(?:-long)? (?:[\\w-]+ ){0,2}?(?:bombing|bombardment|campaign|offensive|assault|siege)|(?:${COUNTED})-days?(?:-long)? (?:[\\w-]+ ){0,2}?(?:offensive|assault|siege))\\b(?! of (?:terror|violence))(?![^.;,]{0,60} (?:has|have) )`,
  'g',
);

/** "in these two strikes", "in both raids": events told right before. */
export const IN_THESE_EVENTS =
  /\b(?:in|during) (?:these|those|both|the two) (?:two |three |four |five |six |several )?(?:[a-z-]+ )?(?:attacks|strikes|airstrikes|raids|bombings|shootings|incidents|explosions|blasts|ambushes|crashes|massacres)\b/;

const MONTH_NAME = MONTHS.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** "between 27 and 31 March 2031 in Harwick,": a few days at one place. */
export const DAYS_AT = new RegExp(
  `\\d{1,2} (?:(?:${MONTH_NAME})|(?:and|to) (?:(?:${MONTH_NAME}) )?\\d{1,2})(?:,? (?:19|20)\\d\\d)?,? (?:in|at) (?:the )?(?:\\p{Lu}|village|town|city)`,
  'u',
);

/** "killed in an operation of the army", right after the number. */
export const IN_AN_OPERATION =
  /^[^.;:,]{0,50}\b(?:in|during) (?:an?|another|one|their) (?:(?!series|wave|string|months?|long)[\w'-]+ ){0,3}operation\b/;

/** ", where worsening unrest has left", between a number and the next: what a whole struggle cost beside one fight. */
export const WHERE_STRUGGLE =
  /, (?:where|in which) [^.;]*\b(?:has|have) (?:already |also )?(?:left|killed|claimed|cost)\b[^.;,]{0,30}$/i;

/** "We lost", right before the number: what a fighter tells of one fight. */
export const WE_LOST =
  /\bwe (?:also |then )?(?:lost|killed|[a-z]+ed [^.;]{0,50}\band (?:also )?killed|lost \d+ [^.;,]{0,30} and (?:we )?killed)(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "protests have grown into clashes, resulting in", right before the number: all that a struggle cost. */
export const STRUGGLE_GREW =
  /\b(?:protests|demonstrations|unrest|violence|clashes|fighting|hostilities)\b[^.;]{0,40}\b(?:has|have) (?:since |now |already )?(?:escalated|spiralled|spiraled|spread|grown|turned|descended|intensified)\b[^.;]{0,100}, (?:resulting in|leaving|killing|claiming)(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "herders killed fighting for Lissen in the hills", right after the number: those who fell in a struggle, one after the other. */
export const FOUGHT_FOR =
  /^[^.;,]{0,40}\b(?:killed|died|dead|fallen|perished)\b[^.;,]{0,12} (?:while )?fighting (?:for|alongside|on behalf of|on the side of) (?!(?:his|her|their) li)/;

/** "in renewed clashes", right after the number: the fight that is the news. */
export const IN_NEW_FIGHT =
  /^[^.;,]{0,50}\bin (?:new|renewed|fresh) (?:[\w'’-]+ ){0,3}(?:attacks|raids|strikes|bombings|clashes|fighting|violence|battles)\b(?![^.;]{0,60}\bsince\b)/;

/** "carried out three strikes on boats, killing", right before the number: a few blows told as one piece of news. */
export const FEW_BLOWS =
  /\b(?:carried out|conducted|launched|staged|attacked|struck|hit|bombed|destroyed|targeted|raided|stormed) (?:on )?(?:two|three|four|five|[2-5]) (?![^.;]*\b(?:since|so far|campaign)\b)[^.;\d]{3,120}, (?:killing|leaving|wounding)\b(?: (?:at least|some|about|around|nearly|more than|over|a total of))*\W*$/;

/** "also took", right before the number of those seized: beside those told of right before. */
export const ALSO_TOOK =
  /\balso (?:took|seized|abducted|captured|kidnapped)(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "bodies remain under the rubble", right after the number: still missing in the count that the page keeps. */
export const STILL_THERE =
  /^ (?:[a-z-]+ ){0,3}(?:bodies|people|victims|others|civilians|dead|more) (?:still |also )*(?:remain(?:ed)?|are|were|lie|lay)(?: still| believed to be| thought to be| feared)*(?: (?:trapped|buried|missing|stuck))? (?:under|beneath|in|amid) (?:the )?(?:rubble|debris|ruins)\b/;

/** "in new attacks": those that the page tells as news. */
export const FRESH_BLOWS =
  /^[^.;,]{0,40}\bin (?:a )?(?:new|fresh|latest|separate|the latest) (?:[\w'’-]+ ){0,4}(?:attacks|raids|strikes|bombings|clashes|violence)\b/;

/** "the toll had risen to 95 on Tuesday": the whole count, told on a day. */
export const TOLL_TO =
  /\b(?:toll|total|tally|count|losses|casualties|number of [^.;,]{2,40})\b[^.;,]{0,90}\b(?:to|at|reached|passed|exceeded)\W*$/;

/** "It has cost the lives of", right before the number. */
export const IT_COST =
  /^\W*(?:it|this|they) (?:(?:has|have|had) )?(?:also |already |so far |now |reportedly |eventually )*(?:killed|cost|claimed|left|taken|took|caused|resulted in|led to)\b[^.;,]{0,40}$/;

/** "the toll of the raids on the coast on Monday has risen to", right before the number. */
export const OF_ONE_DAY =
  /\btoll (?:from|of|in) [^.;]{3,90} on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.;,]{0,40}$/;
