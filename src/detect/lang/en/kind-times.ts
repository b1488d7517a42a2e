import { COUNTED, MONTHS } from './month-names';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Right after "since ": no war is told of before it. */
const NO_WAR_BEFORE =
  '(?<!\\b(?:war|invasion|conflict|(?<=\\bthe )fighting|occupation)\\b[^.;]{0,80}\\bsince )';

/** Right after a month: nothing began in it. */
const NOTHING_BEGAN =
  '(?![^.;]{0,60}\\b(?:war|invasion|conflict|began|erupted|broke out|started)\\b)';

/** "since late May": a month of these days, not that in which a war began. */
const SINCE_MONTH = `\\bsince ${NO_WAR_BEFORE}(?:(?:early|late|mid|the (?:start|beginning|middle|end) of)[- ])?(?:${MONTHS})\\b(?!,? ?\\d)${NOTHING_BEGAN}`;

/** "since January", "since the start of May": the year or month so far, unless a war began then. */
const SINCE_START_OF = `\\bsince ${NO_WAR_BEFORE}(?:early |last |this )*(?:january\\b(?! ?,? ?\\d)|the (?:start|beginning) of (?:${MONTHS})\\b)${NOTHING_BEGAN}`;

/** "since the start of the year", "since January", "since June this year": a year, month or season so far. */
export const SINCE_YEAR = new RegExp(
  `\\bsince (?:early |late |last |this )*(?:(?:january 1|1 january|new year(?:'s day)?|the new year)\\b(?! ?,? ?\\d)|(?:last|this) (?:week|weekend|night|month)|the weekend|the (?:start|beginning|turn) of (?:the|this) (?:year|month|week|season)|(?:the )?(?:(?:start|beginning|onset) of )?(?:the )?(?:[a-z]+ )?(?:[a-z]+ month of )?(?:ramadan|lent))\\b|${SINCE_START_OF}|\\bsince (?:(?:early|late|mid|the (?:start|beginning|middle|end) of)[- ])?(?:${MONTHS}),? (?:of )?(?:this|last) year\\b`,
);

/** "since Thursday", "since the truce ended", "since late May": a running count that no war's beginning begins. */
export const SINCE_LATELY = new RegExp(
  `\\bsince (?:(?:dawn|midnight|noon) (?:on )?)?(?:early |late |last |this )*(?:${WEEKDAY}(?!'s|,? (?:\\d|${MONTHS}))|yesterday|(?:the )?(?:resumption|renewal)|(?:the |its )?(?:collapse|breakdown|end|expiry) of (?:the |a |its )?(?:[\\w-]+ ){0,2}(?:ceasefire|truce)|(?:the |a )(?:[\\w-]+ ){0,2}(?:ceasefire|truce) (?:collapsed|broke down|ended|expired)|(?:[\\w'-]+ ){1,4}(?:resumed|restarted|renewed))\\b|${SINCE_MONTH}`,
);

/** "since dawn on Sunday", "since the early hours of Friday morning". */
export const SINCE_DAWN_OF =
  /^since (?:the )?(?:early |pre-?)?(?:dawn|midnight|sunrise|daybreak|morning|hours|dawn hours|morning hours)(?: (?:on|of))? ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** Counted since a beginning: also "from the start of the raids until Tuesday", "between the signing of the accord and the end of June". */
export const SINCE = new RegExp(
  "(?<!\\b(?:has|have|had) )\\bsince (?!then\\b|\\w+day's\\b)|\\bsince then\\b|\\bcumulative(?:ly)?\\b(?! (?:[a-z]+ )?(?:rewards?|bounty|sum|value|cost|rainfall|sentences?|fines?))|\\bfrom the (?:start|beginning|outset) of the (?:war|invasion|conflict)" +
    `|\\b(?:between|from) the (?:(?:signing|outbreak|launch|onset|eruption|proclamation) of|(?:start|beginning|outset) of (?!(?:the|this|last|that) (?:year|month|week|season|quarter|monsoon)|${MONTHS}|(?:19|20)\\d\\d))\\b[^.;]{3,80}? (?:and|to|until|till|through) (?!(?:[\\w]+ ){0,4}(?:19|20)\\d\\d\\b)`,
);

