import type { Measure } from '../../text/quantity';
import { byIdOf, type Located, placeOf, type Report } from '../problem';
import type { Claim, Conflict } from '../record';
import type { LocatedPack } from './located-pack';

/** Events in a war's wake belong to it for so many days after its end. */
const WAKE_DAYS = 31;
const DAY_MS = 86_400_000;
/** A later toll of one body for one event that is so many times lower has a digit too many or too few. */
const DIGIT_TOO_MANY = 6;
/** What an event's count may well fall to: the missing are found. */
const MAY_FALL: ReadonlySet<Measure> = new Set<Measure>(['missing', 'captured', 'displaced']);

/** Rules of a claim's event and place: one conflict's, of its time, in its lands, with tolls of one order of size. */
export function checkClaimIncidents(pack: LocatedPack, report: Report): void {
  const conflicts = byIdOf(pack.conflicts);
  const first = new Map<string, Located<Claim>>();
  for (const one of pack.claims) {
    const conflict = conflicts.get(one.item.conflict)?.item;
    if (!conflict) continue;
    checkPlace(one, conflict, pack, report);
    const { incident } = one.item;
    if (incident === null) continue;
    const other = first.get(incident);
    if (other && other.item.conflict !== one.item.conflict) {
      report(
        one,
        `the incident "${incident}" is of ${other.item.conflict} (${placeOf(other)}): correct it, or give this event an id of its own`,
        'incident',
      );
    } else checkIncidentDay(one, incident, conflict, report);
    first.set(incident, other ?? one);
  }
  checkDigits(pack.claims, report);
}

/** The day in the incident's id, as far as it is told, lies in the conflict's time and not after the day counted. */
function checkIncidentDay(
  one: Located<Claim>,
  incident: string,
  { id, start, end }: Conflict,
  report: Report,
): void {
  const day = /\d{4}(?:-\d{2}){0,2}/.exec(incident)?.[0];
  if (day === undefined) return;
  const until = (limit: string): string => limit.slice(0, day.length);
  if (
    day >= until(start) &&
    (end === null || day <= until(wakeOf(end))) &&
    day <= until(one.item.asOf)
  )
    return;
  report(
    one,
    `the incident "${incident}" is not of the time of ${id} (${start} to ${end ?? 'now'}) up to "asOf" ${one.item.asOf}: correct one of them`,
    'incident',
  );
}

function wakeOf(end: string): string {
  return new Date(Date.parse(end) + WAKE_DAYS * DAY_MS).toISOString().slice(0, 10);
}

/** Words with a capital, folded. */
function namesIn(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{Lu}[\p{L}]+/gu) ?? []
  )
    .filter((word) => !COMMON.has(word))
    .map((word) => word.toLowerCase());
}

const COMMON = new Set(['The', 'All', 'Al', 'El', 'City', 'Province', 'Region', 'State', 'Oblast']);
/** "Norland" and "Norlander" begin alike in so many letters. */
const STEM = 4;

/** A place that neither the conflict, one of the same people, nor any of its groups names is of another land. */
function checkPlace(
  one: Located<Claim>,
  conflict: Conflict,
  pack: LocatedPack,
  report: Report,
): void {
  const { place } = one.item;
  if (place === null) return;
  if (place.includes('://')) {
    report(one, `the place "${place}" is an address: write the name of a place, or null`, 'place');
    return;
  }
  const names = namesIn(place);
  if (names.length === 0) return;
  const known = knownNames(conflict, pack);
  if (names.some((name) => known.has(name.slice(0, STEM)))) return;
  report(
    one,
    `no name of ${conflict.id} or of its groups holds the place "${place}": correct it, or add it to the conflict's "places"`,
    'place',
  );
}

const knownOf = new WeakMap<LocatedPack, Map<string, ReadonlySet<string>>>();

function knownNames(conflict: Conflict, pack: LocatedPack): ReadonlySet<string> {
  const kept = knownOf.get(pack) ?? new Map<string, ReadonlySet<string>>();
  knownOf.set(pack, kept);
  const found = kept.get(conflict.id);
  if (found) return found;
  const kin = pack.conflicts
    .map(({ item }) => item)
    .filter((other) => other.demonyms.some((name) => conflict.demonyms.includes(name)));
  const groups = pack.subjects
    .map(({ item }) => item)
    .filter((subject) => subject.conflict === conflict.id);
  const texts = [
    ...[conflict, ...kin].flatMap(({ name, aliases, places, demonyms }) => [
      name,
      ...aliases,
      ...places,
      ...demonyms,
    ]),
    ...groups.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  const made = new Set(texts.flatMap(namesIn).map((name) => name.slice(0, STEM)));
  kept.set(conflict.id, made);
  return made;
}

/** Tolls of one event by one body, in the order of their days. */
function checkDigits(claims: readonly Located<Claim>[], report: Report): void {
  const runs = new Map<string, Located<Claim>[]>();
  for (const one of claims) {
    const { agency, subject, measure, incident, place, kind, vague, projection } = one.item;
    if (incident === null || kind !== 'incident' || vague || projection) continue;
    if (MAY_FALL.has(measure)) continue;
    const key = JSON.stringify([agency, subject, measure, incident, place]);
    runs.set(key, [...(runs.get(key) ?? []), one]);
  }
  for (const run of runs.values()) {
    run.sort((a, b) => (a.item.published < b.item.published ? -1 : 1));
    for (const [at, one] of run.entries()) {
      const next = run[at + 1];
      if (!next || one.item.lowerBecause !== undefined || next.item.lowerBecause !== undefined)
        continue;
      if (one.item.low < DIGIT_TOO_MANY * (next.item.high ?? next.item.low)) continue;
      report(
        one,
        `${one.item.low} is followed by ${next.item.low} for the same event (${placeOf(next)}): a digit too many or too few in one of them, or another "place"`,
        'low',
      );
    }
  }
}
