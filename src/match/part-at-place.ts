import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { FigureNames } from './figure-names';
import type { Scored } from './score-subject';
import { namesAnyone, sharesName, subjectWords } from './subject-words';
import { tellingWords } from './words';

/** Whether the one is a part of the other, at whatever depth. */
export function isWithin(part: Subject, whole: Subject, record: ClaimRecord): boolean {
  for (let at: Subject | null = part; at?.partOf; at = record.subject(at.partOf)) {
    if (at.partOf === whole.id) return true;
  }
  return false;
}

/** "The 658 deaths from Norland": the sentence states the place that only the part has, of a whole of many lands. */
export function isAtOwnPlace(part: Subject, names: FigureNames, record: ClaimRecord): boolean {
  const whole = part.partOf === null ? null : record.subject(part.partOf);
  if (!whole) return false;
  const own = subjectWords(part);
  if (!sharesName(names.statedPlace, own)) return false;
  if (!sharesName(names.statedPlace, subjectWords(whole))) return true;
  return isOneOfPlaces(part, whole, names, record);
}

/** "5,600 in Harwick and 2,700 in Dale": of one blow to both towns, whose dead together bear both names. */
function isOneOfPlaces(
  part: Subject,
  whole: Subject,
  names: FigureNames,
  record: ClaimRecord,
): boolean {
  const conflict = record.conflict(part.conflict);
  if (!conflict || conflict.kind === 'war' || conflict.kind === 'unrest') return false;
  const own = subjectWords(part);
  if (!own.groups.some(namesAnyone)) return false;
  const places = conflict.places.flatMap(tellingWords);
  const others = [...subjectWords(whole).proper].filter(
    (name) => places.includes(name) && !sharesName([name], own),
  );
  return others.length > 0 && !others.some((name) => isPaired(name, names));
}

/** "In Harwick and Dale": both are the number's place. */
function isPaired(other: string, { statedPlace, sentenceFolded }: FigureNames): boolean {
  return statedPlace.some(
    (place) =>
      place === other ||
      sentenceFolded.includes(`${place} and ${other}`) ||
      sentenceFolded.includes(`${other} and ${place}`),
  );
}

/** However much the words say of its land, the whole leads the part at its own place by no more than this. */
const MOST_LEAD = 7;

/**
 * The choices, best first; "people died in Harwick in northern Norland" are those of Harwick, where the record tells
 * them from the people of Norland, however often the sentence names the land.
 */
export function partAtPlaceFirst(
  ranked: readonly Scored[],
  names: FigureNames,
  record: ClaimRecord,
): readonly Scored[] {
  const first = ranked.find(({ weak }) => !weak);
  if (!first || !names.anyone || !names.placeIsStated) return ranked;
  const { subject: whole } = first;
  if (names.ownIds.has(whole.id) || names.sentenceIds.has(whole.id)) return ranked;
  const part = ranked.find(
    ({ subject, weak, score }) =>
      !weak &&
      first.score - score <= MOST_LEAD &&
      isWithin(subject, whole, record) &&
      isAtOwnPlace(subject, names, record),
  );
  return part ? [part, ...ranked.filter((choice) => choice !== part)] : ranked;
}

/** Words of a sentence that tells of people carried off. */
const CARRIED_OFF = /\b(?:hostages?|captives?|abduct|abducted|abducting|kidnapped|kidnapping)\b/;
/** What those are called whom somebody carried off. */
const CAPTIVES = ['hostages', 'captives', 'abductees'];
/** They lead the others by so much. */
const CAPTIVES_LEAD = 1;

/** "Killed 640 people and took 87 hostage": of a war whose hostages the record knows, those are meant. */
export function captivesFirst(
  choices: readonly Scored[],
  { measure }: Figure,
  names: FigureNames,
  record: ClaimRecord,
): readonly Scored[] {
  if (measure !== 'captured' || !CARRIED_OFF.test(names.sentenceFolded)) return choices;
  const firm = choices.filter(({ weak }) => !weak);
  const top = Math.max(...firm.map(({ score }) => score));
  const [first] = firm.filter(({ score }) => score === top);
  const isCaptives = ({ subject }: Scored): boolean =>
    subjectWords(subject).groups.some((group) => CAPTIVES.includes(group));
  const counted = first && record.claimsAbout(first.subject.id, measure).length > 0;
  if (counted && !isCaptives(first)) return choices;
  return choices.map((choice) => {
    if (choice.subject.conflict !== first?.subject.conflict || !isCaptives(choice)) return choice;
    return { ...choice, score: top + CAPTIVES_LEAD, weak: false };
  });
}
