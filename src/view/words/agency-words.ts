import type { AgencyCard } from '../../report/card';
import type { Words } from './speak';

/** Possessives stand for the article ("Iran's …"), but for offices that are named by one. */
const POSSESSIVE = /^(?!.*\b(?:General|Defender|Secretary-General)['’]s )\S+(?: \S+)?['’]s /;
const NAMES_AS_THEY_ARE =
  /^(Médecins|Amnesty|Human Rights Watch|Iran Human Rights|Hamas|Hezbollah|Reporters|George Washington|Sheikh|Socorro|Volodymyr|Donald|Alex|Ansley|Charles|Eric|Frank|Guy|Robert|Joseph|David|Matthew|Yao|Peng|Ikuhiko|Tokushi)\b/;
const PLURALS =
  /^(?:(?!of )\S+ ){0,3}(officials|sources|historians|scholars|diplomats|demographers|experts|bloggers|surveys|rapporteurs|services|groups|organisations)\b/i;
const BODIES =
  /\b(ministry|office|department|service|agency|committee|commission|council|army|forces?|staff|government|institute|cent(?:er|re)|organi[sz]ation|union|network|observatory|police|authorit(?:y|ies)|bureau|mission|association|foundation|parliament|tribunal|court|crescent|cross|directorate|administration|society|command|coalition|board|corps|house|prosecutor|governor|president|mayor|commissioner|ambassador|forum|party|prefecture|programme|survey|project|academy|panel|commission|press|unit)\b|^(UN|US) (?!officials)|\b(Nations|Secretary-General|Economist|Guardian|Pentagon|Wagner Group)\b/i;
/** Descriptions rather than names: written small inside a sentence, with the article on the right. */
const DESCRIPTIONS: readonly (readonly [RegExp, string])[] = [
  [/^Unnamed /, 'an unnamed '],
  [/^Leaked /, 'a leaked '],
  [/^Letter by /, 'a letter by '],
  [/^Preprint /, 'a preprint '],
  [/^Historians\b/, 'historians'],
  [/^Local /, 'local '],
  [/^National health /, 'national health '],
];

/** The agency's name for use in a sentence: a trailing note in brackets is dropped. */
export function plainName(agency: Pick<AgencyCard, 'name' | 'shortName'>): string {
  const bare = agency.name.replace(/\s*\([^()]*\)\s*$/, '').trim();
  return bare === '' ? agency.shortName : bare;
}

/**
 * The name with the article that English wants inside a sentence: "the UK Ministry of Defence",
 * "Human Rights Watch". Names of bodies take it, names of people, outlets and groups do not.
 */
export function namedInSentence(
  words: Words,
  agency: Pick<AgencyCard, 'name' | 'shortName'>,
): string {
  const name = plainName(agency);
  if (!words.locale.startsWith('en')) return name;
  for (const [pattern, written] of DESCRIPTIONS) {
    if (pattern.test(name)) return name.replace(pattern, written);
  }
  if (name.startsWith('The ')) return `the ${name.slice(4)}`;
  if (POSSESSIVE.test(name) || NAMES_AS_THEY_ARE.test(name) || PLURALS.test(name)) return name;
  return BODIES.test(name) ? `the ${name}` : name;
}

/** Sides whose slug is not a name by itself once its hyphens are spaces. */
const SIDE_NAMES: Readonly<Record<string, string>> = {
  'dr-congo': 'DR Congo',
  farc: 'FARC',
  fln: 'FLN',
  ltte: 'LTTE',
  m23: 'M23',
  nato: 'NATO',
  rsf: 'RSF',
  'boko-haram': 'Boko Haram',
  'anti-balaka': 'Anti-balaka',
  'us-coalition': 'US-led coalition',
  'south-vietnam-us': 'South Vietnam and the US',
};
const COUNTRY_PAIRS = /^(north|south|united|el|sri|al|burkina|shining|islamic)-/;

/** A side's slug as a name: "north-korea" -> "North Korea", "syria-government" -> "Syria government". */
export function sideName(side: string): string {
  const known = SIDE_NAMES[side];
  if (known) return known;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const parts = side.split('-');
  if (COUNTRY_PAIRS.test(side)) return parts.map(capital).join(' ');
  return capital(parts.join(' '));
}

/** How the agency stands to the conflict: "party to it (Russia)", "independent of the sides". */
export function stanceText(words: Words, stance: AgencyCard['stance']): string {
  return stance
    ? words.say(`stance.${stance.relation}`, { side: sideName(stance.side) })
    : words.say('stance.none');
}

/** Per cent. UK: the Professional Head of Intelligence Assessment's probability yardstick. */
const UK_YARDSTICK: Readonly<Record<string, readonly [number, number]>> = {
  'remote chance': [0, 5],
  'highly unlikely': [10, 20],
  unlikely: [25, 35],
  'realistic possibility': [40, 50],
  likely: [55, 75],
  probable: [55, 75],
  probably: [55, 75],
  'highly likely': [80, 90],
  'almost certain': [95, 100],
  'almost certainly': [95, 100],
};

/** Per cent. US: Intelligence Community Directive 203, section D.6.e.(2)(a). */
const US_YARDSTICK: Readonly<Record<string, readonly [number, number]>> = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even chance': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
};

/** "80–90%": the unit is said once, and the range stays on one line. */
function percentRange(words: Words, [low, high]: readonly [number, number]): string {
  return `${words.number(low)}–\u2060${words.percent(high / 100)}`;
}

/** The agency's own word of probability, kept, with what its yardstick means by it where one is known. */
export function likelihoodText(
  words: Words,
  likelihood: string,
  agency: Pick<AgencyCard, 'country' | 'type'>,
): string {
  const official = agency.type === 'government' || agency.type === 'intelligence';
  const yardstick = !official
    ? undefined
    : agency.country === 'GB'
      ? UK_YARDSTICK
      : agency.country === 'US'
        ? US_YARDSTICK
        : undefined;
  const range = yardstick?.[likelihood.toLowerCase()];
  return range
    ? words.say('likelihood.yardstick', { word: likelihood, range: percentRange(words, range) })
    : words.say('likelihood.word', { word: likelihood });
}
