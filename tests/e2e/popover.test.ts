import { expect, it } from 'vitest';
import type { DrivenPage } from '../../tools/browser/driver';
import { openPopover, popoverText, readReport, until } from '../../tools/browser/reader';
import { describeInBrowsers, type Stage } from './browsers';
import { placeOf, popoverFacts, waitForMarks } from './in-page';

const MARKS = 4;

async function openArticle({ driver, url }: Stage): Promise<DrivenPage> {
  const page = await driver.openPage(url('article.html'));
  expect(await waitForMarks(page, MARKS)).toBe(MARKS);
  return page;
}

/** Whether the popover is closed within two seconds. */
async function closes(page: DrivenPage): Promise<boolean> {
  const ask = async () => ((await popoverText(page, 0)) === null ? true : null);
  return (await until(ask, 2_000)) ?? false;
}

describeInBrowsers('the popover', (stage) => {
  it('opens when the pointer rests on a figure, and says who published it', async () => {
    const page = await openArticle(stage());
    const place = await placeOf(page, '#lead', 'over 6,000');
    await page.moveMouse(5, 5);
    await page.moveMouse(place.x - 2, place.y);
    await page.moveMouse(place.x, place.y);
    const text = await popoverText(page);
    expect(text).toContain('UK Ministry of Defence');
    expect(text).toContain('Defence Intelligence update posted on X');
    expect(text).toContain('15 June 2025');
    expect((await popoverFacts(page))?.links).toContainEqual(expect.stringMatching(/^https:/));
    await page.press('Escape');
    expect(await closes(page)).toBe(true);
    await page.close();
  });

  it('stays while the pointer is in it, and goes when the pointer leaves both', async () => {
    const page = await openArticle(stage());
    const place = await placeOf(page, '#lead', 'over 6,000');
    await page.moveMouse(place.x, place.y);
    await popoverText(page);
    const facts = await popoverFacts(page);
    if (facts === null) throw new Error('the popover did not open');
    const { x, y, width } = facts.box;
    await page.moveMouse(x + width / 2, y + 20);
    expect(await closes(page)).toBe(false);
    await page.moveMouse(5, 5);
    expect(await closes(page)).toBe(true);
    await page.close();
  });

  it('shows at least three other agencies where the database has them', async () => {
    const page = await openArticle(stage());
    const findings = (await readReport(page))?.findings ?? [];
    const [first] = findings;
    expect(first?.claim?.id).toBe('uk-mod-2025-06-15-north-korean-troops-casualties');
    const agencies = new Set(first?.competing.map(({ agency }) => agency.id));
    expect(agencies.size).toBeGreaterThanOrEqual(3);
    expect(agencies).not.toContain('uk-mod');
    const text = first ? await openPopover(page, first.key) : null;
    for (const { agency } of first?.competing.slice(0, 3) ?? [])
      expect(text).toContain(agency.name);
    await page.close();
  });

  it('says what the page changed on the way', async () => {
    const page = await openArticle(stage());
    const findings = (await readReport(page))?.findings ?? [];
    const altered = findings.find(({ text, measure }) => text === '6,000' && measure === 'killed');
    expect(altered?.status).toBe('altered');
    expect(altered?.drifts.map(({ type }) => type)).toContain('measure');
    const text = altered ? await openPopover(page, altered.key) : null;
    expect(text).toContain('casualties');
    expect(text).toContain('UK Ministry of Defence');
    await page.close();
  });

  it('adds one element to the page, the same one for every figure, and takes it away again', async () => {
    const page = await openArticle(stage());
    for (const { key } of (await readReport(page))?.findings.slice(0, 2) ?? []) {
      expect(await openPopover(page, key)).not.toBeNull();
    }
    const { served, live, hosts } = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      const copy = document.documentElement.cloneNode(true) as Element;
      const hosts = [...copy.querySelectorAll('toll-trace-popover')];
      for (const host of hosts) host.remove();
      return {
        served: new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
        live: copy.outerHTML,
        hosts: hosts.map((host) => host.childNodes.length),
      };
    });
    expect(hosts).toEqual([0]);
    expect(live).toBe(served);
    const root = await page.evaluate(
      () => document.querySelector('toll-trace-popover')?.shadowRoot ?? null,
    );
    expect(root).toBeNull();
    await page.close();
  });

  it("follows the browser's own shortcut", async () => {
    const page = await openArticle(stage());
    await page.bringToFront();
    await stage().driver.pressShortcut('next-figure');
    expect(await popoverText(page)).toContain('over 6,000');
    await page.close();
  });

  it('opens under a strict content security policy', async () => {
    const page = await stage().driver.openPage(stage().url('strict.html'));
    expect(await waitForMarks(page, 1)).toBe(1);
    await page.press('Alt', 'Shift', 'KeyJ');
    expect(await popoverText(page)).toContain('UK Ministry of Defence');
    const box = (await popoverFacts(page))?.box;
    expect(box?.width).toBeGreaterThan(200);
    await page.close();
  });

  it("follows the system's theme while it is open", async () => {
    const page = await openArticle(stage());
    await page.emulate({ scheme: 'light' });
    await page.press('Alt', 'Shift', 'KeyJ');
    expect(await popoverText(page)).not.toBeNull();
    const ground = async () => (await popoverFacts(page))?.ground;
    await expect.poll(ground, { timeout: 5_000 }).toBe('rgb(255, 255, 255)');
    await page.emulate({ scheme: 'dark' });
    await expect.poll(ground, { timeout: 5_000 }).toBe('rgb(27, 30, 34)');
    await page.emulate({ scheme: 'light' });
    await page.close();
  });

  it('does not open under a pointer that passes by', async () => {
    const page = await openArticle(stage());
    const place = await placeOf(page, '#lead', 'over 6,000');
    await page.moveMouse(place.x, place.y);
    await page.moveMouse(place.x, place.y + 300);
    expect(await popoverText(page, 1_000)).toBeNull();
    await page.close();
  });

  it('opens by keyboard, goes to the next figure and back, and closes by Esc', async () => {
    const page = await openArticle(stage());
    await page.press('Alt', 'Shift', 'KeyJ');
    const first = await popoverText(page);
    expect(first).toContain('over 6,000');
    await page.press('Alt', 'Shift', 'KeyJ');
    const second = await until(async () => {
      const text = await popoverText(page, 0);
      return text !== null && text !== first ? text : null;
    }, 5_000);
    expect(second).toContain('about 600');
    await page.press('Alt', 'Shift', 'KeyK');
    const back = await until(async () => {
      const text = await popoverText(page, 0);
      return text !== null && text !== second ? text : null;
    }, 5_000);
    expect(back).toBe(first);
    await page.press('Escape');
    expect(await closes(page)).toBe(true);
    await page.close();
  });
});
