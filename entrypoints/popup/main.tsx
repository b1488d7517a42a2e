import { render } from 'preact';
import browser from 'webextension-polyfill';
import { openSettings } from '../../src/bridge/settings-store';
import { popupStyles } from '../../src/view/popup/popup.css';
import { PopupApp } from '../../src/view/popup/popup-app';
import { adoptStyles } from '../../src/view/style/adopt';
import { openTabPort } from './tab-port';

// The active tab, or the one that the address names (`?tab=ID`), when the popup is opened as a page.
const named = new URLSearchParams(location.search).get('tab');
const tabId = named === null ? null : Number(named);

adoptStyles(document, popupStyles);
render(
  <PopupApp port={openTabPort(browser, openSettings(browser.storage), tabId)} />,
  document.body,
);
