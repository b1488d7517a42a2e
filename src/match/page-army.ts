import type { Subject } from '../claims/record';
import type { Reading } from './figure-reading';
import { namesAnyone, sharesName, subjectWords } from './subject-words';
import { tellingWords } from './words';

/** What says that the words themselves name the group. */
const NAMED: ReadonlySet<string> = new Set(['name-of', 'sentence-names']);
/** What ties a number to a group by more than the page's topic. */
const TIED: ReadonlySet<string> = new Set(['name-of', 'sentence-names', 'can-mean', 'by-number']);
/** Numbers of one event are of whoever was hit; an army is counted over a time. */
const COUNTED: ReadonlySet<string> = new Set(['cumulative', 'period']);
const SUFFERED: ReadonlySet<string> = new Set(['killed', 'casualties', 'losses']);

/**
 * The army whose dead a page counts: the one group that its words name for such numbers, where no number's words
 * name another. Null on every other page.
 */
export function armyOfPage(readings: readonly Reading[]): Subject | null {
  let army: Subject | null = null;
  let named = false;
  for (const reading of readings) {
    const subject = reading.question?.subject ?? null;
    const said = subject !== null && (isSaid(reading, NAMED) || namesLandOf(subject, reading));
    if (!said && namesAnyone(reading.figure.subject?.text ?? null)) continue;
    if (!subject?.combatant || (army !== null && subject.id !== army.id)) return null;
    army = subject;
    named ||= said;
  }
  return named ? army : null;
}

/**
 * Whether "people" without a land or place may be the soldiers of the page's army ("confirmed the deaths of 380
 * people" below "Norland's war dead").
 */
export function mayBeOfArmy(reading: Reading, army: Subject): boolean {
  const { figure, question } = reading;
  if (!COUNTED.has(figure.kind) || !SUFFERED.has(figure.measure) || figure.derived) return false;
  if (!namesAnyone(figure.subject?.text ?? null)) return false;
  if (figure.place !== null && !figure.inferred.includes('place')) return false;
  if (isSaid(reading, TIED)) return false;
  return question === null || question.subject.conflict === army.conflict;
}

/** "Norland's war dead", "Norland lost 4,100": the land's name for its army. */
function namesLandOf(subject: Subject, { figure }: Reading): boolean {
  return sharesName(tellingWords(figure.subject?.text ?? ''), subjectWords(subject));
}

function isSaid({ subjects, question }: Reading, says: ReadonlySet<string>): boolean {
  const choice = subjects.choices.find(({ subject }) => subject.id === question?.subject.id);
  return choice?.evidence.some(({ say }) => says.has(say)) ?? false;
}
