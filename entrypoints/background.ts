import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequest, type Background, hostOf, type Sender } from '../src/bridge/answer-requests';
import { Badge } from '../src/bridge/badge';
import { once, readBundled } from '../src/bridge/bundled-texts';
import { chosenTexts, type MessageTexts, messagesFrom } from '../src/bridge/chosen-messages';
import type { PageAnswer, ReadPage } from '../src/bridge/messages';
import { readRequest } from '../src/bridge/request-guard';
import { isSiteOn, type Language, type Settings } from '../src/bridge/settings';
import { openSettings } from '../src/bridge/settings-store';
import { SettingsSpread } from '../src/bridge/spread-settings';
import { stepIn } from '../src/bridge/tab-frames';
import { openRecord } from '../src/claims/open-record';
import { COMPILED_FILES, readCompiled } from '../src/claims/read-pack';
import { markStyle } from '../src/page/mark-style';
import { mayHeadNumbers, passagesOf } from '../src/page/quick-look';
import { glance } from '../src/report/glance';
import { preferAgencies } from '../src/report/prefer-agencies';
import { readDocument } from '../src/report/read-document';
import { createWords } from '../src/view/words/speak';

// Chrome paints the tints of highlights only from styles of the page's level, and lets them through into
// shadow trees; Firefox lets only the reader's level through. See docs/browser-bugs.md.
const STYLE_ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

// A figure takes up to five milliseconds here, and all tabs share one background. The longest lists of real pages have
// some hundreds.
const MOST_FIGURES = 1_000;

export default defineBackground(() => {
  const settings = openSettings(browser.storage);
  const badge = new Badge(browser, async (marked, attention) =>
    badgeTitle(await textsOf((await settings.load()).language), marked, attention),
  );
  const record = once(async () => {
    const [pack = '', series = ''] = await readBundled(
      (path) => browser.runtime.getURL(path),
      [COMPILED_FILES.pack, COMPILED_FILES.series],
    );
    const bundled = readCompiled(pack, series);
    return { record: openRecord([bundled]), version: bundled.version };
  });
  const spread = new SettingsSpread(browser);
  const background: Background = {
    settings: () => settings.load(),
    read: async (page, now) => readPage(page, now, await record(), await textsOf(now.language)),
    holdFigures: (texts) => glance(texts.flatMap(passagesOf), mayHeadNumbers),
    injectReader(sender) {
      const injected = inject(sender, 'reader.js');
      // The record and its names are made while the page is read, so that a cold start keeps no reader waiting.
      void record().then(
        ({ record }) => record.names,
        () => {},
      );
      return injected;
    },
    async dress(sender, look) {
      const target = targetOf(sender);
      await browser.scripting.insertCSS({ target, css: markStyle(look), origin: STYLE_ORIGIN });
    },
    injectPopover: (sender) => inject(sender, 'popover.js'),
    async explore(place) {
      await browser.tabs.create({ url: `${browser.runtime.getURL('/explorer.html')}#${place}` });
    },
    count: ({ tabId, frameId }, counts) => badge.count(tabId, frameId, counts),
  };

  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const request = readRequest(message);
    const sender = senderOf(from);
    return request && sender ? answerRequest(request, sender, background) : undefined;
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') badge.forget(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => badge.forget(tabId));
  browser.commands?.onCommand.addListener((command, tab) => {
    const by = command === 'next-figure' ? 1 : command === 'previous-figure' ? -1 : 0;
    if (by !== 0 && tab?.id !== undefined) void stepIn(browser, tab.id, by).catch(() => {});
  });
  settings.onChanged(async (now) => {
    void spread.spread().catch(() => {});
    await lookAgain((host) => isSiteOn(now, host));
  });
  browser.runtime.onInstalled.addListener(() => {
    // Firefox does this by itself; Chrome leaves the pages that are open already without a script.
    if (!import.meta.env.FIREFOX) void lookAgain(() => true);
  });
});

function readPage(
  page: ReadPage,
  { disabledAgencies, preferredAgencies, markedStatuses, markLook, dwell, theme }: Settings,
  { record, version }: { record: ReturnType<typeof openRecord>; version: string },
  texts: MessageTexts | null,
): PageAnswer {
  const { text, blocks, ...facts } = page;
  const { report } = readDocument({ read: { text, blocks }, ...facts }, record, {
    today: localDay(new Date()),
    disabledAgencies: new Set(disabledAgencies),
    recordVersion: version,
    markedStatuses,
    mostFigures: MOST_FIGURES,
  });
  const ordered = preferAgencies(report, preferredAgencies);
  return { state: 'read', reading: { report: ordered, dwell, theme, markLook, texts } };
}

/** The frame that sent a message; null for a page of our own and for other extensions. */
function senderOf({ id, tab, frameId, url }: Runtime.MessageSender): Sender | null {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  return { tabId: tab.id, frameId, host: hostOf(tab.url ?? url ?? '') };
}

function targetOf({ tabId, frameId }: Sender) {
  return { tabId, frameIds: [frameId] };
}

async function inject(sender: Sender, file: string): Promise<void> {
  const target = targetOf(sender);
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
}

/** Lets the quick look run in open tabs where it did not, or where it may find a site switched on now. */
async function lookAgain(isOn: (host: string) => boolean): Promise<void> {
  const look = async ({ id, url }: Tabs.Tab) => {
    if (id === undefined || !url || !isOn(hostOf(url))) return;
    const target = { tabId: id, allFrames: true };
    // Pages of the browser itself and of its store refuse, and one that sleeps answers when it wakes.
    await browser.scripting.executeScript({ target, files: ['quick-look.js'] }).catch(() => {});
  };
  await Promise.all((await browser.tabs.query({ discarded: false })).map(look));
}

/** The texts of the language that was asked for last: every reading needs the same ones. */
let kept: { readonly language: Language; readonly texts: Promise<MessageTexts | null> } | null =
  null;

function textsOf(language: Language): Promise<MessageTexts | null> {
  if (kept?.language !== language) {
    kept = { language, texts: chosenTexts(language, browser.runtime.getURL) };
  }
  return kept.texts;
}

function badgeTitle(texts: MessageTexts | null, marked: number, attention: number): string {
  const words = createWords(messagesFrom(texts));
  const name = words.say('name');
  if (marked === 0 && attention === 0) return name;
  return words.say('badge.title', { name, marked, attention });
}

/** The reader's own day, in the reader's zone. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
