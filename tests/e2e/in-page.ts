import type { TollTrace } from '../../src/bridge/isolated-world';
import type { DrivenPage } from '../../tools/browser/driver';
import { until } from '../../tools/browser/reader';

/** Names and sizes of the highlights that the extension painted, sorted by name. */
export function paintedMarks(page: DrivenPage): Promise<readonly (readonly [string, number])[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('toll-trace-') && name !== 'toll-trace-open')
      .map(([name, { size }]) => [name, size] as const)
      .sort(),
  );
}

/** How many stretches of the page are marked, in this frame. */
export async function countMarks(page: DrivenPage): Promise<number> {
  return (await paintedMarks(page)).reduce((sum, [, size]) => sum + size, 0);
}

/** Waits until so many stretches are marked; the number that there was at the end. */
export async function waitForMarks(page: DrivenPage, wanted: number): Promise<number> {
  const ask = async () => ((await countMarks(page)) === wanted ? wanted : null);
  return (await until(ask, 15_000)) ?? countMarks(page);
}

/** The words behind every mark of the top frame, in no order. */
export function paintedWords(page: DrivenPage): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('toll-trace-'))
      .flatMap(([, highlight]) => [...highlight])
      .map(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.nodeValue?.slice(startOffset, endOffset) ?? '',
      ),
  );
}

/** Tells the page's own script to go on. */
export function tell(page: DrivenPage, event: string): Promise<void> {
  return page.evaluate((name: string) => {
    window.dispatchEvent(new Event(name));
  }, event);
}

/** Middle of some words of an element, in the view; scrolls them there. */
export function placeOf(
  page: DrivenPage,
  selector: string,
  words: string,
): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (selector: string, words: string) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`the page has no ${selector}`);
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.nodeValue?.indexOf(words) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`${selector} does not say "${words}"`);
    },
    selector,
    words,
  );
}

/** Texts of the marked figures, from the reader, in reading order. */
export function markedTexts(page: DrivenPage): Promise<readonly string[]> {
  return page.inExtensionWorld(() => {
    const { tollTrace } = globalThis as { tollTrace?: TollTrace };
    const findings = tollTrace?.report()?.findings ?? [];
    const marked = tollTrace?.marked() ?? [];
    return findings.filter(({ key }) => marked.includes(key)).map(({ text }) => text);
  });
}

/** Whether the reader runs in the page's top frame. */
export function hasReader(page: DrivenPage): Promise<boolean> {
  return page.inExtensionWorld(() => 'tollTrace' in globalThis);
}

/** What of the open popover can be asked through the extension's own way into closed shadow roots. */
export interface PopoverFacts {
  readonly links: readonly string[];
  /** Its box in the view. */
  readonly box: { x: number; y: number; width: number; height: number };
  /** The colour of its ground, as computed. */
  readonly ground: string;
}

/** The open popover's links and box; null while it is closed. */
export function popoverFacts(page: DrivenPage): Promise<PopoverFacts | null> {
  return page.inExtensionWorld(() => {
    interface Opener {
      chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    }
    const host = document.querySelector('toll-trace-popover') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
      | null;
    if (host === null) return null;
    const { chrome } = globalThis as Opener;
    const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null;
    const surface = root?.querySelector('[popover]:popover-open') ?? null;
    if (surface === null) return null;
    const { x, y, width, height } = surface.getBoundingClientRect();
    const links = [...surface.querySelectorAll('a[href]')].map(
      (link) => (link as HTMLAnchorElement).href,
    );
    const ground = getComputedStyle(surface).backgroundColor;
    return { links, box: { x, y, width, height }, ground };
  });
}

/** What of the popover has the keyboard: its role and its name or words; null when the page has it. */
export function popoverFocus(page: DrivenPage): Promise<{ role: string; name: string } | null> {
  return page.inExtensionWorld(() => {
    interface Opener {
      chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    }
    const host = document.querySelector('toll-trace-popover') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
      | null;
    if (host === null) return null;
    const { chrome } = globalThis as Opener;
    const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null;
    const at = root?.activeElement;
    if (!at) return null;
    const role = at.getAttribute('role') ?? at.localName;
    const name = at.getAttribute('aria-label') ?? (role === 'dialog' ? '' : (at.textContent ?? ''));
    return { role, name: name.trim() };
  });
}

/** Pixels by which the popover's first open fold reaches out of what is seen of it; null without one. */
export function foldBeyond(page: DrivenPage): Promise<number | null> {
  return page.inExtensionWorld(() => {
    interface Opener {
      chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    }
    const host = document.querySelector('toll-trace-popover') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
      | null;
    if (host === null) return null;
    const { chrome } = globalThis as Opener;
    const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null;
    const fold = root?.querySelector('details[open]')?.getBoundingClientRect();
    const frame = root?.querySelector('.scroll')?.getBoundingClientRect();
    if (!fold || !frame) return null;
    const above = frame.top - fold.top;
    // A fold that is higher than the popover is seen from its name on.
    return fold.height > frame.height
      ? Math.abs(above)
      : Math.max(above, fold.bottom - frame.bottom);
  });
}

/** The popover's box after each of its folds was opened, in turn. */
export function popoverBoxes(page: DrivenPage): Promise<readonly { x: number; y: number }[]> {
  return page.inExtensionWorld(async () => {
    interface Opener {
      chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
    }
    const host = document.querySelector('toll-trace-popover') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
      | null;
    if (host === null) return [];
    const { chrome } = globalThis as Opener;
    const root = chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null;
    const boxes: { x: number; y: number }[] = [];
    for (const fold of root?.querySelectorAll('details') ?? []) {
      fold.open = true;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = root?.querySelector('[popover]')?.getBoundingClientRect();
      if (box) boxes.push({ x: box.x, y: box.y });
    }
    return boxes;
  });
}

/** How many pixels differ between two screenshots of one size, and how many of them lie in the box. */
export function comparePixels(
  page: DrivenPage,
  before: Uint8Array,
  after: Uint8Array,
  box: { x: number; y: number; width: number; height: number },
): Promise<{ all: number; inside: number }> {
  const encode = (png: Uint8Array) =>
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return page.evaluate(
    async (
      one: string,
      other: string,
      box: { x: number; y: number; width: number; height: number },
    ) => {
      const pixels = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = [await pixels(one), await pixels(other)];
      if (a.width !== b.width || a.height !== b.height) throw new Error('different sizes');
      let all = 0;
      let inside = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        if (
          a.data[i] === b.data[i] &&
          a.data[i + 1] === b.data[i + 1] &&
          a.data[i + 2] === b.data[i + 2]
        )
          continue;
        all += 1;
        const x = (i / 4) % a.width;
        const y = Math.floor(i / 4 / a.width);
        if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
          inside += 1;
      }
      return { all, inside };
    },
    encode(before),
    encode(after),
    box,
  );
}
