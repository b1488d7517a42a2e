import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkPack } from '../src/claims/check-pack';
import { compilePack } from '../src/claims/compile';
import { formatPackFile } from '../src/claims/pack-files';
import { type Problem, problemLine } from '../src/claims/problem';
import { jsonSchemas } from '../src/claims/schema';
import { readChangelog } from './add/save';
import { latestVersion } from './add/version';
import { BUNDLED_FOLDER, readPackFiles } from './load-pack';

const USAGE = 'usage: npm run claims:check [-- [--write] [FOLDER]]';

/** The JSON Schemas for editors that are missing or not up to date. Only the bundled folder has them. */
function staleSchemas(folder: string): Problem[] {
  return [...jsonSchemas()]
    .filter(([file, text]) => {
      const path = join(folder, file);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(([file]) => ({
      file,
      line: 1,
      message: 'not what src/claims/schema.ts says: run npm run claims:check -- --write',
    }));
}

/** A version whose changes nobody told. Folders without a changelog owe none. */
function changelogProblems(folder: string, version: string): Problem[] {
  const changelog = readChangelog(folder);
  const told = changelog === null ? version : latestVersion(changelog);
  if (told === version) return [];
  const message = `the newest heading is ${told ?? 'missing'}, the version in pack.json ${version}: tell under "## ${version}" what changed`;
  return [{ file: 'CHANGELOG.md', line: 1, message }];
}

/** Puts the files into the house form and writes the schemas. Files that are no JSON are left alone. */
function write(folder: string, files: ReadonlyMap<string, string>, withSchemas: boolean): void {
  for (const [file, text] of files) {
    try {
      const formatted = formatPackFile(JSON.parse(text));
      if (formatted !== text) writeFileSync(join(folder, file), formatted);
    } catch {
      // The check that follows names the file and the line.
    }
  }
  if (!withSchemas) return;
  for (const [file, text] of jsonSchemas()) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function main(args: readonly string[]): number {
  const options = args.filter((arg) => arg.startsWith('-'));
  const folders = args.filter((arg) => !arg.startsWith('-'));
  if (options.some((option) => option !== '--write') || folders.length > 1) {
    console.error(USAGE);
    return 2;
  }
  const folder = folders[0] ?? BUNDLED_FOLDER;
  const isBundled = resolve(folder) === resolve(BUNDLED_FOLDER);
  let files: ReadonlyMap<string, string>;
  try {
    files = readPackFiles(folder);
    if (options.includes('--write')) {
      write(folder, files, isBundled);
      files = readPackFiles(folder);
    }
  } catch (problem) {
    console.error(`${folder}: ${problem instanceof Error ? problem.message : problem}`);
    return 2;
  }
  const problems = [...checkPack(files), ...(isBundled ? staleSchemas(folder) : [])];
  if (problems.length === 0)
    problems.push(...changelogProblems(folder, compilePack(files).version));
  for (const problem of problems) console.error(problemLine(problem));
  if (problems.length > 0) {
    console.error(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files.size} files`,
    );
    return 1;
  }
  const pack = compilePack(files);
  const rows = pack.series.reduce((sum, one) => sum + one.rows.length, 0);
  console.log(
    `${pack.id} ${pack.version}: ${pack.agencies.length} agencies, ${pack.conflicts.length} conflicts, ` +
      `${pack.subjects.length} subjects, ${pack.claims.length} claims, ` +
      `${pack.series.length} series with ${rows} days, ${pack.relays?.length ?? 0} relays; no problems`,
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
