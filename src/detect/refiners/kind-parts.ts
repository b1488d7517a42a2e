import { ADDED_UP, PART_OF_COUNT, PLACE_ALONE } from '../lang/en/kind-parts';
import type { Draft } from '../pipeline';
import { sizeOf } from './kind-headline';
import { type KindCase, RECENT, type Settled, type Step } from './kind-step';
import { loweredIn } from './kind-when';

/** Sentences back in which the whole of a part stands. */
const WHOLE_REACH = 8;

/** "The worst-hit province is Harwick with 52 deaths": words of a part, without a time or an event of its own, are of the whole. */
export const ofRankedPart: Step = (one) => {
  const { draft, signs, text, settled } = one;
  const last = settled.at(-1);
  if (
    last?.draft.view === draft.view &&
    last.draft.measure === draft.measure &&
    ADDED_UP.test(text.before)
  ) {
    return { kind: last.verdict.kind, why: 'the numbers before it, added up' };
  }
  if (draft.rate !== null || signs.single || signs.onDay || signs.samePeriod) return null;
  if (signs.time || signs.perfect || !isRanked(one)) return null;
  const whole = settled.slice(-RECENT).findLast((told) => isWhole(told, draft));
  return whole
    ? { kind: whole.verdict.kind, why: 'a part of the count before, by its rank' }
    : null;
};

/** Whether the sentence tells of a part: its rank, its place "alone", "the other provinces". */
function isRanked({ page, draft }: KindCase): boolean {
  const { view } = draft;
  const sentence = loweredIn(page, view, view.start, view.end);
  return PART_OF_COUNT.test(sentence) || PLACE_ALONE.test(sentence);
}

/** Whether a number told before counts the same and is larger; the dead, and the casualties of a list of places, are the killed here. */
function isWhole({ draft: whole }: Settled, part: Draft): boolean {
  const apart = part.view.index - whole.view.index;
  if (apart < 1 || apart > WHOLE_REACH || whole.rate !== null) return false;
  return measureOf(whole) === measureOf(part) && sizeOf(whole) > sizeOf(part);
}

const measureOf = ({ measure }: Draft) =>
  measure === 'deaths' || measure === 'casualties' ? 'killed' : measure;
