import type { Subject } from '../claims/record';
import type { ReadText } from '../text/read-text';
import type { Reading } from './figure-reading';
import { sharesName, subjectWords } from './subject-words';
import { tellingWords } from './words';

/** Words right behind a number that say its people bore arms ("8.7 million of them soldiers", "8.7 million military and 19 million civilian deaths"). */
const ARMED =
  /^,? (?:(?:of (?:them|these|those|whom|which)|were|as) (?:were )?)?(?:military|soldiers|troops|servicemen|combatants|in uniform)\b(?! (?:and|or|as well as) (?:the )?(?:civilian|non-?combatant))/i;

/**
 * The part of a known group that the words beside the number tell: its soldiers, of people of whom the record counts
 * one group of soldiers apart, or those of the place that only the part has. Null when the words tell none.
 */
export function partTold({ figure, question }: Reading, read: ReadText): Subject | null {
  if (!question || question.subject.combatant) return null;
  const { subject: whole, record } = question;
  const parts = record
    .subjectsOfConflict(whole.conflict)
    .filter(({ partOf }) => partOf === whole.id);
  if (ARMED.test(read.text.slice(figure.end, figure.sentence.end))) {
    const armed = parts.filter(({ combatant }) => combatant);
    return armed.length === 1 ? (armed[0] ?? null) : null;
  }
  return null;
}

/**
 * "It lost 36,000 men in Norland and about 58,000 in Sudria": the same soldiers in the war of the number's own place.
 * Null when its place is of the group's war, or the record has no such soldiers there.
 */
export function sameInOtherWar({ figure, question }: Reading): Subject | null {
  const { place, inferred } = figure;
  if (!question?.subject.combatant || place === null || inferred.includes('place')) return null;
  const { subject, record, conflict } = question;
  if (place.ids.length === 0 || place.ids.includes(subject.conflict)) return null;
  if (conflict === null || place.start < figure.end) return null;
  const bearers = place.ids.flatMap((id) =>
    record
      .subjectsOfConflict(id)
      .filter(
        (other) =>
          other.combatant &&
          other.aliases.some((name) => subject.aliases.includes(name)) &&
          sharesName(tellingWords(place.text), subjectWords(other)),
      ),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
