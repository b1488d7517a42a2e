import { DEFAULT_SETTINGS, type Settings } from './settings';
import { readStored, toStored } from './settings-schema';

/** Under this key, in the synchronised area or, where that refuses, in the local one. */
export const SETTINGS_KEY = 'settings';
/** Where stored settings that could not be read are kept when new ones are saved. */
export const UNREAD_KEY = 'settings-unread';

/** As much of the browser's storage as settings need. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The areas, and how changes in them are told. */
export interface Storages {
  readonly sync: StorageArea;
  readonly local: StorageArea;
  readonly onChanged: {
    addListener(listener: (changes: Record<string, unknown>) => void): void;
    removeListener(listener: (changes: Record<string, unknown>) => void): void;
  };
}

/** What a storage holds of ours. */
export interface StoredState {
  /** Where the settings stand; null when nothing is stored. */
  readonly area: 'sync' | 'local' | null;
  /** How many bytes they take there, as JSON. */
  readonly bytes: number;
  /** Whether stored settings are in no form that this version reads: kept as they are, while the defaults hold. */
  readonly unread: boolean;
}

/** Settings as stored, or the defaults. */
export interface SettingsStore {
  load(): Promise<Settings>;
  /** Saves what the change makes of the current settings and gives it back; throws when nothing can be stored. */
  change(change: (old: Settings) => Settings): Promise<Settings>;
  /** Calls back after a change in any window; returns the way to stop. */
  onChanged(changed: (now: Settings) => void): () => void;
  stored(): Promise<StoredState>;
  /** Removes what is stored, also what could not be read. */
  erase(): Promise<void>;
}

interface Stored {
  readonly settings: Settings | null;
  /** What is stored but is in no form that this version reads; undefined when there is none. */
  readonly unread: unknown;
}

/**
 * Opens the settings. The synchronised area is used where it works; what it refuses (full, switched off)
 * goes to the local one, which then stands before it. Stored settings that cannot be read are never
 * overwritten: the defaults hold, and the unread ones are put aside when the reader saves new ones.
 */
export function openSettings({ sync, local, onChanged }: Storages): SettingsStore {
  const load = async (): Promise<Settings> => {
    const [near, far] = await Promise.all([look(local), look(sync)]);
    return near.settings ?? far.settings ?? DEFAULT_SETTINGS;
  };
  const save = async (settings: Settings): Promise<void> => {
    const item = { [SETTINGS_KEY]: toStored(settings) };
    const [near, far] = await Promise.all([look(local), look(sync)]);
    if (near.unread !== undefined) await local.set({ [UNREAD_KEY]: near.unread });
    if (far.unread === undefined) {
      try {
        await sync.set(item);
        await local.remove(SETTINGS_KEY);
        return;
      } catch {
        // Full, or switched off by the browser: the local area takes it.
      }
    }
    await local.set(item);
  };
  return {
    load,
    change: (change) =>
      alone(async () => {
        const settings = change(await load());
        await save(settings);
        return settings;
      }),
    onChanged(changed) {
      const listener = (changes: Record<string, unknown>) => {
        if (SETTINGS_KEY in changes) void load().then(changed);
      };
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
    async stored() {
      const [near = 0, far = 0] = await Promise.all([local, sync].map(sizeIn));
      const found = await Promise.all([look(local), look(sync)]);
      const unread =
        found.every(({ settings }) => settings === null) &&
        found.some(({ unread }) => unread !== undefined);
      if (near > 0) return { area: 'local', bytes: near, unread };
      return far > 0
        ? { area: 'sync', bytes: far, unread }
        : { area: null, bytes: 0, unread: false };
    },
    async erase() {
      for (const area of [local, sync]) {
        await area.remove(SETTINGS_KEY).catch(() => {});
        await area.remove(UNREAD_KEY).catch(() => {});
      }
    },
  };
}

async function look(area: StorageArea): Promise<Stored> {
  try {
    const stored = (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
    if (stored === undefined) return { settings: null, unread: undefined };
    const settings = readStored(stored);
    return { settings, unread: settings ? undefined : stored };
  } catch {
    return { settings: null, unread: undefined };
  }
}

/** Bytes that the settings take in the area, as JSON. */
async function sizeIn(area: StorageArea): Promise<number> {
  const items = await area.get(SETTINGS_KEY).catch(() => ({}));
  return Object.keys(items).length === 0
    ? 0
    : new TextEncoder().encode(JSON.stringify(items)).length;
}

/** One change at a time over all pages of the extension, so that none overwrites another's. */
function alone<Result>(step: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request('toll-trace-settings', step) : step();
}
