import { wordsOf } from './page-survey';
import type { Question } from './question';

/** "8,000 died at once, another 9,000 …": a count of dead, and a word for what comes on top of it. */
const ON_TOP =
  /\d[\d,.]*[^.;\d]{0,60}\b(?:died|dead|deaths|killed|lives|fatalities)\b[^;]{0,80}\b(?:another|an additional|a further|further)\s(?:(?:some|about|around|nearly|almost|over|at least|up to|more than)\s)?$/i;

/**
 * Whether the number of dead comes on top of another one of its sentence: it is no total, unless it has a place of its
 * own ("and another 900 in Sudria").
 */
export function isOnTop({ figure, survey }: Question): boolean {
  if (figure.measure !== 'killed' && figure.measure !== 'deaths') return false;
  if (figure.place !== null && !figure.inferred.includes('place')) return false;
  return ON_TOP.test(wordsOf(survey.read, { start: figure.sentence.start, end: figure.start }));
}
