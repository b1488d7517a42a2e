/**
 * The files of a pack in the house form: every top-level key on its own line, lists of records one record
 * a line. A problem can then name file and line, and a diff shows records.
 */
export const PACK_FILES = {
  pack: 'pack.json',
  agencies: 'agencies.json',
  conflicts: 'conflicts.json',
  subjects: 'subjects.json',
  relays: 'relays.json',
  ambiguousForms: 'ambiguous-forms.json',
} as const;

/** Folder of the claims, one file a conflict. */
export const CLAIMS_FOLDER = 'conflicts/';
/** Folder of the dated series, one file a series. */
export const SERIES_FOLDER = 'series/';

/** Whether a path inside the pack's folder is one of its data files (schemas and documents are not). */
export function isPackFile(path: string): boolean {
  const named: readonly string[] = Object.values(PACK_FILES);
  if (named.includes(path)) return true;
  return /^(?:conflicts|series)\/[^/]+\.json$/.test(path);
}

/** The text of a pack file in the house form, with a line feed at its end. */
export function formatPackFile(file: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(file).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${formatValue(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function formatValue(value: unknown): string {
  const isRecordList =
    Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object');
  if (!isRecordList) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
