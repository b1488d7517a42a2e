import type { Browser } from 'webextension-polyfill';
import { hostOf } from '../../src/bridge/answer-requests';
import { isSiteOn, type Settings } from '../../src/bridge/settings';
import { CAUTIOUS_SETTINGS, type SettingsStore } from '../../src/bridge/settings-store';
import { switchSite } from '../../src/bridge/switch-site';
import { framesOf, jumpTo, readTab, type TabFrame } from '../../src/bridge/tab-frames';
import type { ReportFile } from '../../src/view/exports/forms';
import type { PanelWay, PopupPort, SiteSettings, TabState } from '../../src/view/popup/port';

const READABLE = /^(https?|file):/;

/** What the frames' states make of the tab; `settings` decides what a tab without a reader means. */
export function stateOfFrames(
  frames: readonly TabFrame[],
  host: string,
  settings: Settings,
  loading: boolean,
): TabState {
  const read = frames.flatMap(({ frameId, frame: { report } }) =>
    report ? [{ frameId, report }] : [],
  );
  const states = new Set(frames.map(({ frame }) => frame.state));
  if (read.length > 0) return { name: 'read', host, frames: read, atWork: states.has('reading') };
  if (states.has('reading')) return { name: 'reading', host };
  if (settings === CAUTIOUS_SETTINGS) return { name: 'click', host, unknown: true };
  if (settings.siteMode === 'on-click') return { name: 'click', host };
  if (!isSiteOn(settings, host)) return { name: 'off', host };
  if (states.has('failed')) return { name: 'error', message: '' };
  return loading ? { name: 'reading', host } : { name: 'read', host, frames: [] };
}

/**
 * Whether a click on the toolbar button has the page read at once: where the reader chose to ask for each page, and
 * where the browser lets us in for the click alone, so that no quick look may have come before. A site that is switched
 * off stays unread. `lasting`: the browser gives access without a click.
 */
export function readsAtClick(
  frames: readonly TabFrame[],
  host: string,
  settings: Settings,
  lasting: boolean,
): boolean {
  if (frames.some(({ frame }) => frame.state !== 'off')) return false;
  // The site may be switched off: the popup asks first.
  if (settings === CAUTIOUS_SETTINGS) return false;
  return settings.siteMode === 'on-click' || (!lasting && isSiteOn(settings, host));
}

function siteSettings(settings: Settings, host: string | null): SiteSettings {
  return {
    theme: settings.theme,
    switchable: host !== null && settings.siteMode !== 'on-click',
    on: host !== null && isSiteOn(settings, host),
  };
}

async function findTab(browser: Browser, tabId: number | null) {
  if (tabId !== null) return browser.tabs.get(tabId);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Saves a file as a download. Spreadsheets take a table for UTF-8 only behind a byte order mark. */
function saveFile({ name, mediaType, text }: ReportFile): void {
  const mark = mediaType === 'text/csv' ? '\uFEFF' : '';
  const address = URL.createObjectURL(new Blob([mark, text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; the address goes with the popup at the latest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** As much of Chrome's side panel as is needed; the polyfill's types have Firefox's sidebar only. */
interface ChromePanel {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly windows: { readonly WINDOW_ID_CURRENT: number };
}

/**
 * The way to open the side panel or the sidebar. Browsers open it only while a click is answered, so nothing is
 * waited for before. Null where the browser has none (Android).
 */
function panelOf({ sidebarAction }: Browser): PanelWay | null {
  const { chrome } = globalThis as unknown as { readonly chrome?: ChromePanel };
  const side = chrome?.sidePanel;
  if (chrome && side) {
    const open = () =>
      void side.open({ windowId: chrome.windows.WINDOW_ID_CURRENT }).then(
        () => window.close(),
        () => {},
      );
    return { name: 'panel', open };
  }
  if (!sidebarAction) return null;
  return { name: 'sidebar', open: () => void sidebarAction.open().then(() => window.close()) };
}

/**
 * The popup's way to the browser. `named` is the tab it is about; null: the active one. `clicked`: the reader opened it
 * by the toolbar button, which asks for the page in front.
 */
export function openTabPort(
  browser: Browser,
  settings: SettingsStore,
  named: number | null,
  clicked: boolean,
): PopupPort {
  const panel = named === null ? panelOf(browser) : null;
  // A click asks once: what comes of it is seen in the frames.
  let asked: 'not yet' | 'reading' | 'done' = clicked ? 'not yet' : 'done';
  const tabIdOf = async () => (await findTab(browser, named))?.id ?? -1;
  return {
    async look() {
      const tab = await findTab(browser, named);
      if (tab?.id === undefined) return { name: 'restricted' };
      const url = tab.url ?? '';
      if (url !== '' && !READABLE.test(url)) return { name: 'restricted' };
      const host = hostOf(url);
      const origins = host === '' ? ['<all_urls>'] : [`*://${host}/*`];
      const lasting = await browser.permissions.contains({ origins });
      // What a click on the toolbar button opens is no permission that one can ask about, but the tab's address shows
      // with it. A tab that hides its address is not tried: Chrome would hold the script back until a click.
      if (url === '')
        return lasting ? { name: 'restricted' } : { name: 'access', host: null, origins };
      // What the frames say now is stale once the reading that goes on meanwhile has ended.
      const wasReading = asked === 'reading';
      const frames = await framesOf(browser, tab.id).catch(() => null);
      if (frames === null)
        return lasting ? { name: 'restricted' } : { name: 'access', host, origins };
      const now = await settings.load();
      if (asked === 'not yet' && readsAtClick(frames, host, now, lasting)) {
        asked = 'reading';
        // Where the reader chose to ask for each page, the site counts as switched off until then.
        void readTab(browser, tab.id, now.siteMode === 'on-click')
          .catch(() => {})
          .finally(() => {
            asked = 'done';
          });
      }
      const state = stateOfFrames(frames, host, now, tab.status === 'loading');
      if (wasReading || asked === 'reading') {
        const found = state.name === 'read' ? state.frames : [];
        const read = { name: 'read', host, frames: found, atWork: true } as const;
        return lasting || found.length === 0 ? read : { ...read, once: origins };
      }
      return state.name === 'read' && !lasting ? { ...state, once: origins } : state;
    },
    site: async (host) => siteSettings(await settings.load(), host),
    switchSite: async (host, on) =>
      siteSettings(await settings.change((old) => switchSite(old, host, on)), host),
    readNow: async () => readTab(browser, await tabIdOf(), true),
    grant: (origins) => browser.permissions.request({ origins: [...origins] }),
    jump: async (frameId, key) => {
      const tabId = await tabIdOf();
      if (named !== null) await browser.tabs.update(tabId, { active: true });
      return jumpTo(browser, tabId, frameId, key);
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    save: saveFile,
    moment: () => ({ now: new Date(), newId: () => `urn:uuid:${crypto.randomUUID()}` }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    async openExplorer(place) {
      const url = browser.runtime.getURL('/explorer.html');
      await browser.tabs.create({ url: place === '' ? url : `${url}#${place}` });
      if (named === null) window.close();
    },
    ...(panel && { panel }),
    close: () => {
      if (named === null) window.close();
    },
  };
}
