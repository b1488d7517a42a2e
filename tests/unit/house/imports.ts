import { posix } from 'node:path';
import type { SourceFile } from './sources';

/** One import of a file. */
export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Path from the project's folder without ending; null for packages. */
  readonly target: string | null;
  /** True when nothing of it is left after compiling. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:([\s\S]*?)\s+from\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** Every import and re-export of a file, static and dynamic. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(file.path), specifier).replace(/\.tsx?$/, '')
      : null;
    found.push({ from: file.path, specifier, target, typeOnly });
  };
  for (const [, type, names = '', specifier = ''] of file.code.matchAll(STATEMENT)) {
    // A match that runs over a semicolon has swallowed another statement.
    if (names.includes(';')) continue;
    add(specifier, type !== undefined || namesAreTypes(names));
  }
  for (const [, specifier = ''] of file.code.matchAll(DYNAMIC)) add(specifier, false);
  return found;
}

/** `{ type A, type B }` imports nothing that runs. */
function namesAreTypes(names: string): boolean {
  const inside = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  if (inside === undefined) return false;
  const each = inside.split(',').map((name) => name.trim());
  return each.filter((name) => name !== '').every((name) => name.startsWith('type '));
}
