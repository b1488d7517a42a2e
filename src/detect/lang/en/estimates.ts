import { matches } from '../../../text/may-match';

const ESTIMATES =
  /\b(?:estimat(?:e|es|ed|ing|ions?)|figures|projections?|predictions?|predicted|(?:toll|count|number)s? (?:\w+ ){0,4}(?:var(?:y|ies|ied)|rang(?:e|es|ed|ing)|differs?)|disputed)\b/i;

/** Whether a text sets estimates side by side: a name in brackets behind a number then tells who made it, and else as well who died. */
export function setsEstimatesSideBySide(text: string): boolean {
  return matches(ESTIMATES, text);
}
