import { draftsIn } from '../drafts-in';
import { BY_REGION } from '../lang/en/kind-words';
import type { Draft, PageView } from '../pipeline';
import { sizeOf } from './kind-headline';
import type { Settled, Step } from './kind-step';
import { lowered } from './kind-when';

/** Sentences back in which the whole of a breakdown stands. */
const WHOLE_BEFORE = 3;

/** So many parts that add up to a count just told are its parts. */
const FEWEST_PARTS = 3;

/** "28 died on Tuesday. In the south 8 were killed, the hills reported 12 deaths, …": the whole told place by place has one time. */
export const ofBreakdown: Step = ({ page, draft, settled }) => {
  const told = settled.filter((one) => isBefore(one, draft));
  const nearest = told.findLast((one) => isSame(one.draft, draft));
  if (!nearest) return null;
  const parts = draftsIn(page, draft.view).filter((one) => isSame(one, draft));
  const sum = parts.reduce((total, one) => total + sizeOf(one), 0);
  const exact =
    parts.length >= FEWEST_PARTS ? told.findLast((one) => sizeOf(one.draft) === sum) : undefined;
  const whole = exact ?? (isLedByRegions(page, draft) ? nearest : null);
  return (
    whole && { kind: whole.verdict.kind, why: 'a part of the count before, told place by place' }
  );
};

/** Whether a number stands a few sentences before and is no smaller. */
function isBefore({ draft: whole }: Settled, part: Draft): boolean {
  const apart = part.view.index - whole.view.index;
  return apart > 0 && apart <= WHOLE_BEFORE && sizeOf(whole) >= sizeOf(part);
}

/** Whether two numbers count the same; the dead are the killed here. */
function isSame(one: Draft, other: Draft): boolean {
  return measureOf(one) === measureOf(other);
}

const measureOf = ({ measure }: Draft) => (measure === 'deaths' ? 'killed' : measure);

/** "the toll by region: …", before the first number of the sentence. */
function isLedByRegions(page: PageView, { view }: Draft): boolean {
  const [first] = draftsIn(page, view);
  return first !== undefined && BY_REGION.test(lowered(page, view.start, first.start));
}
