/// <reference types="vite/client" />
import { type ComponentChild, h, render } from 'preact';
import { DEFAULT_SETTINGS, LANGUAGES, type Settings } from '../../src/bridge/settings';
import type { Agency } from '../../src/claims/record';
import { optionsStyles } from '../../src/view/options/options.css';
import { OptionsApp } from '../../src/view/options/options-app';
import { createPopover } from '../../src/view/popover/open-popover';
import { popupStyles } from '../../src/view/popup/popup.css';
import { PopupApp } from '../../src/view/popup/popup-app';
import type { TabState } from '../../src/view/popup/port';
import { adoptStyles } from '../../src/view/style/adopt';
import { drawPage } from '../../src/view/words/draw';
import { type LocaleFile, messagesOf } from '../../src/view/words/messages';
import { createWords, type Words } from '../../src/view/words/speak';
import { longReport, sampleCards, sampleReport } from './sample-cards';

const LOCALES = import.meta.glob<LocaleFile>('../../locales/*.json', {
  eager: true,
  import: 'default',
});

type Theme = 'auto' | 'light' | 'dark';

/** How a surface is shown. */
export interface SampleLook {
  readonly theme: Theme;
  /** Name of a file in `locales/`; English where there is none. */
  readonly locale?: string;
}

function wordsOf({ locale = 'en' }: SampleLook): Words {
  const file = LOCALES[`../../locales/${locale}.json`] ?? LOCALES['../../locales/en.json'];
  if (!file) throw new Error('there are no texts');
  return createWords(messagesOf(file));
}

/** The names of the sample findings. */
export type SampleName = keyof typeof sampleCards;

/** What the options page is shown with. */
export interface SampleRecord {
  readonly agencies: readonly Agency[];
  readonly conflictNames: readonly (readonly [string, string])[];
}

const HOST = 'www.a-rather-long-newspaper-name.example';

/** The popup's states in the gallery. */
export const TAB_STATES: Readonly<Record<string, TabState>> = {
  read: { name: 'read', host: 'news.example', frames: [{ frameId: 0, report: sampleReport }] },
  once: { name: 'read', host: HOST, frames: [{ frameId: 0, report: sampleReport }], once: [] },
  long: { name: 'read', host: HOST, frames: [{ frameId: 0, report: longReport }] },
  none: { name: 'read', host: HOST, frames: [] },
  reading: { name: 'reading', host: HOST },
  off: { name: 'off', host: HOST },
  click: { name: 'click', host: HOST },
  access: { name: 'access', host: HOST, origins: [] },
  restricted: { name: 'restricted' },
  error: { name: 'error', message: 'The message port closed before a response was received.' },
};

/** What the gallery's driver calls in the browser. */
export interface Gallery {
  /** Draws the cards side by side in columns of `width`; `whole` opens all folds and lifts the height limit. */
  popovers(names: readonly SampleName[], look: SampleLook, width: number, whole: boolean): void;
  popup(state: string, look: SampleLook): void;
  options(record: SampleRecord, look: SampleLook): void;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

function showAt(name: SampleName, look: SampleLook, x: number, whole: boolean): void {
  const host = document.createElement('div');
  host.className = 'gallery-host';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const popover = createPopover({
    document,
    root,
    theme: look.theme,
    words: wordsOf(look),
    onClose: () => popover.hide(),
    onStep: () => {},
    onExplore: () => {},
  });
  popover.show(sampleCards[name], () => [new DOMRect(x + 16, 44, 80, 20)], {
    focus: false,
    page: sampleReport,
  });
  if (!whole) return;
  const surface = root.querySelector<HTMLElement>('.tt-popover');
  surface?.style.setProperty('max-height', 'none', 'important');
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

function clear({ theme }: SampleLook, css: string): HTMLElement {
  render(null, document.body);
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  if (css !== '') adoptStyles(document, css);
  document.documentElement.style.background = theme === 'dark' ? '#101214' : '#fbfaf7';
  return document.body;
}

function draw(page: ComponentChild, look: SampleLook, css: string): void {
  clear(look, css);
  drawPage(document, wordsOf(look), { title: 'Toll Trace', body: page });
}

function settingsStore(start: Settings) {
  let settings = start;
  return {
    settings: async () => settings,
    changeSettings: async (change: (old: Settings) => Settings) => {
      settings = change(settings);
      return settings;
    },
  };
}

window.gallery = {
  popovers(names, look, width, whole) {
    const body = clear(look, '');
    // The page around the popover: what a reader's tools want of any page.
    const main = document.createElement('main');
    const title = document.createElement('h1');
    title.textContent = 'A page';
    title.style.color = look.theme === 'dark' ? '#eee' : '#111';
    main.append(title);
    body.append(main);
    names.forEach((name, i) => {
      showAt(name, look, i * width, whole);
    });
  },
  popup(state, look) {
    const { theme } = look;
    const tab = TAB_STATES[state] ?? { name: 'restricted' };
    const site = { theme, switchable: state !== 'click', on: state !== 'off' };
    const port = {
      site: async () => site,
      switchSite: async () => site,
      look: async () => tab,
      readNow: async () => {},
      grant: async () => true,
      jump: async () => false,
      copy: async () => true,
      save: () => {},
      moment: () => ({ now: new Date(), newId: () => 'urn:example:1' }),
      openOptions: () => {},
      openExplorer: () => {},
      panel: { name: 'panel' as const, open: () => {} },
      close: () => {},
    };
    draw(h(PopupApp, { port }), look, popupStyles);
  },
  options({ agencies, conflictNames }, look) {
    const port = {
      ...settingsStore({
        ...DEFAULT_SETTINGS,
        theme: look.theme,
        disabledAgencies: agencies.slice(3, 9).map((agency) => agency.id),
        sitesOff: ['intranet.example', HOST],
      }),
      onSettingsChanged: () => () => {},
      record: async () => ({
        name: 'Bundled',
        version: '2026.11.22',
        licence: 'CC BY 4.0',
        agencies,
        conflictNames: new Map(conflictNames),
        counts: { claims: 2345, series: 7, subjects: 310, conflicts: 110 },
      }),
      languages: LANGUAGES,
      backup: () => '',
      readBackup: () => 'broken' as const,
      saveFile: () => {},
      stored: async () => ({ area: 'sync' as const, bytes: 412, unread: false, refused: false }),
      openExplorer: () => {},
      erase: async () => {},
    };
    draw(h(OptionsApp, { port }), look, optionsStyles);
  },
};
