import type { Claim } from '../claims/record';
import { compareClaim, refuseOutright } from './comparability';
import { assessDrifts } from './drifts';
import type { Reading } from './figure-reading';
import type { Origin } from './origin';
import { wordsOf } from './page-survey';
import { digitsOf, isHonestRounding } from './quantity-agreement';
import { type Question, withAnchors } from './question';

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
  const roundedTo = (title: Reading['figure']): Claim[] => {
    const of = readings.flatMap(({ figure }, index) => {
      const claim = claims[index];
      return claim && isRoundedIn(title, figure) ? [claim] : [];
    });
    return [...new Set(of)];
  };
  readings.forEach(({ figure }, index) => {
    const claim = claims[index];
    const key = keyOf(figure, LEAST_IN_TITLE);
    if (claim && key) traced.set(key, (traced.get(key) ?? new Set()).add(claim));
  });
  return {
    again: (reading) => {
      const inTitle = reading.figure.block === 0;
      const key = keyOf(reading.figure, inTitle ? LEAST_IN_TITLE : LEAST_AGAIN);
      const same = key === null ? [] : [...(traced.get(key) ?? [])];
      const [only, ...others] = same.length === 0 && inTitle ? roundedTo(reading.figure) : same;
      return only && others.length === 0 ? saidAgain(reading, only, inTitle) : null;
    },
  };
}

/** "Almost 43,500 dead" over a text that has 43,460 of them. */
function isRoundedIn(
  title: Reading['figure'],
  { value, measure, derived }: Reading['figure'],
): boolean {
  if (title.value === null || title.value < LEAST_OF_ONE_DIGIT || title.bound === 'exact')
    return false;
  if (title.derived || derived || title.modality !== 'stated' || title.measure !== measure)
    return false;
  return value !== null && isHonestRounding(title.value, title.bound, value);
}

/** "Over 8 million dead", and further down "the 8 million dead": one number and measure. */
function keyOf(figure: Reading['figure'], least: number): string | null {
  const { value, measure, derived, vague, modality } = figure;
  if (value === null || derived || vague || modality !== 'stated' || value < least) return null;
  if (value < LEAST_OF_ONE_DIGIT && digitsOf(figure) < 2) return null;
  return `${value} ${measure}`;
}

function saidAgain({ figure, subjects, ask }: Reading, claim: Claim, inTitle: boolean) {
  const group = subjects.told().find(({ subject }) => subject.id === claim.subject);
  if (!group || group.othersNamed || group.conflict.value <= 0 || group.conflict.otherCause) {
    return null;
  }
  const question = withAnchors(ask(group.subject), new Set([claim.id]));
  const comparison = compareClaim(question, claim);
  const { agency, days, place } = comparison;
  // "Norland historian says", over a text that tells his name.
  const strange = agency === 'other' || (agency === 'unknown' && !inTitle);
  const stranger = strange && !isInferred(figure);
  const elsewhere = place === 'differs' && !(inTitle && isInItsLand(question, claim));
  if (stranger || days === 'differs' || days === 'near' || elsewhere) return null;
  const refusal = refuseOutright(question, comparison);
  // A weak record needs its agency's name, which stands where the page gives the number again.
  if (refusal && !(inTitle && refusal === 'weak-record')) return null;
  const drifts = assessDrifts(question, comparison).filter(
    ({ type }) => type !== 'attribution' && !(type === 'place' && !elsewhere),
  );
  return { question, origin: { claim, drifts, score: 0 } };
}

/** "Over 300 dead in Norland as rebels take Harwick": a title may tell the land of its text's town beside it. */
function isInItsLand({ figure, survey }: Question, claim: Claim): boolean {
  const { place, placeIsLand } = figure;
  if (claim.place === null || place?.ids.includes(claim.conflict) !== true) return false;
  return placeIsLand || wordsOf(survey.read, figure.sentence).includes(claim.place);
}

function isInferred({ inferred }: Reading['figure']): boolean {
  return inferred.includes('attribution');
}
