import { addDays } from '../../text/day';
import { type Located, placeOf, type Report } from '../problem';
import type { Claim, Series } from '../record';
import type { LocatedPack } from './located-pack';

/** Texts name the day of the count or that of the news: days by which a claim may stand beside its series. */
const SLACK = 3;
/** Compilers print a total a few people off; a slip of the digits lies farther away (0.02 per cent). */
const PRINTED_OFF = 0.0002;

/** The counts of a series do not fall without a stated revision, and the agency's claims stand on their line. */
export function checkSeriesCounts(pack: LocatedPack, report: Report): void {
  for (const one of pack.series) {
    checkRevisions(one, report);
    // A row out of order is named as that; what would follow from it blames rows and claims that are sound.
    if (!isSorted(one.item)) continue;
    checkFalls(one, report);
    for (const claim of pack.claims) checkBeside(claim, one, report);
  }
}

function isSorted({ rows }: Series): boolean {
  return rows.every(([day], index) => index === 0 || day > (rows[index - 1]?.[0] ?? ''));
}

function checkFalls(one: Located<Series>, report: Report): void {
  const { rows, measures, revisions = [] } = one.item;
  const revised = new Set(revisions.map(({ day }) => day));
  measures.forEach((measure, column) => {
    let last: { readonly day: string; readonly count: number } | null = null;
    rows.forEach((row, index) => {
      const [day] = row;
      const count = row[column + 1];
      if (typeof count !== 'number') return;
      if (last && count < last.count && !revised.has(day)) {
        report(
          { ...one, lineOf: () => one.lineOf(index) },
          `${measure} falls to ${count} after ${last.count} on ${last.day}: correct it, name the day in "revisions", or begin another series with its own "countedFrom"`,
        );
      }
      last = { day, count };
    });
  });
}

function checkRevisions(one: Located<Series>, report: Report): void {
  const days = new Set(one.item.rows.map(([day]) => day));
  for (const { day } of one.item.revisions ?? []) {
    if (!days.has(day))
      report(one, `no row has the day of the revision, ${day}: correct it`, 'revisions');
  }
}

/** A total that leaves the span of the series' days around it has a slip of the digits, or is of another count. */
function checkBeside(one: Located<Claim>, series: Located<Series>, report: Report): void {
  const { item } = one;
  const column = columnOf(item, series.item);
  if (column === null) return;
  const span = spanAround(series.item, column, item.asOf);
  if (span === null) return;
  const off = Math.max(span.low - item.low, item.low - span.high);
  if (off <= item.low * PRINTED_OFF) return;
  report(
    one,
    `${item.low} is not between ${span.low} and ${span.high}, the counts of the series around ${item.asOf} (${placeOf(series)}): correct number or day, say by subject, place or method that it is another count, or write low confidence`,
    'low',
  );
}

/** The column of the series that the claim should agree with; null when the two are of different counts. */
function columnOf(claim: Claim, series: Series): number | null {
  const sameCount =
    claim.agency === series.agency &&
    claim.subject === series.subject &&
    claim.kind === 'cumulative' &&
    claim.incident === null &&
    claim.place === (series.place ?? null) &&
    claim.bound === series.bound &&
    claim.method === series.method &&
    claim.confidence !== 'low' &&
    (claim.periodStart === null || claim.periodStart === series.countedFrom);
  const column = series.measures.indexOf(claim.measure);
  return sameCount && column >= 0 ? column + 1 : null;
}

/** The last count before the days around `day` and the first one after them; null outside the series. */
function spanAround(
  { rows }: Series,
  column: number,
  day: string,
): { readonly low: number; readonly high: number } | null {
  const [from, to] = [addDays(day, -SLACK), addDays(day, SLACK)];
  const counted = rows.filter((row) => typeof row[column] === 'number');
  const before = counted.filter(([one]) => one <= from).at(-1);
  const after = counted.find(([one]) => one >= to);
  if (!before || !after) return null;
  return { low: Number(before[column]), high: Number(after[column]) };
}
