const PLACE_WORD =
  '(?:regions?|provinces?|governorates?|districts?|states?|count(?:y|ies)|cit(?:y|ies)|zones?|areas?|towns?|communes?|departments?|sectors?)';

/** "the breakdown shows", "the worst-hit province, with 52", "other causes include": the words of one part of a count told before. */
export const PART_OF_COUNT = new RegExp(
  '\\b(?:breakdowns?|broken down|worst[- ](?:hit|affected)|hardest[- ]hit|most affected|followed by|respectively|account(?:s|ed|ing) for' +
    `|(?:the )?(?:highest|largest|greatest|lowest|smallest|fewest|most|heaviest) (?:number|numbers|share|proportion|toll|tally|deaths|death rates?|fatalities|casualties|losses|victims|killings)\\b` +
    `|(?:main|major|other|leading|deadliest|biggest|common(?:est)?) causes?\\b` +
    `|(?:the )?(?:other|remaining) ${PLACE_WORD}\\b|by ${PLACE_WORD}\\b|(?:the )?majority of (?:the |those )?(?:dead|deaths|victims|killed|casualties|fatalities)` +
    `|the deaths by ${PLACE_WORD})`,
);

/** "In Harwick alone": one place of a count told before, not one event. */
export const PLACE_ALONE = /\b(?:in|from|at|across) (?:the )?(?:[\w'’.-]+ ){0,4}?[\w'’.-]+ alone\b/;

/** "the death toll had surged above", right before the number: all so far, whatever day the sentence tells of. */
export const TOLL_ROSE =
  /(?<!\b(?:[a-z]*day['’]s|daily|single-day|one-day) (?:[a-z]+ )?)\b(?:toll|total|tally|count|number of (?!new\b)[^.;,]{2,40})\b[^.;,]{0,30}?\b(?:ha[sd] (?:now |already |since )?)?(?:risen|rose|rises|surged|climbed|climbs|jumped|soared|reached|passed|topped|exceeded|surpassed|crossed|grown|grew|increased|stands|stood)\b(?: (?:to|at|above|past|beyond|over|from))?(?: (?:at least|some|about|around|nearly|almost|more than|over|to))*\W*$/;

/** "The toll of the strikes over the past 12 days has reached", right before the number: all of them so far, whatever stretch they fell in. */
export const TOLL_GROWN =
  /\b(?:toll|number of (?:people |persons |civilians )?(?:dead|deaths|killed|martyrs|victims))\b[^.;]{0,60}\b(?:strikes|airstrikes|attacks|raids|bombings|bombardment|aggression|offensive|assault|war|conflict|clashes|fighting|crackdown|hostilities)\b[^.;]{0,100}\b(?:has|have|had) (?:now |already )?(?:risen|reached|climbed|grown|passed|breached|topped|exceeded|surpassed|crossed)\b[^.;,]{0,40}$/;

/** "has breached the 2,500 mark in just two months of", right after the number: how fast a count grew. */
export const GROWN_WITHIN =
  /^(?: mark)? in (?:just |only |less than |under |barely |about |nearly |almost )*(?!(?:the|this|that|last|past)\b)(?:[a-z]+|\d+) (?:days|weeks|months|years)\b/;

/** "in a single day", beside a battle: how long the battle was. */
export const IN_ONE_DAY = /\b(?:in|within|over|on) (?:just |only )?(?:an?|one|a single) day\b/;

/** "giving a combined total of", right before the number: the numbers before it, added up. */
export const ADDED_UP =
  /\b(?:for|giving|making|gives|gave|making for|bringing) (?:it )?(?:an? |the )?(?:combined |overall |grand |joint )?(?:total|toll|tally) of(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "the four raids", "nine attacks": more than one, few enough to be told in a report on a stated time. */
export const SOME_EVENTS =
  /\b(?:two|three|four|several|[2-9]|\d{2,}|five|six|seven|eight|nine|ten|eleven|twelve) (?:such |separate |different |other |more |of (?:these|those|the) )*(?:[a-z-]+ ){0,2}?(?:attacks|incidents|encounters|operations|accidents|raids|strikes|airstrikes|clashes|shootings|crashes|fires|bombings|explosions|blasts|ambushes|massacres)\b/;

/** "the report said", "the study found": the report itself speaks. */
export const REPORT_SAYS =
  /\b(?:the|its|this|that) (?:annual |monthly |weekly |quarterly |same |new |latest )?(?:report|study|survey|bulletin|review|tally|data|figures|statistics)(?: (?:also|further))? (?:said|says|added|adds|noted|notes|found|finds|revealed|reveals|showed|shows|stated|states|indicated|indicates|recorded|records|counted|put|puts)\b/;

/** "deaths rose by 22 per cent to", right before the number: the count of a time, beside that of the time before. */
export const SHARE_TO =
  /\b(?:up|down|by|rose|rising|fell|falling|grew|climbed|jumped|dropped|increased|increasing|decreased|declined) (?:by )?(?:about |around |nearly |almost |some |more than |over )?\d+(?:\.\d+)? ?(?:%|per cent|percent)(?: (?:in|during) (?:19|20)\d\d)? (?:to|at)(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "the deadliest day was 31 January, when", right before the number. */
export const DEADLIEST_DAY =
  /\b(?:deadliest|bloodiest|worst|costliest) (?:single )?day\b[^.;]{0,80}\b(?:when|with|as)\b(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "killed in the Harwick offensive", "the nine-month battle to retake the city": fighting with a name and an end. */
export const NAMED_FIGHT =
  /\b(?:in|during|of|from) (?:the|that|this|its|their) (?:[\w'’-]+ ){0,3}?offensive\b(?! (?:against|on) (?:the )?(?:group|insurgents|militants))|\b(?:[a-z]+|\d{1,3})-(?:day|week|month|year)(?:-long)? (?:[a-z]+ )?battle\b|\bbattle to (?:liberate|retake|recapture|capture|take|free|seize|hold|defend|oust)\b/;

/** ", with most recorded since May", ", mostly in the first weeks": when most of them died is no time of the whole. */
export const MOST_WHEN =
  /, (?:with )?(?:(?:the )?(?:vast |overwhelming )?(?:most(?! (?:prominently|notably|recently|famously|infamously|importantly|likely)\b)|many|majority|bulk)|(?:more than |over |nearly |about )?(?:half(?! (?:of )?(?:the|this) (?:month|year|week))|two[- ]thirds|a third|a quarter)|\d+ ?(?:%|per cent|percent))(?: of (?:them|whom|those|these|the (?:deaths|dead|casualties|killings|victims)))? (?!of (?:them|whom)\b)[^.;,]*|, (?:mostly|mainly|largely|chiefly) (?:in|during|since|between|over|after|before) [^.;,]*/g;

/** "bodies were found in March": found then, one event. */
export const BODIES_FOUND =
  /\b(?:bod(?:y|ies)|corpses?|remains|graves?)\b[^.;]{0,60}\b(?:were|was|been) (?:found|discovered|recovered|dumped|pulled|exhumed|unearthed)\b/;

/** "the toll from the student protests in the capital reached", right before the number. */
export const TOLL_OF_MOVEMENT =
  /\btoll (?:from|of|in) (?:the |its |their |ongoing )*(?:[\w'’-]+ ){0,3}(?:protests|demonstrations|unrest|uprising|revolt|insurgency|war|conflict|crackdown)\b[^.;]{0,80}\b(?:to|at|reached|reaches|passed|passes|exceeded|topped|hit|hits)\W*$/;

/** "raising the previously cited toll of", "earlier estimates run", right before the number. */
export const EARLIER_COUNT =
  /\b(?:previous(?:ly)?|earlier|initial(?:ly)?|provisional|preliminary|prior) (?!(?:year|month|week|quarter|season|day|record|this|in|on|war|attack|attacks|strike|strikes|raid|raids)\b)[^.;,]{0,60}?\b(?:toll|count|tally|figures?|estimates?|numbers?|total|report|reports)\b[^.;,]{0,40}$/;

/** "women were also killed", right after the number. */
export const ALSO_KILLED =
  /^[^.;,]{0,40}\b(?:were|was) also (?:killed|wounded|injured|hurt|captured|abducted|kidnapped|shot|executed)\b/;

/** "in the past 48 hours": what was found in them is counted by the hours. */
export const PAST_HOURS = /\b(?:past|last|previous) (?:[\w-]+ )?(?:hours|days|weeks|months)\b/;

/** "The strikes have killed", right before the number: all of them so far. */
export const BLOWS_HAVE =
  /\b(?:strikes|airstrikes|attacks|raids|bombings|bombardments|operations|incursions|ambushes) (?:have|had) (?:also |already |now |so far )*["“]?(?:killed|claimed|left|cost)(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "as the toll in the valley rose to", right before the number: a running count told beside one event. */
export const TOLL_ASIDE =
  /\b(?:as|with|while) the (?:[\w'’-]+ ){0,3}(?:toll|tally|total|number of [^.;,]{2,30})\b[^.;,]{0,60}\b(?:rose|rises|rising|risen|climbed|climbs|climbing|reached|reaches|reaching|passed|passes|passing|topped|tops|crossed|crosses|stood|stands)(?: (?:to|past|at|above))?(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "had died in the two conflicts", right after the number. */
export const IN_WARS =
  /^[^.;]{0,40}\b(?:in|during) (?:the|both|these) (?:[a-z]+ )?(?:wars|conflicts)\b/;

/** "described seeing", "dumped", right before a number of bodies. */
export const CAME_UPON =
  /\b(?:saw|seen|seeing|see|counted|counting|dumped|left|found|discovered|uncovered|unearthed|pulled)(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "dead bodies", right after the number. */
export const BODIES = /^ (?:[a-z]+ ){0,2}(?:bodies|corpses)\b/;

/** "in earlier raids on the town of", "the toll of the raids on Monday has risen to", right before the number: blows on one spot or day. */
export const ON_TOWN =
  /\b(?:strikes|airstrikes|attacks|raids|bombings|shelling|clashes) (?:on|in|at|near) (?:the )?(?:city|town|village|port|camp|hospital|school|market)\b|\btoll (?:from|of|in) [^.;]{3,90} on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.;,]{0,40}$/;

/** "over four months", right after the number: how long a struggle has gone on, where it is the struggle that killed. */
export const OVER_SO_LONG =
  /^[^.;,]{0,40}\b(?:over|in|during) (?:just |more than |nearly |almost |about |some )*(?!(?:the|this|that|last|past|these)\b)(?:[a-z]+|\d+) (?:days|weeks|months|years|decades)\b/;
