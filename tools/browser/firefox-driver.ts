import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { Bidi } from './bidi';
import {
  type BrowserDriver,
  DrivenPage,
  type LaunchOptions,
  type Look,
  type PopupSurface,
  type SavedFile,
  VIEW,
} from './driver';
import { tabOf } from './extension-world';
import {
  allowPrivateScript,
  downloadScript,
  emulateScript,
  FirefoxPopup,
  grantScript,
  killBackgroundScript,
  offlineScript,
  pressKeysScript,
  switchOffScript,
} from './firefox-window';

/** The address that the extension gets in the fresh profile; Firefox would draw one at random. */
const EXTENSION_UUID = '5c3f6f0e-70b5-4f3a-9d1e-2a7b64c0d8e1';

/** Starts Firefox with the built extension, loaded for the session, in a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: options.headless ? VIEW : null,
    // Opens the browser's own window to the driver: its shortcuts, its toolbar, and the extension's pages.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }),
      // manifest.json opens as plain text, with the extension's rights.
      'devtools.jsonview.enabled': false,
      // A window that is restored loads all its tabs at once, and not each when it is shown.
      'browser.sessionstore.restore_on_demand': false,
    },
  });
  await browser.installExtension(options.extension);
  const driver = new FirefoxDriver(browser, id, await browser.version(), options.extension);
  if (options.headless) await driver.keeper();
  return driver;
}

class FirefoxDriver implements BrowserDriver {
  readonly kind = 'firefox';
  readonly version: string;
  readonly closed: Promise<void>;
  readonly bidi: Bidi;
  #keeper: Promise<DrivenPage> | null = null;

  constructor(
    readonly browser: Browser,
    readonly extensionId: string,
    version: string,
    private readonly folder: string,
  ) {
    this.bidi = new Bidi(browser);
    this.version = version.replace(/^firefox\//i, 'Firefox ');
    this.closed = new Promise((resolve) => browser.on('disconnected', () => resolve()));
  }

  async openPage(url: string): Promise<DrivenPage> {
    const before = await this.bidi.tabs();
    const page = await this.browser.newPage();
    const context = (await this.bidi.tabs()).find((tab) => !before.includes(tab));
    if (context === undefined) throw new Error('the new tab was not found');
    const driven = new FirefoxPage(this, page, context);
    await driven.goto(url);
    await driven.bringToFront();
    return driven;
  }

  openExtensionPage(path: string): Promise<DrivenPage> {
    return this.openPage(`moz-extension://${EXTENSION_UUID}/${path}`);
  }

  /** A tab with the extension's rights and without its code, through which its interfaces are asked. */
  keeper(): Promise<DrivenPage> {
    this.#keeper ??= this.openExtensionPage('manifest.json');
    return this.#keeper;
  }

  openPopup(): Promise<PopupSurface> {
    return FirefoxPopup.open(this.bidi, this.extensionId, false);
  }

  clickButton(): Promise<PopupSurface> {
    return FirefoxPopup.open(this.bidi, this.extensionId, true);
  }

  async pressShortcut(command: string): Promise<void> {
    const keeper = await this.keeper();
    // A command without a key of its own is given one, as the reader can in the browser's settings.
    const shortcut = await keeper.run<string>(
      `async (name) => {
        const { shortcut } = (await browser.commands.getAll()).find((one) => one.name === name);
        if (shortcut) return shortcut;
        await browser.commands.update({ name, shortcut: 'Alt+Shift+Y' });
        return 'Alt+Shift+Y';
      }`,
      [command],
    );
    await this.bidi.runInWindow(pressKeysScript, [shortcut.split('+')]);
  }

  killBackground(): Promise<boolean> {
    return this.bidi.runInWindow(killBackgroundScript, [this.extensionId]);
  }

  grantSites(granted: boolean): Promise<void> {
    return this.bidi.runInWindow(grantScript, [this.extensionId, granted]);
  }

  async allowPrivateWindows(): Promise<void> {
    const open = this.#keeper !== null;
    this.#keeper = null;
    await this.bidi.runInWindow(allowPrivateScript, [this.extensionId]);
    if (open) await this.keeper();
  }

  switchOff(): Promise<void> {
    return this.bidi.runInWindow(switchOffScript, [this.extensionId]);
  }

  async reloadExtension(): Promise<void> {
    const open = this.#keeper !== null;
    this.#keeper = null;
    await this.browser.installExtension(this.folder);
    if (open) await this.keeper();
  }

  setOffline(offline: boolean): Promise<void> {
    return this.bidi.runInWindow(offlineScript, [offline]);
  }

  /** Sends what pages save into the folder. */
  downloadTo(folder: string): Promise<void> {
    return this.bidi.runInWindow(downloadScript, [folder]);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Longest wait for a file to be saved. */
const SAVING_MS = 30_000;

/** The file in the folder, once it is whole: Firefox writes into another beside it until then. */
async function savedIn(folder: string): Promise<SavedFile> {
  const end = performance.now() + SAVING_MS;
  while (performance.now() < end) {
    const names = await readdir(folder);
    const [name] = names;
    if (name !== undefined && names.length === 1 && !name.endsWith('.part')) {
      const content = await readFile(join(folder, name));
      if (content.length > 0) return { name, content };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no file was saved');
}

class FirefoxPage extends DrivenPage {
  readonly consoleLines: string[] = [];
  #tab: number | null = null;

  constructor(
    readonly driver: FirefoxDriver,
    readonly page: Page,
    readonly context: string,
  ) {
    super();
    page.on('console', (message) => this.consoleLines.push(message.text()));
    page.on('pageerror', (error) => this.consoleLines.push(String(error)));
  }

  async goto(url: string): Promise<void> {
    try {
      // Not the page's own goto: it waits in vain when the tab moves to the extension's process.
      await this.driver.bidi.navigate(this.context, url);
    } catch (problem) {
      // A page that loaded and then tries to go on to an address that is none stays where it is.
      const stayed = String(problem).includes('Address rejected');
      if (!stayed || (await this.run<string>('() => location.href', [])) !== url) throw problem;
    }
  }

  run<Result>(source: string, args: readonly unknown[]): Promise<Result> {
    return this.driver.bidi.run<Result>(this.context, source, args);
  }

  protected async asExtension() {
    const keeper = await this.driver.keeper();
    this.#tab ??= await tabOf(keeper, this);
    return { keeper, tab: this.#tab };
  }

  moveMouse(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  async press(...keys: string[]): Promise<void> {
    const names = keys as KeyInput[];
    for (const name of names) await this.page.keyboard.down(name);
    for (const name of names.reverse()) await this.page.keyboard.up(name);
  }

  emulate({ scheme, forcedColours = false }: Look): Promise<void> {
    return this.driver.bidi.runInWindow(emulateScript, [
      scheme === 'dark' ? 0 : 1,
      forcedColours ? 2 : 1,
    ]);
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewport({ width, height });
  }

  screenshot(): Promise<Uint8Array> {
    return this.page.screenshot();
  }

  print(): Promise<Uint8Array> {
    return this.page.pdf();
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  async download(start: () => Promise<void>): Promise<SavedFile> {
    const folder = await mkdtemp(join(tmpdir(), 'toll-trace-saved-'));
    try {
      await this.driver.downloadTo(folder);
      await start();
      return await savedIn(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
