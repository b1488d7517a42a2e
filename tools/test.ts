import type { BrowserKind } from './browser/find-browser';
import { ensureBrowser } from './browser/install-browser';
import { printTable } from './print-table';
import { run } from './run';
import { weighBuilds } from './test/sizes';
import { runSteps, type Step, type StepResult } from './test/step';
import { lintExtension } from './test/web-ext-lint';

const tell = (line: string) => process.stdout.write(`${line}\n`);

/** A command whose words are shown only when it fails. */
async function quietly(command: string, ...args: string[]): Promise<StepResult> {
  const { ok, stdout, stderr } = await run(command, args);
  return { ok, said: `${stdout}${stderr}` };
}

/** A command that reports as it goes. */
async function aloud(env: Record<string, string>, command: string, ...args: string[]) {
  const { ok } = await run(command, args, { show: true, env });
  return { ok, said: '' };
}

async function ensure(kind: BrowserKind): Promise<StepResult> {
  tell(`  ${await ensureBrowser(kind, (line) => tell(`  ${line}`))}`);
  return { ok: true, said: '' };
}

const drive = (kind: BrowserKind) => ({
  name: `end to end in ${kind}`,
  after: [`build for ${kind}`, `${kind} installed`],
  run: () => aloud({ TOLL_TRACE_BROWSER: kind }, 'vitest', 'run', '--project', 'e2e'),
});

// Cheap and telling steps first; what needs a build after it, what needs a browser last.
const STEPS: readonly Step[] = [
  { name: 'types', run: () => quietly('tsx', 'tools/typecheck.ts') },
  { name: 'lint', run: () => quietly('biome', 'check', '--error-on-warnings', '.') },
  { name: 'claims', run: () => quietly('tsx', 'tools/claims-check.ts') },
  { name: 'unit tests', run: () => aloud({}, 'vitest', 'run', '--project', 'unit') },
  { name: 'fuzz', run: () => aloud({}, 'vitest', 'run', '--project', 'fuzz') },
  { name: 'build for chromium', run: () => quietly('wxt', 'build', '--browser', 'chrome') },
  { name: 'build for firefox', run: () => quietly('wxt', 'build', '--browser', 'firefox') },
  { name: 'web-ext lint', after: ['build for firefox'], run: lintExtension },
  { name: 'sizes', after: ['build for chromium', 'build for firefox'], run: weighBuilds },
  { name: 'chromium installed', run: () => ensure('chromium') },
  { name: 'firefox installed', run: () => ensure('firefox') },
  drive('chromium'),
  drive('firefox'),
];

const rows = await runSteps(STEPS, tell);
tell('');
tell(
  printTable(rows, [
    { title: 'step', cell: ({ name }) => name },
    { title: 'result', cell: ({ end }) => end },
    { title: 'seconds', cell: ({ seconds }) => seconds.toFixed(1), right: true },
  ]),
);
const failed = rows.filter(({ end }) => end !== 'ok').map(({ name }) => name);
tell(failed.length === 0 ? '\nAll steps succeeded.' : `\nNot well: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
