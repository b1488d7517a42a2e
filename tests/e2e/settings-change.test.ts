import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TollTrace } from '../../src/bridge/isolated-world';
import type { DrivenPage } from '../../tools/browser/driver';
import { runInExtensionWorld } from '../../tools/browser/extension-world';
import { until } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { countMarks, waitForMarks } from './in-page';
import { clearStorage, storeFrom } from './own-pages';
import { every, openBehind, removeTabs, showTab, standings } from './tabs';

/** Marks of article.html. */
const MARKS = 4;
const BEHIND = 8;
/** So many tabs that nobody sees are read at a time, and so long one of them is waited for (`spread-settings.ts`). */
const AT_A_TIME = 2;
const PATIENCE_MS = 5_000;

/** From when until when a page was read, on the clock that all pages share. */
type Reading = readonly [from: number, to: number];

describeInBrowsers('a change of settings', (stage, kind) => {
  let keeper: DrivenPage;
  let behind: number[] = [];

  const within = <Args extends readonly unknown[], Result>(
    tab: number,
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) =>
    runInExtensionWorld<Result>(keeper, tab, false, String(body), args).then(
      ([result]) => result as Result,
    );

  // The driver of Chromium has every tab believe that it is shown: there the reader is told otherwise.
  const seem = (tab: number, hidden: boolean) =>
    within(
      tab,
      (hidden: boolean) => {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      hidden,
    );

  const show = (tab: number) => (kind === 'firefox' ? showTab(keeper, tab) : seem(tab, false));

  /** Tabs that were all shown once and have their marks, behind the page that is given. */
  const openAll = async (count: number): Promise<DrivenPage> => {
    const { driver, url } = stage();
    behind = await openBehind(keeper, url('article.html'), count);
    for (const tab of behind) {
      if (kind === 'firefox') await showTab(keeper, tab);
      expect(await every(keeper, [tab], ({ marked }) => marked)).not.toBeNull();
    }
    const front = await driver.openPage(url('article.html'));
    expect(await waitForMarks(front, MARKS)).toBe(MARKS);
    if (kind === 'chromium') for (const tab of behind) await seem(tab, true);
    expect((await every(keeper, behind, ({ hidden }) => hidden))?.length).toBe(count);
    return front;
  };

  const unmarked = (tabs: readonly number[]) => every(keeper, tabs, ({ marked }) => !marked);

  beforeEach(async () => {
    keeper = await stage().driver.openExtensionPage('manifest.json');
  });
  afterEach(async () => {
    await removeTabs(keeper, behind);
    behind = [];
    await keeper.close();
    await clearStorage(stage().driver);
  });

  it('is in the page that is shown first, then in those behind, two at a time', async () => {
    const front = await openAll(BEHIND);
    const note = () => {
      const world = globalThis as unknown as { tollTrace: TollTrace; readings: number[][] };
      const { tollTrace } = world;
      const read = tollTrace.read.bind(tollTrace);
      world.readings = [];
      tollTrace.read = async (forced) => {
        const reading = [Date.now()];
        world.readings.push(reading);
        await read(forced);
        reading.push(Date.now());
      };
    };
    const noted = () => (globalThis as unknown as { readings: Reading[] }).readings;
    await front.inExtensionWorld(note);
    for (const tab of behind) await within(tab, note);
    await storeFrom(keeper, { markedStatuses: [] });
    expect(await waitForMarks(front, 0)).toBe(0);
    expect(await unmarked(behind)).not.toBeNull();
    const [shown, ...others] = await front.inExtensionWorld(noted);
    expect(others).toEqual([]);
    const readings = (await Promise.all(behind.map((tab) => within(tab, noted)))).flat();
    expect(readings).toHaveLength(BEHIND);
    for (const [from] of readings) expect(from).toBeGreaterThanOrEqual(shown?.[1] ?? Infinity);
    const atOnce = readings.map(
      ([at]) => readings.filter(([from, to]) => from <= at && at < to).length,
    );
    expect(Math.max(...atOnce)).toBeLessThanOrEqual(AT_A_TIME);
    await front.close();
  });

  it('is in a page behind when it is shown, though the background was killed before it came to it', async () => {
    const front = await openAll(4);
    const [first = -1, second = -1, third = -1, fourth = -1] = behind;
    // Both places of the queue are taken by pages that do not answer.
    for (const tab of [first, second]) {
      await within(tab, () => {
        const { tollTrace } = globalThis as unknown as { tollTrace: TollTrace };
        tollTrace.catchUp = () => new Promise(() => {});
      });
    }
    await storeFrom(keeper, { markedStatuses: [] });
    expect(await waitForMarks(front, 0)).toBe(0);
    await stage().driver.killBackground();
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS + 1_500));
    const left = await standings(keeper, [third, fourth]);
    expect(left.map((tab) => [tab?.hidden, tab?.marked])).toEqual([
      [true, true],
      [true, true],
    ]);
    await show(third);
    expect(await unmarked([third])).not.toBeNull();
    expect(await standings(keeper, [fourth])).toMatchObject([{ marked: true }]);
    await show(fourth);
    expect(await unmarked([fourth])).not.toBeNull();
    await front.close();
  });

  it('that switches a site on is in its pages behind when they are shown', async () => {
    const { driver, url } = stage();
    await storeFrom(keeper, { sitesOff: [new URL(url('')).hostname] });
    behind = await openBehind(keeper, url('article.html'), 1);
    const [tab = -1] = behind;
    await showTab(keeper, tab);
    expect(await every(keeper, behind, ({ loaded }) => loaded)).not.toBeNull();
    // Its quick look has asked by then.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const front = await driver.openPage(url('plain.html'));
    if (kind === 'chromium') await seem(tab, true);
    expect(await standings(keeper, behind)).toMatchObject([{ hidden: true, read: false }]);
    await storeFrom(keeper, {});
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await standings(keeper, behind)).toMatchObject([{ hidden: true, read: false }]);
    await show(tab);
    expect(await every(keeper, behind, ({ marked }) => marked)).not.toBeNull();
    await front.close();
  });

  it('is in a page that the browser kept for the way back meanwhile', async () => {
    const { driver, url } = stage();
    const page = await driver.openPage(url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    await page.evaluate(() => {
      document.documentElement.dataset.kept = '';
    });
    await page.goto(url('plain.html'));
    await storeFrom(keeper, { markedStatuses: [] });
    await page.evaluate(() => history.back());
    const isBack = async () =>
      (await page.evaluate(() => document.documentElement.dataset.kept === '')) || null;
    expect(await until(isBack, 15_000)).toBe(true);
    expect(await waitForMarks(page, 0)).toBe(0);
    expect(await countMarks(page)).toBe(0);
    await page.close();
  });
});
