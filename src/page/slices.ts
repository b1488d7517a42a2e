/** Milliseconds of work at a stretch; a frame of 60 a second has 16, and the last step may be a slow one. */
const SLICE_MS = 6;
/**
 * Steps at a stretch, whatever the clock says: it may stand still (Firefox coarsens it on request) or go back.
 * A step is some hundred nodes, so that quick ones seldom come so far.
 */
export const MOST_STEPS = 64;

/**
 * After so many slices the engine has its turn too: what it does with its memory between tasks, sweeping and marking,
 * is never reached while a reading only gives way to the page, and comes all at once inside of one of its steps.
 */
export const REST_AFTER = 8;

interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Lets the page have its turn. */
export async function giveWay(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/** Lets everybody else have a turn, the engine's collector of garbage too. */
async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
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
  for (let slices = 1; !signal.aborted; slices++) {
    const start = performance.now();
    let now = start;
    for (let left = MOST_STEPS; left > 0 && now - start < SLICE_MS; left--) {
      const step = steps.next();
      now = performance.now();
      if (step.done) return { result: step.value, spent: spent + Math.max(0, now - start) };
    }
    spent += Math.max(0, now - start);
    if (slices % REST_AFTER === 0) await rest();
    else await giveWay();
  }
  return null;
}
