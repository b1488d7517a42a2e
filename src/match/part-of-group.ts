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
  { figure, subjects }: Reading,
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
  if (RANKS.test(words)) return armyOf(figure, words, survey, record, day);
  const whole = resolveSubject(bare, survey, record, day).best?.subject ?? null;
  if (!whole || whole.combatant || !mayHold(whole, words, record)) return null;
  if (whole.side === null) return whole;
  // "Norlanders" whom the words alone do not place are of no one side; nor are civilians whom both sides have.
  const others = subjects.choices.some(
    ({ subject: { side, conflict }, weak }) =>
      !weak && side !== null && side !== whole.side && conflict === whole.conflict,
  );
  return others || namesIn(words).length > 0 ? null : whole;
}

/** Words for some of an army's soldiers. */
const RANKS =
  /(?<!police )\b(?:officers|generals|colonels|majors|lieutenants|sergeants|conscripts|recruits|reservists|contract soldiers|pilots|airmen|marines|paratroopers|infantrymen)$/i;

/** A word for a rank says less of whose it is than "soldiers": their army leads the other's by so much. */
const LEAD_OF_ARMY = 2;

/** A name in the words: the land or body whose soldiers they are. */
const NAMED = /\p{Lu}[\p{L}-]+/gu;

/** "34 officers", "12 Norlander generals": of the army that the words would mean if they said soldiers. */
function armyOf(
  figure: Figure,
  words: string,
  survey: PageSurvey,
  record: ClaimRecord,
  day: Day | null,
): Subject | null {
  const { subject } = figure;
  if (!subject) return null;
  const text = [...(words.match(NAMED) ?? []).filter((name) => !RANKS.test(name)), 'soldiers'].join(
    ' ',
  );
  const asSoldiers: Figure = { ...figure, subject: { ...subject, text } };
  const { best, choices } = resolveSubject(asSoldiers, survey, record, day);
  if (!best?.subject.combatant || !mayHold(best.subject, text, record)) return null;
  // "Twelve officers were killed, Norland's intelligence said": its own or the foe's.
  const speaker = tellingWords(figure.attribution?.origin?.text ?? '');
  if (namesIn(text).length === 0 && sharesName(speaker, subjectWords(best.subject))) return null;
  const foe = choices.find(
    ({ subject: other }) => other.combatant && other.side !== best.subject.side,
  );
  return foe && best.score - foe.score < LEAD_OF_ARMY ? null : best.subject;
}

/** Whether people of these words can be among the group. */
export function mayHold(whole: Subject, words: string, record: ClaimRecord): boolean {
  const armed = ARMED.test(words.replace(UNARMED, ''));
  if (whole.combatant ? !armed : armed && !holdsSoldiers(whole, words)) return false;
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

/** "Rescue team members", "members of staff" bear no arms. */
const UNARMED =
  /\b(?:team|crew|staff|family|household|community|congregation|church|party) members?\b|\bmembers of (?:staff|the staff|the public|one family|a family|the same family)\b/gi;

/**
 * The dead of all sides hold soldiers too, and a people those who bear its name ("Norlander police officers" of the
 * Norlanders killed); civilians, protesters and pilgrims do not.
 */
function holdsSoldiers({ partOf, side, groupWords }: Subject, words: string): boolean {
  const everyone = groupWords.some((word) => /^(?:people|dead|deaths)$/.test(word));
  if (!everyone || groupWords.includes('civilians')) return false;
  if (partOf === null && side === null) return true;
  return groupWords.some((word) => /^\p{Lu}/u.test(word) && sharesStem(words, word));
}

function sharesStem(words: string, people: string): boolean {
  return namesIn(words).some((name) => tellingWords(people).some((one) => sameStem(one, name)));
}
