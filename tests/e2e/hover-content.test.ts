import { expect, it } from 'vitest';
import type { DrivenPage } from '../../tools/browser/driver';
import { popoverText, until } from '../../tools/browser/reader';
import { describeInBrowsers, type Stage } from './browsers';
import { placeOf, popoverFacts, waitForMarks } from './in-page';

/** Longer than any pause after which the popover opens or closes by itself. */
const WATCH_MS = 1_500;

async function hoverFigure({
  driver,
  url,
}: Stage): Promise<{ page: DrivenPage; x: number; y: number }> {
  const page = await driver.openPage(url('article.html'));
  expect(await waitForMarks(page, 4)).toBe(4);
  await page.bringToFront();
  const { x, y } = await placeOf(page, '#lead', 'over 6,000');
  await page.moveMouse(x - 3, y);
  await page.moveMouse(x, y);
  expect(await popoverText(page)).toContain('UK Ministry of Defence');
  return { page, x, y };
}

/** Whether the popover closes while it is watched. */
async function closes(page: DrivenPage): Promise<boolean> {
  const ask = async () => ((await popoverText(page, 0)) === null ? true : null);
  return (await until(ask, WATCH_MS)) ?? false;
}

// WCAG 2.2, success criterion 1.4.13: content on hover or focus.
describeInBrowsers('content on hover', (stage) => {
  it('is dismissible: Esc closes it while pointer and focus stay, and it stays away', async () => {
    const { page } = await hoverFigure(stage());
    const before = await page.evaluate(() => document.activeElement?.localName);
    await page.press('Escape');
    expect(await closes(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe(before);
    expect(await popoverText(page, WATCH_MS)).toBeNull();
    await page.close();
  });

  it('is hoverable: the pointer goes slowly from the figure into it, and all over it', async () => {
    const { page, x, y } = await hoverFigure(stage());
    const box = (await popoverFacts(page))?.box;
    if (!box) throw new Error('the popover is closed');
    const target = box.y > y ? box.y + 12 : box.y + box.height - 12;
    for (let step = 1; step <= 8; step += 1) {
      await page.moveMouse(x, y + ((target - y) * step) / 8);
    }
    await page.moveMouse(box.x + 6, box.y + box.height / 2);
    await page.moveMouse(box.x + box.width - 6, box.y + box.height / 2);
    expect(await closes(page)).toBe(false);
    await page.close();
  });

  it('is persistent: it stays while the pointer rests on the figure, and goes with it', async () => {
    const { page } = await hoverFigure(stage());
    expect(await closes(page)).toBe(false);
    await page.moveMouse(5, 5);
    expect(await closes(page)).toBe(true);
    await page.close();
  });

  it('takes no focus from the page, and is told to readers of the screen', async () => {
    const { page } = await hoverFigure(stage());
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const said = await page.inExtensionWorld(() => {
      const host = document.querySelector('toll-trace-popover') as
        | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
        | null;
      const { chrome } = globalThis as {
        chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
      };
      if (host === null) return null;
      const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null;
      return root?.querySelector('.tt-live')?.textContent ?? null;
    });
    expect(said).toContain('over 6,000: Traced.');
    await page.close();
  });
});
