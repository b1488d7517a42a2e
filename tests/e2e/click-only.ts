import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../tools/browser/find-browser';
import { builtExtension } from '../../tools/browser/launch';

/** A folder with an extension in it, and the way to take it away. */
export interface ExtensionFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * The built extension without any lasting access to sites: neither host permission nor content script stand in its
 * manifest, so that all it can reach is the tab whose reader clicked (`activeTab`). Nothing else differs.
 */
export async function clickOnlyExtension(kind: BrowserKind): Promise<ExtensionFolder> {
  const path = await mkdtemp(join(tmpdir(), 'toll-trace-click-only-'));
  await cp(builtExtension(kind), path, { recursive: true });
  const file = join(path, 'manifest.json');
  const { host_permissions, content_scripts, ...manifest } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  if (!host_permissions || !content_scripts) throw new Error('the manifest asks for no sites');
  await writeFile(file, JSON.stringify(manifest));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
