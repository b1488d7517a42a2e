import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';

/** The wholes, parts and siblings of a subject: groups that a page may take for it. */
export function relatedSubjects(subject: Subject, record: ClaimRecord): Subject[] {
  const family = record.subjectsOfConflict(subject.conflict);
  const wholes = new Set<string>();
  for (let at = subject.partOf; at !== null; at = record.subject(at)?.partOf ?? null) {
    if (wholes.has(at)) break;
    wholes.add(at);
  }
  return family.filter(
    (other) =>
      other.id !== subject.id &&
      (wholes.has(other.id) ||
        other.partOf === subject.id ||
        (subject.partOf !== null && other.partOf === subject.partOf)),
  );
}
