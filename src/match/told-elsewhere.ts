import type { Claim, Subject } from '../claims/record';
import { daysBetween } from '../text/day';
import { MEASURES } from '../text/quantity';
import { isTiedToBoth } from './both-sides';
import { findCandidates } from './candidates';
import { isEnough, isNamedNear, isOfOtherSide, weighClaim } from './claim-evidence';
import { indexClaims } from './claim-index';
import { type Comparison, compareClaim } from './comparability';
import { assessDrifts } from './drifts';
import type { Reading } from './figure-reading';
import { isOfNewerEvent } from './newer-event';
import { isLongOver } from './old-war';
import { isOnTop } from './on-top';
import type { Origin } from './origin';
import { isOfOtherCause } from './other-cause';
import { isOfOneSidesDeeds } from './other-doers';
import { isOfOtherEvent } from './other-event';
import { isInOtherLand } from './other-land';
import { isOnOtherSide } from './other-people';
import { isOtherRole } from './other-role';
import { isOfOtherHarmTime } from './other-time';
import { isOfOtherWar } from './other-war';
import { isOtherStatement } from './plain-origin';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import { isOfShortTime } from './short-time';
import { wasPublicBy } from './time-agreement';
import type { ToldGroup } from './told-group';
import { isToldAt } from './told-place';

/** A claim that may be the origin, with the question about its group and how much speaks for it (log odds). */
export interface ToldOrigin {
  readonly question: Question;
  readonly comparison: Comparison;
  readonly score: number;
  /** False where only its neighbours can show it to be meant. */
  readonly alone: boolean;
}

/** Smaller numbers are met by chance everywhere, those below a hundred wherever their agency is not named. */
const LEAST = 20;
/** Beside other numbers of its statement, one this small may be of it. */
const LEAST_MATE = 3;
const LEAST_UNNAMED = 100;
/** Where the page hardly tells of the conflict, or only of another day, so many digits must speak. */
const RARE_DIGITS = 4;
const RARE_OF_AGENCY = 3;

/**
 * The claims that may be the origin of a figure for which neither its group nor its words alone gave one: those of
 * the page's conflicts with the very number, each with the weight of all that speaks for it. No single sign decides,
 * but many digits, the agency, the day, the group's words and a conflict with few numbers add up.
 */
export function originsToldElsewhere(
  { figure, subjects, ask }: Reading,
  best: Subject | null,
): readonly ToldOrigin[] {
  if (figure.derived || figure.vague || figure.modality !== 'stated') return [];
  const value = figure.value ?? figure.low ?? 0;
  if (value < LEAST_MATE || figure.rate !== null) return [];
  const found: ToldOrigin[] = [];
  const told = subjects.told();
  const isNamed = told.some(({ subject, named }) => named && subject === best);
  for (const group of told) {
    if (!isAskedFor(figure, group, best)) continue;
    const question = ask(group.subject);
    // "Soviet deaths rose from 7 to 20 million": a round number is of those whom the words name.
    if (isNamed && !group.named && digitsOf(figure) < 2 && isSibling(group.subject, best)) continue;
    if (isOnTop(question) || isInOtherLand(question) || isTiedToBoth(question)) continue;
    for (const claim of claimsWithNumber(question, value)) {
      const comparison = compareClaim(question, claim);
      if (!mayBeOrigin(question, comparison)) continue;
      if (value < LEAST && !isOfItsWords(comparison, group)) continue;
      if (group.unsaidPart && !isOwnPart(question, comparison)) continue;
      const score = weighClaim(question, comparison, group, best);
      const alone = speaksAlone(question, comparison, group, score);
      found.push({ question, comparison, score, alone });
    }
  }
  return found;
}

/** Two parts of one whole. */
function isSibling(one: Subject, other: Subject | null): boolean {
  return one.partOf !== null && one.partOf === other?.partOf;
}

/** Whether the claim may be the origin without another number of its statement beside it. */
function speaksAlone(
  question: Question,
  comparison: Comparison,
  group: ToldGroup,
  score: number,
): boolean {
  const byAgency = comparison.agency === 'same';
  const value = question.figure.value ?? question.figure.low ?? 0;
  if (value < LEAST) return false;
  const told =
    byAgency || comparison.days === 'agrees' || isOfOneEvent(question, comparison, group);
  if (!told && value < LEAST_UNNAMED) return false;
  if (!isToldOf(question, byAgency, group) && !isPlain(group, score)) return false;
  return !isTooWeak(question, comparison);
}

