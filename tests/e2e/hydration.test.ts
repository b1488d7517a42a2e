import { expect, it } from 'vitest';
import type { DrivenPage } from '../../tools/browser/driver';
import { until } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { paintedWords, tell, waitForMarks } from './in-page';

/** The text of each element around a mark, with the mark in brackets, in the order of the page; null before all fit. */
function marked(page: DrivenPage, wanted: readonly string[]): Promise<readonly string[] | null> {
  const ask = () =>
    page.evaluate(() => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith('toll-trace-'))
        .flatMap(([, highlight]) => [...highlight]);
      return ranges
        .filter(({ startContainer }) => startContainer.isConnected)
        .sort((one, other) =>
          one.startContainer.compareDocumentPosition(other.startContainer) & 4 ? -1 : 1,
        )
        .map(({ startContainer, startOffset, endOffset }) => {
          const data = startContainer.nodeValue ?? '';
          return `${data.slice(0, startOffset).slice(-22)}[${data.slice(startOffset, endOffset)}]`;
        });
    });
  return until(async () => {
    const now = await ask();
    return JSON.stringify(now) === JSON.stringify(wanted) ? now : null;
  }, 15_000).then((found) => found ?? ask());
}

describeInBrowsers('a page from a server that a framework wakes', (stage) => {
  const complaints = (page: DrivenPage) =>
    page.evaluate(() => (window as unknown as { complaints: string[] }).complaints);
  const LINE = 'troops have suffered [over 6,000]';

  it('has its marks where its words stand at the end, and the framework finds its own nodes alone', async () => {
    const page = await stage().driver.openPage(stage().url('fights/hydrated.html'));
    expect(await waitForMarks(page, 4)).toBe(4);
    await tell(page, 'wake');
    const woken = [LINE, LINE, LINE, '[over 6,000]'].map((line) => line.replace(/^t/, ' t'));
    expect(await marked(page, woken)).toEqual(woken);
    await tell(page, 'draw');
    const drawn = [woken[0], woken[1], woken[3]] as string[];
    expect(await marked(page, drawn)).toEqual(drawn);
    expect(new Set(await paintedWords(page))).toEqual(new Set(['over 6,000']));
    await tell(page, 'check');
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });

  it('has none but right marks though it is woken before they come', async () => {
    const page = await stage().driver.openPage(stage().url('fights/hydrated.html'));
    await tell(page, 'wake');
    expect(await waitForMarks(page, 4)).toBe(4);
    await tell(page, 'check');
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });
});
