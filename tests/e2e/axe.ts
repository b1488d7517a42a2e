import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../../tools/browser/driver';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As much of a violation as a failing test should print. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

/**
 * What axe-core, with all its rules, finds in a document and its open shadow trees: a line for each
 * violation with the elements. The script is part of what is run, so that no content policy stops it.
 */
export async function axeFaults(surface: Surface): Promise<readonly string[]> {
  const run = `async () => {
    if (!globalThis.axe) { ${source} }
    const { violations, passes } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return { violations, looked: passes.length };
  }`;
  const { violations, looked } = await surface.run<{
    violations: readonly Violation[];
    looked: number;
  }>(run, []);
  if (looked === 0) throw new Error('axe-core looked at nothing');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      `${id}: ${JSON.stringify(target)} ${failureSummary.replace(/\s+/g, ' ')}`.slice(0, 400),
    ),
  );
}
