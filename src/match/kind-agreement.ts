import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import { daysBetween } from '../text/day';
import { isNamedBeside } from './agency-agreement';
import { indexClaims } from './claim-index';
import { isOfNewerEvent } from './newer-event';
import { isOfOtherEvent } from './other-event';
import { wordsOf } from './page-survey';
import { findIncident } from './place-agreement';
import { crossesBoundClass, digitsOf } from './quantity-agreement';
import type { Question } from './question';
import { compareRates } from './rates';
import { daysFromClaim, isToldThen } from './time-agreement';
import { isOfOtherSpan } from './told-span';

/** How the figure's relation to time and event stands to the claim's. */
export type KindAgreement = 'fits' | 'loose' | 'other-kind' | 'other-origin' | 'other-incident';

/** Counting origins closer than this are the same beginning, told differently. */
const ORIGIN_REACH_DAYS = 45;
/** News of an event cites its toll for about a month; later texts must name event and agency. */
const INCIDENT_NEWS_DAYS = 30;

/** A number of at least this size on the event's very day needs no place beside it. */
const LEAST_DATED = 20;

/** The first day of a year is how "since 2015" is written: any day of that year may be meant. */
const NEW_YEAR = '-01-01';

/** Whether two counting origins are the same; an unknown one (null) contradicts none. */
export function sameOrigin(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true;
  const yearOnly = one.endsWith(NEW_YEAR) || other.endsWith(NEW_YEAR);
  if (yearOnly && one.slice(0, 4) === other.slice(0, 4)) return true;
  return Math.abs(daysBetween(one, other)) <= ORIGIN_REACH_DAYS;
}

/** "Since 2031", "in 2031": only a year is named, and the claim's count begins in it. */
function isOfItsYear({ periodStart }: Figure, claim: Claim): boolean {
  const year = periodStart?.endsWith('-01-01') ? periodStart.slice(0, 4) : null;
  return year !== null && claim.periodStart?.slice(0, 4) === year;
}

/** "The worst year after 2030, with 30,800 dead": the year right before the number is the claim's, and the agency too. */
export function isOfYearBeside({ figure, agency, survey }: Question, claim: Claim): boolean {
  if (!isWholeYear(claim) || figure.value !== claim.low) return false;
  if (agency.agency?.id !== claim.agency) return false;
  const { sentence, start } = figure;
  const before = wordsOf(survey.read, { start: Math.max(sentence.start, start - 40), end: start });
  // "Since May 2030, 507 …" begins in that year, and goes on.
  return new RegExp(`(?<!\\bsince\\b[^.;]*)\\b${claim.asOf.slice(0, 4)}\\b[^\\d.;]*$`, 'i').test(
    before,
  );
}

/** A count of a calendar year, first day to last. */
function isWholeYear({ kind, periodStart, asOf }: Claim): boolean {
  return kind === 'period' && periodStart?.endsWith(NEW_YEAR) === true && asOf.endsWith('-12-31');
}

/** "250,000 have fallen since the beginning" of a body's count of one year, of which the paragraph says nothing. */
function isOfUnsaidYear({ figure, agency, survey }: Question, claim: Claim): boolean {
  if (figure.kind !== 'cumulative' || figure.periodStart !== null || !isWholeYear(claim)) {
    return false;
  }
  if (agency.agency?.id === claim.agency) return false;
  const block = survey.read.blocks[figure.block] ?? figure.sentence;
  return !wordsOf(survey.read, block).includes(claim.asOf.slice(0, 4));
}

/** A count of a stretch that began with a year, to whatever day; of a running count the day may stand for the year. */
function isFromNewYear({ kind, periodStart }: Claim): boolean {
  return kind === 'period' && periodStart?.endsWith(NEW_YEAR) === true;
}

/** "Since 7 October": a count that begins on a day of that year is not the year's. */
function beginsWithin({ periodStart }: Figure, claim: Claim): boolean {
  if (periodStart === null || claim.periodStart === null) return false;
  return Math.abs(daysBetween(claim.periodStart, periodStart)) > ORIGIN_REACH_DAYS;
}

