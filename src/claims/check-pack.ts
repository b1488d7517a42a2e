import { schemaProblems } from './check-schema';
import { checkRecords } from './invariants/check-records';
import type { LocatedPack } from './invariants/located-pack';
import { JsonProblem, type ReadJson, readJson } from './json-reader';
import { CLAIMS_FOLDER, formatPackFile, isPackFile, PACK_FILES, SERIES_FOLDER } from './pack-files';
import type { Located, Problem } from './problem';

/**
 * Everything that is wrong with a pack, in the order of files and lines; empty when it is sound. `files`:
 * path inside the pack's folder to content. First each file by itself (JSON, schema, house form); only
 * when all are sound, what holds between the records.
 */
export function checkPack(files: ReadonlyMap<string, string>): readonly Problem[] {
  const problems: Problem[] = [];
  const sound = new Map<string, ReadJson>();
  for (const path of Object.values(PACK_FILES)) {
    if (!files.has(path))
      problems.push({ file: path, line: 1, message: 'the file is missing: add it' });
  }
  for (const [path, text] of files) {
    if (!isPackFile(path)) continue;
    const read = readFile(path, text, problems);
    if (read) sound.set(path, read);
  }
  if (problems.length === 0) {
    checkRecords(locate(sound), (at, message, field) => {
      problems.push({ file: at.file, line: at.lineOf(field), message });
    });
  }
  return problems.sort(inOrder);
}

function inOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

function readFile(file: string, text: string, problems: Problem[]): ReadJson | null {
  let read: ReadJson;
  try {
    read = readJson(text);
  } catch (problem) {
    if (!(problem instanceof JsonProblem)) throw problem;
    problems.push({ file, line: problem.line, message: `no JSON: ${problem.message}` });
    return null;
  }
  const found = schemaProblems(file, read);
  problems.push(...found);
  if (found.length > 0) return null;
  const wanted = formatPackFile(read.value as Record<string, unknown>).split('\n');
  const lines = text.split('\n');
  const line = wanted.findIndex((one, index) => one !== lines[index]);
  if (line >= 0 || wanted.length !== lines.length) {
    const message =
      'not in the house form (one record a line): run npm run claims:check -- --write';
    problems.push({ file, line: (line >= 0 ? line : wanted.length) + 1, message });
  }
  return read;
}

function locate(files: ReadonlyMap<string, ReadJson>): LocatedPack {
  const list = <Item>(file: string, key: string): Located<Item>[] => {
    const read = files.get(file);
    const items = (read?.value as Record<string, readonly Item[]> | undefined)?.[key] ?? [];
    return items.map((item, index) => located(item, file, read, [key, index]));
  };
  const paths = [...files.keys()].sort();
  const claimsPaths = paths.filter((path) => path.startsWith(CLAIMS_FOLDER));
  const headOf = (path: string) => files.get(path)?.value as { readonly conflict: string };
  const head = files.get(PACK_FILES.pack)?.value as { readonly version: string } | undefined;
  return {
    layout: 'folder',
    version: head?.version ?? '',
    agencies: list(PACK_FILES.agencies, 'agencies'),
    conflicts: list(PACK_FILES.conflicts, 'conflicts'),
    subjects: list(PACK_FILES.subjects, 'subjects'),
    relays: list(PACK_FILES.relays, 'relays'),
    ambiguousForms: list(PACK_FILES.ambiguousForms, 'forms'),
    claimsFiles: claimsPaths.map((path) => located(headOf(path), path, files.get(path), [])),
    claims: claimsPaths.flatMap((path) =>
      list<LocatedPack['claims'][number]['item']>(path, 'claims').map((one) => ({
        ...one,
        item: { ...one.item, conflict: headOf(path).conflict },
      })),
    ),
    series: paths
      .filter((path) => path.startsWith(SERIES_FOLDER))
      .map((path) => {
        const read = files.get(path);
        const item = read?.value as LocatedPack['series'][number]['item'];
        // A number as field means the row with that index.
        const lineOf = (field?: PropertyKey) =>
          read?.lineOf(
            typeof field === 'number' ? ['rows', field] : field === undefined ? [] : [field],
          ) ?? 1;
        return { item, file: path, lineOf };
      }),
  };
}

function located<Item>(
  item: Item,
  file: string,
  read: ReadJson | undefined,
  path: readonly PropertyKey[],
): Located<Item> {
  return {
    item,
    file,
    lineOf: (field) => read?.lineOf(field === undefined ? path : [...path, field]) ?? 1,
  };
}
