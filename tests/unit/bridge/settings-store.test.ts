import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isSiteOn } from '../../../src/bridge/settings';
import { STORED_VERSION } from '../../../src/bridge/settings-schema';
import {
  CAUTIOUS_SETTINGS,
  openSettings,
  SETTINGS_KEY,
  type StorageArea,
  type Storages,
  UNREAD_KEY,
} from '../../../src/bridge/settings-store';

interface FakeArea extends StorageArea {
  readonly items: Record<string, unknown>;
}

function fakeArea(items: Record<string, unknown>, refuses = false): FakeArea {
  return {
    items,
    get: async (key) => (key in items ? { [key]: items[key] } : {}),
    async set(more) {
      if (refuses) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      Object.assign(items, structuredClone(more));
    },
    async remove(key) {
      delete items[key];
    },
  };
}

/** An area that refuses to say what it holds, so many times. */
function silentArea(items: Record<string, unknown>, times = Number.POSITIVE_INFINITY) {
  const area = fakeArea(items);
  let left = times;
  return {
    ...area,
    async get(key: string) {
      left -= 1;
      if (left >= 0) throw new Error('An unexpected error occurred');
      return area.get(key);
    },
    answer() {
      left = 0;
    },
  };
}

const SITES_OFF = {
  version: STORED_VERSION,
  settings: { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'], dwell: 900 },
};

function fakeStorages(sync: FakeArea, local = fakeArea({})) {
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  const onChanged: Storages['onChanged'] = {
    addListener: (listener) => listeners.add(listener),
    removeListener: (listener) => listeners.delete(listener),
  };
  const tell = (key: string) => {
    for (const listener of listeners) listener({ [key]: {} });
  };
  return { sync, local, onChanged, tell };
}

const toDark = <S extends object>(old: S) => ({ ...old, theme: 'dark' as const });

describe('stored settings', () => {
  it('are the defaults in a fresh profile, which stores nothing by itself', async () => {
    const storages = fakeStorages(fakeArea({}));
    expect(await openSettings(storages).load()).toEqual(DEFAULT_SETTINGS);
    expect(storages.sync.items).toEqual({});
  });

  it('come back as they were saved', async () => {
    const storages = fakeStorages(fakeArea({}));
    await openSettings(storages).change(toDark);
    expect((await openSettings(storages).load()).theme).toBe('dark');
  });

  it('of an earlier version get defaults for what it lacked', async () => {
    const stored = { version: 1, settings: { siteMode: 'only' } };
    const { load } = openSettings(fakeStorages(fakeArea({ [SETTINGS_KEY]: stored })));
    expect(await load()).toEqual({ ...DEFAULT_SETTINGS, siteMode: 'only' });
  });

  it('of version 1 keep all that it had, and are stored in the present form by the next change', async () => {
    const first = {
      disabledAgencies: ['a', 'b'],
      siteMode: 'all',
      sitesOff: ['news.example'],
      sitesOn: ['other.example'],
      markedStatuses: ['altered'],
      dwell: 650,
      theme: 'dark',
    };
    const storages = fakeStorages(fakeArea({ [SETTINGS_KEY]: { version: 1, settings: first } }));
    const { load, change } = openSettings(storages);
    expect(await load()).toEqual({ ...DEFAULT_SETTINGS, ...first });
    await change((old) => ({ ...old, language: 'uk' }));
    expect(storages.sync.items).toEqual({
      [SETTINGS_KEY]: {
        version: STORED_VERSION,
        settings: { ...DEFAULT_SETTINGS, ...first, language: 'uk' },
      },
    });
  });

  it('say where they stand and how large they are', async () => {
    const nothing = openSettings(fakeStorages(fakeArea({})));
    expect(await nothing.stored()).toEqual({ area: null, bytes: 0, unread: false, refused: false });
    await nothing.change(toDark);
    expect(await nothing.stored()).toMatchObject({ area: 'sync' });
    const refused = openSettings(fakeStorages(fakeArea({}, true)));
    await refused.change(toDark);
    const { area, bytes } = await refused.stored();
    expect(area).toBe('local');
    expect(bytes).toBeGreaterThan(100);
    await refused.erase();
    expect(await refused.stored()).toEqual({ area: null, bytes: 0, unread: false, refused: false });
  });

  it('say whether they are in a form that nobody reads', async () => {
    const broken = openSettings(fakeStorages(fakeArea({ [SETTINGS_KEY]: 'garbage' })));
    expect(await broken.stored()).toMatchObject({ area: 'sync', unread: true });
    await broken.change(toDark);
    expect(await broken.stored()).toMatchObject({ area: 'local', unread: false, refused: false });
  });

  it('go to the local area where the synchronised one refuses', async () => {
    const storages = fakeStorages(fakeArea({}, true));
    await openSettings(storages).change(toDark);
    expect(Object.keys(storages.local.items)).toEqual([SETTINGS_KEY]);
    expect((await openSettings(storages).load()).theme).toBe('dark');
  });

  it('are one change after another', async () => {
    const { load, change } = openSettings(fakeStorages(fakeArea({})));
    await change((old) => ({ ...old, sitesOff: [...old.sitesOff, 'a.example'] }));
    await change((old) => ({ ...old, sitesOff: [...old.sitesOff, 'b.example'] }));
    expect((await load()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  for (const [what, stored] of [
    ['text', 'garbage'],
    ['another form', { version: 1, settings: { dwell: 'long' } }],
    ['a later version', { version: 99, settings: { wings: true } }],
  ] as const) {
    it(`that cannot be read (${what}) are never overwritten`, async () => {
      for (const where of ['sync', 'local'] as const) {
        const areas = { sync: fakeArea({}), local: fakeArea({}) };
        areas[where].items[SETTINGS_KEY] = stored;
        const storages = fakeStorages(areas.sync, areas.local);
        const store = openSettings(storages);
        expect(await store.load()).toEqual(DEFAULT_SETTINGS);
        expect(areas[where].items).toEqual({ [SETTINGS_KEY]: stored });
        await store.change(toDark);
        expect((await store.load()).theme).toBe('dark');
        const kept = [areas.sync.items[SETTINGS_KEY], ...[areas.local.items[UNREAD_KEY]].flat()];
        expect(kept).toContainEqual(stored);
      }
    });
  }

  it('that cannot be read are all kept, the oldest first', async () => {
    const older = { version: 98, settings: {} };
    for (const [kept, all] of [
      [older, [older]],
      [[older], [older]],
      [undefined, []],
    ] as const) {
      const local = fakeArea({ [SETTINGS_KEY]: 'garbage', ...(kept && { [UNREAD_KEY]: kept }) });
      await openSettings(fakeStorages(fakeArea({}), local)).change(toDark);
      expect(local.items[UNREAD_KEY]).toEqual([...all, 'garbage']);
    }
  });

  it('that the browser hands out at the second or third time are the same as ever', async () => {
    const sync = silentArea({ [SETTINGS_KEY]: SITES_OFF }, 2);
    const settings = await openSettings(fakeStorages(sync)).change(toDark);
    expect(settings).toEqual({ ...SITES_OFF.settings, theme: 'dark' });
  });

  for (const where of ['sync', 'local'] as const) {
    it(`that the browser does not hand out (${where}) are not overwritten, and no page is read unasked`, async () => {
      const silent = silentArea({ [SETTINGS_KEY]: SITES_OFF });
      const other = fakeArea({});
      const areas = where === 'sync' ? [silent, other] : [other, silent];
      const store = openSettings(fakeStorages(areas[0] ?? silent, areas[1]));
      expect(await store.load()).toEqual(CAUTIOUS_SETTINGS);
      expect(isSiteOn(CAUTIOUS_SETTINGS, 'a.example')).toBe(false);
      await expect(store.change(toDark)).rejects.toThrow('does not hand out');
      expect(await store.stored()).toMatchObject({ unread: false, refused: true });
      expect([silent.items, other.items]).toEqual([{ [SETTINGS_KEY]: SITES_OFF }, {}]);
      silent.answer();
      expect(await store.load()).toEqual(SITES_OFF.settings);
      expect(await store.stored()).toMatchObject({ refused: false });
    });
  }

  it('on this device hold and are changed while the synchronised ones are refused', async () => {
    const far = { version: STORED_VERSION, settings: DEFAULT_SETTINGS };
    const sync = silentArea({ [SETTINGS_KEY]: far });
    const local = fakeArea({ [SETTINGS_KEY]: SITES_OFF });
    const store = openSettings(fakeStorages(sync, local));
    expect(await store.change(toDark)).toEqual({ ...SITES_OFF.settings, theme: 'dark' });
    expect(await store.stored()).toMatchObject({ area: 'local', refused: false });
    expect(sync.items).toEqual({ [SETTINGS_KEY]: far });
  });

  it('begin anew on this device once the reader erased what is refused', async () => {
    const store = openSettings(fakeStorages(silentArea({ [SETTINGS_KEY]: SITES_OFF })));
    await store.erase();
    expect(await store.load()).toEqual(DEFAULT_SETTINGS);
    expect((await store.change(toDark)).theme).toBe('dark');
    expect(await store.stored()).toMatchObject({ area: 'local', refused: false });
  });

  it('are erased wholly', async () => {
    const items = { [SETTINGS_KEY]: 'garbage', [UNREAD_KEY]: 'garbage' };
    const storages = fakeStorages(fakeArea({ ...items }), fakeArea({ ...items }));
    await openSettings(storages).erase();
    expect([storages.sync.items, storages.local.items]).toEqual([{}, {}]);
  });

  it('tell of their changes until nobody listens', async () => {
    const storages = fakeStorages(fakeArea({}));
    const store = openSettings(storages);
    const heard: string[] = [];
    const stop = store.onChanged((now) => heard.push(now.theme));
    await store.change(toDark);
    storages.tell(SETTINGS_KEY);
    storages.tell('something else');
    await new Promise((resolve) => setTimeout(resolve));
    stop();
    storages.tell(SETTINGS_KEY);
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toEqual(['dark']);
  });
});

describe('the site switch', () => {
  const cases = [
    ['all', [], [], 'a.example', true],
    ['all', ['a.example'], [], 'a.example', false],
    ['all', ['a.example'], [], 'news.a.example', false],
    ['all', ['a.example'], [], 'ba.example', true],
    ['only', [], [], 'a.example', false],
    ['only', [], ['a.example'], 'news.a.example', true],
    ['on-click', [], ['a.example'], 'a.example', false],
  ] as const;
  for (const [siteMode, sitesOff, sitesOn, host, on] of cases) {
    it(`${siteMode}, off [${sitesOff}], on [${sitesOn}]: ${host} is ${on ? 'on' : 'off'}`, () => {
      expect(isSiteOn({ ...DEFAULT_SETTINGS, siteMode, sitesOff, sitesOn }, host)).toBe(on);
    });
  }
});
