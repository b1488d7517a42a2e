import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import type { Reading } from './figure-reading';
import { namesIn } from './mention-shape';
import type { PageSurvey } from './page-survey';
import { resolveSubject } from './resolve-subject';
import { conflictWords, namesAnyone, sharesName, subjectWords } from './subject-words';
import { sameStem, tellingWords } from './words';

/** Words for those who bear arms: no part of a group of people who do not. */
const ARMED =
  /\b(?:soldiers?|troops?|troopers?|servicemen|servicemembers?|personnel|fighters?|militants?|terrorists?|insurgents?|rebels?|gunmen|attackers?|combatants?|mercenar(?:y|ies)|police|policemen|officers?|guards?|forces|army|military|navy|members|jihadists?|guerrillas?|conscripts?|volunteers?|operatives?|commanders?|generals?|bombers?|assailants?|suspects?|gang|marines|sailors|pilots|crew)\b/i;

/** Words for what is counted instead of people, and for people whom nothing tells from the others. */
const NO_PART = /\b(?:names?|individuals?|persons?|nationwide|men|others|nationals|citizens)$/i;

/**
 * The group of the record to which people belong whom it does not count apart ("women" among the people killed in
 * Norland): nothing that agencies said of the whole can be held against their number. Null where the page does not
 * plainly tell of such a group, or the words name another land's people.
 */
export function wholeOfPart(
  { figure }: Reading,
  total: Subject | null,
  survey: PageSurvey,
  record: ClaimRecord,
  day: Day | null,
): Subject | null {
  const words = figure.subject?.text ?? '';
  if (words === '' || figure.inferred.includes('subject') || namesAnyone(words)) return null;
  if (/\s(?:and|or)\s/.test(words) || NO_PART.test(words)) return null;
  if (total) return mayHold(total, words, record) ? total : null;
  const bare: Figure = { ...figure, subject: null };
  const whole = resolveSubject(bare, survey, record, day).best?.subject ?? null;
  if (!whole || whole.combatant || !mayHold(whole, words, record)) return null;
  // "Norlanders" whom the words alone do not place are of no one side.
  return whole.side !== null && namesIn(words).length > 0 ? null : whole;
}

/** Whether people of these words can be among the group. */
export function mayHold(whole: Subject, words: string, record: ClaimRecord): boolean {
  const armed = ARMED.test(words);
  if (whole.combatant ? !armed : armed && !holdsSoldiers(whole)) return false;
  const names = namesIn(words);
  if (names.length === 0) return true;
  const conflict = record.conflict(whole.conflict);
  if (conflict && whole.side === null) {
    const known = conflictWords(conflict);
    if (names.every((name) => known.some((word) => sameStem(word, name)))) return true;
  }
  return sharesName(names, subjectWords(whole)) && names.every(isOfWhole(whole));
}

function isOfWhole(whole: Subject): (name: string) => boolean {
  const own = [whole.name, ...whole.aliases, ...whole.groupWords].flatMap(tellingWords);
  return (name) => own.some((word) => sameStem(word, name));
}

/** The dead of all sides hold soldiers too; civilians, protesters and pilgrims do not. */
function holdsSoldiers({ partOf, side, groupWords }: Subject): boolean {
  const everyone = groupWords.some((word) => /^(?:people|dead|deaths)$/.test(word));
  return partOf === null && side === null && everyone && !groupWords.includes('civilians');
}
