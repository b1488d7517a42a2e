/** A rectangle of a picture, in its units; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

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

/** On which side of its place a text stands. */
export type Anchor = 'start' | 'middle' | 'end';

/** A name with its place; `leader` is the path from a name that found room only further off to its point. */
export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly leader: string | null;
}

/** The type that labels are set in, in units of the picture. */
export interface LabelType {
  /** Mean advance of a small letter, measured on wide system fonts. */
  readonly letter: number;
  /** Half the height that a line takes. */
  readonly half: number;
  /** From a point to its name. */
  readonly gap: number;
}

/** What labels must keep off. */
export interface Room {
  readonly frame: Box;
  /** Never covered: points, bars, lines of data. */
  readonly taken: readonly Box[];
  /** Covered only where nothing else is free: lines that help to read. */
  readonly avoided?: readonly Box[];
  /** Points of others: a name beside its point stands nearer to it than to any of these. */
  readonly rivals?: (wish: LabelWish) => readonly Point[];
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly far: boolean;
}

/** How far off a name may stand, in lines. */
const FAR_LINES = [2, 3, 4, 5] as const;

/** Whether two boxes share room; boxes that only touch do not. */
export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Letters much wider or narrower than the mean, in shares of it. */
const WIDE = /[\p{Lu}MW@%]/u;
/** Signs as wide as they are high. */
const FULL = /[\p{Script=Han}\p{Script=Hangul}]/u;
const NARROW = /[ijlftrI.,:;'’|()[\] ]/;

/** About how long a text is, by the mean advance of its type's letters. */
export function textWidth(text: string, letter: number): number {
  let width = 0;
  for (const sign of text) {
    width += NARROW.test(sign) ? 0.6 : WIDE.test(sign) ? 1.25 : FULL.test(sign) ? 1.75 : 1;
  }
  return width * letter;
}

/** The same for digits among words: each sign as wide as a digit, but for those as wide as they are high. */
export function digitWidth(text: string, letter: number): number {
  let width = 0;
  for (const sign of text) width += FULL.test(sign) ? 1.75 : 1;
  return width * letter;
}

/** The room of a text whose middle line is at `y`. */
export function labelBox(
  text: string,
  at: { readonly x: number; readonly y: number; readonly anchor: Anchor },
  { letter, half }: LabelType,
): Box {
  return boxAt(textWidth(text, letter), at, half);
}

function boxAt(
  width: number,
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: Anchor },
  half: number,
): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

/** Beside the point, then above and below it, then further and further off. */
function spotsOf({ x, y, top, bottom }: LabelWish, { gap, half }: LabelType): Spot[] {
  const near = (dx: number, at: number, anchor: Anchor): Spot => ({
    x: x + dx,
    y: at,
    anchor,
    far: false,
  });
  const step = half * 2;
  const beside = [near(gap, y, 'start'), near(-gap, y, 'end')];
  const corners = [step - 2, 2 - step].flatMap((dy) => [
    near(gap - 2, y + dy, 'start'),
    near(2 - gap, y + dy, 'end'),
  ]);
  const wide = [step, -step].flatMap((dy) => [
    near(gap + 3, y + dy, 'start'),
    near(-gap - 3, y + dy, 'end'),
  ]);
  const over = [near(0, top - half - 2, 'middle'), near(0, bottom + half + 2, 'middle')];
  const far = FAR_LINES.flatMap((lines) =>
    [top - lines * step, bottom + lines * step].flatMap((at): Spot[] => [
      { x: x + 2 * gap, y: at, anchor: 'start', far: true },
      { x: x - 2 * gap, y: at, anchor: 'end', far: true },
      { x, y: at, anchor: 'middle', far: true },
    ]),
  );
  return [...beside, ...corners, ...wide, ...over, ...far];
}

/** The straight way from a point to the near edge of its name. */
function leaderOf(wish: LabelWish, spot: Spot, { half, gap }: LabelType) {
  const above = spot.y < wish.y;
  const from = { x: wish.x, y: above ? wish.top : wish.bottom };
  const side = spot.anchor === 'start' ? -2 : spot.anchor === 'end' ? 2 : 0;
  const to = { x: spot.x + side, y: side === 0 ? spot.y + (above ? half : -half) : spot.y };
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const skip = Math.min(1, (gap - 2) / length);
  const at = (share: number) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  return { at, from: at(skip), to };
}

const SAMPLES = [0.25, 0.4, 0.55, 0.7, 0.85, 1] as const;

/** Whether the way to a name off its point goes over nothing else. */
function isClear(
  way: { readonly at: (share: number) => { x: number; y: number } },
  taken: readonly Box[],
) {
  return SAMPLES.every((share) => {
    const { x, y } = way.at(share);
    return taken.every((box) => !meets(box, { left: x, right: x + 0.1, top: y, bottom: y + 0.1 }));
  });
}

function distance(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * Names for as many points as fit without touching anything taken, another name or the frame. `own` gives
 * what a point itself takes, which is kept off by others and not by its own leader.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: Room,
  type: LabelType,
  own: (wish: LabelWish) => Box,
): PlacedLabel[] {
  const points = wishes.map(own);
  const names: Box[] = [];
  const place = (wish: LabelWish, avoided: readonly Box[], far: boolean): PlacedLabel | null => {
    const mine = points[wishes.indexOf(wish)];
    const others = [...room.taken, ...names, ...points.filter((box) => box !== mine)];
    const kept = [...others, ...avoided, ...(mine ? [mine] : [])];
    const width = textWidth(wish.text, type.letter);
    const rivals = room.rivals?.(wish) ?? [];
    for (const spot of spotsOf(wish, type)) {
      if (spot.far !== far) continue;
      const box = boxAt(width, spot, type.half);
      if (box.left < room.frame.left || box.right > room.frame.right) continue;
      if (box.top < room.frame.top || box.bottom > room.frame.bottom) continue;
      if (kept.some((one) => meets(box, one))) continue;
      if (!spot.far) {
        const mine = distance(box, wish);
        if (rivals.some((rival) => distance(box, rival) < mine)) continue;
      }
      const way = spot.far ? leaderOf(wish, spot, type) : null;
      if (way && !isClear(way, others)) continue;
      // Beside one another two names would read as one.
      names.push({ ...box, left: box.left - type.gap, right: box.right + type.gap });
      const leader =
        way &&
        `M${rounded(way.from.x)} ${rounded(way.from.y)}L${rounded(way.to.x)} ${rounded(way.to.y)}`;
      const { x, anchor } = spot;
      return { key: wish.key, text: wish.text, x, y: spot.y + type.half * 0.6, anchor, leader };
    }
    return null;
  };
  const avoided = room.avoided ?? [];
  const order = [...wishes].sort((a, b) => Number(b.first) - Number(a.first));
  const placed: PlacedLabel[] = [];
  let left: readonly LabelWish[] = order;
  // Everybody's place at the point itself comes before anybody's further off.
  for (const [kept, far] of [
    [avoided, false],
    [[], false],
    [avoided, true],
    [[], true],
  ] as const) {
    left = left.filter((wish) => {
      const label = place(wish, kept, far);
      if (label) placed.push(label);
      return label === null;
    });
  }
  return placed;
}
