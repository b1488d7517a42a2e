import { parse } from 'csv-parse/sync';
import { afterEach, expect, it } from 'vitest';
import type { Surface } from '../../tools/browser/driver';
import { openPopover, readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import {
  clearStorage,
  clickIn,
  faultsIn,
  LOOKS,
  openOwnPage,
  storeSettings,
  tabShowing,
  waitIn,
} from './own-pages';

const CLAIM = 'uk-mod-2025-06-15-north-korean-troops-casualties';

/** The subject in the picture's title. */
const subjectOf = (page: Surface) => textOf(page, '.picture-title bdi');

const textOf = (page: Surface, selector: string) =>
  page.evaluate(
    (selector: string) => document.querySelector(selector)?.textContent ?? '',
    selector,
  );

describeInBrowsers('the explorer', (stage) => {
  afterEach(() => clearStorage(stage().driver));

  it('opens at the claim that the address names, and at nothing unknown', async () => {
    const page = await openOwnPage(stage().driver, `explorer.html#claim=${CLAIM}`, '.details');
    expect(await textOf(page, '.details h2')).toBe('over 6,000 casualties');
    expect(await textOf(page, '.picture-title')).toContain('North Korean troops');
    expect(await textOf(page, 'tr[aria-current="true"]')).toContain('over 6,000');
    await page.close();
    for (const [address, what] of [
      ['claim=nobody-2031', 'no claim “nobody-2031”'],
      ['subject=nobody', 'no subject “nobody”'],
    ]) {
      const lost = await openOwnPage(stage().driver, `explorer.html#${address}`, '.notice');
      const said = await textOf(lost, '.notice');
      expect(said).toContain(what);
      // What is shown instead is named, so that nobody takes it for what was asked.
      expect(said).toContain(`Shown instead: ${await subjectOf(lost)}`);
      await lost.close();
    }
  });

  it('goes through the claims by keys, shows one in full and comes back by the browser’s own back', async () => {
    const page = await openOwnPage(
      stage().driver,
      'explorer.html#subject=north-korean-troops&measure=casualties',
      '.chart-area svg',
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('.chart-area')?.focus());
    await page.press('Home');
    const first = await textOf(page, '.readout');
    await page.press('ArrowRight');
    await expect.poll(() => textOf(page, '.readout'), { timeout: 20_000 }).not.toBe(first);
    await page.press('Enter');
    await waitIn(page, '.details');
    expect(await page.evaluate(() => location.hash)).toContain('claim=');
    await page.evaluate(() => history.back());
    await waitIn(page, '.explored:not(:has(.details))');
    await page.close();
  });

  it('filters by type and side, and sorts its table', async () => {
    const page = await openOwnPage(
      stage().driver,
      'explorer.html#subject=north-korean-troops&measure=casualties&type=government',
      'tbody tr',
    );
    const types = () =>
      page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll('tbody tr')].map((row) => row.children[3]?.textContent),
        ),
      ]);
    expect(await types()).toEqual(['Government body']);
    const days = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('tbody a')].map((link) => link.textContent ?? ''),
      );
    const before = await days();
    await clickIn(page, 'th:nth-child(1) button');
    await expect.poll(days, { timeout: 20_000 }).toEqual([...before].reverse());
    await page.close();
  });

  it('draws a series of a thousand days as one line', async () => {
    const page = await openOwnPage(
      stage().driver,
      'explorer.html#subject=gaza-palestinians&measure=killed',
      '.chart-area svg path[stroke-width="2"]',
    );
    expect(await textOf(page, '#table-title')).toMatch(/1,\d\d\d claims/);
    await page.close();
  });

  it('saves what it shows as PNG, SVG and CSV', async () => {
    const page = await openOwnPage(
      stage().driver,
      'explorer.html#subject=north-korean-troops&measure=casualties',
      '.chart-area svg',
    );
    const save = (form: string) => page.download(() => clickIn(page, `[data-save="${form}"]`));
    const png = await save('png');
    expect(png.name).toBe('north-korean-troops-casualties.png');
    const view = new DataView(png.content.buffer, png.content.byteOffset);
    expect([...png.content.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    // Twice as sharp as the picture on the screen, which leaves out nothing of it.
    expect(view.getUint32(16)).toBeGreaterThan(1_000);
    expect(view.getUint32(20)).toBeGreaterThan(700);
    const svg = await save('svg');
    expect(svg.name).toBe('north-korean-troops-casualties.svg');
    const drawing = new TextDecoder().decode(svg.content);
    expect(drawing).toMatch(/^<svg [^>]*xmlns=/);
    expect(drawing).not.toContain('var(--');
    expect(await textOf(page, '.toast.shown')).toContain('north-korean-troops-casualties.svg');
    const csv = await save('csv');
    expect(csv.name).toBe('north-korean-troops-casualties.csv');
    const rows = parse(csv.content, { columns: true, bom: true }) as Record<string, string>[];
    const shown = await page.evaluate(() => document.querySelectorAll('tbody tr').length);
    expect(rows).toHaveLength(shown);
    expect(rows.map((row) => row.claim)).toContain(CLAIM);
    await page.close();
    // Our own pages make nothing out of text.
    const other = await stage().driver.openPage(stage().url('plain.html'));
    const wellFormed = await other.evaluate(
      (text: string) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') ===
        null,
      drawing,
    );
    expect(wellFormed).toBe(true);
    await other.close();
  });

  it('is reached from a popover, at the claim that the figure goes back to', async () => {
    const article = await stage().driver.openPage(stage().url('article.html'));
    const findings = (await readReport(article))?.findings ?? [];
    const traced = findings.find(({ claim }) => claim?.id === CLAIM);
    expect(await openPopover(article, traced?.key ?? '')).toContain('Open in the explorer');
    // What its button sends; the popover's root is closed to everybody.
    await article.inExtensionWorld((place: string) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ type: 'explore', place }).then(() => true);
    }, `claim=${CLAIM}`);
    const options = await stage().driver.openExtensionPage('options.html');
    const opened = () =>
      options.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { extension: { getViews(which: object): Window[] } };
        };
        const views = chrome.extension.getViews({ type: 'tab' });
        return views.map(({ location }) => location.pathname + location.hash);
      });
    await expect.poll(opened, { timeout: 30_000 }).toContain(`/explorer.html#claim=${CLAIM}`);
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { extension: { getViews(which: object): Window[] } };
      };
      for (const view of chrome.extension.getViews({ type: 'tab' })) {
        if (view.location.pathname === '/explorer.html') view.close();
      }
    });
    await options.close();
    await article.close();
  });

  it('is reached from the popup’s list, at a subject', async () => {
    const article = await stage().driver.openPage(stage().url('article.html'));
    await readReport(article);
    const tab = await tabShowing(stage().driver, article);
    const popup = await openOwnPage(
      stage().driver,
      `popup.html?tab=${tab}`,
      '.subject-line button',
    );
    await clickIn(popup, '.subject-line button');
    const opened = () =>
      popup.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { extension: { getViews(which: object): Window[] } };
        };
        const views = chrome.extension.getViews({ type: 'tab' });
        const found = views.find(({ location }) => location.pathname === '/explorer.html');
        const hash = found?.location.hash ?? '';
        found?.close();
        return hash;
      });
    await expect.poll(opened, { timeout: 30_000 }).toBe('#subject=north-korean-troops');
    await popup.close();
    await article.close();
  });

  for (const [what, settings, look] of LOOKS) {
    it(`has no fault that axe-core finds, in ${what}`, async () => {
      await storeSettings(stage().driver, settings);
      const page = await openOwnPage(stage().driver, `explorer.html#claim=${CLAIM}`, '.details');
      await waitIn(page, '.chart-area svg');
      expect(await faultsIn(page, look)).toEqual([]);
      await page.close();
    });
  }
});
