import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, Look } from '../../tools/browser/driver';
import { type OpenGallery, openGallery } from '../../tools/gallery/open-gallery';
import type { SampleLook, SampleName } from '../../tools/gallery/page';
import { POPOVER_NAMES, POPUP_STATES } from '../../tools/gallery/shots';
import { axeFaults } from './axe';
import { describeInBrowsers } from './browsers';

const LOOKS: readonly (readonly [string, Look, string])[] = [
  ['light', { scheme: 'light' }, 'en'],
  ['dark', { scheme: 'dark' }, 'en'],
  ['forced colours', { scheme: 'dark', forcedColours: true }, 'en'],
  ['Arabic', { scheme: 'light' }, 'ar'],
];

describeInBrowsers('axe-core finds nothing', (stage) => {
  let gallery: OpenGallery | null = null;
  let page: DrivenPage | null = null;

  beforeAll(async () => {
    gallery = await openGallery();
    page = await stage().driver.openPage(gallery.url);
    await page.resize(480, 800);
  });
  afterAll(async () => {
    await page?.emulate({ scheme: 'light' });
    await page?.close();
    await gallery?.close();
  });

  function shown(): DrivenPage {
    if (page === null) throw new Error('the gallery is not open');
    return page;
  }

  describe.each(LOOKS)('in %s', (_, look, locale) => {
    const sample: SampleLook = { theme: look.scheme, locale };

    it.each(POPOVER_NAMES)('in the popover: %s', async (name) => {
      await shown().emulate(look);
      await shown().evaluate(
        (names: readonly SampleName[], given: SampleLook) =>
          window.gallery.popovers(names, given, 0, true),
        [name],
        sample,
      );
      expect(await axeFaults(shown())).toEqual([]);
    });

    it.each(POPUP_STATES)('in the popup: %s', async (state) => {
      await shown().emulate(look);
      await shown().evaluate(
        (given: string, how: SampleLook) => window.gallery.popup(given, how),
        state,
        sample,
      );
      await expect
        .poll(() => shown().evaluate(() => document.querySelector('h2')?.textContent ?? ''), {
          timeout: 5_000,
        })
        .not.toBe('');
      expect(await axeFaults(shown())).toEqual([]);
    });
  });

  it('and would find a control without a name and text without contrast, in the closed-off popover too', async () => {
    await shown().emulate({ scheme: 'light' });
    await shown().evaluate(
      (given: SampleLook) => window.gallery.popovers(['traced'], given, 0, true),
      {
        theme: 'light',
      },
    );
    await shown().evaluate(() => {
      const faint = document.createElement('p');
      faint.textContent = 'Too faint to read';
      faint.style.cssText = 'color: #ccc; background: #fff';
      const root = document.querySelector('.gallery-host')?.shadowRoot;
      root?.querySelector('.scroll')?.prepend(document.createElement('button'), faint);
    });
    const faults = await axeFaults(shown());
    expect(faults.filter((fault) => fault.startsWith('button-name'))).toHaveLength(1);
    expect(faults.filter((fault) => fault.startsWith('color-contrast'))).toHaveLength(1);
  });
});
