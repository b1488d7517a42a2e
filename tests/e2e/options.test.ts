import { afterEach, expect, it } from 'vitest';
import type { Surface } from '../../tools/browser/driver';
import { openPopover, readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { waitForMarks } from './in-page';
import {
  clearStorage,
  clickIn,
  faultsIn,
  LOOKS,
  openOwnPage,
  storedSettings,
  storedVersion,
  storeSettings,
  waitIn,
} from './own-pages';

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

  it('takes over what an earlier version stored, and stores it in the present form', async () => {
    const first = {
      disabledAgencies: ['uk-mod'],
      siteMode: 'only',
      sitesOn: ['news.example'],
      theme: 'dark',
      dwell: 700,
    };
    await storeSettings(stage().driver, first, 1);
    const options = await openOwnPage(stage().driver, 'options.html', '#agency-uk-mod');
    await waitIn(options, '[data-theme="dark"]');
    const shown = await options.evaluate(() => ({
      off: document.querySelector<HTMLInputElement>('#agency-uk-mod')?.checked,
      site: document.querySelector('.host-list li')?.textContent,
    }));
    expect(shown).toEqual({ off: false, site: 'news.example' });
    await clickIn(options, '[name="look"][value="strong"]');
    await expect
      .poll(() => storedSettings(options), { timeout: 20_000 })
      .toMatchObject({ ...first, markLook: 'strong', language: 'auto', preferredAgencies: [] });
    expect(await storedVersion(options)).toBe(2);
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

  it('speaks another language at once, in pages that are open too', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    await waitForMarks(page, 4);
    const options = await openOwnPage(stage().driver, 'options.html', '#language');
    await options.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#language');
      if (!select) return;
      select.value = 'uk';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitIn(options, 'html[lang="uk"]');
    expect(await options.evaluate(() => document.title)).toBe('Налаштування Toll Trace');
    await page.bringToFront();
    const speaks = async () => {
      const key = (await readReport(page))?.findings.find(
        ({ status }) => status === 'altered',
      )?.key;
      return key === undefined ? null : openPopover(page, key);
    };
    await expect.poll(speaks, { timeout: 30_000 }).toContain('Змінено');
    await options.close();
    await page.close();
  });

  it('finds agencies by search, and says how many are off', async () => {
    const options = await openOwnPage(stage().driver, 'options.html', '[type="search"]');
    await options.evaluate(() => document.querySelector<HTMLElement>('[type="search"]')?.focus());
    for (const key of ['KeyR', 'KeyE', 'KeyD']) {
      await options.press(key);
    }
    await waitIn(options, '.agency-group[open] .switch');
    await clickIn(options, '.agency .switch');
    await expect
      .poll(async () => (await storedSettings(options))?.disabledAgencies, { timeout: 20_000 })
      .toHaveLength(1);
    await options.close();
  });

  for (const [what, settings, look] of LOOKS) {
    it(`has no fault that axe-core finds, in ${what}`, async () => {
      const preferredAgencies = ['uk-mod', 'gaza-moh'];
      const sitesOff = ['news.example'];
      await storeSettings(stage().driver, { ...settings, preferredAgencies, sitesOff });
      const options = await openOwnPage(stage().driver, 'options.html', '.preferred [data-move]');
      await options.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await faultsIn(options, look)).toEqual([]);
      await options.close();
    });
  }
});
