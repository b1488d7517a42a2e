import type { Measure } from '../../text/quantity';
import type { Draft, PageView } from '../pipeline';
import { goesOn, leftOver, ofPage, partOfWhole, repeats } from './kind-context';
import { anEvent, ofEvents } from './kind-events';
import type { Ruled } from './kind-evidence';
import { sizeOf } from './kind-headline';
import { clauseAt, type Signs, windowOf } from './kind-signs';
import { type KindCase, numberOf, type Settled, type Step, signsBefore } from './kind-step';
import {
  besideNumber,
  ofCountBefore,
  ofList,
  ofSentence,
  ofTwin,
  oneEventSoFar,
  sameTime,
  shareOfSent,
} from './kind-time';
import type { Topic } from './kind-topic';
import type { Verdict } from './kind-when';

/**
 * How a number relates to time, asked in this order; the first step that answers decides. What stands nearest
 * to the number is trusted most: its own words of time, then the events of its sentence, then the numbers
 * before it, then what the page is about, and last its size and measure. `docs/kinds.md` tells it for readers.
 */
const STEPS: readonly (readonly [sort: string, Step])[] = [
  // "So far 15 are dead in the hotel": a running count of one event is of that event.
  ['event', oneEventSoFar],
  // "half of the 11,000 sent there in the autumn": a share of those sent, all its time.
  ['left', shareOfSent],
  // "Over the same period 30 settlers were killed": says outright whose time it shares.
  ['goes', sameTime],
  // "Up from 555 a day earlier": the day of an older count is no day on which they died.
  ['goes', ofCountBefore],
  // Words of time in the number's own stretch of the sentence, and rates.
  ['time', besideNumber],
  // "killing 600 and wounding 1,000": two numbers told in one breath share their time.
  ['twin', ofTwin],
  // "including five children": a part has the time of its whole, whatever else the sentence tells.
  ['part', partOfWhole],
  // Words of time above the list, then anywhere in the sentence.
  ['list', ofList],
  ['time', ofSentence],
  // A number told again has the time that it was told with.
  ['again', repeats],
  // No words of time: one event, many events, a struggle that goes on.
  ['event', ofEvents],
  // Nothing in the sentence: the count before, the page, what is likely for the size.
  ['goes', goesOn],
  ['page', ofPage],
  ['event', anEvent],
  ['left', leftOver],
];

/** What the rules say of every number, in reading order. */
export function ruleKinds(page: PageView, topic: Topic): Ruled[] {
  const ruled: (Omit<Ruled, 'verdict'> & { readonly verdict: Verdict | null })[] = [];
  const settled: Settled[] = [];
  const told = new Map<string, Settled>();
  const largest = new Map<Measure, number>();
  let readKey = '';
  let signs: Signs | null = null;
  for (const [index, draft] of page.drafts.entries()) {
    const { view } = draft;
    const cut = clauseAt(page, view);
    const key = `${view.index} ${draft.start >= cut}`;
    if (!signs || readKey !== key) signs = signsBefore(page, draft, cut);
    readKey = key;
    const text = windowOf(page, index, cut);
    const one = { page, draft, index, text, signs, topic, settled, told, largest };
    const [by, verdict] = verdictOf(one);
    ruled.push({ draft, signs, by, verdict });
    if (!verdict) continue;
    settled.push({ draft, verdict });
    told.set(numberOf(draft), { draft, verdict });
    if (verdict.kind === 'incident')
      largest.set(draft.measure, Math.max(largest.get(draft.measure) ?? 0, sizeOf(draft)));
  }
  const daily = new Set(
    settled.filter((one) => one.verdict.kind === 'daily').map(({ draft }) => draft.measure),
  );
  return ruled.map((one) => ({ ...one, verdict: one.verdict ?? inferred(one.draft, daily) }));
}

/** A silent number of losses goes with the page's other numbers of that measure. */
function inferred(draft: Draft, daily: ReadonlySet<Measure>): Verdict {
  if (daily.has(draft.measure)) {
    draft.inferred.add('kind');
    return { kind: 'daily', why: 'inferred from the daily numbers of this page' };
  }
  return { kind: 'cumulative', why: 'losses without an event or a period' };
}

/** The sort of rule that answered, and what it said. */
function verdictOf(one: KindCase): [sort: string, Verdict | null] {
  for (const [sort, step] of STEPS) {
    const verdict = step(one);
    if (verdict) return [sort, verdict];
  }
  return ['left', null];
}
