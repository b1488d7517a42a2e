import type { Subject } from '../claims/record';
import type { ReadText } from '../text/read-text';
import type { Reading } from './figure-reading';
import { hitsIn, wordsOf } from './page-survey';
import type { Question } from './question';
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

/** What stands between a number and the war of which it is told ("killed during the"). */
const IN_WAR = /^[^,.;:\d]*\b(?:in|during) (?:the )?$/i;

/** The wars of the record that the words right behind the number name ("149 deaths during the Sudrian War"). */
function warsBehind({ figure, survey }: Question): readonly string[] {
  const { end, sentence } = figure;
  const named = hitsIn(survey.hits, sentence).find(
    (hit) =>
      hit.type === 'conflict' &&
      !hit.ambiguous &&
      hit.start > end &&
      IN_WAR.test(wordsOf(survey.read, { start: end, end: hit.start })),
  );
  return named?.ids ?? [];
}

/** The wars of the number's own place; none where another number stands before the place, whose it is then. */
function warsOfPlace({ figure, survey }: Question): readonly string[] {
  const { place, inferred, end } = figure;
  if (place === null || inferred.includes('place') || place.start < end) return [];
  return /\d/.test(wordsOf(survey.read, { start: end, end: place.start })) ? [] : place.ids;
}

/**
 * "It lost 36,000 men in Norland and about 58,000 in Sudria": the same soldiers in the war that is named right behind
 * the number, or else in that of its own place. Null when that is the group's war, or the record has no such soldiers
 * there.
 */
export function sameInOtherWar({ figure, question }: Reading): Subject | null {
  if (!question?.subject.combatant || question.conflict === null) return null;
  const { subject, record } = question;
  const behind = warsBehind(question);
  const wars = behind.length > 0 ? behind : warsOfPlace(question);
  if (wars.includes(subject.conflict)) return null;
  const place = tellingWords(figure.place?.text ?? '');
  const bearers = wars.flatMap((id) =>
    record
      .subjectsOfConflict(id)
      .filter(
        (other) =>
          other.combatant &&
          other.aliases.some((name) =>
            subject.aliases.some((own) => name === own || name.startsWith(`${own} in `)),
          ) &&
          (behind.length > 0 || sharesName(place, subjectWords(other))),
      ),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
