/** Between figure and surface, in CSS pixels. */
export const GAP = 8;
/** Between surface and the ends of the view, in CSS pixels. */
export const EDGE = 8;

/** Enough height to read in; with more on a side the surface stays there and scrolls inside. */
const READABLE = 260;
/** With less than this on every side the surface may cover the figure: a short frame is no reason to be cut. */
export const LEAST_HEIGHT = 160;

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
    : room[side] >= surface.width;
}

/**
 * The side for a surface of this size: below, else above, where all of it fits; else the higher of both
 * where there is height to read in; else beside the figure; else the higher of both again.
 */
export function chooseSide(figure: Place, view: Extent, surface: Extent): Side {
  const room = roomAround(figure, view);
  if (room.bottom >= surface.height) return 'bottom';
  if (room.top >= surface.height) return 'top';
  const higher = room.top > room.bottom ? 'top' : 'bottom';
  if (room[higher] >= READABLE) return higher;
  if (room.right >= surface.width) return 'right';
  if (room.left >= surface.width) return 'left';
  return higher;
}
