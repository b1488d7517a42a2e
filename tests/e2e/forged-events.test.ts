import { expect, it } from 'vitest';
import type { DrivenPage } from '../../tools/browser/driver';
import { popoverText } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { placeOf, popoverFacts, waitForMarks } from './in-page';

const MARKS = 4;
/** Longer than the pointer must rest and the popover takes. */
const WHILE_MS = 1_500;

/** Has the page's own script make up pointer, click and shortcut at a place; the shortcut's fate. */
function forge(page: DrivenPage, place: { x: number; y: number }): Promise<boolean> {
  return page.evaluate(({ x, y }: { x: number; y: number }) => {
    const target = document.elementFromPoint(x, y) ?? document.body;
    const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
      target.dispatchEvent(new PointerEvent(type, { ...init, pointerType: 'mouse' }));
    }
    const keys = { code: 'KeyJ', key: 'J', altKey: true, shiftKey: true };
    const shortcut = new KeyboardEvent('keydown', { ...init, ...keys });
    document.body.dispatchEvent(shortcut);
    return shortcut.defaultPrevented;
  }, place);
}

/** Has the page's own script make up what would close the popover; the fate of its Esc. */
function forgeLeave(page: DrivenPage): Promise<boolean> {
  return page.evaluate(() => {
    const init = { bubbles: true, composed: true, cancelable: true };
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave', init));
    document.body.dispatchEvent(new PointerEvent('pointermove', { ...init, pointerType: 'mouse' }));
    document.body.dispatchEvent(new PointerEvent('click', init));
    const dismissal = new KeyboardEvent('keydown', { ...init, code: 'Escape', key: 'Escape' });
    document.body.dispatchEvent(dismissal);
    return dismissal.defaultPrevented;
  });
}

/** Has a script click every button in the popover, which only one of ours can reach; how many there are. */
function clickInside(page: DrivenPage): Promise<number> {
  return page.inExtensionWorld(() => {
    interface Opener {
      chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    }
    const host = document.querySelector('toll-trace-popover') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
      | null;
    if (host === null) return 0;
    const { chrome } = globalThis as Opener;
    const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null;
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    for (const button of buttons) button.click();
    return buttons.length;
  });
}

const pause = () => new Promise((resolve) => setTimeout(resolve, WHILE_MS));

describeInBrowsers('events that a page made up', (stage) => {
  it('open nothing, and have no answer that tells the page of us', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    expect(await forge(page, await placeOf(page, '#lead', 'over 6,000'))).toBe(false);
    await pause();
    expect(await forge(page, await placeOf(page, '#lead', 'over 6,000'))).toBe(false);
    await pause();
    expect(await page.evaluate(() => document.querySelector('toll-trace-popover'))).toBeNull();
    await page.close();
  });

  it('close nothing that the reader opened, and press nothing in it', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    expect(await waitForMarks(page, MARKS)).toBe(MARKS);
    const place = await placeOf(page, '#lead', 'over 6,000');
    await page.moveMouse(place.x - 2, place.y);
    await page.moveMouse(place.x, place.y);
    const shown = await popoverText(page);
    expect(shown).toContain('UK Ministry of Defence');
    expect(await forgeLeave(page)).toBe(false);
    expect(await clickInside(page)).toBeGreaterThan(2);
    await pause();
    expect(await popoverText(page, 0)).toBe(shown);
    await page.press('Escape');
    expect(await popoverFacts(page)).toBeNull();
    await page.close();
  });
});
