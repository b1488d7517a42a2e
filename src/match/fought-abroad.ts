import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict, Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { ConflictScore } from './conflict-score';
import type { FigureNames } from './figure-names';
import { sharesName, subjectWords } from './subject-words';
import { sameStem, tellingWords } from './words';

/** Fewer dead abroad may be of an accident or of another stay there. */
const LEAST = 100;

/**
 * "The Sudrians lost 15,000 men in Norland": soldiers of a land, dead in large numbers in another one, tell of the war
 * that they fought there, though nothing on the page calls it by its name.
 */
export function isFoughtAbroad(
  { id, kind, places }: Conflict,
  { value, low, measure, inferred }: Figure,
  names: FigureNames,
  record: ClaimRecord,
): boolean {
  if (kind !== 'war' || (value ?? low ?? 0) < LEAST || measure === 'missing') return false;
  if (names.mentionNames.length === 0 || inferred.includes('subject')) return false;
  const there = names.sentenceHits.some((hit) => hit.type === 'place' && hit.ids.includes(id));
  const own = tellingWords(places.join(' '));
  const atHome = names.mentionNames.some((name) => own.some((word) => sameStem(word, name)));
  if (!there || atHome) return false;
  return record
    .subjectsOfConflict(id)
    .some((subject) => subject.combatant && sharesName(names.mentionNames, subjectWords(subject)));
}

/**
 * "Sudrian soldiers were killed in Harwick", in a war of which the page has no word, and whose places Harwick is none of:
 * the soldiers of a land fought in more than one.
 */
export function isOnOtherField(
  { conflict, combatant }: Subject,
  { unnamed }: ConflictScore,
  { place, placeIsLand, inferred }: Figure,
): boolean {
  if (!combatant || !unnamed || place === null || inferred.includes('place')) return false;
  return placeIsLand && place.ids.length > 0 && !place.ids.includes(conflict);
}
