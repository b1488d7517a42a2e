import { afterEach, expect, it } from 'vitest';
import type { Surface } from '../../tools/browser/driver';
import { describeInBrowsers } from './browsers';
import { waitForMarks } from './in-page';
import { clearStorage, clickIn, faultsOf, openOwnPage, storedSettings, waitIn } from './own-pages';

/** Gives the hidden file field a file, as the reader's choice would. */
async function chooseFile(options: Surface, name: string, text: string): Promise<void> {
  await options.evaluate(
    (name: string, text: string) => {
      const input = document.querySelector<HTMLInputElement>('#backup input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([text], name, { type: 'application/json' }));
      if (!input) throw new Error('there is no field for a file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

describeInBrowsers('the options page', (stage) => {
  afterEach(() => clearStorage(stage().driver));

  it('restores a backup whole, and nothing from a file that is none', async () => {
    const options = await openOwnPage(stage().driver, 'options.html', '#backup input');
    const settings = { sitesOff: ['a.example', 'b.example'], theme: 'dark', dwell: 450 };
    const file = { format: 'toll-trace-settings', version: 1, settings };
    await chooseFile(options, 'mine.json', JSON.stringify(file));
    await waitIn(options, '[data-theme="dark"]');
    expect(await storedSettings(options)).toMatchObject(settings);
    await chooseFile(options, 'other.json', '{"format":"something else"}');
    await waitIn(options, '#backup [role="alert"]:not(:empty)');
    const said = await options.evaluate(
      () => document.querySelector('#backup [role="alert"]')?.textContent,
    );
    expect(said).toContain('other.json');
    expect(await storedSettings(options)).toMatchObject(settings);
    await options.close();
  });

  it('orders preferred agencies by the keyboard alone', async () => {
    const options = await openOwnPage(stage().driver, 'options.html', '#agency-uk-mod');
    for (const id of ['uk-mod', 'gaza-moh']) {
      await clickIn(options, `.agency:has(#agency-${id}) .prefer`);
      await waitIn(options, `.agency:has(#agency-${id}) .prefer[aria-pressed="true"]`);
    }
    await options.evaluate(() => {
      const ups = document.querySelectorAll<HTMLElement>('.preferred [data-move="up"]');
      ups[1]?.focus();
    });
    await options.press('Enter');
    await expect
      .poll(async () => (await storedSettings(options))?.preferredAgencies, { timeout: 10_000 })
      .toEqual(['gaza-moh', 'uk-mod']);
    await options.close();
  });

  it('marks in another look at once, in pages that are open', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    await waitForMarks(page, 4);
    await page.bringToFront();
    const plain = await page.screenshot();
    const options = await openOwnPage(stage().driver, 'options.html', '[name="look"]');
    await clickIn(options, '[name="look"][value="strong"]');
    await page.bringToFront();
    await expect
      .poll(async () => Buffer.from(await page.screenshot()).equals(Buffer.from(plain)), {
        timeout: 15_000,
      })
      .toBe(false);
    await options.close();
    await page.close();
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe-core finds, in ${theme}`, async () => {
      const options = await openOwnPage(stage().driver, 'options.html', '#agency-uk-mod');
      await clickIn(options, `[name="theme"][value="${theme}"]`);
      await waitIn(options, `[data-theme="${theme}"]`);
      await options.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await faultsOf(options)).toEqual([]);
      await options.close();
    });
  }
});
