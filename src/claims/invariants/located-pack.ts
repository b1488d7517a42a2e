import type { Located } from '../problem';
import type { Agency, AmbiguousForm, Claim, Conflict, Relay, Series, Subject } from '../record';

/** All records of a pack with their places. Every file has passed its schema. */
export interface LocatedPack {
  /** A folder keeps an order and has nothing unused; one file need not, and may build on other packs. */
  readonly layout: 'folder' | 'one-file';
  /** The pack's version. */
  readonly version: string;
  readonly agencies: readonly Located<Agency>[];
  readonly conflicts: readonly Located<Conflict>[];
  readonly subjects: readonly Located<Subject>[];
  /** In the order of files and lines; `conflict` is the one at the head of the file. */
  readonly claims: readonly Located<Claim>[];
  readonly claimsFiles: readonly Located<{ readonly conflict: string }>[];
  readonly series: readonly Located<Series>[];
  readonly relays: readonly Located<Relay>[];
  readonly ambiguousForms: readonly Located<AmbiguousForm>[];
}

/** A pack without any record, to be filled. */
export const NO_RECORDS: LocatedPack = {
  layout: 'folder',
  version: '',
  agencies: [],
  conflicts: [],
  subjects: [],
  claims: [],
  claimsFiles: [],
  series: [],
  relays: [],
  ambiguousForms: [],
};
