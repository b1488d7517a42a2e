import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Reading } from './figure-reading';
import { mayHold } from './part-of-group';
import { namesAnyone } from './subject-words';

/** Findings of one conflict that show what a page is about, at least. */
const FEWEST = 2;
/** Least share of a page's figures whose group is known. */
const KNOWN = 1 / 3;
/** Least share of them that one group must have to be the page's own. */
const MAJORITY = 0.6;

/**
 * The people whose dead a page counts: the widest group of those that its findings are about, where all of them
 * belong to one conflict and none of the most is an army. Null on every other page.
 */
export function groupOfPage(
  findings: readonly { readonly subject: string | null }[],
  record: ClaimRecord,
): Subject | null {
  const counts = new Map<string, { whole: Subject; count: number }>();
  const conflicts = new Set<string>();
  let all = 0;
  for (const { subject: id } of findings) {
    const subject = id === null ? null : record.subject(id);
    if (!subject) continue;
    conflicts.add(subject.conflict);
    const whole = rootOf(subject, record);
    const entry = counts.get(whole.id) ?? { whole, count: 0 };
    counts.set(whole.id, { whole, count: entry.count + 1 });
    all += 1;
  }
  if (all < findings.length * KNOWN) return null;
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  if (!most || conflicts.size > 1 || most.whole.combatant) return null;
  return most.count >= FEWEST && most.count / all >= MAJORITY ? most.whole : null;
}

/** The widest group of which this one is a part. */
export function rootOf(subject: Subject, record: ClaimRecord): Subject {
  const wider = subject.partOf === null ? null : record.subject(subject.partOf);
  return wider ? rootOf(wider, record) : subject;
}

/**
 * Whether the people of one event that no words place are the page's own ("two people were hurt in Harwick" on a page
 * of raids on Norland). Nothing in their sentence may point elsewhere.
 */
export function isOfPage(reading: Reading, whole: Subject, record: ClaimRecord): boolean {
  const { figure, subjects } = reading;
  if (figure.kind !== 'incident' && figure.kind !== 'daily') return false;
  if (figure.measure === 'deployed' || figure.measure === 'displaced') return false;
  const words = figure.subject?.text ?? null;
  const stated = words !== null && !figure.inferred.includes('subject');
  if (!namesAnyone(words) && !(stated && mayHold(whole, words, record))) return false;
  const { place } = figure;
  if (place && !figure.inferred.includes('place')) {
    const known = place.ids.includes(whole.conflict);
    if (!known && (place.ids.length > 0 || figure.placeIsLand)) return false;
  }
  const told = subjects.told().find(({ subject }) => subject.id === whole.id);
  if (!told?.nearest || told.foreign || told.othersNamed) return false;
  const { value, impossible, otherCause, unnamed, past, topic } = told.conflict;
  if (value <= 0 || impossible || otherCause || unnamed || (past && !topic)) return false;
  return isNearest(reading, whole, record);
}

/** Whether of the people of its conflict those of the whole are told of no less than others around the figure. */
export function isNearest({ subjects }: Reading, whole: Subject, record: ClaimRecord): boolean {
  const people = subjects.choices.filter(
    ({ subject }) => !subject.combatant && subject.conflict === whole.conflict,
  );
  const own = people.find(({ subject }) => rootOf(subject, record).id === whole.id);
  const [first] = people;
  return first === undefined || (own !== undefined && own.score >= first.score);
}
