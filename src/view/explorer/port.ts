import type { ClaimCard } from '../../report/card';
import type { ExplorerConflict } from '../../report/explore';

/** The database as the explorer reads it. */
export interface ExplorerRecord {
  readonly version: string;
  readonly conflicts: readonly ExplorerConflict[];
  /** Every claim about the subject, each day of a series as a claim; by as-of day. */
  claimsAbout(subject: string): readonly ClaimCard[];
  /** The subject of the claim; null when there is no such claim. */
  subjectOf(claim: string): string | null;
}

/** What the explorer asks of the browser. */
export interface ExplorerPort {
  record(): Promise<ExplorerRecord>;
  /** The part of the page's address that names what is shown, without `#`. */
  place(): string;
  /** Writes the place; `step` makes it a step that the browser's back button undoes. */
  setPlace(place: string, step: boolean): void;
  /** Calls back when the reader goes back, forward, or changes the address; returns the way to stop. */
  onPlace(changed: () => void): () => void;
  /** The address of a claim in the explorer, for others. */
  addressOf(claim: string): string;
  theme(): Promise<'auto' | 'light' | 'dark'>;
  copy(text: string): Promise<boolean>;
  saveFile(name: string, content: Blob): void;
}
