import type { JSX } from 'preact';
import { countsNames } from '../words/claim-words';
import type { Words } from '../words/speak';
import { useWords } from '../words/use-words';
import { NamesSign, Sign } from './sign';
import type { Timeline, TimelineMark } from './timeline-layout';

/** The interval of a claim: a bar with caps, or an arrow where an end is open. */
function Span({ mark, floor }: { mark: TimelineMark; floor: number }) {
  const { x, y, low, high, open, style } = mark;
  const parts: JSX.Element[] = [];
  if (low !== high) {
    parts.push(
      <rect
        key="band"
        x={x - 3}
        y={high}
        width={6}
        height={low - high}
        fill={style.colour}
        fill-opacity="0.22"
      />,
      <path
        key="caps"
        d={`M${x - 4} ${high}h8M${x - 4} ${low}h8`}
        stroke={style.colour}
        stroke-width="1.5"
      />,
    );
  }
  if (open !== null) {
    const up = open === 'up' ? -1 : 1;
    const tip = Math.min(y + up * 17, floor - 2);
    parts.push(
      <path
        key="open"
        d={`M${x} ${y}V${tip}m-3 ${-up * 4}l3 ${up * 4}l3 ${-up * 4}`}
        stroke={style.colour}
        stroke-width="1.5"
        fill="none"
      />,
    );
  }
  return <>{parts}</>;
}

function Axes({ timeline, words }: { timeline: Timeline; words: Words }) {
  const { frame, days, values, dayPrecision } = timeline;
  return (
    <g font-size="11" fill="var(--soft)">
      {values.map(({ at, value }) => (
        <g key={value}>
          <path d={`M${frame.left} ${at}H${frame.right}`} stroke="var(--rule)" stroke-width="1" />
          <text x={frame.left - 8} y={at + 4} text-anchor="end">
            {words.short(value)}
          </text>
        </g>
      ))}
      <path
        d={`M${frame.left} ${frame.bottom}H${frame.right}`}
        stroke="var(--edge)"
        stroke-width="1"
      />
      {days.map(({ at, value }) => (
        <g key={value}>
          <path d={`M${at} ${frame.bottom}v4`} stroke="var(--edge)" stroke-width="1" />
          <text x={at} y={frame.bottom + 18} text-anchor="middle">
            {words.shortDay(value, dayPrecision)}
          </text>
        </g>
      ))}
    </g>
  );
}

/**
 * The drawing alone: axes, bands, lines, signs. Colours are variables of the page, so that a saved picture can
 * put others in their place. Always left to right, as time axes are.
 */
export function TimelinePicture({
  timeline,
  current,
  label,
}: {
  timeline: Timeline;
  current: TimelineMark | null;
  label: string;
}) {
  const words = useWords();
  const { width, height, marks, lines, bands, labels, frame } = timeline;
  return (
    <svg
      class="timeline"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family="system-ui, sans-serif"
      direction="ltr"
    >
      <Axes timeline={timeline} words={words} />
      {bands.map(({ style, path }) => (
        <path
          key={`${style.agency.id} ${path}`}
          d={path}
          fill={style.colour}
          fill-opacity="0.14"
          stroke={style.colour}
          stroke-opacity="0.5"
          stroke-dasharray={style.dashes}
        />
      ))}
      {lines.map(({ style, path }) => (
        <path
          key={`${style.agency.id} ${path}`}
          d={path}
          fill="none"
          stroke={style.colour}
          stroke-width="2"
          stroke-dasharray={style.dashes}
          stroke-linejoin="round"
        />
      ))}
      {marks.map(
        (mark) => !mark.inLine && <Span key={mark.claim.id} mark={mark} floor={frame.bottom} />,
      )}
      {marks.map(
        (mark) =>
          !mark.inLine && <Sign key={mark.claim.id} style={mark.style} x={mark.x} y={mark.y} />,
      )}
      {marks.map(
        ({ claim, style, x, y }) =>
          countsNames(claim) && (
            <NamesSign key={claim.id} colour={style.colour} x={x} y={y} floor={frame.bottom} />
          ),
      )}
      {labels.map(({ style, leader }) =>
        leader === null ? null : (
          <path
            key={style.agency.id}
            d={leader}
            fill="none"
            stroke={style.colour}
            stroke-width="1"
            stroke-opacity="0.6"
          />
        ),
      )}
      {labels.map(({ style, text, x, y, anchor }) => (
        <text
          key={style.agency.id}
          x={x}
          y={y}
          font-size="12"
          text-anchor={anchor}
          fill={style.colour}
          stroke="var(--paper)"
          stroke-width="3"
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {text}
        </text>
      ))}
      {current && (
        <g class="current">
          <path
            d={`M${current.x} ${frame.top}V${frame.bottom}`}
            stroke="var(--ink)"
            stroke-width="1"
            stroke-dasharray="2 3"
          />
          {current.low !== current.high && (
            <path
              d={`M${current.x - 5} ${current.high}h10M${current.x} ${current.high}V${current.low}M${current.x - 5} ${current.low}h10`}
              stroke="var(--ink)"
              stroke-width="1.5"
              fill="none"
            />
          )}
          <Sign style={current.style} x={current.x} y={current.y} size={6.5} />
          <circle
            cx={current.x}
            cy={current.y}
            r="10"
            fill="none"
            stroke="var(--ink)"
            stroke-width="1.5"
          />
        </g>
      )}
    </svg>
  );
}
