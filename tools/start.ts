import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserDriver } from './browser/driver';
import { type BrowserKind, findBrowser } from './browser/find-browser';
import { ensureBrowser, NoBrowserFault } from './browser/install-browser';
import { launchBrowser } from './browser/launch';
import { ROOT, run } from './run';
import { type FileServer, serveFolder } from './serve';
import { showSummary } from './start/summary';

const USAGE = `npm start -- [--browser chrome|firefox] [URL-or-file]
Builds the extension and opens a browser with it on a sample article, or on the page that is named.`;

const SAMPLE = join(ROOT, 'assets', 'sample', 'article.html');
const tell = (line: string) => process.stdout.write(`${line}\n`);

/** A command line that cannot be followed. */
class UsageFault extends Error {}

function readArguments(): { kind: BrowserKind | null; page: string | null } | null {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) return null;
  if (positionals.length > 1) throw new UsageFault('name one page at most');
  const kinds: Record<string, BrowserKind> = {
    firefox: 'firefox',
    chrome: 'chromium',
    chromium: 'chromium',
    edge: 'chromium',
  };
  const kind = values.browser === undefined ? null : kinds[values.browser.toLowerCase()];
  if (kind === undefined) throw new UsageFault('--browser is chrome or firefox');
  return { kind, page: positionals[0] ?? null };
}

/** The browser asked for, else the one that is there, else Chromium, which is then installed. */
function chooseKind(asked: BrowserKind | null): BrowserKind {
  const there = (['chromium', 'firefox'] as const).find((kind) => findBrowser(kind) !== null);
  return asked ?? there ?? 'chromium';
}

async function build(kind: BrowserKind): Promise<void> {
  tell(`Building the extension for ${kind}…`);
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  const { ok, stdout, stderr } = await run('wxt', ['build', '--browser', target]);
  if (!ok) throw new Error(`the build failed:\n${stdout}${stderr}`);
}

/** The address of the page; files are served, because extensions see no file: pages unasked. */
async function pageAddress(
  page: string | null,
): Promise<{ url: string; server: FileServer | null }> {
  if (page !== null && /^https?:\/\//i.test(page)) return { url: page, server: null };
  const file = page === null ? SAMPLE : resolve(process.env.INIT_CWD ?? process.cwd(), page);
  const server = await serveFolder(dirname(file));
  return { url: server.url + basename(pathToFileURL(file).pathname), server };
}

/** Whether a window can be shown here. */
function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' ||
    Boolean(process.env.DISPLAY) ||
    Boolean(process.env.WAYLAND_DISPLAY)
  );
}

/** Prints the page's summary and saves a picture of the open popover. */
async function showWithoutDisplay(driver: BrowserDriver, url: string): Promise<void> {
  const page = await driver.openPage(url);
  tell(await showSummary(page));
  const folder = join(ROOT, 'screenshots');
  await mkdir(folder, { recursive: true });
  const picture = join(folder, `start-${driver.kind}.png`);
  await writeFile(picture, await page.screenshot());
  tell(`\nPicture of the page: ${picture}`);
}

async function start(): Promise<void> {
  const asked = readArguments();
  if (asked === null) {
    tell(USAGE);
    return;
  }
  const kind = chooseKind(asked.kind);
  const executable = await ensureBrowser(kind, tell);
  await build(kind);
  const { url, server } = await pageAddress(asked.page);
  const headless = !hasDisplay();
  const driver = await launchBrowser(kind, executable, headless);
  try {
    tell(`${driver.version}${headless ? ' without a display' : ''}: ${url}`);
    if (headless) {
      await showWithoutDisplay(driver, url);
    } else {
      await driver.openPage(url);
      tell('Rest the pointer on an underlined number. Close the browser to end.');
      await driver.closed;
    }
  } finally {
    await driver.close().catch(() => undefined);
    await server?.close();
  }
}

try {
  await start();
} catch (error) {
  const plain = error instanceof NoBrowserFault || error instanceof UsageFault;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(plain ? `${message}\n` : `npm start: ${message}\n`);
  process.exitCode = 1;
}