/** A small number needs the very words of the group, and nobody else's name. */
function isOfItsWords({ agency }: Comparison, { named }: ToldGroup): boolean {
  return named && (agency === 'same' || agency === 'unnamed');
}

/** So much evidence tells of a conflict that the page does not call by its name. */
const PLAIN = 2;

function isPlain({ conflict }: ToldGroup, score: number): boolean {
  return !conflict.impossible && score >= PLAIN;
}

/** A conflict of so few days is one event. */
const EVENT_DAYS = 15;

/** The page is about the one event of which the claim tells: there smaller numbers are hardly met twice. */
function isOfOneEvent(
  { conflict }: Question,
  { claim, place }: Comparison,
  group: ToldGroup,
): boolean {
  if (claim.kind === 'incident' && place === 'agrees') return true;
  if (!conflict || conflict.end === null || !group.conflict.topic) return false;
  return conflict.kind !== 'war' && daysBetween(conflict.start, conflict.end) <= EVENT_DAYS;
}

/** News repeats a count within so many days. */
const NEWS_DAYS = 45;

/** The body that counts a part (civilians, those who sought aid) has just given its number, though the words say "people". */
function isOwnPart(question: Question, comparison: Comparison): boolean {
  const { figure, published } = question;
  const { claim, agency, numbers } = comparison;
  if (agency === 'same' && numbers === 'equal' && countsNobodyElse(question, claim)) return true;
  const day = figure.asOf ?? published;
  if (day === null || Math.abs(daysBetween(claim.published, day)) > NEWS_DAYS) return false;
  return agency === 'same' && numbers === 'equal' && digitsOf(figure) >= RARE_OF_AGENCY;
}

/** "The mothers' committee reckons that 14,000 died": of soldiers, whom alone it has counted in that war. */
function countsNobodyElse({ subject, record, figure }: Question, claim: Claim): boolean {
  if (digitsOf(figure) < 2 && (figure.value ?? 0) < LEAST_ROUNDED) return false;
  return record
    .subjectsOfConflict(subject.conflict)
    .every(
      ({ id }) =>
        id === subject.id ||
        MEASURES.every(
          (measure) => !indexClaims(record.claimsAbout(id, measure)).agencies.has(claim.agency),
        ),
    );
}

/** The one for which most speaks, if that is enough; null when it is not. `beside` is what its neighbours add. */
export function bestTold(
  told: readonly ToldOrigin[],
  beside: (one: ToldOrigin) => number,
): { readonly question: Question; readonly origin: Origin } | null {
  let found: { readonly question: Question; readonly origin: Origin } | null = null;
  for (const one of told) {
    const { question, comparison, score, alone } = one;
    const { claim } = comparison;
    const mates = beside(one);
    if (!alone && mates === 0) continue;
    const total = score + mates;
    if (!isEnough(total) || (found && !isBefore({ claim, score: total }, found.origin))) continue;
    const drifts = assessDrifts(question, comparison);
    if (isOtherStatement(drifts) || isOfOthers(question, comparison, drifts)) continue;
    found = { question, origin: { claim, drifts, score: total } };
  }
  return found;
}

/** Without its agency's name a number of few digits that is told of another place or other people is theirs. */
function isOfOthers(question: Question, { agency }: Comparison, drifts: Origin['drifts']): boolean {
  const { figure } = question;
  if (agency !== 'unnamed' || digitsOf(figure) >= RARE_DIGITS) return false;
  // Behind the number the next one's place may stand.
  const placed = (figure.place?.start ?? figure.end) < figure.start || isToldAt(question);
  return drifts.some(({ type }) => type === 'subject' || (type === 'place' && placed));
}

/** The better supported one; of two alike the first that was published. */
function isBefore(one: Pick<Origin, 'claim' | 'score'>, other: Origin): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.claim.published < other.claim.published;
}

/** Words that stand beside the number tell whose side the people are of; the number does not change that. */
function isAskedFor(
  figure: Question['figure'],
  { subject, conflict, anyone, othersNamed }: ToldGroup,
  best: Subject | null,
): boolean {
  if (conflict.value <= 0 || conflict.otherCause || othersNamed) return false;
  if (best === null || anyone || figure.inferred.includes('subject')) return true;
  return !isOfOtherSide(best, subject);
}

