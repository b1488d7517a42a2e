import { ALSO_TOOK, STILL_THERE } from '../lang/en/kind-bouts';
import { ALSO_KILLED, BODIES, CAME_UPON, EARLIER_COUNT, TOLL_ASIDE } from '../lang/en/kind-parts';
import type { Draft } from '../pipeline';
import { sizeOf } from './kind-headline';
import {
  FEW,
  type KindCase,
  numberOf,
  RECENT,
  RUNNING,
  type Settled,
  type Step,
} from './kind-step';
import type { Verdict } from './kind-verdict';

/** Sentences back in which the count stands that an earlier one is held against. */
const COUNT_REACH = 3;

/** "raising the earlier toll of 94", "previous estimates run as high as": an older count of what the one beside it counts. */
export const ofEarlierCount: Step = ({ draft, text, settled }) => {
  if (draft.rate !== null || !EARLIER_COUNT.test(text.before)) return null;
  if (/\bn-day war\b/.test(text.after)) return null;
  if (text.timeAfter !== null) return null;
  const last = nearestOf(draft, settled, COUNT_REACH);
  return last ? { ...last.verdict, why: 'an earlier count of the same' } : null;
};

/** "They killed 900 men. Around 100 women were also killed": goes on with what was told right before. */
export const alsoKilled: Step = ({ draft, text, signs, settled }) => {
  const before = settled.at(-1);
  const next = before && draft.view.index - before.draft.view.index <= 1;
  if (next && ALSO_TOOK.test(text.before) && before.verdict.kind === 'incident') {
    return { kind: 'incident', why: 'seized beside those told of right before' };
  }
  if (STILL_THERE.test(text.after)) {
    const count = settled
      .slice(-RECENT)
      .findLast((one) => one.draft.rate === null && sizeOf(one.draft) >= FEW);
    return count ? { ...count.verdict, why: 'still missing in the count before' } : null;
  }
  if (!ALSO_KILLED.test(text.after) || signs.single || signs.onDay || signs.time) return null;
  const last = nearestOf(draft, settled, 1);
  return last?.draft.view.block === draft.view.block
    ? { ...last.verdict, why: 'killed beside those told of right before' }
    : null;
};

/** The last number of the same measure within so many sentences, that is no rate. */
function nearestOf(draft: Draft, settled: readonly Settled[], reach: number): Settled | undefined {
  return settled.findLast(
    (one) =>
      draft.view.index - one.draft.view.index <= reach &&
      one.draft.rate === null &&
      one.draft.measure === draft.measure,
  );
}

/** A number of which nothing near tells has the kind that a sentence elsewhere on the page gives the same number. */
export const toldElsewhere: Step = ({ draft, elsewhere }) => {
  const same = known(elsewhere, draft);
  return same ? { ...same.verdict, why: 'as the page tells the same number elsewhere' } : null;
};

/** Whether a sentence elsewhere on the page tells another kind of the same number, or another beginning of its count. */
export function tellsElsewhere(
  elsewhere: ReadonlyMap<string, Settled>,
  { draft, verdict }: Settled,
): boolean {
  const same = known(elsewhere, draft);
  if (!same) return false;
  return same.verdict.kind !== verdict.kind || isLately(same.verdict) !== isLately(verdict);
}

/** Whether the count began in these days. */
const isLately = ({ lately }: Verdict) => lately === true;

/** Small and vague numbers are told of many things. */
function known(elsewhere: ReadonlyMap<string, Settled>, draft: Draft): Settled | undefined {
  if (sizeOf(draft) < RUNNING || draft.vague || draft.rate !== null) return undefined;
  return elsewhere.get(numberOf(draft));
}

/** "Five were killed as the toll in the valley rose to 164": what is far more than one event of the sentence is counted so far. */
export const tollAside: Step = ({ draft, text, topic, settled }) => {
  if (!TOLL_ASIDE.test(text.before) || topic === 'battle' || topic === 'disaster') return null;
  const last = settled.at(-1);
  const beside = last?.draft.view === draft.view && last.draft.measure === draft.measure;
  return beside && sizeOf(draft) >= sizeOf(last.draft) * GROWN
    ? { kind: 'cumulative', why: 'the running toll, told beside one event' }
    : null;
};

/** A toll so many times what the event of its sentence cost is of more than that event. */
const GROWN = 3;

/** "He described seeing at least a dozen bodies": what somebody came upon. */
export const cameUpon: Step = ({ draft, text, signs }) =>
  sizeOf(draft) < RUNNING && !signs.time && CAME_UPON.test(text.before) && BODIES.test(text.after)
    ? { kind: 'incident', why: 'bodies that somebody came upon' }
    : null;

/** Whether somebody's count of the same stands right before, of which this may be another's. */
export function besideCount({ draft, settled }: KindCase): boolean {
  const last = settled.at(-1);
  if (last?.verdict.kind !== 'cumulative' || last.draft.measure !== draft.measure) return false;
  return draft.view.index - last.draft.view.index <= 1 && sizeOf(draft) >= sizeOf(last.draft);
}
