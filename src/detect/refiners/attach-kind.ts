import type { Measure } from '../../text/quantity';
import { AMONG_DAY, BRINGING, OF_SINCE, OF_THESE, SET_OFF, YEAR } from '../lang/en/kind-words';
import type { Draft, PageView, Refiner } from '../pipeline';
import { inHeadline, sizeOf, toldBelow } from './kind-headline';
import {
  byTime,
  clauseAt,
  type Signs,
  signsOf,
  type Verdict,
  type Window,
  windowOf,
} from './kind-signs';
import { type Topic, topicOf } from './kind-topic';

/** From this many victims on, a number without an event or a period is taken for a running count. */
const LARGE = 1_000;

/** No single act of war kills so many; disasters do. */
const CAMPAIGN = 10_000;

/** A toll below this is taken for that of one event. */
const RUNNING = 100;

/** Fewer than so many "have already been killed" in one event. */
const FEW = 10;

/** A number whose kind is settled, for those after it. */
interface Settled {
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/** How the number relates to time: by the words beside it, then of its sentence, then by the page, then by its measure. */
export const attachKind: Refiner = {
  name: 'attach-kind',
  refine(page) {
    const open: Draft[] = [];
    const topic = topicOf(page);
    let last: Settled | null = null;
    let read = { key: '', signs: signsOf(page, 0, 0) };
    for (const [index, draft] of page.drafts.entries()) {
      const { view } = draft;
      const cut = clauseAt(page, view);
      const inClause = draft.start >= cut;
      const key = `${view.index} ${inClause}`;
      if (read.key !== key) {
        const signs = signsOf(page, inClause ? cut : view.start, inClause ? view.end : cut);
        read = { key, signs };
      }
      const verdict: Verdict | null = verdictOf(
        page,
        draft,
        windowOf(page, index, cut),
        read.signs,
        topic,
        last,
      );
      if (verdict) {
        settle(draft, verdict);
        last = { draft, verdict };
      } else open.push(draft);
    }
    const daily = new Set(
      page.drafts.filter((one) => one.kind === 'daily').map((one) => one.measure),
    );
    for (const draft of open) settle(draft, inferred(draft, daily));
    followText(page);
  },
};

/** A headline tells what its text tells again, with its words of time. */
function followText(page: PageView): void {
  for (const draft of page.drafts) {
    if (sizeOf(draft) < FEW || !inHeadline(page, draft)) continue;
    const again = toldBelow(page, draft);
    if (again?.kind && again.kind !== draft.kind) {
      settle(draft, { kind: again.kind, why: 'as the text below tells it' });
    }
  }
}

function settle(draft: Draft, { kind, why }: Verdict): void {
  draft.kind = kind;
  draft.trace.push(`attach-kind: ${kind}, ${why}`);
}

function verdictOf(
  page: PageView,
  draft: Draft,
  text: Window,
  signs: Signs,
  topic: Topic,
  last: Settled | null,
): Verdict | null {
  // "So far 15 are dead in the hotel": a count so far of one event is of that event.
  const ofOne = !isMilitary(draft) && (topic === 'battle' || topic === 'disaster');
  const one = signs.single || ofOne;
  if (signs.soFar && one && !isMilitary(draft) && signs.time?.kind === 'cumulative') {
    return { kind: 'incident', why: 'one event, counted so far' };
  }
  return (
    samePeriod(signs, last) ??
    beside(draft, text, signs) ??
    ofWhole(draft, last) ??
    around(page, draft, text, signs) ??
    told(draft, text, signs, ofOne) ??
    goesOn(draft, text, signs, last) ??
    ofTopic(draft, signs, topic) ??
    counted(draft, text, signs, topic)
  );
}

function isMilitary(draft: Draft): boolean {
  return draft.measure === 'losses' || draft.measure === 'casualties';
}

/** "Over the same period 30 settlers were killed": the time of the count before. */
function samePeriod(signs: Signs, last: Settled | null): Verdict | null {
  if (!signs.samePeriod || !last || last.verdict.kind === 'incident') return null;
  return { kind: last.verdict.kind, why: 'over the same time as the count before' };
}

/** A rate, or words of time beside the number. */
function beside(draft: Draft, text: Window, signs: Signs): Verdict | null {
  if (OF_SINCE.test(text.before) || SET_OFF.test(text.before)) {
    return { kind: 'incident', why: 'of the event from which others are counted' };
  }
  if (draft.rate === 'day') return { kind: 'daily', why: 'a number a day' };
  if (draft.rate !== null) return { kind: 'period', why: `a number a ${draft.rate}` };
  const near = byTime(text.after) ?? byTime(text.before.replace(/\bsince\W*$/, ''));
  return near?.kind === 'period' ? ofPeriod(draft, text, signs, near) : near;
}

/** Words of time above the list of the number, or elsewhere in its sentence. */
function around(page: PageView, draft: Draft, text: Window, signs: Signs): Verdict | null {
  const lead = leadIn(page, draft);
  const led = lead ? byTime(lead) : null;
  if (led) return { kind: led.kind, why: `${led.why}, in the line above the list` };
  return timeOfSentence(text, signs, sizeOf(draft));
}

/** "an attack last week left three dead" dates the event; a rate or a report spans the time. */
function ofPeriod(draft: Draft, text: Window, signs: Signs, period: Verdict): Verdict {
  const bringing = BRINGING.test(text.before);
  if (bringing && YEAR.test(text.before)) {
    return { kind: 'cumulative', why: 'the running count of a year' };
  }
  if (isMilitary(draft)) return period;
  const event = signs.event || signs.atSite;
  if (signs.dating && event && !signs.many && !bringing && sizeOf(draft) < CAMPAIGN) {
    return { kind: 'incident', why: 'an event of that time' };
  }
  if (signs.datedEvent) return { kind: 'incident', why: 'one event of that month or year' };
  return period;
}

/** What the sentence says of time elsewhere; one day only where it speaks of nothing longer. */
function timeOfSentence(text: Window, signs: Signs, size: number): Verdict | null {
  const { time } = signs;
  if (!time) return null;
  // "violence since three girls were stabbed" dates the violence, not the girls.
  if (time.kind === 'cumulative' && /\bsince\W*$/.test(text.before)) return null;
  if (time.kind === 'daily') return signs.cumulative || size >= LARGE ? null : time;
  if (time.kind !== 'period') return time;
  if (signs.datedEvent) return null;
  return signs.dating && signs.event && signs.single && size < LARGE
    ? { kind: 'incident', why: 'an event of that time' }
    : time;
}

/** "including five children": the part is counted over the time of its whole. */
function ofWhole(draft: Draft, last: Settled | null): Verdict | null {
  if (!last || !draft.reading.part) return null;
  if (draft.view.index - last.draft.view.index > 1) return null;
  return { kind: last.verdict.kind, why: 'a part of the count before' };
}

/** Events and struggles of which the sentence tells. */
function told(draft: Draft, text: Window, signs: Signs, ofOne: boolean): Verdict | null {
  if (draft.reading.pattern === 'table-cell') return null;
  if (signs.battle) return { kind: 'incident', why: 'one battle, siege or massacre' };
  if (signs.onDay && AMONG_DAY.test(text.before)) {
    return { kind: 'daily', why: 'the sum of a day' };
  }
  if (signs.already && !ofOne && !signs.event && !signs.onDay && sizeOf(draft) >= FEW) {
    return { kind: 'cumulative', why: 'counted so far' };
  }
  if ((signs.ongoing || signs.wholeWar) && !signs.onDay && !signs.single) {
    return { kind: 'cumulative', why: 'a struggle that goes on, counted so far' };
  }
  if (signs.many && !signs.single) {
    if (signs.onDay && (signs.land || signs.dayOfLand) && !signs.datedEvent) {
      return { kind: 'daily', why: 'the events of a day in a whole land' };
    }
    if (!signs.onDay && (signs.perfect || signs.latest)) {
      return { kind: 'cumulative', why: 'many events, counted so far' };
    }
  }
  if (signs.onDay && ((signs.land && !signs.event) || (signs.across && !signs.single))) {
    return { kind: 'daily', why: 'a day in a whole land' };
  }
  if (signs.goesOn && !signs.onDay && !signs.single) return null;
  const size = sizeOf(draft);
  const single = isMilitary(draft) ? size < LARGE : size < CAMPAIGN || signs.disaster;
  const running = /\btoll\b/.test(text.before) && size >= CAMPAIGN;
  if ((signs.event || (signs.onDay && size < CAMPAIGN)) && single && !running) {
    return { kind: 'incident', why: 'the sentence tells of an event' };
  }
  return null;
}

/** Sentences back over which a count goes on. */
const COUNT_REACH = 3;

/** "An additional eight people have been killed": the time of the count before holds on. */
function goesOn(draft: Draft, text: Window, signs: Signs, last: Settled | null): Verdict | null {
  if (!last || last.verdict.kind === 'incident' || last.verdict.kind === 'daily') return null;
  if (draft.view.index - last.draft.view.index > COUNT_REACH) return null;
  if (last.draft.view.block < draft.view.block - 1 || signs.onDay) return null;
  const sameSentence = last.draft.view === draft.view && !signs.event;
  if (OF_THESE.test(text.after))
    return { kind: last.verdict.kind, why: 'a part of the count before' };
  if (!sameSentence && !signs.goesOn && !(signs.perfect && !signs.event)) return null;
  return { kind: last.verdict.kind, why: 'it goes on with the count before' };
}

/** A page on one battle or disaster counts that one; a page on a war that goes on counts so far. */
function ofTopic(draft: Draft, signs: Signs, topic: Topic): Verdict | null {
  if (topic === 'battle') return { kind: 'incident', why: 'the page tells of one battle' };
  if (topic === 'disaster' && !isMilitary(draft)) {
    return { kind: 'incident', why: 'the page tells of one disaster' };
  }
  if (topic === 'running' && signs.reported && !signs.event) {
    return { kind: 'cumulative', why: 'a count on a page about a struggle that goes on' };
  }
  return null;
}

/** What is left where nothing tells of an event: words of totals, the tense, the size, the measure. */
function counted(draft: Draft, text: Window, signs: Signs, topic: Topic): Verdict | null {
  if (draft.reading.pattern === 'table-cell') {
    return { kind: 'cumulative', why: 'a cell of a table of counts' };
  }
  const size = sizeOf(draft);
  const running = /\btoll\b/.test(text.before) && size >= RUNNING;
  if (signs.cumulative || running) return { kind: 'cumulative', why: 'the sentence counts so far' };
  if (size >= LARGE) {
    return { kind: 'cumulative', why: 'a large count without an event or a period' };
  }
  if (isMilitary(draft)) return null;
  const many = signs.land || (size >= RUNNING && !signs.event && !signs.single);
  const soFar = !signs.onDay && signs.perfect && (topic === 'running' || many);
  if (soFar || (signs.fighting && !signs.event && !signs.onDay)) {
    return { kind: 'cumulative', why: 'counted so far' };
  }
  return { kind: 'incident', why: 'nothing speaks of a longer time' };
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

/** A silent number of losses goes with the page's other numbers of that measure. */
function inferred(draft: Draft, daily: ReadonlySet<Measure>): Verdict {
  if (daily.has(draft.measure)) {
    draft.inferred.add('kind');
    return { kind: 'daily', why: 'inferred from the daily numbers of this page' };
  }
  return { kind: 'cumulative', why: 'losses without an event or a period' };
}
