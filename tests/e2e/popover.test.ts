import { expect, it } from 'vitest';
import type { DrivenPage } from '../../tools/browser/driver';
import { popoverText, until } from '../../tools/browser/reader';
import { describeInBrowsers, type Stage } from './browsers';
import { placeOf, waitForMarks } from './in-page';

const MARKS = 4;

async function openArticle({ driver, url }: Stage): Promise<DrivenPage> {
  const page = await driver.openPage(url('article.html'));
  expect(await waitForMarks(page, MARKS)).toBe(MARKS);
  return page;
}

/** Whether the popover is closed within two seconds. */
async function closes(page: DrivenPage): Promise<boolean> {
  const ask = async () => ((await popoverText(page, 0)) === null ? true : null);
  return (await until(ask, 2_000)) ?? false;
}

describeInBrowsers('the popover', (stage) => {
  it('opens when the pointer rests on a figure, lets it in, and says who published it', async () => {
    const page = await openArticle(stage());
    const place = await placeOf(page, '#lead', 'over 6,000');
    await page.moveMouse(5, 5);
    await page.moveMouse(place.x - 2, place.y);
    await page.moveMouse(place.x, place.y);
    const text = await popoverText(page);
    expect(text).toContain('UK Ministry of Defence');
    expect(text).toContain('Defence Intelligence update posted on X');
    expect(text).toMatch(/15 June 2025|June 15, 2025/);
    await page.press('Escape');
    expect(await closes(page)).toBe(true);
    await page.close();
  });

  it('does not open under a pointer that passes by', async () => {
    const page = await openArticle(stage());
    const place = await placeOf(page, '#lead', 'over 6,000');
    await page.moveMouse(place.x, place.y);
    await page.moveMouse(place.x, place.y + 300);
    expect(await popoverText(page, 1_000)).toBeNull();
    await page.close();
  });

  it('opens by keyboard, goes to the next figure and back, and closes by Esc', async () => {
    const page = await openArticle(stage());
    await page.press('Alt', 'Shift', 'KeyJ');
    const first = await popoverText(page);
    expect(first).toContain('over 6,000');
    await page.press('Alt', 'Shift', 'KeyJ');
    const second = await until(async () => {
      const text = await popoverText(page, 0);
      return text !== null && text !== first ? text : null;
    }, 5_000);
    expect(second).toContain('about 600');
    await page.press('Alt', 'Shift', 'KeyK');
    const back = await until(async () => {
      const text = await popoverText(page, 0);
      return text !== null && text !== second ? text : null;
    }, 5_000);
    expect(back).toBe(first);
    await page.press('Escape');
    expect(await closes(page)).toBe(true);
    await page.close();
  });
});
