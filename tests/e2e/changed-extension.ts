import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../tools/browser/find-browser';
import { builtExtension } from '../../tools/browser/launch';

/** What of a manifest the tests change. */
export interface ChangedManifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly object[];
}

/** A folder with an extension in it, and the way to take it away. */
export interface ExtensionFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** A copy of the built extension of which nothing differs but the manifest. */
export async function changedExtension(
  kind: BrowserKind,
  change: (manifest: ChangedManifest) => ChangedManifest,
): Promise<ExtensionFolder> {
  const path = await mkdtemp(join(tmpdir(), 'toll-trace-changed-'));
  await cp(builtExtension(kind), path, { recursive: true });
  await changeManifest(path, change);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Changes the manifest in the folder of an extension. */
export async function changeManifest(
  folder: string,
  change: (manifest: ChangedManifest) => ChangedManifest,
): Promise<void> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));
}
