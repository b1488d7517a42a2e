import { expect, it } from 'vitest';
import { describeInBrowsers } from './browsers';
import { changedExtension } from './changed-extension';
import { closeWindow, every, openWindow, restoreWindow, showTab, standings, tabsOf } from './tabs';

const TABS = 50;

describeInBrowsers(
  'a window of fifty tabs that the browser restores',
  (stage, kind) => {
    it('has its tab in front marked, and those behind when they are shown', async () => {
      const { driver, url } = stage();
      const keeper = await driver.openExtensionPage('manifest.json');
      const opened = await openWindow(keeper, url('article.html'), TABS);
      const before = await tabsOf(keeper, opened);
      expect(await every(keeper, before, ({ loaded }) => loaded)).toHaveLength(TABS);
      await closeWindow(keeper, opened);
      // As after a pause: the background has to start for them.
      await driver.killBackground();
      const restored = await restoreWindow(keeper);
      const tabs = await tabsOf(keeper, restored);
      expect(tabs).toHaveLength(TABS);
      expect(before.filter((id) => tabs.includes(id))).toEqual([]);
      const [front = -1, ...behind] = tabs;
      expect(await every(keeper, [front], ({ marked }) => marked)).not.toBeNull();
      expect(await every(keeper, tabs, ({ loaded }) => loaded)).toHaveLength(TABS);
      if (kind === 'chromium') {
        // Its driver has every tab believe that it is shown.
        expect(await every(keeper, tabs, ({ marked }) => marked)).toHaveLength(TABS);
      } else {
        const [next = -1, ...others] = behind;
        await showTab(keeper, next);
        expect(await every(keeper, [next], ({ marked }) => marked)).not.toBeNull();
        const unseen = await standings(keeper, others);
        expect(unseen.filter((tab) => tab?.hidden)).toHaveLength(TABS - 2);
        expect(unseen.filter((tab) => tab?.read || tab?.marked)).toEqual([]);
      }
      await closeWindow(keeper, restored);
      await keeper.close();
    }, 300_000);
  },
  (kind) =>
    changedExtension(kind, (manifest) => ({
      ...manifest,
      permissions: [...manifest.permissions, 'sessions'],
    })),
);
