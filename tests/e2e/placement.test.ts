import { expect, it } from 'vitest';
import type { DrivenPage } from '../../tools/browser/driver';
import { openPopover, popoverText, readReport, until } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { placeOf, popoverBoxes, popoverFacts, waitForMarks } from './in-page';

const VIEWS = [
  [1280, 800],
  [1280, 400],
  [640, 640],
  [360, 640],
] as const;

/** Marks of hostile.html while its dialog is closed. */
const HOSTILE = 2;

/** Key of the page's n-th marked figure. */
async function keyOf(page: DrivenPage, n: number): Promise<string> {
  const key = (await readReport(page))?.findings.filter(({ marked }) => marked)[n]?.key;
  if (key === undefined) throw new Error(`the page has no marked figure ${n}`);
  return key;
}

/** What of the popover lies outside of the view, and what of the page lies over it, in the middle and the corners. */
function faultsOf(page: DrivenPage): Promise<readonly string[]> {
  return page.inExtensionWorld(() => {
    const host = document.querySelector('toll-trace-popover') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
      | null;
    const { chrome } = globalThis as {
      chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    };
    if (host === null) return ['no host'];
    const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null;
    const surface = root?.querySelector('[popover]:popover-open');
    if (!surface) return ['not open'];
    const { left, right, top, bottom } = surface.getBoundingClientRect();
    const faults: string[] = [];
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) {
      faults.push(`${left},${top} to ${right},${bottom} in ${innerWidth} x ${innerHeight}`);
    }
    const inset = 14;
    for (const x of [left + inset, (left + right) / 2, right - inset]) {
      for (const y of [top + inset, (top + bottom) / 2, bottom - inset]) {
        const over = document.elementFromPoint(x, y);
        if (over !== host) faults.push(`${over?.localName} lies over it at ${x},${y}`);
      }
    }
    return faults;
  });
}

