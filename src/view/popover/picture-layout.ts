import type { ClaimCard, FindingCard, PageFacts } from '../../report/card';
import { type Day, dayFromNumber, dayNumber } from '../../text/day';
import type { Measure } from '../../text/quantity';
import { type DayTick, dayTicks, paddedDays, valueTicks } from './picture-ticks';

/** What a mark in the picture stands for: where the figure goes back to, another estimate, a later one. */
export type MarkRole = 'origin' | 'estimate' | 'later';

/** One claim in the picture: its day, its number or interval, and whether an end is open. */
export interface PictureMark {
  readonly key: string;
  readonly claim: ClaimCard;
  readonly label: string;
  readonly role: MarkRole;
  readonly day: number;
  readonly low: number;
  readonly high: number;
  /** The number named; null for a range, which has two ends and no middle. */
  readonly point: number | null;
  readonly open: 'up' | 'down' | null;
}

/** The page's own figure: its level, and the day it speaks of. */
export interface PageLevel {
  readonly low: number;
  readonly high: number;
  readonly open: 'up' | 'down' | null;
  /** Null when neither the figure nor the page names a day. */
  readonly day: number | null;
}

/** One measure's claims on an axis of their own: killed and casualties are never drawn on one. */
export interface Lane {
  readonly measure: Measure;
  readonly marks: readonly PictureMark[];
  /** In the lane of the page's measure only. */
  readonly page: PageLevel | null;
  readonly values: readonly [number, number];
  readonly ticks: readonly number[];
}

/** All that the drawing needs, in days since 1970 and plain numbers. Lanes share the days. */
export interface Picture {
  readonly lanes: readonly Lane[];
  readonly days: readonly [number, number];
  readonly dayTicks: readonly DayTick[];
  /** The day the page was published; null when it is not known. */
  readonly published: number | null;
}

/** Whether the lane's values begin above zero. */
export function isBroken({ values }: Pick<Lane, 'values'>): boolean {
  return values[0] > 0;
}

const MOST_LANES = 3;
/** Measures that say nothing about a toll have no lane. */
const NO_TOLL: ReadonlySet<Measure> = new Set<Measure>(['deployed', 'displaced']);
/** From this ratio of least to greatest the value axis need not start at zero: the lane would be empty. */
const NEAR_RATIO = 0.7;

function openEnd(bound: ClaimCard['bound']): 'up' | 'down' | null {
  if (bound === 'over' || bound === 'at-least') return 'up';
  if (bound === 'up-to' || bound === 'under') return 'down';
  return null;
}

function markOf(claim: ClaimCard, role: MarkRole): PictureMark {
  const interval = claim.interval;
  return {
    key: claim.id,
    claim,
    label: claim.agency.shortName,
    role,
    day: dayNumber(claim.asOf),
    low: interval?.low ?? claim.low,
    high: interval?.high ?? claim.high ?? claim.low,
    point: claim.high === null ? claim.low : null,
    open: openEnd(claim.bound),
  };
}

/** Every claim of the card with its role, each once, the origin first. */
function claimsOf(card: FindingCard): Map<string, { claim: ClaimCard; role: MarkRole }> {
  const all = new Map<string, { claim: ClaimCard; role: MarkRole }>();
  const add = (claims: readonly (ClaimCard | null | undefined)[], role: MarkRole) => {
    for (const claim of claims) {
      if (claim && !all.has(claim.id)) all.set(claim.id, { claim, role });
    }
  };
  add([card.claim], 'origin');
  add([card.revisedBy], 'later');
  // Later estimates may compete as well; they are drawn as later ones.
  add(card.later, 'later');
  add([card.ends?.low, card.ends?.high], 'estimate');
  add(card.competing, 'estimate');
  for (const group of card.otherMeasures) add(group.claims, 'estimate');
  return all;
}

/** The page's measure first, then the origin's, then the others as the card has them. */
function laneMeasures(card: FindingCard, own: PageLevel | null): Measure[] {
  const all = [...claimsOf(card).values()].map(({ claim }) => claim.measure);
  const order = [card.measure, ...(card.claim ? [card.claim.measure] : []), ...all];
  return [...new Set(order)]
    .filter((measure) => !NO_TOLL.has(measure))
    .filter((measure) => all.includes(measure) || (measure === card.measure && own !== null))
    .slice(0, MOST_LANES);
}

function laneOf(
  measure: Measure,
  marks: PictureMark[],
  page: PageLevel | null,
  first: boolean,
): Lane {
  const lows = [...marks.map((mark) => mark.low), ...(page ? [page.low] : [])];
  const highs = [...marks.map((mark) => mark.high), ...(page ? [page.high] : [])];
  const least = Math.min(...lows);
  const most = Math.max(...highs);
  // The lanes below the first are lower, and one without claims is a strip.
  const about = marks.length === 0 ? 1 : first ? 3 : 2;
  const ticks = valueTicks(least / most > NEAR_RATIO && least < most ? least : 0, most, about);
  return {
    measure,
    marks: marks.sort((a, b) => a.day - b.day),
    page,
    values: [ticks[0] ?? 0, ticks.at(-1) ?? most],
    ticks,
  };
}

function pageLevel(card: FindingCard, published: Day | null): PageLevel | null {
  const low = card.low ?? card.value ?? card.high;
  const high = card.high ?? card.value ?? card.low;
  const day = card.asOf ?? published;
  if (low === null || high === null) return null;
  return { low, high, open: openEnd(card.bound), day: day === null ? null : dayNumber(day) };
}

/**
 * The picture of a finding: the claim it goes back to and the estimates, a lane for each measure. Null
 * when there are not two claims to see side by side.
 */
export function pictureOf(
  card: FindingCard,
  { published }: Pick<PageFacts, 'published'>,
): Picture | null {
  const own = pageLevel(card, published);
  const claims = [...claimsOf(card).values()];
  const lanes = laneMeasures(card, own).map((measure, i) =>
    laneOf(
      measure,
      claims
        .filter(({ claim }) => claim.measure === measure)
        .map(({ claim, role }) => markOf(claim, role)),
      measure === card.measure ? own : null,
      i === 0,
    ),
  );
  const marks = lanes.flatMap((lane) => lane.marks);
  if (marks.length < 2) return null;
  const pageDay = published === null ? null : dayNumber(published);
  const days = paddedDays(
    [...marks.map((mark) => mark.day), own?.day ?? null, pageDay].filter((day) => day !== null),
  );
  return { lanes, days, dayTicks: dayTicks(days[0], days[1]), published: pageDay };
}

/** The day of a day number, for labels. */
export function dayOf(number: number): Day {
  return dayFromNumber(number);
}
