/** A point that wants its name beside it. */
export interface LabelWish {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where its bar or tail reaches, beyond the point itself. */
  readonly top: number;
  readonly bottom: number;
  /** Placed before the others. */
  readonly first: boolean;
}

/** A name with its place; `of` says whether it names a claim or the page's figure. */
export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly of: 'claim' | 'page';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean advance of the label type (10 px sans), measured on wide system fonts. */
const LETTER = 5.9;
const HALF_LINE = 6;
const GAP = 7;

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function labelBox(text: string, x: number, y: number, anchor: 'start' | 'end'): Box {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - HALF_LINE, bottom: y + HALF_LINE };
}

/**
 * Names for as many points as fit without touching a point, another name or the frame; the page's name
 * goes on its line, at the emptier end. A point left without a name still stands in the list below.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  page: { readonly text: string; readonly y: number } | null,
  frame: Box,
): PlacedLabel[] {
  const taken: Box[] = wishes.map(({ x, y, top, bottom }) => ({
    left: x - 4.5,
    right: x + 4.5,
    top: Math.min(top, y - 4.5),
    bottom: Math.max(bottom, y + 4.5),
  }));
  if (page) {
    taken.push({ left: frame.left, right: frame.right, top: page.y - 1, bottom: page.y + 1 });
  }
  const placed: PlacedLabel[] = [];
  const place = (
    key: string,
    text: string,
    spots: readonly [number, number, 'start' | 'end'][],
    of: PlacedLabel['of'],
  ) => {
    for (const [x, y, anchor] of spots) {
      const box = labelBox(text, x, y, anchor);
      const inside =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      if (!inside || taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      placed.push({ key, text, x, y: y + 3.5, anchor, of });
      return;
    }
  };
  if (page) {
    const above = page.y - 8;
    const below = page.y + 9;
    place(
      'page',
      page.text,
      [
        [frame.right, above, 'end'],
        [frame.left + 3, above, 'start'],
        [frame.right, below, 'end'],
        [frame.left + 3, below, 'start'],
      ],
      'page',
    );
  }
  const order = [...wishes].sort((a, b) => Number(b.first) - Number(a.first));
  for (const { key, text, x, y } of order) {
    place(
      key,
      text,
      [
        [x + GAP, y, 'start'],
        [x - GAP, y, 'end'],
        [x + GAP - 2, y + 10, 'start'],
        [x + GAP - 2, y - 10, 'start'],
        [x - GAP + 2, y + 10, 'end'],
        [x - GAP + 2, y - 10, 'end'],
      ],
      'claim',
    );
  }
  return placed;
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
    const width = text.length * LETTER;
    const from = Math.min(Math.max(x - width / 2, left), right - width);
    if (from < free) return { at: x, from: null, text };
    free = from + width + GAP;
    return { at: x, from, text };
  });
}
