import type { ClaimRecord } from '../claims/claim-record';
import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { contains, overlaps, type Span } from '../text/span';
import { sideWords } from './conflict-lands';
import { PEOPLE_OF_LANDS } from './lang/en/people-of-lands';
import { namesAnyone } from './subject-words';
import { foldWords, sameStem, tellingWords } from './words';

/** Two peoples in one mention without a name for both ("Norlander and Sudrian soldiers"). */
export function isJoint(figure: Figure, mentionHits: readonly NameHit[]): boolean {
  return holdsTwoPeoples(figure, mentionHits) && !isOneName(figure, mentionHits);
}

/** Two peoples in one mention that is the name of a group of both: none of their own groups is meant. */
export function isNameOfBoth(figure: Figure, mentionHits: readonly NameHit[]): boolean {
  return holdsTwoPeoples(figure, mentionHits) && isOneName(figure, mentionHits);
}

function holdsTwoPeoples({ subject }: Figure, mentionHits: readonly NameHit[]): boolean {
  if (!subject) return false;
  if (PAIR.test(subject.text)) return mentionHits.filter(({ type }) => LANDS.has(type)).length > 1;
  if (!/\s(?:and|or)\s|,\s/.test(subject.text)) return false;
  return mentionHits.filter((hit) => hit.type === 'demonym').length > 1;
}

/** "Norland-Sudria military" of "clashes": both lands in one word. */
const PAIR = /^\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+\b/u;
const LANDS: ReadonlySet<NameHit['type']> = new Set(['place', 'demonym']);

function isOneName({ subject }: Figure, mentionHits: readonly NameHit[]): boolean {
  return mentionHits.some((hit) => hit.type === 'subject' && subject && contains(hit, subject));
}

const HALF = /\b(north|south|east|west)(?:ern)? (\p{L}{4,})/gu;
const OTHER_HALF = new Map([
  ['north', 'south'],
  ['south', 'north'],
  ['east', 'west'],
  ['west', 'east'],
]);

/** Whether the folded words name one half of a land, and the folded names only the other ("South Norland", "North Norlander soldiers"). */
export function isOfOtherHalf(words: string, names: readonly string[]): boolean {
  return [...words.matchAll(HALF)].some(([, half = '', land = '']) => {
    const named = names.flatMap((name) => [...name.matchAll(HALF)]);
    const halves = named.flatMap(([, one, of = '']) => (sameStem(of, land) ? [one] : []));
    return halves.length > 0 && halves.every((one) => one === OTHER_HALF.get(half));
  });
}

/** A place inside an agency's name is none. */
export function isStatedPlace(figure: Figure, agencies: readonly NameHit[]): boolean {
  const { place } = figure;
  if (!place || figure.inferred.includes('place')) return false;
  return !agencies.some((agency) => overlaps(agency, place));
}

/** A capital that is no mere sentence start. */
export const NAME = /\p{Lu}[\p{L}.]*\s|\s\p{Lu}|\p{Lu}{2}/u;
const AFTER_HEAD = /\s(?:sent|deployed|of|in|from|who|that|at|on|with|among|by|for|near)\s/;

/** Words for a sort of people, which a sentence or a heading may begin with ("Civilian deaths rose"). */
const SORT_OF_PEOPLE =
  /^(?:civilians?|child(?:ren)?|girls?|boys?|minors?|infants?|wom[ae]n|soldiers?|troops|officers?|generals?|fighters?|militants?|journalists?|medics?|doctors?|workers?|migrants?|refugees?|hostages?|passengers?|students?|teachers?)$/;