const BLOWS =
  'earthquake|quake|wildfire|bushfire|landslide|mudslide|avalanche|flood|floods|tsunami|hurricane|cyclone|typhoon|storm|tornado|eruption|crash|collapse|collision|derailment|blaze|fire|blast|explosion|sinking|shipwreck|capsizing|stampede|crush|disaster|tragedy|accident';

/** "since the landslide hit", "in the early weeks after the wreck": the one blow whose victims are counted; groups keep what stands before it. */
export const SINCE_BLOW = new RegExp(
  `\\b(?:since|(?:in|during|within) the (?:first |early |immediate |following )+(?:hours|days|weeks|aftermath) (?:after|of|following)) (?=(?:the|a|that|last [a-z]+'s|[a-z]+day's) (?:[\\w.'-]+ ){0,3}?(?:${BLOWS})\\b(?! of (?:the |a |its )?(?:[\\w-]+ )?(?:ceasefire|truce|talks|deal|agreement|government|regime|state)))`,
  'g',
);

/** "has not updated its count since Thursday", "has given no new toll since": how old another count is. */
export const NO_NEWS_SINCE =
  /\b(?:(?:has|have|had) (?:not|yet to|never|given no|issued no|released no|published no|shared no)|(?:has|have|had)n't) (?:[\w'-]+ ){1,8}?since [^,.;]{3,40}/g;

/** "a four-day crackdown", "the operation staged last week", "recent border clashes", "One in 1911 killed": one event with an end of its own. */
export const EPISODE = new RegExp(
  `\\b(?:a|an|the|its|their|his|this|that) (?:(?:${COUNTED})-days?|24-hours?)(?:-long)? (?:[\\w-]+ ){0,2}?(?:crackdown|hostilities|operation|assault|raid|battle|siege|attack|rampage|spasm|riots?|rioting|clash(?:es)?|skirmish(?:es)?|standoff|massacre|pogrom|shootout|incursion|manhunt)\\b(?: of violence)?` +
    '|\\b(?:a|an|the|its|their|this|that) (?:[\\w-]+ ){0,3}operation (?:carried out|conducted|launched|staged|mounted|held) (?:early |late |earlier )?(?:last|this|over the) (?:week|weekend|month|\\w+day)\\b' +
    '|\\b(?:attacks?|strikes|blasts|explosions|bombings|raids) (?:early |late )?(?:last|this) (?:week|month|weekend)(?= (?:in which|that|which))|\\b(?:offensive|assault|incursion)(?: (?:in|on|against) [^.,;]{3,30}?)? (?:early |late )?(?:last|this) (?:week|month)\\b' +
    "|\\b(?:the )?(?:last (?:week|month)|[a-z]+day)'s (?:[\\w-]+ ){0,3}?(?:crackdown|operation|offensive|assault|clashes|fighting|unrest|riots|violence)\\b" +
    '|\\bthe last (?:week|month) (?:[\\w-]+ ){0,2}?(?:attacks?|strikes?|raids?|bombings?) (?=(?:on|against|at) )' +
    '|\\brecent (?:[\\w-]+ ){0,2}(?:clashes|skirmishes|riots)\\b(?![^.;,]{0,60} (?:has|have|had) )' +
    '|\\b(?:\\d{1,2}|[a-z]+) hours of (?:[\\w-]+ ){0,2}(?:fighting|battle|combat|shelling|gunfire|clashes)\\b' +
    '|^\\W*one (?=(?:in|on|at|near) [^.;,]{0,40} (?:killed|left|claimed)\\b)',
  'g',
);

/** "75 more since the last update": what the report before it had. */
export const SINCE_REPORT =
  /\bsince (?:the|its|our|their) (?:last|previous|latest|first|earlier) (?:[a-z]+ )?(?:update|report|count|bulletin|briefing|tally|figures?|toll)\b/g;

/** "so far": up to now, of whatever time the sentence names; of the whole where it names none. */
export const UP_TO_NOW = /\b(?:so|thus) far\b|\bto date\b|\b(?:till date|(?:till|until) now)\b/;

