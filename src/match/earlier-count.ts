import type { Figure } from '../detect/figure';
import { type PageSurvey, wordsOf } from './page-survey';
import type { Question } from './question';

/** "raising the toll from at least 358", "up from an earlier count of 30": the number that a new one replaces. */
const REPLACED =
  /\b(?:rais(?:ed?|es|ing)|r[io]s(?:en|es?|ing)|rose|revis(?:ed|es|ing)|increas(?:ed?|es|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|grew|up|lift(?:ed|s|ing)|push(?:ed|es|ing))\b(?:[^.;:\d]{0,80}\bto\s[\d,.]{1,9})?[^.;:\d]{0,60}\bfrom\s(?:an?\s(?:earlier|initial|previous|first)\s[^.;:\d]{0,25})?$/i;

/** "It was not 5,200 people who drowned, but 640, he said": the number of others, against which he sets his own. */
const SET_ASIDE = /\b(?:not|never|n['’]t)(?: (?:some|about|the|those|at all))? ?["“]?$/i;
const OWN_INSTEAD = /^[^.;:\d]{0,60}, ?["”]?(?:but|rather) (?:only |just |some |about )?\d/i;

const known = new WeakMap<Question['figure'], boolean>();

function isSetAside({ end, sentence }: Figure, { read }: PageSurvey): boolean {
  return OWN_INSTEAD.test(wordsOf(read, { start: end, end: sentence.end }));
}

/**
 * Whether the sentence tells the number as one of before, or as one that the speaker puts aside for his own: who gives
 * the new count need not have made it.
 */
export function isEarlierCount({ figure, survey }: Question): boolean {
  const found = known.get(figure);
  if (found !== undefined) return found;
  const before = wordsOf(survey.read, { start: figure.sentence.start, end: figure.start });
  const answer = REPLACED.test(before) || (SET_ASIDE.test(before) && isSetAside(figure, survey));
  known.set(figure, answer);
  return answer;
}
