import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Bidi } from '../../tools/browser/bidi';
import { VIEW } from '../../tools/browser/driver';
import { CLOCKED } from './gecko-clock';
import { type GeckoProfile, geckoCost } from './gecko-profile';
import { takeSeen } from './page-world';
import type { ScriptCost } from './trace-cost';

/** The address that the extension gets in the fresh profile. */
const EXTENSION_UUID = '7d0c2a51-3c1e-4b7b-8f55-60f1d5a2c9b4';
/** Milliseconds between two samples, and samples that one process keeps: enough for a visit. */
const INTERVAL_MS = 0.1;
const ENTRIES = 4_000_000;

// Run in the browser's own window, with the browser's rights.
const startScript = `async (entries, interval) => {
  await Services.profiler.StartProfiler(entries, interval, ['js', 'cpu'], ['GeckoMain']);
}`;
const stopScript = `async () => {
  await Services.profiler.Pause();
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  return profile;
}`;

/** A Firefox of its own with one extension, in which pages are visited one after the other. */
export class GeckoLane {
  private constructor(
    private readonly browser: Browser,
    private readonly bidi: Bidi,
    readonly version: string,
  ) {}

  static async start(executable: string, extension: string): Promise<GeckoLane> {
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    const id: string = manifest.browser_specific_settings.gecko.id;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless: true,
      defaultViewport: VIEW,
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }),
        // A clock of microseconds, for extensions that take their own time.
        'privacy.reduceTimerPrecision': false,
        // Every page has a site and so a process of its own; the network does not exist.
        'network.dns.forceResolve': '127.0.0.1',
      },
    });
    await browser.installExtension(extension);
    const version = (await browser.version()).replace(/^firefox\//i, 'Firefox ');
    return new GeckoLane(browser, new Bidi(browser), version);
  }

  /** Visits the address and stays so many milliseconds after it is loaded; what the scripts cost its thread. */
  async visit(
    url: string,
    stay: number,
  ): Promise<{ cost: ScriptCost; marks: number; text: string }> {
    const before = await this.bidi.tabs();
    const page = await this.browser.newPage();
    const context = (await this.bidi.tabs()).find((tab) => !before.includes(tab));
    if (context === undefined) throw new Error('the new tab was not found');
    let profile: GeckoProfile = {};
    await this.bidi.runInWindow(startScript, [ENTRIES, INTERVAL_MS]);
    try {
      // The driver calls a page that goes on to an address that is not there a failure.
      await this.bidi.navigate(context, url).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, stay));
    } finally {
      profile = await this.bidi.runInWindow<GeckoProfile>(stopScript, []);
    }
    const seen = await this.bidi.run<{ marks: number; text: string }>(
      context,
      String(takeSeen),
      [],
    );
    await page.close();
    if (seen.text === '') throw new Error('the page did not come');
    return { cost: geckoCost(profile, `moz-extension://${EXTENSION_UUID}/`), ...seen };
  }

  /** Visits the address with no profiler; milliseconds by the clock of an extension made by `clocked`. */
  async clock(url: string, stay: number): Promise<number> {
    const page = await this.browser.newPage();
    try {
      // A page that goes on to an address that is not there is one all the same.
      await page.goto(url).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, stay));
      const told = await page.evaluate(
        (name) => document.documentElement.getAttribute(name),
        CLOCKED,
      );
      if (told === null) throw new Error('the clock did not run');
      return Number(told);
    } finally {
      await page.close();
    }
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
