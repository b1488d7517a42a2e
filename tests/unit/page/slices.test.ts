import { describe, expect, it } from 'vitest';
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

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await runInSlices(busy(80), new AbortController().signal);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const run = runInSlices(busy(10_000), controller.signal);
    controller.abort();
    expect(await run).toBeNull();
  });
});
