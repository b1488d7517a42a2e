import type { FindingCard } from '../../report/card';
import { readingText } from '../words/status-words';
import { useWords } from '../words/use-words';
import { placeLabels } from './picture-labels';
import { dayOf, type Picture as Layout, type PictureMark, pictureOf } from './picture-layout';

const WIDTH = 360;
const HEIGHT = 152;
const LEFT = 40;
const RIGHT = 10;
const TOP = 18;
const BOTTOM = 20;
const TAIL = 13;

function scales(layout: Layout) {
  const [firstDay, lastDay] = layout.days;
  const [least, most] = layout.values;
  const inner = 10;
  return {
    x: (day: number) =>
      LEFT + inner + ((day - firstDay) / (lastDay - firstDay)) * (WIDTH - LEFT - RIGHT - 2 * inner),
    y: (value: number) => TOP + (1 - (value - least) / (most - least)) * (HEIGHT - TOP - BOTTOM),
  };
}

type Scales = ReturnType<typeof scales>;

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

function Mark({ mark, scale }: { mark: PictureMark; scale: Scales }) {
  const x = scale.x(mark.day);
  const low = scale.y(mark.low);
  const high = scale.y(mark.high);
  return (
    <g class={`mark ${mark.role}`}>
      <Extent x={x} low={low} high={high} open={mark.open} />
      {mark.point === null ? (
        <path class="bar" d={`M${x} ${low}V${Math.min(high, low - 2)}`} />
      ) : (
        <circle cx={x} cy={scale.y(mark.point)} r={mark.role === 'origin' ? 4.2 : 3.2} />
      )}
    </g>
  );
}

function Axes({ layout, scale }: { layout: Layout; scale: Scales }) {
  const words = useWords();
  return (
    <g class="axes">
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${scale.y(tick)}H${WIDTH - RIGHT}`} />
          <text x={LEFT - 6} y={scale.y(tick) + 3.5} text-anchor="end">
            {words.short(tick)}
          </text>
        </g>
      ))}
      {layout.dayTicks.map(({ day, precision }, i) => (
        <text
          key={day}
          x={scale.x(day)}
          y={HEIGHT - 4}
          text-anchor={
            i === 0 && scale.x(day) < LEFT + 30
              ? 'start'
              : scale.x(day) > WIDTH - 40
                ? 'end'
                : 'middle'
          }
        >
          {words.shortDay(dayOf(day), precision)}
        </text>
      ))}
    </g>
  );
}

function PageFigure({ layout, scale }: { layout: Layout; scale: Scales }) {
  const { low, high, day, open } = layout.page;
  const top = scale.y(high);
  const bottom = scale.y(low);
  const x = day === null ? null : scale.x(day);
  return (
    <g class="page-figure">
      {low !== high && (
        <rect x={LEFT} y={top} width={WIDTH - LEFT - RIGHT} height={Math.max(bottom - top, 1)} />
      )}
      <path class="level" d={`M${LEFT} ${top}H${WIDTH - RIGHT}`} />
      {low !== high && <path class="level" d={`M${LEFT} ${bottom}H${WIDTH - RIGHT}`} />}
      {x !== null && <Extent x={x} low={bottom} high={top} open={open} />}
      {x !== null && (
        <path class="point" d={`M${x} ${(top + bottom) / 2 - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`} />
      )}
    </g>
  );
}

/** The estimates over time with the page's figure drawn through them; nothing where there are not two. */
export function Picture({ card }: { card: FindingCard }) {
  const words = useWords();
  const layout = pictureOf(card);
  if (!layout) return null;
  const scale = scales(layout);
  const lows = Math.min(...layout.marks.map((mark) => mark.low));
  const highs = Math.max(...layout.marks.map((mark) => mark.high));
  const days = layout.marks.map((mark) => mark.day);
  const text = words.say('picture.text', {
    figure: readingText(words, card),
    n: layout.marks.length,
    low: lows,
    high: highs,
    from: words.day(dayOf(Math.min(...days)), 'month'),
    to: words.day(dayOf(Math.max(...days)), 'month'),
  });
  const pageLabel = words.say('picture.page');
  const labels = placeLabels(
    layout.marks.map((mark) => ({
      key: mark.key,
      text: mark.label,
      x: scale.x(mark.day),
      y: scale.y((mark.low + mark.high) / 2),
      top: scale.y(mark.high) - (mark.open === 'up' ? TAIL : 0),
      bottom: scale.y(mark.low) + (mark.open === 'down' ? TAIL : 0),
      first: mark.role === 'origin',
    })),
    { text: pageLabel, y: scale.y(layout.page.high) },
    { left: LEFT, right: WIDTH - RIGHT, top: 2, bottom: HEIGHT - BOTTOM },
  );
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text} dir="ltr">
      <title>{words.say('picture.title')}</title>
      <Axes layout={layout} scale={scale} />
      <PageFigure layout={layout} scale={scale} />
      {layout.marks.map((mark) => (
        <Mark key={mark.key} mark={mark} scale={scale} />
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
    </svg>
  );
}
