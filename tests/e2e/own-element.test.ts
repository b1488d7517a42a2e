import { expect, it } from 'vitest';
import type { DrivenPage } from '../../tools/browser/driver';
import { openPopover, readReport } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { tell } from './in-page';

/** How many elements of our name the page's own class has, and what it sees in their roots. */
function seen(page: DrivenPage): Promise<{ elements: number; texts: readonly string[] }> {
  return page.evaluate(() => {
    const { elements } = window as unknown as { elements: readonly ElementInternals[] };
    const texts = elements.map(({ shadowRoot }) => shadowRoot?.textContent ?? '');
    return { elements: elements.length, texts: texts.filter((text) => text !== '') };
  });
}

describeInBrowsers('a page that makes an element of our name its own', (stage) => {
  const open = async (way: string) => {
    const page = await stage().driver.openPage(stage().url(`fights/own-element.html#${way}`));
    const finding = (await readReport(page))?.findings[0];
    return { page, text: await openPopover(page, finding?.key ?? '') };
  };

  it.each(['take', 'forbid', 'fail'])(
    'cannot keep the popover from being shown: %s',
    async (way) => {
      const { page, text } = await open(way);
      expect(text).toContain('UK Ministry of Defence');
      await page.close();
    },
  );

  it('sees nothing of the popover', async () => {
    const { page, text } = await open('spy');
    expect(text).toContain('UK Ministry of Defence');
    expect((await seen(page)).texts).toEqual([]);
    await page.close();
  });

  it('sees nothing of it either when it does so while the popover is open', async () => {
    const { page, text } = await open('late');
    expect(text).toContain('UK Ministry of Defence');
    await tell(page, 'define');
    expect(await seen(page)).toEqual({ elements: 1, texts: [] });
    await page.close();
  });
});
