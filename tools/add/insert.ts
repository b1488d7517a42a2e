import { sortKey } from '../../src/claims/invariants/claim-order';
import { CLAIMS_FOLDER, formatPackFile, PACK_FILES } from '../../src/claims/pack-files';
import { RECORD_SCHEMAS } from '../../src/claims/schema';
import type { Draft } from './draft';

type Files = ReadonlyMap<string, string>;
type Row = Readonly<Record<string, unknown>>;

/** The files that change when the draft is added, each record in its place and in the house form. */
export function insertDraft(files: Files, draft: Draft): Map<string, string> {
  const changed = new Map<string, string>();
  const { newConflict, newAgency, newSubject, claim } = draft;
  const register = (path: string, key: string, record: object | undefined, shape: object) => {
    if (record === undefined) return;
    changed.set(path, withRecord(files.get(path), key, inOrderOf(shape, record), idOf));
  };
  register(PACK_FILES.conflicts, 'conflicts', newConflict, RECORD_SCHEMAS.conflict.shape);
  register(PACK_FILES.agencies, 'agencies', newAgency, RECORD_SCHEMAS.agency.shape);
  register(PACK_FILES.subjects, 'subjects', newSubject, RECORD_SCHEMAS.subject.shape);
  const conflict = conflictOf(files, draft);
  if (conflict === null) return changed;
  const path = `${CLAIMS_FOLDER}${conflict}.json`;
  const text = files.get(path) ?? JSON.stringify(emptyClaimsFile(conflict));
  const row = claimInOrder(claim);
  changed.set(path, withRecord(text, 'claims', row, claimKey));
  return changed;
}

/** The conflict of the draft's subject; null when neither the pack nor the draft has that subject. */
export function conflictOf(files: Files, { newSubject, claim }: Draft): string | null {
  if (newSubject) return newSubject.conflict;
  const { subjects } = JSON.parse(files.get(PACK_FILES.subjects) ?? '{"subjects":[]}') as {
    readonly subjects: readonly Row[];
  };
  const known = subjects.find((one) => one.id === claim.subject);
  return known === undefined ? null : String(known.conflict);
}

function emptyClaimsFile(conflict: string): Row {
  return { $schema: '../schema/claims.schema.json', conflict, claims: [] };
}

/** The record goes before the first one with a greater key. */
function withRecord(
  text: string | undefined,
  list: string,
  record: Row,
  keyOf: (row: Row) => string,
): string {
  const file = JSON.parse(text ?? `{"${list}":[]}`) as Record<string, unknown>;
  const rows = file[list] as readonly Row[];
  const key = keyOf(record);
  const before = rows.findIndex((row) => keyOf(row) > key);
  const at = before < 0 ? rows.length : before;
  return formatPackFile({ ...file, [list]: [...rows.slice(0, at), record, ...rows.slice(at)] });
}

/** The claim with its keys in the order of the files. */
export function claimInOrder(claim: object): Row {
  return inOrderOf(RECORD_SCHEMAS.claim.shape, claim);
}

/** Keys in the order of the schema; a key that it has not goes last, and the check names it. */
function inOrderOf(shape: object, record: object): Row {
  const row = record as Row;
  const known = Object.keys(shape).filter((key) => row[key] !== undefined);
  return Object.fromEntries(
    [...known, ...Object.keys(row).filter((key) => !(key in shape))].map((key) => [key, row[key]]),
  );
}

function idOf(row: Row): string {
  return String(row.id);
}

function claimKey(row: Row): string {
  return sortKey({
    subject: String(row.subject),
    measure: row.measure as never,
    asOf: String(row.asOf),
    id: String(row.id),
  });
}
