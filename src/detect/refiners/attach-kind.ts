import type { Kind, Measure } from '../../text/quantity';
import {
  BATTLE,
  BRINGING,
  CUMULATIVE,
  DAILY,
  DATING,
  DISASTER,
  EVENT,
  GOES_ON,
  IN_MONTH,
  MANY_EVENTS,
  MONTH_OR_YEAR,
  ON_DAY,
  ONGOING,
  PERFECT,
  PERIOD,
  RAREST,
  SAID_WHEN,
  SINCE,
  SINCE_WHEN,
  SINGLE_EVENT,
  SPAN,
  WAR,
  WHICH_BEGAN,
  YEAR,
  YEARS_APART,
} from '../lang/en/kind-words';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { SentenceView } from '../sentence-view';

/** From this many victims on, a number without an event or a period is taken for a running count. */
const LARGE = 1_000;

/** No single act of war kills so many; disasters do. */
const CAMPAIGN = 10_000;

/** A toll below this is taken for that of one event. */
const RUNNING = 100;

interface Verdict {
  readonly kind: Kind;
  readonly why: string;
}

/** How the number relates to time: by the words beside it, then of its sentence, then by its measure. */
export const attachKind: Refiner = {
  name: 'attach-kind',
  refine(page) {
    const open: Draft[] = [];
    const disaster = tellsOfDisaster(page);
    let signs: Signs | null = null;
    let last: { draft: Draft; verdict: Verdict } | null = null;
    for (const [index, draft] of page.drafts.entries()) {
      if (signs?.view !== draft.view) signs = signsOf(page, draft.view);
      const verdict: Verdict | null =
        stated(page, draft, windowOf(page, index), signs, disaster) ??
        goesOn(draft, signs, last) ??
        unspoken(draft, disaster);
      if (verdict) {
        settle(draft, verdict);
        last = { draft, verdict };
      } else open.push(draft);
    }
    const daily = new Set(
      page.drafts.filter((one) => one.kind === 'daily').map((one) => one.measure),
    );
    for (const draft of open) settle(draft, inferred(draft, daily));
  },
};

function settle(draft: Draft, { kind, why }: Verdict): void {
  draft.kind = kind;
  draft.trace.push(`attach-kind: ${kind}, ${why}`);
}

/** What a whole sentence says of time and events; read once a sentence. */
interface Signs {
  readonly view: SentenceView;
  readonly time: Verdict | null;
  readonly event: boolean;
  readonly disaster: boolean;
  readonly dating: boolean;
  readonly cumulative: boolean;
  /** One event that a month or a year only dates ("In July 2021 two men were killed when …"). */
  readonly datedEvent: boolean;
  readonly battle: boolean;
  readonly ongoing: boolean;
  readonly onDay: boolean;
  readonly perfect: boolean;
  /** One event with an article or a clause of its own. */
  readonly single: boolean;
  /** "in such attacks", "during raids": events without number or day. */
  readonly manyEvents: boolean;
  readonly goesOn: boolean;
}

const lowered = (page: PageView, start: number, end: number) =>
  page.folded
    .slice(start, end)
    .toLowerCase()
    .replace(SAID_WHEN, '$1')
    .replace(SINCE_WHEN, 'when')
    .replace(WHICH_BEGAN, '')
    .replace(RAREST, '$1$2');

function signsOf(page: PageView, view: SentenceView): Signs {
  const text = lowered(page, view.start, view.end);
  return {
    view,
    time: byTime(text),
    event: EVENT.test(text),
    disaster: DISASTER.test(text),
    dating: DATING.test(text),
    cumulative: CUMULATIVE.test(text),
    datedEvent: isDatedEvent(text),
    battle: BATTLE.test(text),
    ongoing: ONGOING.test(text) && PERFECT.test(text),
    onDay: ON_DAY.test(text),
    perfect: PERFECT.test(text),
    single: SINGLE_EVENT.test(text),
    manyEvents: MANY_EVENTS.test(text) && !SINGLE_EVENT.test(text),
    goesOn: GOES_ON.test(text),
  };
}

function isDatedEvent(text: string): boolean {
  const dated = MONTH_OR_YEAR.exec(text);
  if (!dated || SPAN.test(text)) return false;
  if (IN_MONTH.test(text) && EVENT.test(text) && !PERFECT.test(text)) return true;
  return BATTLE.test(text) || (EVENT.test(text) && SINGLE_EVENT.test(text));
}

interface Window {
  /** From the number before to this one, and from this one to the next. */
  readonly before: string;
  readonly after: string;
}

function windowOf(page: PageView, index: number): Window {
  const draft = page.drafts[index] as Draft;
  const { view } = draft;
  const previous = page.drafts[index - 1];
  const next = page.drafts[index + 1];
  const from = previous?.view === view ? previous.end : view.start;
  const to = next?.view === view ? next.start : view.end;
  return { before: lowered(page, from, draft.start), after: lowered(page, draft.end, to) };
}

/** Blocks from the top that tell what a page is about. */
const OPENING = 3;

/** A page that opens with a quake, a flood or another blow of nature, and with no war. */
function tellsOfDisaster(page: PageView): boolean {
  const opening = page.read.blocks.slice(0, OPENING).at(-1);
  const text = page.folded.slice(0, Math.min(opening?.end ?? 0, 1_500)).toLowerCase();
  return DISASTER.test(text) && !WAR.test(text);
}

/** Sentences back over which a count goes on. */
const COUNT_REACH = 3;

