import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { ReadText } from '../text/read-text';
import { indexClaims } from './claim-index';
import { measuresLike } from './measure-agreement';
import { findOrigin, type OriginSearch } from './origin';
import { statementOf } from './own-statements';
import { wordsOf } from './page-survey';
import type { Question } from './question';

/** The shares that people say in words; "over a third" lies below the next of them. */
const SAID = [1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1];
/** "About half" reaches so far to both sides, "nearly half" below it. */
const ABOUT = 0.05;
const NEARLY = 0.15;

/** "4,300 soldiers sent to Norland were": no number and no harm stands before what befell them. */
const OF_THOSE_SENT =
  /^(?:(?!\b(?:casualt|kill|dead|death|die|wound|injur|hurt|loss|lost)\p{L}*)[^.;:\d])* (?:sent|deployed|dispatched|stationed|posted)\b(?:(?!\bwho(?:se)?\b|\bwhere\b)[^.;:\d]){0,80}? (?:were|was|are|have been|has been|had been) (?:\p{Ll}+ly )?(?:killed|wounded|injured|captured|dead|hurt|casualties)\b/iu;
const NUMBERS = /\d[\d,.]*/;

/**
 * The body's own count behind a share of its total: "over half of the 11,000, the ministry says", which counted 6,000
 * of them. Only the one number that the named body gave of the group within the share's reach is meant; null otherwise.
 */
export function originOfShare(question: Question): OriginSearch | null {
  const { figure, subject, agency, conflict, wording, record, reference } = question;
  const id = agency.agency?.id;
  const reach = reachOf(figure);
  if (agency.type !== 'known' || id === undefined || !reach || figure.modality !== 'stated')
    return null;
  if (!tellsOfThoseSent(figure, question.survey.read)) return null;
  const found = measuresLike(figure.measure, conflict, wording).flatMap((measure) =>
    indexClaims(record.claimsAbout(subject.id, measure))
      .numbers.within(reach, reference)
      .filter((claim) => claim.agency === id && lies(claim, reach) && isOfLikeTime(figure, claim))
      .map((claim) => findOrigin(asCounted(question, claim)))
      .filter(({ origin }) => origin?.drifts.length === 0 && origin.claim.agency === id),
  );
  const [only] = found;
  const told = found.find(
    ({ origin }) => origin && question.statements.has(statementOf(origin.claim)),
  );
  if (told) return told;
  const claims = new Set(found.map(({ origin }) => origin?.claim.low));
  return only && claims.size === 1 ? only : null;
}

/** Whether the base counts people sent, told apart from the harm that the share is said to have come to. */
function tellsOfThoseSent({ derived, inferred, start, sentence }: Figure, read: ReadText): boolean {
  if (derived?.baseMeasure === 'deployed') return true;
  if (inferred.includes('measure')) return false;
  return OF_THOSE_SENT.test(wordsOf(read, { start, end: sentence.end }).replace(NUMBERS, ''));
}

/** A count of a period or an event is no count of those lost so far. */
function isOfLikeTime({ kind }: Figure, claim: Claim): boolean {
  return claim.kind === 'cumulative' || claim.kind === kind;
}

interface Reach {
  readonly low: number;
  readonly high: number;
}

/** The counts that the share admits of its whole; null where it sets but a limit. */
function reachOf({ derived, bound }: Figure): Reach | null {
  const low = derived?.base.value ?? derived?.base.low ?? null;
  const high = derived?.base.value ?? derived?.base.high ?? null;
  if (!derived || low === null || high === null) return null;
  const { share } = derived;
  switch (bound) {
    case 'over':
    case 'at-least':
      return { low: low * share, high: high * (SAID.find((said) => said > share + ABOUT) ?? 1) };
    case 'nearly':
      return { low: low * share * (1 - NEARLY), high: high * share };
    case 'about':
    case 'exact':
    case 'range':
      return { low: low * share * (1 - ABOUT), high: high * share * (1 + ABOUT) };
    default:
      return null;
  }
}

function lies({ low }: Claim, reach: Reach): boolean {
  return low >= reach.low && low <= reach.high;
}

/** The question as if the page had told the claim's own number. */
function asCounted(question: Question, { low, high, bound }: Claim): Question {
  const value = bound === 'range' ? null : low;
  const figure: Figure = { ...question.figure, derived: null, value, low, high, bound };
  return { ...question, figure, asked: {} };
}
