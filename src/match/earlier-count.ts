import { wordsOf } from './page-survey';
import type { Question } from './question';

/** "raising the toll from at least 358", "up from an earlier count of 30": the number that a new one replaces. */
const REPLACED =
  /\b(?:rais(?:ed?|es|ing)|r[io]s(?:en|es?|ing)|rose|revis(?:ed|es|ing)|increas(?:ed?|es|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|grew|up|lift(?:ed|s|ing)|push(?:ed|es|ing))\b(?:[^.;:\d]{0,80}\bto\s[\d,.]{1,9})?[^.;:\d]{0,60}\bfrom\s(?:an?\s(?:earlier|initial|previous|first)\s[^.;:\d]{0,25})?$/i;

const known = new WeakMap<Question['figure'], boolean>();

/** Whether the sentence tells the number as one of before: who gives the new count that day need not have made it. */
export function isEarlierCount({ figure, survey }: Question): boolean {
  const found = known.get(figure);
  if (found !== undefined) return found;
  const before = wordsOf(survey.read, { start: figure.sentence.start, end: figure.start });
  const answer = REPLACED.test(before);
  known.set(figure, answer);
  return answer;
}
