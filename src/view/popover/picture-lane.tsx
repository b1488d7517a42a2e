import type { LabelWish } from '../plot/place-labels';
import { countsNames } from '../words/claim-words';
import { useWords } from '../words/use-words';
import { labelLane } from './picture-labels';
import { isBroken, type PageLevel, type PictureMark } from './picture-layout';
import { type Frame, heightOf, type LaneBox } from './picture-scales';

const TAIL = 13;

/** Where the lanes end. */
const endOf = ({ width, right }: Frame) => width - right;

/** A place of a value or day in the picture. */
type Scale = (at: number) => number;

/** An interval as a bar with caps, an open end as a tail with an arrow. */
function Extent({
  x,
  low,
  high,
  open,
  floor,
}: {
  x: number;
  low: number;
  high: number;
  open: PictureMark['open'];
  /** The foot of the lane, where a tail that points down ends. */
  floor: number;
}) {
  const tail = open === 'up' ? -1 : 1;
  const from = open === 'up' ? high : low;
  const tip = Math.min(from + tail * TAIL, Math.max(from, floor));
  return (
    <>
      {low !== high && <path d={`M${x - 3} ${low}h6M${x} ${low}V${high}M${x - 3} ${high}h6`} />}
      {open && (
        <path d={`M${x} ${from}V${tip}m-2.5 ${-tail * 2.5}l2.5 ${tail * 2.5} 2.5 ${-tail * 2.5}`} />
      )}
    </>
  );
}

/** The ring of an origin, and the wider one that goes around the page's own sign. */
const RING = 4.2;
const WIDE_RING = 9.5;

/** The sign of a point: a ring for the origin, a dot for an estimate, a hollow dot for a later one. */
export function Dot({
  role,
  x,
  y,
  around = false,
}: {
  role: PictureMark['role'];
  x: number;
  y: number;
  /** Whether the page's own sign stands on the same spot. */
  around?: boolean;
}) {
  const ring = around ? WIDE_RING : RING;
  return <circle cx={x} cy={y} r={role === 'origin' ? ring : 3.2} />;
}

/** The sign of a list of names, which counts only those identified: a stroke under the point, over it at the lane's foot. */
export function NamesSign({ x, y, floor }: { x: number; y: number; floor: number }) {
  return <path class="names" d={`M${x - 4.5} ${y + 6 < floor ? y + 6 : y - 6}h9`} />;
}

/** The sign of the page's own figure. */
export function Diamond({ x, y }: { x: number; y: number }) {
  return <path class="point" d={`M${x} ${y - 7}l7 7-7 7-7-7z`} />;
}

/** Signs that are nearer than this are one spot, units of the drawing. */
const ONE_SPOT = 4;

/** Whether the origin's point stands where the page's own sign does. */
function isAround(
  { role, day, point }: PictureMark,
  spot: { readonly x: number; readonly y: number } | null,
  across: Scale,
  up: Scale,
): boolean {
  if (role !== 'origin' || point === null || spot === null) return false;
  return Math.hypot(across(day) - spot.x, up(point) - spot.y) < ONE_SPOT;
}

/** Where the page's own sign stands; null without a day. */
function spotOf({ day, low, high }: PageLevel, across: Scale, up: Scale) {
  return day === null ? null : { x: across(day), y: (up(high) + up(low)) / 2 };
}

function Mark({
  mark,
  across,
  up,
  floor,
  around,
}: {
  mark: PictureMark;
  across: Scale;
  up: Scale;
  floor: number;
  around: boolean;
}) {
  const x = across(mark.day);
  const low = up(mark.low);
  const high = up(mark.high);
  return (
    <g class={`mark ${mark.role}${around ? ' around' : ''}`}>
      <Extent x={x} low={low} high={high} open={mark.open} floor={floor} />
      {mark.point === null ? (
        <path class="bar" d={`M${x} ${low}V${Math.min(high, low - 2)}`} />
      ) : (
        <Dot role={mark.role} x={x} y={up(mark.point)} around={around} />
      )}
      {countsNames(mark.claim) && <NamesSign x={x} y={low} floor={floor} />}
    </g>
  );
}

