/** What runs in a page while its popovers are timed: each mark is rested on, and the frames are watched. */
import type { DrivenPage } from '../tools/browser/driver';
import { readReport, until } from '../tools/browser/reader';

/** The reader's setting of a fresh profile. */
const DWELL_MS = 300;
/** A mark whose popover has not come by then is covered by something of the page. */
const PATIENCE_MS = 2_500;

/** Kept in the extension's world of the page. */
interface Bench {
  /** When the pointer last moved. */
  moved: number;
  /** Milliseconds from the end of each dwell to the paint. */
  readonly samples: number[];
  /** The same for an empty popover. */
  readonly empty: number[];
}

/** Looks at every frame whether the popover has come, and notes when that frame was painted. */
function watch(dwell: number): void {
  const scope = globalThis as {
    bench?: Bench;
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const bench: Bench = { moved: 0, samples: [], empty: [] };
  scope.bench = bench;
  const note = (event: PointerEvent) => {
    bench.moved = event.timeStamp;
  };
  document.addEventListener('pointermove', note, { capture: true, passive: true });
  document.addEventListener('pointerover', note, { capture: true, passive: true });
  let shown = false;
  const look = () => {
    const host = document.querySelector('toll-trace-popover') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot | null })
      | null;
    const root =
      host && (scope.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot);
    const surface = root?.querySelector<HTMLElement>('[popover]:popover-open');
    const now = surface?.style.opacity === '1';
    if (now && !shown) {
      const { moved } = bench;
      const painted = new MessageChannel();
      painted.port1.onmessage = () => bench.samples.push(performance.now() - moved - dwell);
      painted.port2.postMessage(null);
    }
    shown = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function countSamples(): number {
  return (globalThis as { bench?: Bench }).bench?.samples.length ?? 0;
}

function takeBench(): Bench | null {
  return (globalThis as { bench?: Bench }).bench ?? null;
}

/** Shows an empty popover from a timer, notes when it was painted, and takes it away. */
async function showEmpty(): Promise<void> {
  const { bench } = globalThis as { bench?: Bench };
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const surface = document.createElement('div');
  surface.setAttribute('popover', 'manual');
  surface.textContent = 'Nothing';
  root.append(surface);
  await new Promise<void>((resolve) => {
    const due = performance.now() + 50;
    setTimeout(() => {
      document.documentElement.append(host);
      surface.showPopover();
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          bench?.empty.push(performance.now() - due);
          resolve();
        };
        painted.port2.postMessage(null);
      });
    }, 50);
  });
  host.remove();
}

/** Middle of the n-th painted mark, brought into the view. */
function placeOfMark(n: number): { x: number; y: number } | null {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('toll-trace-') && name !== 'toll-trace-open')
    .flatMap(([, highlight]) => [...highlight]);
  const range = ranges[n];
  if (!range) return null;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = live.getClientRects()[0];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Rests on the page's marks, at most so many; milliseconds from the end of each dwell to the paint. */
export async function restOnMarks(
  page: DrivenPage,
  most: number,
): Promise<Pick<Bench, 'samples' | 'empty'>> {
  await readReport(page);
  await page.inExtensionWorld(watch, DWELL_MS);
  for (let n = 0; n < most; n += 1) {
    const place = await page.evaluate(placeOfMark, n);
    if (place === null) break;
    const before = await page.inExtensionWorld(countSamples);
    await page.moveMouse(place.x - 2, place.y);
    await page.moveMouse(place.x, place.y);
    await until(
      async () => ((await page.inExtensionWorld(countSamples)) > before ? true : null),
      PATIENCE_MS,
    );
    await page.press('Escape');
    await page.moveMouse(4, 4);
    await page.inExtensionWorld(showEmpty);
  }
  return (await page.inExtensionWorld(takeBench)) ?? { samples: [], empty: [] };
}
