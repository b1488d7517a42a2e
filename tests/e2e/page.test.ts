import { expect, it } from 'vitest';
import { readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { countMarks, hasReader, markedTexts, paintedMarks, waitForMarks } from './in-page';

/** The figures of article.html that a reader would call casualties, in reading order. */
const FIGURES = ['over 6,000', 'about 600', '6,000', 'about 1,005,060'];

describeInBrowsers('a page', (stage) => {
  it('gets its figures marked, and nothing else', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    const report = await readReport(page);
    expect(report?.published).toBe('2025-06-20');
    expect(report?.publishedFrom).toBe('meta');
    expect(await waitForMarks(page, FIGURES.length)).toBe(FIGURES.length);
    expect(await markedTexts(page)).toEqual(FIGURES);
    const painted = await page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('toll-trace-'))
        .flatMap(([, highlight]) =>
          [...highlight].map(({ startContainer, startOffset, endOffset }) =>
            startContainer.nodeValue?.slice(startOffset, endOffset),
          ),
        )
        .sort(),
    );
    expect(painted).toEqual([...FIGURES].sort());
    await page.close();
  });

  it('is the same document as without us, before any popover', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    await waitForMarks(page, FIGURES.length);
    const { served, live } = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      return {
        served: parsed.documentElement.outerHTML,
        live: document.documentElement.outerHTML,
      };
    });
    expect(live).toBe(served);
    await page.close();
  });

  it('sees none of our objects and hears nothing from us in its console', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    await waitForMarks(page, FIGURES.length);
    const ours = await page.evaluate(() =>
      Object.getOwnPropertyNames(globalThis).filter((name) => /toll/i.test(name)),
    );
    expect(ours).toEqual([]);
    expect(page.consoleLines).toEqual([]);
    await page.close();
  });

  it('is marked under a strict content security policy', async () => {
    const page = await stage().driver.openPage(stage().url('strict.html'));
    expect(await waitForMarks(page, 1)).toBe(1);
    expect(await paintedMarks(page)).toEqual([['toll-trace-traced', 1]]);
    await page.close();
  });

  it('is read in a frame of its own site', async () => {
    const page = await stage().driver.openPage(stage().url('frames.html'));
    const inFrame = () =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe')?.contentWindow as
          | (Window & typeof globalThis)
          | null;
        return [...(frame?.CSS.highlights ?? [])].reduce((sum, [, { size }]) => sum + size, 0);
      });
    await expect.poll(inFrame, { timeout: 15_000 }).toBe(1);
    expect(await countMarks(page)).toBe(0);
    await page.close();
  });

  it('is read in open shadow roots', async () => {
    const page = await stage().driver.openPage(stage().url('shadow.html'));
    expect(await waitForMarks(page, 1)).toBe(1);
    const inside = await page.evaluate(() => {
      const [range] = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      return range?.startContainer.getRootNode() instanceof ShadowRoot;
    });
    expect(inside).toBe(true);
    await page.close();
  });

  it('is followed when it changes after it was loaded', async () => {
    const page = await stage().driver.openPage(stage().url('feed.html'));
    await page.evaluate(() => {
      const entry = document.createElement('p');
      entry.textContent =
        'North Korean troops have suffered over 6,000 casualties in Kursk Oblast, the British Ministry of Defence said on 15 June 2025.';
      document.querySelector('#feed')?.append(entry);
    });
    expect(await waitForMarks(page, 1)).toBe(1);
    await page.evaluate(() => {
      const entry = document.querySelector('#feed p:last-child');
      if (entry) entry.textContent = 'The entry was withdrawn.';
    });
    expect(await waitForMarks(page, 0)).toBe(0);
    await page.close();
  });

  for (const [name, which] of [
    ['plain.html', 'it has no casualty words'],
    ['scripts.html', 'its scripts and styles alone have them'],
  ] as const) {
    it(`gets nothing but the quick look when ${which}`, async () => {
      const page = await stage().driver.openPage(stage().url(name));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await hasReader(page)).toBe(false);
      expect(await countMarks(page)).toBe(0);
      expect(page.consoleLines).toEqual([]);
      await page.close();
    });
  }
});
