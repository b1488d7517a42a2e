import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FindingCard } from '../../src/report/card';
import type { BrowserDriver, DrivenPage } from '../browser/driver';
import type { BrowserKind } from '../browser/find-browser';
import { launchBrowser } from '../browser/launch';
import { openPopover, readReport } from '../browser/reader';
import { serveFolder } from '../serve';
import { type DocumentExpectation, judgeDocument, judgePopover, matchesText } from './judge';
import { pageOfText } from './page-of-text';
import { seenInPage } from './seen';

/** A browser with the articles served as pages. */
export interface OpenedArticles {
  readonly driver: BrowserDriver;
  readonly url: string;
  close(): Promise<void>;
}

/** Builds a page of each text, serves them and starts the browser. */
export async function openArticles(
  kind: BrowserKind,
  executable: string,
  articles: readonly { readonly name: string; readonly text: string }[],
): Promise<OpenedArticles> {
  const folder = await mkdtemp(join(tmpdir(), 'toll-trace-'));
  for (const { name, text } of articles) {
    await writeFile(join(folder, `${name}.html`), pageOfText(text));
  }
  const server = await serveFolder(folder);
  const driver = await launchBrowser(kind, executable, true);
  return {
    driver,
    url: server.url,
    close: async () => {
      await driver.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the page of one article departs in from the expectation, its popovers included. */
export async function driveArticle(
  { driver, url }: OpenedArticles,
  name: string,
  expected: DocumentExpectation,
): Promise<string[]> {
  const page = await driver.openPage(`${url}${encodeURIComponent(name)}.html`);
  try {
    const report = await readReport(page);
    if (report === null) return ['the reader gave no report'];
    const faults = judgeDocument(seenInPage(report), expected);
    for (const finding of report.findings.filter(({ marked }) => marked)) {
      faults.push(...(await judgeFinding(page, finding, expected)));
    }
    return faults;
  } finally {
    await page.close();
  }
}

async function judgeFinding(
  page: DrivenPage,
  finding: FindingCard,
  expected: DocumentExpectation,
): Promise<string[]> {
  const text = await openPopover(page, finding.key);
  if (text === null) return [`"${finding.text}": its popover did not open`];
  const faults = expected.figures
    .filter((expectation) => matchesText(finding.text, expectation.text))
    .flatMap((expectation) => judgePopover(text, expectation));
  const { claim } = finding;
  if (claim !== null) {
    const wanted = [claim.agency.name, claim.published.slice(0, 4), claim.channel ?? ''];
    for (const word of wanted.filter((one) => !text.includes(one))) {
      faults.push(`the popover does not say "${word}"`);
    }
  }
  return faults.map((fault) => `"${finding.text}": ${fault}`);
}