/** "An additional eight people have been killed": the time of the count before holds on. */
function goesOn(
  draft: Draft,
  signs: Signs,
  last: { draft: Draft; verdict: Verdict } | null,
): Verdict | null {
  if (!last || last.verdict.kind === 'incident' || last.verdict.kind === 'daily') return null;
  if (draft.view.index - last.draft.view.index > COUNT_REACH) return null;
  const near = last.draft.view.block >= draft.view.block - 1;
  const onward = signs.goesOn || (signs.perfect && !signs.event);
  const same = last.draft.view.block === draft.view.block && signs.perfect && signs.manyEvents;
  if (!near || signs.onDay || !(onward || same)) return null;
  return { kind: last.verdict.kind, why: 'it goes on with the count before' };
}

/** What is left where neither the sentence nor the count before tells. */
function unspoken(draft: Draft, disaster: boolean): Verdict | null {
  const size = draft.value ?? draft.low ?? draft.high ?? 0;
  const military = draft.measure === 'losses' || draft.measure === 'casualties';
  if (disaster && !military) return { kind: 'incident', why: 'the page tells of one disaster' };
  if (size >= LARGE) {
    return { kind: 'cumulative', why: 'a large count without an event or a period' };
  }
  return military ? null : { kind: 'incident', why: 'nothing speaks of a longer time' };
}

function stated(
  page: PageView,
  draft: Draft,
  text: Window,
  signs: Signs,
  disaster: boolean,
): Verdict | null {
  if (draft.rate === 'day') return { kind: 'daily', why: 'a number a day' };
  if (draft.rate !== null) return { kind: 'period', why: `a number a ${draft.rate}` };
  const size = draft.value ?? draft.low ?? draft.high ?? 0;
  const military = draft.measure === 'losses' || draft.measure === 'casualties';
  const beside = byTime(text.after) ?? byTime(text.before.replace(/\bsince\W*$/, ''));
  // "an attack last week left three dead" dates the event; a rate or a report spans the time.
  const dated =
    beside?.kind === 'period' && signs.dating && signs.event && !BRINGING.test(text.before);
  if (dated && !military && size < LARGE) {
    return { kind: 'incident', why: 'an event of that time' };
  }
  if (beside?.kind === 'period' && signs.datedEvent && !military) {
    return { kind: 'incident', why: 'one event of that month or year' };
  }
  if (beside?.kind === 'period' && BRINGING.test(text.before) && YEAR.test(text.before)) {
    return { kind: 'cumulative', why: 'the running count of a year' };
  }
  if (beside) return beside;
  const lead = leadIn(page, draft);
  const led = lead ? byTime(lead) : null;
  if (led) return { kind: led.kind, why: `${led.why}, in the line above the list` };
  const spoken = timeOfSentence(text, signs, size);
  if (spoken) return spoken;
  if (draft.reading.pattern === 'table-cell') {
    return { kind: 'cumulative', why: 'a cell of a table of counts' };
  }
  if (signs.battle) return { kind: 'incident', why: 'one battle, siege or massacre' };
  if (signs.ongoing) return { kind: 'cumulative', why: 'a struggle that goes on, counted so far' };
  const single = military ? size < LARGE : size < CAMPAIGN || signs.disaster;
  if (signs.goesOn && !signs.onDay && !signs.single) return null;
  if (
    (signs.event || (signs.onDay && size < CAMPAIGN)) &&
    single &&
    !(signs.manyEvents && signs.perfect)
  )
    return { kind: 'incident', why: 'the sentence tells of an event' };
  const running = /\btoll\b/.test(text.before) && size >= RUNNING;
  if ((signs.cumulative || running) && !(disaster && !military)) {
    return { kind: 'cumulative', why: 'the sentence counts so far' };
  }
  return null;
}

/** What the sentence says of time elsewhere; one day only where it speaks of nothing longer. */
function timeOfSentence(text: Window, signs: Signs, size: number): Verdict | null {
  const { time } = signs;
  if (!time) return null;
  // "violence since three girls were stabbed" dates the violence, not the girls.
  if (time.kind === 'cumulative' && /\bsince\W*$/.test(text.before)) return null;
  if (time.kind === 'daily') return signs.cumulative || size >= LARGE ? null : time;
  if (time.kind === 'period' && signs.datedEvent) return null;
  return time;
}

/** The line that opens a list ("in the past 48 hours:") speaks for its items. */
function leadIn(page: PageView, draft: Draft): string | null {
  const { blocks } = page.read;
  for (let index = draft.view.block - 1; index >= Math.max(0, draft.view.block - 12); index--) {
    const block = blocks[index];
    if (!block) return null;
    const text = page.folded.slice(Math.max(block.start, block.end - 240), block.end);
    if (/:\s*$/.test(text)) return text.toLowerCase();
    if (block.end - block.start > 160) return null;
  }
  return null;
}

/** The first word of time in a stretch of text decides. */
function byTime(text: string): Verdict | null {
  const years = YEARS_APART.exec(text);
  if (years && Number(years[2]) - Number(years[1]) >= 2) {
    return { kind: 'cumulative', why: 'a span of years' };
  }
  const hits = TIMES.map(([pattern, verdict]) => ({ at: text.search(pattern), verdict }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return hits[0]?.verdict ?? null;
}

const TIMES: readonly (readonly [RegExp, Verdict])[] = [
  [DAILY, { kind: 'daily', why: 'the words speak of one day' }],
  [SINCE, { kind: 'cumulative', why: 'counted since a beginning' }],
  [PERIOD, { kind: 'period', why: 'the words speak of a period' }],
];

/** A silent number of losses goes with the page's other numbers of that measure. */
function inferred(draft: Draft, daily: ReadonlySet<Measure>): Verdict {
  if (daily.has(draft.measure)) {
    draft.inferred.add('kind');
    return { kind: 'daily', why: 'inferred from the daily numbers of this page' };
  }
  return { kind: 'cumulative', why: 'losses without an event or a period' };
}
