import browser from 'webextension-polyfill';
import { followLanguage } from '../../src/bridge/chosen-messages';
import { followTab } from '../../src/bridge/follow-tab';
import { openSettings } from '../../src/bridge/settings-store';
import { PopupApp } from '../../src/view/popup/popup-app';
import { panelStyles } from '../../src/view/sidepanel/panel.css';
import { adoptStyles } from '../../src/view/style/adopt';
import { drawPage } from '../../src/view/words/draw';
import { createWords } from '../../src/view/words/speak';
import { openTabPort } from '../popup/tab-port';

// Chrome's side panel and Firefox's sidebar: the popup's list, which stays while the reader reads and
// follows the tab in front of its window; opened as a page it may stay with one tab (`?tab=ID`).
const named = new URLSearchParams(location.search).get('tab');
const settings = openSettings(browser.storage);
const port = {
  ...openTabPort(browser, settings, named === null ? null : Number(named), false),
  follow: (again: () => void) => followTab(browser, again),
  panel: undefined,
  close() {},
};

adoptStyles(document, panelStyles);
void followLanguage(settings, browser.runtime.getURL, (messages) => {
  const words = createWords(messages);
  drawPage(document, words, { title: words.say('name'), body: <PopupApp port={port} /> });
});
