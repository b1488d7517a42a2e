import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { OriginSearch } from './origin';
import type { Question } from './question';
import type { Fill, NamedClaim, Reason, ReasonQuantity } from './reason';
import type { Refusal } from './refusal';
import type { SubjectReading } from './resolve-subject';
import type { Revision } from './revision';
import { dayOfCounts } from './settled';
import type { Standing } from './status';
import { wasPublicBy } from './time-agreement';
import { explainAgency, explainDay, onDay } from './why-read';

/** How many claims that fell out are named one by one. */
const NAMED_REFUSALS = 4;

/** What in the text gave the group, the measure, the agency and the day. */
export function explainReading(question: Question, reading: SubjectReading): Reason[] {
  const { figure, subject, wording, published } = question;
  const chosen = reading.choices.find((choice) => choice.subject === subject)?.evidence ?? [];
  const counts = figure.measure === 'killed' || figure.measure === 'deaths';
  const evidence: readonly Reason[] = chosen.length > 0 ? chosen : [{ say: 'beside' }];
  return [
    { say: 'about', fill: { group: { text: subject.name }, evidence: { each: evidence } } },
    {
      say: 'read',
      fill: {
        quantity: { quantity: numbersOf(figure) },
        measure: { measure: figure.measure },
        scope: { reason: scopeOf(figure) },
      },
    },
    ...(counts && wording === 'excess' ? [{ say: 'excess' } as const] : []),
    ...(counts && wording === 'died' ? [{ say: 'only-died' } as const] : []),
    ...(figure.inferred.length > 0 ? [inferredSlots(figure)] : []),
    ...explainAgency(question),
    ...explainDay(figure, published),
    published === null ? { say: 'no-page-day' } : onDay('page-day', published),
  ];
}

/** Which claim was found, and why others with this number fell out. */
export function explainOrigin(question: Question, search: OriginSearch): Reason[] {
  const reasons: Reason[] = [];
  if (search.origin) {
    const { claim, drifts } = search.origin;
    const said = { claim: named(question, claim) };
    const all = drifts.map(({ type }): Fill => ({ drift: type }));
    reasons.push(
      all.length === 0
        ? { say: 'agrees', fill: { claim: said } }
        : { say: 'departs', fill: { claim: said, drifts: { all } } },
    );
  }
  for (const { claim, refusal } of search.refused.slice(0, NAMED_REFUSALS)) {
    reasons.push({
      say: 'refused',
      fill: {
        claim: { claim: named(question, claim, refusal !== 'not-yet-published') },
        reason: { reason: refusedFor(refusal) },
      },
    });
  }
  const rest = search.refused.slice(NAMED_REFUSALS).map((refused) => refused.refusal);
  if (rest.length > 0) {
    reasons.push({ say: 'more-refused', n: rest.length, reasons: countReasons(rest) });
  }
  if (!search.origin && search.refused.length === 0) reasons.push({ say: 'no-number' });
  return reasons;
}

/** Where the figure lies among the estimates. */
export function explainStanding(question: Question, standing: Standing): Reason[] {
  const { record, referenceKnown } = question;
  const day: Fill = { day: dayOfCounts(question) };
  const { apart = 'nothing-comparable', others = [] } = standing;
  if (!standing.ends) {
    const claims: Fill = { all: others.map((claim): Fill => ({ claim: named(question, claim) })) };
    return [others.length > 0 ? { say: apart, fill: { claims, day } } : { say: apart }];
  }
  const ids = new Set([standing.ends.low, standing.ends.high]);
  const all = [...ids].flatMap((id): Fill[] => {
    const claim = id === null ? null : record.claim(id);
    return claim ? [{ claim: named(question, claim) }] : [];
  });
  const side = standing.status === 'within' ? 'within' : 'outside';
  const ends: Fill = { all };
  if (standing.betweenCounts) return [{ say: 'between-counts', fill: { ends } }];
  return [
    referenceKnown ? { say: `${side}-until`, fill: { ends, day } } : { say: side, fill: { ends } },
  ];
}

/** What the same agency said afterwards. */
export function explainRevision(question: Question, revision: Revision): Reason[] {
  if (!revision.revisedBy) return [];
  const fill = { claim: { claim: named(question, revision.revisedBy) } };
  // Nothing can be said to have come after a day that is not known.
  const since = revision.revisedWhen === 'since' && question.published !== null;
  return [{ say: since ? 'revised-since' : 'revised-before', fill }];
}

/** Why no origin was looked for; null when one was. */
export function explainNoSearch({ figure }: { readonly figure: Figure }): Reason | null {
  if (figure.modality === 'hypothetical') return { say: 'imagined' };
  if (figure.modality === 'denied') return { say: 'denied' };
  if (figure.derived)
    return { say: 'share', fill: { quantity: { quantity: numbersOf(figure.derived.base) } } };
  return figure.vague ? { say: 'vague' } : null;
}

/** Said of a figure whose group the record lacks. */
export function explainNoGroup({ subject }: Figure): Reason {
  const words: Fill = subject ? { quoted: subject.text } : { reason: { say: 'this-group' } };
  return { say: 'no-group', fill: { words } };
}

/** The numbers alone: what is kept crosses to the page. */
function numbersOf({ value, low, high, bound, vague }: ReasonQuantity): ReasonQuantity {
  return { value, low, high, bound, vague };
}

function inferredSlots({ inferred }: Figure): Reason {
  return { say: 'inferred', fill: { slots: { all: inferred.map((slot): Fill => ({ slot })) } } };
}

function scopeOf({ rate, kind, periodStart }: Figure): Reason {
  if (rate !== null) return { say: `scope-${rate}` };
  switch (kind) {
    case 'incident':
      return { say: 'scope-event' };
    case 'period':
      return periodStart === null
        ? { say: 'scope-stretch' }
        : onDay('scope-stretch-from', periodStart);
    case 'daily':
      return { say: 'scope-one-day' };
    default:
      return periodStart === null
        ? { say: 'scope-running' }
        : onDay('scope-running-since', periodStart);
  }
}

/** `mayBeEarlier`: whether a day after the page's is said as what it is, the last one possible. */
function named(question: Question, claim: Claim, mayBeEarlier = true): NamedClaim {
  const { published, measure, low, high, bound, vague = false } = claim;
  const value = bound === 'range' ? null : low;
  const dayKnown = mayBeEarlier ? dayKnownOf(question, claim) : null;
  return {
    agency: question.record.agency(claim.agency)?.shortName ?? claim.agency,
    published,
    ...(dayKnown ? { dayKnown } : {}),
    measure,
    quantity: { value, low, high, bound, vague },
  };
}

/** How well the claim's day is known, where it lies after the page's and yet may have been before it. */
function dayKnownOf(question: Question, claim: Claim): NamedClaim['dayKnown'] | null {
  const { published, reference, referenceKnown } = question;
  const until = published ?? (referenceKnown ? reference : null);
  if (until === null || claim.published <= until || !wasPublicBy(claim, until)) return null;
  const precision = claim.datePrecision ?? 'day';
  return precision === 'day' ? 'latest' : precision;
}

function refusedFor(refusal: Refusal): Reason {
  return { say: `refused-${refusal}` };
}

function countReasons(refusals: readonly Refusal[]): Reason[] {
  const counts = new Map<Refusal, number>();
  for (const refusal of refusals) counts.set(refusal, (counts.get(refusal) ?? 0) + 1);
  return [...counts].map(([refusal, number]) => ({
    say: 'refused-count',
    fill: { number: { number }, reason: { reason: refusedFor(refusal) } },
  }));
}
