import { useWords } from '../words/use-words';
import { type LabelWish, placeLabels } from './picture-labels';
import type { PageLevel, PictureMark } from './picture-layout';
import { FRAME, heightOf, type LaneBox } from './picture-scales';

const TAIL = 13;
const END = FRAME.width - FRAME.right;

/** A place of a value or day in the picture. */
type Scale = (at: number) => number;

/** An interval as a bar with caps, an open end as a tail with an arrow. */
function Extent({
  x,
  low,
  high,
  open,
}: {
  x: number;
  low: number;
  high: number;
  open: PictureMark['open'];
}) {
  const tail = open === 'up' ? -1 : 1;
  const from = open === 'up' ? high : low;
  const tip = from + tail * TAIL;
  return (
    <>
      {low !== high && <path d={`M${x - 3} ${low}h6M${x} ${low}V${high}M${x - 3} ${high}h6`} />}
      {open && (
        <path d={`M${x} ${from}V${tip}m-2.5 ${-tail * 2.5}l2.5 ${tail * 2.5} 2.5 ${-tail * 2.5}`} />
      )}
    </>
  );
}

/** The sign of a point: a ring for the origin, a dot for an estimate, a hollow dot for a later one. */
export function Dot({ role, x, y }: { role: PictureMark['role']; x: number; y: number }) {
  return <circle cx={x} cy={y} r={role === 'origin' ? 4.2 : 3.2} />;
}

/** The sign of the page's own figure: so large that an origin on the same spot leaves its corners seen. */
export function Diamond({ x, y }: { x: number; y: number }) {
  return <path class="point" d={`M${x} ${y - 7}l7 7-7 7-7-7z`} />;
}

function Mark({ mark, across, up }: { mark: PictureMark; across: Scale; up: Scale }) {
  const x = across(mark.day);
  const low = up(mark.low);
  const high = up(mark.high);
  return (
    <g class={`mark ${mark.role}`}>
      <Extent x={x} low={low} high={high} open={mark.open} />
      {mark.point === null ? (
        <path class="bar" d={`M${x} ${low}V${Math.min(high, low - 2)}`} />
      ) : (
        <Dot role={mark.role} x={x} y={up(mark.point)} />
      )}
    </g>
  );
}

function PageFigure({ page, across, up }: { page: PageLevel; across: Scale; up: Scale }) {
  const { low, high, day, open } = page;
  const top = up(high);
  const bottom = up(low);
  const x = day === null ? null : across(day);
  const ranged = low !== high;
  return (
    <g class="page-figure">
      {ranged && (
        <rect x={FRAME.left} y={top} width={END - FRAME.left} height={Math.max(bottom - top, 1)} />
      )}
      <path class="level" d={`M${FRAME.left} ${top}H${END}`} />
      {ranged && <path class="level" d={`M${FRAME.left} ${bottom}H${END}`} />}
      {x !== null && <Extent x={x} low={bottom} high={top} open={open} />}
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
    bottom: up(mark.low) + (mark.open === 'down' ? TAIL : 0),
    first: mark.role === 'origin',
  };
}

/** One measure: its axis, the page's level where it counts the same, its claims and their names. */
export function LaneDrawing({
  box,
  across,
  named,
}: {
  box: LaneBox;
  across: Scale;
  /** Whether the lane says what it counts. */
  named: boolean;
}) {
  const words = useWords();
  const { lane } = box;
  const up = heightOf(box);
  const { page } = lane;
  const labels = placeLabels(
    lane.marks.map((mark) => wishOf(mark, across, up)),
    page && { text: words.say('picture.page'), y: up(page.high) },
    { left: FRAME.left, right: END, top: box.top + (named ? 13 : 2), bottom: box.low + 2 },
  );
  return (
    <g class="lane">
      {named && (
        <text class="lane-name" x={FRAME.left} y={box.top + 11}>
          {words.say(`measure.${lane.measure}`)}
        </text>
      )}
      <g class="axes">
        {lane.ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${FRAME.left} ${up(tick)}H${END}`} />
            <text x={FRAME.left - 6} y={up(tick) + 3.5} text-anchor="end">
              {words.short(tick)}
            </text>
          </g>
        ))}
      </g>
      {page && <PageFigure page={page} across={across} up={up} />}
      {lane.marks.map((mark) => (
        <Mark key={mark.key} mark={mark} across={across} up={up} />
      ))}
      {labels.map((label) => (
        <text
          key={label.key}
          class={`label ${label.of}`}
          x={label.x}
          y={label.y}
          text-anchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </g>
  );
}
