import type { FindingCard, PageFacts } from '../../report/card';
import { countsNames } from '../words/claim-words';
import { useWords } from '../words/use-words';
import { lineLabels } from './picture-labels';
import { breakAt, Diamond, Dot, LaneDrawing, NamesSign } from './picture-lane';
import {
  dayOf,
  isBroken,
  type Picture as Layout,
  type MarkRole,
  pictureOf,
} from './picture-layout';
import { acrossOf, type Frame, frameIn, stackLanes } from './picture-scales';
import { claimLines, pictureText, roleText } from './picture-text';

function Days({ layout, frame, height }: { layout: Layout; frame: Frame; height: number }) {
  const words = useWords();
  const across = acrossOf(layout, frame);
  const labels = lineLabels(
    layout.dayTicks.map(({ day, precision }) => ({
      x: across(day),
      text: words.shortDay(dayOf(day), precision),
    })),
    frame.left,
    frame.width,
  );
  return (
    <g class="axes">
      {labels.map(({ at, from, text }) => (
        <g key={at}>
          <path d={`M${at} ${height - frame.foot - 2}v4`} />
          {from !== null && (
            <text x={from} y={height - 4}>
              {text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

const ROLES: readonly MarkRole[] = ['origin', 'estimate', 'later'];

/** What the signs mean: only those that the picture holds. */
function Legend({ layout }: { layout: Layout }) {
  const words = useWords();
  const there = new Set(layout.lanes.flatMap((lane) => lane.marks.map((mark) => mark.role)));
  return (
    <ul class="legend small soft" aria-hidden="true">
      {layout.lanes.some((lane) => lane.page) && (
        <li>
          <svg class="picture-sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <g class="page-figure">
              <Diamond x={8} y={8} />
            </g>
          </svg>
          {words.say('picture.page')}
        </li>
      )}
      {ROLES.filter((role) => there.has(role)).map((role) => (
        <li key={role}>
          <svg class="picture-sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <g class={`mark ${role}`}>
              <Dot role={role} x={8} y={8} />
            </g>
          </svg>
          {roleText(words, role, layout.published)}
        </li>
      ))}
      {layout.lanes.some((lane) => lane.marks.some(({ claim }) => countsNames(claim))) && (
        <li>
          <svg class="picture-sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <g class="mark">
              <circle cx="8" cy="6" r="3.2" />
              <NamesSign x={8} y={6} floor={16} />
            </g>
          </svg>
          {words.say('picture.names')}
        </li>
      )}
      {layout.published !== null && (
        <li>
          <svg class="picture-sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path class="page-day" d="M8 0v16" />
          </svg>
          {words.say('picture.day')}
        </li>
      )}
      {layout.lanes.some(isBroken) && (
        <li>
          <svg class="picture-sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <g class="axes">
              <path class="break" d={breakAt(8, 4)} />
            </g>
          </svg>
          {words.say('picture.break')}
        </li>
      )}
    </ul>
  );
}

/**
 * The estimates over time, a lane for each measure, with the page's figure and day drawn through them;
 * nothing where there are not two. What it shows is there in words too: who, when, and from which to which
 * number.
 */
export function Picture({ card, page }: { card: FindingCard; page: PageFacts }) {
  const words = useWords();
  const layout = pictureOf(card, page);
  if (!layout) return null;
  const frame = frameIn(globalThis.innerWidth);
  const { boxes, height } = stackLanes(layout.lanes, frame);
  const across = acrossOf(layout, frame);
  const pageDay = layout.published === null ? null : across(layout.published);
  return (
    <figure class="block" aria-labelledby="tt-picture">
      <figcaption id="tt-picture" class="eyebrow">
        {words.say('picture.title')}
      </figcaption>
      <svg
        class="picture"
        viewBox={`0 0 ${frame.width} ${height}`}
        role="img"
        aria-label={pictureText(words, card, layout)}
        aria-describedby="tt-picture-claims"
        dir="ltr"
      >
        {pageDay !== null && (
          <path class="page-day" d={`M${pageDay} 14V${height - frame.foot - 2}`} />
        )}
        {boxes.map((box) => (
          <LaneDrawing
            key={box.lane.measure}
            box={box}
            frame={frame}
            across={across}
            day={pageDay}
            named={boxes.length > 1 || box.lane.measure !== card.measure}
          />
        ))}
        <Days layout={layout} frame={frame} height={height} />
      </svg>
      <Legend layout={layout} />
      <ul id="tt-picture-claims" class="vh">
        {claimLines(words, layout).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </figure>
  );
}
