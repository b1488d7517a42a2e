import { afterEach, expect, it } from 'vitest';
import type { TollTrace } from '../../src/bridge/isolated-world';
import type { DrivenPage, PopupSurface } from '../../tools/browser/driver';
import { popoverText, until } from '../../tools/browser/reader';
import { describeInBrowsers, type Stage } from './browsers';
import { clickOnlyExtension } from './click-only';
import { countMarks, waitForMarks } from './in-page';
import { clearStorage, clickIn, storeSettings, waitIn } from './own-pages';

/** Marks of article.html. */
const MARKS = 4;
/** A page that is read has its marks by then. */
const LONG_MS = 1_500;

async function openUnread({ driver, url }: Stage, name: string): Promise<DrivenPage> {
  const page = await driver.openPage(url(name));
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, LONG_MS));
  expect(await countMarks(page)).toBe(0);
  return page;
}

/** Clicks the toolbar button until its popup opens: Chrome takes a first click to run what it held back. */
async function clickForPopup({ driver }: Stage): Promise<PopupSurface> {
  const popup = (await driver.clickButton()) ?? (await driver.clickButton());
  if (popup === null) throw new Error('two clicks opened no popup');
  return popup;
}

/** Figures in the popup's list, once there are some. */
async function countRows(popup: PopupSurface): Promise<number> {
  await waitIn(popup, '.row');
  return popup.evaluate(() => document.querySelectorAll('.row').length);
}

/** The title of the popup's state, once it is no passing one. */
function stateOf(popup: PopupSurface): Promise<string | null> {
  return until(
    () =>
      popup.evaluate(
        () => document.querySelector('.state:not([aria-busy="true"]) h2')?.textContent ?? null,
      ),
    10_000,
  );
}

/** Marked figures of every frame that the extension reaches; the top frame first. */
function marksInFrames(page: DrivenPage): Promise<readonly number[]> {
  return page.inEveryFrame(() => {
    const { tollTrace } = globalThis as { tollTrace?: TollTrace };
    return tollTrace?.marked().length ?? -1;
  });
}

describeInBrowsers(
  'with activeTab alone, without access to any site,',
  (stage) => {
    afterEach(() => clearStorage(stage().driver));

    it('a click on the button reads the page, marks it and lists it', async () => {
      const page = await openUnread(stage(), 'article.html');
      const popup = await stage().driver.clickButton();
      if (popup === null) throw new Error('the click opened no popup');
      expect(await countRows(popup)).toBe(MARKS);
      expect(await waitForMarks(page, MARKS)).toBe(MARKS);
      expect(await popup.evaluate(() => document.querySelector('.once') !== null)).toBe(true);
      // The popover's code, too, comes by the click alone.
      await clickIn(popup, '.row[data-status="altered"]');
      expect(await popoverText(page)).toContain('6,000');
      await page.close();
    });

    it('a popup that no click opened reads nothing', async () => {
      const page = await openUnread(stage(), 'article.html');
      const popup = await stage().driver.openPopup();
      expect(await stateOf(popup)).toBe('No access to this page yet');
      expect(await countMarks(page)).toBe(0);
      await popup.close();
      await page.close();
    });

    it('a click opens one tab, and not the next page in it', async () => {
      const other = await openUnread(stage(), 'article.html');
      const page = await openUnread(stage(), 'article.html');
      const popup = await clickForPopup(stage());
      expect(await countRows(popup)).toBe(MARKS);
      await popup.close();
      expect(await countMarks(other)).toBe(0);
      // The same machine by another name is another site.
      await page.goto(stage().url('article.html').replace('127.0.0.1', 'localhost'));
      await new Promise((resolve) => setTimeout(resolve, LONG_MS));
      expect(await countMarks(page)).toBe(0);
      const closed = await stage().driver.openPopup();
      expect(await stateOf(closed)).toBe('No access to this page yet');
      await closed.close();
      const again = await clickForPopup(stage());
      expect(await countRows(again)).toBe(MARKS);
      await again.close();
      await page.close();
      await other.close();
    });

    it('frames of the page’s own site are read, and none of another', async () => {
      const page = await openUnread(stage(), 'frames.html');
      const foreign = stage().url('strict.html').replace('127.0.0.1', 'localhost');
      await page.evaluate(async (foreign: string) => {
        const frame = document.createElement('iframe');
        frame.src = foreign;
        const loaded = new Promise((resolve) => {
          frame.onload = resolve;
        });
        document.body.append(frame);
        await loaded;
      }, foreign);
      const popup = await clickForPopup(stage());
      expect(await countRows(popup)).toBe(1);
      await expect.poll(() => marksInFrames(page), { timeout: 10_000 }).toEqual([0, 1]);
      await popup.close();
      await page.close();
    });

    it('a site that is switched off stays unread', async () => {
      await storeSettings(stage().driver, { sitesOff: ['127.0.0.1'] });
      const page = await openUnread(stage(), 'article.html');
      const popup = await clickForPopup(stage());
      expect(await stateOf(popup)).toBe('Switched off on this site');
      expect(await countMarks(page)).toBe(0);
      // The popup's switch counts as asking.
      await clickIn(popup, '#tt-site');
      expect(await waitForMarks(page, MARKS)).toBe(MARKS);
      await clickIn(popup, '#tt-site');
      expect(await waitForMarks(page, 0)).toBe(0);
      await popup.close();
      await page.close();
    });
  },
  clickOnlyExtension,
);

describeInBrowsers('with the access to all sites taken away in the browser', (stage, kind) => {
  afterEach(() => clearStorage(stage().driver));

  it('a click on the button reads the page', async () => {
    await stage().driver.grantSites(false);
    const page = await openUnread(stage(), 'article.html');
    const first = await stage().driver.clickButton();
    // Chrome lets the quick look run for the first click, and opens the popup at the next one.
    expect(first === null).toBe(kind === 'chromium');
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    const popup = first ?? (await clickForPopup(stage()));
    expect(await countRows(popup)).toBe(MARKS);
    expect(await popup.evaluate(() => document.querySelector('.once') !== null)).toBe(true);
    await popup.close();
    await page.close();
  });

  it('the popup reads where the options say “only when I ask”, too', async () => {
    await stage().driver.grantSites(false);
    await storeSettings(stage().driver, { siteMode: 'on-click' });
    const page = await openUnread(stage(), 'article.html');
    const popup = await clickForPopup(stage());
    expect(await countRows(popup)).toBe(MARKS);
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    await popup.close();
    await page.close();
  });
});
