import { issueLine } from './check-schema';
import { checkRecords } from './invariants/check-records';
import { type LocatedPack, NO_RECORDS } from './invariants/located-pack';
import { JsonProblem, type ReadJson, readJson } from './json-reader';
import { refuseNewerPack } from './pack-version';
import type { Located } from './problem';
import type { Pack } from './record';
import { ONE_FILE_PACK } from './schema';

/** A pack that may be used, or the sentences that say why not, each with its line where it has one. */
export type PackReading =
  | { readonly type: 'pack'; readonly pack: Pack }
  | { readonly type: 'refused'; readonly reasons: readonly string[] };

/** What a pack is read against. */
export interface PackSetting {
  /** The version of Toll Trace that reads, three numbers. */
  readonly appVersion: string;
  /** The packs that are there already: a new one may speak of their records, and must not redefine them. */
  readonly base: readonly Pack[];
}

/**
 * Reads a pack that comes as one file: the records of a folder in one JSON text, each claim naming its
 * conflict. Nothing in it is trusted. A pack for a newer Toll Trace is refused before its form is looked at.
 */
export function readPackFile(text: string, { appVersion, base }: PackSetting): PackReading {
  let read: ReadJson;
  try {
    read = readJson(text);
  } catch (problem) {
    if (!(problem instanceof JsonProblem)) throw problem;
    return refused([`line ${problem.line}: no JSON: ${problem.message}`]);
  }
  const tooNew = refuseNewerPack(read.value, appVersion);
  if (tooNew !== null) return refused([tooNew]);
  const { data, error } = ONE_FILE_PACK.safeParse(read.value);
  if (!data) return refused((error?.issues ?? []).map((issue) => issueLine(read, issue)));
  const { $schema: _schema, ...pack } = data;
  const reasons: string[] = [];
  checkRecords(locateBeside(pack, read, base), (at, message, field) => {
    if (at.file === OWN_FILE) reasons.push(`line ${at.lineOf(field)}: ${message}`);
  });
  if (base.some((one) => one.id === pack.id))
    reasons.push(`a pack with the id "${pack.id}" is there already: remove it first`);
  return reasons.length > 0 ? refused(reasons) : { type: 'pack', pack };
}

function refused(reasons: readonly string[]): PackReading {
  return { type: 'refused', reasons };
}

const OWN_FILE = 'this file';

/** The records of the packs that are there, then those of the new one, so that a collision is the new one's. */
function locateBeside(pack: Pack, read: ReadJson, base: readonly Pack[]): LocatedPack {
  const ofBase = <Item>(list: (one: Pack) => readonly Item[] | undefined): Located<Item>[] =>
    base.flatMap((one) =>
      (list(one) ?? []).map((item) => ({ item, file: `the pack "${one.id}"`, lineOf: () => 0 })),
    );
  const own = <Item>(key: keyof Pack, list: readonly Item[] = []): Located<Item>[] =>
    list.map((item, index) => ({
      item,
      file: OWN_FILE,
      lineOf: (field) => read.lineOf(pathOf(key, index, field)),
    }));
  return {
    ...NO_RECORDS,
    version: pack.version,
    layout: 'one-file',
    agencies: [...ofBase((one) => one.agencies), ...own('agencies', pack.agencies)],
    conflicts: [...ofBase((one) => one.conflicts), ...own('conflicts', pack.conflicts)],
    subjects: [...ofBase((one) => one.subjects), ...own('subjects', pack.subjects)],
    claims: [...ofBase((one) => one.claims), ...own('claims', pack.claims)],
    series: [...ofBase((one) => one.series), ...own('series', pack.series)],
    relays: [...ofBase((one) => one.relays), ...own('relays', pack.relays)],
    ambiguousForms: own('ambiguousForms', pack.ambiguousForms),
  };
}

/** A number as the field of a series means the row with that index. */
function pathOf(key: keyof Pack, index: number, field: PropertyKey | undefined): PropertyKey[] {
  if (field === undefined) return [key, index];
  return typeof field === 'number' ? [key, index, 'rows', field] : [key, index, field];
}
