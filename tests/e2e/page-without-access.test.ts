import { expect, it } from 'vitest';
import { until } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { countMarks, waitForMarks } from './in-page';

/** Marks of article.html. */
const MARKS = 4;
/** A page that is read has its marks by then. */
const LONG_MS = 3_000;

describeInBrowsers('a page that the browser keeps from us', (stage) => {
  it('is left alone, the popup says what it lacks, and with access it is read', async () => {
    const { driver, url } = stage();
    await driver.grantSites(false);
    const page = await driver.openPage(url('article.html'));
    await new Promise((resolve) => setTimeout(resolve, LONG_MS));
    expect(await countMarks(page)).toBe(0);
    await page.bringToFront();
    const popup = await driver.openPopup();
    const title = () =>
      popup.evaluate(() => {
        const heading = document.querySelector('.state h2')?.textContent ?? '';
        return /access/.test(heading) ? heading : null;
      });
    expect(await until(title, 10_000)).toBe('No access to this page yet');
    await popup.close();
    await driver.grantSites(true);
    await page.goto(url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    await page.close();
  });
});
