import type { Agency } from '../../claims/record';
import { AGENCY_TYPE_ORDER } from '../words/orders';

/** By what the list of agencies is grouped. */
export type Grouping = 'type' | 'side';

/** A group of the list; `key` is a type, or a side's slug, or empty for agencies without a side. */
export interface AgencyGroup {
  readonly key: string;
  readonly agencies: readonly Agency[];
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

/** Whether every word of the search begins a word of one of the agency's names or aliases. */
export function agencyMatches(agency: Agency, search: string): boolean {
  const wanted = folded(search).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const names = [
    agency.name,
    agency.shortName,
    agency.id,
    ...agency.aliases,
    ...agency.ambiguousAliases,
  ];
  const haystack = ` ${names.map(folded).join(' ')}`;
  return wanted.every((word) => haystack.includes(` ${word}`));
}

/** Groups agencies by type or by the sides they stand on; sorted by name within. */
export function groupAgencies(agencies: readonly Agency[], by: Grouping): AgencyGroup[] {
  const sorted = [...agencies].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  if (by === 'type') {
    return AGENCY_TYPE_ORDER.map((key) => ({
      key,
      agencies: sorted.filter((agency) => agency.type === key),
    })).filter((group) => group.agencies.length > 0);
  }
  const sides = new Map<string, Agency[]>();
  for (const agency of sorted) {
    const own = new Set(agency.stances.map((stance) => stance.side));
    for (const side of own.size === 0 ? [''] : own) {
      const group = sides.get(side);
      if (group) group.push(agency);
      else sides.set(side, [agency]);
    }
  }
  return [...sides]
    .map(([key, group]) => ({ key, agencies: group }))
    .sort((a, b) => (a.key === '' ? 1 : b.key === '' ? -1 : b.agencies.length - a.agencies.length));
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
