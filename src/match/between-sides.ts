import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { contains, type Span } from '../text/span';
import { wordsOf } from './page-survey';

/** "clashes between Norland and Sudria", "fighting between Norlander and Sudrian troops". */
const BETWEEN = /\bbetween [^,;.]{3,80}? and /giu;
/** Characters from "and" to the second land ("and the Sudrian army"). */
const SECOND_REACH = 20;

/** Whether the sentence tells of two lands against each other, and the number's people of neither: those of both sides. */
export function isBetweenSides(
  figure: Figure,
  sentenceHits: readonly NameHit[],
  read: ReadText,
): boolean {
  const lands = sentenceHits.filter(({ type }) => type === 'place' || type === 'demonym');
  if (lands.length < 2) return false;
  const at = figure.sentence.start;
  for (const match of wordsOf(read, figure.sentence).matchAll(BETWEEN)) {
    const from = at + match.index;
    const middle = from + match[0].length - ' and '.length;
    const first = lands.find((hit) => hit.start >= from && hit.end <= middle);
    const second = lands.find((hit) => hit.start > middle && hit.start <= middle + SECOND_REACH);
    if (!first || !second || wordsOf(read, first) === wordsOf(read, second)) continue;
    // "28 people in Norland" may be a group's own name.
    const beside = [...lands, ...sentenceHits.filter(({ type }) => type === 'subject')].some(
      (hit) => (hit.end <= from || hit.start > second.end) && !overlapsAgency(hit, sentenceHits),
    );
    if (!beside) return true;
  }
  return false;
}

/** "Norland's ministry": the land is in the name of who speaks. */
function overlapsAgency(hit: Span, hits: readonly NameHit[]): boolean {
  return hits.some((one) => one.type === 'agency' && contains(one, hit));
}
