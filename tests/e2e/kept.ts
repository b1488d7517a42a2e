import type { Surface } from '../../tools/browser/driver';

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
}

interface Api {
  readonly storage: Readonly<Record<'sync' | 'local' | 'session', Area>>;
}

/** Everything that the extension keeps in the browser, by where it stands; what is empty is left out. */
export function kept(own: Surface): Promise<Record<string, unknown>> {
  return own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const places: Record<string, unknown> = {
      sync: await chrome.storage.sync.get(null),
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      page: { ...localStorage, ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys().catch(() => []),
      cookies: document.cookie === '' ? [] : [document.cookie],
    };
    return Object.fromEntries(
      Object.entries(places).filter(([, held]) => Object.keys(held as object).length > 0),
    );
  });
}
