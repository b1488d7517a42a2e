import type { Agency, Claim } from '../claims/record';
import type { Figure, Mention } from '../detect/figure';
import {
  BODY,
  COUNTED,
  COUNTED_FROM,
  GROUP,
  KNOWN_BODY,
  PASSES_ON,
  SHARED,
} from './lang/en/bodies';
import { isOfOtherTrade } from './names-beside';
import { hitsIn, wordsOf } from './page-survey';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import { isStateSpeaking, landWords, maySpeakForState, namesOf } from './state-speaker';
import { sameStem, tellingWords } from './words';

/** What the body is that the record lacks. */
type Strange = 'body' | 'state' | 'counter' | 'trade' | null;

const NAME = /(?:^|\s)\p{Lu}\p{L}{2,}/u;
/** A name in the capitals of its words ("the NRO"). */
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}{3,7}(?![\p{L}\p{N}])/u;
const bodies = new WeakMap<Question, Strange>();

/** Who gives the number: the origin, or where only outlets are named the one nearest to it. */
export function strangeSource({ attribution }: Figure): Mention | null {
  return attribution?.origin ?? attribution?.relays[0] ?? null;
}

/** Whether the sentence names a body that the record lacks ("the Norland Relief Council said", "Sudria's army said"). */
export function namesStrangeBody(question: Question): boolean {
  return strangeOf(question) !== null;
}

function strangeOf(question: Question): Strange {
  const known = bodies.get(question);
  if (known !== undefined) return known;
  const found = readStrange(question);
  bodies.set(question, found);
  return found;
}

function readStrange(question: Question): Strange {
  const { agency, figure } = question;
  const source = strangeSource(figure);
  const words = source?.text ?? '';
  if (source === null || agency.type === 'known' || agency.inferred) return null;
  // Who rejects a number has not given it.
  if (figure.attribution?.doubted) return null;
  if (figure.inferred.includes('attribution')) return null;
  // Road police count no war's dead.
  if (isOfOtherTrade(source)) return 'trade';
  if (isCounter(question)) return 'counter';
  if (!figure.attribution?.origin) return null;
  if (isStateSpeaking(words) && !PASSES_ON.test(words)) return 'state';
  return agency.type === 'unknown' && isBody(words, question) ? 'body' : null;
}

function isBody(words: string, question: Question): boolean {
  const name = words.replace(/^the /i, '');
  if (BODY.test(words) && NAME.test(name)) return true;
  if (PASSES_ON.test(words)) return false;
  if (KNOWN_BODY.test(words) || isAcronym(words, question)) return true;
  if (/-based \p{Lu}/u.test(words)) return true;
  return GROUP.test(words) && hasOwnName(name, question);
}

/** A headline in capitals has no acronyms. */
function isAcronym(words: string, { figure, survey }: Question): boolean {
  return ACRONYM.test(words) && /\p{Ll}{3}/u.test(wordsOf(survey.read, figure.sentence));
}

/** Whether a word other than the first of a sentence, and none of a land or town, has a capital. */
function hasOwnName(name: string, { figure, survey }: Question): boolean {
  const origin = figure.attribution?.origin ?? figure.sentence;
  const opens = origin.start <= figure.sentence.start + '“the '.length;
  const inner = opens ? name.replace(/^\P{L}*\p{L}+/u, '') : name;
  // "Harwick's police" may pass on what any body there counted.
  const at = origin.start + Math.max(0, wordsOf(survey.read, origin).search(/\p{Lu}\p{L}{2}/u));
  const towns = hitsIn(survey.hits, origin).some(
    (hit) =>
      hit.type === 'place' && hit.start <= at && landWords(wordsOf(survey.read, hit)).length === 0,
  );
  if (towns) return false;
  const lands = landWords(name);
  return (inner.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? [])
    .flatMap(tellingWords)
    .some((word) => !lands.includes(word));
}

/** "The Courier counted 1,081": an outlet that counted for itself. */
function isCounter({ figure, survey }: Question): boolean {
  const origin = strangeSource(figure);
  if (!origin) return false;
  const outlet = hitsIn(survey.hits, origin).some((hit) => hit.type === 'relay');
  const { end } = figure.sentence;
  if (!outlet || !COUNTED.test(wordsOf(survey.read, { start: origin.end, end }))) return false;
  return !COUNTED_FROM.test(wordsOf(survey.read, figure.sentence));
}

/** So many digits of a body that the page names are of that body, whoever repeats them. */
const TELLING_DIGITS = 3;

/** Whether the claim's body is plainly another than the strange one: no word of its names or channel is among the page's. */
export function isOfStrangeBody(question: Question, claim: Claim): boolean {
  const strange = strangeOf(question);
  if (strange === null || question.agency.namesakes.has(claim.agency)) return false;
  const body = question.record.agency(claim.agency);
  const words = strangeSource(question.figure)?.text ?? '';
  if (!body || isToldOnPage(question, claim)) return false;
  if (strange === 'trade') return true;
  if (strange === 'state') return !maySpeakForState(words, body, claim, question.record);
  return !sharesItsName(words, body, claim);
}

function sharesItsName(text: string, body: Agency, claim: Claim): boolean {
  const names = [...namesOf(body), claim.channel ?? ''];
  if (names.some((name) => initialsMeet(text, name) || initialsMeet(name, text))) return true;
  const own = names.flatMap(tellingWords);
  return tellingWords(text).some(
    (word) => !SHARED.test(word) && own.some((other) => sameStem(word, other)),
  );
}

/** "The NRO" and "Norland Relief Office". */
function initialsMeet(short: string, long: string): boolean {
  const acronym = ACRONYM.exec(short)?.[0];
  if (!acronym) return false;
  const initials = (long.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
  return initials.includes(acronym);
}

/** The page gives this number to the claim's body elsewhere, or names that body and has its rare number. */
function isToldOnPage({ anchors, survey, figure }: Question, claim: Claim): boolean {
  if (anchors.has(claim.id)) return true;
  if (figure.value !== claim.low || digitsOf(figure) < TELLING_DIGITS) return false;
  return survey.agencyHits.some((hit) => !hit.ambiguous && hit.ids.includes(claim.agency));
}
