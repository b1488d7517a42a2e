import { peoplesOf, sideWords } from './conflict-lands';
import { HARMED_AT, harmedAt, SCENES } from './lang/en/scenes';
import { hitsIn, wordsOf } from './page-survey';
import type { Question } from './question';
import { foldWords, sameStem, tellingWords } from './words';

/** What the number's own sentence tells of where its people were harmed. */
export interface ToldScene {
  /** The sentence without those who speak in it. */
  readonly words: string;
  /** Its named places, narrower than the lands of the conflict, by their telling words. */
  readonly places: readonly (readonly string[])[];
  /** Sorts of scenes ("school", "aid"), by `SCENES`. */
  readonly sorts: ReadonlySet<string>;
}

const told = new WeakMap<Question['figure'], Map<string, ToldScene>>();

/** The scene that the sentence of the question's figure tells; once a figure and group. */
export function toldScene(question: Question): ToldScene {
  const { figure, subject } = question;
  const known = told.get(figure) ?? new Map<string, ToldScene>();
  told.set(figure, known);
  const found = known.get(subject.id) ?? readScene(question);
  known.set(subject.id, found);
  return found;
}

function readScene(question: Question): ToldScene {
  const words = withoutSpeakers(question);
  return { words, places: placesIn(words, question), sorts: new Set(sortsOfHarm(words)) };
}

/** "…, the Harwick governor said": where the speaker is at home is not where the people died. */
function withoutSpeakers({ figure, survey }: Question): string {
  const { sentence, attribution } = figure;
  const speakers = [
    ...hitsIn(survey.agencyHits, sentence),
    ...(attribution?.origin ? [attribution.origin] : []),
    ...(attribution?.byName ? [attribution.byName] : []),
    ...(attribution?.relays ?? []),
  ];
  let words = wordsOf(survey.read, sentence);
  for (const { start, end } of speakers) {
    const [from, to] = [start - sentence.start, end - sentence.start];
    if (from < 0 || to > words.length || STANDS_AS_PLACE.test(words.slice(0, from))) continue;
    words = `${words.slice(0, from)}${' '.repeat(to - from)}${words.slice(to)}`;
  }
  return words.replace(OFFICES, ' ');
}

/** "A strike on Harwick": a capital is the name of those who rule in it too. */
const STANDS_AS_PLACE =
  /\b(?:on|in|at|near|outside|inside|hit|struck|(?:suburbs?|outskirts|north|south|east|west|centre|center|city|shelling|bombing) of) $/i;

/** "Harwick's governor", "the mayor of Harwick". */
const OFFICES =
  /\b\p{Lu}[\p{L}-]+(?:['’]s)? (?:governor|mayor|police|prosecutors?|officials?|authorities)\b|\b(?:governor|mayor|director|head|spokes\p{L}+) (?:of|for) (?:the )?\p{Lu}[\p{L}-]+/gu;

const NAME =
  "(?:(?:al|el|ash|an|as|at|ad)[- ])?\\p{Lu}[\\p{L}'’-]+(?: (?:(?:al|el|ash|as)-)?\\p{Lu}[\\p{L}-]+)*";
/** Words between "in" and the name that begin something else. */
const LIGHT =
  "(?:(?!(?:by|from|for|with|that|which|who|when|while|than|under|amid|between)\\b)[\\p{Ll}'’-]+ ){0,5}?";
/** "Killed at Harwick", "strike on a school in Harwick", "shelling of Harwick". */
const AT = new RegExp(
  `(?<![\\p{L}-]|\\b(?:said|says|told|announced|reported|stated|declared|confirmed|wrote)(?: on \\p{Lu}\\p{L}+)? )(?:in|at|on|near|outside|inside|hit|hitting|struck|(?:[Ss]helling|[Bb]ombing|[Bb]ombardment|siege|suburbs?|outskirts|north|south|east|west|town|city|village|camp) of) (?:the |an? )?${LIGHT}(${NAME})(?! (?:\\p{Ll}+s\\b(?<!['’]s)|people|police|army|ministry|government)(?! of\\b))`,
  'gu',
);
const NO_PLACE =
  /^(?:Operation|Battle|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]*ber|[a-z]*uary|ch|il|e|y|ust)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Ramadan|Twitter|Telegram|Facebook)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;

function placesIn(words: string, question: Question): string[][] {
  return [...words.matchAll(AT)].flatMap(([, name]) => {
    if (name === undefined || NO_PLACE.test(name)) return [];
    const telling = tellingWords(name).filter((word) => !isWide(word, question));
    return telling.length > 0 ? [telling] : [];
  });
}

/** Whether the folded word is of the lands and sides of the conflict, which tell no place in it. */
export function isOfLands(word: string, { conflict }: Question): boolean {
  if (!conflict) return false;
  const isOf = (land: string): boolean => sameStem(land, word);
  return (
    peoplesOf(conflict).some(isOf) || conflict.sides.some((side) => sideWords(side).some(isOf))
  );
}

function isWide(word: string, question: Question): boolean {
  const { subject, conflict } = question;
  if (isOfLands(word, question)) return true;
  return [subject.name, conflict?.name ?? '']
    .flatMap(tellingWords)
    .some((name) => sameStem(name, word));
}

const NAMED = Object.entries(SCENES).map(([sort, words]): [string, RegExp] => [
  sort,
  new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u'),
]);
const sorts = new Map<string, string[]>();

/** The sorts of scenes among the words of an event's name. */
export function sortsOf(words: string): string[] {
  const known = sorts.get(words);
  if (known) return known;
  const found = NAMED.filter(([, named]) => named.test(words)).map(([sort]) => sort);
  sorts.set(words, found);
  return found;
}

const HARMED = Object.entries(SCENES).map(([sort, words]): [string, RegExp, RegExp] => [
  sort,
  // Most sentences have no such word, and the whole pattern takes long.
  new RegExp(HARMED_AT[sort] ? '' : words, 'u'),
  new RegExp(HARMED_AT[sort] ?? harmedAt(words), 'u'),
]);

function sortsOfHarm(words: string): string[] {
  const folded = foldWords(words).replace(/\s+/g, ' ');
  return HARMED.filter(([, word, told]) => word.test(folded) && told.test(folded)).map(
    ([sort]) => sort,
  );
}
