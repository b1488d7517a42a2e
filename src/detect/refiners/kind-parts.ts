import { mayMatch } from '../../text/may-match';
import { ADDED_UP, PART_OF_COUNT, PLACE_ALONE } from '../lang/en/kind-parts';
import { DEAD_THEMSELVES, EVENT, OF_WHICH, PART_AFTER, PART_BEFORE } from '../lang/en/kind-words';
import { MONTHS } from '../lang/en/month-names';
import type { Draft, PageView } from '../pipeline';
import { sizeOf } from './kind-headline';
import { type KindCase, numberOf, RECENT, RUNNING, type Settled, type Step } from './kind-step';
import { loweredIn, loweredSentence, lowerSentence } from './kind-when';

/** "including 14 killed on Monday": the part has a day of its own, right after its verb. */
const ON_ITS_DAY = new RegExp(
  "^ (?:[a-z-]+ ){0,3}?(?:who (?:died|were killed|were wounded)|killed|dead|deaths?|wounded|injured|(?:who (?:were|had been) )?(?:attacked|ambushed|shot|executed|abducted|kidnapped))(?: that (?:occurred|took place|happened))?(?: (?!on\\b)[a-z'-]+){0,6}?" +
    ` (?:on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:${MONTHS}) \\d{1,2}|\\d{1,2} (?:${MONTHS}))|a day (?:earlier|before)|the (?:day before|previous day)|yesterday|overnight|today)\\b(?! (?:of|when|as|after)\\b)`,
  'i',
);

/** "including 305 on the 26th". */
const ON_BARE_DAY =
  /^ (?:people |civilians |deaths )?on (?:the \d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day) ?(?:[,.)–-]|alone\b|$)/i;

/** "including five children": the part is counted over the time of its whole. */
export const partOfWhole: Step = ({ page, draft, text, signs, settled }) => {
  const of =
    settled.at(-1)?.draft.view === draft.view &&
    /^ of (?:them|these|whom|which)\b/.test(text.after);
  const last = of ? settled.at(-1) : settled.findLast((one) => one.draft.rate === null);
  const { part } = draft.reading;
  if (!last || (!part && !INCLUDING.test(text.before))) return null;
  if (draft.view.index - last.draft.view.index > 1) return null;
  const counts = last.verdict.kind === 'cumulative' || last.verdict.kind === 'period';
  const rest = page.folded.slice(draft.end, draft.end + PART_REACH);
  if (counts && ON_BARE_DAY.test(rest)) {
    return { kind: 'daily', why: 'a part with a day of its own' };
  }
  const onDay = counts && ON_ITS_DAY.exec(rest);
  if (onDay) {
    return EVENT.test(onDay[0].toLowerCase())
      ? { kind: 'incident', why: 'a part with an event and a day of its own' }
      : { kind: 'daily', why: 'a part with a day of its own' };
  }
  // "one new death, bringing the cases to 24,600, including 699 deaths": no part is larger than its whole
  const { measure } = last.draft;
  if (
    measure === draft.measure &&
    last.verdict.kind === 'daily' &&
    sizeOf(draft) > sizeOf(last.draft)
  ) {
    return null;
  }
  const own = signs.single || OF_ITS_OWN.test(text.after);
  return part || (last.draft.view === draft.view && !own)
    ? { ...last.verdict, why: 'a part of the count before' }
    : null;
};

/** "35 pupils who died when", "12 killed in a blast": a part with an event of its own. */
const OF_ITS_OWN = /\b(?:when|while|as|in (?:an?|one|two|three|several)|on|at|last|this)\b/;

/** "including", "among them some", right before the number. */
const INCLUDING =
  /\b(?:including|among them|(?:toll|deaths|dead|fatalities|victims|figure|count|total) (?:also )?(?:include|includes|included))(?: (?:at least|some|about|around|nearly|more than|over))? $/;

/** Letters behind a part in which its day stands. */
const PART_REACH = 120;

/** "180 of those killed were minors", "among the injured, 301", "the dead include nine": told of a count before, wherever that stood. */
export const ofTheDead: Step = ({ page, draft, text, signs, settled }) => {
  if (!mayMatch(DEAD_THEMSELVES, pieceOf(page, draft))) return null;
  const named = PART_AFTER.test(text.after) || PART_BEFORE.test(text.before);
  if (signs.single && signs.event && WHEN_THEY.test(text.after)) return null;
  if (!named && (signs.time || !OF_WHICH.test(text.before))) return null;
  const size = sizeOf(draft);
  const whole = settled
    .slice(-RECENT)
    .findLast(
      (one) =>
        one.draft.measure === draft.measure &&
        sizeOf(one.draft) > size &&
        (!one.draft.vague || sizeOf(one.draft) >= RUNNING),
    );
  return whole ? { ...whole.verdict, why: 'of the dead of the count before' } : null;
};

/** "killed when gunmen stormed": the part has an event of its own. */
const WHEN_THEY = /^[^.;]{0,60}\b(?:killed|died|shot|hit) (?:when|as|while)\b/;

const pieceOf = (page: PageView, { view }: Draft) =>
  lowerSentence(page, view)?.text ?? loweredSentence(page, view);

/** Sentences back in which the whole of a part stands. */
const WHOLE_REACH = 8;

/** "The worst-hit province is Harwick with 52 deaths": words of a part, without a time or an event of its own, are of the whole. */
export const ofRankedPart: Step = (one) => {
  const { draft, signs, text, settled, told } = one;
  const last = settled.at(-1);
  if (
    last?.draft.view === draft.view &&
    last.draft.measure === draft.measure &&
    ADDED_UP.test(text.before)
  ) {
    return { ...last.verdict, why: 'the numbers before it, added up' };
  }
  if (draft.rate !== null || signs.single || signs.onDay || signs.samePeriod) return null;
  if (signs.time || signs.perfect || !isRanked(one)) return null;
  if (told.has(numberOf(draft)) || /\b(?:among|of|out of) the\W*$/.test(text.before)) return null;
  const whole = settled.slice(-RECENT).findLast((before) => isWhole(before, draft));
  return whole ? { ...whole.verdict, why: 'a part of the count before, by its rank' } : null;
};

/** Whether the sentence tells of a part: its rank, its place "alone", "the other provinces". */
function isRanked({ page, draft }: KindCase): boolean {
  const { view } = draft;
  const sentence = loweredIn(page, view, view.start, view.end);
  return PART_OF_COUNT.test(sentence) || PLACE_ALONE.test(sentence);
}

/** Whether a number told before counts the same and is larger; the dead, and the casualties of a list of places, are the killed here. */
function isWhole({ draft: whole }: Settled, part: Draft): boolean {
  const apart = part.view.index - whole.view.index;
  if (apart < 1 || apart > WHOLE_REACH || whole.rate !== null) return false;
  return measureOf(whole) === measureOf(part) && sizeOf(whole) > sizeOf(part);
}

const measureOf = ({ measure }: Draft) =>
  measure === 'deaths' || measure === 'casualties' ? 'killed' : measure;
