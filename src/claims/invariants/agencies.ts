import { byIdOf, type Located, placeOf, type Report } from '../problem';
import type { Agency } from '../record';
import type { LocatedPack } from './located-pack';

/** Rules for agencies: stances on sides that exist, periods that make sense, names that tell them apart. */
export function checkAgencies(pack: LocatedPack, report: Report): void {
  for (const one of pack.agencies) {
    checkStances(one, pack, report);
    checkActive(one, report);
  }
  checkNames(pack.agencies, report);
  checkAliases(pack.agencies, report);
}

function checkStances(one: Located<Agency>, pack: LocatedPack, report: Report): void {
  const conflicts = byIdOf(pack.conflicts);
  const told = new Set<string>();
  for (const { conflict, side } of one.item.stances) {
    const sides = conflicts.get(conflict)?.item.sides;
    if (!sides)
      report(
        one,
        `it has a stance on "${conflict}", which is no conflict here: correct the id`,
        'stances',
      );
    else if (!sides.includes(side)) {
      report(one, `"${side}" is no side of ${conflict}: use one of ${sides.join(', ')}`, 'stances');
    }
    if (told.has(conflict)) report(one, `it has two stances on ${conflict}: keep one`, 'stances');
    told.add(conflict);
  }
}

function checkActive(one: Located<Agency>, report: Report): void {
  const { active } = one.item;
  if (!active) return;
  if (active.from === null && active.to === null) {
    report(one, '"active" says nothing: give a day or remove it', 'active');
  }
  if (active.from !== null && active.to !== null && active.from > active.to) {
    report(
      one,
      `"active" ends on ${active.to}, before it begins on ${active.from}: correct one`,
      'active',
    );
  }
}

function checkNames(agencies: readonly Located<Agency>[], report: Report): void {
  const owners = new Map<string, Located<Agency>>();
  for (const one of agencies) {
    const key = one.item.name.toLowerCase();
    const owner = owners.get(key);
    if (owner)
      report(
        one,
        `the name is that of ${owner.item.id} (${placeOf(owner)}) too: one body has one record`,
        'name',
      );
    owners.set(key, one);
  }
}

/**
 * A plain alias means one agency at any time: two may share it only where their periods do not meet, and
 * none may have it among its ambiguous ones.
 */
function checkAliases(agencies: readonly Located<Agency>[], report: Report): void {
  const owners = new Map<string, Located<Agency>[]>();
  for (const one of agencies) {
    for (const alias of one.item.aliases) {
      const key = alias.toLowerCase();
      const others = owners.get(key) ?? [];
      for (const other of others) {
        if (!areApart(one.item, other.item)) {
          report(
            one,
            `the alias "${alias}" belongs to ${other.item.id} (${placeOf(other)}) too: make it ambiguous at both, or give periods that do not meet`,
            'aliases',
          );
        }
      }
      owners.set(key, [...others, one]);
    }
  }
  for (const one of agencies) {
    for (const alias of one.item.ambiguousAliases) {
      const owner = owners.get(alias.toLowerCase())?.[0];
      if (owner) {
        report(
          one,
          `the ambiguous "${alias}" is a plain alias of ${owner.item.id} (${placeOf(owner)}): it can be only one of the two`,
          'ambiguousAliases',
        );
      }
    }
  }
}

function areApart(one: Agency, other: Agency): boolean {
  const ends = (agency: Agency) => ({
    from: agency.active?.from ?? '0000',
    to: agency.active?.to ?? '9999',
  });
  const [a, b] = [ends(one), ends(other)];
  return a.to < b.from || b.to < a.from;
}
