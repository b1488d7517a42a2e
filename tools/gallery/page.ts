import { type ComponentChild, h, render } from 'preact';
import en from '../../locales/en.json';
import { DEFAULT_SETTINGS, type Settings } from '../../src/bridge/settings';
import type { Agency } from '../../src/claims/record';
import { optionsStyles } from '../../src/view/options/options.css';
import { OptionsApp } from '../../src/view/options/options-app';
import { createPopover } from '../../src/view/popover/open-popover';
import { popupStyles } from '../../src/view/popup/popup.css';
import { PopupApp } from '../../src/view/popup/popup-app';
import type { TabState } from '../../src/view/popup/port';
import { adoptStyles } from '../../src/view/style/adopt';
import { messagesOf } from '../../src/view/words/messages';
import { createWords } from '../../src/view/words/speak';
import { WordsContext } from '../../src/view/words/use-words';
import { longReport, sampleCards, sampleReport } from './sample-cards';

const words = createWords(messagesOf(en));

type Theme = 'auto' | 'light' | 'dark';

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
  popovers(names: readonly SampleName[], theme: Theme, width: number, whole: boolean): void;
  popup(state: string, theme: Theme): void;
  options(record: SampleRecord, theme: Theme): void;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

function showAt(name: SampleName, theme: Theme, x: number, whole: boolean): void {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const popover = createPopover({
    document,
    root,
    theme,
    words,
    onClose: () => popover.hide(),
    onStep: () => {},
  });
  popover.show(sampleCards[name], () => [new DOMRect(x + 16, 8, 80, 20)], {
    focus: false,
    page: sampleReport,
  });
  if (!whole) return;
  const surface = root.querySelector<HTMLElement>('.tt-popover');
  surface?.style.setProperty('max-height', 'none', 'important');
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

function clear(theme: Theme, css: string): HTMLElement {
  render(null, document.body);
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  if (css !== '') adoptStyles(document, css);
  document.documentElement.style.background = theme === 'dark' ? '#101214' : '#fbfaf7';
  return document.body;
}

function draw(page: ComponentChild, into: HTMLElement): void {
  render(h(WordsContext.Provider, { value: words, children: page }), into);
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
  popovers(names, theme, width, whole) {
    clear(theme, '');
    names.forEach((name, i) => {
      showAt(name, theme, i * width, whole);
    });
  },
  popup(state, theme) {
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
      close: () => {},
    };
    draw(h(PopupApp, { port }), clear(theme, popupStyles));
  },
  options({ agencies, conflictNames }, theme) {
    const port = {
      ...settingsStore({
        ...DEFAULT_SETTINGS,
        theme,
        disabledAgencies: agencies.slice(3, 9).map((agency) => agency.id),
        sitesOff: ['intranet.example', HOST],
      }),
      onSettingsChanged: () => () => {},
      record: async () => ({
        version: '2026.11.22',
        licence: 'CC BY 4.0',
        agencies,
        conflictNames: new Map(conflictNames),
        counts: { claims: 2345, series: 7, subjects: 310, conflicts: 110 },
      }),
      erase: async () => {},
    };
    draw(h(OptionsApp, { port }), clear(theme, optionsStyles));
  },
};