/** A running count that no event bounds. */
export const CUMULATIVE =
  /\boverall (?:death )?(?:toll|total|number)\b|\b(?:killed|dead|deaths|wounded|injured) overall\b|\b(?:in total|in all(?! of)|altogether|total (?:number|losses|casualties|toll|deaths)|(?:have|has|had) suffered|as of|as at|until now|altogether|over the course of the war|(?:in|during) (?:the (?:\w+ ){0,2}|that |this )war|of the war|n-day war|officially confirmed)\b/;

/** "the 12-day bombing", "the 90 days of the conflict", "in the past 20 months of the full-scale war": a war named by its length, or so much of it, told as a whole. */
export const NAMED_WAR =
  /\b(?:(?:days|weeks|months|years?|decades?)-long|\d{1,3}-day|(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)-(?:week|month|year))(?:-long|-old)? (?:[\w-]+ ){0,2}?(?:bombing|war|conflict|offensive|campaign|bombardment|slaughter|genocide)\b|(?<!\b(?:first|last|final|opening|closing|early|initial) )\b(?!(?:first|last|final|opening|closing|early|initial|recent) )(?:(?:[a-z]+|\d{1,2}) (?:months|years?|decades) of (?:[\w-]+ )?(?:war|fighting|conflict)|(?<!\b(?:past|previous) )(?:[a-z]+|\d{1,2}) (?:weeks|months) of (?:[\w-]+ ){0,2}?(?:fighting|clashes|crackdowns?|protests|hostilities|bombardment)(?! in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\d{2,3} days of (?:[\w-]+ )?(?:fighting|clashes|hostilities|bombardment))\b|(?<!\b(?:first|last|final|opening|closing|early|initial) )\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:years|decades) of (?:[\w-]+ ){0,2}?(?:insurgency|insurgencies|violence|rebellion|militancy|bloodshed|terrorism|counterinsurgency|turmoil|unrest)\b|\b(?:over|more than|nearly|almost) (?:a|one) (?:month|year|decade) of (?:[\w-]+ ){0,2}?(?:war|fighting|conflict|clashes|hostilities|bombardment)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-year (?=(?:death )?toll\b)|\b(?!(?:first|last|final|opening|closing|early|initial|recent) )(?:[a-z]+|\d{1,3}) (?:days|weeks?) of (?:full-scale |all-out |open )?war\b|(?<!\b(?:first|last|final|opening|closing|early|initial) )\b(?!(?:first|last|final|opening|closing|early|initial|recent) )(?:[a-z]+|\d{1,3}) (?:days|weeks|months|years) of (?:the|its|their|this) (?:[\w-]+ ){0,3}?(?:war|conflict|invasion|campaign|hostilities|occupation|uprising)\b/g;

/** Weeks of rain over a whole land, counted by its provinces: no one event. */
export const SEASON =
  /\b(?:(?<!\b(?:southwest|northeast) )monsoon|(?:rainy|wet|flood|hurricane|fire) season|seasonal (?:rains|floods))\b/;
