import type { Measure } from '../../text/quantity';
import { type Located, placeOf, type Report } from '../problem';
import type { Claim, Subject } from '../record';
import type { LocatedPack } from './located-pack';

/** What another measure holds by its meaning. `losses` may leave the lightly wounded out, so casualties may exceed it. */
const HELD_BY: Partial<Record<Measure, readonly Measure[]>> = {
  killed: ['casualties', 'losses', 'deaths', 'deployed'],
  wounded: ['casualties', 'deployed'],
  casualties: ['deployed'],
  losses: ['deployed'],
};

/**
 * What one agency said on one day about one count fits together: the killed are within the casualties, these
 * within those who were sent, a part is within its whole.
 */
export function checkClaimPairs(pack: LocatedPack, report: Report): void {
  const subjects = new Map(pack.subjects.map((one) => [one.item.id, one.item]));
  const groups = new Map<string, Located<Claim>[]>();
  const group = (claim: Claim, subject: string, measure: Measure) =>
    groups.get(keyOf(claim, subject, measure)) ?? [];
  for (const one of pack.claims) {
    const key = keyOf(one.item, one.item.subject, one.item.measure);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const one of pack.claims) {
    const { item } = one;
    if (item.vague) continue;
    for (const measure of HELD_BY[item.measure] ?? [])
      for (const whole of group(item, item.subject, measure)) compare(one, whole, report);
    for (const wider of widerThan(item.subject, subjects))
      for (const whole of group(item, wider, item.measure)) compare(one, whole, report);
  }
}

function compare(part: Located<Claim>, whole: Located<Claim>, report: Report): void {
  const top = topOf(whole.item);
  if (top === null || part.item.low <= top) return;
  report(
    part,
    `${part.item.low} ${part.item.measure} of ${part.item.subject} exceed the ${whole.item.low} ${whole.item.measure} of ${whole.item.subject} that the agency gave with them (${placeOf(whole)}): correct one of them`,
    'low',
  );
}

/** The most that the claim admits; null when it is open above or only rounded. */
function topOf(claim: Claim): number | null {
  if (claim.vague) return null;
  switch (claim.bound) {
    case 'over':
    case 'at-least':
      return null;
    case 'about':
    case 'nearly':
      return Math.ceil(claim.low * 1.1);
    default:
      return claim.high ?? claim.low;
  }
}

/** The subjects that hold this one; a circle, which is reported elsewhere, ends the walk. */
function widerThan(subject: string, subjects: ReadonlyMap<string, Subject>): readonly string[] {
  const wider: string[] = [];
  let step = subjects.get(subject)?.partOf ?? null;
  while (step !== null && !wider.includes(step)) {
    wider.push(step);
    step = subjects.get(step)?.partOf ?? null;
  }
  return wider;
}

function keyOf(claim: Claim, subject: string, measure: Measure): string {
  const { agency, kind, place, incident, method, periodStart, asOf, published } = claim;
  // Those sent are reckoned otherwise than their losses, and fought at more than one place.
  const count = measure === 'deployed' ? [] : [place, incident, method, periodStart];
  return JSON.stringify([subject, measure, agency, kind, asOf, published, ...count]);
}
