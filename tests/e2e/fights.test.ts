import { expect, it } from 'vitest';
import type { TollTrace } from '../../src/bridge/isolated-world';
import type { DrivenPage } from '../../tools/browser/driver';
import { openPopover, popoverText, readReport, until } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import {
  countMarks,
  hasReader,
  markedTexts,
  paintedWords,
  placeOf,
  popoverFacts,
  popoverFocus,
  tell,
  waitForMarks,
} from './in-page';

// Pages that change and pages that fight: each is a page of ours under fixtures/pages/fights.

/** Scrolls an element of the page, or the page itself. */
function scrollTo(page: DrivenPage, selector: string, top: number): Promise<void> {
  return page.evaluate(
    (selector: string, top: number) => document.querySelector(selector)?.scrollTo(0, top),
    selector,
    top,
  );
}

describeInBrowsers('a page that changes', (stage, kind) => {
  const open = (name: string) => stage().driver.openPage(stage().url(`fights/${name}.html`));

  it('keeps its marks right while a few nodes show many rows in turn', async () => {
    const page = await open('virtual-list');
    await scrollTo(page, '#view', 48 * 40);
    expect(await waitForMarks(page, 1)).toBe(1);
    expect(await paintedWords(page)).toEqual(['over 6,000']);
    await scrollTo(page, '#view', 70 * 40);
    expect(await waitForMarks(page, 0)).toBe(0);
    await scrollTo(page, '#view', 149 * 40);
    expect(await waitForMarks(page, 1)).toBe(1);
    expect(await paintedWords(page)).toEqual(['over 6,000']);
    await page.close();
  });

  it('has the figures marked that come while the reader scrolls on', async () => {
    const page = await open('no-end');
    const scrollOn = async () => {
      await scrollTo(page, 'html', 1_000_000);
      return (await countMarks(page)) >= 2 ? true : null;
    };
    expect(await until(scrollOn, 20_000)).toBe(true);
    expect(new Set(await paintedWords(page))).toEqual(new Set(['over 6,000']));
    await page.close();
  });

  it('keeps its mark while it rewrites itself, and has the last word marked at the end', async () => {
    const page = await open('live');
    expect(await waitForMarks(page, 1)).toBe(1);
    await tell(page, 'end-of-day');
    expect(await waitForMarks(page, 2)).toBe(2);
    expect(await paintedWords(page)).toEqual(['over 6,000', 'over 6,000']);
    await page.close();
  });

  it('has the mark on the number at the end, though the marked sentence was rewritten again and again', async () => {
    const page = await open('rewritten');
    expect(await waitForMarks(page, 1)).toBe(1);
    await tell(page, 'begin');
    const rounds = () => page.evaluate(() => Number(document.querySelector('#clock')?.textContent));
    expect(await until(async () => ((await rounds()) >= 10 ? true : null), 20_000)).toBe(true);
    await tell(page, 'end-of-day');
    await expect.poll(() => paintedWords(page), { timeout: 15_000 }).toEqual(['over 6,000']);
    await page.close();
  });

  it('has the mark moved to the nodes of a framework that takes the page over', async () => {
    const page = await open('taken-over');
    expect(await waitForMarks(page, 1)).toBe(1);
    await tell(page, 'take-over');
    const moved = () =>
      page.evaluate(() => {
        const [range] = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
        return range?.startContainer.isConnected ? true : null;
      });
    expect(await until(moved, 15_000)).toBe(true);
    expect(await countMarks(page)).toBe(1);
    await page.close();
  });

  it('has what it shows anew marked, though it restyles fifty thousand elements with it', async () => {
    const page = await open('restyled');
    expect(await waitForMarks(page, 1)).toBe(1);
    await tell(page, 'restyle');
    expect(await waitForMarks(page, 2)).toBe(2);
    expect(await paintedWords(page)).toEqual(['over 6,000', 'over 6,000']);
    await page.close();
  });

  it('is printed, and stays as it was', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    expect(await waitForMarks(page, 4)).toBe(4);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const paper = Buffer.from(await page.print());
    expect(paper.subarray(0, 4).toString()).toBe('%PDF');
    expect(await countMarks(page)).toBe(4);
    expect(await html()).toBe(before);
    await page.close();
  });

  // Chromium shows its own beside the page, which stays as it is.
  it.runIf(kind === 'firefox')(
    'is left to the reader view, and has its marks after it',
    async () => {
      const address = stage().url('article.html');
      const page = await stage().driver.openPage(address);
      expect(await waitForMarks(page, 4)).toBe(4);
      await page.goto(`about:reader?url=${encodeURIComponent(address)}`);
      const shown = () =>
        page.evaluate(() => (/Kursk/.test(document.body.textContent ?? '') ? location.href : null));
      expect(await until(shown, 15_000)).toContain('about:reader');
      expect(await countMarks(page)).toBe(0);
      await page.goto(address);
      expect(await waitForMarks(page, 4)).toBe(4);
      await page.close();
    },
  );

  it('is read again when it is written anew', async () => {
    const page = await open('written-anew');
    await tell(page, 'write-anew');
    expect(await waitForMarks(page, 1)).toBe(1);
    await page.close();
  });

  it('is followed through the history of one document', async () => {
    const page = await open('application');
    expect(await countMarks(page)).toBe(0);
    await tell(page, 'open-story');
    expect(await waitForMarks(page, 1)).toBe(1);
    await page.evaluate(() => history.back());
    expect(await waitForMarks(page, 0)).toBe(0);
    await page.evaluate(() => history.forward());
    expect(await waitForMarks(page, 1)).toBe(1);
    await page.close();
  });

  it('has its marks when the reader comes back to it', async () => {
    const page = await stage().driver.openPage(stage().url('article.html'));
    const marks = 4;
    expect(await waitForMarks(page, marks)).toBe(marks);
    await page.evaluate(() => {
      document.documentElement.dataset.kept = '';
    });
    await page.goto(stage().url('plain.html'));
    expect(await waitForMarks(page, 0)).toBe(0);
    await page.evaluate(() => history.back());
    expect(await waitForMarks(page, marks)).toBe(marks);
    // It was kept whole for the way back, and is followed as before.
    expect(await page.evaluate(() => document.documentElement.dataset.kept)).toBe('');
    await page.evaluate(() => document.querySelector('#lead')?.remove());
    expect(await waitForMarks(page, marks - 1)).toBe(marks - 1);
    await page.close();
  });
});

