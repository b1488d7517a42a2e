import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

const GAP = 8;
const EDGE = 8;
/** With less room than this on both sides the surface may cover the figure: a short frame is no reason to be cut. */
const LEAST_HEIGHT = 160;

type Side = 'top' | 'bottom';

/** The rectangle nearest to the figure's beginning; a figure that breaks over lines has several. */
function chosenRect(rects: readonly DOMRect[]): DOMRect {
  const seen = rects.filter((rect) => rect.width > 0 || rect.height > 0);
  return seen[0] ?? rects[0] ?? new DOMRect(EDGE, EDGE, 0, 0);
}

function roomOn(side: Side, rect: DOMRect, viewHeight: number): number {
  const beyond = side === 'top' ? rect.top : viewHeight - rect.bottom;
  return beyond - GAP - EDGE;
}

/** Takes the zoom back that the page gave its root element, which would reach our lengths too. */
function unzoom(surface: HTMLElement): void {
  const root = surface.getRootNode();
  const zoom = (root instanceof ShadowRoot ? root.host.currentCSSZoom : undefined) ?? 1;
  surface.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}

/** Where a surface stands for one figure. It keeps its side, so that what opens in it moves nothing. */
export class Placement {
  #side: Side | null = null;

  constructor(
    private readonly surface: HTMLElement,
    private readonly anchor: () => DOMRect[],
    /** False once the surface shows something else. */
    private readonly current: () => boolean,
  ) {}

  /** Places the surface beside the figure, always whole inside the view, and sets its greatest height. */
  async place(): Promise<void> {
    const { surface } = this;
    const view = surface.ownerDocument.documentElement;
    const viewHeight = view.clientHeight || innerHeight;
    const rect = chosenRect(this.anchor());
    const kept =
      this.#side && roomOn(this.#side, rect, viewHeight) >= LEAST_HEIGHT ? this.#side : null;
    const reference: VirtualElement = {
      getBoundingClientRect: () => rect,
      getClientRects: () => this.anchor(),
    };
    const end = getComputedStyle(view).direction === 'rtl' ? 'end' : 'start';
    // The room of the last place must not limit this one; nothing is painted in between.
    surface.style.removeProperty('--most');
    unzoom(surface);
    const { x, y, placement } = await computePosition(reference, surface, {
      strategy: 'fixed',
      placement: `${kept ?? 'bottom'}-${end}`,
      middleware: [
        offset(GAP),
        ...(kept ? [] : [flip({ padding: EDGE, fallbackStrategy: 'bestFit' })]),
        // Before the shift, which would let it take the room of the figure.
        size({
          padding: EDGE,
          apply({ availableHeight }) {
            const beside = Math.floor(availableHeight);
            const most = beside >= LEAST_HEIGHT ? beside : viewHeight - 2 * EDGE;
            surface.style.setProperty('--most', `${most}px`);
          },
        }),
        shift({ padding: EDGE, crossAxis: true }),
      ],
    });
    if (!this.current()) return;
    this.#side = placement.startsWith('top') ? 'top' : 'bottom';
    surface.style.left = `${Math.round(x)}px`;
    surface.style.top = `${Math.round(y)}px`;
    surface.style.opacity = '1';
  }
}
