import { passagesOf } from '../../src/page/quick-look';
import type { Lane, Visit } from './lane';
import { meanOf, meansOf } from './means';
import type { TracedCost } from './trace-cost';

/** What one page paid; times are the means of its visits. */
export interface PageCost {
  readonly page: string;
  /** Whether it has casualty words with a number near. */
  readonly words: boolean;
  /** Its longest task is that of all visits. */
  readonly ours: TracedCost;
  /** Milliseconds of each floor, by its file. */
  readonly floors: Readonly<Record<string, number>>;
  /** Milliseconds of the one-line script in the frame where it took longest. */
  readonly oneFrame: number;
  readonly marks: number;
  /** Milliseconds from DOMContentLoaded to the first mark, visit by visit, with a warm background and with a cold one. */
  readonly firstMarks: readonly number[];
  readonly shifted: boolean;
  readonly changed: boolean;
}

// Long enough for a cold background to answer; the floors are done at once.
const STAY_MS = 900;
const FLOORS_STAY_MS = 350;
// Before documents are compared.
const SETTLED_MS = 3_000;
// A page moves by itself too, and never twice alike: so many visits of either kind decide whose shift it is.
const SHIFT_VISITS = 3;

/** The lanes in which each page is visited, one after the other. */
export interface Lanes {
  readonly ours: Lane;
  readonly floors: Lane;
}

/** Visits a page so often with the extension and with the floors alone, in turn, each time on a site of its own, and stays so many milliseconds. */
export async function measurePage(
  page: string,
  address: () => string,
  { ours, floors }: Lanes,
  times: number,
  stay = STAY_MS,
): Promise<PageCost> {
  const seen: { alone: Visit; warm: Visit }[] = [];
  while (seen.length < times) {
    const alone = await visitFloors(floors, address, stay);
    seen.push({ alone, warm: await ours.visit(address(), stay) });
  }
  const { alone, warm } = seen[0] as { alone: Visit; warm: Visit };
  const visits = seen.map(({ warm }) => warm);
  const isMarked = () => visits.some(({ marks }) => marks > 0);
  // A page that was read and shows no mark may get one later.
  if (!isMarked() && visits.some(({ cost }) => cost.byFile['reader.js'])) {
    visits.push(await ours.visit(address(), stay + SETTLED_MS));
  }
  if (isMarked()) {
    await ours.killBackground();
    visits.push(await ours.visit(address(), stay));
  }
  const shifts = async (lane: Lane) => {
    const seen: number[] = [];
    while (seen.length < SHIFT_VISITS) seen.push((await lane.visit(address(), stay)).shift);
    return seen;
  };
  // Pages write into themselves as long as their timers run.
  const isChanged = async () => {
    const settled = (lane: Lane) => lane.visit(address(), stay + SETTLED_MS);
    const [one, other] = [await settled(floors), await settled(floors)];
    return isSame(one, other) && !isSame(await settled(ours), one);
  };
  const [longest] = seen
    .map(({ warm }) => warm.cost)
    .sort((one, other) => other.longest - one.longest);
  return {
    page,
    words: passagesOf(warm.text).length > 0,
    ours: {
      total: meanOf(seen.map(({ warm }) => warm.cost.total)),
      longest: longest?.longest ?? 0,
      longestTask: longest?.longestTask ?? null,
      byFile: meansOf(seen.map(({ warm }) => warm.cost.byFile)),
      longestByFile: meansOf(seen.map(({ warm }) => warm.cost.longestByFile)),
    },
    floors: meansOf(seen.map(({ alone }) => alone.cost.byFile)),
    oneFrame: meanOf(seen.map(({ alone }) => alone.cost.longestByFile['one-line.js'] ?? 0)),
    marks: Math.max(...visits.map(({ marks }) => marks)),
    firstMarks: firstMarksOf(visits, stay),
    // With us it must shift more every time than it ever does without, in visits of one length.
    shifted:
      warm.shift > alone.shift &&
      Math.min(warm.shift, ...(await shifts(ours))) > Math.max(...(await shifts(floors))),
    changed: !isSame(warm, alone) && (await isChanged()),
  };
}

/** Milliseconds to the first mark of every visit of a page; a visit without one, where another had one, waited so long in vain. */
export function firstMarksOf(
  visits: readonly Pick<Visit, 'firstMark'>[],
  stay: number,
): readonly number[] {
  const isMarked = visits.some(({ firstMark }) => firstMark !== null);
  return isMarked ? visits.map(({ firstMark }) => firstMark ?? stay) : [];
}

async function visitFloors(lane: Lane, address: () => string, stay: number): Promise<Visit> {
  const visit = await lane.visit(address(), FLOORS_STAY_MS);
  if (visit.cost.byFile['one-line.js']) return visit;
  // On a busy machine, and in a page of twenty megabytes, the script comes later.
  const again = await lane.visit(address(), stay);
  if (!again.cost.byFile['one-line.js']) throw new Error('the one-line script did not run');
  return again;
}

/** Addresses differ, each visit has a site of its own. */
function isSame(one: Visit, other: Visit): boolean {
  return one.html === other.html;
}
