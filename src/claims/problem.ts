/** Something wrong in a pack, in one line: where it stands and what to do. */
export interface Problem {
  /** Path inside the pack's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** "conflicts/gaza-war.json:12: …" */
export function problemLine({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** Collects problems while a pack is checked. */
export type Report = (at: Located<unknown>, message: string, field?: PropertyKey) => void;

/** A record with its place. */
export interface Located<Item> {
  readonly item: Item;
  readonly file: string;
  /** Line of the record, or of one of its fields; 0 for a record of another pack. */
  lineOf(field?: PropertyKey): number;
}

/** A pack's records with their places, as the invariants read them. */
export function byIdOf<Item extends { readonly id: string }>(
  list: readonly Located<Item>[],
): ReadonlyMap<string, Located<Item>> {
  return new Map(list.map((one) => [one.item.id, one]));
}

/** "agencies.json:5", for the other end of a collision; a record of another pack has no line. */
export function placeOf(located: Located<unknown>): string {
  const line = located.lineOf();
  return line > 0 ? `${located.file}:${line}` : located.file;
}
