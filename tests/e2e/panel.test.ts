import { afterEach, expect, it } from 'vitest';
import { describeInBrowsers } from './browsers';
import { waitForMarks } from './in-page';
import {
  clearStorage,
  faultsIn,
  LOOKS,
  openOwnPage,
  storeSettings,
  tabShowing,
  waitIn,
} from './own-pages';

describeInBrowsers('the side panel', (stage) => {
  afterEach(() => clearStorage(stage().driver));

  it('shows the figures of the tab in front, and those of the next one', async () => {
    const article = await stage().driver.openPage(stage().url('article.html'));
    expect(await waitForMarks(article, 4)).toBe(4);
    // Opened as a tab it stands in front itself; the panel then waits for another tab to come there.
    const panel = await openOwnPage(stage().driver, 'sidepanel.html', '.popup');
    await article.bringToFront();
    await waitIn(panel, '.row');
    const plain = await stage().driver.openPage(stage().url('plain.html'));
    await plain.bringToFront();
    await waitIn(panel, '.popup:not(:has(.row))');
    await article.bringToFront();
    await waitIn(panel, '.row[data-status="altered"]');
    await plain.close();
    await panel.close();
    await article.close();
  });

  for (const [what, settings, look] of LOOKS) {
    it(`has no fault that axe-core finds, in ${what}`, async () => {
      await storeSettings(stage().driver, settings);
      const article = await stage().driver.openPage(stage().url('article.html'));
      expect(await waitForMarks(article, 4)).toBe(4);
      const tab = await tabShowing(stage().driver, article);
      const panel = await openOwnPage(stage().driver, `sidepanel.html?tab=${tab}`, '.row');
      // As wide as the browsers open it.
      await panel.resize(360, 800);
      expect(await faultsIn(panel, look)).toEqual([]);
      await panel.close();
      await article.close();
    });
  }
});
