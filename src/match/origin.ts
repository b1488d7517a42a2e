import type { Claim } from '../claims/record';
import { daysBetween } from '../text/day';
import { isBriefed, isNamedBeside } from './agency-agreement';
import { isOfAnyDay, isOfPassedCount, isStale } from './any-day';
import { findCandidates } from './candidates';
import { indexClaims } from './claim-index';
import { type Comparison, compareClaim, refuseOutright } from './comparability';
import { assessDrifts } from './drifts';
import type { Drift } from './finding';
import { nearness } from './nearness';
import { isOwnOfOldWar } from './old-war';
import { isOtherRole } from './other-role';
import { firstOfItsWords, isNearerSince, isOfOneStatement, statementOf } from './own-statements';
import { findIncident } from './place-agreement';
import { isPlainlyOrigin } from './plain-origin';
import { digitsOf, opensVaguely } from './quantity-agreement';
import type { Question } from './question';
import type { Refusal } from './refusal';
import { isRoundOfMany, isToldOfBodyOnPage } from './round-of-many';

/** A claim that the page repeats, with its departures. */
export interface Origin {
  readonly claim: Claim;
  readonly drifts: readonly Drift[];
  /** Higher is better supported; comparable among the origins of one figure. */
  readonly score: number;
}

/** The origin of a figure, and the claims with its number that fell out, each with its reason. */
export interface OriginSearch {
  readonly origin: Origin | null;
  readonly refused: readonly { readonly claim: Claim; readonly refusal: Refusal }[];
}

/** Below this a number is met by chance and needs event, place or day beside it. */
const COMMON_BELOW = 20;
/** Few-digit numbers below this are common too ("300 killed"). */
const ROUND_COMMON_BELOW = 1000;
/** On a page without a day, with the claim's own place. */
const LEAST_PLACED = 10_000;
/** With its agency in the same paragraph. */
const LEAST_BESIDE = 100;
/** News cites a number within this many days when it names no agency. */
const FRESH_DAYS = 60;

/** Finds the claim that the figure repeats: a faithful one first, else one that is plainly its origin. */
export function findOrigin(question: Question): OriginSearch {
  const known = searches.get(question);
  if (known) return known;
  const search = searchOrigin(question);
  searches.set(question, search);
  return search;
}

/** One question is asked several times: for the subject, for the page's day, for the finding. */
const searches = new WeakMap<Question, OriginSearch>();

function searchOrigin(question: Question): OriginSearch {
  const refused: { claim: Claim; refusal: Refusal }[] = [];
  const faithful: Origin[] = [];
  const departed: Origin[] = [];
  for (const claim of findCandidates(question, question.subject)) {
    const comparison = compareClaim(question, claim);
    const outright = refuseOutright(question, comparison);
    if (outright) {
      refused.push({ claim, refusal: outright });
      continue;
    }
    const drifts = assessDrifts(question, comparison);
    const refusal = refuseOrigin(question, comparison, drifts);
    if (refusal) {
      refused.push({ claim, refusal });
      continue;
    }
    const origin = { claim, drifts, score: support(question, comparison, drifts) };
    (drifts.length === 0 ? faithful : departed).push(origin);
  }
  const best = isAnybodys(question, faithful) ? null : preferred(faithful);
  const drifted = preferred(departed);
  const first = firstOfItsWords(question, faithful, departed, preferred);
  if (first) return { origin: first, refused };
  return { origin: outweighs(question, drifted, best) ? drifted : (best ?? drifted), refused };
}

/** "Around 120" without a source, where two bodies gave 121 and 122: it could be either's, or neither's. */
function isAnybodys(question: Question, faithful: readonly Origin[]): boolean {
  if (question.agency.agency !== null || question.figure.value === null) return false;
  const told = faithful.some(({ claim }) => question.anchors.has(claim.id));
  const rounded = !told && faithful.every(({ claim }) => claim.low !== question.figure.value);
  return rounded && new Set(faithful.map(({ claim }) => claim.agency)).size > 1;
}

/**
 * A departed claim beats a faithful one when the page itself traces the same number to it elsewhere and no
 * agency stands by the faithful one: "4,000 casualties" becoming "4,000 killed" two paragraphs on.
 */
