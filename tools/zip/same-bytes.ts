import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest day that an archive can name, in local fields as archives keep them: the same in every zone. */
const FIRST_DAY = new Date(1980, 0, 1);

/**
 * The same files in an archive that says neither when it was made nor in what order its files were met:
 * equal files give equal bytes. Throws when `archive` is none.
 */
export function sameBytes(archive: Uint8Array): Uint8Array {
  const files = unzipSync(archive);
  const names = Object.keys(files)
    .filter((name) => !name.endsWith('/'))
    .sort();
  const sorted: Zippable = {};
  for (const name of names) sorted[name] = [files[name] as Uint8Array, { mtime: FIRST_DAY }];
  return zipSync(sorted, { level: 9 });
}
