import browser from 'webextension-polyfill';
import { readBundled } from '../../src/bridge/bundled-texts';
import { followLanguage } from '../../src/bridge/chosen-messages';
import { saveFile } from '../../src/bridge/save-file';
import { openSettings } from '../../src/bridge/settings-store';
import { openRecord } from '../../src/claims/open-record';
import { COMPILED_FILES, readCompiled } from '../../src/claims/read-pack';
import { claimsToExplore, conflictsToExplore } from '../../src/report/explore';
import { explorerStyles } from '../../src/view/explorer/explorer.css';
import { ExplorerApp } from '../../src/view/explorer/explorer-app';
import type { ExplorerPort, ExplorerRecord } from '../../src/view/explorer/port';
import { adoptStyles } from '../../src/view/style/adopt';
import { drawPage } from '../../src/view/words/draw';
import { createWords } from '../../src/view/words/speak';

const store = openSettings(browser.storage);

async function readRecord(): Promise<ExplorerRecord> {
  const paths = [COMPILED_FILES.pack, COMPILED_FILES.series];
  const [packText = '', seriesText = ''] = await readBundled(browser.runtime.getURL, paths);
  const pack = readCompiled(packText, seriesText);
  const record = openRecord([pack]);
  return {
    version: pack.version,
    conflicts: conflictsToExplore(pack),
    claimsAbout: (subject) => claimsToExplore(subject, record),
    subjectOf: (claim) => record.claim(claim)?.subject ?? null,
  };
}

const port: ExplorerPort = {
  record: readRecord,
  place: () => location.hash.slice(1),
  setPlace(place, step) {
    if (step) history.pushState(null, '', `#${place}`);
    else history.replaceState(null, '', `#${place}`);
  },
  onPlace(changed) {
    addEventListener('popstate', changed);
    addEventListener('hashchange', changed);
    return () => {
      removeEventListener('popstate', changed);
      removeEventListener('hashchange', changed);
    };
  },
  addressOf: (claim) =>
    `${browser.runtime.getURL('explorer.html')}#claim=${encodeURIComponent(claim)}`,
  theme: async () => (await store.load()).theme,
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  saveFile: (name, content) => saveFile(document, name, content),
};

adoptStyles(document, explorerStyles);
void followLanguage(store, browser.runtime.getURL, (messages) => {
  const words = createWords(messages);
  drawPage(document, words, {
    title: words.say('explorer.title'),
    body: <ExplorerApp port={port} />,
  });
});
