import type { Claim } from '../claims/record';
import { compareClaim, refuseOutright } from './comparability';
import { assessDrifts } from './drifts';
import type { Reading } from './figure-reading';
import type { Origin } from './origin';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';

/** Smaller numbers, or those of one digit below a thousand, come up twice by chance on one page. */
const LEAST_AGAIN = 100;
const LEAST_OF_ONE_DIGIT = 1000;
/** A title tells the number of its text: from so large a one on. */
const LEAST_IN_TITLE = 10;

/** The origins that a page's figures have, by their number; asked for figures that have none. */
export interface PageOrigins {
  /**
   * The origin of the very number elsewhere on the page, if it is but one and nothing around this figure speaks of
   * somebody or something else; null otherwise.
   */
  again(reading: Reading): { readonly question: Question; readonly origin: Origin } | null;
}

/** Collects what is traced. `claims` are those of the readings, null where a figure has none. */
export function pageOrigins(
  readings: readonly Reading[],
  claims: readonly (Claim | null)[],
): PageOrigins {
  const traced = new Map<string, Set<Claim>>();
  readings.forEach(({ figure }, index) => {
    const claim = claims[index];
    const key = keyOf(figure, LEAST_IN_TITLE);
    if (claim && key) traced.set(key, (traced.get(key) ?? new Set()).add(claim));
  });
  return {
    again: (reading) => {
      const inTitle = reading.figure.block === 0;
      const key = keyOf(reading.figure, inTitle ? LEAST_IN_TITLE : LEAST_AGAIN);
      const [only, ...others] = key === null ? [] : (traced.get(key) ?? []);
      return only && others.length === 0 ? saidAgain(reading, only) : null;
    },
  };
}

/** "Over 8 million dead", and further down "the 8 million dead": one number and measure. */
function keyOf(figure: Reading['figure'], least: number): string | null {
  const { value, measure, derived, vague, modality } = figure;
  if (value === null || derived || vague || modality !== 'stated' || value < least) return null;
  if (value < LEAST_OF_ONE_DIGIT && digitsOf(figure) < 2) return null;
  return `${value} ${measure}`;
}

function saidAgain({ figure, subjects, ask }: Reading, claim: Claim) {
  const group = subjects.told().find(({ subject }) => subject.id === claim.subject);
  if (!group || group.othersNamed || group.conflict.value <= 0 || group.conflict.otherCause) {
    return null;
  }
  const question = { ...ask(group.subject), anchors: new Set([claim.id]) };
  const comparison = compareClaim(question, claim);
  const { agency, days, place } = comparison;
  const stranger = (agency === 'other' || agency === 'unknown') && !isInferred(figure);
  if (stranger || days === 'differs' || days === 'near' || place === 'differs') return null;
  if (refuseOutright(question, comparison)) return null;
  const drifts = assessDrifts(question, comparison).filter(({ type }) => type !== 'attribution');
  return { question, origin: { claim, drifts, score: 0 } };
}

function isInferred({ inferred }: Reading['figure']): boolean {
  return inferred.includes('attribution');
}