/** The keys that the page was left, and whether somebody had used them. */
function heard(page: DrivenPage): Promise<readonly (readonly [string, boolean])[]> {
  return page.evaluate(() => (window as unknown as { heard: [string, boolean][] }).heard);
}

describeInBrowsers('a page that fights', (stage) => {
  const open = (name: string, search = '') =>
    stage().driver.openPage(stage().url(`fights/${name}.html${search}`));
  const openSaying = (...said: readonly string[]) =>
    stage().driver.openPage(`${stage().url('fights/unread-root.html')}?${said.join('&')}`);

  it('is read in a frame of another site', async () => {
    const page = await open('foreign-frame');
    const inFrames = async () => {
      const counts = await page.inEveryFrame(() => CSS.highlights.size);
      return counts.length === 2 && counts[1] === 1 ? counts : null;
    };
    expect(await until(inFrames, 15_000)).toEqual([0, 1]);
    await page.close();
  });

  it('is left alone while it is written in', async () => {
    const page = await open('design-mode');
    // The reader has read it when it gives a report; there is nothing to mark in it.
    expect((await readReport(page))?.findings).toEqual([]);
    expect(await countMarks(page)).toBe(0);
    await page.close();
  });

  it.each([
    ['html', 'contenteditable', 'true'],
    ['body', 'contenteditable', ''],
    ['body', 'aria-hidden', 'true'],
    ['html', 'data-toll-trace', 'off'],
  ])('is left alone where its %s has %s="%s", from the start or later', async (...said) => {
    const page = await openSaying(...said);
    expect((await readReport(page))?.findings).toEqual([]);
    expect(await countMarks(page)).toBe(0);
    await page.close();
    const later = await openSaying(...said, 'later');
    expect(await waitForMarks(later, 1)).toBe(1);
    await tell(later, 'say');
    expect(await waitForMarks(later, 0)).toBe(0);
    await tell(later, 'take-back');
    expect(await waitForMarks(later, 1)).toBe(1);
    await later.close();
  });

  it('is left alone from when it is written in until it is not', async () => {
    const page = await openSaying('body', 'title', 'words');
    expect(await waitForMarks(page, 1)).toBe(1);
    await tell(page, 'write-in');
    expect(await waitForMarks(page, 0)).toBe(0);
    await tell(page, 'look-at');
    expect(await waitForMarks(page, 1)).toBe(1);
    await page.close();
  });

  it('has the text in its editor left alone, which stands in a frame', async () => {
    const page = await open('editor-frame');
    expect(await waitForMarks(page, 1)).toBe(1);
    const states = () =>
      page.inEveryFrame(() => {
        const { tollTrace } = globalThis as { tollTrace?: TollTrace };
        return tollTrace?.state().state === 'read' ? CSS.highlights.size : null;
      });
    const bothRead = async () => ((await states()).includes(null) ? null : true);
    expect(await until(bothRead, 15_000)).toBe(true);
    expect(await states()).toEqual([1, 0]);
    await page.close();
  });

  it('has its figures read through soft hyphens, unseen characters and split words', async () => {
    const page = await open('characters');
    const figures = async () => ((await markedTexts(page)).length === 5 ? true : null);
    expect(await until(figures, 15_000)).toBe(true);
    const words = (await readReport(page))?.findings.map(({ value }) => value);
    expect(words).toEqual([6000, 6000, 6000, 6000, 6000]);
    const painted = (await paintedWords(page)).join('').replace(/[\u00AD\u200B\u202A-\u202E]/g, '');
    expect([...painted].filter((character) => /\d/.test(character)).length).toBe(20);
    await page.close();
  });

  it('cannot break us by breaking what its own scripts are built on', async () => {
    const page = await open('broken-prototypes');
    const finding = (await readReport(page))?.findings[0];
    expect(finding?.status).toBe('traced');
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    await page.close();
  });

  it('wins when it takes our element away again and again, and keeps its marks', async () => {
    const page = await open('takes-away');
    const finding = (await readReport(page))?.findings[0];
    expect(finding?.status).toBe('traced');
    await openPopover(page, finding?.key ?? '', 1_000);
    const { taken, left } = await page.evaluate(() => ({
      taken: (window as unknown as { taken: number }).taken,
      left: document.querySelectorAll('toll-trace-popover').length,
    }));
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(20);
    expect(left).toBe(0);
    expect(await countMarks(page)).toBe(1);
    await page.close();
  });

  it('cannot hide our element by rules and attributes', async () => {
    const page = await open('hides-element');
    const finding = (await readReport(page))?.findings[0];
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    const { box } = (await popoverFacts(page)) ?? {};
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(100);
    // Not dead either: a click on it is its own.
    await page.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    expect(await popoverFocus(page)).not.toBeNull();
    await page.press('Escape');
    expect(await popoverFacts(page)).toBeNull();
    expect(await heard(page)).toEqual([]);
    await page.close();
  });

  it('has our element back where it was when it moves it', async () => {
    const page = await open('moves-element', '?3');
    const finding = (await readReport(page))?.findings[0];
    await openPopover(page, finding?.key ?? '');
    const back = () =>
      page.evaluate(() => document.querySelector('toll-trace-popover')?.parentElement?.localName);
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(3);
    expect(await back()).toBe('html');
    expect((await popoverFacts(page))?.box.width).toBeGreaterThan(100);
    await page.close();
  });

  it('wins when it moves our element again and again, and keeps its keys', async () => {
    const page = await open('moves-element', '?1000');
    const finding = (await readReport(page))?.findings[0];
    for (let times = 0; times < 2; times += 1) {
      await openPopover(page, finding?.key ?? '', 1_000);
      await expect.poll(() => popoverText(page, 0)).toBeNull();
    }
    const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
    expect(moved).toBeGreaterThan(5);
    expect(moved).toBeLessThan(20);
    await page.press('Escape');
    expect(await heard(page)).toEqual([['Escape', false]]);
    expect(await paintedWords(page)).toEqual(['over 6,000']);
    await page.close();
  });

  it('keeps its keys when it hides what a popover stands in', async () => {
    const page = await open('moves-element', '?0');
    const finding = (await readReport(page))?.findings[0];
    await page.evaluate(() => {
      document.body.append(document.createElement('dialog'));
      document.querySelector('dialog')?.showModal();
    });
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    // Firefox takes the focus from what was hidden with the next frame.
    await page.evaluate(async () => {
      document.querySelector('dialog')?.close();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    await page.press('Escape');
    expect(await heard(page)).toEqual([['Escape', false]]);
    expect(await popoverFacts(page)).toBeNull();
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    await page.close();
  });

  it('hears nothing of ours, whatever it listens to', async () => {
    const page = await open('hears-everything');
    expect(await waitForMarks(page, 1)).toBe(1);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    // Whatever else a page may hear of its browser (sensors, focus, history) is not from us.
    const ours =
      /toggle|message|slot|select|copy|storage|animation|transition|cancel|close|key|input/;
    expect(heard.filter((name) => ours.test(name))).toEqual([]);
    const finding = (await readReport(page))?.findings[0];
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    await page.close();
  });

  it('has no text of ours put before its Trusted Types, which refuse all', async () => {
    const page = await open('trusted-types');
    const asked = () => page.evaluate(() => (window as unknown as { asked: string[][] }).asked);
    const finding = (await readReport(page))?.findings[0];
    expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
    expect((await popoverFacts(page))?.box.width).toBeGreaterThan(100);
    expect(await paintedWords(page)).toContain('over 6,000');
    expect(await asked()).toEqual([]);
    // They are in force. (The browsers ask them for the page's own world alone: what we draw must need none of it.)
    await tell(page, 'write');
    expect((await asked())[0]).toEqual(['markup', '<b>written</b>']);
    expect(await page.evaluate(() => document.querySelector('#own')?.textContent)).toBe('refused');
    expect(await countMarks(page)).toBe(1);
    await page.close();
  });

  it('keeps its own highlights, and ours come back under their name', async () => {
    const page = await open('same-names');
    const ours = async () => ((await paintedWords(page)).includes('over 6,000') ? true : null);
    expect(await until(ours, 15_000)).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.get('page-own')?.size)).toBe(1);
    await page.close();
  });

  it('has its marks again when it takes all highlights away', async () => {
    const page = await open('clears-highlights');
    expect(await waitForMarks(page, 1)).toBe(1);
    await tell(page, 'clear-all');
    expect(await waitForMarks(page, 0)).toBe(0);
    expect(await waitForMarks(page, 1)).toBe(1);
    await page.close();
  });

  it.each(['same-ids', 'same-ids-twice'])(
    'is read although its elements have our names: %s',
    async (name) => {
      const page = await open(name);
      expect(await waitForMarks(page, 1)).toBe(1);
      const finding = (await readReport(page))?.findings[0];
      expect(await openPopover(page, finding?.key ?? '')).toContain('UK Ministry of Defence');
      await page.close();
    },
  );

  it('is read although a hundred thousand of its elements could have a root', async () => {
    const page = await open('own-names');
    const marked = async () => ((await countMarks(page)) === 1 ? true : null);
    expect(await until(marked, 50_000)).toBe(true);
    await page.close();
  });

  it('has the last of many figures in one paragraph opened by the pointer', async () => {
    const page = await open('many-in-one');
    expect(await waitForMarks(page, 121)).toBe(121);
    const place = await placeOf(page, '#all', 'over  6,000');
    await page.moveMouse(place.x - 2, place.y);
    await page.moveMouse(place.x, place.y);
    expect(await popoverText(page)).toContain('UK Ministry of Defence');
    await page.close();
  });

  it('is read although it is a table of two hundred thousand cells', async () => {
    const page = await open('great-table');
    const marked = async () => ((await countMarks(page)) === 1 ? true : null);
    expect(await until(marked, 50_000)).toBe(true);
    expect(await paintedWords(page)).toEqual(['over 6,000']);
    await page.close();
  });

  it('is read although it has twenty megabytes of text', async () => {
    const page = await open('great-text');
    const read = async () =>
      (await hasReader(page)) && (await countMarks(page)) > 0 ? true : null;
    expect(await until(read, 50_000)).toBe(true);
    expect(await paintedWords(page)).toEqual(['over 6,000']);
    await page.close();
  });
});
