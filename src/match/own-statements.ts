import type { Claim } from '../claims/record';
import type { Origin } from './origin';
import type { Question } from './question';

/** One statement of a body: whoever spoke, and the day on which it did. */
export function statementOf({ agency, published }: Claim): string {
  return `${agency} ${published}`;
}

/** Whether the statement (`statementOf`) is the body's. */
export function isStatementOf(agency: string, statement: string): boolean {
  return statement.startsWith(`${agency} `);
}

/**
 * On a page without a day, the named agency's earliest statement of the very number is the origin, though a
 * later one could be rounded to it: "over a million" of "about 1,000,000" and, months later, 1,050,000.
 */
export function firstOfItsWords(
  question: Question,
  faithful: readonly Origin[],
  departed: readonly Origin[],
  preferred: (origins: readonly Origin[]) => Origin | null,
): Origin | null {
  if (question.published !== null || question.figure.asOf !== null) return null;
  const { value } = question.figure;
  const own = [...faithful, ...departed].filter(
    ({ claim, drifts }) =>
      claim.agency === question.agency.agency?.id && drifts.every(({ type }) => type === 'bound'),
  );
  const equal = own.filter(({ claim }) => claim.bound !== 'range' && claim.low === value);
  if (equal.length === 0 || equal.some(({ drifts }) => drifts.length === 0)) return null;
  const first = equal.reduce((a, b) => (b.claim.published < a.claim.published ? b : a));
  const rounded = preferred(own.filter(({ drifts }) => drifts.length === 0));
  if (!rounded || question.statements.has(statementOf(rounded.claim))) return null;
  return rounded.claim.published > first.claim.published ? first : null;
}

/** "Almost 15,000" of a body that gave 14,534, and since then, nearer, at least 14,999. */
export function isNearerSince(
  { figure }: Question,
  later: Origin,
  { agency, published, ...faithful }: Claim,
): boolean {
  const { claim, drifts } = later;
  if (claim.agency !== agency || drifts.some(({ type }) => type !== 'bound')) return false;
  if (figure.value === null || figure.asOf !== null || claim.published <= published) return false;
  return offBy(claim, figure.value) < offBy(faithful, figure.value);
}

/** How far a number lies from the claim's own, or from the nearer end of its range. */
function offBy({ low, high }: Pick<Claim, 'low' | 'high'>, value: number): number {
  const offs = high === null ? [low - value] : [low - value, high - value];
  return Math.min(...offs.map(Math.abs));
}

/**
 * "Some 90,000 casualties, 25,000 of them dead": the dead of the body's statement to which the number beside them traces,
 * though on another day it gave the bare number.
 */
export function isOfOneStatement(
  { statements }: Question,
  { claim, drifts }: Origin,
  faithful: Claim,
): boolean {
  if (claim.agency !== faithful.agency || drifts.some(({ type }) => type !== 'bound')) return false;
  return statements.has(statementOf(claim)) && !statements.has(statementOf(faithful));
}
