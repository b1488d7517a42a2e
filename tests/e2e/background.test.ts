import { expect, it } from 'vitest';
import type { Surface } from '../../tools/browser/driver';
import { openPopover, readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { waitForMarks } from './in-page';
import { setDwell } from './own-pages';

const MARKS = 4;
/** So often the background is killed during use. */
const KILLS = 100;
/** Every so many of them a setting is changed. */
const SELDOM = 10;

/** The popover's delay as it is stored; null while nothing is. */
function storedDwell(options: Surface): Promise<number | null> {
  return options.evaluate(async () => {
    const scope = globalThis as unknown as {
      chrome: { storage: { sync: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    const { settings } = await scope.chrome.storage.sync.get('settings');
    return (settings as { settings: { dwell: number } } | undefined)?.settings.dwell ?? null;
  });
}

describeInBrowsers('a background that dies', (stage) => {
  it('loses no setting and shows no wrong popover', { timeout: 600_000 }, async () => {
    const { driver, url } = stage();
    const options = await driver.openExtensionPage('options.html');
    const page = await driver.openPage(url('article.html'));
    // In use before it is killed: what has not begun cannot die.
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    const told = new Set<string>();
    let killed = 0;
    const kill = async () => {
      if (await driver.killBackground()) killed += 1;
    };
    for (let round = 1; round <= KILLS; round += 1) {
      await kill();
      await page.goto(url('article.html'));
      // Killed again while the page is being read.
      if (round % 3 === 0) await kill();
      expect(await waitForMarks(page, MARKS)).toBe(MARKS);
      await kill();
      const finding = (await readReport(page))?.findings[0];
      told.add((await openPopover(page, finding?.key ?? '')) ?? 'nothing');
      if (round % SELDOM !== 0) continue;
      // In the steps of the control.
      const dwell = 10 * SELDOM + 10 * round;
      await setDwell(options, dwell);
      await kill();
      await expect.poll(() => storedDwell(options)).toBe(dwell);
    }
    // What did not run was not killed.
    expect(killed).toBeGreaterThanOrEqual(KILLS);
    expect(told.size).toBe(1);
    expect([...told][0]).toContain('UK Ministry of Defence');
    expect(page.consoleLines).toEqual([]);
    await page.close();
    await options.close();
  });
});
