import type { Claim } from '../claims/record';
import { MEASURES, type Measure } from '../text/quantity';
import { laterPerAgency, latestPerAgency, type Scope } from './estimates';
import { compareMeasures } from './measure-agreement';
import type { Question } from './question';

/** Other agencies' comparable claims and those of other measures, as ids. */
export interface Competing {
  readonly competing: readonly string[];
  readonly otherMeasures: readonly {
    readonly measure: Measure;
    readonly claims: readonly string[];
  }[];
  readonly later: readonly string[];
}

/** Measures that say nothing about a toll stay out of the picture. */
const APART: ReadonlySet<Measure> = new Set<Measure>(['deployed', 'displaced']);
/** A measure shown apart needs no more than its latest few. */
const APART_LIMIT = 4;

/** Gathers the competing claims: same measure first, other measures apart, later ones apart. */
export function findCompeting(question: Question, scope: Scope, origin: Claim | null): Competing {
  const measure = origin?.measure ?? question.figure.measure;
  const own = origin?.agency ?? question.agency.agency?.id ?? null;
  const sameMeasure = MEASURES.filter((other) => countsAlike(question, measure, other));
  const earlier = oneEach(
    sameMeasure
      .flatMap((same) => latestPerAgency(question, scope, same, question.reference))
      .filter((claim) => claim.agency !== own),
  );
  const later = sameMeasure.flatMap((same) =>
    laterPerAgency(question, scope, same, question.reference),
  );
  // Who spoke only after the page's day competes too, behind those who had spoken by then.
  const spoken = new Set([own, ...earlier.map((claim) => claim.agency)]);
  const onlyLater = oneEach(later).filter((claim) => !spoken.has(claim.agency));
  return {
    competing: [...earlier, ...onlyLater].map((claim) => claim.id),
    otherMeasures: APART.has(measure) ? [] : apart(question, scope, sameMeasure, origin),
    later: oneEach(later.filter((claim) => claim.id !== origin?.id)).map((claim) => claim.id),
  };
}

/** "Died" and "killed" count alike where nobody is killed by violence; else only the measure itself. */
function countsAlike(question: Question, one: Measure, other: Measure): boolean {
  if (one === other) return true;
  const { conflict } = question;
  return (
    compareMeasures(one, other, conflict) === 'word-varies' &&
    compareMeasures(other, one, conflict) === 'word-varies' &&
    one !== 'losses' &&
    one !== 'casualties'
  );
}

function apart(
  question: Question,
  scope: Scope,
  sameMeasure: readonly Measure[],
  origin: Claim | null,
): { measure: Measure; claims: string[] }[] {
  const found: { measure: Measure; claims: string[] }[] = [];
  for (const measure of MEASURES) {
    if (sameMeasure.includes(measure) || APART.has(measure)) continue;
    const claims = latestPerAgency(question, scope, measure, question.reference)
      .filter((claim) => claim.id !== origin?.id)
      .slice(0, APART_LIMIT);
    if (claims.length > 0) found.push({ measure, claims: claims.map((claim) => claim.id) });
  }
  return found;
}

function oneEach(claims: readonly Claim[]): Claim[] {
  const latest = new Map<string, Claim>();
  const sorted = [...claims].sort((a, b) => (a.published < b.published ? 1 : -1));
  for (const claim of sorted) if (!latest.has(claim.agency)) latest.set(claim.agency, claim);
  return [...latest.values()];
}
