import type { Browser } from 'webextension-polyfill';
import { hostOf } from '../../src/bridge/answer-requests';
import { isSiteOn, type Settings } from '../../src/bridge/settings';
import type { SettingsStore } from '../../src/bridge/settings-store';
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
  if (read.length > 0) return { name: 'read', host, frames: read };
  const states = new Set(frames.map(({ frame }) => frame.state));
  if (states.has('reading')) return { name: 'reading', host };
  if (settings.siteMode === 'on-click') return { name: 'click', host };
  if (!isSiteOn(settings, host)) return { name: 'off', host };
  if (states.has('failed')) return { name: 'error', message: '' };
  return loading ? { name: 'reading', host } : { name: 'read', host, frames: [] };
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

/** The popup's way to the browser. `named` is the tab it is about; null: the active one. */
export function openTabPort(
  browser: Browser,
  settings: SettingsStore,
  named: number | null,
): PopupPort {
  const panel = named === null ? panelOf(browser) : null;
  const tabIdOf = async () => (await findTab(browser, named))?.id ?? -1;
  return {
    async look() {
      const tab = await findTab(browser, named);
      if (tab?.id === undefined) return { name: 'restricted' };
      const url = tab.url ?? '';
      if (url !== '' && !READABLE.test(url)) return { name: 'restricted' };
      const host = hostOf(url);
      const origins = host === '' ? ['<all_urls>'] : [`*://${host}/*`];
      if (!(await browser.permissions.contains({ origins }))) {
        return { name: 'access', host: host === '' ? null : host, origins };
      }
      if (url === '') return { name: 'restricted' };
      const now = await settings.load();
      try {
        return stateOfFrames(await framesOf(browser, tab.id), host, now, tab.status === 'loading');
      } catch {
        return { name: 'restricted' };
      }
    },
    site: async (host) => siteSettings(await settings.load(), host),
    switchSite: async (host, on) =>
      siteSettings(await settings.change((old) => switchSite(old, host, on)), host),
    readNow: async () => readTab(browser, await tabIdOf()),
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
