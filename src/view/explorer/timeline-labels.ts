import {
  type Anchor,
  type Box,
  type LabelType,
  type LabelWish,
  placeLabels,
  textWidth,
} from '../plot/place-labels';
import type { AgencyStyle } from './agency-styles';
import type { Timeline, TimelineMark } from './timeline-layout';

/** An agency's name in the picture, beside its latest claim or led to it. */
export interface TimelineLabel {
  readonly style: AgencyStyle;
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly leader: string | null;
}

/** Longest name written in the picture; the legend has all of them whole. */
const MOST_LETTERS = 22;
/** 12 px sans. */
const TYPE: LabelType = { letter: 6.9, half: 7.5, gap: 10 };
/** Half the room of a sign. */
const SIGN = 6.5;
/** How far a tail of an open end reaches. */
const TAIL = 17;
/** Half the room of the ring around the claim that is shown in full. */
const RING = 11;
/** Days of a series are a line: one box for so many pixels of it is enough. */
const LINE_STEP = 5;

function nameOf({ agency }: AgencyStyle): string {
  const name = agency.shortName;
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
}

/** Part of the time at whose end a name would have to stand beside the frame. */
const LATE = 0.85;

/** Room that the names of agencies whose claims reach the end of the time need beside the frame, in pixels. */
export function marginFor(
  styles: Iterable<AgencyStyle>,
  latest: (agency: string) => number,
): number {
  const names = [...styles]
    .filter(({ agency }) => latest(agency.id) > LATE)
    .map((style) => textWidth(nameOf(style), TYPE.letter));
  return Math.max(0, ...names) + TYPE.gap + 6;
}

function boxOf({ x, y, low, high, open, inLine }: TimelineMark): Box {
  if (inLine) return { left: x - 2, right: x + 2, top: y - 3, bottom: y + 3 };
  return {
    left: x - SIGN,
    right: x + SIGN,
    top: Math.min(high, y - SIGN, open === 'up' ? y - TAIL : y),
    bottom: Math.max(low, y + SIGN, open === 'down' ? y + TAIL : y),
  };
}

/** Boxes of all claims, the lines of series thinned out. */
function takenBy(marks: readonly TimelineMark[]): readonly Box[] {
  const lastOfLine = new Map<string, number>();
  return marks.flatMap((mark) => {
    if (!mark.inLine) return [boxOf(mark)];
    const last = lastOfLine.get(mark.claim.agency.id) ?? Number.NEGATIVE_INFINITY;
    if (mark.x - last < LINE_STEP) return [];
    lastOfLine.set(mark.claim.agency.id, mark.x);
    return [boxOf(mark)];
  });
}

/** The ring around the claim that is shown in full. */
function ringOf(shown: TimelineMark | null): readonly Box[] {
  if (!shown) return [];
  const { x, y } = shown;
  return [{ left: x - RING, right: x + RING, top: y - RING, bottom: y + RING }];
}

/**
 * Names for as many agencies as find room, each at its latest claim, those with most claims first. A name that
 * finds none, or none nearer to its own sign than to another's, stands in the legend with its sign.
 */
export function labelAgencies(
  byAgency: readonly (readonly [AgencyStyle, readonly TimelineMark[]])[],
  marks: readonly TimelineMark[],
  frame: Timeline['frame'],
  width: number,
  chosen: string | null,
): readonly TimelineLabel[] {
  const styles = new Map(byAgency.map(([style]) => [style.agency.id, style]));
  const wishes = [...byAgency]
    .sort(([a], [b]) => b.count - a.count)
    .flatMap(([style, own]): LabelWish[] => {
      const last = own.at(-1);
      if (!last) return [];
      const { top, bottom } = boxOf(last);
      const { x, y } = last;
      return [{ key: style.agency.id, text: nameOf(style), x, y, top, bottom, first: false }];
    });
  const shown = marks.find(({ claim }) => claim.id === chosen) ?? null;
  const signs = marks.filter(({ inLine }) => !inLine);
  const room = {
    frame: { left: frame.left, right: width - 2, top: frame.top - 10, bottom: frame.bottom - 2 },
    taken: [...takenBy(marks), ...ringOf(shown)],
    avoided: shown
      ? [{ left: shown.x - 2, right: shown.x + 2, top: frame.top, bottom: frame.bottom }]
      : [],
    rivals: ({ key }: LabelWish) => signs.filter(({ claim }) => claim.agency.id !== key),
  };
  // The claims are taken as they are, the one that is named among them.
  const nothing = ({ x, y }: LabelWish): Box => ({ left: x, right: x, top: y, bottom: y });
  return placeLabels(wishes, room, TYPE, nothing).flatMap((label) => {
    const style = styles.get(label.key);
    return style ? [{ ...label, style }] : [];
  });
}
