import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../src/claims/compile';
import { isPackFile } from '../src/claims/pack-files';
import type { Pack } from '../src/claims/record';

/** The folder of the bundled pack. */
export const BUNDLED_FOLDER = fileURLToPath(new URL('../assets/claims/', import.meta.url));

/** The texts of a pack's files, by path inside the folder, sorted. Throws when the folder cannot be read. */
export function readPackFiles(folder: string = BUNDLED_FOLDER): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isPackFile)
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

/**
 * The bundled pack without checks (`npm run claims:check` and the build do them), so that the command
 * line starts quickly. Throws as `compilePack` does.
 */
export function loadPack(folder: string = BUNDLED_FOLDER): Pack {
  return compilePack(readPackFiles(folder));
}
