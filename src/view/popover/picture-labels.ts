import {
  type Anchor,
  type Box,
  digitWidth,
  type LabelType,
  type LabelWish,
  labelBox,
  meets,
  type PlacedLabel,
  placeLabels,
} from '../plot/place-labels';

/** The picture's labels: 10 px sans. */
export const LABEL_TYPE: LabelType = { letter: 5.6, half: 6, gap: 7 };
/** Axis labels keep more room: digits are wide. */
const AXIS_LETTER = 5.9;
const GAP = 7;
/** Half of a point's room. */
const POINT = 4.5;
/** Longer names are cut: the list has them whole. */
const MOST_LETTERS = 24;

/** What stands in a lane beside its claims' names. */
export interface LaneRoom {
  readonly frame: Box;
  /**
   * The page's level, from its highest line to its lowest, with its name and the day that its own sign stands at;
   * null where the lane has none.
   */
  readonly page: {
    readonly text: string;
    readonly top: number;
    readonly bottom: number;
    readonly x: number | null;
    /** How far its sign reaches around that spot. */
    readonly reach: number;
  } | null;
  /** Where the page's day is drawn; null where it is not known. */
  readonly day: number | null;
}

/** The lane's names: of the page's figure, and of as many claims as find room. */
export interface LaneLabels {
  readonly page: { readonly x: number; readonly y: number; readonly anchor: Anchor } | null;
  readonly claims: readonly PlacedLabel[];
}

function pointBox({ x, y, top, bottom }: LabelWish): Box {
  return {
    left: x - POINT,
    right: x + POINT,
    top: Math.min(top, y - POINT),
    bottom: Math.max(bottom, y + POINT),
  };
}

/** The page's name over its line or under it, at the first end that is free of points. */
function placePage(
  { text, top, bottom }: NonNullable<LaneRoom['page']>,
  frame: Box,
  points: readonly Box[],
): { readonly x: number; readonly y: number; readonly anchor: Anchor; readonly box: Box } | null {
  const ends = [
    [frame.right, 'end'],
    [frame.left + 3, 'start'],
  ] as const;
  for (const middle of [top - 8, bottom + 9]) {
    for (const [x, anchor] of ends) {
      const box = labelBox(text, { x, y: middle, anchor }, LABEL_TYPE);
      if (box.top < frame.top || box.bottom > frame.bottom) continue;
      if (points.some((point) => meets(point, box))) continue;
      return { x, y: middle + 3.5, anchor, box };
    }
  }
  return null;
}

/**
 * Names for as many points of a lane as fit; the page's name goes on its line, at the emptier end. A point
 * left without a name still stands in the list below.
 */
export function labelLane(wishes: readonly LabelWish[], room: LaneRoom): LaneLabels {
  const { frame, page, day } = room;
  const cut = wishes.map((wish) => ({
    ...wish,
    text: wish.text.length > MOST_LETTERS ? `${wish.text.slice(0, MOST_LETTERS - 1)}…` : wish.text,
  }));
  const points = cut.map(pointBox);
  const taken: Box[] = [];
  if (page && page.x !== null) {
    const y = (page.top + page.bottom) / 2;
    const { x, reach } = page;
    taken.push({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
  }
  const named = page && placePage(page, frame, [...points, ...taken]);
  for (const y of page ? [page.top, page.bottom] : []) {
    taken.push({ left: frame.left, right: frame.right, top: y - 1, bottom: y + 1 });
  }
  if (named) taken.push(named.box);
  const avoided =
    day === null ? [] : [{ left: day - 2, right: day + 2, top: frame.top, bottom: frame.bottom }];
  return {
    page: named && { x: named.x, y: named.y, anchor: named.anchor },
    claims: placeLabels(cut, { frame, taken, avoided }, LABEL_TYPE, pointBox),
  };
}

/**
 * Labels of an axis, each under its place and whole between the ends; `from` is where it begins, null for one
 * that would meet the label before it.
 */
export function lineLabels(
  wishes: readonly { readonly x: number; readonly text: string }[],
  left: number,
  right: number,
): { readonly at: number; readonly from: number | null; readonly text: string }[] {
  let free = left;
  return wishes.map(({ x, text }) => {
    const width = digitWidth(text, AXIS_LETTER);
    const from = Math.min(Math.max(x - width / 2, left), right - width);
    if (from < free) return { at: x, from: null, text };
    free = from + width + GAP;
    return { at: x, from, text };
  });
}
