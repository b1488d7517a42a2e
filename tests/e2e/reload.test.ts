import { expect, it } from 'vitest';
import type { DrivenPage } from '../../tools/browser/driver';
import { openPopover, readReport, until } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { changedExtension, changeManifest } from './changed-extension';
import { countMarks, waitForMarks } from './in-page';
import { storedSettings, storeSettings } from './own-pages';

/** Marks of article.html. */
const MARKS = 4;

function addFigure(page: DrivenPage): Promise<void> {
  return page.evaluate(() => {
    const entry = document.createElement('p');
    entry.textContent =
      'North Korean troops have suffered over 6,000 casualties in Kursk Oblast, the British Ministry of Defence said on 15 June 2025.';
    document.body.append(entry);
  });
}

describeInBrowsers('an extension that is loaded anew while pages are open', (stage) => {
  it('has them marked once, follows them, and writes nothing into their consoles', async () => {
    const { driver, url } = stage();
    const page = await driver.openPage(url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    await driver.reloadExtension();
    // What is gone finds out at the next change, and gives way to what came.
    await page.bringToFront();
    await addFigure(page);
    const followed = async () => ((await countMarks(page)) === MARKS + 1 ? true : null);
    expect(await until(followed, 30_000)).toBe(true);
    await addFigure(page);
    expect(
      await until(async () => ((await countMarks(page)) === MARKS + 2 ? true : null), 30_000),
    ).toBe(true);
    expect(page.consoleLines).toEqual([]);
    await page.close();
  });
});

let folder = '';

describeInBrowsers(
  'an extension that is updated while pages are open',
  (stage) => {
    it('keeps the settings, has the pages marked once, follows them, and writes nothing', async () => {
      const { driver, url } = stage();
      await storeSettings(driver, { dwell: 700 });
      const page = await driver.openPage(url('article.html'));
      expect(await waitForMarks(page, MARKS)).toBe(MARKS);
      await changeManifest(folder, (manifest) => ({ ...manifest, version: '99.0.0' }));
      await driver.reloadExtension();
      const own = await driver.openExtensionPage('manifest.json');
      const version = () =>
        own.evaluate(() => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { getManifest(): { version: string } } };
          };
          return chrome.runtime.getManifest().version;
        });
      expect(await version()).toBe('99.0.0');
      expect((await storedSettings(own))?.dwell).toBe(700);
      await own.close();
      await page.bringToFront();
      await addFigure(page);
      const followed = async () => ((await countMarks(page)) === MARKS + 1 ? true : null);
      expect(await until(followed, 30_000)).toBe(true);
      const finding = (await readReport(page))?.findings[0];
      expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
      expect(page.consoleLines).toEqual([]);
      await page.close();
    });
  },
  async (kind) => {
    const made = await changedExtension(kind, (manifest) => manifest);
    folder = made.path;
    return made;
  },
);
