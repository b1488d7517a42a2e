import type { Day } from '../text/day';
import type { NameScanner } from '../text/names';
import type { Measure } from '../text/quantity';
import type { ClaimRecord } from './claim-record';
import { openNames } from './names';
import type { Agency, Claim, Conflict, Pack, Series, Subject } from './record';
import { SeriesIndex } from './series-index';

/**
 * Indexes the packs once. Where two packs use one id, the earlier pack's record stands (the bundled one
 * goes first); claims and series that name an unknown agency or subject are still found by id.
 */
export function openRecord(packs: readonly Pack[]): ClaimRecord {
  return new OpenRecord(packs);
}

/** One list for all that have none, so that what is made once a list is made once for them too. */
const NO_CONFLICTS: ReadonlySet<string> = new Set();
const NO_CLAIMS: readonly Claim[] = [];
const NO_SERIES: readonly Series[] = [];

class OpenRecord implements ClaimRecord {
  private readonly agencies: ReadonlyMap<string, Agency>;
  private readonly conflicts: ReadonlyMap<string, Conflict>;
  private readonly subjects: ReadonlyMap<string, Subject>;
  private readonly claims: ReadonlyMap<string, Claim>;
  private readonly byConflict = new Map<string, Subject[]>();
  private readonly bySubject: BySubject<Claim[]> = new Map();
  private readonly seriesBySubject: BySubject<Series[]> = new Map();
  /** By series and measure. */
  private readonly indexes: BySubject<SeriesIndex> = new Map();
  private readonly seriesClaims = new Map<string, Claim>();
  private scanner: NameScanner | null = null;
  /** By agency; made when first asked for. */
  private counted: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  constructor(private readonly packs: readonly Pack[]) {
    this.agencies = byId(packs.map((pack) => pack.agencies));
    this.conflicts = byId(packs.map((pack) => pack.conflicts));
    this.subjects = byId(packs.map((pack) => pack.subjects));
    this.claims = byId(packs.map((pack) => pack.claims));
    for (const subject of this.subjects.values()) push(this.byConflict, subject.conflict, subject);
    for (const claim of this.claims.values()) {
      pushAbout(this.bySubject, claim.subject, claim.measure, claim);
    }
    for (const byMeasure of this.bySubject.values())
      for (const claims of byMeasure.values()) claims.sort(inOrder);
    for (const series of byId(packs.map((pack) => pack.series)).values()) this.addSeries(series);
  }

  /** Built on first use: a page without a figure needs no names. */
  get names(): NameScanner {
    this.scanner ??= openNames(this.packs);
    return this.scanner;
  }

  agency(id: string): Agency | null {
    return this.agencies.get(id) ?? null;
  }

  conflict(id: string): Conflict | null {
    return this.conflicts.get(id) ?? null;
  }

  subject(id: string): Subject | null {
    return this.subjects.get(id) ?? null;
  }

  claim(id: string): Claim | null {
    return this.claims.get(id) ?? this.indexHolding(id)?.claimWithId(id) ?? null;
  }

  seriesOfClaim(id: string): Series | null {
    const claim = this.claims.get(id);
    if (!claim) return this.indexHolding(id)?.series ?? null;
    for (const series of this.seriesAbout(claim.subject, claim.measure)) {
      if (this.seriesClaimOn(series, claim.measure, claim.asOf)?.id === id) return series;
    }
    return null;
  }

  conflictsCountedBy(agency: string): ReadonlySet<string> {
    this.counted ??= this.readCounted();
    return this.counted.get(agency) ?? NO_CONFLICTS;
  }

  subjectsOfConflict(conflict: string): readonly Subject[] {
    return this.byConflict.get(conflict) ?? [];
  }

  claimsAbout(subject: string, measure: Measure): readonly Claim[] {
    return this.bySubject.get(subject)?.get(measure) ?? NO_CLAIMS;
  }

  seriesAbout(subject: string, measure: Measure): readonly Series[] {
    return this.seriesBySubject.get(subject)?.get(measure) ?? NO_SERIES;
  }

  seriesClaimOn(series: Series, measure: Measure, day: Day): Claim | null {
    return this.indexes.get(series.id)?.get(measure)?.claimOn(day) ?? null;
  }

  seriesClaimsWithCount(series: Series, measure: Measure, count: number): readonly Claim[] {
    return this.indexes.get(series.id)?.get(measure)?.claimsWithCount(count) ?? [];
  }

  seriesDayOn(series: Series, measure: Measure, day: Day): Claim | null {
    return this.indexes.get(series.id)?.get(measure)?.dayOn(day) ?? null;
  }

  private addSeries(series: Series): void {
    for (const measure of series.measures) {
      pushAbout(this.seriesBySubject, series.subject, measure, series);
      for (const claim of this.claimsAbout(series.subject, measure)) {
        if (canStandFor(claim, series)) {
          const key = seriesDay(series, measure, claim.asOf, claim.low);
          if (!this.seriesClaims.has(key)) this.seriesClaims.set(key, claim);
        }
      }
      const index = new SeriesIndex(
        series,
        measure,
        (day, count) => this.seriesClaims.get(seriesDay(series, measure, day, count)) ?? null,
        (id) => this.claims.has(id),
      );
      measuresOf(this.indexes, series.id).set(measure, index);
    }
  }

  private readCounted(): ReadonlyMap<string, ReadonlySet<string>> {
    const found = new Map<string, Set<string>>();
    const add = (agency: string, subject: string): void => {
      const conflict = this.subjects.get(subject)?.conflict;
      if (conflict !== undefined) {
        found.set(agency, (found.get(agency) ?? new Set()).add(conflict));
      }
    };
    for (const { agency, subject } of this.claims.values()) add(agency, subject);
    for (const series of this.packs.flatMap((pack) => pack.series)) {
      add(series.agency, series.subject);
    }
    return found;
  }

  private indexHolding(id: string): SeriesIndex | null {
    for (const byMeasure of this.indexes.values())
      for (const index of byMeasure.values()) if (index.claimWithId(id)) return index;
    return null;
  }
}

/** A claim of a claims file that says what a series row says (the count is compared by the caller). */
function canStandFor(claim: Claim, series: Series): boolean {
  return (
    claim.agency === series.agency &&
    claim.kind === 'cumulative' &&
    claim.incident === null &&
    claim.high === null &&
    claim.projection !== true &&
    (claim.periodStart === null || claim.periodStart === series.countedFrom)
  );
}

function inOrder(a: Claim, b: Claim): number {
  return compare(a.asOf, b.asOf) || compare(a.published, b.published) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two steps, since to join the keys into one takes longer than to look both up. */
type BySubject<Item> = Map<string, Map<Measure, Item>>;

function measuresOf<Item>(all: BySubject<Item>, key: string): Map<Measure, Item> {
  const known = all.get(key);
  if (known) return known;
  const made = new Map<Measure, Item>();
  all.set(key, made);
  return made;
}

function pushAbout<Item>(
  all: BySubject<Item[]>,
  subject: string,
  measure: Measure,
  item: Item,
): void {
  push(measuresOf(all, subject), measure, item);
}

function seriesDay(series: Series, measure: Measure, day: Day, count: number): string {
  return `${series.id}|${measure}|${day}|${count}`;
}

function byId<Item extends { readonly id: string }>(
  lists: readonly (readonly Item[])[],
): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const list of lists)
    for (const item of list) if (!items.has(item.id)) items.set(item.id, item);
  return items;
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
