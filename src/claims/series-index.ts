import { addDays, type Day } from '../text/day';
import type { Measure } from '../text/quantity';
import { lastOnOrBefore } from './day-index';
import type { Claim, Series } from './record';

/** Ends the id of what a series' agency gave for one day alone. */
const DAILY = '-daily';

/** One dated count of a series. */
interface Point {
  readonly day: Day;
  readonly count: number;
}

/**
 * The points of one series and measure, read as claims. A claims file may hold the same claim (same agency,
 * subject and measure, same day and count, cumulative): then that one is given, with its better source.
 */
export class SeriesIndex {
  private readonly points: readonly Point[];
  private readonly claims = new Map<Day, Claim>();
  private byCount: Map<number, Day[]> | null = null;

  /**
   * `stands` gives the claim of a claims file for a day and count, null when there is none; `taken` tells
   * whether an id belongs to a claim of a claims file.
   */
  constructor(
    readonly series: Series,
    readonly measure: Measure,
    private readonly stands: (day: Day, count: number) => Claim | null,
    private readonly taken: (id: string) => boolean,
  ) {
    const column = series.measures.indexOf(measure) + 1;
    this.points = series.rows.flatMap((row) => {
      const count = row[column];
      return typeof count === 'number' ? [{ day: row[0], count }] : [];
    });
  }

  /** The claim whose day is the latest on or before `day`; null before the first. */
  claimOn(day: Day): Claim | null {
    const point = this.points[lastOnOrBefore(this.points, (one) => one.day, day)];
    return point ? this.claimOf(point) : null;
  }

  /** The claims with exactly this count, sorted by day. */
  claimsWithCount(count: number): readonly Claim[] {
    this.byCount ??= this.indexCounts();
    return (this.byCount.get(count) ?? []).map((day) => this.claimOf({ day, count }));
  }

  /** The claim of a series' day by its own id; null when the id is not of this series. */
  claimWithId(id: string): Claim | null {
    const { agency, subject } = this.series;
    const head = `${agency}-`;
    if (!id.startsWith(head)) return null;
    const day = id.slice(head.length, head.length + 10);
    const tail = id.slice(head.length + 10);
    const own = `-${subject}-${this.measure}`;
    if (tail === `${own}${DAILY}`) return this.dayOn(day);
    if (tail !== own && tail !== `${own}-series`) return null;
    const point = this.points[lastOnOrBefore(this.points, (one) => one.day, day)];
    if (point?.day !== day) return null;
    const claim = this.claimOf(point);
    return claim.id === id ? claim : null;
  }

  /**
   * The number of one day that the agency prints beside its total: the row less that of the day before. Null where
   * it prints none, either row lacks or the total did not grow.
   */
  dayOn(day: Day): Claim | null {
    if (!this.series.daily) return null;
    const before = this.pointOn(addDays(day, -1));
    const point = this.pointOn(day);
    if (!before || !point || point.count <= before.count) return null;
    const { series, measure } = this;
    const id = `${series.agency}-${day}-${series.subject}-${measure}${DAILY}`;
    const row = this.rowAsClaim(day, point.count - before.count);
    return { ...row, id, kind: 'daily', periodStart: null };
  }

  private pointOn(day: Day): Point | null {
    const point = this.points[lastOnOrBefore(this.points, (one) => one.day, day)];
    return point?.day === day ? point : null;
  }

  private indexCounts(): Map<number, Day[]> {
    const byCount = new Map<number, Day[]>();
    for (const { day, count } of this.points) {
      const days = byCount.get(count);
      if (days) days.push(day);
      else byCount.set(count, [day]);
    }
    return byCount;
  }

  private claimOf({ day, count }: Point): Claim {
    const known = this.claims.get(day);
    if (known) return known;
    const claim = this.stands(day, count) ?? this.rowAsClaim(day, count);
    this.claims.set(day, claim);
    return claim;
  }

  private rowAsClaim(day: Day, count: number): Claim {
    const { series, measure } = this;
    const id = `${series.agency}-${day}-${series.subject}-${measure}`;
    const isTail = series.tailFrom !== undefined && day >= series.tailFrom;
    return {
      id: this.taken(id) ? `${id}-series` : id,
      agency: series.agency,
      channel: series.channel,
      conflict: series.conflict,
      subject: series.subject,
      place: series.place ?? null,
      incident: null,
      measure,
      low: count,
      high: null,
      bound: series.bound,
      kind: 'cumulative',
      periodStart: series.countedFrom,
      asOf: day,
      published: day,
      // A day of the tail may be that of the day after, so it is not said to be the agency's own.
      dateBasis: isTail ? 'recalled' : 'stated',
      method: series.method,
      url: series.url,
      urlKind: series.urlKind,
      readAt: series.readAt,
      note: series.note,
      confidence: 'medium',
    };
  }
}
