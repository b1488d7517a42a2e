import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_STEPS, REST_AFTER, runInSlices } from '../../../src/page/slices';

function* busy(milliseconds: number): Generator<void, string> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
  return 'done';
}

describe('work in slices', () => {
  it('gives the result and what it cost', async () => {
    const start = performance.now();
    const run = await runInSlices(busy(20), new AbortController().signal);
    expect(run?.result).toBe('done');
    expect(run?.spent).toBeGreaterThan(0);
    expect(run?.spent).toBeLessThanOrEqual(performance.now() - start);
  });

  it('lets others have their turn between its slices', async () => {
    // Each look at the clock is three milliseconds later: a slice is three steps.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 3));
    const seen: string[] = [];
    function* steps(): Generator<void, string> {
      for (let step = 0; step < 9; step += 1) {
        seen.push('step');
        yield;
      }
      return 'done';
    }
    let over = false;
    const others = () => {
      if (seen.at(-1) === 'step') seen.push('turn');
      if (!over) setImmediate(others);
    };
    setImmediate(others);
    await runInSlices(steps(), new AbortController().signal);
    over = true;
    clock.mockRestore();
    const turns = seen.join(' ').match(/(?:step ){1,3}turn/g) ?? [];
    expect(turns.length).toBeGreaterThanOrEqual(2);
    expect(seen.join(' ')).not.toContain('step step step step');
  });

  it('lets a timer have its turn too where the page gives the turn back at once', async () => {
    // Each look at the clock is ten milliseconds later: a slice is one step.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    vi.stubGlobal('scheduler', { yield: async () => {} });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    function* steps(): Generator<void, void> {
      for (let step = 0; step < 4 * REST_AFTER; step += 1) {
        yield;
        const until = Date.now() + 2;
        while (Date.now() < until);
      }
    }
    await runInSlices(steps(), new AbortController().signal);
    clearInterval(timer);
    clock.mockRestore();
    vi.unstubAllGlobals();
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const run = runInSlices(busy(10_000), controller.signal);
    controller.abort();
    expect(await run).toBeNull();
  });
});

const HOUR = 3_600_000;

describe('work in slices under a clock that', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Runs five hundred steps under the clock; what came of it, and how often others had their turn. */
  const runUnder = async (now: () => number) => {
    vi.stubGlobal('performance', { now });
    let pauses = 0;
    vi.stubGlobal('scheduler', { yield: async () => void pauses++ });
    const steps = (function* () {
      for (let step = 0; step < 500; step++) yield;
      return 'done';
    })();
    const run = await runInSlices(steps, new AbortController().signal);
    return { ...run, pauses };
  };

  it('stands still gives way after so many steps', async () => {
    const { result, spent, pauses } = await runUnder(() => 7);
    expect(result).toBe('done');
    expect(spent).toBe(0);
    expect(pauses).toBe(Math.floor(500 / MOST_STEPS));
  });

  it('is set back an hour at every look gives way all the same, and costs nothing', async () => {
    let clock = 0;
    const { result, spent, pauses } = await runUnder(() => {
      clock -= HOUR;
      return clock;
    });
    expect(result).toBe('done');
    expect(spent).toBe(0);
    expect(pauses).toBe(Math.floor(500 / MOST_STEPS));
  });

  it('leaps ahead an hour at every look comes to its end', async () => {
    let clock = 0;
    const { result, pauses } = await runUnder(() => {
      clock += HOUR;
      return clock;
    });
    expect(result).toBe('done');
    expect(pauses).toBe(500 - Math.floor(500 / REST_AFTER));
  });
});
