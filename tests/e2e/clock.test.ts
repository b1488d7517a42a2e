import { expect, it } from 'vitest';
import type { DrivenPage } from '../../tools/browser/driver';
import { openPopover, readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { waitForMarks } from './in-page';

const HOUR = 3_600_000;
/** Marks of article.html. */
const MARKS = 4;

/** Sets every clock of the extension's world in the page ahead by so many milliseconds, or back. */
function leap(page: DrivenPage, by: number): Promise<void> {
  return page.inExtensionWorld((by: number) => {
    const from = performance.now.bind(performance);
    const date = Date.now.bind(Date);
    Object.defineProperty(performance, 'now', { value: () => from() + by, configurable: true });
    Object.defineProperty(Date, 'now', { value: () => date() + by, configurable: true });
  }, by);
}

function addFigures(page: DrivenPage, count: number): Promise<void> {
  return page.evaluate((count: number) => {
    for (let at = 0; at < count; at += 1) {
      const entry = document.createElement('p');
      entry.className = 'late';
      entry.textContent =
        'North Korean troops have suffered over 6,000 casualties in Kursk Oblast, the British Ministry of Defence said on 15 June 2025.';
      document.body.append(entry);
    }
  }, count);
}

describeInBrowsers('a clock that leaps', (stage) => {
  it('keeps no change of a page waiting, and no popover', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    let marks = MARKS;
    for (const by of [-HOUR, 2 * HOUR, -48 * HOUR, HOUR]) {
      await leap(page, by);
      await addFigures(page, 1);
      marks += 1;
      expect(await waitForMarks(page, marks)).toBe(marks);
    }
    await leap(page, -HOUR);
    const finding = (await readReport(page))?.findings[0];
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    await page.close();
  });
});
