import type { Measure } from '../../text/quantity';
import type { Draft, PageView, Refiner } from '../pipeline';
import { addsUp, ofBreakdown } from './kind-breakdown';
import { coveredAfter, goesOn, leftOver, repeats } from './kind-context';
import {
  alsoKilled,
  cameUpon,
  ofEarlierCount,
  tellsElsewhere,
  toldElsewhere,
  tollAside,
} from './kind-earlier';
import { anEvent, ofEvents } from './kind-events';
import { inHeadline, sizeOf, toldBelow } from './kind-headline';
import { ofList } from './kind-list';
import { beyondOneEvent, ofPage } from './kind-page';
import { ofRankedPart, ofTheDead, partOfWhole } from './kind-parts';
import type { Signs } from './kind-signs';
import {
  countsEvents,
  FEW,
  type KindCase,
  LARGE,
  numberOf,
  type Settled,
  type Step,
  signsBefore,
} from './kind-step';
import {
  besideNumber,
  inOneEvent,
  ofCountBefore,
  ofSentence,
  ofTwin,
  oneEventSoFar,
  sameTime,
  shareOfSent,
} from './kind-time';
import { type Topic, topicOf } from './kind-topic';
import type { Verdict } from './kind-verdict';
import { clauseAt, partClauseAt, windowOf } from './kind-window';

/**
 * How a number relates to time, asked in this order; the first step that answers decides. What stands nearest
 * to the number is trusted most: its own words of time, then the events of its sentence, then the numbers
 * before it, then what the page is about, and last its size and measure. `docs/kinds.md` tells it for readers.
 */
const STEPS: readonly Step[] = [
  // "So far 15 are dead in the hotel": a running count of one event is of that event.
  oneEventSoFar,
  // "half of the 11,000 sent there in the autumn": a share of those sent, all its time.
  shareOfSent,
  // "Over the same period 30 settlers were killed": says outright whose time it shares.
  sameTime,
  // "Up from 590 a day earlier": the day of an older count is no day on which they died.
  ofCountBefore,
  // "raising the earlier toll of 94": an older count of the same.
  ofEarlierCount,
  // "24 in the past day, six in raids and 18 in the rubble": parts that add up.
  addsUp,
  // "Five were killed as the toll in the valley rose to 164".
  tollAside,
  // "killed in a blast": one event by its article.
  inOneEvent,
  // Words of time in the number's own stretch of the sentence, and rates.
  besideNumber,
  // "28 died. In the south 8 were killed, …": the whole told place by place.
  ofBreakdown,
  // "The worst-hit province, with 52 deaths": a part by its rank, of the whole.
  ofRankedPart,
  // "killing 600 and wounding 1,000": two numbers told in one breath share their time.
  ofTwin,
  // "including five children": a part has the time of its whole, whatever else the sentence tells.
  partOfWhole,
  ofTheDead,
  // Words of time above the list, then anywhere in the sentence.
  ofList,
  ofSentence,
  // A number told again has the time that it was told with.
  repeats,
  // "It covers deaths from 2031 to 2036", in the sentence after.
  coveredAfter,
  // No words of time: one event, many events, a struggle that goes on.
  cameUpon,
  ofEvents,
  // "Around 100 women were also killed": beside those told of right before.
  alsoKilled,
];

/** Where nothing in the sentence tells: the same number further down, the count before, the page, what is likely for the size. */
const FAR_STEPS: readonly Step[] = [
  toldElsewhere,
  beyondOneEvent,
  goesOn,
  ofPage,
  anEvent,
  leftOver,
];

/** How the number relates to time: by the words beside it, then of its sentence, then by the page, then by its measure. */
export const attachKind: Refiner = {
  name: 'attach-kind',
  refine(page) {
    const topic = topicOf(page);
    const words = wordsOf(page);
    const first = readAll(page, topic, words, new Map());
    const known = first.known;
    const again = first.far.some((one) => tellsElsewhere(known, one));
    const { settled, open } = again ? readAll(page, topic, words, known) : first;
    for (const { draft, verdict } of settled) settle(draft, verdict);
    const daily = new Set(
      page.drafts.filter((one) => one.kind === 'daily').map((one) => one.measure),
    );
    const ofEvents = countsEvents(settled);
    for (const draft of open) settle(draft, inferred(draft, daily, ofEvents));
    followText(page);
  },
};

