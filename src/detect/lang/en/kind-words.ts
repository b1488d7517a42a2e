const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';

/** When something was said is not when it happened: "said this week" (the first group is kept). */
export const SAID_WHEN = new RegExp(
  `\\b(said|says|told|reported|report|announced|wrote|published|put|estimated|released|claimed|confirmed|noted)(?: (?:on|in|earlier|late))? (?:this|last|next|earlier this|\\w+day|(?:${MONTHS})(?: \\d{4})?)(?: (?:week|month|year))?|in (?:${MONTHS}) (?=put|said|estimated|reported)`,
  'g',
);

/** Counted since a beginning. */
export const SINCE =
  /\bsince (?!then\b)|\bsince then\b|\bso far\b|\bto date\b|\bcumulative\b|\bfrom the (?:start|beginning|outset) of the (?:war|invasion|conflict)/;

/** A running count that no event bounds. */
export const CUMULATIVE =
  /\b(?:in total|altogether|total (?:number|losses|casualties|toll|deaths)|(?:have|has|had) suffered|as of|until now|over the course of the war|(?:in|during) the (?:\w+ ){0,2}war|of the war|officially confirmed)\b/;

/** One day. */
export const DAILY =
  /\b(?:(?:past|last|previous|prior|preceding) (?:24[ -]hours?|day|twenty-four hours)|in (?:one|a single) day|over the (?:past|last) day|24[ -]hours?|per day|a day\b(?! (?:after|before|earlier|later))|each day|every day|in the past day)\b/;

/** A month, a year, a reporting span. */
export const PERIOD = new RegExp(
  [
    '\\b(?:(?:past|last|previous|prior|first|next|recent|final|coming) (?:[\\w-]+ ){0,2}(?:48 hours|72 hours|hours|days|week|weeks|month|months|year|years|quarter|fortnight))\\b',
    `\\b(?:in|during|throughout) (?:the month of )?(?:${MONTHS})(?! \\d{1,2}\\b)(?! \\d{4},)\\b`,
    '\\b(?:in|during|throughout|for) (?:all of |the year |calendar )?(?:19|20)\\d\\d\\b(?! (?:film|war))',
    '\\b(?:this|last) (?:week|month|year|winter|summer|spring|autumn|season)\\b',
    '\\bper (?:month|week|year)\\b|\\b(?:each|every) (?:month|week|year)\\b|\\b(?:monthly|weekly|annually)\\b',
    '\\b(?:reporting|same) period\\b|^\\(?(?:19|20)\\d\\d\\)? ?[\u2013:-]|\\bbetween \\d{1,2} (?:and|to)? ?\\d{1,2}|\\b\\w+ alone\\b|\\b(?:counted )?for the year\\b|\\bin (?:just )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:days|weeks|months|years)\\b|\\b(?:48|72)[ -]hours\\b|\\bmore than a (?:week|month|year)\\b',
  ].join('|'),
);

/** "between February 2022 and December 2025": two years named as ends. */
export const YEARS_APART =
  /\bbetween [^.;]{0,20}?((?:19|20)\d\d) and [^.;]{0,20}?((?:19|20)\d\d)\b/;

/** Words of a single event. */
export const EVENT =
  /\b(?:attack(?:s|ed|ing)?|(?:air|drone |missile )?strikes?|airstrikes?|raid(?:s|ed)?|shell(?:ing|ed)|bomb(?:s|ing|ings|ed|ardment)?|explosions?|blasts?|exploded|crash(?:ed|es)?|fires?|blaze|shootings?|ambush(?:ed)?|earthquake|quake|floods?|flooding|storm(?:s|ed)?|clash(?:es|ed)?|battle (?:of|for)|collapsed?|stabb(?:ed|ing)|missiles?|drones?|incident|hit|struck|landslides?|avalanche|derailed|capsized|sank|gunm[ae]n|attackers?|stampede|crush|overnight|assault|massacre|cyclone|hurricane|typhoon|tornado|shot|opened fire|riots?|disaster|outbreak of fire|barrage|wreck|shipwreck)\b/;

/** Phrases that date an event rather than span a time. */
export const DATING =
  /\b(?:last|this) (?:week|month|year)\b|\bin \d+ years\b|\b(?:in|during) \w+ this year\b/;

/** Events of nature or industry that may kill tens of thousands at once. */
export const DISASTER =
  /\b(?:earthquakes?|quakes?|tsunami|cyclone|hurricane|typhoon|floods?|flooding|famine|dam|eruption|heat ?wave|atomic bomb)\b/;
