import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../tools/browser/find-browser';
import { builtExtension } from '../../tools/browser/launch';
import { ROOT } from '../../tools/run';

/** Folders and files of which the extension is made. */
const SOURCES = ['assets', 'entrypoints', 'modules', 'public', 'src', 'wxt.config.ts'];

/** Folder of the built extension; throws where it is older than what it is made of: what is measured must be what is there. */
export function freshExtension(kind: BrowserKind): string {
  const folder = builtExtension(kind);
  const older = staleness(
    join(folder, 'manifest.json'),
    SOURCES.map((source) => join(ROOT, source)),
  );
  if (older !== null) throw new Error(`${older}: run npm run build`);
  return folder;
}

/** Why what was built is not that of the sources: the file that changed later, or that nothing was built; null: it is. */
export function staleness(built: string, sources: readonly string[]): string | null {
  if (!existsSync(built)) return `there is no ${built}`;
  const since = statSync(built).mtimeMs;
  const later = sources.flatMap(filesIn).find((file) => statSync(file).mtimeMs > since);
  return later === undefined ? null : `${later} changed after the extension was built`;
}

/** The files in a folder and the folders inside, or the file itself; none where nothing is. */
function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