/** Compares kinds: a rate only with rates, one event only with itself, counts only from one origin. */
export function compareKinds(question: Question, claim: Claim): KindAgreement {
  const { figure } = question;
  const rates = compareRates(question, claim);
  if (rates) return rates;
  const beside = isOfYearBeside(question, claim);
  const begins =
    beside ||
    sameOrigin(figure.periodStart, claim.periodStart) ||
    isOfItsYear(figure, claim) ||
    isTimeOfStudy(question, claim);
  if (!beside && isFromNewYear(claim) && beginsWithin(figure, claim)) return 'other-origin';
  if (isOfThisSpan(question, claim)) return 'other-origin';
  if (isOfUnsaidYear(question, claim)) return 'other-kind';
  if (!begins && (!isToldThen(figure, claim) || isOfOtherSpan(question, claim)))
    return 'other-origin';
  if (claim.kind === 'incident') return compareIncident(question, claim);
  // A disaster is one event: its toll is cumulative and of an incident at once.
  const { conflict } = question;
  if (conflict?.kind === 'disaster' && claim.kind === 'cumulative' && figure.kind === 'incident') {
    return 'fits';
  }
  const short = isShort(conflict) || isRemembered(question, claim);
  if (figure.kind === 'incident' && short && isOfEvent(question, claim)) return 'loose';
  if (figure.kind === claim.kind) return 'fits';
  if (figure.kind === 'incident' && isOfOneDay(claim)) return 'loose';
  if (figure.periodStart !== null && claim.periodStart !== null) return 'fits';
  if (figure.kind === 'cumulative' && isUpToDate(claim)) return 'loose';
  // The dead of one day are no total, but a total may be told as the news of its day.
  const single = figure.kind === 'incident' || figure.kind === 'daily';
  if (single) return isStatement(question, claim) ? 'loose' : 'other-kind';
  return figure.periodStart !== null || isStatement(question, claim) ? 'loose' : 'other-kind';
}

/** So many digits are of the one count, whatever time its sentence tells. */
const STUDIED_DIGITS = 4;

/** "Worked from 2004 to 2006 and found 97,207 dead": a time after the war is that of the work, not of the count. */
function isTimeOfStudy({ figure, conflict }: Question, claim: Claim): boolean {
  const end = conflict?.end ?? null;
  if (end === null || figure.periodStart === null || figure.periodStart <= end) return false;
  return figure.value === claim.low && digitsOf(figure) >= STUDIED_DIGITS && claim.asOf <= end;
}

/** A count that ends on the day on which it begins is of what happened on that day. */
function isOfOneDay({ kind, periodStart, asOf }: Claim): boolean {
  return (kind === 'cumulative' || kind === 'period') && periodStart === asOf;
}

