import type { Claim } from '../claims/record';
import { daysBetween } from '../text/day';
import { MEASURES } from '../text/quantity';
import { isNamedBeside } from './agency-agreement';
import type { Comparison } from './comparability';
import { isLostOfKilled } from './measure-agreement';
import { isOtherWordForDead } from './old-war';
import { hitsIn } from './page-survey';
import { boundClass, crossesBoundClass, digitsOf } from './quantity-agreement';
import type { Question } from './question';
import { isAnniversary, isToldThen } from './time-agreement';
import type { ToldGroup } from './told-group';

/**
 * What each agreement and each departure says for or against a claim that has the figure's very number. The
 * weights are those of a logistic fit to some 500 hand-read figures of news, rounded: each tells how much likelier
 * the claim becomes (0.7 doubles the odds). They are added up from `NOTHING`, the worth of the bare number.
 */
const WEIGHTS = {
  twoDigits: 0.3,
  threeDigits: 0.8,
  fourDigits: 1,
  moreDigits: 2,
  range: 1.2,
  endOfRange: -0.5,
  rounded: -2,
  roundedUnsaid: -1,
  thousands: 0.5,
  hundredThousands: 0.6,
  agency: 1.6,
  agencyNear: 0.3,
  agencyNamedBeside: 1.3,
  otherAgency: -1.2,
  unknownAgency: -0.8,
  otherAgencyInferred: -0.6,
  measureDrifts: -1.3,
  boundCrossed: -1.5,
  sameBound: 0.2,
  ownDay: 0.3,
  dayOfEvent: 1.5,
  // Set by judgement: so many digits on the very day of a count.
  countOfDay: 1,
  otherDay: -1.2,
  otherEvent: -0.4,
  atItsPlace: 0.8,
  longAgo: -1,
  news: 1.2,
  recent: 0.5,
  fewClaims: 1.8,
  sameGroup: 0.5,
  groupNamed: 0.5,
  groupDescribed: 0.4,
  groupForeign: -0.3,
  otherConflict: -0.5,
  otherSide: -0.7,
  nearestConflict: 0.4,
  impossibleDay: -0.75,
  onPage: 0.5,
} as const;

/** What speaks for a claim that shares nothing but its number with the figure (log odds). */
export const NOTHING = -3;
/** From here on the claim is held to be the origin: about two to one by the fit. */
const ENOUGH = 0.6;

/** How much speaks for the claim as the figure's origin, in log odds; above 0 more than against it. */
export function weighClaim(
  question: Question,
  comparison: Comparison,
  group: ToldGroup,
  best: Question['subject'] | null,
): number {
  const { claim } = comparison;
  const signs: readonly (readonly [keyof typeof WEIGHTS, boolean])[] = [
    ...signsOfNumber(question, comparison),
    ...signsOfAgency(question, comparison),
    [
      'measureDrifts',
      comparison.measure === 'drifts' &&
        !isLost(question, claim) &&
        !isOtherWordForDead(question, claim),
    ],
    ['ownDay', comparison.days === 'agrees'],
    ['dayOfEvent', isOnDayOfEvent(question, claim)],
    ['countOfDay', isCountOfDay(question, comparison)],
    ['otherDay', isOfOtherDay(question, comparison)],
    ['otherEvent', comparison.kind === 'other-incident'],
    ['atItsPlace', isAtItsPlace(comparison)],
    ['news', isWithin(NEWS_DAYS, question, claim)],
    ['recent', !isWithin(NEWS_DAYS, question, claim) && isWithin(RECENT_DAYS, question, claim)],
    ['longAgo', isLongAgo(question, claim)],
    ['fewClaims', isFew(question)],
    ['sameGroup', best !== null && isNear(best, group.subject)],
    ['otherConflict', best !== null && best.conflict !== group.subject.conflict],
    ['otherSide', best !== null && isOfOtherSide(best, group.subject)],
    ['groupNamed', group.named],
    ['groupDescribed', group.described],
    ['groupForeign', group.foreign],
    ['nearestConflict', group.nearest],
    ['impossibleDay', group.conflict.impossible],
    ['onPage', group.onPage],
  ];
  return signs.reduce((sum, [sign, holds]) => sum + (holds ? WEIGHTS[sign] : 0), NOTHING);
}

/** Whether so much evidence is enough to name the claim. */
export function isEnough(weight: number): boolean {
  return weight >= ENOUGH;
}

function isLost({ figure, wording }: Question, claim: Claim): boolean {
  return isLostOfKilled(figure.measure, claim.measure, wording);
}

/** "44 are dead in Harwick" of the claim about an event there, told as what it counts. */
function isAtItsPlace({ claim, place, measure }: Comparison): boolean {
  return claim.kind === 'incident' && place === 'agrees' && measure !== 'drifts';
}

