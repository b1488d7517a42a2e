import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

const GAP = 8;
const EDGE = 8;
const LEAST_HEIGHT = 160;

/** The rectangle nearest to the middle of the view; a figure that breaks over lines has several. */
function chosenRect(rects: readonly DOMRect[]): DOMRect {
  const seen = rects.filter((rect) => rect.width > 0 || rect.height > 0);
  return seen[0] ?? rects[0] ?? new DOMRect(EDGE, EDGE, 0, 0);
}

/** Puts the surface beside the figure, inside the view, on the side with room; sets its greatest height. */
export async function placePopover(
  surface: HTMLElement,
  anchor: () => DOMRect[],
  current: () => boolean,
): Promise<void> {
  const reference: VirtualElement = {
    getBoundingClientRect: () => chosenRect(anchor()),
    getClientRects: () => anchor(),
  };
  // The room of the last place must not limit this one; nothing is painted in between.
  surface.style.removeProperty('--most');
  const { x, y } = await computePosition(reference, surface, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          const most = Math.max(LEAST_HEIGHT, Math.floor(availableHeight));
          surface.style.setProperty('--most', `${most}px`);
        },
      }),
    ],
  });
  if (!current()) return;
  surface.style.left = `${Math.round(x)}px`;
  surface.style.top = `${Math.round(y)}px`;
  surface.style.opacity = '1';
}
