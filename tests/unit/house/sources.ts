import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A file with its path from the project's folder, slashes forward. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

/** The TypeScript files under a folder, sorted by path. */
export function sourcesUnder(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Everything that ships. */
export const SHIPPED: readonly SourceFile[] = [
  ...sourcesUnder('src'),
  ...sourcesUnder('entrypoints'),
];

/** The code without comments and the contents of strings, so that words in them are no findings. */
export function withoutWords(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}
