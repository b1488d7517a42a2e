import type { ClaimRecord } from '../claims/claim-record';
import type { Claim, Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import { daysBetween } from '../text/day';
import { MEASURES, type Measure } from '../text/quantity';
import { compareAgencies } from './agency-agreement';
import { indexClaims } from './claim-index';
import type { Drift } from './finding';
import { measuresLike } from './measure-agreement';
import { findOrigin } from './origin';
import { wordsOf } from './page-survey';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import type { SubjectReading, WiderChoice } from './resolve-subject';
import { holdsPhrase, sharesName, subjectWords } from './subject-words';
import { compareDays } from './time-agreement';
import { foldWords, tellingWords } from './words';

/**
 * The group of which alone the record has the figure's number, where the words name it badly or at another level
 * ("people" for those of one town, "civilians" of an event told in other words). Only a number that is hardly met
 * by chance speaks; null when none or several groups have it.
 */
export function subjectByRecord(
  figure: Figure,
  record: ClaimRecord,
  reading: SubjectReading,
  ask: (subject: Subject) => Question,
): Subject | null {
  if (!mayBeRare(figure)) return null;
  const best = reading.best?.subject ?? null;
  const near = reading.choices.filter(({ weak }) => !weak).map(({ subject }) => subject);
  const wide = reading.wider();
  const known = new Set(wide.map(({ subject }) => subject));
  const added = near.filter((subject) => !known.has(subject));
  const asked = [...wide, ...added.map((subject) => ({ subject, topic: false, unlikely: false }))];
  const holding = asked.filter((choice) => {
    if (choice.subject === best || !mayHold(figure, choice.subject, record)) return false;
    const question = ask(choice.subject);
    if (best && isOfOtherSide(question, best)) return false;
    const claim = plainClaim(question);
    return claim !== null && isRare(question, claim, choice, best);
  });
  const [first, ...others] = holding;
  if (!first || others.length === 0) return first?.subject ?? null;
  const nearest = holding.filter(({ subject }) =>
    reading.choices.some((choice) => choice.subject === subject),
  );
  return nearest.length === 1 ? (nearest[0]?.subject ?? null) : null;
}

/** Words that stand beside the number tell whose side the people are of; the number alone does not change it. */
function isOfOtherSide({ figure, subject }: Question, best: Subject): boolean {
  if (figure.inferred.includes('subject')) return false;
  return best.side !== null && subject.side !== null && best.side !== subject.side;
}

/** Whether the number has enough digits, and is one that the page states. */
function mayBeRare(figure: Figure): boolean {
  if (figure.derived || figure.vague || figure.modality !== 'stated') return false;
  const value = figure.value ?? figure.low ?? 0;
  return value >= LEAST_DATED || (value >= LEAST_RARE && digitsOf(figure) >= TOLD_DIGITS);
}

/** Words under which the dead are told too. */
const LOSSES: ReadonlySet<Measure> = new Set<Measure>(['losses', 'casualties']);
const DEATHS = ['killed', 'deaths', 'excess-deaths'] as const;

/** The cheap question first: whether any claim about the group has the number itself. */
function mayHold(figure: Figure, subject: Subject, record: ClaimRecord): boolean {
  const low = figure.value ?? figure.low ?? 0;
  const like = measuresLike(
    figure.measure,
    record.conflict(subject.conflict),
    'died-beside-excess',
  );
  const measures = LOSSES.has(figure.measure) ? [...like, ...DEATHS] : like;
  return measures.some((measure) => {
    const claims = record.claimsAbout(subject.id, measure);
    return claims.length > 0 && indexClaims(claims).numbers.has(low);
  });
}

/**
 * The claim with the very number, of which at most a bound was lost or gained, or which says "killed" of those whom
 * the page calls lost.
 */
function plainClaim(question: Question): Claim | null {
  const { figure } = question;
  const origin = findOrigin(question).origin;
  const own = question.agency.agency?.id === origin?.claim.agency;
  const lost = LOSSES.has(figure.measure) && digitsOf(figure) >= (own ? RARE_OF_FEW : RARE_DIGITS);
  const plain = ({ type }: Drift): boolean => type === 'bound' || (lost && type === 'measure');
  if (!origin?.drifts.every(plain)) return null;
  const equal = figure.value === null || figure.value === origin.claim.low;
  return equal ? origin.claim : null;
}

/** Smaller numbers are met by chance, whoever speaks. */
const LEAST_RARE = 20;
/** Digits that are hardly met by chance among the claims of a few conflicts, and of one of few claims. */
const RARE_DIGITS = 4;
const RARE_OF_FEW = 3;
/** Under its own agency's name, or on its own day, fewer will do. */
const TOLD_DIGITS = 2;
/** On its own day a number without its agency must be large. */
const LEAST_DATED = 1000;
const LEAST_TELLING = 100;

/** Whether the number can hardly be another one, by its digits, its agency, its place or its day. */
function isRare(
  question: Question,
  claim: Claim,
  choice: WiderChoice,
  best: Subject | null,
): boolean {
  const { figure, agency } = question;
  const value = figure.value ?? figure.low ?? 0;
  const digits = digitsOf(figure);
  const own = agency.agency?.id === claim.agency && !agency.inferred;
  if (own && digits < TOLD_DIGITS) return claim.bound === figure.bound && value >= LEAST_DATED;
  if (choice.unlikely) {
    const bare = figure.subject === null || figure.inferred.includes('subject');
    if (!(own && digits >= RARE_OF_FEW) && !(bare && choice.topic)) return false;
  }
  if (own) return true;
  if (digits < TOLD_DIGITS) return false;
  if (isLongAgo(question, claim)) return digits > RARE_DIGITS;
  if (digits >= RARE_DIGITS) return true;
  const dated = compareDays(figure, claim) === 'agrees' || isNews(question, claim);
  if (digits >= RARE_OF_FEW && value >= LEAST_TELLING) {
    if (dated || (choice.topic && hasFewClaims(question))) return true;
    if (best && bearsSameName(best, choice.subject)) return true;
  }
  return value >= LEAST_DATED && (dated || isAtItsPlace(question, claim, best));
}

/** News tells a number within so many days; a year later one of few digits is another. */
const NEWS_DAYS = 3;
const LONG_DAYS = 370;

function daysFrom({ figure, published }: Question, claim: Claim): number | null {
  const day = figure.asOf ?? published;
  return day === null ? null : Math.abs(daysBetween(claim.published, day));
}

function isNews(question: Question, claim: Claim): boolean {
  const days = daysFrom(question, claim);
  return days !== null && days <= NEWS_DAYS;
}

function isLongAgo(question: Question, claim: Claim): boolean {
  const days = daysFrom(question, claim);
  const ended = question.conflict?.end ?? null;
  return days !== null && days > LONG_DAYS && (ended === null || claim.asOf < ended);
}

/** Among so few claims of a conflict three digits are hardly met twice. */
const FEW_CLAIMS = 40;

function hasFewClaims({ subject, record }: Question): boolean {
  let count = 0;
  for (const { id } of record.subjectsOfConflict(subject.conflict)) {
    for (const measure of MEASURES) {
      if (record.seriesAbout(id, measure).length > 0) return false;
      count += record.claimsAbout(id, measure).length;
    }
  }
  return count <= FEW_CLAIMS;
}

/** Two wars of one land have groups of one name; the number tells which is meant. */
function bearsSameName(one: Subject, other: Subject): boolean {
  return (
    one.conflict !== other.conflict && one.aliases.some((name) => other.aliases.includes(name))
  );
}

/** "5,600 in Harwick": the paragraph names the place that only the part has, of a whole without that number. */
function isAtItsPlace(question: Question, claim: Claim, best: Subject | null): boolean {
  const { subject, survey, figure } = question;
  if (!best || subject.conflict !== best.conflict) return false;
  const whole = subjectWords(best);
  const place = figure.place && !figure.inferred.includes('place') ? figure.place.text : '';
  if (subject.partOf === best.id && sharesName(tellingWords(place), subjectWords(subject))) {
    return compareAgencies(question, claim) !== 'other';
  }
  const block = survey.read.blocks[figure.block] ?? figure.sentence;
  const around = foldWords(wordsOf(survey.read, block));
  const placed = [...subjectWords(subject).proper].some(
    (name) => !sharesName([name], whole) && holdsPhrase(around, name),
  );
  return placed && compareAgencies(question, claim) !== 'other';
}
