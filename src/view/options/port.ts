import type { Settings } from '../../bridge/settings';
import type { Agency } from '../../claims/record';

/** What the options page shows of the database. */
export interface RecordFacts {
  readonly version: string;
  readonly licence: string;
  readonly agencies: readonly Agency[];
  /** Names of conflicts by id, for stances. */
  readonly conflictNames: ReadonlyMap<string, string>;
  readonly counts: {
    readonly claims: number;
    readonly series: number;
    readonly subjects: number;
    readonly conflicts: number;
  };
}

/** What the options page asks of the browser. */
export interface OptionsPort {
  settings(): Promise<Settings>;
  /** Saves at once and gives what is now stored. */
  changeSettings(change: (old: Settings) => Settings): Promise<Settings>;
  /** Calls back when another page changed the settings; returns the way to stop. */
  onSettingsChanged(changed: (now: Settings) => void): () => void;
  record(): Promise<RecordFacts>;
  /** Removes everything that is stored. */
  erase(): Promise<void>;
}