/** "The attack of May 3, in which 640 died": the very day of the claim's one event, in the figure's sentence. */
function isOnDayOfEvent({ figure }: Question, claim: Claim): boolean {
  if (isAnniversary(figure, claim)) return true;
  const { kind, incident } = claim;
  const event = kind === 'incident' ? /\d{4}-\d{2}-\d{2}/.exec(incident ?? '')?.[0] : undefined;
  return event !== undefined && figure.asOf === event && !figure.inferred.includes('asOf');
}

/** "By December 19 it stood at 19,667": the count of the very day that the sentence states. */
function isCountOfDay({ figure }: Question, { claim, numbers }: Comparison): boolean {
  if (numbers !== 'equal' || digitsOf(figure) < 4 || figure.inferred.includes('asOf')) return false;
  if (figure.asOf !== null) return figure.asOf === claim.asOf;
  return figure.asOfMonthDay !== null && claim.asOf.endsWith(figure.asOfMonthDay);
}

type Signs = readonly (readonly [keyof typeof WEIGHTS, boolean])[];

function signsOfNumber({ figure }: Question, { claim, numbers }: Comparison): Signs {
  const digits = digitsOf(figure);
  const value = figure.value ?? figure.low ?? 0;
  return [
    ['twoDigits', digits === 2],
    ['threeDigits', digits === 3],
    ['fourDigits', digits === 4],
    ['moreDigits', digits > 4],
    ['range', figure.bound === 'range'],
    ['endOfRange', numbers === 'end'],
    ['rounded', numbers === 'rounded'],
    ['roundedUnsaid', numbers === 'rounded-unsaid'],
    ['thousands', value >= 1000 && value < 100_000],
    ['hundredThousands', value >= 100_000],
    ['boundCrossed', crossesBoundClass(figure, claim, numbers)],
    ['sameBound', isSameBound(figure.bound, claim.bound)],
  ];
}

/** A plain number is how an "about" is passed on. */
function isSameBound(page: Claim['bound'], said: Claim['bound']): boolean {
  return page === said || (boundClass(page) === 'point' && boundClass(said) === 'point');
}

function signsOfAgency(question: Question, { claim, agency }: Comparison): Signs {
  const { figure } = question;
  const inferred = figure.inferred.includes('attribution');
  const other = agency === 'other' || agency === 'unknown';
  return [
    ['agency', agency === 'same'],
    ['agencyNear', agency === 'nearby'],
    ['agencyNamedBeside', agency !== 'same' && isNamedNear(question, claim)],
    ['otherAgency', agency === 'other' && !inferred],
    ['unknownAgency', agency === 'unknown' && !inferred],
    ['otherAgencyInferred', other && inferred],
  ];
}

/** Whether the sentence names the claim's agency, or the paragraph does beside the very number. */
export function isNamedNear(question: Question, claim: Claim): boolean {
  const { figure, survey } = question;
  const said = hitsIn(survey.agencyHits, figure.sentence);
  return isNamedBeside(question, claim) || said.some((hit) => hit.ids.includes(claim.agency));
}

function isOfOtherDay({ figure }: Question, { claim, days }: Comparison): boolean {
  return (days === 'differs' || days === 'near') && !isToldThen(figure, claim);
}

/** News tells a number within so many days, and goes back to it within so many more. */
const NEWS_DAYS = 3;
const RECENT_DAYS = 45;

function isWithin(days: number, { published }: Question, claim: Claim): boolean {
  return published !== null && Math.abs(daysBetween(claim.published, published)) <= days;
}

/** Whether the two groups belong to different sides. */
export function isOfOtherSide(one: Question['subject'], other: Question['subject']): boolean {
  return one.side !== null && other.side !== null && one.side !== other.side;
}

/** In a conflict that goes on, a number of a year ago has been followed by others. */
const LONG_DAYS = 370;

function isLongAgo({ figure, published, conflict }: Question, claim: Claim): boolean {
  const day = figure.asOf ?? published;
  const ended = conflict?.end ?? null;
  if (day === null || (ended !== null && ended <= claim.published)) return false;
  return Math.abs(daysBetween(claim.published, day)) > LONG_DAYS;
}

/** Whether the one is the other, or a part of it. */
function isNear(one: Question['subject'], other: Question['subject']): boolean {
  return one === other || one.partOf === other.id || other.partOf === one.id;
}

/** Among so few claims of a conflict one number is hardly met twice. */
const FEW_CLAIMS = 40;
const few = new WeakMap<Question['record'], Map<string, boolean>>();

/** Whether the record has few claims about the conflict of the question's group. */
export function isFew({ subject, record }: Question): boolean {
  const known = few.get(record) ?? new Map<string, boolean>();
  few.set(record, known);
  const found = known.get(subject.conflict);
  if (found !== undefined) return found;
  let count = 0;
  for (const { id } of record.subjectsOfConflict(subject.conflict)) {
    for (const measure of MEASURES) {
      const counted = record.seriesAbout(id, measure).length > 0;
      count += record.claimsAbout(id, measure).length + (counted ? FEW_CLAIMS + 1 : 0);
    }
  }
  known.set(subject.conflict, count <= FEW_CLAIMS);
  return count <= FEW_CLAIMS;
}
