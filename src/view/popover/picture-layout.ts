import type { ClaimCard, FindingCard } from '../../report/card';
import { dayFromNumber, dayNumber } from '../../text/day';

/** What a mark in the picture stands for. */
export type MarkRole = 'origin' | 'estimate' | 'later';

/** One claim in the picture: its day, its number or interval, and whether an end is open. */
export interface PictureMark {
  readonly key: string;
  readonly label: string;
  readonly role: MarkRole;
  readonly day: number;
  readonly low: number;
  readonly high: number;
  /** The number named; null for a range, which has two ends and no middle. */
  readonly point: number | null;
  readonly open: 'up' | 'down' | null;
}

/** All that the drawing needs, in days since 1970 and plain numbers. */
export interface Picture {
  readonly marks: readonly PictureMark[];
  /** The page's own figure; `day` is null when the page gives none. */
  readonly page: {
    readonly low: number;
    readonly high: number;
    readonly open: 'up' | 'down' | null;
    readonly day: number | null;
  };
  readonly days: readonly [number, number];
  readonly values: readonly [number, number];
  readonly ticks: readonly number[];
  readonly dayTicks: readonly {
    readonly day: number;
    readonly precision: 'day' | 'month' | 'year';
  }[];
}

/** Below this ratio of least to greatest the value axis starts at zero, so that lengths can be compared. */
const NEAR_RATIO = 0.7;
const MIN_DAYS = 14;

function openEnd(bound: ClaimCard['bound']): 'up' | 'down' | null {
  if (bound === 'over' || bound === 'at-least') return 'up';
  if (bound === 'up-to' || bound === 'under') return 'down';
  return null;
}

function markOf(claim: ClaimCard, role: MarkRole): PictureMark {
  const interval = claim.interval;
  return {
    key: claim.id,
    label: claim.agency.shortName,
    role,
    day: dayNumber(claim.asOf),
    low: interval?.low ?? claim.low,
    high: interval?.high ?? claim.high ?? claim.low,
    point: claim.high === null ? claim.low : null,
    open: openEnd(claim.bound),
  };
}

/** Round numbers that span the values, about four of them, the first at or below and the last at or above. */
export function niceTicks(from: number, to: number): number[] {
  const span = Math.max(to - from, 1);
  const rough = span / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max([1, 2, 2.5, 5, 10].map((f) => f * power).find((s) => s >= rough) ?? 1, 1);
  const first = Math.floor(from / step);
  const ticks: number[] = [];
  for (let i = first; (i - 1) * step < to; i++) {
    ticks.push(i * step);
    if (i * step >= to) break;
  }
  return ticks.length > 1 ? ticks : [...ticks, (first + 1) * step];
}

const YEAR = 366;

/** Starts of years, half-years, quarters or months inside the days, at most five; else both ends. */
export function niceDays(from: number, to: number): Picture['dayTicks'] {
  const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
  const start = new Date(from * 86_400_000);
  const origin = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (const step of months) {
    const found: { day: number; precision: 'month' | 'year' }[] = [];
    for (let month = Math.ceil(origin / step) * step; found.length <= 5; month += step) {
      const day = Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000);
      if (day > to) break;
      if (day >= from) found.push({ day, precision: step >= 12 ? 'year' : 'month' });
    }
    if (found.length > 1 && found.length <= 4) return found;
    if (found.length < 2) break;
  }
  const precision = to - from > 2 * YEAR ? 'year' : 'day';
  return [from, to].map((day) => ({ day, precision }) as const);
}

function paddedDays(days: readonly number[]): [number, number] {
  const low = Math.min(...days);
  const high = Math.max(...days);
  const missing = Math.max(MIN_DAYS - (high - low), 0);
  return [low - Math.ceil(missing / 2), high + Math.ceil(missing / 2)];
}

/**
 * The picture of a finding: the claim it goes back to and the estimates of the same measure. Null when
 * there are not two claims or the page's figure has no number.
 */
export function pictureOf(card: FindingCard): Picture | null {
  const low = card.low ?? card.value ?? card.high;
  const high = card.high ?? card.value ?? card.low;
  if (low === null || high === null) return null;
  const same = (claim: ClaimCard) => claim.measure === card.measure;
  const own = [card.claim, card.revisedBy].filter((claim): claim is ClaimCard => claim !== null);
  const ends = [card.ends?.low, card.ends?.high].filter((claim): claim is ClaimCard => !!claim);
  const all = new Map<string, PictureMark>();
  const add = (claims: readonly ClaimCard[], role: MarkRole) => {
    for (const claim of claims.filter(same)) {
      if (!all.has(claim.id)) all.set(claim.id, markOf(claim, role));
    }
  };
  add(own.slice(0, 1), card.claim ? 'origin' : 'estimate');
  add(own.slice(1), 'later');
  add(ends, 'estimate');
  add(card.competing, 'estimate');
  add(card.later, 'later');
  const marks = [...all.values()].sort((a, b) => a.day - b.day);
  if (marks.length < 2) return null;
  const day = card.asOf === null ? null : dayNumber(card.asOf);
  const days = paddedDays([...marks.map((mark) => mark.day), ...(day === null ? [] : [day])]);
  const least = Math.min(low, ...marks.map((mark) => mark.low));
  const most = Math.max(high, ...marks.map((mark) => mark.high));
  const ticks = niceTicks(least / most > NEAR_RATIO ? least : 0, most);
  return {
    marks,
    page: { low, high, open: openEnd(card.bound), day },
    days,
    values: [ticks[0] ?? 0, ticks.at(-1) ?? most],
    ticks,
    dayTicks: niceDays(days[0], days[1]),
  };
}

/** The day of a day number, for labels. */
export function dayOf(number: number): string {
  return dayFromNumber(number);
}
