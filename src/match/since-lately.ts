import type { Figure } from '../detect/figure';
import type { Finding } from './finding';

/** "65 killed since Monday": held against the record as the count of a stretch of time, never as that of a whole war. */
export function withoutWholeWar(figure: Figure): Figure {
  return figure.lately ? { ...figure, kind: 'period' } : figure;
}

/** The finding with the kind that the page tells. */
export function asToldOn(finding: Finding, told: Figure | undefined): Finding {
  if (!told?.lately) return finding;
  return { ...finding, figure: { ...finding.figure, kind: told.kind } };
}
