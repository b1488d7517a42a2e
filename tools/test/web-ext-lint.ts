import { builtExtension } from '../browser/launch';
import { run } from '../run';
import type { StepResult } from './step';

/** A message of `web-ext lint`; `file` is missing for those about the whole. */
interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Mozilla's linter on the built Firefox extension. Its exit status lets warnings pass; here they fail. */
export async function lintExtension(): Promise<StepResult> {
  const { stdout, stderr } = await run('web-ext', [
    'lint',
    '--source-dir',
    builtExtension('firefox'),
    '--output',
    'json',
  ]);
  return judgeLint(stdout, stderr);
}

/** Reads the linter's JSON answer. An answer that cannot be read is a failure too. */
export function judgeLint(stdout: string, stderr: string): StepResult {
  const start = stdout.indexOf('{');
  if (start < 0) return { ok: false, said: `web-ext lint gave no answer\n${stdout}${stderr}` };
  const { errors, warnings } = JSON.parse(stdout.slice(start)) as {
    errors: readonly LintMessage[];
    warnings: readonly LintMessage[];
  };
  const lines = [...errors, ...warnings].map(
    ({ code, message, file }) => `${file ?? 'manifest.json'}: ${code}: ${message}`,
  );
  return { ok: lines.length === 0, said: lines.join('\n') };
}
