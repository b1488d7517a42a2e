import { draftsIn } from '../drafts-in';
import { BY_REGION } from '../lang/en/kind-words';
import { MONTHS } from '../lang/en/month-names';
import type { Draft, PageView } from '../pipeline';
import { sizeOf } from './kind-headline';
import type { Settled, Step } from './kind-step';
import { lowered } from './kind-when';

/** Sentences back in which the whole of a breakdown stands. */
const WHOLE_BEFORE = 3;

/** So many parts that add up to a count just told are its parts. */
const FEWEST_PARTS = 3;

/** Two parts suffice where their sum is no small number. */
const SURE_SUM = 50;

/** "28 died on Tuesday. In the south 8 were killed, the hills reported 12 deaths, …": the whole told place by place has one time. */
export const ofBreakdown: Step = ({ page, draft, settled }) => {
  const told = toldBefore(settled, draft);
  const nearest = told.findLast((one) => isSame(one.draft, draft));
  if (!nearest) return null;
  const parts = draftsIn(page, draft.view).filter((one) => isSame(one, draft));
  if (
    parts.filter((one) => hasItsDay(page, one)).length >= FEWEST_PARTS &&
    hasItsDay(page, draft)
  ) {
    return { kind: 'daily', why: 'a count told day by day' };
  }
  const sum = parts.reduce((total, one) => total + sizeOf(one), 0);
  const many = parts.length >= FEWEST_PARTS || (parts.length > 1 && sum >= SURE_SUM);
  const exact = many ? told.findLast((one) => sizeOf(one.draft) === sum) : undefined;
  const whole = exact ?? (isLedByRegions(page, draft) ? nearest : null);
  return whole && { ...whole.verdict, why: 'a part of the count before, told place by place' };
};

/** "13 on 5 May", right behind the number: a day of its own. */
const ON_A_DAY = new RegExp(
  `^[^.;,\\d]{0,40}\\bon (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:${MONTHS}))?\\b|(?:${MONTHS}) \\d|[a-z]+day\\b)`,
);

function hasItsDay(page: PageView, { end, view }: Draft): boolean {
  return ON_A_DAY.test(page.folded.slice(end, Math.min(view.end, end + DAY_REACH)).toLowerCase());
}

/** Letters behind a number in which its day stands. */
const DAY_REACH = 60;

/** "24 bodies in the past day, six of the raids and 18 from the rubble": the parts that the sentence itself adds up. */
export const addsUp: Step = ({ page, draft, index, settled }) => {
  const whole = wholeInSentence(page, draft, index);
  const known = whole && settled.findLast((one) => one.draft === whole);
  return known ? { ...known.verdict, why: 'parts that add up to the count before them' } : null;
};

/** The number of the sentence that those right behind it, this one among them, add up to. */
function wholeInSentence(page: PageView, draft: Draft, index: number): Draft | null {
  for (let at = index - 1; at >= 0; at--) {
    const whole = page.drafts[at];
    if (whole?.view !== draft.view || whole.rate !== null || !isSame(whole, draft)) return null;
    if (addUpTo(page, at, index)) return whole;
  }
  return null;
}

/** Whether the numbers behind the one at `at` add up to it, no sooner than with the one at `index`. */
function addUpTo(page: PageView, at: number, index: number): boolean {
  const whole = page.drafts[at] as Draft;
  let sum = 0;
  for (let next = at + 1; sum < sizeOf(whole); next++) {
    const part = page.drafts[next];
    if (part?.view !== whole.view || !isSame(part, whole)) return false;
    sum += sizeOf(part);
    if (sum >= sizeOf(whole)) {
      return sum === sizeOf(whole) && next >= index && sizeOf(part) < sum;
    }
  }
  return false;
}

/** The numbers that stand a few sentences before and are no smaller, in reading order. */
function toldBefore(settled: readonly Settled[], part: Draft): readonly Settled[] {
  const told: Settled[] = [];
  for (let at = settled.length - 1; at >= 0; at--) {
    const one = settled[at] as Settled;
    const apart = part.view.index - one.draft.view.index;
    if (apart > WHOLE_BEFORE) break;
    if (apart > 0 && sizeOf(one.draft) >= sizeOf(part)) told.unshift(one);
  }
  return told;
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