/** "since the onset of the monsoon", "monsoon-related disasters": said outright to be counted over the season. */
export const OVER_SEASON =
  /\b(?:onset|start|beginning|arrival|days) of (?:the |this )?monsoon\b|\bmonsoon-(?:related|induced|triggered)\b|\bthis (?:year's )?monsoon\b|\bthis year's rainy season\b/;
/** Words of a whole land and its provinces. */
export const WHOLE_LAND =
  /\b(?:across|throughout|nationwide|countrywide|provinces|districts|the country|disaster (?:risk reduction and )?management|(?:home|interior) ministry|ministry of (?:home|the interior))\b/;

/** A war as a whole. */
export const WHOLE_WAR =
  /\b(?:fatalities|deaths|dead|killed|casualties|toll|losses) (?:in|of|from) (?:the|this) (?:[\w-]+ ){0,2}(?:conflict|war)\b|\bn-day war\b|\b(?:during|over|in) (?:that|this) war\b|\b(?:during|over|in) the (?:\w+ ){0,2}(?:war|(?<=(?:during|over) the (?:\w+ ){0,2})conflict)\b/;

/** "killed in the ground invasion of the coast", right after the number. */
export const IN_THIS_WAR =
  /^[^.;,]{0,40}\bin (?:the|this|that) (?:[\w-]+ ){0,3}(?:invasion (?:of|in)|war (?:in|on|against|with|between)|conflict (?:with|between)|(?:1[5-9]|20)\d\d(?:[–-]\d{1,4})? (?:[\w-]+ )?(?:war|conflict))\b(?![^.;,]* on (?:\d|[a-z]+ \d|[a-z]+day))/;

/** "the number of fatalities in the conflict was higher than", right before the number. */
export const OF_THIS_WAR =
  /\b(?:fatalities|deaths|dead|killed|casualties|toll|losses) (?:in|of|from) (?:the|this) (?:[\w-]+ ){0,2}(?:conflict|war)\b[^.;,]{0,40}$/;

/** "Over the same period": the time of the count before, not that of another year. */
export const SAME_PERIOD =
  /\b(?:over|in|during|for|within) (?:(?:the|that|this) same (?:period|time|span|stretch|days|weeks|months|hours)|the (?:above-?)?(?:mentioned|aforementioned|said) period|that (?:period|time|span|stretch)|(?<=(?:during|in|over) )this period|(?<=during )the period(?! (?:of|from|between|to|when|since|before|after|covered|under)))\b(?! (?:last|of|in|a year|the year|the previous|the year before))/;

/** "since the attack on the port, in which raiders killed 90": what that event did, no count since it. */
export const OF_SINCE =
  /\bsince [^.;,]{0,60}\b(?:attacks?|assaults?|massacres?|raids?|bombings?|ambush|shooting|rampage|siege|crash|blast|explosion|fire|stampede|sinking|earthquake|quake|disaster)\b(?:(?! ha(?:s|ve) )[^.;,]){0,60}(?:,? (?:in which|when|where|during which|that|which)| (?=(?:killed|left|claimed|resulted in|led to)\b)) ?(?![^.;]*\b(?:has|have)\b)[^.;]{0,80}$/;

/** "the war began after raiders killed 900", "sparked by the incursion that left": what set off a war is one event. */
export const SET_OFF =
  /\b(?:launched|began|started|erupted|broke out|triggered|sparked|ignited)\b[^.;]{0,90}\b(?:after|when)\b(?![^.;]*\b(?:has|have|had)\b)[^.;]{0,90}\b(?:killed|killing|murdered|murdering)\b[^.;,]{0,20}$|\b(?:sparked|triggered|ignited|provoked|set off|touched off) by (?:(?! ha(?:s|ve|d) )[^.;]){3,80}\b(?:attacks?|assaults?|raids?|incursions?|onslaught|rampage|massacres?)\b(?:(?! ha(?:s|ve) )[^.;,]){0,50}(?:,? (?:that|which|in which|when)|, leaving|, killing)\b(?:(?! ha(?:s|ve) )[^.;,]){0,40}$/;

/** "across Lebanon", "throughout the country": the dead of a day there are those of many events. */
export const ACROSS =
  /\b(?:across|throughout) (?:the |much of |parts of )?(?:occupied |whole |entire )?(?:gaza|west bank|ukraine|lebanon|syria|sudan|yemen|iran|israel|palestinian|country|territory|enclave|strip|region)\b|\b(?:strikes|airstrikes|attacks|raids) (?:on|against) (?:the )?(?:occupied )?(?:west bank|gaza(?! city)|ukraine|lebanon|syria|sudan|yemen|iran|israel)\b/;

/** "a day earlier": the sum of that day where a land's ministry counts it. */
export const DAY_BEFORE =
  /\b(?:a day (?:earlier|before)|one day earlier|the (?:day before|previous day)|that (?:same )?day)\b/;

/** "Before Friday security forces had already killed", "Prior to today": all up to a day, in front of the number. */
export const BEFORE_DAY = new RegExp(
  `^\\W*(?:before|prior to|until) (?:${WEEKDAY}|today|yesterday|this week)(?:['’]s [a-z]+)?,? [^.;]*\\bha(?:d|ve|s)\\b|^\\W*(?:before|prior to|until) (?:${WEEKDAY}|today|yesterday|this week)(?:['’]s [a-z]+)?,? (?:(?:at least|some|about|around|nearly|almost|more than|over) )*$`,
);

/** A letter of the same clause. */
const WITHIN = '(?:(?! (?:when|as|after|where|while|until) )[^.;,])';

const STRUGGLES =
  '(?:war|wars|insurgency|conflict|conflicts|rebellion|genocide|uprising|revolution|epidemic|pandemic|famine|civil war)';

/** "the regime has killed"; its airstrikes and men are those of one event. */
const REGIME =
  "regime(?!(?:['’]s)? (?:[a-z]+ )?(?:air)?(?:strikes?|forces?|troops|soldiers|army|police|guards|gunmen|snipers|warplanes|jets|helicopters|artillery|rockets?|shells|attacks?|raids?|shelling|bombs?|bombing)\\b)";

/** "where an insurgency has killed", "the rebellion left", "the war took its toll, killing": a whole struggle right before the number. */
export const STRUGGLE_KILLS = new RegExp(
  `(?<!during (?:the|a|an) (?:[\\w-]+ ){0,2})\\b(?:${STRUGGLES}\\b${WITHIN}{0,40}\\b(?:(?:has|have|had) (?:also |already |so far |now |reportedly )*(?:killed|claimed|left|cost|taken|caused|led to|resulted in|seen)|killed|claimed|left|cost|took|caused|led to|resulted in|(?:has|have|had) an? (?:[a-z]+ )?(?:death )?toll of)|war,? (?:that|which) ha(?:s|d) (?:lasted|raged|dragged on|gone on|been raging|been going on)\\b[^.;,]{0,60} and (?:has |had )?(?:also )?(?:killed|claimed|left|cost)|wars?, which (?:has|have|had) an? (?:[a-z]+ )?(?:death )?toll of|(?:violence|campaign|unrest|fighting|crackdown|offensive|outbreak|clashes|${REGIME})\\b${WITHIN}{0,40}\\b(?:has|have|had) (?:also |already |so far |now |reportedly )*(?:killed|claimed|cost|taken|left)|^\\W*(?:(?:the|this|that|its) (?:[\\w-]+ ){0,3}(?:war|conflict|insurgency|rebellion|genocide)|(?:[\\w-]+ ){0,3}(?:wars|conflicts))\\b[^.;,]{0,90}, (?:killing|claiming|costing|leaving))\\b[^.;,]{0,40}$`,
);

/** "killed instantly": what one event did at once. */
export const AT_ONCE =
  /\b(?:immediate (?:death )?toll|immediately|instantly|outright|on the spot|at the scene|(?:in|within) (?:just |only |barely )?(?:a few|a matter of|mere) (?:hours|minutes))\b/;

/** A ministry that counts for a whole land. */
export const HEALTH_MINISTRY = /\b(?:health ministry|ministry of (?:public )?health)\b/;

/** One day. */
export const DAILY =
  /\b(?:(?:past|last|previous|prior|preceding) (?:24[ -]hours?|day|twenty-four hours)|in (?:just |only )?(?:one|a single) day|over the (?:past|last) day|24[ -]hours?|per day|(?:over|for) the day(?! (?:before|after|of))|the (?:day before|previous day) alone|yesterday alone|a day\b(?! (?:of|after|before|earlier|later))|each day|every day|in the past day|(?:past|last|previous) (?:few |several |couple of )?hours|within (?:a |one |a single |the )?day|on (?:that (?:single )?day|that single \w+|\w+day|\w+ \d{1,2}|\d{1,2} \w+) alone)\b|\bon that single \w+day\b|\bsince (?:(?:the )?(?:early )?(?:dawn|midnight|sunrise|daybreak|morning)|this morning|the early hours)\b(?! (?:on |of )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)/;

const SOME = `(?:${COUNTED}|several)`;

/** An end of a span of months: "late May", "the end of December 2024". */
const EDGE = `(?:(?:the )?(?:early|mid|late|end of(?: this| last)?|start of|beginning of|middle of)[ -])?(?:${MONTHS})(?:,? (?:19|20)\\d\\d)?`;

/** "8 December of", which makes a day of what follows. */
const DAY_OF = '\\d,? (?:[a-z]+,? )?of ';

// What must stand before a word is asked behind it: asked first, the engine would look back from every letter.
const PERIODS: readonly string[] = [
  // "in the past two weeks", "the first six months of 2018"
  "\\b(?:past|last|previous|prior|first|next|following|recent|final) (?:[\\w-]+ ){0,2}(?:48 hours|72 hours|(?<!(?:past|last|previous) (?:few |several |couple of )?)hours|days|week|weeks|month|months|year|years|quarter|fortnight)\\b(?!'s| anniversary)",
  '\\b(?:first|second|third|fourth|last) (?:half|quarter|three quarters) of (?:the|this|last|next|19|20)|\\bin the (?:first|second|third|fourth|last) (?:half|quarter)\\b',
  // "on 8 December of this year" is a day
  `\\b(?:(?:this|last)(?<!${DAY_OF}(?:this|last)) (?:week|weekend|month|year|winter|summer|spring|autumn|season)|the current(?<!${DAY_OF}the current) (?:year|month|week))\\b(?!'s)`,
  // "in July", "in August 2017", "during the months of May and June", "in 2024"
  `\\b(?:in|during|throughout|last) (?:all of |the whole of |the months? of )?(?:${MONTHS})(?! \\d{1,2}\\b)\\b`,
  '\\b(?:in|during|throughout|for) (?:all of |the year |calendar )?(?:19|20)\\d\\d\\b(?! (?:film|war))',
  `\\b(?:${MONTHS}|(?:19|20)\\d\\d|week|month|year|quarter|weekend|winter|spring|summer|autumn) alone\\b`,
  '\\bthat (?:year|month|week|season)\\b|\\b(?:in|during|over|throughout) the (?:calendar |same |whole )?(?:month|year|quarter|winter|summer|spring|autumn|weekend)\\b(?! (?:of the|that followed|revolution|uprising|offensive|campaign|war|festival|camp))|\\bfor the (?:year|month|week|quarter)\\b(?! of\\b)|^\\(?(?:19|20)\\d\\d\\)? ?[\u2013:-]',
  `\\b(?:in|over|during) these (?:${SOME}|few|past) (?:days|weeks|months)\\b`,
  // "in two weeks", "over three days", "48 hours", "in the week to Sunday"
  `\\bin (?:just )?(?:a|one|${SOME}) (?:weeks?|months?|years?)\\b|\\bin (?:just )?${SOME} days\\b|\\bin under a (?:week|month|year)\\b|\\b(?:more|less) than a (?:week|month|year)\\b(?! (?:after|before|ago|later|earlier))`,
  `\\b(?:over|within|in the space of)(?<!\\bfor (?:over|within|in the space of)) (?:just |only |a period of |the course of )?(?:a|${SOME})[ -](?:days?|weeks?|months?)\\b(?! (?:ago|after|later|before|old|earlier))`,
  '\\b(?:48|72)[ -]hours\\b|\\bin the (?:week|month|fortnight|\\w+ (?:days|weeks)) (?:to|ending|ended|through|up to|since|before|until)\\b|\\bin the (?:year|quarter|\\w+ (?:months|years)) (?:to|ending|ended|through|up to|before|until)\\b',
  // "until mid-November", "through June 2010", "from 8-21 August"
  `\\b(?:(?:(?:until|till)(?<=\\bfrom [^;]{0,60}(?:until|till))|through) (?:(?:mid|late|early|the end of)[- ])?(?:${MONTHS})|(?:until|till) (?:${MONTHS}) this year|up to (?:(?:mid|late|early|the end of)[- ])?(?:${MONTHS})(?! \\d{1,2}\\b))\\b|\\b\\d{1,2} ?[-\u2013] ?\\d{1,2} (?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d{1,2} ?[-\u2013] ?\\d{1,2}\\b`,
  // "on 22 and 23 November", "week 8", "the week under review", "during the three years"
  `\\bon (?:\\d{1,2} and \\d{1,2} (?:${MONTHS})|(?:${MONTHS}) \\d{1,2} and \\d{1,2})\\b|\\bweek \\d{1,2}\\b|\\bweeks? (?:ending|under review)\\b|\\b(?:during|over) the (?:${SOME}) (?:days|weeks|months|years)\\b`,
  // "the May casualty figures", "adding to the May toll"
  `\\b(?:${MONTHS})(?:['’]s)? (?:casualty|civilian|death|official|monthly|overall)? ?(?:figures|tolls?|casualties|deaths|fatalities|statistics|totals?)\\b`,
  // "the figures for May show", "2018 registering a total of", "May saw 40 people killed"
  ` for (?<=\\b(?:figures|data|statistics|toll|tally|numbers?|count|total|deaths|casualties)\\b[^.;,]{0,30} for )(?:the months? of )?(?:${MONTHS})\\b(?! \\d{1,2}\\b)`,
  `\\b(?:${MONTHS}|(?:19|20)\\d\\d) (?:registering|registered|recorded|recording|saw|seeing|witnessed|witnessing|counted)\\b`,
  // "compared to June 30": what has come since
  `\\bcompared (?:to|with) (?:${MONTHS}|\\d{1,2} (?:${MONTHS}))\\b`,
  // "per month", "the monthly toll"
  '\\b\\w+-(?:week|month) (?:death )?toll\\b|\\bin the (?:[\\w-]+ ){0,3}month of \\w+|\\bper (?:month|week|year)\\b|\\b(?:each|every) (?:month|week|year)\\b|\\bannually\\b|\\b(?:monthly|weekly|annual|yearly) (?:average|toll|count|deaths?|casualt|loss|total|rate|figure|number|record)',
  // "the same period", "the January-June period", "between 3 and 9 May"
  `\\b(?:reporting|same) period\\b|^\\W*(?:over |during |in )?(?:the|that|this) period\\b|\\b(?:${MONTHS}) ?[-\u2013] ?(?:${MONTHS})\\b`,
  `\\bbetween (?:[\\w:]+ ){0,3}?\\d{1,2} (?:and|to) \\d{1,2} (?:${MONTHS})|\\b(?:has|have) been added to the\\b|\\bbetween (?:\\w+ )?\\d{1,2} (?:and|to) (?:(?:${MONTHS}) )?\\d{1,2}(?: (?:${MONTHS}))?\\b(?= ?,| \\d{4})|\\bbetween (?:\\d{1,2} (?:and|to) \\d{1,2} (?:${MONTHS})|(?:${MONTHS}) \\d{1,2} (?:and|to) \\d{1,2}\\b)|\\b(?:from|between) ${EDGE} (?:and|to|through|until|till|up to) (?:\\d{1,2} )?${EDGE}\\b`,
  "\\b(?:over|during) (?:the|this|a) (?:[\\w'’-]+ ){0,4}weekend\\b(?!(?: [a-z]+)? (?:operation|raid|attack|offensive|battle|rally|festival|party))|" +
    '\\bduring (?:the|a) (?:[\\w-]+ ){0,2}(?:ceasefire|truce)\\b',
  // "between 2002 and 2008", "throughout the holiday", "in the five-day feast"
  '\\b(?:between|from) (?:19|20)\\d\\d (?:and|to|until|till|through) (?:19|20)\\d\\d\\b',
  `\\b(?:in|over|during|throughout) (?:the |this )?(?:[\\w'’-]+ ){0,3}(?:holidays?|vacation)\\b|\\b(?:in|over|during|throughout) (?:just )?(?:the |a |this )?${SOME}-day [a-z]`,
];

/** Spans in words so rare that most sentences need not be asked for them. */
export const PERIOD_RARE = new RegExp(
  [
    // "in the span of three weeks", "over a three-year period", "in the run-up to the vote"
    // "the year ended at 212", "closed the year with", "covering a 12-day period"
    '\\bfrom the (?:start|beginning|turn) of (?:the|this|last) (?:year|month|week|season)\\b|\\b(?:year|month) (?:ended|closed|finished) (?:at|with|on) |\\b(?:ended|closed|finished) the (?:year|month) (?:at|with|on) ',
    `\\b(?:cover(?:s|ed|ing)|over|in|during|within) an? ${SOME}-day (?:period|span|stretch)\\b`,
    '\\b(?:in|during) the (?:run-up|lead-up) to\\b|\\b(?:over|in|during|within) the course of the (?:week|month|year)\\b',
    `\\bin the (?:span|course|space) of (?:just |only |about |barely )?(?:an?|one|${SOME}) (?:hours|days?|weeks?|months?|years?)\\b|\\b(?:over|in|during|within) an? ${SOME}-(?:week|month|year) (?:period|span|stretch)\\b`,
    // "during Ramadan", "over Easter", "in fiscal year 2031", "in Q3", "the week of May 3"
    `\\b(?:during|over|throughout) (?:the )?(?:ramadan|easter|christmas|new year|eid|diwali|lent|thanksgiving|carnival)\\b(?! (?:day|eve|attack|massacre|parade|market))|\\b(?:fiscal|financial|calendar) year\\b|\\bin (?:q[1-4]|h[12])\\b|\\bweek of (?:${MONTHS}) \\d|\\bweek of \\d{1,2} (?:${MONTHS})|\\byear[- ]to[- ]date\\b`,
    // "in the 1990s", "over the past decade", "the deadliest month was May"
    '\\b(?:in|during|throughout|over) the (?:early |late |mid-?)?(?:18|19|20)\\d0s\\b(?! (?:[a-z-]+ )?(?:war|wars|conflicts?|genocide))|\\b(?:over|in|during) (?:the )?(?:past|last|previous) (?:[\\w-]+ )?decades?\\b|\\b(?:deadliest|bloodiest|worst|most violent|most lethal) (?:month|year|week|quarter)\\b(?! (?:of the war )?(?:since|in))',
    // "in the two decades when", "in the third week of May"
    `\\b(?:in|over|during) the ${SOME} (?:weeks|months|years|decades) (?:when|in which|following)\\b|\\b(?:second|third|fourth|fifth) (?:week|month|year) of\\b`,
    // "with half the month remaining", "with a week to go in the month"
    '\\b(?:with|and) (?:[\\w-]+ ){1,6}(?:month|week|year|quarter) (?:remaining|left|to go|still to come)\\b|\\b(?:remaining|left|to go) (?:in|of) (?:the|this) (?:month|year|week)\\b',
    // "in the final phase of the war"
    '\\b(?:final|last|closing|opening|early|initial) (?:phases?|stages?|days|weeks|months) of (?:the |a |this )?(?:[\\w-]+ ){0,3}(?:war|conflict|campaign|offensive|insurgency)\\b',
    // "between 2031-2039"
    '\\b(?:between|from) (?:18|19|20)\\d\\d ?[-–] ?(?:(?:18|19|20)\\d\\d|\\d\\d)\\b',
    // "two per cent up on a year before"
    '\\b(?:than|from|on|compared (?:to|with)) (?:a|one|the) (?:year|month|week) (?:earlier|before)\\b',
    // "another weekend of shootings", "a violent weekend leaves two dead"
    '\\b(?:violent|deadly|bloody|deadliest|bloodiest) (?:holiday |summer )?weekend\\b|\\bweekend (?:violence|of (?:[a-z-]+ ){0,3}(?:shootings|attacks|killings))\\b',
  ].join('|'),
);

/** "between Monday and Wednesday", "from Friday evening through Monday"; an evening and its morning are none. */
export const WEEKDAY_SPAN = new RegExp(
  [
    `\\bbetween (?:[\\w.:]+ ){0,2}?${WEEKDAY} and (?:[\\w.:]+ ){0,2}?${WEEKDAY}\\b`,
    `\\bfrom (?:[\\w.:]+ ){0,3}?${WEEKDAY}(?! (?:evening|night|afternoon) (?:to|until) \\w+ (?:morning|\\w*dawn))(?: [\\w.:]+){0,2} (?:to|through|until) (?:[\\w.:]+ ){0,3}?${WEEKDAY}\\b`,
  ].join('|'),
);

/** "a daily high of", "the daily losses of the army average", right before the number. */
export const DAILY_LABEL =
  /\bdaily (?:[\w-]+ ){0,2}?(?:(?:high|record|average|toll|loss|losses|casualties|rate|(?:death|casualty) (?:toll|rate)) of|(?:losses|casualties|deaths|toll|casualty (?:rate|figures?))\b[^.;,]{0,50}\b(?:averag(?:e|es|ed|ing)(?: of)?|reached|hit|topped|exceeded|exceed|exceeding|at|to|was|were|of))\W*$/;

/** A month, a year, a reporting span. */
export const PERIOD = new RegExp(PERIODS.join('|'));

/** "between February 2022 and December 2025": two years named as ends; bare years ("between 2002 and 2008") are a period; groups first year, words before the last, last year. */
export const YEARS_APART =
  /\b(?:between (?=[^.;]{5,24} and )|from (?!.{5,24} and ))[^.;]{1,20}?((?:19|20)\d\d) (?:and|to|until|through|up to) ([^.;]{1,20}?)((?:19|20)\d\d)\b/;
