import type { Claim } from '../claims/record';
import type { Question } from './question';
import { sameStem, tellingWords } from './words';

/** Words that name a body: a church, a bank, a party speaks for itself, and is nobody's channel. */
const BODY =
  /\b(?:council|bank|party|(?:red )?cross|crescent|union|company|corporation|firm|insurer|charity|church|federation|league|fund|embassy|chamber|front|movement|senate)\b/i;
const NAME = /(?:^|\s)\p{Lu}\p{L}{2,}/u;

const bodies = new WeakMap<Question, boolean>();

/** Whether the sentence names a body that the record lacks ("the Norland Relief Council said"). */
export function namesStrangeBody(question: Question): boolean {
  const known = bodies.get(question);
  if (known !== undefined) return known;
  const { agency, figure } = question;
  const words = figure.attribution?.origin?.text ?? '';
  const found =
    agency.type === 'unknown' &&
    !agency.inferred &&
    BODY.test(words) &&
    NAME.test(words.replace(/^the /i, ''));
  bodies.set(question, found);
  return found;
}

/** Whether the claim's body is plainly another than the strange one: no word of its names or channel is among the page's. */
export function isOfStrangeBody(question: Question, claim: Claim): boolean {
  if (!namesStrangeBody(question) || question.agency.namesakes.has(claim.agency)) return false;
  const words = tellingWords(question.figure.attribution?.origin?.text ?? '');
  const body = question.record.agency(claim.agency);
  const own = [body?.name ?? '', ...(body?.aliases ?? []), claim.channel ?? ''].flatMap(
    tellingWords,
  );
  return !words.some((word) => own.some((other) => sameStem(word, other)));
}
