import { expect, it } from 'vitest';
import type { BrowserDriver, Surface } from '../../tools/browser/driver';
import { openPopover, readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { waitForMarks } from './in-page';
import { kept } from './kept';

/** Marks of article.html. */
const MARKS = 4;

interface Api {
  readonly runtime: {
    readonly id: string;
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
    getManifest(): {
      readonly web_accessible_resources?: readonly unknown[];
      readonly content_security_policy: { readonly extension_pages: string };
    };
  };
  readonly tabs: { query(which: object): Promise<{ url?: string }[]> };
}

function openTabs(own: Surface): Promise<number> {
  return own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    return (await chrome.tabs.query({})).length;
  });
}

/** What stands in every renderer's power once a page has broken out of its world: any message at all. */
const FORGED: readonly unknown[] = [
  null,
  'look',
  [],
  { type: 'erase' },
  { type: 'settings', settings: { sitesOff: [] } },
  { type: '__proto__', page: {} },
  { type: 'counted', attention: -1, marked: 1e300 },
  { type: 'counted', attention: 'many', marked: {} },
  { type: 'explore', place: 'https://news.example/' },
  { type: 'explore', place: '"><script>' },
  { type: 'read', page: null, forced: true, dressed: null },
  { type: 'read', page: { text: 7 }, forced: true, dressed: null },
  {
    type: 'read',
    page: { text: '12 dead', blocks: 'p0zz', url: '', title: '', lang: '', published: null },
    forced: true,
    dressed: null,
  },
];

async function ownPage(driver: BrowserDriver): Promise<Surface> {
  return driver.openExtensionPage('manifest.json');
}

describeInBrowsers('a page against the background', (stage) => {
  it('has every forged message refused, and is read as before', async () => {
    const { driver, url } = stage();
    const own = await ownPage(driver);
    const page = await driver.openPage(url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    const before = { tabs: await openTabs(own), kept: await kept(own) };
    const answers = await page.inExtensionWorld(async (forged: readonly unknown[]) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const ask = (message: unknown) =>
        Promise.race([
          chrome.runtime.sendMessage(message).catch(() => null),
          new Promise((resolve) => setTimeout(() => resolve(null), 5_000)),
        ]);
      const heard = await Promise.all(forged.map(ask));
      return heard.map((answer) => answer ?? null);
    }, FORGED);
    expect(answers).toEqual(FORGED.map(() => null));
    expect({ tabs: await openTabs(own), kept: await kept(own) }).toEqual(before);
    await page.goto(url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    await page.close();
    await own.close();
  });

  it('cannot reach the background from its own scripts', async () => {
    const { driver, url } = stage();
    const page = await driver.openPage(url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    const id = await page.inExtensionWorld(
      () => (globalThis as unknown as { chrome: Api }).chrome.runtime.id,
    );
    const heard = await page.evaluate(async (id: string) => {
      const scope = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?(to: string, message: object): Promise<unknown> } };
      };
      window.postMessage({ type: 'read', forced: true }, '*');
      window.dispatchEvent(new CustomEvent('toll-trace', { detail: { type: 'look' } }));
      try {
        return (await scope.chrome?.runtime?.sendMessage?.(id, { type: 'popover' })) ?? 'nothing';
      } catch {
        return 'nothing';
      }
    }, id);
    expect(heard).toBe('nothing');
    expect(page.consoleLines).toEqual([]);
    await page.close();
  });

  it('can load nothing of ours, and our own pages nothing but the package', async () => {
    const { driver, url } = stage();
    const own = await ownPage(driver);
    const page = await driver.openPage(url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    const { base, manifest } = await own.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
      return { base: runtime.getURL(''), manifest: runtime.getManifest() };
    });
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy.filter((line) => !/^[a-z-]+ '(?:none|self)'$/.test(line))).toEqual([
      "img-src 'self' blob:",
      "require-trusted-types-for 'script'",
    ]);
    expect(policy).toContain("trusted-types 'none'");
    const written = await own.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>written</b>';
        return true;
      } catch {
        return false;
      }
    });
    expect(written).toBe(false);
    const files = ['manifest.json', 'popup.html', 'quick-look.js', 'icon/16.png'];
    const addresses = files.map((file) => base + file);
    const loaded = async (addresses: readonly string[]) => {
      const tries = addresses.map(async (address) => {
        const fetched = await fetch(address).then(
          () => true,
          () => false,
        );
        const shown = await new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = address;
        });
        return fetched || shown;
      });
      return Promise.all(tries);
    };
    expect(await page.evaluate(loaded, addresses)).toEqual(files.map(() => false));
    // They are there.
    expect(await own.evaluate(loaded, addresses)).toEqual(files.map(() => true));
    await page.close();
    await own.close();
  });

  it('leaves nothing of itself in any storage, read and looked at', async () => {
    const { driver, url } = stage();
    const page = await driver.openPage(url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    const finding = (await readReport(page))?.findings[0];
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    await page.goto(url('plain.html'));
    const own = await ownPage(driver);
    expect(await kept(own)).toEqual({});
    // Something that is stored is seen.
    await own.evaluate(() => localStorage.setItem('seen', 'https://news.example/'));
    expect(await kept(own)).toEqual({ page: { seen: 'https://news.example/' } });
    await own.evaluate(() => localStorage.clear());
    await own.close();
    await page.close();
  });
});
