const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';

/** When something was said is not when it happened: "said this week" (the first group is kept). */
export const SAID_WHEN = new RegExp(
  `\\b(said|says|told|reported|report|announced|wrote|published|put|estimated|released|claimed|confirmed|noted)(?: (?:on|in|earlier|late))? (?:this|last|next|earlier this|\\w+day|(?:${MONTHS})(?: \\d{4})?)(?: (?:week|month|year))?|in (?:${MONTHS}) (?=put|said|estimated|reported)`,
  'g',
);

/** Counted since a beginning. */
export const SINCE =
  /\bsince (?!then\b|\w+day's\b)|\bsince then\b|\bso far\b(?! (?:this|in (?:19|20)\d\d)\b)|\bto date\b|\bcumulative\b|\bfrom the (?:start|beginning|outset) of the (?:war|invasion|conflict)/;

/** A running count that no event bounds. */
export const CUMULATIVE =
  /\b(?:in total|altogether|total (?:number|losses|casualties|toll|deaths)|(?:have|has|had) suffered|as of|until now|over the course of the war|(?:in|during) the (?:\w+ ){0,2}war|of the war|officially confirmed)\b/;

/** One day. */
export const DAILY =
  /\b(?:(?:past|last|previous|prior|preceding) (?:24[ -]hours?|day|twenty-four hours)|in (?:one|a single) day|over the (?:past|last) day|24[ -]hours?|per day|a day\b(?! (?:after|before|earlier|later))|each day|every day|in the past day|on (?:that (?:single )?day|that single \w+|\w+day|\w+ \d{1,2}|\d{1,2} \w+) alone)\b|\bon that single \w+day\b/;

/** A month, a year, a reporting span. */
export const PERIOD = new RegExp(
  [
    "\\b(?:(?:past|last|previous|prior|first|next|recent|final|coming) (?:[\\w-]+ ){0,2}(?:48 hours|72 hours|hours|days|week|weeks|month|months|year|years|quarter|fortnight))\\b(?!'s)",
    `\\b(?:in|during|throughout) (?:the month of )?(?:${MONTHS})(?! \\d{1,2}\\b)(?! \\d{4},)\\b`,
    '\\b(?:in|during|throughout|for) (?:all of |the year |calendar )?(?:19|20)\\d\\d\\b(?! (?:film|war))',
    "\\b(?:this|last) (?:week|month|year|winter|summer|spring|autumn|season)\\b(?!'s)",
    '\\bper (?:month|week|year)\\b|\\b(?:each|every) (?:month|week|year)\\b|\\bannually\\b|\\b(?:monthly|weekly|annual) (?:average|toll|count|deaths?|casualt|loss|total|rate|figure|number|record)',
    '\\b(?:first|second|third|fourth|last) (?:half|quarter|three quarters) of (?:the|this|last|next|19|20)|\\bover the weekend\\b',
    `\\b(?:reporting|same) period\\b|^\\(?(?:19|20)\\d\\d\\)? ?[\u2013:-]|\\bbetween (?:\\w+ )?\\d{1,2} (?:and|to) (?:(?:${MONTHS}) )?\\d{1,2}(?: (?:${MONTHS}))?\\b(?= ?,| \\d{4})|\\bbetween \\d{1,2} (?:and|to) \\d{1,2} (?:${MONTHS})|\\b(?:${MONTHS}|(?:19|20)\\d\\d|week|month|year|quarter|weekend|winter|spring|summer|autumn) alone\\b|\\b(?:counted )?for the year\\b|\\bin (?:just )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:days|weeks|months|years)\\b|\\b(?:48|72)[ -]hours\\b|\\bmore than a (?:week|month|year)\\b`,
  ].join('|'),
);

/** "between February 2022 and December 2025": two years named as ends. */
export const YEARS_APART =
  /\bbetween [^.;]{0,20}?((?:19|20)\d\d) and [^.;]{0,20}?((?:19|20)\d\d)\b/;

/** Words of a single event. */
export const EVENT =
  /\b(?:attack(?:s|ed|ing)?|(?:air|drone |missile )?strikes?|airstrikes?|raid(?:s|ed)?|shell(?:ing|ed)|bomb(?:s|ing|ings|ed|ardment)?|explosions?|blasts?|exploded|crash(?:ed|es)?|fires?|blaze|shootings?|ambush(?:ed)?|earthquake|quake|floods?|flooding|storm(?:s|ed)?|clash(?:es|ed)?|battle (?:of|for)|collapsed?|stabb(?:ed|ing)|missiles?|drones?|incident|hit|struck|landslides?|avalanche|derailed|capsized|sank|gunm[ae]n|attackers?|stampede|crush|overnight|assault|massacre|cyclone|hurricane|typhoon|tornado|shot|opened fire|riots?|disaster|outbreak of fire|barrage|heat ?waves?|wreck|shipwreck)\b/;

/** Phrases that date an event rather than span a time. */
export const DATING =
  /\b(?:last|this) (?:week|month|year)\b|\bin \d+ years\b|\b(?:in|during) \w+ this year\b/;

/** Events of nature or industry that may kill tens of thousands at once. */
export const DISASTER =
  /\b(?:earthquakes?|quakes?|tsunami|cyclone|hurricane|typhoon|floods?|flooding|famine|dam|eruption|heat ?wave|atomic bomb)\b/;

/** One battle, siege or massacre of history: a single event however many it killed. */
export const BATTLE =
  /\b(?:battle (?:of|for|at)|fight for (?:the )?(?:\w+ ){0,3}(?:city|town|village)|siege|massacres?|bombing of|tsunami|pogrom|riots?|sinking of)\b/;

/** Struggles that go on: their dead are counted so far when the verb says "have". */
export const ONGOING =
  /\b(?:protests|demonstrations|unrest|uprising|crackdown|insurgency|epidemic|pandemic|outbreak|coup|junta|regime|genocide|offensive|conflict|civil war|violence|campaign|intervention|occupation)\b/;

/** "has killed", "have been killed", "have died". */
export const PERFECT =
  /\b(?:has|have) (?:also |now |already |so far |reportedly )?(?:been )?(?:killed|left|claimed|died|taken|cost|wounded|injured|lost)\b/;

/** A month or a year that only dates an event ("in July", "in July 2021", "1992: …"). */
export const MONTH_OR_YEAR = new RegExp(
  `\\b(?:in|during) (?:${MONTHS})(?: (?:19|20)\\d\\d)?\\b|\\bin (?:19|20)\\d\\d\\b|^\\W*(?:19|20)\\d\\d\\b`,
);

/** Words that span time whatever event stands beside them. */
export const SPAN =
  /\b(?:past|previous|every|each|per|throughout|total|recorded|documented|year|month|half|quarter|alone|reporting)\b/;

/** One event: with an article or a clause of its own. */
export const SINGLE_EVENT =
  /\b(?:when|after|as) (?:a|an|the|their|his|her|its|two|gunm[ae]n)\b|\b(?:a|an|the|one|another)(?: [\p{L}\d'-]+){0,4} (?:attack|strike|airstrike|raid|bombing|explosion|blast|crash|fire|blaze|shooting|ambush|earthquake|quake|flood|storm|clash|collapse|stabbing|landslide|avalanche|stampede|massacre|cyclone|hurricane|tornado|riot|wreck|shipwreck|collision|accident|derailment|fireworks)\b|^\W*(?:(?:19|20)\d\d|\d{1,2} \p{L}+ \d{4})\W{1,3}/u;

/** A day of the calendar on which something happened. */
export const ON_DAY = new RegExp(
  `\\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:${MONTHS}) \\d{1,2}|\\d{1,2} (?:${MONTHS}))\\b(?! alone)`,
);

/** "since August 2013, when 61 people died": the day of that event, no beginning of a count. */
export const SINCE_WHEN = /\bsince [^,.;]{3,30}, when\b/g;

/** "In July, 33 people were killed in bombings": a month alone dates what happened in it. */
export const IN_MONTH = new RegExp(`\\b(?:in|during) (?:${MONTHS})\\b`);

/** "the conflict, which began in 2011, has killed …": when it began is no period of the count. */
export const WHICH_BEGAN = new RegExp(
  `\\b(?:which|that) (?:began|started|erupted|broke out) in (?:(?:${MONTHS}) )?(?:19|20)\\d\\d\\b`,
  'g',
);

/** "the deadliest raid since 2006", "the worst fire in three decades": how rare it is, no span of the count. */
export const RAREST =
  /\b(deadliest|worst|biggest|largest|highest|heaviest|bloodiest|strongest|costliest|lowest|gravest|most (?:deadly|powerful|violent|severe|destructive|serious|intense|significant)|first (?:such|time|of its kind))\b([^.;:]{0,80}?)\b(?:since|in (?:at least |nearly |almost |more than |over |about |the )?(?:(?:past|last) )?(?:a |the )?[\w-]+ (?:year|decade|month|week|centur)[\w']*|in (?:living memory|recent (?:years|history|memory|months)|\d+ years)|of the (?:year|war|conflict|decade|century)|this (?:year|month|week|century|decade)|so far this (?:year|month))(?: [^,.;:]{0,60})?/g;

/** "bringing the number of dead this week to 45": the number is of the whole time. */
export const BRINGING =
  /\b(?:bring|brings|brought|bringing|taking|takes|took|raising|raises|raised|pushing|pushed|lifting|lifted)\b[^.;]{0,120}\bto\W*$/;

/** A sentence that goes on with the count of the one before ("an additional eight people"). */
export const GOES_ON =
  /^\W*(?:an additional|additionally|another|a further|in addition|of (?:these|those|them|the (?:dead|killed|wounded|injured|victims|deaths|casualties|fatalities|total))|among (?:them|these|those|the (?:dead|killed|wounded|injured|victims))|they include|these include|this includes|the (?:dead|victims|fatalities) (?:include|included))\b/;

/** Words of a war, beside which a page's floods and quakes do not make its counts those of one event. */
export const WAR =
  /\b(?:war|wars|troops|soldiers|invasion|military|militants?|rebels?|offensive|airstrikes?|air strikes?|missiles?|shelling|fighting)\b/;

/** Events without number or day. */
export const MANY_EVENTS =
  /\b(?:such|these|those|similar|in|by|during|of) (?:[\w-]+ ){0,2}(?:attacks|airstrikes|air strikes|strikes|raids|clashes|shootings|bombings|explosions|incidents|operations)\b/;

/** A year as the span of a running count. */
export const YEAR = /\b(?:in|for|during) (?:19|20)\d\d\b|\bthis year\b/;