/** What one reading of all numbers of a page gives. */
interface Reading {
  readonly settled: readonly Settled[];
  /** Numbers of which nothing tells. */
  readonly open: readonly Draft[];
  /** Those settled by what stands afar, and by measure and size those settled by their own sentence. */
  readonly far: readonly Settled[];
  readonly known: ReadonlyMap<string, Settled>;
}

/** What the words around a number tell, whatever was read before it. */
type Words = Pick<KindCase, 'text' | 'signs'>;

/** The words around each number of a page; numbers in one part of a sentence share its signs. */
function wordsOf(page: PageView): readonly Words[] {
  let readKey = '';
  let signs: Signs | null = null;
  return page.drafts.map((draft, index) => {
    const { view } = draft;
    const cut = clauseAt(page, view);
    const part = partClauseAt(page, index, cut);
    const key = `${view.index} ${draft.start >= cut} ${part}`;
    if (!signs || readKey !== key) signs = signsBefore(page, draft, cut, part);
    readKey = key;
    return { text: windowOf(page, index, cut), signs };
  });
}

/** Reads the numbers of a page in order; `elsewhere` holds those of which a sentence anywhere on it tells. */
function readAll(
  page: PageView,
  topic: Topic,
  words: readonly Words[],
  elsewhere: ReadonlyMap<string, Settled>,
): Reading {
  const [settled, far, open]: [Settled[], Settled[], Draft[]] = [[], [], []];
  const known = new Map<string, Settled>();
  const told = new Map<string, Settled>();
  const largest = new Map<Measure, number>();
  for (const [index, draft] of page.drafts.entries()) {
    const { text, signs } = words[index] as Words;
    const one = { page, draft, index, text, signs, topic, settled, told, largest, elsewhere };
    const own = verdictOf(one, STEPS);
    const verdict = own ?? verdictOf(one, FAR_STEPS);
    if (verdict) {
      const now = { draft, verdict };
      settled.push(now);
      if (own || !told.has(numberOf(draft))) told.set(numberOf(draft), now);
      if (!own) far.push(now);
      else if (!known.has(numberOf(draft))) known.set(numberOf(draft), now);
      if (verdict.kind === 'incident')
        largest.set(draft.measure, Math.max(largest.get(draft.measure) ?? 0, sizeOf(draft)));
    } else open.push(draft);
  }
  return { settled, open, far, known };
}

function verdictOf(one: KindCase, steps: readonly Step[]): Verdict | null {
  for (const step of steps) {
    const verdict = step(one);
    if (verdict) return verdict;
  }
  return null;
}

/** A headline tells what its text tells again, with its words of time. */
function followText(page: PageView): void {
  for (const draft of page.drafts) {
    if (!inHeadline(page, draft)) continue;
    const again = toldBelow(page, draft);
    // A small number is told again only right below.
    const next = again !== null && again.view.block - draft.view.block <= 1;
    if (sizeOf(draft) < FEW && !next) continue;
    if (again?.kind && (again.kind !== draft.kind || again.lately !== draft.lately)) {
      settle(draft, {
        kind: again.kind,
        why: 'as the text below tells it',
        lately: again.lately,
      });
    }
  }
}

function settle(draft: Draft, { kind, why, lately }: Verdict): void {
  draft.kind = kind;
  draft.lately = kind === 'cumulative' && lately === true;
  draft.trace.push(`attach-kind: ${kind}, ${why}`);
}

/** A silent number of losses goes with the page's other numbers: those of that measure, or all where they are of events. */
function inferred(draft: Draft, daily: ReadonlySet<Measure>, ofEvents: boolean): Verdict {
  if (daily.has(draft.measure)) {
    draft.inferred.add('kind');
    return { kind: 'daily', why: 'inferred from the daily numbers of this page' };
  }
  if (ofEvents && sizeOf(draft) < LARGE) {
    draft.inferred.add('kind');
    return { kind: 'incident', why: 'inferred from the events of this page' };
  }
  return { kind: 'cumulative', why: 'losses without an event or a period' };
}
