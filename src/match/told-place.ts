import { PLACED_SHARE, shareAt } from './group-places';
import { wordsOf } from './page-survey';
import type { Question } from './question';
import { sharesName, subjectWords } from './subject-words';
import { foldWords, sameStem, tellingWords } from './words';

/** Characters from a number to the place where its people suffered. */
const TIE_REACH = 70;

/** What stands between "4,120" and "Harwick" where the one is told of the other ("people were killed in the north of"). */
const TIED =
  /^[^\d,.;:()"“”—–]*\b(?:in|at|inside|within|around|near|across|throughout|outside)\s+(?:[Tt]he\s+)?(?:(?:north|south|east|west|centre|center|city|town|region|province|outskirts) of (?:the )?|(?:\p{Ll}+-)?(?:north|south|east|west|centr)\p{Ll}*\s)?$/u;

/** Words behind which the place is that of a day, a speaker or a blow, and not where all the people suffered. */
const OF_ANOTHER_CLAUSE =
  /\b(?:since|after|before|when|who|whom|that|which|where|while|until|during|as|says?|said|told|according|including|among|from|began|started|launched|ministry|government|officials|authorities|hospitals?|attack|strike|airstrike|war|raid|operation|offensive|assault|siege|invasion|incursion|campaign|quake|earthquake|storm|explosion|and|but)\b/i;

/** "In Harwick, at least 4,120 …": the head of the sentence, then nothing but the number's own words. */
const HEAD =
  /^["“]?(?:(?:and|but|meanwhile|elsewhere|also),? )?(?:in|inside|around|near|across|throughout) (?:the )?(?:(?:north|south|east|west|centre|center) of (?:the )?|(?:\p{Ll}+-)?(?:north|south|east|west|centr)\p{Ll}*\s)?$/iu;
const LIGHT =
  '(?:(?:at least|more than|over|about|around|some|nearly|almost|up to|as many as|an estimated|a total of|the|another) )*';
const TO_NUMBER = new RegExp(
  `^(?: (?:alone|region|province|state))*,? (?:${LIGHT}|(?:the )?[^,.;:\\d]{2,60}? (?:counts|counted|recorded|records|verified|documented|registered) (?:the deaths of )?${LIGHT}|(?:\\p{Lu}\\p{L}+ )?(?:has |have |had )?lost ${LIGHT})$`,
  'u',
);

/** "A quake in Sudria killed 3,120": the blow's land. */
const BLOW_IN =
  /\b(?:earthquake|quake|floods?|flooding|storm|cyclone|tsunami|explosion|war|fighting|conflict|violence) (?:in|across|around) (?:the )?$/i;
/** "Strikes on Harwick killed 3,120": the town that was struck. */
const BLOW_ON =
  /\b(?:air ?)?(?:strikes?|raids?|shelling|bombing|bombardment) (?:on|against) (?:the (?:city|town|village|port) of )?$/i;
const TOOK =
  /^ (?:that |which )?(?:has |have |had )?(?:already )?(?:killed|left|claimed|took|taken)\b/;

/** What makes a part of a land ("Norland City", "north-eastern Norland", "the south of Norland"). */
const NARROWING = /city|town|camp|north|south|east|west|centr|outskirts/g;

/** The place of a page that is told as the one where the number's people suffered. */
interface ToldPlace {
  readonly words: readonly string[];
  /** What makes it a part of the land that it names; empty where it is the land itself. */
  readonly narrowing: readonly string[];
}

const told = new WeakMap<Question['figure'], ToldPlace | null>();

function toldPlace(question: Question): ToldPlace | null {
  const { figure } = question;
  const known = told.get(figure);
  if (known !== undefined) return known;
  const found = isTied(question) ? readPlace(question) : null;
  told.set(figure, found);
  return found;
}

function isTied({ figure, survey }: Question): boolean {
  const { place, sentence, start, end, inferred } = figure;
  if (!place || inferred.includes('place') || !/\p{Lu}/u.test(place.text)) return false;
  const after = survey.read.text.slice(place.end, place.end + 24);
  if (/^['’]s?\s/.test(after)) return false;
  // "In Harwick, Dale and elsewhere": one of several.
  if (/^,? (?:and|or)\b|^,\s+\p{Lu}[\p{L}-]+(?:,|,? and)\s/u.test(after)) return false;
  if (place.start >= end) {
    if (place.start > end + TIE_REACH) return false;
    const between = wordsOf(survey.read, { start: end, end: place.start });
    return TIED.test(between) && !OF_ANOTHER_CLAUSE.test(between);
  }
  const before = wordsOf(survey.read, { start: sentence.start, end: place.start });
  const between = wordsOf(survey.read, { start: place.end, end: start });
  if (HEAD.test(before)) return TO_NUMBER.test(between);
  if (BLOW_ON.test(before)) return TOOK.test(between);
  return figure.placeIsLand && BLOW_IN.test(before) && TOOK.test(between);
}

function readPlace({ figure, survey }: Question): ToldPlace | null {
  const { place } = figure;
  if (!place) return null;
  // "In Harwick Norland has lost 300": the land that lost them is no part of the town's name.
  const joined = / lost /.test(wordsOf(survey.read, { start: place.end, end: place.end + 14 }));
  const words = tellingWords(joined ? place.text.replace(/ \p{Lu}\p{L}+$/u, '') : place.text);
  if (words.length === 0) return null;
  const before = wordsOf(survey.read, { start: Math.max(0, place.start - 24), end: place.start });
  const side = /([\p{L}-]+)(?: of(?: the)?)? $/u.exec(before)?.[1] ?? '';
  const narrowing = foldWords(`${side} ${townOf(place.text)}`).match(NARROWING) ?? [];
  return { words, narrowing };
}

/** "Harwick, northern Norland": the town, without where it lies. */
function townOf(place: string): string {
  return place.replace(/,.*$/s, '');
}

const answers = new WeakMap<Question['asked'], Map<string | null, boolean>>();

/**
 * Whether the page tells the number of one town or part of the land of which the group's numbers are told, or of
 * another land: no agency said that. `place`: the claim's own, which is no part; null for none.
 */
export function isToldOfPart(question: Question, place: string | null): boolean {
  const known = answers.get(question.asked) ?? new Map<string | null, boolean>();
  answers.set(question.asked, known);
  const found = known.get(place) ?? tellsPart(question, place);
  known.set(place, found);
  return found;
}

function tellsPart(question: Question, place: string | null): boolean {
  const found = toldPlace(question);
  const { figure, subject, conflict, record } = question;
  if (!found || !conflict) return false;
  const whole = wholeNames(question, place);
  const land = whole.flatMap(tellingWords);
  const { words, narrowing } = found;
  if (isOtherLandOfDisaster(question, words)) return true;
  if (sharesName(words, subjectWords(subject)) || sharesStem(words, land)) {
    if (narrowing.length === 0 || isCityItself(question, place)) return false;
    const narrow = [...whole, ...conflict.aliases, ...subject.aliases].map(foldWords);
    return !narrow.some((name) => narrowing.every((word) => name.includes(word)));
  }
  if (shareAt(subject.id, words, record) >= PLACED_SHARE) return false;
  return !figure.placeIsLand || !figure.place?.ids.includes(subject.conflict);
}

/** "In the city of Harwick" of a count at Harwick; the city that bears its land's name is a part of it. */
function isCityItself({ figure, survey, conflict }: Question, claimed: string | null): boolean {
  const { place } = figure;
  if (!place || claimed === null || foldWords(townOf(place.text)) !== foldWords(claimed))
    return false;
  const lands = [conflict?.name ?? '', ...(conflict?.demonyms ?? [])].flatMap(tellingWords);
  if (sharesStem(tellingWords(claimed), lands)) return false;
  const before = wordsOf(survey.read, { start: Math.max(0, place.start - 24), end: place.start });
  return /\b(?:city|town|camp) of $/i.test(before);
}

/** One wave in two lands, whose dead the record counts apart: the dead of the one are not those of the other. */
function isOtherLandOfDisaster(
  { subject, conflict, record }: Question,
  words: readonly string[],
): boolean {
  if (conflict?.kind !== 'disaster' || sharesName(words, subjectWords(subject))) return false;
  return record
    .subjectsOfConflict(subject.conflict)
    .some((other) => other.id !== subject.id && sharesName(words, subjectWords(other)));
}

/** Whether the figure's place is told as the one where its people suffered. */
export function isToldAt(question: Question): boolean {
  return toldPlace(question) !== null;
}

/** Whether the page tells the number of a land or town of which only other conflicts know. */
export function isToldElsewhere(question: Question): boolean {
  const found = toldPlace(question);
  const { figure, subject, conflict } = question;
  if (!found || !conflict || !figure.place) return false;
  const { ids } = figure.place;
  if (ids.includes(subject.conflict) || (ids.length === 0 && !figure.placeIsLand)) return false;
  return (
    !sharesStem(
      found.words,
      [...wholeNames(question, null), ...conflict.places].flatMap(tellingWords),
    ) && !sharesName(found.words, subjectWords(subject))
  );
}

/** Names of the land or scene as a whole; a long war's other names are those of its battles. */
function wholeNames({ subject, conflict }: Question, place: string | null): readonly string[] {
  if (!conflict) return [];
  const { name, demonyms, aliases, kind, end } = conflict;
  const long = kind === 'war' || (kind === 'unrest' && end === null);
  const scenes = long ? [] : aliases;
  return [name, ...demonyms, ...scenes, subject.name, ...(place === null ? [] : [place])];
}

function sharesStem(words: readonly string[], names: readonly string[]): boolean {
  return words.some((word) => names.some((name) => sameStem(word, name)));
}
