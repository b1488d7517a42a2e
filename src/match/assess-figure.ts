import type { Claim, Subject } from '../claims/record';
import { daysBetween } from '../text/day';
import { indexClaims } from './claim-index';
import { compareClaim } from './comparability';
import { findCompeting } from './competing';
import { assessDrifts } from './drifts';
import { type Scope, scopeOfClaim, scopeOfFigure } from './estimates';
import type { Finding, Status } from './finding';
import { namesIn } from './mention-shape';
import { findOrigin, type Origin, type OriginSearch } from './origin';
import { wordsOf } from './page-survey';
import { findIncident } from './place-agreement';
import { digitsOf } from './quantity-agreement';
import { askedOf, type Question } from './question';
import type { Apart, Reason } from './reason';
import { relatedSubjects } from './related-subjects';
import type { SubjectReading } from './resolve-subject';
import { findRevision, type Revision } from './revision';
import { originOfShare } from './share-origin';
import { type Standing, standAmongEstimates } from './status';
import { isDescribedIn, namesAnyone, sharesName, subjectWords } from './subject-words';
import {
  explainNoSearch,
  explainOrigin,
  explainReading,
  explainRevision,
  explainStanding,
} from './why';
import { foldWords, sameStem, stemKey, tellingWords } from './words';

/** Where nothing is like the figure no estimates are shown beside it. */
const NOT_ALIKE: ReadonlySet<Apart> = new Set<Apart>(['nothing-comparable', 'other-cause']);

/** A finding before the page is looked at as a whole. */
export type FigureFinding = Omit<Finding, 'inconsistent' | 'addsUp' | 'repeats'>;

/** Holds one figure against the record. */
export function assessFigure(question: Question, reading: SubjectReading): FigureFinding {
  const why = explainReading(question, reading);
  const share = originOfShare(question);
  const noSearch = share ? null : explainNoSearch(question);
  const search = share ?? (noSearch ? null : searchOrigin(question));
  why.push(...(noSearch ? [noSearch] : []), ...(search ? explainOrigin(question, search) : []));
  const origin = search?.origin ?? null;
  if (origin) return found(question, origin.claim, origin.drifts, why);
  const scope = scopeOfFigure(question);
  const imagined = question.figure.modality !== 'stated';
  const standing: Standing = imagined
    ? { status: 'untraced', ends: null }
    : standAmongEstimates(question, scope);
  if (!imagined) why.push(...explainStanding(question, standing));
  return {
    ...base(question, scope, null),
    ...(standing.apart && NOT_ALIKE.has(standing.apart) ? { competing: [], later: [] } : {}),
    status: standing.status,
    claim: null,
    revisedBy: null,
    revisedWhen: null,
    drifts: [],
    ends: standing.ends,
    why,
  };
}

/**
 * A finding whose origin the evidence of the page as a whole shows. `reading` is what the words told of its group.
 */
export function foundElsewhere(
  { question, origin }: { readonly question: Question; readonly origin: Origin },
  reading: SubjectReading,
): FigureFinding {
  const evidence = [{ say: 'by-number' } as const];
  const choice = { subject: question.subject, score: 0, evidence, weak: false };
  const choices = reading.choices.filter(({ subject }) => subject !== question.subject);
  const why = explainReading(question, { ...reading, choices: [...choices, choice] });
  why.push(...explainOrigin(question, { origin, refused: [] }));
  return found(question, origin.claim, origin.drifts, why);
}

/** First the figure's own subject; then groups that the page may have taken for it, under the named agency only. */
function searchOrigin(question: Question): OriginSearch {
  const search = findOrigin(question);
  const anchored = search.origin ? null : anchoredPart(question);
  if (anchored) return { origin: anchored, refused: search.refused };
  const { figure, agency, record } = question;
  if (search.origin || agency.type !== 'known') return search;
  // Both ends of a range are hardly met by chance.
  if (agency.inferred && figure.bound !== 'range') return search;
  const value = figure.value ?? figure.low ?? 0;
  if (value < LEAST_AT_EVENT) return search;
  for (const subject of relatedSubjects(question.subject, record)) {
    const asked = askedOf(question, subject);
    const other = findOrigin(asked);
    const origin = other.origin;
    if (!origin) continue;
    if (origin.claim.agency !== agency.agency?.id) continue;
    const atEvent =
      origin.claim.kind === 'incident' && findIncident(asked, origin.claim) === 'sentence';
    if (value < LEAST_FOR_PART && !atEvent) continue;
    const sameWords = origin.drifts.every(({ type }) => type === 'bound');
    if (sameWords && isDescribed(question, subject, origin.claim)) return other;
    if (origin.drifts.some(({ type }) => type !== 'subject')) continue;
    if ((value < LEAST_FOR_OTHER_GROUP && !atEvent) || isOfOtherTime(question, origin.claim))
      continue;
    if (isOldRoundNumber(question, origin.claim)) continue;
    const drifts = assessDrifts(question, compareClaim(question, origin.claim));
    return { origin: { ...origin, drifts }, refused: search.refused };
  }
  return search;
}

/**
 * The same number stands elsewhere on the page under its agency, for a part of this group: "nearly 3,000 dead in
 * the east" of a headline is the toll of its city below.
 */