describeInBrowsers('the place of the popover', (stage) => {
  it.each(VIEWS)(
    'is whole inside a view of %i x %i, over a sticky bar, zoomed and right to left',
    async (width, height) => {
      const page = await stage().driver.openPage(stage().url('hostile.html'));
      await page.resize(width, height);
      expect(await waitForMarks(page, HOSTILE)).toBe(HOSTILE);
      expect(await openPopover(page, await keyOf(page, 0))).toContain('UK Ministry of Defence');
      expect(await faultsOf(page)).toEqual([]);
      // The page's zoom and spacing do not reach it.
      const box = (await popoverFacts(page))?.box;
      expect(box?.width).toBeLessThanOrEqual(Math.min(432, width - 16));
      expect(box?.width).toBeGreaterThan(Math.min(432, width - 16) - 4);
      await page.close();
    },
  );

  it.each(VIEWS)('leaves its figure in sight in a view of %i x %i', async (width, height) => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    await page.resize(width, height);
    expect(await waitForMarks(page, 4)).toBe(4);
    for (const n of [0, 1, 2, 3]) {
      expect(await openPopover(page, await keyOf(page, n))).not.toBeNull();
      const box = (await popoverFacts(page))?.box;
      const figure = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('toll-trace-open') ?? [])];
        if (!range) return null;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { left, right, top, bottom } =
          live.getClientRects()[0] ?? live.getBoundingClientRect();
        return { left, right, top, bottom };
      });
      if (!box || !figure) throw new Error('nothing is open');
      const apart =
        box.y >= figure.bottom ||
        box.y + box.height <= figure.top ||
        box.x >= figure.right ||
        box.x + box.width <= figure.left;
      expect(apart, `figure ${n}: ${JSON.stringify({ box, figure })}`).toBe(true);
    }
    await page.close();
  });

  it('lies over a modal dialog that was opened after it, for a figure inside', async () => {
    const page = await stage().driver.openPage(stage().url('hostile.html'));
    expect(await waitForMarks(page, HOSTILE)).toBe(HOSTILE);
    expect(await openPopover(page, await keyOf(page, 0))).not.toBeNull();
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal());
    expect(await waitForMarks(page, HOSTILE + 1)).toBe(HOSTILE + 1);
    const inside = await until(async () => {
      const found = (await readReport(page))?.findings.find(({ text }) => text === 'about 600');
      return found?.marked ? found.key : null;
    }, 10_000);
    expect(inside && (await openPopover(page, inside))).toContain('National Intelligence Service');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('lies over an element that fills the screen', async () => {
    const page = await stage().driver.openPage(stage().url('hostile.html'));
    expect(await waitForMarks(page, HOSTILE)).toBe(HOSTILE);
    await page.bringToFront();
    const { x, y } = await placeOf(page, '#wide', 'whole screen');
    await page.click(x, y);
    await expect
      .poll(() => page.evaluate(() => document.fullscreenElement?.id ?? ''), { timeout: 10_000 })
      .toBe('stage');
    expect(await openPopover(page, await keyOf(page, 1))).toContain('General Staff');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('does not move when something opens in it', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    expect(await waitForMarks(page, 4)).toBe(4);
    expect(await openPopover(page, await keyOf(page, 2))).not.toBeNull();
    const before = (await popoverFacts(page))?.box;
    const boxes = await popoverBoxes(page);
    expect(boxes.length).toBeGreaterThan(1);
    for (const box of boxes) expect({ x: box.x, y: box.y }).toEqual({ x: before?.x, y: before?.y });
    await page.close();
  });

  it.each([
    [120, null],
    [160, false],
  ])(
    'stays in a frame of %i pixels, where all of it can be scrolled to',
    async (height, covers) => {
      const page = await stage().driver.openPage(stage().url('short-frame.html'));
      await page.evaluate((height: number) => {
        const frame = document.querySelector('iframe');
        if (frame) frame.height = String(height);
      }, height);
      const opened = await until(async () => {
        const frames = await page.inEveryFrame(() => {
          interface Reader {
            marked(): readonly string[];
            jump(key: string): boolean;
          }
          const { tollTrace } = globalThis as { tollTrace?: Reader };
          const [key] = tollTrace?.marked() ?? [];
          return key === undefined ? false : (tollTrace?.jump(key) ?? false);
        });
        return frames.some(Boolean) || null;
      }, 15_000);
      expect(opened).toBe(true);
      const seen = await until(async () => {
        const frames = await page.inEveryFrame(() => {
          const host = document.querySelector('toll-trace-popover') as
            | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
            | null;
          const { chrome } = globalThis as {
            chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
          };
          if (host === null) return null;
          const root =
            chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null;
          const surface = root?.querySelector<HTMLElement>('[popover]:popover-open');
          const last = surface?.querySelector('footer');
          // Unseen until it has its place.
          if (!surface || !last || surface.style.opacity !== '1') return null;
          const { top, bottom, left, right } = surface.getBoundingClientRect();
          const words = document.querySelector('#lead')?.firstChild;
          const start = words?.textContent?.indexOf('over 6,000') ?? -1;
          if (!words || start < 0) return null;
          const figure = document.createRange();
          figure.setStart(words, start);
          figure.setEnd(words, start + 'over 6,000'.length);
          const at = figure.getBoundingClientRect();
          const covers = left < at.right && at.left < right && top < at.bottom && at.top < bottom;
          last.scrollIntoView({ block: 'end', behavior: 'instant' });
          const foot = last.getBoundingClientRect();
          return { top, bottom, foot: foot.bottom, height: innerHeight, covers };
        });
        return frames.find((frame) => frame !== null) ?? null;
      }, 10_000);
      expect(seen?.height).toBe(height);
      expect(seen?.top).toBeGreaterThanOrEqual(0);
      expect(seen?.bottom).toBeLessThanOrEqual(height);
      // Of 120 pixels too little is left beside the figure to read in.
      if (covers !== null) expect(seen?.covers).toBe(covers);
      expect(seen?.foot).toBeLessThanOrEqual((seen?.bottom ?? 0) + 1);
      await page.close();
    },
  );

  it('is in the view again after the page was scrolled and the window made smaller', async () => {
    const page = await stage().driver.openPage(stage().url('hostile.html'));
    expect(await waitForMarks(page, HOSTILE)).toBe(HOSTILE);
    expect(await openPopover(page, await keyOf(page, 0))).not.toBeNull();
    await page.evaluate(() => scrollBy({ top: 500, behavior: 'instant' }));
    await expect.poll(() => faultsOf(page), { timeout: 5_000 }).toEqual([]);
    await page.resize(420, 360);
    await expect.poll(() => faultsOf(page), { timeout: 5_000 }).toEqual([]);
    expect(await popoverText(page)).toContain('UK Ministry of Defence');
    await page.close();
  });
});
