import type { Language, Settings } from '../../bridge/settings';
import type { BackupFault } from '../../bridge/settings-backup';
import type { StoredState } from '../../bridge/settings-store';
import type { Agency } from '../../claims/record';

/** What the options page shows of the database. */
export interface RecordFacts {
  readonly name: string;
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
  /** The languages that the interface speaks. */
  readonly languages: readonly Exclude<Language, 'auto'>[];
  settings(): Promise<Settings>;
  /** Saves at once and gives what is now stored. */
  changeSettings(change: (old: Settings) => Settings): Promise<Settings>;
  /** Calls back when another page changed the settings; returns the way to stop. */
  onSettingsChanged(changed: (now: Settings) => void): () => void;
  record(): Promise<RecordFacts>;
  /** The text of a backup of these settings. */
  backup(settings: Settings): string;
  /** The settings that a backup file holds, or why it is none. */
  readBackup(text: string): Settings | BackupFault;
  /** Gives the reader a file to keep. */
  saveFile(name: string, text: string): void;
  /** What the browser's storage holds of ours. */
  stored(): Promise<StoredState>;
  openExplorer(): void;
  /** Removes everything that is stored. */
  erase(): Promise<void>;
}
