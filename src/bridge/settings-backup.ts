import type { Settings } from './settings';
import { readStored, STORED_VERSION, toStored } from './settings-schema';

const FORMAT = 'toll-trace-settings';
/** Longer than any backup of ours: a file above this is not even parsed. */
const MOST_LENGTH = 4_000_000;

/** Why a file is not restored from. */
export type BackupFault = 'not-json' | 'other-file' | 'later-version' | 'broken';

/** The text of a backup file: the settings whole, in their stored form. `day` is only for people. */
export function writeBackup(settings: Settings, day: string): string {
  return `${JSON.stringify({ format: FORMAT, saved: day, ...toStored(settings) }, null, 2)}\n`;
}

/** The settings of a backup file, all of them and nothing else; or why it is none of ours. */
export function readBackup(text: string): Settings | BackupFault {
  if (text.length > MOST_LENGTH) return 'other-file';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) {
    return 'other-file';
  }
  const { version } = file as { version?: unknown };
  if (typeof version === 'number' && version > STORED_VERSION) return 'later-version';
  return readStored(file) ?? 'broken';
}
