import { expect, it } from 'vitest';
import { describeInBrowsers } from './browsers';
import { waitForMarks } from './in-page';
import { every, openBehind, removeTabs, showTab, standings } from './tabs';

const TABS = 50;
/** Marks of article.html. */
const MARKS = 4;

describeInBrowsers('a tab behind the one in front', (stage) => {
  it('is read when it is shown, although it was written anew before', async () => {
    const { driver, url } = stage();
    const keeper = await driver.openExtensionPage('manifest.json');
    const ids = await openBehind(keeper, url('fights/written-behind.html'), 1);
    expect(await every(keeper, ids, ({ written }) => written)).not.toBeNull();
    await showTab(keeper, ids[0] ?? -1);
    expect(await every(keeper, ids, ({ marked }) => marked)).not.toBeNull();
    await removeTabs(keeper, ids);
    await keeper.close();
  });
});

describeInBrowsers('fifty tabs opened at once', (stage, kind) => {
  const openAll = async () => {
    const { driver, url } = stage();
    const keeper = await driver.openExtensionPage('manifest.json');
    const ids = await openBehind(keeper, url('article.html'), TABS);
    const front = await driver.openPage(url('article.html'));
    expect(await waitForMarks(front, MARKS)).toBe(MARKS);
    const close = async () => {
      await removeTabs(keeper, ids);
      await front.close();
      await keeper.close();
    };
    return { keeper, ids, close };
  };
  // The driver of Chromium has every tab believe that it is shown.
  it.runIf(kind === 'chromium')(
    'are all read although all are shown',
    async () => {
      const { keeper, ids, close } = await openAll();
      expect((await every(keeper, ids, ({ marked }) => marked))?.length).toBe(TABS);
      await close();
    },
    90_000,
  );

  it.runIf(kind === 'firefox')(
    'cost nothing until they are shown',
    async () => {
      const { keeper, ids, close } = await openAll();
      const behind = await every(keeper, ids, ({ loaded }) => loaded);
      expect(behind?.filter((tab) => tab?.hidden).length).toBe(TABS);
      expect(behind?.filter((tab) => tab?.read || tab?.marked)).toEqual([]);
      const [first = -1] = ids;
      await showTab(keeper, first);
      expect(await every(keeper, [first], ({ marked }) => marked)).not.toBeNull();
      const others = await standings(keeper, ids.slice(1));
      expect(others.filter((tab) => tab?.read)).toEqual([]);
      await close();
    },
    90_000,
  );
});
