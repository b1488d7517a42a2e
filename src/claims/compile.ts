import { CLAIMS_FOLDER, isPackFile, PACK_FILES, SERIES_FOLDER } from './pack-files';
import type {
  Agency,
  AmbiguousForm,
  Claim,
  Conflict,
  Pack,
  Relay,
  Series,
  Subject,
} from './record';

/** What stands in `pack.json`. */
type PackHead = Pick<Pack, 'id' | 'name' | 'version' | 'licence' | 'minimumAppVersion'>;

/** One file of `conflicts/`: the conflict is said once, at the head, not in each claim. */
interface ClaimsFile {
  readonly conflict: string;
  readonly claims: readonly Omit<Claim, 'conflict'>[];
}

/** A list that may be absent, with the `$schema` mark left out by naming the key. */
type ListFile<Key extends string, Item> = { readonly [K in Key]: readonly Item[] };

/**
 * Puts a pack together from the texts of its files (path inside the pack's folder to content). Trusts the
 * content: `checkPack` is the one that doubts. The order of claims and series is that of the file names.
 * Throws a SyntaxError that names the file when one is no JSON, and an Error when a needed file is missing.
 */
export function compilePack(files: ReadonlyMap<string, string>): Pack {
  const paths = [...files.keys()].filter(isPackFile).sort();
  const head = read<PackHead>(files, PACK_FILES.pack);
  const claims: Claim[] = [];
  for (const path of paths.filter((one) => one.startsWith(CLAIMS_FOLDER))) {
    const file = read<ClaimsFile>(files, path);
    for (const { id, agency, channel, ...rest } of file.claims) {
      claims.push({ id, agency, channel, conflict: file.conflict, ...rest });
    }
  }
  const series = paths
    .filter((one) => one.startsWith(SERIES_FOLDER))
    .map((path) => withoutSchema(read<Series>(files, path)));
  return {
    id: head.id,
    name: head.name,
    version: head.version,
    licence: head.licence,
    ...(head.minimumAppVersion === undefined ? {} : { minimumAppVersion: head.minimumAppVersion }),
    agencies: read<ListFile<'agencies', Agency>>(files, PACK_FILES.agencies).agencies,
    conflicts: read<ListFile<'conflicts', Conflict>>(files, PACK_FILES.conflicts).conflicts,
    subjects: read<ListFile<'subjects', Subject>>(files, PACK_FILES.subjects).subjects,
    claims,
    series,
    ...(files.has(PACK_FILES.relays)
      ? { relays: read<ListFile<'relays', Relay>>(files, PACK_FILES.relays).relays }
      : {}),
    ...(files.has(PACK_FILES.ambiguousForms)
      ? {
          ambiguousForms: read<ListFile<'forms', AmbiguousForm>>(files, PACK_FILES.ambiguousForms)
            .forms,
        }
      : {}),
  };
}

function read<File>(files: ReadonlyMap<string, string>, path: string): File {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path} is missing`);
  try {
    return JSON.parse(text) as File;
  } catch (problem) {
    throw new SyntaxError(`${path}: ${problem instanceof Error ? problem.message : problem}`);
  }
}

function withoutSchema(series: Series & { readonly $schema?: string }): Series {
  const { $schema: _schema, ...rest } = series;
  return rest;
}
