import type { Span } from './span';

/** What a name stands for in the record. `relay` is an outlet or wire service, never the origin. */
export type NameType = 'agency' | 'subject' | 'group' | 'place' | 'demonym' | 'conflict' | 'relay';

/**
 * A known name met in a text. `ids` are all records that bear the name (a subject alias may belong to
 * several conflicts). `ambiguous` names need context ("the ministry", "Seoul", a group word).
 */
export interface NameHit extends Span {
  readonly type: NameType;
  readonly ids: readonly string[];
  readonly ambiguous: boolean;
}

/**
 * Finds known names in a text: longest first, whole words, hits sorted by start; hits of different
 * types may overlap, hits of one type do not. With `blocks` (sorted, disjoint) no hit crosses the edge of
 * one; without, only an empty line is an edge.
 */
export interface NameScanner {
  scan(text: string, blocks?: readonly Span[]): NameHit[];
}

/** Knows no names; for detection without a database. */
export const NO_NAMES: NameScanner = { scan: () => [] };
