import { MONTHS } from './month-names';

/** Words of a single event. */
export const EVENT =
  /\b(?:attack(?:s|ed|ing)?|(?:air|drone |missile )?strikes?|airstrikes?|raid(?:s|ed)?|shell(?:ing|ed)|(?:fire)?bomb(?:s|ing|ings|ed|ardment)?|explosions?|blasts?|exploded|crash(?:ed|es)?|(?<!\b(?:by|under|from) (?:[a-z-]+ )?[a-z-]+ )fires?|blaze|shootings?|ambush(?:ed)?|earthquake|quake|floods?|flooding|storm(?:s|ed)?|clash(?:es|ed)?|battle (?:of|for)|collapsed?(?! of (?:the )?(?:[\w'’.-]+ ){0,4}(?:regime|government|state|talks|ceasefire|truce|deal|rule|dictatorship)\b)|stabb(?:ed|ing)|missiles?|rockets?|grenades?|drones?|incident|deluge|(?:that|which) (?:killed|left|claimed) |hit|struck|landslides?|avalanche|derailed|capsiz(?:es|ed|ing)|sank|sunk|sunken|sinking|plunged?|plunging|plummeted|overturned|collided|collision|accident|careered|veered|skidded|rammed|plough?ed|mudslides?|gunm[ae]n|bombers?|suicide|attackers?|stampede|crush|overnight|assault|onslaught|massacre|beheaded|beheading|executed|stormed|hijack(?:ed|ing)?|kidnapped|cyclone|hurricane|typhoon|tornado(?:es)?|thunderstorms?|blizzard|shot|gunned down|opened fire|riots?|disaster(?! (?:management|response|relief|authority|agency|risk|recovery))|outbreak of fire|barrage|heat ?waves?|wrecks?|shipwrecks?|(?:hard|crash|emergency) landing|gas leak|rampage|shoot-?out|gunfight|firefight|face-?off|brawl|skirmish|melee|landmines?|roadside bomb|booby[- ]trap(?:ped|s)?|snipers?)\b/;

/** Phrases that date an event rather than span a time. */
export const DATING =
  /(?<!\bso far |\d |\bthe )\b(?:last|this) (?:week|month|weekend)\b(?! alone)|\b(?:over|at|during) (?:the|a|this) weekend\b|\bin \d+ years\b|\b(?:in|during) \w+ this year\b/;

/** "last year": dates one event that has an article or a place of its own; else it spans the year. */
export const DATING_YEAR = /(?<!\bso far |\d |\bthe )\b(?:last|this) year\b(?! alone)/;

/** Events of nature or industry that may kill tens of thousands at once. */
export const DISASTER =
  /(?<!\b(?:operation (?:[\w'’-]+ )?|al-aqsa |desert ))\b(?:earthquakes?|quakes?|tsunami|cyclone|hurricane|typhoon|floods?|flooding|(?<!\b(?:brink|verge|edge|risk|threat|into) (?:of )?)famine|dam|volcano|volcanic eruption|heat ?wave|atomic bomb|(?:nuclear|industrial|mining|chemical|gas|rail|train|ferry|air) (?:disaster|tragedy)|nuclear (?:accident|meltdown)|storms?|thunderstorms?|tornado(?:es)?|landslides?|mudslides?|wildfires?|avalanche)\b/;

/** One battle, siege or massacre of history: a single event however many it killed. */
export const BATTLE =
  /\b(?:(?:the|this|that) (?:[\w-]+ )?battle(?! (?:deaths|casualties|losses))|(?:in|during) (?:the|his|her|its|their) (?:[a-z]+ ){0,2}(?:assault|charge|siege)|(?<!\b(?:since|from|until|through|ending|to|by) )(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber) \d{1,2}, 1[5-8]\d\d|into battle|before the day was over|by (?:nightfall|the end of the day)|battle (?:of|for|at)|(?:the|its) (?:first|opening|second|final) day|that (?:one |single |same )?day|fight for (?:the )?(?:\w+ ){0,3}(?:city|town|village)|siege|massacres?|(?:fire)?bombing of|tsunami|pogrom|riots?|sinking of)\b/;

/** Struggles that go on: their dead are counted so far when the verb says "have". */
export const ONGOING =
  /\b(?:hostilities|war|wars|exchanges of fire|cross-border fire|protests|demonstrations|unrest|uprising|crackdown|insurgency|epidemic|pandemic|outbreak|coup|junta|regime|genocide|offensive|conflict|civil war|violence|aggression|escalation|bombardment|campaign(?! (?:rally|event|stop|trail|meeting|bus|office|speech))|intervention|occupation)\b/;

/** "has killed", "have been killed", "have died". */
export const PERFECT =
  /\b(?:there (?:has|have) been (?:[a-z]+ ){0,3}\d|(?<!\bto )(?:has|have) (?:also |now |already |so far |reportedly )*(?:been )?(?:killed|left|claimed|died|taken|cost|wounded|injured|lost|reported dead|confirmed dead|led to|resulted in|caused|seen)(?! that))\b/;

/** A month or a year that only dates an event ("in July", "in July 2021", "1992: …"). */
export const MONTH_OR_YEAR = new RegExp(
  `\\b(?:in|during|last) (?:${MONTHS})(?: (?:19|20)\\d\\d)?\\b|\\bin (?:19|20)\\d\\d\\b|^\\W*(?:19|20)\\d\\d\\b`,
);

/** One building or place where people were killed at once. */
export const AT_SITE =
  /\bmembers of (?:an?|one|the same|his|her|a single) (?:[a-z]+ )?family\b|\b(?:at|in|inside|outside|on|from(?<=(?:seized|abducted|kidnapped|taken|took)\b[^.;,]{0,40}from)) an? (?:[\w'-]+ ){0,2}(?:base|checkpoint|outpost|bus|train|convoy|patrol|hospital|school|market|church|mosque|synagogue|hotel|village|cafe|bar|nightclub|factory|prison|theatre|kindergarten|camp|mine|mall|store|supermarket|restaurant|club|stadium|arena)\b|\bat (?:the|a) (?:[\w'-]+ ){0,4}(?:festival|pilgrimage|concert|ceremony|funeral|wedding)\b|\bat the (?!(?:main|local|same|nearest) )(?:[\w'-]+ ){1,4}(?:port|terminal|airport|airfield|refinery|depot|barracks|stadium|market|mosque|church|school|hotel|mall|prison|power plant|station|crossing|shipyard|camp|mine|factory)\b/;

/** Words that span time whatever event stands beside them. */
export const SPAN =
  /\b(?:past (?=\w+ (?:hours|days|weeks|months|years)|week|month|year)|previous|every|each|per|throughout|total|(?<!\b(?:incident|attack|event) )recorded|(?<!\b(?:better|best|well|incident|attack|event) )documented|(?<!-)year(?!-old)|month|half|quarter|alone|reporting|monthly|weekly|yearly|annual)\b/;

/** One event: with an article or a clause of its own. */
export const SINGLE_EVENT =
  /\bwhere an? \b|\b(?:when|as|while) they (?:\w+ed|were|came|went)\b|\b(?:when|after|as) (?:a|an|the|their|his|her|its|two|gunm[ae]n)\b(?! (?:[\w-]+ )?(?:result|cause|causes|reason|figure|toll|number|region|province|whole|consequence|part|sign|average|start|beginning|outbreak|onset|launch|end|fall|collapse|ceasefire|truce|deal|peace|war|conflict|fighting|violence|hostilities|crisis|situation|country|nation|region|deaths?|killing|arrest|murder|ouster|overthrow|resignation|election)\b)|\bwhen (?:[\p{L}'-]+ ){1,4}?(?:stormed|attacked|opened fire|shelled|bombed|raided|ambushed|collided|crashed|rammed|detonated)\b|\b\w+day's [\w-]+|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\.? (?:[\w-]+ )?(?:attacks?|raids?|assault|massacre)\b|\bone of (?:the|its|their|his) (?:[\w-]+ ){0,2}?(?:[a-z]+est|worst|most [a-z]+) (?:[\w-]+ ){0,3}?(?:attacks|strikes|airstrikes|raids|bombings|massacres|shootings|crashes|fires|disasters|accidents|shipwrecks|earthquakes|explosions)\b|\bin (?:a (?:similar|violent|bloody|brutal|deadly)|another|a separate) (?:[\w-]+ )?(?:crackdown|incident|operation|encounter|case)\b|\b(?:a|an|the|that|one|another)(?: [\p{L}\d'–‑-]+){0,4} (?:attack|strike|airstrike|raid|bombing|onslaught|explosion|blast|crash|fire|blaze|shooting|ambush|earthquake|quake|flood|storm|clash|collapse|firebombing|stabbing|landslide|avalanche|stampede|massacre|cyclone|hurricane|tornado|riot|wreck|landing|shipwreck|tragedy|disaster|incident|rally|protest(?! movement)|stampede|collision|accident|derailment|fireworks|leak|rocket|missile|bomb|grenade|bomber|gunman|festival|concert|ceremony|procession|wedding|funeral|parade|vigil|gunfight|shootout|standoff|rampage|eruption|encounter|fight(?! (?:to|for|against)\b)|face-?off|brawl|skirmish|melee|landmine|sniper|booby[- ]trap|booby-trapped \w+)\b|^\W*(?:(?:19|20)\d\d|\d{1,2} \p{L}+ \d{4})\W{1,3}/u;

/** "Plane Crash Death Toll": a headline with one event in front of its count. */
export const EVENT_TOLL =
  /\b(?:crash|fire|blaze|blast|explosion|shooting|stampede|attack|bombing|quake|earthquake|collapse|sinking|shipwreck|landslide|accident|wreck|derailment|avalanche|massacre|cyclone|hurricane|typhoon)(?:'s)? (?:death )?(?:toll|deaths|victims|dead)\b/;

/** "the 39th anniversary of the gas tragedy", "On the morning of June 4, many estimates of deaths": a page that looks back on one deed or disaster. */
export const LOOKS_BACK = new RegExp(
  `\\banniversary of (?:the |an? |that )?(?:[\\w'’-]+ ){0,8}?(?:tragedy|disaster|accident|crash|massacre|(?<!fire)bombings?|shootings?|earthquake|quake|tsunami|explosion|blast|sinking|pogrom|collapse|gas leak|terror(?:ist)? attacks?)\\b` +
    `|^\\W*on (?:the (?:morning|night|evening|afternoon) of )?(?:(?:${MONTHS}) \\d{1,2}|\\d{1,2} (?:${MONTHS})),? (?:\\d{4},? )?(?:many |several |various |different )?(?:estimates|counts|reports) of (?:the )?(?:deaths|dead|victims)\\b` +
    '|\\bon this day in (?:1[5-9]|20)\\d\\d\\b',
);

/** A day of the calendar on which something happened. */
export const ON_DAY = new RegExp(
  `\\b(?<!since )(?<!until )(?<!between )(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b(?! alone|'s)|\\b(?:yesterday|today|overnight|tonight|last night|this (?:morning|afternoon|evening)|earlier in the day|in the day|(?:a|one|the) day (?:after|before|earlier|later)|the (?:same|previous|next|following) day|that day)\\b|\\b(?:in|during|at) (?:the )?(?:${MONTHS}) \\d{1,2} (?:[a-z-]+ )?(?:protests?|demonstrations?|rall(?:y|ies)|clashes|riots?)\\b|\\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS}))\\b(?! alone)`,
);

/** "since August 2013, when 61 people died": the day of that event, no beginning of a count. */
export const SINCE_WHEN =
  /(?<!\b(?:has|have|had) (?:been )?(?:killed|died|wounded|injured|recorded|documented)\b[^.;,]{0,60})\bsince (?:[^,.;]{3,30},|(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d) when\b(?![^.;,]*,[^.;,]*\b(?:has|have)\b)/g;

/** "In July, 33 people were killed in bombings": a month alone dates what happened in it. */
export const IN_MONTH = new RegExp(`\\b(?:in|during|last) (?:${MONTHS})\\b`);

/** "in January this year": the month is named, the year adds nothing. */
export const IN_MONTH_OF = new RegExp(
  `\\b((?:in|during) (?:early |late |mid-)?(?:${MONTHS})) (?:of )?(?:this|last) year\\b`,
  'g',
);

/** "the war, which reached the coast in May, has killed": a clause between the count's subject and its verb; "has, by most estimates, claimed". */
export const INSERTED =
  /, (?:which|that|who)\b[^,;.]{0,120}, (?=(?:has|have|had|rose|climbed|reached|stood|was|killed|left|claimed)\b)|(?<=\b(?:has|have|had)), (?:by|according to) [^,;.]{3,60}, (?=(?:been )?(?:killed|left|claimed|cost|taken|caused|died)\b)/g;

/** "the conflict, which began in 2011, has killed …": when it began is no period of the count. */
export const WHICH_BEGAN = new RegExp(
  `\\b(?:which|that) (?:began|started|erupted|broke out|intensified|escalated) (?:in (?:(?:${MONTHS}) )?(?:19|20)\\d\\d|in recent \\w+|(?:early |late |on )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:, (?:${MONTHS}) \\d{1,2})?|(?:on )?(?:${MONTHS}) \\d{1,2}|(?:on )?\\d{1,2} (?:${MONTHS})|(?:last|this) \\w+|in (?:${MONTHS}))\\b(?: and (?:turned into|became|grew into|escalated(?: into)?|developed into)[^,.;]{0,40}? in (?:(?:${MONTHS}) )?(?:19|20)\\d\\d\\b)?`,
  'g',
);

/** "the deadliest raid since 2006", "the worst fire in three decades": how rare it is, no span of the count. */
export const RAREST =
  /\b((?!west|forest|protest|interest|arrest|request|latest|harvest|guest|chest|contest|nearest|northwest|southwest)[a-z]{3,}est(?! (?:[a-z]+ )?(?:city|town|port|hospital|province|state|camp|region|county|country|island|district|village)\b)|worst|most (?:deadly|powerful|violent|severe|destructive|devastating|lethal|brutal|serious|intense|significant|horrific|horrifying|horrible|ferocious|vicious|extensive|difficult|tragic)|(?:first|second|third|fourth|fifth|sixth) (?!of\b|half|quarter|three|six|two|four|five|nine|day|week|month|year|\d)[a-z]+)\b((?:[^.;:]|(?<=\b[a-z])\.){0,80}?)\b(?:since(?: (?!(?:was|were|has|have|had|killed|killing|left|leaving|claimed)\b)[^\s,.;:]+){0,9}|in (?:at least |nearly |almost |more than |over |about |the )?(?:(?:past|last) )?(?:a |the )?[\w-]+ (?:year|decade|month|week|centur)[\w']*|(?:in|of) (?:living memory|recent (?:years|history|memory|months)|\d+ years)|(?:of|in) its (?:[\w-]+ ){0,2}(?:insurgency|war|conflict|campaign)\b|(?:of|in) (?:the |this )?(?:[\w-]+ )?(?:year|war|conflict|decade|century)\b|this (?:year|month|week|century|decade)|so far this (?:year|month)|in (?:19|20)\d\d\b)/g;

/** "bringing the number of dead this week to 45": the number is of the whole time. */
export const BRINGING =
  /\b(?:bring|brings|brought|bringing|taking|takes|took|raise|raising|raises|raised|pushing|pushed|lifting|lifted)\b[^.;]{0,120}\bto\W*$/;

/** A sentence that goes on with the count of the one before ("an additional eight people"). */
export const GOES_ON =
  /^\W*(?:(?:[a-z]+ ){1,3}(?:reported|recorded|registered|had|saw|counted) the (?:most|highest|maximum|largest|fewest|lowest)|(?:hundreds|thousands|dozens|scores) of others|an additional|additionally|another|a further|in addition|(?:of|among|amongst) (?:these|those|them|(?:the )?(?:total of )?\d[\d,]*|the (?:dead|killed|wounded|injured|victims|deaths|casualties|fatalities|total))|among (?:them|these|those|the (?:dead|killed|wounded|injured|victims))|the (?:clashes|violence|fighting|attacks|strikes|unrest|bombardment|raids)|they include|these included?|this includes|(?:[\w' -]+ (?:said|says|added) )?(?:that )?the (?:dead|victims|fatalities|toll|casualties|deaths) (?:also )?(?:include|includes|included))\b/;

/** "the toll by region: ", "the dead across various provinces: ": what follows is the count before, place by place. */
export const BY_REGION =
  /\b(?:by|across (?:various|different|several|the)|broken down by|breakdown (?:by|of)) (?:regions?|provinces?|governorates?|districts?|areas?|cit(?:y|ies)|towns?|states?)\b[^.;]*:/;

/** "In Orvane Oblast two were killed": one of a land's parts, where a day's page sums up many blows. */
export const REGION =
  /\b(?:oblasts?|regions?|provinces?|governorates?|districts?|states?|counties|county)\b/;

/** "the deadliest strike, where five people died": one blow told by itself. */
export const ONE_BLOW = /\b(?:where|when|deadliest|worst|after (?:a|an|the))\b/;

const FIGHTS = '(?:clashes|fighting|conflict|hostilities|skirmishes)';

const TOLL =
  '(?:toll|total (?:number|losses|casualties)|number of (?:the )?(?:dead|deaths|victims|people killed))';

/** Two lands, or a border between them. */
const TWO_LANDS = '(?:(?:cross-)?border|[a-z]{4,}[-–](?!long|wide|scale|term|style)[a-z]{4,})';

/** "Clashes between Orvane and Lissen enter a third day": fighting that goes on from day to day. */
export const DAYS_OF_FIGHTING = new RegExp(
  `\\b(?:${FIGHTS}|exchanges? of fire)\\b[^.;:\\n]{0,80}\\b(?:enters? (?:a |its |their )?(?:second|third|fourth|fifth|sixth|new) (?:day|week)|for (?:a|the) (?:second|third|fourth|fifth|sixth) (?:straight |consecutive )?day|(?:rages?|continues?|goes|drags?) on)\\b`,
);

/** "the toll of the border clashes has risen to 36": fighting of two lands, whose dead are kept count of day by day. */
export const TOLL_OF_FIGHTING = new RegExp(
  `\\b${TOLL}\\b[^.;:]{0,60}\\b${FIGHTS} (?:on|along) the (?:[a-z–-]+ ){0,2}border\\b|\\b${TOLL}\\b[^.;:]{0,60}\\b${TWO_LANDS} (?:armed )?${FIGHTS}\\b|\\b${TWO_LANDS} (?:armed )?${FIGHTS}\\b[^.;:]{0,80}\\b${TOLL}\\b`,
);

/** "the border clashes", "fighting between Orvane and Vale": fighting of two lands by its name. */
export const FIGHTING_OF_LANDS = new RegExp(
  `\\b${TWO_LANDS} (?:armed )?${FIGHTS}\\b|\\b${FIGHTS} (?:on|along) (?:the |their )?(?:[a-z–-]+ ){0,3}border\\b|\\bborder ${FIGHTS}\\b`,
);

/** "in the clashes": fighting of many blows, no one event. */
export const OF_FIGHTING = /\b(?:clashes|fighting|conflict|hostilities|skirmishes)\b/;

/** Words of a war, beside which a page's floods and quakes do not make its counts those of one event. */
export const WAR =
  /\b(?:war|wars|invasion|offensive|airstrikes?|air strikes?|missiles?|shelling|fighting(?! (?:for (?:the |their )?(?:rights|justice|compensation|survival|lives|life)|(?:the |a |to contain |to control )?(?:wild|bush)?(?:fires?|flames|blazes?)))|revolution|insurgency|militants|rebels)\b/;

/** "the civil war", "the coast-hills war", "war between the two": one war by its name. */
export const A_WAR =
  /\b(?:the|this|a|full-scale|civil|regional|[a-z]+[-–][a-z]+) war\b|\bwar (?:on|in|against|between)\b/;

/** "in 57 encounters", "the remaining 25 attacks", "across the city": a sum over events. */
export const COUNTED_EVENTS =
  /\b(?:[5-9]|\d{2,}|five|six|seven|eight|nine|ten|several|dozens of|separate|different|remaining \d+) (?:of (?:these|those|the) )?(?:[a-z-]+ ){0,2}?(?:attacks|incidents|encounters|operations|accidents|raids|strikes|airstrikes|clashes|shootings|crashes|fires|events|bombings)\b|\b(?:across|throughout) (?:the|much of the) (?:city|state|county|province|district|country|region|nation|continent)\b/;

/** A disease that spreads: its dead are counted so far, and those of a day are told as new ones. */
export const DISEASE =
  /\b(?:ebola|cholera|covid(?:-19)?|coronavirus|measles|malaria|dengue|influenza|plague|mers|sars|hantavirus|mpox|diphtheria|meningitis|h1n1|polio|the virus|outbreak of (?:the )?(?:[a-z-]+ )?(?:disease|fever|virus))\b/;

/** "near the settlement", "in the village of": one spot in a land. */
export const PLACED =
  /\b(?:near|outside)\b|\b(?:village|settlement|refugee camp|checkpoint|crossing|junction)\b/;

/** "two more deaths", "five additional deaths": what is new in a count. */
export const NEW_ONES = /\b(?:new|more(?! than\b)|additional|further|another)\b/;

/** Events without number or day. */
export const MANY_EVENTS =
  /\b(?:(?:anti-\w+|police|security) operations|attacks|airstrikes|air strikes|strikes|raids|clashes|shootings|bombings|bombardments|explosions|incidents|incursions|battles|crashes|accidents)\b/;

/** "in the fighting", "during combat": no single event. */
export const FIGHTING =
  /\b(?:in|during|amid) (?:the |heavy |fierce |recent |ongoing |combat |months of |days of |weeks of )*(?:fighting|combat|hostilities|battles|action)\b/;

/** Days, weeks or months of violence: a period. */
export const SURGE =
  /(?:^\W*|\b(?<!latest )(?:in|during|amid|over|after|by|from) )(?:a|an|the|this|several|two|three|four|five|ten|\d{1,2}) (?:[a-z]+ )?(?:surge|wave(?! of (?:[a-z-]+ )?(?:air ?)?strikes)|spate|spasm|outburst|days|weeks|months|month|week|nights|night) of (?:[\w“”"'-]+ ){0,3}(?:violence|combat|clashes|airstrikes|bombing|bombardment|shelling|war|fighting|attacks|unrest|killings|raids|strikes|protests|bloodshed|shelling|bombardment|riots|rioting)\b|\b\d{1,3} (?:consecutive |straight )?(?:days|weeks|months|nights) of (?:[\w-]+ ){0,3}(?:violence|clashes|fighting|attacks|strikes|airstrikes|war|bombing|bombardment|shelling)\b|\b(?:(?:days|weeks|months)-?long|(?:two|three|four|five|six|\d{1,2})-(?:day|week|month)(?:-long)?) (?:[\w-]+ ){0,2}(?:violence|unrest|protests|bloodshed|fighting)\b|\brecent (?:[\w-]+ ){0,2}(?:strikes|airstrikes|attacks|raids|bombardment)\b|\brecent (?:[\w-]+ ){0,2}(?:violence|clashes|fighting|unrest)\b(?![^.;,]{0,60} (?:has|have|had) )|\b(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december) (?:was|is proving|turned out|stands out|stood out|has been|has become|has proved|became|proved|remains) [^.;]{0,60}\b(?:year|month)\b/;

/** A whole land or strip, where a day's dead are those of many events. */
export const LANDS =
  /\b(?:in|across|throughout|over) (?:the )?(?:occupied |besieged |war-torn |whole |entire )?(?:gaza(?: strip)?(?! city)|west bank|ukraine|lebanon|syria|sudan|yemen|iran|israel|palestinian territor(?:y|ies)|country|territory|enclave|region)\b/;

/** "as of late last month", "as of early January 2025", "up to 18 August": a count up to then. */
export const AS_OF =
  /\bby (?:(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber) \d{1,2}|\d{1,2} (?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber))\b|\bby the end of (?:last |this |the )?(?:month|week|year|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:19|20)\d\d)\b|\bas (?:of|at(?! least| most)|on) (?:late |early |mid-?|midnight |noon |on |\d{1,2} |the end of )*(?:last |this )?(?:\w+day|month|week|year|[a-z]+ \d{1,2}|\d{1,2} [a-z]+|yesterday|today|now)\b|\bas (?:of|at) (?:late |early |mid-?|the end of |end-)*(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)(?:,? (?:19|20)\d\d)?\b|(?<!\b(?:from|not|between) [^;]{0,60})\b(?:until|till) (?:(?:mid|late|early|the end of)[- ])?(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\b(?! this year)|(?<!\bfrom [^.;]{0,60})(?:\bup|,) to (?:\d{1,2} (?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)|(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber) \d{1,2})\b/;

/** What a ministry or a service tells when it counts. */
export const REPORTED =
  /\b(?:reported|confirmed|documented|recorded|registered|counted|verified|(?<!\baccording to (?:[a-z]+ )?)reports|confirms|records|counts|treated|tallied|identified)\b/;

/** What counts over a time. */
export const REPORT_NOUN =
  /\b(?:report|study|survey|figures|statistics|data|bulletin|update|review|research|analysis|tally)\b/;

/** "It included only deaths from 2031 to 2036": says what a count covers. */
export const COVERS =
  /\b(?:(?:included|includes|including|counted|counts|covered|covers|considered) only|covers|covered|covering|limited to|spans|spanned|only (?:includes|included|counts|counted|covers|covered))\b/;

/** Nouns that count the dead. */
export const COUNT_NOUN = /\b(?:losses|casualties|deaths|fatalities|toll|dead)\b/;

/** The opening of a page on a struggle that goes on, or on what it cost. */
export const RUNNING_WAR =
  /\b(?:days|weeks|months|years) of (?:[\w-]+ ){0,2}(?:war|fighting|conflict|clashes|hostilities|bombardment|violence|unrest)\b|\bcasualty figures\b|\bsince (?:the )?(?:start|outbreak|eruption|beginning|onset) of (?:the )?(?:[\w-]+ )?(?:war|conflict|invasion|revolution|uprising|rebellion)\b|\bin (?:the )?(?:[\w-]+ )?(?:war|conflict|uprising) so far\b|\bcasualties of the [^.\n]{0,40}\bwar\b|\bwar ?[-\u2013:] ?casualties\b|\bsince (?:the )?(?:\w+ )?(?:war|conflict|invasion|fighting|offensive)\b|\b(?:the|'s) war (?:in|on|against|began|has)\b|\b(?:start|outbreak|beginning|onset|anniversary) of (?:the )?[^.;\n]{0,60}?(?:protests|uprising|demonstrations|revolution)\b/;

/** ", bringing the toll to 12": a clause of its own, with its own time. */
export const BRINGING_CLAUSE =
  /(?:, (?:thus |thereby |hence )?bringing| brought) to (?:at least |more than |over |about |some |nearly )*\d|,? (?:which |and |thus |thereby )?(?:bring|brings|bringing|takes|taking|took|brought|raise|raises|raising|raised|pushes|pushing|pushed|lifts|lifting) (?:the|its|their|his|to|total|overall|israel|[a-z]+'s)\b[^.;]{0,140}? to\b/;

const DATE = `(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS})|(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?)(?:,? ((?:19|20)\\d\\d))?`;

/** "from 24 February 2022 … to 5 March 2023": groups day, month, month, day, year, twice. */
export const DATE_SPAN = new RegExp(
  `\\b(?:from|between)\\b(?: [\\w:.]+,?){0,4}? ${DATE}\\b[^.;]{0,140}?\\b(?:to|until|till|through|and)\\b(?: [\\w:.]+,?){0,4}? ${DATE}\\b`,
);

/** "from 1 to 28 February": days of one month. */
export const MONTH_SPAN = new RegExp(
  `\\b(?:from|between) (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:to|and|until|through) (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\b`,
);

/** The names of the months in order. */
export const MONTH_NAMES: readonly string[] = MONTHS.split('|');

/** Words that make the first day of a span the beginning of what is counted. */
export const BEGINNING =
  /\b(?:(?:from|between|since) (?:the )?(?:[\w:]+ ){0,3}?(?:7 october|october 7|24 february|february 24|(?<=(?:from|since) )(?:15 april|april 15))|started|began|start of|beginning of|launched|erupted|broke out|invasion|outbreak of|cumulative)\b/;

/** "has already killed": so far, though no beginning is named. */
export const ALREADY =
  /\b(?:has|have) (?:already|(?:now |so far |also )?(?:(?:managed|been able) to (?:document|verify|record|count|register|identify|confirm)|documented|verified|recorded|counted|registered|identified))\b|\b(?:has|have) been (?:reported|recorded|documented|verified|confirmed)\b|\bthere (?:has|have) been (?:[a-z]+ ){0,3}\d/;

/** "were among 12 reported dead on Monday": the sum of a day. */
export const AMONG_DAY =
  /\b(?:among|(?:toll|figure|count) (?:also )?includes?) (?:the |at least |some |about )*$/;

/** A running count of one event is still of that event ("so far 15 are dead in the hotel"). */
export const SO_FAR =
  /\bso far\b|\bto date\b|\bas of\b|\bby (?:(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber) \d{1,2}|\d{1,2} (?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber))\b/;

/** "according to the latest figures": a count up to now. */
export const LATEST =
  /\b(?:latest|official|updated|most recent|government) (?:numbers?|figures?|count|toll|data|statistics|tally)\b/;

/** "3,800 of these deaths": a part of the count before. */
export const OF_THESE =
  /^\W*of (?:these|those|them|the (?:deaths|dead|killed|victims|fatalities|casualties))\b/;

/** "in protests", "during the uprising": a movement of many days. */
export const MOVEMENT =
  /\b\bon (?:both|all) sides\b|\b(?:during|in|amid|throughout) (?:[\w'’-]+ ){0,5}?(?:protests|demonstrations|uprising|unrest|crackdown|movement|revolution)\b/;

/** Bodies that are found: an event of its own, however long ago they died. */
export const FOUND =
  /\b(?:recovered|discovered|exhumed|retrieved|repatriated|washed (?:up|ashore))\b|\b(?:bod(?:y|ies)|remains) (?:[a-z]+ ){0,6}?(?:returned|released|handed over|brought (?:home|back))\b|\b(?:returned|released|handed over|brought home|received) the (?:bodies|remains)\b|\b(?:beside|alongside|next to|over|showing|shows|showed) the bodies of\b/;

const THE_DEAD =
  '(?:killed|dead|injured|wounded|victims|casualties|fatalities|deaths|missing|slain)';

/** The dead or wounded as a known group: asked before the three below. */
export const DEAD_THEMSELVES = new RegExp(
  `\\bof the \\d|\\b(?:the|those) (?:latest |new |total )?${THE_DEAD}\\b|\\bof (?:which|whom)\\b|\\b(?:this|that|the) (?:total|toll|number|figure)\\b`,
);

/** "180 of those killed", "54 children were among the dead", right after the number. */
export const PART_AFTER = new RegExp(
  `^\\W*(?:[\\w-]+ ){0,6}?(?:of|among|amongst) (?:the|those) (?:latest |new )?${THE_DEAD}\\b|^ (?:out )?of the \\d[\\d,]*\\b`,
);

const ABOUT = '(?: (?:at least|some|about|around|nearly|more than|over))?\\W*$';

/** "of the injured, 301", "the dead include nine", right before the number. */
export const PART_BEFORE = new RegExp(
  `\\b(?:(?:of|among|amongst) (?:the|those) (?:latest |new |total )?${THE_DEAD}\\b(?: (?:in|on|at|since) [^.;,]{3,40})?,?(?: (?:are|were|there|is|was)){0,2}|\\b(?:of|from) (?:this|that|the) (?:total|toll|number|figure)(?: of (?:deaths|dead|victims))?,?|(?:the|those) ${THE_DEAD}(?: (?:since|in|by|during|on|at|from) [^.;,]{3,40})? (?:also )?(?:include|includes|included|comprise[sd]?))${ABOUT}`,
);

/** "of which 71", right before the number. */
export const OF_WHICH = new RegExp(`\\bof (?:which|whom)${ABOUT}`);

const ONE_EVENT =
  '(?:attack|strike|airstrike|raid|bombing|explosion|blast|crash|fire|blaze|shooting|ambush|earthquake|quake|flood|storm|clash|face-?off|brawl|stabbing|landslide|avalanche|stampede|massacre|cyclone|hurricane|tornado|riot|wreck|shipwreck|capsize|capsizing|sinking|disaster|accident|derailment|collision|rampage|pogrom|shootout|gunfight|siege)';

/** "14 dead in big raid on Harwick", "blast kills 12": one event by its singular, in a title without articles. */
export const TITLE_OF_ONE = new RegExp(
  `\\d[^.;]{0,40}\\b(?:killed|dead|die|died|injured|wounded|hurt|missing)\\b[^.;]{0,20}\\b(?:in|after|as) (?!(?:the )?(?:past|last)\\b)(?:[\\w'’-]+ ){0,4}${ONE_EVENT}\\b(?! (?:campaign|season|wave|series))`,
);

/** "were killed in a roadside bombing", right after the number: one event by its article. */
export const IN_ONE_EVENT = new RegExp(
  `^[^.;:,]{0,60}\\b(?:in|by|during|after|when) (?:an?|another|one|(?<=(?:in|by|during) )(?:that|this)|(?<=(?:in|during) )the(?! raid )) (?:[“"‘']?(?!series|wave|string|spate|year|month|week|rise|surge)[\\w'-]+[”"’']? ){0,4}${ONE_EVENT}\\b(?! (?:campaign|season|wave|series|toll|on \\w+day's))`,
);

/** "a blast that killed", "a shooting at a mall which left", right before the number. */
export const ONE_EVENT_THAT = new RegExp(
  `\\b(?:(?:an?|one|another|the|that|this) (?:[\\w'-]+ ){0,4}${ONE_EVENT}\\b[^.;:,(]{0,40}(?:,? | \\()|including one (?:at|in|on|near) [^.;:]{3,60}? )(?:that|which) (?:had |already |also |reportedly )*(?:killed|left|claimed|wounded|injured)(?: (?:at least|some|about|nearly|more than|over|around))?\\W*$` +
    // "twin bombings on the coast on 25 May that killed", "a string of raids on Monday which left"
    `|\\bincluding one (?:at|in|on|near) [^.;:]{3,60}?,? where(?: (?:at least|some|about|nearly|more than|over|around))?\\W*$|\\b(?:twin|double|triple|coordinated|simultaneous|(?:string|series|pair) of) (?:[\\w-]+ ){0,4}(?:bombings|blasts|attacks|explosions|shootings|strikes|raids|crashes|assaults)\\b(?:(?! (?:past|last|week|month|year|since)\\b)[^.;:,(]){0,60} (?:on|overnight|yesterday|today)\\b[^.;:,(]{0,24}(?:that|which) (?:killed|left|claimed|wounded|injured)(?: (?:at least|some|about|nearly|more than|over|around))?\\W*$` +
    // "a shooting at a school took six lives", "the blast in the port killed": the event is what killed
    `|\\b(?:an?|one|another|the|that|this|[a-z]+day['’]s) (?:[\\w'-]+ ){0,4}${ONE_EVENT}\\b(?! (?:campaign|season|wave|series))(?:(?! (?:ha[sd]|have|who|that|which|when|and|while|but|as|after|since|in the past)\\b)[^.;:,]){0,50} (?:killed|took|left|claimed|wounded|injured|kills|leaves|claims|wounds|injures)(?: (?:at least|up to|some|about|nearly|more than|over|around))?\\W*$` +
    // "its deadliest floods, which left", "the worst disaster in the world, in which", "its worst plane crash in decades, killing all"
    `|\\b(?:the|its|their|[a-z]+['’]s) (?:[\\w-]+ )?(?:[a-z]+est|worst|most [a-z]+) (?:[\\w'-]+ ){0,3}(?:${ONE_EVENT}s?|tragedy)\\b[^.;:]{0,60}, (?:(?:which|that) (?:killed|left|claimed)|in which|where|when|killing|leaving|claiming)(?: all)?${ABOUT}` +
    // "a crackdown in which 100 people were killed", "including the kidnapping of 120 pupils"
    `|\\b(?:an?|one|another) (?:[\\w'-]+ ){0,4}(?:${ONE_EVENT}|crackdown|operation|assault|siege) in which${ABOUT}` +
    `|\\bincluding (?:in )?(?:the|one) (?:[\\w-]+ ){0,2}(?:kidnapping|abduction|massacre|killing|murder|shooting|bombing|execution|slaughter|beheading) of${ABOUT}`,
);

/** "accused the army of slaughtering", right before the number. */
export const MASSACRED =
  /(?<!\b(?:has|have|had) |(?:\b(?:is|are|been)|,) accused of )\b(?:massacred|massacring|slaughtered|slaughtering|rounded up and (?:killed|shot|executed)|lined up and shot|systematically (?:executed|killed))(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;
