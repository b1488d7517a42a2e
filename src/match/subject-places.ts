import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import { MEASURES } from '../text/quantity';
import { type PageSurvey, wordsOf } from './page-survey';
import { sharesName, subjectWords } from './subject-words';
import { sameStem, stemKey, tellingWords } from './words';

/**
 * Whether the page names the scene of the group's event: a place in its names that no other group of its
 * conflict bears, and that is no capital which stands for a government.
 */
export function namesScene(subject: Subject, survey: PageSurvey, record: ClaimRecord): boolean {
  const others = record
    .subjectsOfConflict(subject.conflict)
    .filter(({ id }) => id !== subject.id)
    .map(subjectWords);
  return [...subjectWords(subject).proper].some(
    (name) =>
      !others.some((words) => sharesName([name], words)) &&
      survey.nameWords.get(stemKey(name))?.some((word) => sameStem(word, name)) &&
      !survey.agencyHits.some((hit) => tellingWords(wordsOf(survey.read, hit)).includes(name)),
  );
}

const homes = new WeakMap<ClaimRecord, Map<string, ReadonlySet<string>>>();

/**
 * Words of the places for which only this side's people were counted ("Harwick" for the people of Norland).
 * Soldiers fall anywhere: they have none.
 */
export function homePlaces(subject: Subject, record: ClaimRecord): ReadonlySet<string> {
  const known = homes.get(record) ?? new Map<string, ReadonlySet<string>>();
  homes.set(record, known);
  const found = known.get(subject.id);
  if (found) return found;
  const made = readPlaces(subject, record);
  known.set(subject.id, made);
  return made;
}

function readPlaces(subject: Subject, record: ClaimRecord): ReadonlySet<string> {
  if (subject.combatant || subject.side === null) return new Set();
  const people = record
    .subjectsOfConflict(subject.conflict)
    .filter((other) => !other.combatant && other.side !== null);
  const own = people.filter((other) => other.side === subject.side);
  const others = people.filter((other) => other.side !== subject.side);
  const theirs = new Set(others.flatMap((other) => placesOf(other, record)));
  return new Set(
    own.flatMap((other) => placesOf(other, record)).filter((word) => !theirs.has(word)),
  );
}

function placesOf(subject: Subject, record: ClaimRecord): string[] {
  return MEASURES.flatMap((measure) => record.claimsAbout(subject.id, measure)).flatMap(
    ({ place }) => (place === null ? [] : tellingWords(place)),
  );
}