function PageFigure({
  page,
  frame,
  across,
  up,
  floor,
}: {
  page: PageLevel;
  frame: Frame;
  across: Scale;
  up: Scale;
  floor: number;
}) {
  const { left } = frame;
  const end = endOf(frame);
  const { low, high, day, open } = page;
  const top = up(high);
  const bottom = up(low);
  const x = day === null ? null : across(day);
  const ranged = low !== high;
  return (
    <g class="page-figure">
      {ranged && <rect x={left} y={top} width={end - left} height={Math.max(bottom - top, 1)} />}
      <path class="level" d={`M${left} ${top}H${end}`} />
      {ranged && <path class="level" d={`M${left} ${bottom}H${end}`} />}
      {x !== null && <Extent x={x} low={bottom} high={top} open={open} floor={floor} />}
      {x !== null && <Diamond x={x} y={(top + bottom) / 2} />}
    </g>
  );
}

function wishOf(mark: PictureMark, across: Scale, up: Scale): LabelWish {
  return {
    key: mark.key,
    text: mark.label,
    x: across(mark.day),
    y: up((mark.low + mark.high) / 2),
    top: up(mark.high) - (mark.open === 'up' ? TAIL : 0),
    bottom: up(mark.low) + (mark.open === 'down' ? TAIL : countsNames(mark.claim) ? 4 : 0),
    first: mark.role === 'origin',
  };
}

/**
 * The axis of values: a line and a number for each tick. Where it does not begin at zero its foot is broken,
 * so that no lane is read as if the distance to the bottom were the number.
 */
function ValueAxis({ box, frame, up }: { box: LaneBox; frame: Frame; up: Scale }) {
  const words = useWords();
  const { lane, low } = box;
  const x = frame.left;
  return (
    <g class="axes">
      {lane.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x} ${up(tick)}H${endOf(frame)}`} />
          <text x={x - 6} y={up(tick) + 3.5} text-anchor="end">
            {words.short(tick)}
          </text>
        </g>
      ))}
      {isBroken(lane) && <path class="break" d={breakAt(x, low)} />}
    </g>
  );
}

/** The sign of a broken axis, from the lowest tick down. */
export function breakAt(x: number, y: number): string {
  return `M${x} ${y}v1l-3 1 6 2-6 2 3 1v1`;
}

/** One measure: its axis, the page's level where it counts the same, its claims and their names. */
export function LaneDrawing({
  box,
  frame,
  across,
  day,
  named,
}: {
  box: LaneBox;
  frame: Frame;
  across: Scale;
  /** Where the page's day is drawn; null where it is not known. */
  day: number | null;
  /** Whether the lane says what it counts. */
  named: boolean;
}) {
  const words = useWords();
  const { lane } = box;
  const up = heightOf(box);
  const { page } = lane;
  const pageName = words.say('picture.page');
  const spot = page && spotOf(page, across, up);
  const around = new Set(lane.marks.filter((mark) => isAround(mark, spot, across, up)));
  const labels = labelLane(
    lane.marks.map((mark) => wishOf(mark, across, up)),
    {
      frame: {
        left: frame.left,
        right: endOf(frame),
        top: box.top + (named ? 13 : 2),
        bottom: box.low - 1,
      },
      page: page && {
        text: pageName,
        top: up(page.high),
        bottom: up(page.low),
        x: spot?.x ?? null,
        reach: around.size > 0 ? WIDE_RING + 1.5 : 7,
      },
      day,
    },
  );
  return (
    <g class="lane">
      {named && (
        <text class="lane-name" x={frame.left} y={box.top + 11}>
          {words.say(`measure.${lane.measure}`)}
        </text>
      )}
      <ValueAxis box={box} frame={frame} up={up} />
      {page && <PageFigure page={page} frame={frame} across={across} up={up} floor={box.low} />}
      {labels.claims.map(({ key, leader }) =>
        leader === null ? null : <path key={key} class="leader" d={leader} />,
      )}
      {lane.marks.map((mark) => (
        <Mark
          key={mark.key}
          mark={mark}
          across={across}
          up={up}
          floor={box.low}
          around={around.has(mark)}
        />
      ))}
      {labels.page && (
        <text
          class="label page"
          x={labels.page.x}
          y={labels.page.y}
          text-anchor={labels.page.anchor}
        >
          {pageName}
        </text>
      )}
      {labels.claims.map(({ key, text, x, y, anchor }) => (
        <text key={key} class="label claim" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}
