import { DEFAULT_SETTINGS, type Settings } from './settings';
import { readStored, toStored } from './settings-schema';

/** Under this key, in the synchronised area or, where that refuses, in the local one. */
export const SETTINGS_KEY = 'settings';
/** Where all stored settings that could not be read are kept, the oldest first, when new ones are saved. */
export const UNREAD_KEY = 'settings-unread';
// Milliseconds before an area that refused is asked a second and a third time.
const ASK_AGAIN_MS = [30, 200];

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
  /** Whether the browser does not hand out what is stored: until it does nothing can be changed. */
  readonly refused: boolean;
}

/**
 * What holds while the browser does not hand out what is stored. Which sites the reader switched off is then unknown, so
 * that no page is read before the reader asks.
 */
export const CAUTIOUS_SETTINGS: Settings = { ...DEFAULT_SETTINGS, siteMode: 'on-click' };

/** Settings as stored, or the defaults. */
export interface SettingsStore {
  /** The settings as stored; the defaults where there are none, the cautious ones where the browser refuses to tell. */
  load(): Promise<Settings>;
  /**
   * Saves what the change makes of the current settings and gives it back; throws, and stores nothing, when nothing can
   * be stored or the current ones are not known.
   */
  change(change: (old: Settings) => Settings): Promise<Settings>;
  /** Calls back after a change in any window; returns the way to stop. */
  onChanged(changed: (now: Settings) => void): () => void;
  stored(): Promise<StoredState>;
  /**
   * Removes what is stored, also what could not be read. Where the browser still refuses the synchronised area, settings
   * begin anew in the local one.
   */
  erase(): Promise<void>;
}

/** What one area holds; `refused`: the browser did not say. */
interface Stored {
  readonly settings: Settings | null;
  /** What is stored but is in no form that this version reads; undefined when there is none. */
  readonly unread: unknown;
  readonly refused: boolean;
}

interface Areas {
  readonly near: Stored;
  readonly far: Stored;
}

/**
 * Opens the settings. The synchronised area is used where it works; what it refuses (full, switched off)
 * goes to the local one, which then stands before it. Stored settings that cannot be read are never
 * overwritten: the defaults hold, and the unread ones are put aside when the reader saves new ones. While an area that
 * may hold the current ones does not answer, nothing is saved at all.
 */
export function openSettings({ sync, local, onChanged }: Storages): SettingsStore {
  const lookAround = async (): Promise<Areas> => {
    const [near, far] = await Promise.all([look(local), look(sync)]);
    return { near, far };
  };
  const load = async (): Promise<Settings> => settingsIn(await lookAround()) ?? CAUTIOUS_SETTINGS;
  const putAside = async (unread: unknown): Promise<void> => {
    const aside: unknown = (await local.get(UNREAD_KEY))[UNREAD_KEY] ?? [];
    const before: readonly unknown[] = Array.isArray(aside) ? aside : [aside];
    await local.set({ [UNREAD_KEY]: [...before, unread] });
  };
  const save = async (settings: Settings, { near, far }: Areas): Promise<void> => {
    const item = { [SETTINGS_KEY]: toStored(settings) };
    if (near.unread !== undefined) await putAside(near.unread);
    if (far.unread === undefined && !far.refused) {
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
        const areas = await lookAround();
        const old = settingsIn(areas);
        if (old === null) throw new Error('the browser does not hand out the stored settings');
        const settings = change(old);
        await save(settings, areas);
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
      const areas = await lookAround();
      const found = [areas.near, areas.far];
      const unread =
        found.every(({ settings }) => settings === null) &&
        found.some(({ unread }) => unread !== undefined);
      const refused = settingsIn(areas) === null;
      if (near > 0) return { area: 'local', bytes: near, unread, refused };
      return far > 0
        ? { area: 'sync', bytes: far, unread, refused }
        : { area: null, bytes: 0, unread: false, refused };
    },
    async erase() {
      for (const area of [local, sync]) {
        await area.remove(SETTINGS_KEY).catch(() => {});
        await area.remove(UNREAD_KEY).catch(() => {});
      }
      const { near, far } = await lookAround();
      if (far.refused && !near.refused) {
        await local.set({ [SETTINGS_KEY]: toStored(DEFAULT_SETTINGS) });
      }
    },
  };
}

/** The settings that hold by what the areas say; null when one that may hold them does not answer. */
function settingsIn({ near, far }: Areas): Settings | null {
  if (near.refused) return null;
  if (near.settings) return near.settings;
  return far.refused ? null : (far.settings ?? DEFAULT_SETTINGS);
}

async function look(area: StorageArea): Promise<Stored> {
  try {
    const stored = (await ask(area))[SETTINGS_KEY];
    if (stored === undefined) return { settings: null, unread: undefined, refused: false };
    const settings = readStored(stored);
    return { settings, unread: settings ? undefined : stored, refused: false };
  } catch {
    return { settings: null, unread: undefined, refused: true };
  }
}

/** Asks an area that refuses again: a browser that only just started, or whose disk is busy, answers a moment later. */
async function ask(area: StorageArea): Promise<Record<string, unknown>> {
  for (const wait of ASK_AGAIN_MS) {
    try {
      return await area.get(SETTINGS_KEY);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return area.get(SETTINGS_KEY);
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
