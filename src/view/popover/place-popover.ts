import { computePosition, offset, type Platform, type Rect, shift, size } from '@floating-ui/core';
import {
  chooseSide,
  EDGE,
  type Extent,
  GAP,
  hasRoom,
  LEAST_HEIGHT,
  roomAround,
  type Side,
} from './choose-side';

/** The rectangle at the figure's beginning; a figure that breaks over lines has several. */
function chosenRect(rects: readonly DOMRect[]): DOMRect {
  const seen = rects.filter((rect) => rect.width > 0 || rect.height > 0);
  return seen[0] ?? rects[0] ?? new DOMRect(EDGE, EDGE, 0, 0);
}

/** The view without scroll bars; in a page without a doctype the body stands for it. */
function viewOf({ compatMode, body, documentElement }: Document): Extent {
  const { clientWidth, clientHeight } =
    compatMode === 'BackCompat' && body ? body : documentElement;
  return { width: clientWidth, height: clientHeight };
}

/** Takes the zoom back that the page gave its root element, which would reach our lengths too. */
function unzoom(surface: HTMLElement): void {
  const root = surface.getRootNode();
  const zoom = (root instanceof ShadowRoot ? root.host.currentCSSZoom : undefined) ?? 1;
  surface.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}

/**
 * The library's questions, answered from what was measured once: each measuring of its own would lay the
 * card out again, which took most of the time until the first paint.
 */
function measuredPlatform(
  reference: Rect,
  view: Extent,
  floating: () => { width: number; height: number },
): Platform {
  return {
    getElementRects: () => ({ reference, floating: { x: 0, y: 0, ...floating() } }),
    getDimensions: () => floating(),
    getClippingRect: () => ({ x: 0, y: 0, ...view }),
  };
}

/** Where a surface stands for one figure. It keeps its side, so that what opens in it moves nothing. */
export class Placement {
  #side: Side | null = null;
  /** The surface without a limit by the view; null until it is measured. */
  #whole: Extent | null = null;
  #most = Number.POSITIVE_INFINITY;

  constructor(
    private readonly surface: HTMLElement,
    private readonly anchor: () => DOMRect[],
    /** False once the surface shows something else. */
    private readonly current: () => boolean,
  ) {}

  /** The surface has this height now: places it anew when that is not by our own doing. */
  async resized(height: number): Promise<void> {
    if (this.#whole && Math.abs(height - Math.min(this.#whole.height, this.#most)) < 1) return;
    await this.place(true);
  }

  /** Places the surface beside the figure, always whole inside the view, and sets its greatest height. */
  async place(measure: boolean): Promise<void> {
    const { surface } = this;
    const root = surface.ownerDocument.documentElement;
    // First what changes the surface, then what asks for the layout: it is made once.
    const whole = measure || !this.#whole ? this.#measure() : this.#whole;
    const view = viewOf(surface.ownerDocument);
    const rect = chosenRect(this.anchor());
    const stays = this.#side !== null && hasRoom(this.#side, rect, view, whole);
    const side = stays && this.#side ? this.#side : chooseSide(rect, view, whole);
    this.#side = side;
    const beside = side === 'left' || side === 'right';
    const widest = beside ? roomAround(rect, view)[side] : whole.width;
    const width = Math.min(whole.width, widest);
    const align = getComputedStyle(root).direction === 'rtl' ? 'end' : 'start';
    this.#most = Number.POSITIVE_INFINITY;
    const { x, y } = await computePosition(surface, surface, {
      strategy: 'fixed',
      placement: `${side}-${align}`,
      platform: measuredPlatform(rect, view, () => ({
        width,
        height: Math.min(whole.height, this.#most),
      })),
      middleware: [
        offset(GAP),
        // Before the shift, which would let it take the room of the figure.
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            const room = Math.floor(availableHeight);
            const all = beside || room < LEAST_HEIGHT;
            this.#most = all ? view.height - 2 * EDGE : room;
          },
        }),
        shift({ padding: EDGE, crossAxis: true }),
      ],
    });
    if (!this.current()) return;
    surface.style.setProperty('--most', `${this.#most}px`);
    surface.style.setProperty('--widest', `${width}px`);
    surface.style.left = `${Math.round(x)}px`;
    surface.style.top = `${Math.round(y)}px`;
    surface.style.opacity = '1';
  }

  #measure(): Extent {
    // The room of the last place must not limit this one; nothing is painted in between.
    this.surface.style.setProperty('--most', '100vh');
    this.surface.style.setProperty('--widest', '100vw');
    unzoom(this.surface);
    const { width, height } = this.surface.getBoundingClientRect();
    this.#whole = { width, height };
    return this.#whole;
  }
}
