import type { Agency } from '../../claims/record';
import { AGENCY_TYPE_ORDER } from '../words/orders';

/** By what the list of agencies is grouped. */
export type Grouping = 'type' | 'side';

/** Agencies of a group that stand together; `side` is a side's slug, null where the group has no sides. */
export interface AgencyPart {
  readonly side: string | null;
  readonly agencies: readonly Agency[];
}

/** A group of the list; `key` is a type, or a conflict's id, or empty for agencies without a side in any. */
export interface AgencyGroup {
  readonly key: string;
  readonly parts: readonly AgencyPart[];
  /** How many agencies it has. */
  readonly size: number;
}

/** Text without case, accents and punctuation, for searching. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether every word of the search begins a word of one of the agency's names or aliases, or of what else it
 * may be found by.
 */
export function agencyMatches(
  agency: Agency,
  search: string,
  also: readonly string[] = [],
): boolean {
  const wanted = folded(search).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const names = [
    agency.name,
    agency.shortName,
    agency.id,
    ...agency.aliases,
    ...agency.ambiguousAliases,
    ...also,
  ];
  const haystack = ` ${names.map(folded).join(' ')}`;
  return wanted.every((word) => haystack.includes(` ${word}`));
}

function groupOf(key: string, parts: readonly AgencyPart[]): AgencyGroup {
  return { key, parts, size: parts.reduce((sum, part) => sum + part.agencies.length, 0) };
}

function byType(sorted: readonly Agency[]): AgencyGroup[] {
  return AGENCY_TYPE_ORDER.map((key) =>
    groupOf(key, [{ side: null, agencies: sorted.filter((agency) => agency.type === key) }]),
  ).filter((group) => group.size > 0);
}

/** A side has its name in one conflict only: "opposition" of two countries is no group. */
function bySide(sorted: readonly Agency[]): AgencyGroup[] {
  const conflicts = new Map<string, Map<string, Agency[]>>();
  for (const agency of sorted) {
    for (const { conflict, side } of agency.stances) {
      const sides = conflicts.get(conflict) ?? new Map<string, Agency[]>();
      conflicts.set(conflict, sides);
      sides.set(side, [...(sides.get(side) ?? []), agency]);
    }
  }
  const groups = [...conflicts].map(([key, sides]) =>
    groupOf(
      key,
      [...sides]
        .map(([side, agencies]) => ({ side, agencies }))
        .sort((a, b) => b.agencies.length - a.agencies.length || (a.side < b.side ? -1 : 1)),
    ),
  );
  groups.sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  const without = sorted.filter(({ stances }) => stances.length === 0);
  return without.length === 0
    ? groups
    : [...groups, groupOf('', [{ side: null, agencies: without }])];
}

/**
 * Groups agencies by type, or by conflict and the side they stand on in it, the conflict with most agencies
 * first; sorted by name within.
 */
export function groupAgencies(agencies: readonly Agency[], by: Grouping): AgencyGroup[] {
  const sorted = [...agencies].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return by === 'type' ? byType(sorted) : bySide(sorted);
}

/** The list with one id moved up (-1) or down (1); the same order at its ends. */
export function moveBy(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const at = ids.indexOf(id);
  const to = at + by;
  const moved = [...ids];
  if (at < 0 || to < 0 || to >= ids.length) return moved;
  moved.splice(at, 1);
  moved.splice(to, 0, id);
  return moved;
}

/** The ids switched off once these agencies are all switched on or off; sorted, others kept. */
export function switchAgencies(
  disabled: readonly string[],
  ids: readonly string[],
  on: boolean,
): string[] {
  const off = new Set(disabled);
  for (const id of ids) {
    if (on) off.delete(id);
    else off.add(id);
  }
  return [...off].sort();
}
