import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the clock leaves its milliseconds: an attribute of the document, of which no observer of ours is told. */
export const CLOCKED = 'data-clocked';

// Before the scripts of the extension, in their world: a look goes on in tasks of its own and in idle time.
const START = `{
  const { requestIdleCallback: idle, setTimeout: later } = globalThis;
  globalThis.clockTell = (spent) => {
    const { documentElement } = top.document;
    const before = Number(documentElement.getAttribute('${CLOCKED}') ?? 0);
    documentElement.setAttribute('${CLOCKED}', String(before + spent));
  };
  const timed = (run) => (...given) => {
    const start = performance.now();
    run(...given);
    clockTell(performance.now() - start);
  };
  globalThis.requestIdleCallback = (run, options) => idle(timed(run), options);
  globalThis.setTimeout = (run, ...more) => later(timed(run), ...more);
}
globalThis.clockStart = performance.now();`;

const END = 'clockTell(performance.now() - clockStart);';

/**
 * A copy of an extension whose content scripts stand between two that take the time; gives its folder. `only`: the one
 * file of them that is kept; null: all.
 */
export function clocked(extension: string, only: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'toll-trace-clocked-'));
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(readFileSync(file, 'utf8'));
  for (const script of manifest.content_scripts) {
    const kept = only === null ? script.js : script.js.filter((name) => name === only);
    script.js = ['clock-start.js', ...kept, 'clock-end.js'];
  }
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(join(folder, 'clock-start.js'), START);
  writeFileSync(join(folder, 'clock-end.js'), END);
  return folder;
}
