/** Words that name a body: a church, a bank, a party speaks for itself, and is nobody's channel. */
export const BODY =
  /\b(?:council|bank|party|(?:red )?cross|crescent|union|company|corporation|firm|insurer|charity|church|federation|league|fund|embassy|chamber|front|movement|senate)\b/i;

/** Words for bodies of a state or of a side, and for groups: they name one only with a name of its own, beside that of a land. */
export const GROUP =
  /\b(?:government|ministry|minister|army|military|forces|corps|brigades?|militia|legion|guards?|alliance|coalition|group|organi[sz]ation|association|network|monitor|watchdog|ngo|foundation|agency|office|bureau|committee|society|congress|parliament|presidency|authority|department|service)\b/i;

/** Bodies that go by one plain word, or by plain words only, and give numbers of others' dead. */
export const KNOWN_BODY =
  /\b(?:Oxfam|Caritas|Hengaw|Airwars|Frontex|Interpol|Europol|Eurostat|Unicef|Unesco|Unhcr|Nasa|Nato|Hezbollah|Hamas|Fatah|Wagner|Boko Haram|al-?Shabaab|Islamic State|Islamic Jihad|Mossad|Save the Children|Human Rights Watch|Amnesty|Care International|Action ?Aid|World Vision|Mercy Corps|Christian Aid|Islamic Relief|Refugees International|Doctors of the World|Médecins du Monde|B[’']Tselem|Al-Haq|Handicap International|Open Doors|Global Witness|Global Rights Compliance)\b/iu;

/** Outlets and scholars pass on, or speak for a study by its other name. */
export const PASSES_ON =
  /\b(?:news|press|media|television|tv|radio|newspaper|times|post|daily|journal|magazine|outlets?|broadcaster|channel|correspondents?|reporters?|university|institute|academy|college|school|stud(?:y|ies)|surveys?|researchers?|scientists?|scholars?|academics?|experts?|professor|historians?|demographers?)\b/i;

/** Bodies and offices that speak for a whole land. */
export const OF_STATE =
  /\b(?:government|ministry|minister|army|military|armed forces|navy|air force|president|premier|presidency|parliament|embassy|administration|intelligence|spy agency|police)\b/i;

/** Somebody of a land's state, whoever. */
export const OFFICIALS = /\b(?:officials?|authorities)\b/i;

/** Words that bodies of every sort and land share. */
export const SHARED =
  /^(?:government|ministry|minister|ministers|army|military|forces|force|armed|president|office|agency|national|united|international|people|group|organi[sz]ation|party|defen[cs]e|foreign|interior|state|civil|rights|human|relief|network|based|islamic)$/;

/** What an outlet does that counted for itself, and does not report the count of others. */
export const COUNTED =
  /^(?:’s|'s)?(?: (?:own )?(?:journalists|reporters|correspondents|news agency|data team))?,? (?:(?:has|have|had) )?(?:itself |themselves |independently )?(?:counted|tallied|totted up)\b/i;
/** What the count of an outlet rests on, when others have counted before. */
export const COUNTED_FROM =
  /\b(?:based on|citing|cites|quoting|according to|drawing on|using|from (?:the |its |their )?(?:official|government|hospital|police|ministry|local)|(?:figures|data|statements|numbers|tallies) (?:from|of|by|released|given))\b/i;

/** Lands and their people whose names share too little of a stem, folded. */
export const PEOPLE: readonly (readonly [string, string])[] = [
  ['america', 'american'],
  ['britain', 'british'],
  ['denmark', 'danish'],
  ['england', 'english'],
  ['finland', 'finnish'],
  ['france', 'french'],
  ['greece', 'greek'],
  ['ireland', 'irish'],
  ['netherlands', 'dutch'],
  ['norway', 'norwegian'],
  ['philippines', 'filipino'],
  ['poland', 'polish'],
  ['scotland', 'scottish'],
  ['spain', 'spanish'],
  ['sweden', 'swedish'],
  ['switzerland', 'swiss'],
  ['thailand', 'thai'],
  ['turkey', 'turkish'],
  ['ussr', 'soviet'],
  ['wales', 'welsh'],
];
