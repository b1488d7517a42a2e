import type { Conflict, Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import { daysBetween } from '../text/day';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { contains, overlaps, type Span } from '../text/span';
import { hitsIn, wordsOf } from './page-survey';
import type { Question } from './question';
import { namesAnyone, sharesName, subjectWords } from './subject-words';
import { tellingWords } from './words';

/** "The fighting between Norland and Sudria", "between Norlander and Sudrian troops". */
const BETWEEN_LANDS = /\bbetween (?:the )?\p{Lu}[^.;:()\d]{2,60}? and (?:the )?\p{Lu}[\p{L}-]+/u;
/** The same, "both sides", "the two neighbours": all who took part. */
const ALL_OF_THEM = new RegExp(
  `${BETWEEN_LANDS.source}|\\b(?:both|the two|either) (?:sides?|countries|nations|neighbou?rs|states|armies)`,
  'u',
);

/**
 * Whether people are told of a war of two lands as a whole, while the question's group is of one side or a part: the
 * sentence tells of the war and sets nobody's land, place or people apart ("60 people died in the war between Norland
 * and Sudria").
 */
export function isOfBothSides({ figure, subject, conflict, survey, agency }: Question): boolean {
  if (!conflict || conflict.sides.length < 2 || agency.type === 'known') return false;
  const stated = figure.inferred.includes('subject') ? null : (figure.subject?.text ?? null);
  if (!namesAnyone(stated)) return false;
  const words = subjectWords(subject);
  const everyone = subject.side === null && words.groups.some(namesAnyone);
  if (everyone) return false;
  const whole = wholeOfWar(
    figure.sentence,
    survey.hits,
    conflict,
    wordsOf(survey.read, figure.sentence),
  );
  if (whole.length === 0) return false;
  const origin = figure.attribution?.origin ?? null;
  return !hitsIn(survey.hits, figure.sentence).some(
    (hit) =>
      LANDS.has(hit.type) &&
      !whole.some((span) => contains(span, hit)) &&
      !(origin && overlaps(origin, hit)) &&
      sharesName(tellingWords(wordsOf(survey.read, hit)), words),
  );
}

/** "Half a million people on both sides", "4,120 of both armies": right behind the number, all who took part. */
const TIED_TO_BOTH =
  /^[^,.;:()\d]{0,45}?\b(?:on|of|from|by|for) (?:both|the two|either|all) (?:sides?|countries|nations|neighbou?rs|states|armies|belligerents|combatants)\b(?! of the (?:border|frontier|line|river|road|street|divide|strait)\b)/iu;

/** Whether the words right behind the number say that its people are of both sides. */
export function tellsBoth({ end, sentence }: Figure, read: ReadText): boolean {
  return TIED_TO_BOTH.test(wordsOf(read, { start: end, end: sentence.end }));
}

/** "… a week on all sides. Over a million casualties since the beginning": right before the number, whose people these are. */
const BOTH_BEFORE =
  /\b(?:on|of|from|by|for) (?:both|the two|either|all) (?:sides?|armies|belligerents|combatants)\b[^,.;:()\d]{0,30}[.!]["”’]?\s*["“]?$/iu;
const BEFORE_REACH = 100;

/** Whether the number is told of both sides of a war, while the question's group is of one. */
export function isTiedToBoth({ figure, subject, conflict, survey }: Question): boolean {
  if (!conflict || subject.side === null || conflict.sides.length < 2) return false;
  const { start, end, sentence } = figure;
  if (tellsBoth(figure, survey.read)) return true;
  const stated = figure.inferred.includes('subject') ? null : (figure.subject?.text ?? null);
  if (!namesAnyone(stated)) return false;
  const block = survey.read.blocks[figure.block] ?? sentence;
  const from = Math.max(block.start, start - BEFORE_REACH);
  if (!BOTH_BEFORE.test(wordsOf(survey.read, { start: from, end: start }))) return false;
  // A land or army in the number's own clause is whose they are.
  const [clause = ''] =
    /^[^,;"”]*/.exec(wordsOf(survey.read, { start: end, end: sentence.end })) ?? [];
  return !hitsIn(survey.hits, { start, end: end + clause.length }).some(
    (hit) =>
      LANDS.has(hit.type) &&
      hit.type !== 'agency' &&
      sharesName(tellingWords(wordsOf(survey.read, hit)), subjectWords(subject)),
  );
}

/** Whether the group is of soldiers of several sides together ("Norlander and Sudrian soldiers"). */
export function isOfBothArmies(
  { combatant, side, partOf }: Subject,
  conflict: Conflict | null,
): boolean {
  return combatant && side === null && partOf === null && (conflict?.sides.length ?? 0) > 1;
}

/** Of a longer war people count one side's dead, or all of them in names of their own. */
const SHORT_DAYS = 90;

function isShortWar({ kind, start, end }: Conflict): boolean {
  if (kind !== 'war' || end === null) return false;
  return daysBetween(start, end) <= SHORT_DAYS;
}

const LANDS: ReadonlySet<NameHit['type']> = new Set(['place', 'demonym', 'agency', 'subject']);

/** The spans of the sentence that tell of the war as a whole: its own name, and both sides in one breath. */
function wholeOfWar(
  sentence: Span,
  hits: readonly NameHit[],
  conflict: Conflict,
  text: string,
): Span[] {
  const short = isShortWar(conflict);
  const named = hitsIn(hits, sentence).filter(
    (hit) => short && hit.type === 'conflict' && hit.ids.includes(conflict.id),
  );
  const both = (short ? ALL_OF_THEM : BETWEEN_LANDS).exec(text);
  if (!both) return named;
  const start = sentence.start + both.index;
  return [...named, { start, end: start + both[0].length }];
}
