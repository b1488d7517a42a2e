import { expect, it } from 'vitest';
import { describeInBrowsers } from './browsers';
import { countMarks, paintedWords, tell, waitForMarks } from './in-page';

// Elements that get their open shadow root after the page was read: nothing tells of that.

describeInBrowsers('a root that comes late', (stage) => {
  const open = (name: string) => stage().driver.openPage(stage().url(`fights/${name}.html`));

  it('is read, and so is one inside it that comes later still', async () => {
    const page = await open('late-root');
    expect(await waitForMarks(page, 1)).toBe(1);
    await tell(page, 'upgrade');
    expect(await waitForMarks(page, 2)).toBe(2);
    await tell(page, 'go-on');
    expect(await waitForMarks(page, 4)).toBe(4);
    expect(new Set(await paintedWords(page))).toEqual(new Set(['over 6,000']));
    await page.close();
  });

  it('is read in an element that has content, whatever it shows of that', async () => {
    const page = await open('late-root');
    expect(await waitForMarks(page, 1)).toBe(1);
    await tell(page, 'fill');
    expect(await waitForMarks(page, 2)).toBe(2);
    expect(new Set(await paintedWords(page))).toEqual(new Set(['over 6,000']));
    await page.close();
  });

  it('has its page read that had no figure before', async () => {
    const page = await open('late-root-alone');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await countMarks(page)).toBe(0);
    await tell(page, 'upgrade');
    expect(await waitForMarks(page, 1)).toBe(1);
    await page.close();
  });
});

describeInBrowsers('a page of great open roots', (stage) => {
  it.each(['many-roots', 'great-root'])('has its figure marked: %s', async (name) => {
    const page = await stage().driver.openPage(stage().url(`fights/${name}.html`));
    expect(await waitForMarks(page, 1)).toBe(1);
    expect(await paintedWords(page)).toEqual(['over 6,000']);
    await page.close();
  });

  it('has the rows of a great slot marked, those that are shown', async () => {
    const page = await stage().driver.openPage(stage().url('fights/great-slot.html'));
    expect(await waitForMarks(page, 2)).toBe(2);
    await page.close();
  });
});

describeInBrowsers('a page whose only words stand in a root', (stage) => {
  const open = (name: string) => stage().driver.openPage(stage().url(`fights/${name}.html`));

  it('is read where an empty element at its top has the root', async () => {
    const page = await open('bare-root');
    expect(await waitForMarks(page, 1)).toBe(1);
    await page.close();
  });

  it('is not read where the sign of a formula has it', async () => {
    const page = await open('formula-root');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await countMarks(page)).toBe(0);
    await page.close();
  });
});
