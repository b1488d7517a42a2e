import { expect, it } from 'vitest';
import { readReport, until } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { countMarks, paintedWords } from './in-page';
import { openOwnPage, tabShowing } from './own-pages';

describeInBrowsers('a page that is longer than is read', (stage) => {
  it.each(['great-blocks', 'great-text'])(
    'has its first figures marked, and the popup says that more may follow: %s',
    { timeout: 120_000 },
    async (name) => {
      const { driver, url } = stage();
      const page = await driver.openPage(url(`fights/${name}.html`));
      const marked = async () => ((await countMarks(page)) > 0 ? true : null);
      expect(await until(marked, 60_000)).toBe(true);
      expect(await paintedWords(page)).toEqual(['over 6,000']);
      const report = await readReport(page);
      expect(report?.findings).toHaveLength(1);
      expect(report?.cut).toBe(true);
      const tab = await tabShowing(driver, page);
      const popup = await openOwnPage(driver, `popup.html?tab=${tab}`, '.page-line');
      const lines = await popup.evaluate(() =>
        [...document.querySelectorAll('.page-line')].map((line) => line.textContent),
      );
      expect(lines.join()).toContain('too long to be read to its end');
      await popup.close();
      await page.close();
    },
  );

  it('is the only one of which the popup says so', async () => {
    const { driver, url } = stage();
    const page = await driver.openPage(url('article.html'));
    expect((await readReport(page))?.cut).toBe(false);
    const tab = await tabShowing(driver, page);
    const popup = await openOwnPage(driver, `popup.html?tab=${tab}`, '.page-line');
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('too long');
    await popup.close();
    await page.close();
  });
});
