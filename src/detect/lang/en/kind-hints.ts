import { MONTHS } from './kind-times';

const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const BLOWS =
  'attack|strike|airstrike|raid|bombing|explosion|blast|crash|fire|blaze|shooting|ambush|earthquake|quake|flood|storm|clash|collapse|stabbing|landslide|avalanche|stampede|massacre|cyclone|hurricane|tornado|riot|tragedy|disaster|incident|collision|accident|battle|bomb|missile|drone|bomber|gunman|eruption|fight|tsunami';
const STRUGGLES =
  'war|invasion|conflict|aggression|genocide|coup|offensive|assault|uprising|fighting|hostilities|bombardment|violence|attacks?|campaign|clashes|strikes|protests|revolution|unrest|crackdown';

/**
 * Hints, in a sentence in small letters, of how its numbers relate to time. None decides alone: each is weighed with
 * all others. Unlike the words of time, they are as broad as they can be.
 */
export const KIND_HINTS = {
  // Beginnings.
  sinceWar: new RegExp(
    `since (?:the )?(?:[\\w'’-]+ ){0,6}(?:${STRUGGLES})\\b|since (?:last )?(?:october 7|7 october|oct\\.? 7|february 24|24 february|feb\\.? 24)`,
  ),
  sinceTruce: /since (?:the )?(?:[\w'’-]+ ){0,4}[“"]?(?:ceasefire|truce|agreement|deal)/,
  sinceYear:
    /since (?:the )?(?:start|beginning|turn) of (?:the |this )?(?:year|(?:19|20)\d\d)|since january|since (?:19|20)\d\d\b|since the year/,
  sinceMonth: new RegExp(
    `since (?:early |late |mid-? ?|last )?(?:\\d{1,2} (?:${MONTHS})|(?:${MONTHS}))`,
  ),
  sinceDay: /since (?:early |late |last |dawn |midnight |on )*\w+day\b/,
  since: /\bsince\b/,
  // Counts that run.
  soFar: /\bso far\b|\bto date\b|\bup to now\b|\buntil now\b/,
  asOf: /\bas (?:of|at)\b/,
  toll: /\btoll\b/,
  total: /\btotal\b|\btally\b|\boverall\b|\bcumulative/,
  risen:
    /\b(?:ris(?:en|es?|ing)|rose|climb(?:ed|s|ing)?|reach(?:ed|es|ing)?|surpass\w*|exceed\w*|pass(?:ed|es)|topp(?:ed|s)|increas\w+|stands? at|stood at|now at|surge\w*|hits?)\b/,
  raised: /\b(?:bring|rais|tak)(?:s|es|ing)? (?:the|its|their|to)\b|\bbrought the\b/,
  numberOf: /\bnumber of\b/,
  estimate: /\bestimat\w+\b/,
  recorded: /\b(?:recorded|documented|registered|verified|confirmed|counted|identified)\b/,
  report: /\breport\b|\bstudy\b|\bsurvey\b|\bdata\b|\bfigures\b|\bstatistics\b/,
  claims: /\bclaim(?:s|ed)\b/,
  // Spans.
  oneDay:
    /(?:past|last|previous|preceding) (?:24|twenty-four|day\b)|24[ -]hours|in (?:a|one|a single) day\b|over the day\b|daily\b|a day\b|per day/,
  fewDays:
    /(?:past|last) (?:few |couple of )?(?:\w+ )?(?:days|48 hours|72 hours|hours|weekend)|(?:two|three|four|five|six|seven|\d) days of|in (?:two|three|four|five|six) days/,
  weeks: /\w weeks?\b/,
  months: /\w months?\b/,
  years: /\w years?\b/,
  thisYear: /\bthis year\b/,
  lastYear: /\blast year\b/,
  inYear: /\b(?:in|during|of|for) (?:19|20)\d\d\b/,
  oldYear: /\b1[5-9]\d\d\b/,
  inMonth: new RegExp(`\\b(?:in|during|of|for) (?:early |late |mid-?)?(?:${MONTHS})\\b`),
  between: new RegExp(
    `\\b(?:between|from)\\b[^.;]{0,40}\\b(?:${MONTHS}|(?:19|20)\\d\\d)\\b[^.;]{0,25}\\b(?:and|to|until|through|till)\\b`,
  ),
  during: /\bduring\b/,
  period: /\bperiod\b/,
  average: /\baverage\b|\bper month\b|\bmonthly\b|\beach (?:month|year|week)\b/,
  alone: /\balone\b/,
  compared: /\bcompared\b|\bmore than in\b|\bthe highest\b|\bdeadliest\b|\bworst\b/,
  // Days.
  weekday: new RegExp(`\\b${WEEKDAYS}\\b`),
  onWeekday: new RegExp(`\\bon ${WEEKDAYS}\\b`),
  saidOnDay: new RegExp(
    `\\b(?:said|says|announced|reported|told|according)\\b[^.,;]{0,40}\\b${WEEKDAYS}\\b`,
  ),
  onDate: new RegExp(`\\bon (?:\\d{1,2} (?:${MONTHS})|(?:${MONTHS}) \\d{1,2})`),
  overnight: new RegExp(
    `\\bovernight\\b|\\btoday\\b|\\byesterday\\b|\\bthis morning\\b|\\bearlier in the day\\b|\\bearly ${WEEKDAYS}|\\bat dawn\\b|since dawn`,
  ),
  dayBefore: /\bday (?:before|earlier|after)\b|previous day/,
  // Verb forms.
  haveBeen: /\b(?:has|have|had) (?:\w+ )?been\b/,
  haveKilled:
    /\b(?:has|have) (?:\w+ )?(?:killed|left|claimed|died|lost|suffered|cost|wounded|injured|taken|seen|caused|resulted|led)\b/,
  hadKilled: /\bhad (?:\w+ )?(?:been )?(?:killed|died|lost|wounded|injured)\b/,
  wereKilled:
    /\b(?:was|were) (?:\w+ )?(?:killed|injured|wounded|shot|murdered|slaughtered|abducted|kidnapped|hurt)\b/,
  died: /\bdied\b/,
  killing: /\b(?:killing|wounding|injuring|leaving|claiming)\b/,
  kills: /\b(?:kills?|leaves?)\b/,
  could: /\b(?:could|would|might|may)\b/,
  // One event, or many.
  anEvent: new RegExp(`\\b(?:a|an|the|this|that|another|one)(?: [\\w'’-]+){0,4} (?:${BLOWS})\\b`),
  events:
    /\b(?:attacks|airstrikes|strikes|raids|clashes|shootings|bombings|explosions|incidents|accidents|operations|battles|bombardments|drones|missiles|rockets|floods|storms|fires|landslides)\b/,
  when: /\b(?:when|after|as) (?:a|an|the|their|his|two|three|it|they|gunmen)\b/,
  clashes: /\bclashes\b/,
  battle: /\bbattle\b|\bsiege\b|\bmassacre\b/,
  quake: /earthquake|quake|tsunami|hurricane|cyclone|typhoon/,
  crash: /\bcrash|collision|derail|sank|capsiz|stampede/,
  bodies: /\bbod(?:y|ies)\b/,
  // Struggles.
  war: /\bwars?\b/,
  conflict: /\bconflict\b/,
  invasion: /\binvasion\b/,
  fighting: /\bfighting\b|\bhostilities\b|\bcombat\b/,
  violence: /\bviolence\b|\bunrest\b|\bprotests?\b|\bcrackdown\b|\buprising\b/,
  rule: /\bgenocide\b|\bfamine\b|\bregime\b|\bdictatorship\b|\boccupation\b/,
  offensive: /\boffensive\b|\bcampaign\b|\boperation\b/,
  // Who tells.
  ministry: /\bministry\b|\bauthorities\b/,
  health: /\bhealth ministry\b|ministry of health/,
  nations: /\bu\.?n\.?\b|united nations|\bocha\b|\bunicef\b/,
  monitor: /\bobservatory\b|\bmonitor(?:ing)?\b|\bgroup\b|rights/,
  local: /\bgovernor\b|\bmayor\b|\bpolice\b|\brescue|\bofficer\b|\bhospital/,
  // Who suffered, how many of them, and where.
  atLeast: /\bat least\b/,
  more: /\bnew\b|\badditional\b|\banother\b|\bmore\b/,
  among: /\bamong\b|\bincluding\b|\bof (?:them|those|whom|these)\b/,
  missing: /\bmissing\b/,
  children: /\bchildren\b/,
  soldiers: /\bsoldiers\b|\btroops\b|\bservicemen\b|\bservice members\b/,
  civilians: /\bcivilians?\b/,
  losses: /\blosses\b|\bcasualties\b/,
  across: /\bacross\b|\bthroughout\b|\bnationwide\b|\bcountry\b/,
  region: /\boblast\b|\bprovince\b|\bregion\b|\bdistrict\b/,
  town: /\bcity\b|\btown\b|\bvillage\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** The name of a hint. */
export type KindHint = keyof typeof KIND_HINTS;

/** Hints that tell something of the number in the next sentence. */
export const HINTS_BEFORE: readonly KindHint[] = [
  'sinceWar',
  'sinceTruce',
  'sinceYear',
  'since',
  'soFar',
  'toll',
  'total',
  'oneDay',
  'fewDays',
  'weeks',
  'months',
  'inYear',
  'inMonth',
  'between',
  'period',
  'onWeekday',
  'overnight',
  'haveBeen',
  'anEvent',
  'events',
  'war',
];

/** Hints that tell something of the whole page when they stand in its opening. */
export const HINTS_OPENING: readonly KindHint[] = [
  'sinceWar',
  'sinceTruce',
  'sinceYear',
  'sinceDay',
  'toll',
  'soFar',
  'oneDay',
  'fewDays',
  'inYear',
  'oldYear',
  'period',
  'report',
  'onWeekday',
  'overnight',
  'anEvent',
  'events',
  'clashes',
  'battle',
  'quake',
  'crash',
  'war',
  'conflict',
  'invasion',
  'fighting',
  'violence',
  'rule',
  'offensive',
  'health',
  'local',
  'monitor',
  'losses',
];
