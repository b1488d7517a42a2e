import { expect, it } from 'vitest';
import type { BrowserDriver, DrivenPage } from '../../tools/browser/driver';
import { popoverText, until } from '../../tools/browser/reader';
import { describeInBrowsers, type Stage } from './browsers';
import { foldBeyond, popoverFocus, waitForMarks } from './in-page';

const FIGURES = ['over 6,000', 'about 600', '6,000', 'about 1,005,060'];

async function openArticle({ driver, url }: Stage): Promise<DrivenPage> {
  const page = await driver.openPage(url('article.html'));
  expect(await waitForMarks(page, FIGURES.length)).toBe(FIGURES.length);
  await page.bringToFront();
  return page;
}

/** Presses Tab until the focus is on a control whose name begins so; the names on the way. */
async function tabTo(page: DrivenPage, name: string): Promise<string[]> {
  const way: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    await page.press('Tab');
    const focus = await popoverFocus(page);
    way.push(focus?.name ?? '');
    if (focus?.name.startsWith(name)) return way;
  }
  throw new Error(`no ${name} among ${way.join(', ')}`);
}

/** Waits until the popover shows other words than these. */
function nextText(page: DrivenPage, before: string | null): Promise<string | null> {
  return until(async () => {
    const text = await popoverText(page, 0);
    return text !== null && text !== before ? text : null;
  }, 10_000);
}

async function openPopupPage(driver: BrowserDriver, page: DrivenPage): Promise<DrivenPage> {
  const address = await page.evaluate(() => location.href);
  const finder = await driver.openExtensionPage('options.html');
  const tab = await finder.evaluate(async (address: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(which: object): Promise<{ id: number; url?: string }[]> } };
    };
    // The newest: a test that failed before may have left its page behind.
    return (await chrome.tabs.query({})).findLast(({ url }) => url === address)?.id ?? -1;
  }, address);
  await finder.close();
  const popup = await driver.openExtensionPage(`popup.html?tab=${tab}`);
  await expect
    .poll(() => popup.evaluate(() => document.querySelectorAll('.row').length), { timeout: 15_000 })
    .toBeGreaterThan(0);
  await popup.bringToFront();
  return popup;
}

/** What has the focus in one of our own documents. */
function focused(popup: DrivenPage): Promise<{ name: string; row: string | null }> {
  return popup.evaluate(() => {
    const at = document.activeElement;
    const name =
      at?.getAttribute('aria-label') ?? (at === document.body ? '' : at?.textContent) ?? '';
    return {
      name: name.trim(),
      row: at?.matches('.row')
        ? (at.querySelector('.row-figure')?.firstChild?.textContent?.trim() ?? null)
        : null,
    };
  });
}

describeInBrowsers('by keyboard alone', (stage) => {
  it('a whole article is read: every figure, every control of its popover, and back to the page', async () => {
    const page = await openArticle(stage());
    let text: string | null = null;
    for (const figure of FIGURES) {
      await page.press('Alt', 'Shift', 'KeyJ');
      text = await nextText(page, text);
      expect(text).toContain(`“${figure}”`);
      expect((await popoverFocus(page))?.role).toBe('dialog');
      const way = await tabTo(page, 'Report an error');
      expect(way.slice(0, 3)).toEqual(['Previous figure', 'Next figure', 'Close']);
      expect(way).toContain('Why this?');
    }
    // From the last figure to the first.
    await page.press('Alt', 'Shift', 'KeyJ');
    expect(await nextText(page, text)).toContain('“over 6,000”');
    await page.press('Escape');
    expect(
      await until(async () => ((await popoverText(page, 0)) === null ? true : null), 5_000),
    ).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.close();
  });

  it('the evidence is opened, the next figure is reached by its button, and a button closes', async () => {
    const page = await openArticle(stage());
    await page.press('Alt', 'Shift', 'KeyJ');
    const first = await popoverText(page);
    await tabTo(page, 'Why this?');
    await page.press('Enter');
    const evidence = await until(async () => {
      const text = (await popoverText(page, 0)) ?? '';
      return /Read as over 6,000/.test(text.split('Why this?')[1] ?? '') || null;
    }, 5_000);
    expect(evidence).toBe(true);
    await expect.poll(() => foldBeyond(page), { timeout: 3_000 }).toBeLessThan(13);
    await page.press('Alt', 'Shift', 'KeyJ');
    const second = await nextText(page, first);
    await tabTo(page, 'Previous figure');
    await page.press('Enter');
    expect(await nextText(page, second)).toContain('“over 6,000”');
    await tabTo(page, 'Close');
    await page.press('Enter');
    expect(
      await until(async () => ((await popoverText(page, 0)) === null ? true : null), 5_000),
    ).toBe(true);
    await page.close();
  });

  it('the popup: one stop for the list, arrows inside, Enter leads to the figure', async () => {
    const page = await openArticle(stage());
    const popup = await openPopupPage(stage().driver, page);
    const names: string[] = [];
    let at = await focused(popup);
    for (let steps = 0; steps < 30 && at.row === null; steps += 1) {
      await popup.press('Tab');
      at = await focused(popup);
      names.push(at.name);
    }
    expect(names).toContain('Next figure');
    expect(at.row).not.toBeNull();
    const rows: (string | null)[] = [at.row];
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home']) {
      await popup.press(key);
      rows.push((await focused(popup)).row);
    }
    expect(rows[4]).toBe(rows[0]);
    expect(new Set(rows).size).toBeGreaterThanOrEqual(3);
    await popup.press('Tab');
    expect((await focused(popup)).name).toBe('Copy link to the sentence');
    await popup.press('Tab');
    expect((await focused(popup)).name).toBe('Form of the report');
    const after = ['Copy', 'Save', 'Explorer', 'Options'];
    for (const name of after) {
      await popup.press('Tab');
      expect((await focused(popup)).name).toBe(name);
    }
    for (let back = 0; back < after.length + 2; back += 1) await popup.press('Shift', 'Tab');
    expect((await focused(popup)).row).toBe(rows[0]);
    await popup.press('Enter');
    expect(await popoverText(page)).toContain(`“${rows[0]}”`);
    await popup.close();
    await page.close();
  });
});
