import { expect, it } from 'vitest';
import { describeInBrowsers } from './browsers';
import { countMarks, placeOf, waitForMarks } from './in-page';

/** Marks of article.html. */
const MARKS = 4;

describeInBrowsers('an extension that is switched off while pages are open', (stage, kind) => {
  it('writes nothing into their consoles, whatever they do, and opens nothing', async () => {
    const { driver, url } = stage();
    const page = await driver.openPage(url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    const place = await placeOf(page, '#lead', 'over 6,000');
    await driver.switchOff();
    await page.bringToFront();
    await page.moveMouse(place.x - 2, place.y);
    await page.moveMouse(place.x, place.y);
    await page.press('Alt', 'Shift', 'KeyJ');
    await page.evaluate(() => document.body.append(document.querySelector('#lead') as Element));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await page.evaluate(() => document.querySelector('toll-trace-popover'))).toBeNull();
    // Firefox ends our scripts itself, with the style of what they have marked.
    if (kind === 'chromium') expect(await countMarks(page)).toBe(0);
    expect(page.consoleLines).toEqual([]);
    await page.close();
  });
});
