/** Milliseconds of work at a stretch; a frame of 60 a second has 16, and the last step may be a slow one. */
const SLICE_MS = 6;
/**
 * Steps at a stretch, whatever the clock says: it may stand still (Firefox coarsens it on request) or go back.
 * A step is some hundred nodes, so that quick ones seldom come so far.
 */
export const MOST_STEPS = 64;

interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Lets the page have its turn. */
export async function giveWay(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Runs the steps in slices with pauses for the page between them. Gives the result with the milliseconds
 * of work; null when the signal ended it.
 */
export async function runInSlices<Result>(
  steps: Generator<void, Result>,
  signal: AbortSignal,
): Promise<{ result: Result; spent: number } | null> {
  let spent = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let now = start;
    for (let left = MOST_STEPS; left > 0 && now - start < SLICE_MS; left--) {
      const step = steps.next();
      now = performance.now();
      if (step.done) return { result: step.value, spent: spent + Math.max(0, now - start) };
    }
    spent += Math.max(0, now - start);
    await giveWay();
  }
  return null;
}
