/** How a step of `npm test` ended; `said` is shown when it failed. */
export interface StepResult {
  readonly ok: boolean;
  readonly said: string;
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  /** Names of earlier steps without which this one would say nothing new. */
  readonly after?: readonly string[];
  readonly run: () => Promise<StepResult>;
}

/** A step as the summary lists it. */
export interface StepRow {
  readonly name: string;
  readonly end: 'ok' | 'failed' | 'left out';
  readonly seconds: number;
}

/** Runs the steps in order, on after a failure; a step whose ground failed is left out, which is no success. */
export async function runSteps(
  steps: readonly Step[],
  tell: (line: string) => void,
): Promise<readonly StepRow[]> {
  const rows: StepRow[] = [];
  for (const { name, after = [], run } of steps) {
    const broken = after.find((ground) =>
      rows.some((row) => row.name === ground && row.end !== 'ok'),
    );
    if (broken !== undefined) {
      tell(`${name}: left out, because ${broken} did not succeed`);
      rows.push({ name, end: 'left out', seconds: 0 });
      continue;
    }
    tell(`${name}…`);
    const start = performance.now();
    const { ok, said } = await run().catch((error: unknown) => ({
      ok: false,
      said: error instanceof Error ? error.message : String(error),
    }));
    if (!ok && said.trim() !== '') tell(said.trim());
    rows.push({ name, end: ok ? 'ok' : 'failed', seconds: (performance.now() - start) / 1000 });
  }
  return rows;
}
