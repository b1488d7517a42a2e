import { describe, expect, it, vi } from 'vitest';
import { runInSlices } from '../../../src/page/slices';

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

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const run = runInSlices(busy(10_000), controller.signal);
    controller.abort();
    expect(await run).toBeNull();
  });
});
