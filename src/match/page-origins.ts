import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import { isNamedOnPage } from './agency-agreement';
import { cutsShort, isCeilingOver, isFloorUnder, isTitlesFloor } from './cut-short';
import type { Reading } from './figure-reading';
import { findOrigin } from './origin';
import { isStatementOf, statementOf } from './own-statements';
import { digitsOf, isHonestRounding } from './quantity-agreement';
import type { Question } from './question';

/** The latest day on which a claim was published to which a figure under its agency's name traces. */
export function dayOfOrigins(readings: readonly Reading[]): Day | null {
  const days = readings.flatMap((reading) => {
    const claim = attributedOrigin(reading);
    return claim ? [claim.published] : [];
  });
  return days.sort().at(-1) ?? null;
}

function attributedOrigin({ question }: Reading): { id: string; published: Day } | null {
  if (question?.agency.type !== 'known' || question.figure.derived) return null;
  if (question.figure.modality !== 'stated') return null;
  const origin = findOrigin(question).origin;
  return origin && origin.claim.agency === question.agency.agency?.id ? origin.claim : null;
}

/** The statements to which figures under their agency's name trace faithfully, each with the numbers that show it. */
export function statementsOf(readings: readonly Reading[]): Map<string, Set<number>> {
  const statements = new Map<string, Set<number>>();
  for (const { question } of readings) {
    const value = question?.figure.value ?? question?.figure.low ?? null;
    if (!question?.agency.agency || value === null || question.figure.derived) continue;
    const { origin } = findOrigin(question);
    if (!origin || origin.drifts.length > 0) continue;
    if (origin.claim.agency !== question.agency.agency.id) continue;
    const key = statementOf(origin.claim);
    statements.set(key, (statements.get(key) ?? new Set()).add(value));
  }
  return statements;
}

const NO_STATEMENTS: ReadonlySet<string> = new Set();

/** Those of the named body that another number than the figure's own shows, where the figure alone traces to none of them. */
export function statementsFor(
  statements: ReadonlyMap<string, ReadonlySet<number>>,
  question: Question,
): ReadonlySet<string> {
  const id = question.agency.agency?.id;
  const own = question.figure.value ?? question.figure.low;
  if (id === undefined) return NO_STATEMENTS;
  const others = [...statements].filter(
    ([key, numbers]) => isStatementOf(id, key) && [...numbers].some((one) => one !== own),
  );
  const keys = new Set(others.map(([key]) => key));
  // A share has no number of its own that could trace to one of them.
  if (question.figure.derived) return keys;
  const { origin } = others.length > 0 ? findOrigin(question) : { origin: null };
  return !origin || keys.has(statementOf(origin.claim)) ? NO_STATEMENTS : keys;
}

/** So many digits under a stranger's name are of the body that the page names, too. */
const RARE_DIGITS = 4;

/** "6,337 were killed, a co-author said": the very number of a body that the page names. */
function originOnPage({ question }: Reading): { id: string; published: Day } | null {
  if (!question || question.agency.agency !== null || question.figure.derived) return null;
  if (question.figure.modality !== 'stated' || digitsOf(question.figure) < RARE_DIGITS) return null;
  const { origin } = findOrigin(question);
  if (!origin || origin.drifts.length > 0 || origin.claim.low !== question.figure.value)
    return null;
  return isNamedOnPage(question, origin.claim) ? origin.claim : null;
}

/** The claims to which figures under their agency's name, or with its name on the page, trace faithfully, by number. */
export function anchorsOf(readings: readonly Reading[]): Map<number, Set<string>> {
  const anchors = new Map<number, Set<string>>();
  for (const reading of readings) {
    const claim = attributedOrigin(reading) ?? originOnPage(reading);
    // A range goes by its upper end ("nearly a million" of 897,000 to 929,000).
    const value = reading.figure.value ?? reading.figure.high;
    if (!claim || value === null) continue;
    anchors.set(value, (anchors.get(value) ?? new Set()).add(claim.id));
  }
  return anchors;
}

/**
 * The anchors with the figure's own number, or one that it rounds by its word ("more than 5,000" of 5,014 below) or cuts
 * short in a headline.
 */
export function anchorsFor(
  anchors: ReadonlyMap<number, ReadonlySet<string>>,
  figure: Figure,
): ReadonlySet<string> {
  const { value, bound } = figure;
  if (value === null) return new Set();
  const equal = anchors.get(value);
  if (equal) return equal;
  const rounded = [...anchors].filter(([number]) =>
    bound === 'exact'
      ? cutsShort(value, number) || isTitlesFloor(figure, number)
      : isHonestRounding(value, bound, number) ||
        (bound === 'over' && isFloorUnder(value, number)) ||
        (bound === 'nearly' && isCeilingOver(value, number)),
  );
  return rounded.length === 1 ? (rounded[0]?.[1] ?? new Set()) : new Set();
}
