import type { ClaimRecord } from '../claims/claim-record';
import type { FigureFinding } from './assess-figure';
import type { Reading } from './figure-reading';
import type { Origin } from './origin';
import { wordsOf } from './page-survey';
import type { Question } from './question';

/** What stands between a study's best number and how sure it is: "4,120 (95 per cent confidence interval 3,200 to 5,300)". */
const UNSURE =
  /^[^.;]{0,60}(?:[([]|\b(?:range[ds]?|interval|uncertainty|margin|plausibl[ey]|CI|UI)\b)[^;]{0,60}$/;

/**
 * The origin of a range that tells how sure the number right before it is, in the same sentence: that number's own, where
 * the number lies inside the range. Null for other figures.
 */
export function originOfRange(
  readings: readonly Reading[],
  findings: readonly FigureFinding[],
  index: number,
  record: ClaimRecord,
): { readonly question: Question; readonly origin: Origin } | null {
  const reading = readings[index];
  const best = readings[index - 1]?.figure;
  const finding = findings[index - 1];
  if (!reading?.question || !best || !finding || finding.drifts.length > 0) return null;
  const { figure, question, ask } = reading;
  const { low, high, start, sentence, measure, bound } = figure;
  if (bound !== 'range' || low === null || high === null || best.value === null) return null;
  if (best.value <= low || best.value >= high || best.measure !== measure) return null;
  if (best.sentence.start !== sentence.start || best.end > start) return null;
  if (!UNSURE.test(wordsOf(question.survey.read, { start: best.end, end: start }))) return null;
  const claim = finding.claim === null ? null : record.claim(finding.claim);
  const subject = claim && record.subject(claim.subject);
  if (!claim || !subject || claim.bound === 'range' || claim.interval) return null;
  return { question: ask(subject), origin: { claim, drifts: [], score: 0 } };
}
