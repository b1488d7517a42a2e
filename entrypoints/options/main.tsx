import browser from 'webextension-polyfill';
import { readBundled } from '../../src/bridge/bundled-texts';
import { followLanguage } from '../../src/bridge/chosen-messages';
import { saveFile } from '../../src/bridge/save-file';
import { LANGUAGES } from '../../src/bridge/settings';
import { readBackup, writeBackup } from '../../src/bridge/settings-backup';
import { openSettings } from '../../src/bridge/settings-store';
import { COMPILED_FILES, readCompiled } from '../../src/claims/read-pack';
import { optionsStyles } from '../../src/view/options/options.css';
import { OptionsApp } from '../../src/view/options/options-app';
import type { OptionsPort, RecordFacts } from '../../src/view/options/port';
import { adoptStyles } from '../../src/view/style/adopt';
import { drawPage } from '../../src/view/words/draw';
import { createWords } from '../../src/view/words/speak';

const store = openSettings(browser.storage);

async function readRecord(): Promise<RecordFacts> {
  const paths = [COMPILED_FILES.pack, COMPILED_FILES.series];
  const url = (path: string) => browser.runtime.getURL(path);
  const [packText = '', seriesText = ''] = await readBundled(url, paths);
  const pack = readCompiled(packText, seriesText);
  return {
    name: pack.name,
    version: pack.version,
    licence: pack.licence,
    agencies: pack.agencies,
    conflictNames: new Map(pack.conflicts.map(({ id, name }) => [id, name])),
    counts: {
      claims: pack.claims.length,
      series: pack.series.length,
      subjects: pack.subjects.length,
      conflicts: pack.conflicts.length,
    },
  };
}

const port: OptionsPort = {
  settings: store.load,
  changeSettings: store.change,
  onSettingsChanged: store.onChanged,
  record: readRecord,
  languages: LANGUAGES,
  backup: (settings) => writeBackup(settings, new Date().toISOString().slice(0, 10)),
  readBackup,
  saveFile: (name, text) =>
    saveFile(document, name, new Blob([text], { type: 'application/json' })),
  stored: store.stored,
  openExplorer: () => void browser.tabs.create({ url: browser.runtime.getURL('/explorer.html') }),
  erase: store.erase,
};

adoptStyles(document, optionsStyles);
void followLanguage(store, browser.runtime.getURL, (messages) => {
  const words = createWords(messages);
  drawPage(document, words, {
    title: words.say('options.title'),
    body: <OptionsApp port={port} />,
  });
});
