import { afterEach, expect, it } from 'vitest';
import type { DrivenPage, Surface } from '../../tools/browser/driver';
import { popoverText, readReport, until } from '../../tools/browser/reader';
import { describeInBrowsers, type Stage } from './browsers';
import { comparePixels, countMarks, waitForMarks } from './in-page';

const MARKS = 4;

async function openArticle({ driver, url }: Stage): Promise<DrivenPage> {
  const page = await driver.openPage(url('article.html'));
  expect(await waitForMarks(page, MARKS)).toBe(MARKS);
  return page;
}

/** Clicks what the selector finds in one of our own documents, once it is there. */
async function clickIn(surface: Surface, selector: string): Promise<void> {
  const clicked = await until(
    () =>
      surface.evaluate((selector: string) => {
        const element = document.querySelector<HTMLElement>(selector);
        element?.click();
        return element === null ? null : true;
      }, selector),
    10_000,
  );
  if (clicked === null) throw new Error(`there is no ${selector}`);
}

/** The popup's list: words of each figure and its status, in the order of the page. */
function listedFigures(popup: Surface): Promise<readonly string[] | null> {
  return until(
    () =>
      popup.evaluate(() => {
        const rows = [...document.querySelectorAll('.row')];
        if (rows.length === 0) return null;
        return rows.map((row) => {
          const figure = row.querySelector('.row-figure')?.firstChild?.textContent ?? '';
          return `${figure.trim()} ${row.getAttribute('data-status')}`;
        });
      }),
    10_000,
  );
}

describeInBrowsers('the popup and the options', (stage) => {
  afterEach(async () => {
    const options = await stage().driver.openExtensionPage('options.html');
    await options.evaluate(async () => {
      const scope = globalThis as unknown as {
        chrome: { storage: Record<'sync' | 'local', { clear(): Promise<void> }> };
      };
      await scope.chrome.storage.sync.clear();
      await scope.chrome.storage.local.clear();
    });
    await options.close();
  });

  it('popup: is as wide as its list asks for', async () => {
    const page = await openArticle(stage());
    const popup = await stage().driver.openPopup();
    expect(await listedFigures(popup)).toHaveLength(MARKS);
    const width = () =>
      popup.evaluate(() => document.querySelector('.popup')?.getBoundingClientRect().width ?? 0);
    await expect.poll(width, { timeout: 10_000 }).toBe(400);
    await popup.close();
    await page.close();
  });

  it('popup: lists what the page shows', async () => {
    const page = await openArticle(stage());
    const findings = (await readReport(page))?.findings ?? [];
    await page.bringToFront();
    const popup = await stage().driver.openPopup();
    const listed = await listedFigures(popup);
    expect([...(listed ?? [])].sort()).toEqual(
      findings.map(({ text, status }) => `${text} ${status}`).sort(),
    );
    const text = await popup.evaluate(() => document.body.textContent);
    expect(text).toContain('20 June 2025');
    await popup.close();
    await page.close();
  });

  it('popup: jumps to a figure', async () => {
    const page = await openArticle(stage());
    await page.bringToFront();
    const popup = await stage().driver.openPopup();
    await listedFigures(popup);
    await clickIn(popup, '.row[data-status="altered"]');
    expect(await popoverText(page)).toContain('6,000');
    await page.close();
  });

  it('popup: switches the site off, which takes every mark away, and on again', async () => {
    const page = await openArticle(stage());
    await page.bringToFront();
    const marked = await page.screenshot();
    const popup = await stage().driver.openPopup();
    await clickIn(popup, '#tt-site');
    expect(await waitForMarks(page, 0)).toBe(0);
    await popup.close();
    await page.bringToFront();
    const plain = await page.screenshot();
    const box = await page.evaluate(() => {
      const { x, y, width, height } = document.body.getBoundingClientRect();
      return { x, y, width, height };
    });
    // The marks are seen: pixels differ, all of them in the article's column.
    const { all, inside } = await comparePixels(page, plain, marked, box);
    expect(all).toBeGreaterThan(500);
    expect(inside).toBe(all);
    const again = await stage().driver.openPopup();
    await clickIn(again, '#tt-site');
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    await again.close();
    await page.close();
  });

  it('popup: says so where there is nothing to show', async () => {
    const page = await stage().driver.openPage(stage().url('plain.html'));
    await page.bringToFront();
    const popup = await stage().driver.openPopup();
    const text = await until(
      () => popup.evaluate(() => document.querySelector('.state h2')?.textContent ?? null),
      10_000,
    );
    expect(text).toBeTruthy();
    await popup.close();
    await page.close();
  });

  it('badge: counts what the page asks attention for', async () => {
    const page = await openArticle(stage());
    const address = await page.evaluate(() => location.href);
    const options = await stage().driver.openExtensionPage('options.html');
    const badge = () =>
      options.evaluate(async (address: string) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
            action: { getBadgeText(which: object): Promise<string> };
          };
        };
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
        return chrome.action.getBadgeText({ tabId: tab?.id });
      }, address);
    await expect.poll(badge, { timeout: 10_000 }).toMatch(/^\d+$/);
    await options.close();
    await page.close();
  });

  it('options: an agency that is switched off takes no part', async () => {
    const page = await openArticle(stage());
    const agencies = async () => {
      const findings = (await readReport(page))?.findings ?? [];
      return findings.flatMap(({ claim, competing, later }) =>
        [claim, ...competing, ...later].map((card) => card?.agency.id),
      );
    };
    expect(await agencies()).toContain('uk-mod');
    const options = await stage().driver.openExtensionPage('options.html');
    await clickIn(options, '#agency-uk-mod');
    await page.bringToFront();
    await expect.poll(agencies, { timeout: 10_000 }).not.toContain('uk-mod');
    const first = (await readReport(page))?.findings[0];
    expect(first?.text).toBe('over 6,000');
    expect(first?.status).not.toBe('traced');
    await clickIn(options, '#agency-uk-mod');
    await expect.poll(agencies, { timeout: 10_000 }).toContain('uk-mod');
    await options.close();
    await page.close();
  });

  it('options: a status that is not marked gets no mark', async () => {
    const page = await openArticle(stage());
    const options = await stage().driver.openExtensionPage('options.html');
    await clickIn(options, '[data-status="altered"] input[type="checkbox"]');
    await page.bringToFront();
    expect(await waitForMarks(page, MARKS - 1)).toBe(MARKS - 1);
    await options.close();
    await page.close();
  });

  it('options: on click only, a page is read when the popup opens', async () => {
    const options = await stage().driver.openExtensionPage('options.html');
    await clickIn(options, '#sites .radio:last-of-type input');
    const page = await stage().driver.openPage(stage().url('article.html'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await countMarks(page)).toBe(0);
    await page.bringToFront();
    const popup = await stage().driver.openPopup();
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    expect(await listedFigures(popup)).toHaveLength(MARKS);
    await popup.close();
    await options.close();
    await page.close();
  });
});
