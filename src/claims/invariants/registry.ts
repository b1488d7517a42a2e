import { byIdOf, type Located, placeOf, type Report } from '../problem';
import type { Conflict, Subject } from '../record';
import type { LocatedPack } from './located-pack';

/** Ids stand once. */
export function checkIds(list: readonly Located<{ readonly id: string }>[], report: Report): void {
  const seen = new Map<string, Located<unknown>>();
  for (const one of list) {
    const { id } = one.item;
    const other = seen.get(id);
    if (other) report(one, `the id "${id}" stands at ${placeOf(other)} too: give one another id`);
    else seen.set(id, one);
  }
}

/** A registry is sorted by id, so that a record is found and a diff stays small. */
export function checkOrder(
  list: readonly Located<{ readonly id: string }>[],
  report: Report,
): void {
  let previous = '';
  for (const one of list) {
    const { id } = one.item;
    if (id < previous) report(one, `"${id}" comes after "${previous}": sort the file by id`);
    previous = id;
  }
}

/** A conflict ends after it began and names each side once. */
export function checkConflicts(pack: LocatedPack, report: Report): void {
  for (const one of pack.conflicts) {
    const { start, end, sides } = one.item;
    if (end !== null && end < start) {
      report(one, `it ends on ${end}, before it starts on ${start}: correct one of them`, 'end');
    }
    if (new Set(sides).size < sides.length) report(one, 'a side stands twice: remove one', 'sides');
  }
}

/** A subject belongs to a conflict and a side that exist, and is part of a wider one without a circle. */
export function checkSubjects(pack: LocatedPack, report: Report): void {
  const conflicts = byIdOf(pack.conflicts);
  const subjects = byIdOf(pack.subjects);
  const owners = new Map<string, Located<Subject>>();
  for (const one of pack.subjects) {
    const { conflict, side, aliases } = one.item;
    const known = conflicts.get(conflict)?.item;
    if (!known)
      report(one, `there is no conflict "${conflict}": add it or correct the id`, 'conflict');
    else checkSide(one, side, known, report);
    checkWhole(one, subjects, report);
    for (const alias of aliases) {
      const key = `${conflict}|${alias.toLowerCase()}`;
      const owner = owners.get(key);
      if (owner && owner !== one) {
        report(
          one,
          `the alias "${alias}" belongs to ${owner.item.id} (${placeOf(owner)}) too: within a conflict it may name one subject`,
          'aliases',
        );
      }
      owners.set(key, one);
    }
  }
}

function checkSide(
  one: Located<Subject>,
  side: string | null,
  conflict: Conflict,
  report: Report,
): void {
  if (side === null || conflict.sides.includes(side)) return;
  report(
    one,
    `"${side}" is no side of ${conflict.id}: use one of ${conflict.sides.join(', ') || 'none, write null'}`,
    'side',
  );
}

function checkWhole(
  one: Located<Subject>,
  subjects: ReadonlyMap<string, Located<Subject>>,
  report: Report,
): void {
  const problem = wholeProblem(one.item, subjects);
  if (problem) report(one, problem, 'partOf');
}

/** What is wrong with the subject's `partOf`; null when nothing is. */
function wholeProblem(
  { id, partOf, conflict }: Subject,
  subjects: ReadonlyMap<string, Located<Subject>>,
): string | null {
  if (partOf === null) return null;
  const whole = subjects.get(partOf)?.item;
  if (!whole) return `there is no subject "${partOf}": add it or write null`;
  if (whole.conflict !== conflict) {
    return `"${partOf}" belongs to ${whole.conflict}: name a subject of ${conflict}`;
  }
  const seen = new Set([id]);
  let step: string | null = partOf;
  while (step !== null) {
    if (seen.has(step)) return `"partOf" runs in a circle over "${step}": cut it`;
    seen.add(step);
    step = subjects.get(step)?.item.partOf ?? null;
  }
  return null;
}

/** Every record of a registry is used by a claim or series; one that is not is a slip or left over. */
export function checkUse(pack: LocatedPack, report: Report): void {
  const rows = [...pack.claims, ...pack.series].map((one) => one.item);
  const used = {
    agencies: new Set(rows.map((row) => row.agency)),
    conflicts: new Set(rows.map((row) => row.conflict)),
    subjects: new Set(rows.map((row) => row.subject)),
  };
  for (const kind of ['agencies', 'conflicts', 'subjects'] as const) {
    for (const one of pack[kind]) {
      if (!used[kind].has(one.item.id)) {
        report(one, `"${one.item.id}" has no claims: add one or remove the record`);
      }
    }
  }
}
