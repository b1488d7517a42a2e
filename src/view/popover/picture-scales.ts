import type { Lane, Picture } from './picture-layout';

/** The frame of the picture, in CSS pixels: its width, the room beside the lanes, and that of the days below. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
}

/** The picture's width in a popover of full width. */
const WIDEST = 400;
const NARROWEST = 240;
/** What the popover takes on both sides of the picture: its distance from the view's ends, border and padding. */
const BESIDE = 50;

/** The frame in a view of this width: drawn to its own size, so that the type is never scaled down. */
export function frameIn(viewWidth: number): Frame {
  const width = Math.max(NARROWEST, Math.min(WIDEST, viewWidth - BESIDE));
  return { width, left: 40, right: 10, foot: 20 };
}

/** Room above a lane's highest tick: for its name, and for a tail that points up. */
const LANE_HEAD = 34;
const LANE_GAP = 14;
const FIRST_LANE = 104;
const OTHER_LANE = 72;
/** With more claims than this a lane is higher, so that their names find room. */
const MANY = 5;
const MORE_HEIGHT = 32;
/** A lane that holds the page's figure alone. */
const BARE_LANE = 24;
/** Between the outermost days and the frame. */
const INNER = 10;

/** Where a lane stands: its name at `top`, its greatest value at `high`, its least at `low`. */
export interface LaneBox {
  readonly lane: Lane;
  readonly top: number;
  readonly high: number;
  readonly low: number;
}

function heightOfLane({ marks }: Lane, first: boolean): number {
  if (marks.length === 0) return BARE_LANE;
  return (first ? FIRST_LANE : OTHER_LANE) + (marks.length > MANY ? MORE_HEIGHT : 0);
}

/** The lanes one below the other, and the height of all with the axis of days. */
export function stackLanes(
  lanes: readonly Lane[],
  { foot }: Frame,
): {
  readonly boxes: readonly LaneBox[];
  readonly height: number;
} {
  let top = 0;
  const boxes = lanes.map((lane, i) => {
    const tall = heightOfLane(lane, i === 0);
    const box = { lane, top, high: top + LANE_HEAD, low: top + LANE_HEAD + tall };
    top = box.low + LANE_GAP;
    return box;
  });
  return { boxes, height: top - LANE_GAP + 2 + foot };
}

/** Days to places across. */
export function acrossOf(
  { days: [first, last] }: Picture,
  { width, left, right }: Frame,
): (day: number) => number {
  const wide = width - left - right - 2 * INNER;
  return (day) => left + INNER + ((day - first) / (last - first)) * wide;
}

/** Values to heights in a lane. */
export function heightOf({ lane, high, low }: LaneBox): (value: number) => number {
  const [least, most] = lane.values;
  return (value) => low - ((value - least) / (most - least)) * (low - high);
}
