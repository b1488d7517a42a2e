import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './browser/find-browser';
import { Core, type Given } from './check/core';
import { driveArticle, openArticles } from './seeds/in-browser';
import { type DocumentExpectation, judgeDocument } from './seeds/judge';
import { seenInReport } from './seeds/seen';

// Reads known articles, each as a plain text by the core and as a page in both browsers, and holds what is
// read against expected.json, by the beginning of the file's name. The articles belong to their publishers
// and are no part of the project.

const GIVEN: Given = { url: null, date: null, lang: null };

async function readArticles(folder: string): Promise<string[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const articles = Object.entries(readExpected()).map(([prefix, expected]) => {
    const name = names.find((one) => one.startsWith(prefix));
    if (name === undefined) throw new Error(`${folder} has no text that begins with ${prefix}`);
    return { name, text: readFileSync(join(folder, name), 'utf8'), expected };
  });
  const core = new Core(new Date().toISOString().slice(0, 10));
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) => {
    process.stdout.write(`${found.length === 0 ? 'ok    ' : 'failed'}  ${where}\n`);
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  };
  for (const { name, text, expected } of articles) {
    const { report } = core.read({ id: name, content: text, isPage: false }, GIVEN);
    note(`${name} as text`, judgeDocument(seenInReport(report), expected));
  }
  for (const kind of ['chromium', 'firefox'] as const) {
    const executable = findBrowser(kind);
    if (executable === null) {
      faults.push(`${kind} is not installed`);
      continue;
    }
    const opened = await openArticles(kind, executable, articles);
    try {
      for (const { name, expected } of articles) {
        note(`${name} in ${kind}`, await driveArticle(opened, name, expected));
      }
    } finally {
      await opened.close();
    }
  }
  return faults;
}

function readExpected(): Record<string, DocumentExpectation> {
  return JSON.parse(readFileSync(new URL('./seeds/expected.json', import.meta.url), 'utf8'));
}

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write('seeds: name the folder with the articles\n');
  process.exitCode = 2;
} else {
  const faults = await readArticles(resolve(folder));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