/** Names with a capital in a mention, folded; words for anyone and for sorts of people left out. */
export function namesIn(mention: string): string[] {
  const names = [...mention.matchAll(/\p{Lu}[\p{L}.'’-]+/gu)].flatMap((match) =>
    match[0].includes('.') ? [match[0].replace(/\./g, '').toLowerCase()] : tellingWords(match[0]),
  );
  const own = names.filter((name) => !namesAnyone(name) && !SORT_OF_PEOPLE.test(name));
  return [...own, ...peopleOf(mention)];
}

/** "Civilian" of "both civilian and military": half of a word for everybody. */
export function isHalfOfAll(
  { start, end, text }: Span & { text: string },
  read: ReadText,
): boolean {
  if (!ONE_SORT.test(text)) return false;
  return (
    /^ (?:and|as well as) (?:the )?(?:military|soldiers|combatants?|civilians?)\b/i.test(
      read.text.slice(end, end + 40),
    ) ||
    /\b(?:military|soldiers|combatants?|civilians?) and (?:the )?$/i.test(
      read.text.slice(Math.max(0, start - 24), start),
    )
  );
}

const ONE_SORT = /^(?:both )?(?:civilians?|military|soldiers|(?:non-?)?combatants?)$/i;

/** "The United States lost 3,120": the land's people, folded, where their name shares no stem with the land's. */
export function peopleOf(words: string): string[] {
  return PEOPLE_OF_LANDS.flatMap(([name, people]) => (name.test(words) ? [people] : []));
}

/** "Civilian casualties" are casualties among civilians. */
export function endsWith(head: string, phrase: string): boolean {
  const one = phrase.endsWith('s') ? phrase.slice(0, -1) : phrase;
  const found = head.endsWith(phrase) ? phrase : head.endsWith(one) ? one : '';
  if (found === '') return false;
  return !/[\p{L}\p{N}]$/u.test(head.slice(0, head.length - found.length));
}

/** "Norland is said to have suffered": what is said of the land is said of its soldiers. */
const SUFFERING =
  /^\s*(?:(?:has|have|had|is|was|may|might|could|likely|probably|also|possibly|said|thought|believed|to|now|already|reportedly|since) )*(?:lost|suffered|sustained|incurred|suffering|losing|sustaining)\b/i;

/** Whether the text behind a land's name says that it suffered ("Norland is said to have lost 4,000"). */
export function tellsSuffering(after: string): boolean {
  return SUFFERING.test(after);
}

const WAR_DEAD =
  /\b(?:war dead|(?:battlefield|combat|military) (?:deaths?|dead|fatalities|death toll))\b/i;

/** Whether the words tell of those who died as soldiers ("Norland's war dead"). */
export function tellsWarDead(words: string): boolean {
  return WAR_DEAD.test(words);
}

/** "12 wounded in Harwick" tells where, not who; "Norland lost 6,000" tells whose soldiers. */
export function isPlaceOnly(
  figure: Figure,
  mentionHits: readonly NameHit[],
  record: ClaimRecord,
  read: ReadText,
): boolean {
  const { subject, measure } = figure;
  const after = subject ? read.text.slice(subject.end, subject.end + 60) : '';
  const place = mentionHits.find(
    (hit) => hit.type === 'place' && subject !== null && contains(hit, subject),
  );
  if (!place || !subject) return false;
  // "civilians from Norland": whose they are, wherever they died.
  if (/\bfrom (?:the )?$/i.test(read.text.slice(subject.start, place.start))) return false;
  const military =
    measure === 'losses' ||
    measure === 'casualties' ||
    tellsWarDead(read.text.slice(figure.sentence.start, figure.sentence.end)) ||
    SUFFERING.test(figure.sentence.start <= subject.start ? after : '');
  if (military && isLostAbroad(figure)) return false;
  return !(military && isSide(tellingWords(subject.text), place.ids, record));
}

/** "The United States lost 3,120 in Sudria": a land that sends its soldiers far, and another place than its own. */
function isLostAbroad({ subject, place }: Figure): boolean {
  if (!subject || !place || overlaps(subject, place)) return false;
  return peopleOf(subject.text).length > 0;
}

/** Whether the words name a side of one of the conflicts. */
function isSide(
  words: readonly string[],
  conflicts: readonly string[],
  record: ClaimRecord,
): boolean {
  const sides = conflicts.flatMap((id) => record.conflict(id)?.sides ?? []);
  return sides.some((side) =>
    sideWords(side).some((name) => words.some((word) => sameStem(word, name))),
  );
}

/** "Members of its armed forces", "personnel of the army": the body is whom it is about. */
const MEMBERS_OF =
  /^(?:members|personnel|men|servicemen|soldiers|officers) of (?:the |its |their |his )?(?:\p{L}+ )?(armed forces|security forces|defence forces|forces|military|army|police|troops)$/u;

/** "Soldiers and officers" are of one army. */
const SOLDIERS_AND =
  /\b(soldiers|troops|servicemen|fighters) and (?:officers|commanders|conscripts|reservists|sailors|marines)$/;

/** "Child victims", "civilian fatalities": the dead are of whom the word before them says. */
const VICTIMS_OF =
  /\b(civilian|child|soldier) (?:victims?|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|dead|lives|population|losses)$/;

/** What a mention is about, folded: "soldiers" of "Soldiers from Norland"; of a pair with a people in front both. */
export function headsOf(mention: string): readonly string[] {
  const head = foldWords(mention).split(AFTER_HEAD)[0]?.trim() ?? '';
  const first = /^(\p{Lu}\p{L}+) and \p{Ll}/u.exec(mention)?.[1];
  const heads = first ? [head, foldWords(first)] : [head];
  const victims = VICTIMS_OF.exec(head)?.[1];
  if (victims) heads.push(victims === 'child' ? 'children' : victims);
  const pair = SOLDIERS_AND.exec(head)?.[1];
  if (pair) heads.push(pair);
  const body = MEMBERS_OF.exec(foldWords(mention))?.[1];
  if (body) heads.push(body);
  if (head.endsWith(' members')) heads.push(head.slice(0, -' members'.length));
  return heads;
}

/** Whether the mention is a land apart from the place: it tells whose people they are. */
export function isStrange(placeOnly: boolean, figure: Figure): boolean {
  const { place, subject } = figure;
  return placeOnly && place !== null && subject !== null && !overlaps(place, subject);
}

/** Whether the mention is about people under a common noun of their own ("Norlander churchgoers"). */
export function headsPeople(mention: string): boolean {
  const last = mention.trim().split(/\s+/).at(-1) ?? '';
  return /^\p{Ll}/u.test(last) && !namesAnyone(last) && !BODY.test(last);
}

/** Words that stand for a land's army or for its losses. */
const BODY =
  /^(?:army|military|forces?|side|sides|troops?|soldiers?|servicemen|personnel|fighters?|losses|casualties|units?|brigades?|battalions?|regiments?|divisions?|navy|fleet|guards?|police|officers?|generals?|commanders?|pilots?|sailors?|marines?|mercenaries|conscripts?|recruits?|militants?|insurgents?|rebels?|gunmen|paratroopers?)$/i;

/** "606 killed in Norland, 28 in Sudria": the words with the first number's place are not the second's. */
export function isLent({ start, end, subject, place }: Figure, read: ReadText): boolean {
  if (!subject || !place || subject.end > start || place.start < end) return false;
  if (overlaps(subject, place) || !/\b(?:in|at|from)\s+\p{Lu}/u.test(subject.text)) return false;
  return /^\s+(?:\p{Ll}+\s+){0,2}(?:in|at|across)\s+(?:the\s+)?$/u.test(
    read.text.slice(end, place.start),
  );
}