function outweighs(question: Question, departed: Origin | null, faithful: Origin | null): boolean {
  if (!departed || !faithful) return false;
  const named = question.agency.agency?.id;
  if (faithful.claim.agency === named) {
    return (
      isNearerSince(question, departed, faithful.claim) ||
      isOfOneStatement(question, departed, faithful.claim)
    );
  }
  // "The institute puts it at around 250,000", which said up to 250,000: no other body's is meant.
  const isNamed = departed.claim.agency === named && question.figure.value === departed.claim.low;
  const isTold =
    isNamed || (isBriefed(question, departed.claim) && !isBriefed(question, faithful.claim));
  if (isTold && departed.drifts.every(({ type }) => type === 'bound')) return true;
  if (question.anchors.has(faithful.claim.id)) return false;
  return question.anchors.has(departed.claim.id);
}

function preferred(origins: readonly Origin[]): Origin | null {
  const sorted = [...origins].sort(
    (a, b) =>
      b.score - a.score ||
      (a.claim.published < b.claim.published
        ? -1
        : a.claim.published > b.claim.published
          ? 1
          : 0) ||
      (a.claim.id < b.claim.id ? -1 : 1),
  );
  return sorted[0] ?? null;
}

function refuseOrigin(
  question: Question,
  comparison: Comparison,
  drifts: readonly Drift[],
): Refusal | null {
  const anchored = question.anchors.has(comparison.claim.id);
  if (comparison.agency === 'unknown' && !anchored && !isRelayedBy(question, comparison)) {
    return 'other-agency';
  }
  if (isOtherRole(question, comparison)) return 'other-agency';
  if (drifts.length > 0) {
    if (isPlainlyOrigin(question, comparison, drifts)) return null;
    return comparison.agency === 'other' ? 'other-agency' : 'not-plainly-origin';
  }
  if (comparison.agency === 'same') {
    return isOfAnyDay(question, comparison.claim) || isStale(question, comparison.claim)
      ? 'too-common'
      : null;
  }
  return isTooCommon(question, comparison) ? 'too-common' : null;
}

/** Somebody whom the record lacks may still be the claim's own channel ("lawmaker Lee, briefed by …"). */
function isRelayedBy(question: Question, comparison: Comparison): boolean {
  // "Confirmed by the UN", which is one of several bodies, and none of them the claim's.
  const { namesakes } = question.agency;
  if (namesakes.size > 0 && !namesakes.has(comparison.claim.agency)) return false;
  const named = question.figure.attribution?.origin?.text.toLowerCase() ?? '';
  const channel = comparison.claim.channel?.toLowerCase() ?? '';
  const words = named.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  if (words.some((word) => channel.includes(word))) return true;
  const value = question.figure.value ?? 0;
  return (
    digitsOf(question.figure) >= 4 ||
    (value >= ROUND_COMMON_BELOW && isOfTheseDays(question, comparison))
  );
}

/** Within so many days a large number of the same group is the same news, whoever is named. */
const SAME_NEWS_DAYS = 3;

function isOfTheseDays(question: Question, comparison: Comparison): boolean {
  const { published } = question;
  if (published === null) return false;
  return Math.abs(daysBetween(comparison.claim.published, published)) <= SAME_NEWS_DAYS;
}

/** A common number without its agency needs the event, or a fresh day, beside it. */
function isTooCommon(question: Question, comparison: Comparison): boolean {
  const { figure } = question;
  const { claim, numbers } = comparison;
  const value = figure.value ?? figure.low ?? 0;
  if (question.anchors.has(claim.id)) return false;
  const day = figure.asOf ?? question.published;
  const fresh = day !== null && Math.abs(daysBetween(claim.published, day)) <= FRESH_DAYS;
  const event = claim.kind === 'incident' && findIncident(question, claim) !== 'none';
  const digits = digitsOf(figure);
  if (isRoundOfMany(question, comparison) || opensVaguely(figure)) return true;
  if (event && isToldAsEvent(question, claim)) return false;
  if (isOwnOfOldWar(question, claim) || isOfItsOneEvent(question, comparison)) return false;
  if (isToldOfBodyOnPage(question, comparison)) return false;
  if (value >= LEAST_BESIDE && isNamedBeside(question, claim)) return false;
  if (value < COMMON_BELOW) return !((event && fresh) || comparison.days === 'agrees');
  if (value < ROUND_COMMON_BELOW && digits < 3) {
    return !(fresh || event || comparison.days === 'agrees' || comparison.agency === 'nearby');
  }
  const placed = comparison.place === 'agrees' && digits > 1 && value >= LEAST_PLACED;
  if (day === null && digits < 3) return !placed && !isNearReference(question, claim);
  const unsupported = comparison.agency === 'unnamed' && comparison.days !== 'agrees';
  if (unsupported && numbers !== 'equal' && isOfPassedCount(question, claim)) return true;
  return day !== null && !fresh && digits < 2 && unsupported;
}

