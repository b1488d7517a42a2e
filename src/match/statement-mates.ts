import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { FigureFinding } from './assess-figure';
import { isFew, NOTHING } from './claim-evidence';
import type { Reading } from './figure-reading';
import type { ToldOrigin } from './told-elsewhere';

/** What a number that traces to the same statement says in the same paragraph (log odds). */
const TRACED_MATE = 2;
/**
 * Where nothing else tells whose the numbers are, each lends this share of what speaks for it: the land, the day and
 * the name that stand around speak for all of them, and count once.
 */
const LENT = 0.7;
/** No number lends more than this, nor all together more than `MOST`. */
const MOST_LENT = 2;
const MOST = 5;
/** Numbers of other statements on the same conflict show that it is told, and little more. */
const OF_CONFLICT = 0.25;
const MOST_OF_CONFLICT = 0.8;

interface Mate {
  readonly index: number;
  readonly value: number;
  readonly worth: number;
}

/**
 * How much the numbers around a figure speak for a claim: an agency tells the dead, the wounded and the missing in one
 * breath, and a page that repeats them repeats them together. The answer is a function of figure index and
 * candidate.
 */
export function statementMates(
  readings: readonly Reading[],
  findings: readonly FigureFinding[],
  told: readonly (readonly ToldOrigin[])[],
  claimOf: (id: string) => Claim | null,
): (index: number, one: ToldOrigin) => number {
  const known = new Map<string, Mate[]>();
  const add = (claim: Claim, block: number, mate: Mate): void => {
    for (const key of [keyOf(claim, block), conflictKeyOf(claim, block)]) {
      const mates = known.get(key);
      if (mates) mates.push(mate);
      else known.set(key, [mate]);
    }
  };
  readings.forEach(({ figure }, index) => {
    const value = numberOf(figure);
    const id = findings[index]?.claim ?? null;
    const origin = id === null ? null : claimOf(id);
    if (origin) add(origin, figure.block, { index, value, worth: TRACED_MATE });
    for (const { comparison, score } of told[index] ?? []) {
      const worth = Math.min(MOST_LENT, Math.max(0, LENT * (score - NOTHING)));
      add(comparison.claim, figure.block, { index, value, worth });
    }
  });
  return (index, { question, comparison }) => {
    const { claim } = comparison;
    const figure = readings[index]?.figure;
    if (!figure) return 0;
    const others = (key: string) =>
      sumOf(
        (known.get(key) ?? []).filter((mate) => mate.index !== index),
        numberOf(figure),
      );
    const statement = Math.min(MOST, others(keyOf(claim, figure.block)));
    if (!isFew(question) || comparison.place === 'differs') return statement;
    const conflict = OF_CONFLICT * others(conflictKeyOf(claim, figure.block));
    return Math.max(statement, Math.min(MOST_OF_CONFLICT, conflict));
  };
}

/** What mates with other numbers lend together, each number once. */
function sumOf(mates: readonly Mate[], value: number): number {
  const best = new Map<number, number>();
  for (const mate of mates) {
    if (mate.value === value) continue;
    best.set(mate.value, Math.max(mate.worth, best.get(mate.value) ?? 0));
  }
  return [...best.values()].reduce((sum, one) => sum + one, 0);
}

function numberOf(figure: Figure): number {
  return figure.value ?? figure.low ?? 0;
}

/** The conflict of which a paragraph tells. */
function conflictKeyOf(claim: Claim, block: number): string {
  return `${block} ${claim.conflict}`;
}

/** One statement, as far as one paragraph tells of it: the body, the day on which it spoke, the conflict. */
function keyOf(claim: Claim, block: number): string {
  return `${block} ${claim.agency} ${claim.published} ${claim.conflict}`;
}
