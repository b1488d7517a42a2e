/** Between figure and surface, in CSS pixels. */
export const GAP = 8;
/** Between surface and the ends of the view, in CSS pixels. */
export const EDGE = 8;

/** Enough height to read in; with more on a side the surface stays there and scrolls inside. */
const READABLE = 260;
/** In a low frame this is still height to read in. */
const LOW = 110;
/** A view lower than this is a frame in a page: above and below a figure in its middle is no height to read in. */
const LOW_VIEW = 2 * LOW + 40;
/** With less than this above and below the surface may cover the figure, where there is no room beside it either. */
export const LEAST_HEIGHT = 88;
/** Enough width to read in, where the surface is narrowed to stand beside the figure. */
const NARROW = 240;

/** On which side of the figure a surface stands. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** A figure's place in the view. */
export interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A width and a height. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Room beyond the figure on each side, in CSS pixels; negative where the figure is out of the view. */
export function roomAround(figure: Place, view: Extent): Readonly<Record<Side, number>> {
  const taken = GAP + EDGE;
  return {
    top: figure.top - taken,
    bottom: view.height - figure.bottom - taken,
    left: figure.left - taken,
    right: view.width - figure.right - taken,
  };
}

/** Whether the surface may stay on the side: there is height to read in above or below, or its width beside. */
export function hasRoom(side: Side, figure: Place, view: Extent, surface: Extent): boolean {
  const room = roomAround(figure, view);
  return side === 'top' || side === 'bottom'
    ? room[side] >= Math.min(surface.height, READABLE)
    : room[side] >= Math.min(surface.width, view.height < LOW_VIEW ? NARROW : surface.width);
}

/**
 * The side for a surface of this size: below, else above, where all of it fits; else the higher of both
 * where there is height to read in; else beside the figure. In a low frame, too narrow for all of it, it
 * stands in little height, else narrowed beside the figure; else it is the higher of both again.
 */
export function chooseSide(figure: Place, view: Extent, surface: Extent): Side {
  const room = roomAround(figure, view);
  if (room.bottom >= surface.height) return 'bottom';
  if (room.top >= surface.height) return 'top';
  const higher = room.top > room.bottom ? 'top' : 'bottom';
  if (room[higher] >= READABLE) return higher;
  if (room.right >= surface.width) return 'right';
  if (room.left >= surface.width) return 'left';
  if (room[higher] >= LOW) return higher;
  const wider = room.left > room.right ? 'left' : 'right';
  return room[wider] >= NARROW ? wider : higher;
}
