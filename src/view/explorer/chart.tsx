import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimCard } from '../../report/card';
import { plainName } from '../words/agency-words';
import { asOfText, claimFigureText, countsNames } from '../words/claim-words';
import type { Words } from '../words/speak';
import { useWords } from '../words/use-words';
import { Sign } from './sign';
import { TimelinePicture } from './timeline';
import { layOutTimeline, nearestMark, type TimelineMark } from './timeline-layout';

/** So high that title, filters and picture are seen together on a laptop. */
const HEIGHT = 384;
const LEAST_WIDTH = 280;

/**
 * One claim in a line: "15 June 2025: over 6,000 casualties, UK Ministry of Defence". A list of names says so: it
 * counts those identified, and is no estimate of all.
 */
export function claimLine(words: Words, claim: ClaimCard): string {
  const line = words.say('explorer.line', {
    day: asOfText(words, claim),
    figure: claimFigureText(words, claim),
    agency: plainName(claim.agency),
  });
  return countsNames(claim) ? words.pair(line, words.say('method.named-list')) : line;
}

/** The width of an element, followed while it changes. */
function useWidth(): { readonly ref: { current: HTMLDivElement | null }; readonly width: number } {
  const ref = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(LEAST_WIDTH, Math.floor(element.clientWidth)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

/** Which mark a key leads to; null: the key is not ours. */
function stepTo(marks: readonly TimelineMark[], at: number, key: string): number | null {
  const last = marks.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'ArrowLeft':
      return at < 0 ? last : Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, Math.max(at, 0) + 10);
    case 'PageUp':
      return Math.max(0, at - 10);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * The timeline with its pointer and its keys: the mark under either is read out above; Enter or a click shows
 * its claim in full.
 */
export function Chart({
  claims,
  log,
  scale,
  chosen,
  summary,
  onChoose,
}: {
  claims: readonly ClaimCard[];
  log: boolean;
  /** The choice of the scale. */
  scale: ComponentChildren;
  /** The claim shown in full. */
  chosen: string | null;
  summary: string;
  onChoose(claim: string): void;
}) {
  const words = useWords();
  const { ref, width } = useWidth();
  const [pointed, setPointed] = useState<string | null>(null);
  const timeline = useMemo(
    () => (width > 0 ? layOutTimeline(claims, { width, height: HEIGHT }, log, chosen) : null),
    [claims, width, log, chosen],
  );
  const shown = pointed ?? chosen;
  const current = timeline?.marks.find(({ claim }) => claim.id === shown) ?? null;
  const find = (event: MouseEvent) => {
    const box = ref.current?.getBoundingClientRect();
    if (!timeline || !box) return null;
    return nearestMark(timeline, event.clientX - box.left, event.clientY - box.top);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!timeline || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = timeline.marks.findIndex(({ claim }) => claim.id === shown);
    if ((event.key === 'Enter' || event.key === ' ') && current) {
      event.preventDefault();
      onChoose(current.claim.id);
      return;
    }
    const to = stepTo(timeline.marks, at, event.key);
    const mark = to === null ? undefined : timeline.marks[to];
    if (!mark) return;
    event.preventDefault();
    setPointed(mark.claim.id);
  };
  return (
    <figure class="chart">
      <div class="chart-head">
        <p class={current ? 'readout' : 'readout soft'} role="status">
          {current && (
            <svg width="15" height="15" viewBox="-0.5 -0.5 15 15" aria-hidden="true">
              <Sign style={current.style} x={7} y={7} />
            </svg>
          )}
          <span>{current ? claimLine(words, current.claim) : words.say('explorer.readout')}</span>
        </p>
        {scale}
      </div>
      <div
        ref={ref}
        class="chart-area"
        role="application"
        aria-label={words.say('explorer.chart')}
        aria-describedby="chart-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setPointed(find(event)?.claim.id ?? null)}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => {
          const mark = find(event);
          if (mark) onChoose(mark.claim.id);
        }}
      >
        {timeline && <TimelinePicture timeline={timeline} current={current} label={summary} />}
      </div>
      <figcaption class="small soft" id="chart-keys">
        {words.say('explorer.keys')}
      </figcaption>
    </figure>
  );
}
