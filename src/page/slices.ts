/** Milliseconds of work at a stretch; a frame of 60 a second has 16. */
const SLICE_MS = 8;

interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Lets the page have its turn. */
async function giveWay(): Promise<void> {
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
  for (;;) {
    const start = performance.now();
    let now = start;
    while (now - start < SLICE_MS) {
      const step = steps.next();
      now = performance.now();
      if (step.done) return { result: step.value, spent: spent + now - start };
    }
    spent += now - start;
    await giveWay();
    if (signal.aborted) return null;
  }
}