function anchoredPart(question: Question): Origin | null {
  const { record, subject, anchors } = question;
  if (anchors.size === 0) return null;
  for (const part of relatedSubjects(subject, record)) {
    if (part.partOf !== subject.id) continue;
    const { origin } = findOrigin(askedOf(question, part));
    if (origin && origin.drifts.length === 0 && anchors.has(origin.claim.id)) return origin;
  }
  return null;
}

/** Whether the sentence tells of the other group without its name in one piece ("killed while seeking aid"). */
function isDescribed(question: Question, subject: Subject, claim: Claim | null): boolean {
  const sentence = wordsOf(question.survey.read, question.figure.sentence);
  const mention = tellingWords(question.figure.subject?.text ?? '');
  const own = subjectWords(question.subject);
  // "Norlander people" names the land of the narrower group, which the wider one does not bear.
  if (sharesName(mention, subjectWords(subject)) && !sharesName(mention, own)) return true;
  if (isPlacedPart(question, subject) || isOnlyCounted(question, subject, claim)) return true;
  return isDescribedIn(subjectWords(subject), foldWords(sentence));
}

/** "448 people" where the body has only ever counted a part of them ("protesters"): a word for anyone is no change. */
function isOnlyCounted(question: Question, part: Subject, claim: Claim | null): boolean {
  const { figure, subject, agency, record } = question;
  const id = agency.agency?.id;
  if (part.partOf !== subject.id) return false;
  if (claim && isOldRoundNumber(question, claim)) return false;
  const mention = figure.subject?.text ?? null;
  // "Norland said that 31 pilgrims died": its own, where the part bears the land of the one who speaks.
  const speaker = tellingWords(figure.attribution?.origin?.text ?? '');
  const own = sharesName(speaker, subjectWords(part)) && namesIn(mention ?? '').length === 0;
  if (!namesAnyone(mention) && !own) return false;
  return (
    id !== undefined &&
    !indexClaims(record.claimsAbout(subject.id, figure.measure)).agencies.has(id)
  );
}

/** "1,500 people": people of a part of the whole, where the page names the part's own place and no group. */
function isPlacedPart({ figure, subject, survey, record }: Question, part: Subject): boolean {
  if (!namesAnyone(figure.subject?.text ?? null)) return false;
  const wholes: string[] = [];
  for (let at = part.partOf; at !== null; at = record.subject(at)?.partOf ?? null) wholes.push(at);
  if (!wholes.includes(subject.id)) return false;
  const whole = subjectWords(subject);
  return [...subjectWords(part).proper].some(
    (name) =>
      !sharesName([name], whole) &&
      survey.nameWords.get(stemKey(name))?.some((word) => sameStem(word, name)),
  );
}

/** A body's count of another group long ago is no source of its number for this one. */
const LONG_DAYS = 183;
/** Nor, of so few digits, is one of a part told of people so many days later. */
const PART_DAYS = 60;
const TELLING_DIGITS = 2;

function isOfOtherTime({ figure, published }: Question, claim: Claim, most = LONG_DAYS): boolean {
  const day = figure.asOf ?? published;
  // The day up to which the page counts may lie long before the report that counted.
  const own = figure.asOf === null ? [claim.published] : [claim.published, claim.asOf];
  return day !== null && own.every((one) => Math.abs(daysBetween(one, day)) > most);
}

/** "Over 600" of a conflict that goes on, on a page without a day or so much later: a round number met twice. */
function isOldRoundNumber(question: Question, claim: Claim): boolean {
  const { figure, published, conflict } = question;
  if (digitsOf(figure) >= TELLING_DIGITS || conflict?.end != null) return false;
  if (figure.asOf === null && published === null) return true;
  return isOfOtherTime(question, claim, PART_DAYS);
}

/** Small numbers of one agency are too alike to say that the group was changed. */
const LEAST_FOR_OTHER_GROUP = 100;
/** Where the words allow the part, smaller ones will do. */
const LEAST_FOR_PART = 20;
/** Where the sentence names the place of the event of which the body told, still smaller ones. */
const LEAST_AT_EVENT = 5;

function found(
  question: Question,
  claim: Claim,
  drifts: Finding['drifts'],
  why: readonly Reason[],
): FigureFinding {
  const revision: Revision = findRevision(question, claim);
  const outdated = revision.revisedWhen === 'before' && !revision.dated;
  const status: Status = drifts.length > 0 ? 'altered' : outdated ? 'revised' : 'traced';
  return {
    ...base(question, scopeOfClaim(claim), claim),
    status,
    claim: claim.id,
    revisedBy: revision.revisedBy?.id ?? null,
    revisedWhen: revision.revisedWhen,
    drifts,
    ends: null,
    why: [...why, ...explainRevision(question, revision)],
  };
}

/** A claim that was taken without a subject drift names the group that the page describes. */
function subjectOf(question: Question, origin: Claim | null): string {
  const described = origin && question.record.subject(origin.subject);
  if (!described || described.id === question.subject.id) return question.subject.id;
  return isDescribed(question, described, origin) ? described.id : question.subject.id;
}

function base(
  question: Question,
  scope: Scope,
  origin: Claim | null,
): Pick<
  Finding,
  'figure' | 'subject' | 'conflict' | 'agency' | 'competing' | 'otherMeasures' | 'later'
> {
  return {
    figure: question.figure,
    subject: subjectOf(question, origin),
    conflict: question.subject.conflict,
    agency: question.agency.agency?.id ?? null,
    ...findCompeting(question, scope, origin),
  };
}
