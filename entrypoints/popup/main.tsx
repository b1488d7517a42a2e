import browser from 'webextension-polyfill';
import { followLanguage } from '../../src/bridge/chosen-messages';
import { openSettings } from '../../src/bridge/settings-store';
import { popupStyles } from '../../src/view/popup/popup.css';
import { PopupApp } from '../../src/view/popup/popup-app';
import { adoptStyles } from '../../src/view/style/adopt';
import { drawPage } from '../../src/view/words/draw';
import { createWords } from '../../src/view/words/speak';
import { openTabPort } from './tab-port';

// The active tab, or the one that the address names (`?tab=ID`), when the popup is opened as a page.
const named = new URLSearchParams(location.search).get('tab');
const tabId = named === null ? null : Number(named);

adoptStyles(document, popupStyles);
const settings = openSettings(browser.storage);
const port = openTabPort(browser, settings, tabId, tabId === null);
void followLanguage(settings, browser.runtime.getURL, (messages) => {
  const words = createWords(messages);
  drawPage(document, words, { title: words.say('name'), body: <PopupApp port={port} /> });
});