/** "About 640 were killed in the first attack": the very words of a count of the one event of which its group died. */
function isOfItsOneEvent({ figure, record, subject }: Question, comparison: Comparison): boolean {
  const { claim, numbers, measure } = comparison;
  if (numbers !== 'equal' || measure !== 'same' || claim.bound !== figure.bound) return false;
  if (figure.kind !== 'incident' || claim.kind !== 'incident') return false;
  const { value } = figure;
  if (value === null || value < ROUND_COMMON_BELOW || digitsOf(figure) < 2) return false;
  return indexClaims(record.claimsAbout(subject.id, claim.measure)).isOneEvent;
}

/** A conflict of so few days is one event, told for years under its place. */
const EVENT_DAYS = 15;

/** "20 of its soldiers died in the clash at Harwick": the sentence names the one event that the conflict was. */
function isToldAsEvent(question: Question, claim: Claim): boolean {
  const { conflict, published } = question;
  if (!conflict || conflict.end === null || conflict.kind === 'disaster') return false;
  if (daysBetween(conflict.start, conflict.end) > EVENT_DAYS) return false;
  return published === null || findIncident(question, claim) === 'sentence';
}

/** On an undated page a round number needs the days of its other numbers beside it. */
function isNearReference(question: Question, claim: Claim): boolean {
  if (!question.referenceKnown) return false;
  return Math.abs(daysBetween(claim.published, question.reference)) <= FRESH_DAYS;
}

/** How well the claim fits, beyond being allowed. The weights put agency before day before digits. */
function support(question: Question, comparison: Comparison, drifts: readonly Drift[]): number {
  const { claim } = comparison;
  let score = 0;
  if (comparison.agency === 'same') score += 6;
  if (comparison.agency === 'nearby') score += 1;
  if (comparison.days === 'agrees') score += 4;
  if (comparison.numbers === 'equal') score += 2;
  if (comparison.measure === 'same') score += 1.5;
  if (comparison.kind === 'fits') score += 1;
  if (comparison.place === 'agrees') score += 1;
  if (claim.bound === question.figure.bound) score += 0.5;
  if (claim.confidence === 'high') score += 0.2;
  if (claim.confidence === 'low') score -= 0.5;
  if (question.anchors.has(claim.id)) score += 3;
  if (question.statements.has(statementOf(claim))) score += 2.5;
  score += freshness(question, claim) - 2 * drifts.length;
  const given = comparison.numbers === 'rounded' || comparison.numbers === 'equal';
  if (comparison.agency === 'same' && given) {
    score += recency(question, claim);
  }
  return score + nearness(question, comparison);
}

/** What the last count before the page's day is worth before older ones that round to the same number. */
const LAST_COUNT = 3;
/** Days after which it is worth no more than they are. */
const LAST_COUNT_DAYS = 14;

/** "Nearly 60,000" of a body that counts every day is its last count, from 0 to `LAST_COUNT`; 0 on a page without a day. */
function recency({ figure, published }: Question, { published: told }: Claim): number {
  const day = figure.asOf ?? published;
  if (day === null) return 0;
  return LAST_COUNT * Math.max(0, 1 - Math.abs(daysBetween(told, day)) / LAST_COUNT_DAYS);
}

function freshness(question: Question, claim: Claim): number {
  const day =
    question.figure.asOf ??
    question.published ??
    (question.referenceKnown ? question.reference : null);
  if (day === null) return 0;
  const age = Math.abs(daysBetween(claim.published, day));
  return age <= 14 ? 1.5 : age <= FRESH_DAYS ? 0.8 : 0;
}
