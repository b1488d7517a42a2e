import type { Figure } from '../detect/figure';
import type { ReadText } from '../text/read-text';
import type { Span } from '../text/span';
import { wordsOf } from './page-survey';

/** Words for those who fight for a side. */
export const SOLDIERS =
  /\b(?:soldiers?|troops|servicemen|service members|servicemembers|personnel|officers?|fighters)\b/i;

const FOUGHT =
  /\b(?:clash(?:es|ed)?|fighting|hostilities|battles?|skirmish(?:es)?|brawls?|melee|confrontations?|stand-?off|war|conflict|fought) (?:with|against) (?:the )?$/i;

/** Fights on the ground, in which the people of the one who tells of them die; "Norland's war with" tells whose it was. */
const NEAR_FIGHT =
  /(?<!['’]s (?:\p{L}+ )?)\b(?:clashes|fighting|hostilities|skirmishes|confrontations?|exchanges of fire) (?:with|against) (?:the )?$/iu;
const CIVILIANS = /\b(?:civilians?|residents|villagers)\b/i;

/**
 * "Soldiers died in the clash with Sudrian troops", "in the war with Sudria", "civilians died in hostilities with Sudria":
 * those against whom they or theirs fought.
 */
export function isFoe(hit: Span, figure: Figure, read: ReadText): boolean {
  const people = figure.subject?.text ?? '';
  const fight = SOLDIERS.test(people) ? FOUGHT : CIVILIANS.test(people) ? NEAR_FIGHT : null;
  if (!fight) return false;
  return fight.test(wordsOf(read, { start: Math.max(0, hit.start - 45), end: hit.start }));
}
