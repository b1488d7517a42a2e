import { readFile } from 'node:fs/promises';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { evaluateThrough, TargetSurface } from './cdp';
import { changeExtension, type ExtensionChange, switchOff } from './chromium-extensions';
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
import { until } from './reader';

/** Starts Chromium, Chrome or Edge with the built extension in a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: options.executable,
    headless: options.headless,
    // Branded Chrome takes extensions by this interface alone; --load-extension is ignored since 137.
    // Without a window the screen would be 800 by 600, too small for a popup of full height.
    args: ['--enable-unsafe-extension-debugging', '--screen-info={1600x1200}'],
    // What a reader's browser does, it shall do here: extensions, and pages kept for the way back.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--enable-automation',
      '--disable-back-forward-cache',
    ],
    viewport: options.headless ? VIEW : null,
    colorScheme: null,
  });
  const browser = context.browser();
  if (browser === null) throw new Error('the browser offers no debugging session');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: options.extension });
  const version = `Chromium ${browser.version()}`;
  const driver = new ChromiumDriver(context, session, id, version, options.extension);
  if (options.headless) await driver.keeper();
  return driver;
}

class ChromiumDriver implements BrowserDriver {
  readonly kind = 'chromium';
  readonly closed: Promise<void>;
  #keeper: Promise<DrivenPage> | null = null;

  constructor(
    readonly context: BrowserContext,
    readonly session: CDPSession,
    readonly extensionId: string,
    readonly version: string,
    private readonly folder: string,
  ) {
    this.closed = new Promise((resolve) => {
      context.on('close', () => resolve());
      // macOS keeps the program running without a window.
      context.on('page', (page) => {
        page.on('close', () => {
          if (context.pages().length === 0) resolve();
        });
      });
    });
  }

  async openPage(url: string): Promise<DrivenPage> {
    const blank = this.context.pages().find((page) => page.url() === 'about:blank');
    const page = blank ?? (await this.context.newPage());
    const driven = new ChromiumPage(this, page, await this.context.newCDPSession(page));
    await driven.goto(url);
    return driven;
  }

  openExtensionPage(path: string): Promise<DrivenPage> {
    return this.openPage(`chrome-extension://${this.extensionId}/${path}`);
  }

  /** A tab with the extension's rights and without its code, through which its interfaces are asked. */
  keeper(): Promise<DrivenPage> {
    this.#keeper ??= this.openExtensionPage('manifest.json');
    return this.#keeper;
  }

  async openPopup(): Promise<PopupSurface> {
    const before = await this.#popups();
    const worker = await this.#worker();
    await worker.evaluate('chrome.action.openPopup()');
    const popup = await this.#opened(before, 5_000);
    if (popup === null) throw new Error('the popup did not open');
    return popup;
  }

  async clickButton(): Promise<PopupSurface | null> {
    const before = await this.#popups();
    const { targetInfos } = await this.session.send('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    // The protocol tells which tab stands in front; its types do not.
    type Tab = { readonly embedderData?: { readonly tabActive?: boolean } };
    const front = targetInfos.find((tab) => (tab as Tab).embedderData?.tabActive);
    if (front === undefined) throw new Error('the browser names no tab in front');
    await this.session.send('Extensions.triggerAction', {
      id: this.extensionId,
      targetId: front.targetId,
    });
    return this.#opened(before, 3_000);
  }

  /** The popup that was not there before, once it opens; null when none did within the milliseconds. */
  async #opened(before: readonly string[], limit: number): Promise<TargetSurface | null> {
    const find = async () =>
      (await this.#popups()).find((target) => !before.includes(target)) ?? null;
    const target = await until(find, limit);
    return target === null ? null : TargetSurface.attach(this.session, target);
  }

  async reloadExtension(): Promise<void> {
    const open = this.#keeper !== null;
    this.#keeper = null;
    await this.session.send('Extensions.loadUnpacked', { path: this.folder });
    if (open) await this.keeper();
  }

  /** Pages of the extension that are no tabs. */
  async #popups(): Promise<string[]> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    const prefix = `chrome-extension://${this.extensionId}/popup.html`;
    const tabs = this.context.pages().map((page) => page.url());
    return targetInfos
      .filter(({ type, url }) => type === 'page' && url.startsWith(prefix) && !tabs.includes(url))
      .map(({ targetId }) => targetId);
  }

  async pressShortcut(command: string): Promise<void> {
    // Key presses from a debugger reach the page, never the browser's own shortcuts: the event that the
    // browser would raise is raised in the background worker instead.
    const worker = await this.#worker();
    await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
  }

  async killBackground(): Promise<boolean> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    const workers = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(this.extensionId),
    );
    for (const { targetId } of workers) await this.session.send('Target.closeTarget', { targetId });
    return workers.length > 0;
  }

  grantSites(granted: boolean): Promise<void> {
    return this.#configure({ hostAccess: granted ? 'ON_ALL_SITES' : 'ON_CLICK' });
  }

  async allowPrivateWindows(): Promise<void> {
    await this.#configure({ incognitoAccess: true });
    await this.reloadExtension();
  }

  switchOff(): Promise<void> {
    return switchOff(this.context, this.extensionId);
  }

  #configure(change: Omit<ExtensionChange, 'extensionId'>): Promise<void> {
    return changeExtension(this.context, { extensionId: this.extensionId, ...change });
  }

  setOffline(offline: boolean): Promise<void> {
    return this.context.setOffline(offline);
  }

  async #worker(): Promise<Worker> {
    const running = this.context
      .serviceWorkers()
      .find((worker) => worker.url().includes(this.extensionId));
    return running ?? this.context.waitForEvent('serviceworker', { timeout: 10_000 });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

class ChromiumPage extends DrivenPage {
  readonly consoleLines: string[] = [];
  #tab: number | null = null;

  constructor(
    readonly driver: ChromiumDriver,
    readonly page: Page,
    readonly session: CDPSession,
  ) {
    super();
    page.on('console', (message) => this.consoleLines.push(message.text()));
    page.on('pageerror', (error) => this.consoleLines.push(String(error)));
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  run<Result>(source: string, args: readonly unknown[]): Promise<Result> {
    return evaluateThrough<Result>(
      (params) => this.session.send('Runtime.evaluate', params),
      source,
      args,
    );
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

  press(...keys: string[]): Promise<void> {
    return this.page.keyboard.press(keys.join('+'));
  }

  emulate({ scheme, forcedColours = false }: Look): Promise<void> {
    return this.page.emulateMedia({
      colorScheme: scheme,
      forcedColors: forcedColours ? 'active' : 'none',
    });
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  screenshot(): Promise<Uint8Array> {
    return this.page.screenshot({ animations: 'disabled', caret: 'hide' });
  }

  print(): Promise<Uint8Array> {
    return this.page.pdf();
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  async download(start: () => Promise<void>): Promise<SavedFile> {
    const coming = this.page.waitForEvent('download', { timeout: 30_000 });
    await start();
    const saved = await coming;
    return { name: saved.suggestedFilename(), content: await readFile(await saved.path()) };
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
