import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../tools/serve';
import { short } from '../measure';
import { type Budget, budget } from './budgets';
import { writeFloors } from './floors';
import { LIVE_MARKED, LIVE_PAGE } from './generated-pages';
import { Lane } from './lane';
import { table } from './results';

// What the engine itself keeps of a page (timings, compiled code) comes and goes by so many kilobytes.
const HEAP_NOISE = 16;
const READINGS = 3;
// Without the compilers behind its interpreter the engine makes no machine code while the page runs, which stands in
// the same heap: what grows without them is what the page and its scripts keep.
const INTERPRETED = '--js-flags=--no-sparkplug --no-maglev --no-turbofan';

/** What was measured on a page that changes a hundred times a second. */
export interface Live {
  readonly budgets: readonly Budget[];
  /** Kilobytes of the page's script heap every ten seconds, beginning with the tenth, by who is there. */
  readonly heaps: readonly (readonly [string, readonly number[]])[];
}

/**
 * Measures the page for so many seconds after the first ten: first its memory, with us, with the one-line
 * scripts and with no extension side by side and no profiler on, then the time that we take of its thread.
 */
export async function measureLive(
  executable: string,
  extension: string,
  seconds: number,
): Promise<Live> {
  const made = mkdtempSync(join(tmpdir(), 'toll-trace-live-'));
  writeFileSync(join(made, 'live.html'), LIVE_PAGE);
  const server = await serveFolder(made);
  const url = `http://live.test:${new URL(server.url).port}/live.html`;
  const visit = async <Result>(
    loaded: string | null,
    look: (lane: Lane) => Promise<Result>,
    flags: readonly string[] = [],
  ): Promise<Result> => {
    const lane = await Lane.start(executable, loaded, flags);
    try {
      return await look(lane);
    } finally {
      await lane.close();
    }
  };
  const lanes: readonly (readonly [string, string | null, readonly string[]])[] = [
    ['no extension', null, []],
    ['the one-line scripts', writeFloors(), []],
    ['ours', extension, []],
    ['ours, interpreted', extension, [INTERPRETED]],
  ];
  const heaps = await Promise.all(
    lanes.map(
      async ([name, loaded, flags]) =>
        [name, await visit(loaded, (lane) => lane.liveHeaps(url, seconds), flags)] as const,
    ),
  );
  const cost = await visit(extension, (lane) => lane.live(url, seconds));
  await server.close();
  return { budgets: budgetsOf(heaps, cost), heaps };
}

function budgetsOf(
  heaps: Live['heaps'],
  { share, longest, marked }: Awaited<ReturnType<Lane['live']>>,
): readonly Budget[] {
  const promise = 'page that changes 100 times a second';
  const [, alone = [], ours = [], interpreted = []] = heaps.map(([, values]) => values);
  const grown = (which: string, measured: number) =>
    budget(`${promise}: growth of its heap ${which}, kB`, measured, HEAP_NOISE);
  const wrong = LIVE_MARKED.filter((text, at) => marked[at] !== text).length;
  return [
    budget(`${promise}: share of its thread, %`, share * 100, 2),
    budget(`${promise}: longest task, ms`, longest, 50),
    grown('after 10 seconds, machine code left out', growth(interpreted)),
    // By then the engine has made machine code of what runs often: what grows on is a leak.
    grown(
      'after 30 seconds beyond that with the one-line scripts',
      growth(ours, 2) - growth(alone, 2),
    ),
    budget(
      `${promise}: marks that are wrong at the end`,
      Math.max(wrong, marked.length - LIVE_MARKED.length),
      0,
    ),
  ];
}

/** Of several readings the least counts: one taken while an answer comes in holds two reports. */
function growth(heaps: readonly number[], from = 0): number {
  const early = from === 0 ? heaps.slice(0, 1) : heaps.slice(from, from + READINGS);
  return Math.min(...heaps.slice(-READINGS)) - Math.min(...early);
}

/** The heaps as a table: seconds across, lanes down, and what each grew by. */
export function heapTable({ heaps }: Live): string {
  const seconds = heaps[0]?.[1].map((_, at) => (at + 1) * 10) ?? [];
  return table(heaps, [
    ['kB after seconds', ([name]) => name],
    ...seconds.map((second, at): readonly [string, (row: Live['heaps'][number]) => string] => [
      String(second),
      ([, values]) => short(values[at] ?? Number.NaN),
    ]),
    ['growth', ([, values]) => String(growth(values))],
  ]);
}
