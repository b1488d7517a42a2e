import { afterEach, expect, it } from 'vitest';
import { openPopover, popoverText, readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { waitForMarks } from './in-page';
import {
  clearStorage,
  clickIn,
  openOwnPage,
  storedSettings,
  tabShowing,
  waitIn,
} from './own-pages';

describeInBrowsers('with an empty profile and the network off', (stage) => {
  afterEach(async () => {
    await stage().driver.setOffline(false);
    await clearStorage(stage().driver);
  });

  it('a page that is open is read, and every surface works', async () => {
    const { driver, url } = stage();
    const article = await driver.openPage(url('article.html'));
    await driver.setOffline(true);
    // Gone for pages: what follows cannot come from anywhere but the package.
    const reached = await article.evaluate(() =>
      fetch('plain.html', { cache: 'no-store' }).then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);

    expect(await waitForMarks(article, 4)).toBe(4);
    const altered = async () =>
      (await readReport(article))?.findings.find(({ status }) => status === 'altered')?.key ?? '';
    expect(await openPopover(article, await altered())).toContain('UK Ministry of Defence');

    const tab = await tabShowing(driver, article);
    for (const path of ['popup.html', 'sidepanel.html']) {
      const list = await openOwnPage(driver, `${path}?tab=${tab}`, '.row');
      await list.close();
    }

    const options = await openOwnPage(driver, 'options.html', '#agency-uk-mod');
    expect(await storedSettings(options)).toBeUndefined();
    await clickIn(options, '#agency-uk-mod');
    await expect
      .poll(async () => (await storedSettings(options))?.disabledAgencies, { timeout: 20_000 })
      .toEqual(['uk-mod']);
    await expect.poll(altered, { timeout: 20_000 }).toBe('');
    await clickIn(options, '#agency-uk-mod');
    await expect.poll(altered, { timeout: 20_000 }).not.toBe('');
    await options.close();

    const explorer = await openOwnPage(
      driver,
      'explorer.html#subject=north-korean-troops&measure=casualties',
      '.chart-area svg',
    );
    const saved = await explorer.download(() => clickIn(explorer, '[data-save="png"]'));
    expect(saved.content.length).toBeGreaterThan(10_000);
    await waitIn(explorer, 'tbody tr');
    await explorer.close();

    await article.bringToFront();
    const popup = await driver.openPopup();
    await clickIn(popup, '.row[data-status="altered"]');
    expect(await popoverText(article)).toContain('6,000');
    await article.close();
  });
});