function claimsWithNumber(question: Question, value: number): readonly Claim[] {
  const { figure, subject, record, reference } = question;
  const high = figure.value ?? figure.high;
  const found = MEASURES.flatMap((measure) => {
    const claims = record.claimsAbout(subject.id, measure);
    if (claims.length === 0) return [];
    const { numbers } = indexClaims(claims);
    const ends = high === null ? [] : numbers.withHigh(high);
    return numbers.has(value)
      ? [...numbers.within({ low: value, high: value }, reference), ...ends]
      : ends;
  });
  if (found.length === 0 && digitsOf(figure) >= RARE_DIGITS)
    found.push(...countsOfDays(question, value));
  // Only under its agency's name is a rounded number looked for.
  if (found.length > 0 || question.agency.agency === null) return found;
  return findCandidates(question, subject);
}

/** The days on which a body that counts every day had this very count. */
function countsOfDays({ subject, record }: Question, value: number): readonly Claim[] {
  return MEASURES.flatMap((measure) =>
    record
      .seriesAbout(subject.id, measure)
      .flatMap((series) => [...record.seriesClaimsWithCount(series, measure, value)]),
  );
}

function mayBeOrigin(
  question: Question,
  { claim, numbers, measure, kind, agency, place }: Comparison,
): boolean {
  if ((place === 'differs' && claim.place === null) || isOnOtherSide(question)) return false;
  if (numbers === 'none' || measure === 'differs' || isOtherRole(question, { claim, agency })) {
    return false;
  }
  if (isOfOtherWar(question) || isOfShortTime(question, claim)) return false;
  if (numbers === 'rounded-unsaid' && !isCloselyRounded(question, claim, agency)) return false;
  if (numbers === 'rounded' && (agency !== 'same' || isOtherMeasure(question, measure)))
    return false;
  if (numbers === 'end' && agency !== 'same' && !isNamedNear(question, claim)) return false;
  const named = agency !== 'other' && agency !== 'unknown';
  // A round number under the name of somebody else is his own.
  const inferred = question.figure.inferred.includes('attribution');
  if (!named && !inferred && digitsOf(question.figure) < 2 && !isNamedNear(question, claim)) {
    return false;
  }
  if (claim.kind === 'daily' || claim.projection === true || kind === 'other-origin') return false;
  if (isOfOtherHarmTime(question, claim) || isOfOtherCause(question, claim)) return false;
  if (isOfOneSidesDeeds(question, { claim, agency })) return false;
  if (kind === 'other-incident' && isOfOther(question, claim)) return false;
  return wasPublicBy(claim, question.published) && !question.disabledAgencies.has(claim.agency);
}

/** The page tells of another event than the claim's, of which it may have the number by chance. */
function isOfOther(question: Question, claim: Claim): boolean {
  return isOfOtherEvent(question, claim) || isOfNewerEvent(question, claim);
}

/** The dead of a war long over go by many words ("8.7 million dead" of 8,668,400 lost); else a measure is told apart. */
function isOtherMeasure(question: Question, measure: Comparison['measure']): boolean {
  if (measure !== 'drifts') return false;
  const { figure } = question;
  return (
    !isLongOver(question) || figure.measure === 'wounded' || (figure.value ?? 0) < LEAST_ROUNDED
  );
}

/** "655,000" of 654,965, under the name of the body that gave it. */
function isCloselyRounded(question: Question, claim: Claim, agency: Comparison['agency']): boolean {
  const { figure } = question;
  if (digitsOf(figure) < RARE_OF_AGENCY || (figure.value ?? 0) < LEAST_ROUNDED) return false;
  return agency === 'same' || isNamedNear(question, claim);
}

/** Smaller numbers are printed as they are. */
const LEAST_ROUNDED = 10_000;

/** A conflict of which the page has no word, or whose time is not the number's, needs a number of its own. */
function isToldOf({ figure }: Question, byAgency: boolean, { conflict }: ToldGroup): boolean {
  if (!conflict.unnamed && !conflict.impossible) return true;
  return digitsOf(figure) >= (byAgency ? RARE_OF_AGENCY : RARE_DIGITS);
}

/** So many digits are of one statement, however weakly it is recorded. */
const TELLING_DIGITS = 3;

/**
 * A round number of a weak record tells without its agency's name only of a conflict that is over, of which the same
 * few numbers go round.
 */
function isTooWeak(question: Question, { claim, agency }: Comparison): boolean {
  if (claim.confidence !== 'low' || agency === 'same') return false;
  if (digitsOf(question.figure) >= TELLING_DIGITS || isNamedNear(question, claim)) return false;
  return !isLongOver(question);
}