/** "Lost 4,120 this year", "in the past day", "in May alone": the dead of that span, though the number was told in it. */
const THIS_SPAN =
  /^[^,;.]{0,50}?\b(?:(?<!\b(?:early|late|later|earlier|of|by|in|end) )this (?:year|month|week)(?!['’]s)|since the (?:start|beginning) of (?:the|this) (?:year|month|week)(?! (?:war|conflict|fighting))|(?:in|over|during) the (?:past|last) (?:\w+ )?(?:days?|weeks?|months?|year|24 hours)|(?:in|during) (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|that month)(?: \d{4})? alone)\b/i;

/** A count that began so many days before a week, month or year is not that one's. */
const SPAN_SLACK_DAYS = 7;

function isOfThisSpan({ figure, survey }: Question, claim: Claim): boolean {
  const { kind, periodStart } = figure;
  if (claim.periodStart === null) return false;
  if (kind === 'period' && periodStart !== null) {
    if (claim.periodStart >= periodStart) return false;
    if (Math.abs(daysBetween(claim.periodStart, periodStart)) <= SPAN_SLACK_DAYS) return false;
  } else if ((kind !== 'daily' && kind !== 'period') || claim.kind !== 'cumulative') return false;
  return THIS_SPAN.test(wordsOf(survey.read, { start: figure.end, end: figure.sentence.end }));
}

/** A stretch of time that ends when it is told is the count so far ("the toll of the fighting climbs to 19"). */
function isUpToDate(claim: Claim): boolean {
  if (claim.kind !== 'period' || claim.dateBasis === 'placeholder') return false;
  const age = daysBetween(claim.asOf, claim.published);
  return age >= 0 && age <= NEWS_DAYS;
}

/** Weeks of unrest, days of war are one event in news and memory: its toll may be told as of an incident. */
const SHORT_DAYS = 60;
const SHORT_WAR_DAYS = 15;
/** Smaller numbers may be of one day or town of it. */
const LEAST_OF_EVENT = 100;

function isShort(conflict: Question['conflict']): boolean {
  if (!conflict || conflict.end === null) return false;
  const most = conflict.kind === 'war' ? SHORT_WAR_DAYS : SHORT_DAYS;
  return daysBetween(conflict.start, conflict.end) <= most;
}

/** A war of months that was over years ago is one event in memory, and its whole toll is told of it. */
const REMEMBERED_DAYS = 400;
const YEARS_LATER = 2 * 366;

function isRemembered({ conflict, figure, published }: Question, claim: Claim): boolean {
  if (!conflict || conflict.end === null) return false;
  if (daysBetween(claim.asOf, conflict.end) > INCIDENT_NEWS_DAYS) return false;
  if (daysBetween(conflict.start, conflict.end) > REMEMBERED_DAYS) return false;
  const day = published ?? (figure.inferred.includes('asOf') ? null : figure.asOf);
  return day === null || daysBetween(conflict.end, day) > YEARS_LATER;
}

function isOfEvent({ figure, survey, anchors }: Question, claim: Claim): boolean {
  if ((figure.value ?? 0) >= LEAST_OF_EVENT || anchors.has(claim.id)) return true;
  return survey.agencyHits.some((hit) => !hit.ambiguous && hit.ids.includes(claim.agency));
}

/** Whether agency or digits show that the page repeats this statement, whatever the detected kind. */
function isStatement(question: Question, claim: Claim): boolean {
  if (question.figure.inferred.includes('kind')) return true;
  if (question.agency.agency?.id === claim.agency) return true;
  const value = question.figure.value ?? question.figure.low ?? 0;
  if (value >= LEAST_OF_EVENT && isNamedBeside(question, claim)) return true;
  // "Toll passes 600: ministry" over "has reached 606, the ministry said": the page itself says whose it is.
  if (value >= LEAST_OF_EVENT && question.anchors.has(claim.id)) return true;
  return value >= 1000 || digitsOf(question.figure) >= 3 || isNewsOfTheDay(question, claim);
}

/** The news of a total comes within so many days of it. */
const NEWS_DAYS = 2;
/** Smaller totals may equal the toll of a day by chance. */
const LEAST_TOTAL = 20;

/** "At least 100 were killed" on the day on which an agency gave that very total. */
function isNewsOfTheDay(question: Question, claim: Claim): boolean {
  const { figure, published } = question;
  if (published === null || figure.value !== claim.low || claim.low < LEAST_TOTAL) return false;
  if (claim.dateBasis === 'placeholder' || crossesBoundClass(figure, claim, 'equal')) return false;
  return Math.abs(daysBetween(claim.published, published)) <= NEWS_DAYS;
}

function compareIncident(question: Question, claim: Claim): KindAgreement {
  const { figure } = question;
  if (isOfOtherEvent(question, claim)) return 'other-incident';
  if (isWholeSubject(question, claim) || isWholeConflict(question, claim)) return 'fits';
  if (isOfNewerEvent(question, claim)) return 'other-incident';
  // "200 fighters killed" above, where the page gives it as this event's under its agency's name.
  if (figure.kind === 'incident' && question.anchors.has(claim.id)) return 'loose';
  if (figure.kind === 'cumulative' && figure.periodStart !== null) return 'other-kind';
  const nearness = findIncident(question, claim);
  const byAgency = question.agency.agency?.id === claim.agency && !question.agency.inferred;
  const day = figure.asOf ?? question.published;
  const fresh = day !== null && daysFromClaim(claim, day) <= INCIDENT_NEWS_DAYS;
  const dated = figure.asOf !== null && daysFromClaim(claim, figure.asOf) <= 1;
  if (nearness === 'sentence' && (fresh || byAgency || day === null)) return 'fits';
  if (nearness === 'near' && (fresh || byAgency)) return 'fits';
  if (nearness !== 'none' && tellsItsYear(question, claim)) return 'fits';
  if (byAgency && day !== null && isUnplaced(claim) && daysFromClaim(claim, day) <= DAYS_OF_NEWS) {
    return 'loose';
  }
  if (dated && (byAgency || (figure.value ?? 0) >= LEAST_DATED)) return 'loose';
  return 'other-incident';
}

/** "In June 2031 a missile struck Harwick's market and 21 died", told years later: the event, with its year in the sentence. */
function tellsItsYear({ figure, survey }: Question, { asOf, incident }: Claim): boolean {
  const year = /\d{4}/.exec(incident ?? '')?.[0] ?? asOf.slice(0, 4);
  return wordsOf(survey.read, figure.sentence).includes(year);
}

/** An event that has no place of its own is told apart by its days alone. */
function isUnplaced(claim: Claim): boolean {
  return claim.place === null;
}

/** News of one event under its agency's name comes within so many days. */
const DAYS_OF_NEWS = 2;

/** Whether the claim's event is the conflict itself (a gas leak of one night). */
function isWholeConflict({ conflict }: Question, claim: Claim): boolean {
  if (!conflict || conflict.kind === 'war' || conflict.end === null) return false;
  const event = /\d{4}-\d{2}-\d{2}/.exec(claim.incident ?? '')?.[0] ?? null;
  if (event === null || daysBetween(conflict.start, conflict.end) > NEWS_DAYS) return false;
  return Math.abs(daysBetween(conflict.start, event)) <= NEWS_DAYS;
}

/** Whether every claim about the subject is of this one event (an earthquake's victims). */
export function isWholeSubject(question: Question, claim: Claim): boolean {
  const claims = question.record.claimsAbout(question.subject.id, claim.measure);
  return (
    indexClaims(claims).isOneEvent && (claims[0]?.incident ?? claim.incident) === claim.incident
  );
}
