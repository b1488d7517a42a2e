import { expect, it } from 'vitest';
import { openPopover, popoverText, readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { countMarks, paintedWords, placeOf, tell, waitForMarks } from './in-page';

// A form gives its fields under their names, before what every element has: in Chromium extensions see that too.

describeInBrowsers('a form whose fields have the names of what elements have', (stage) => {
  const open = (name: string) => stage().driver.openPage(stage().url(`fights/${name}.html`));

  it('is read, and its page with it', async () => {
    const page = await open('form-names');
    expect(await waitForMarks(page, 3)).toBe(3);
    await page.close();
  });

  it('is read where forms themselves have the names of what a document has', async () => {
    const page = await open('document-names');
    expect(await page.evaluate(() => String(document.title))).toContain('HTMLFormElement');
    expect(await waitForMarks(page, 1)).toBe(1);
    const finding = (await readReport(page))?.findings[0];
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    await page.close();
  });

  it('leads nobody astray, in circles or out of the page', async () => {
    const page = await open('form-walk');
    expect(await waitForMarks(page, 6)).toBe(6);
    expect((await paintedWords(page)).filter((words) => words === 'over 6,000')).toHaveLength(5);
    await page.close();
  });

  it('is read anew when something inside changes, or is shown', async () => {
    const page = await open('form-walk');
    expect(await waitForMarks(page, 6)).toBe(6);
    await tell(page, 'show');
    expect(await waitForMarks(page, 7)).toBe(7);
    await tell(page, 'change-inside');
    expect(await waitForMarks(page, 6)).toBe(6);
    expect(new Set(await paintedWords(page))).toEqual(new Set(['over 6,000', '3']));
    await page.close();
  });

  it('has its popover by click and by key', async () => {
    const page = await open('form-walk');
    expect(await waitForMarks(page, 6)).toBe(6);
    const place = await placeOf(page, '#inside', 'over 6,000');
    await page.click(place.x, place.y);
    expect(await popoverText(page)).toContain('UK Ministry of Defence');
    await page.press('Escape');
    const finding = (await readReport(page))?.findings[0];
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    expect(await countMarks(page)).toBe(6);
    await page.close();
  });
});
