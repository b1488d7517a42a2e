import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How a command ended, with all that it said. */
export interface Outcome {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Let it write to this terminal instead of collecting what it says. */
  readonly show?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until it is ended. */
  readonly limit?: number;
}

/** Runs a command in the project's folder; the packages' own commands are found by name. Never throws. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  const bin = join(ROOT, 'node_modules', '.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: ROOT,
      env: { ...process.env, ...options.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}` },
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // The packages' commands are scripts with a .cmd beside them on Windows.
      shell: process.platform === 'win32',
      ...(options.limit === undefined ? {} : { timeout: options.limit }),
    });
    const stdout: string[] = [];
    const stderr: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => stdout.push(piece));
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => stderr.push(piece));
    child.on('error', (error) => {
      resolve({ ok: false, stdout: '', stderr: error.message });
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, stdout: stdout.join(''), stderr: stderr.join('') });
    });
  });
}
