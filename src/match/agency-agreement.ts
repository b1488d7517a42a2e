import type { AgencyType, Claim } from '../claims/record';
import { daysBetween } from '../text/day';
import { isBackground } from './background';
import { indexClaims } from './claim-index';
import { isEarlierCount } from './earlier-count';
import { isNobody } from './nobody';
import { isDeadOfOldWar, isOnlyOfOldWar } from './old-war';
import { hitsIn } from './page-survey';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import { isOfStrangeBody } from './strange-body';
import { foldWords } from './words';

/** How the page's naming stands to the claim's agency. */
export type AgencyAgreement = 'same' | 'unnamed' | 'nearby' | 'unknown' | 'other';

/** So many digits show the statement though the agency is only inferred, or its name is borne by others too. */
export const RARE_DIGITS = 3;

/** Compares whom the page names, or does not, with the agency of the claim. */
export function compareAgencies(question: Question, claim: Claim): AgencyAgreement {
  const { agency } = question;
  const digits = digitsOf(question.figure);
  if (agency.type === 'known' && agency.agency?.id === claim.agency) return 'same';
  if (agency.together.has(claim.agency)) return 'same';
  if (isEarlierCount(question)) return 'unnamed';
  // A source sought in other sentences yields to the one under whose name the page gives the same number.
  if (agency.inferred && question.anchors.has(claim.id)) return 'nearby';
  if (agency.namesakes.has(claim.agency) && digits >= RARE_DIGITS && isEqual(question, claim)) {
    return 'same';
  }
  if (isOfUnitedNations(question, claim)) {
    return digits >= BODY_DIGITS && isEqual(question, claim) ? 'same' : 'nearby';
  }
  if (agency.type === 'unknown' && agency.namesakes.has(claim.agency)) return 'nearby';
  if (speaksFor(question, claim) || isOfOneArmy(question, claim)) return 'nearby';
  if (isBriefed(question, claim)) return 'nearby';
  if (isNamedInSentence(question, claim) || isToldByItsMedia(question, claim)) return 'nearby';
  // "Historians estimate up to 1.5 million", who are a body of the record only by a range of their own.
  if (isNobody(question.figure) && isEqual(question, claim) && isDeadOfOldWar(question, claim)) {
    return 'unnamed';
  }
  if (isCitedBy(question, claim)) return 'nearby';
  if (agency.type === 'known' && !agency.inferred) return 'other';
  if (isOfStrangeBody(question, claim)) return 'other';
  if (agency.inferred && isNamedBeside(question, claim)) return 'nearby';
  // Of a war long over one body alone has given the number: a source sought in other sentences says little.
  if (agency.inferred && isEqual(question, claim) && isOnlyOfOldWar(question, claim)) {
    return isNamedOnPage(question, claim) ? 'nearby' : 'unnamed';
  }
  if (isNoCounterOfIt(question) && isEqual(question, claim)) return 'unnamed';
  const large = digits >= BODY_DIGITS && (question.figure.value ?? 0) >= LEAST_LARGE;
  if (agency.inferred && large && isEqual(question, claim) && isNamedOnPage(question, claim)) {
    return 'nearby';
  }
  if (isBackground(question, claim)) return 'unnamed';
  if (agency.type === 'known' && digits < RARE_DIGITS) return 'other';
  if (agency.type === 'unknown' && (!agency.inferred || digits < RARE_DIGITS)) return 'unknown';
  if (isNamedOnPage(question, claim)) return 'nearby';
  if (agency.inferred && digits >= PLAIN_DIGITS && isEqual(question, claim)) return 'unnamed';
  if (agency.type === 'known') return 'other';
  return agency.type === 'unknown' ? 'unknown' : 'unnamed';
}

/** "The state government" of a province, "city officials": no body of the whole state. */
const OF_A_PART =
  /\b(?:state|regional|provincial|city|municipal|county) (?:government|officials|authorities)\b/i;

/** "Norland's government said 2,600", which has told another number of its own since another body told this one. */
function toldItsOwn(question: Question, named: string, words: string, claim: Claim): boolean {
  if (!/\bgovernment\b/i.test(words) || !countsIt(question, named)) return false;
  const { figure, record, subject } = question;
  return indexClaims(record.claimsAbout(subject.id, figure.measure))
    .runsBy(named)
    .some((run) => run.claims.some(({ published }) => published >= claim.published));
}

function countsIt({ figure, record, subject }: Question, agency: string): boolean {
  return indexClaims(record.claimsAbout(subject.id, figure.measure)).agencies.has(agency);
}

/** "Vale said it rose from 16 to 2,317 to hurt him": who counted nothing himself takes up what the page gives as another's. */
function isCitedBy(question: Question, claim: Claim): boolean {
  const named = question.agency.agency;
  if (!named || !question.anchors.has(claim.id) || !isEqual(question, claim)) return false;
  return digitsOf(question.figure) >= RARE_DIGITS && !countsIt(question, named.id);
}

/** A body sought in other sentences that never counted this group ("Norland's ministry" of soldiers of Varland). */
function isNoCounterOfIt(question: Question): boolean {
  const { agency: named, inferred } = question.agency;
  if (!inferred || !named || named.country === null) return false;
  return !countsIt(question, named.id);
}

/** A source sought in other sentences yields to the body that the page names, too, and that gave this large number. */
const LEAST_LARGE = 1000;
/** So many digits of one number tell more than a source that was sought in another sentence. */
const PLAIN_DIGITS = 4;
/** So many digits show that "the UN" is the one of its bodies that gave the number. */
const BODY_DIGITS = 2;
const UNITED_NATIONS = /\b(?:U\.?N\.?|United Nations)(?![\p{L}\p{N}])/u;
/** The record's own name for the United Nations at large. */
const UN_ITSELF = 'un';

/** "The UN estimates": one of the bodies of the United Nations speaks, and the page does not say which. */
function isOfUnitedNations(question: Question, claim: Claim): boolean {
  const words = question.figure.attribution?.origin?.text ?? '';
  if (!UNITED_NATIONS.test(words)) return false;
  const origin = question.figure.attribution?.origin ?? { start: 0, end: 0 };
  const named = hitsIn(question.survey.hits, origin).filter(
    (hit) => hit.type === 'agency' && !hit.ambiguous && !hit.ids.includes(UN_ITSELF),
  );
  if (named.length > 0) return false;
  const body = question.record.agency(claim.agency);
  return body !== null && (body.type === 'un' || UNITED_NATIONS.test(body.shortName));
}

function isEqual({ figure }: Question, claim: Claim): boolean {
  return figure.value !== null && figure.value === claim.low;
}

/** Whether the page names the claim's agency anywhere. */
export function isNamedOnPage({ survey }: Question, claim: Claim): boolean {
  return survey.agencyHits.some((hit) => !hit.ambiguous && hit.ids.includes(claim.agency));
}

/** "The director of the Desk said that intelligence estimates 15,000": the sentence names the claim's body, too. */
function isNamedInSentence(question: Question, claim: Claim): boolean {
  const { figure, survey } = question;
  if (!isEqual(question, claim)) return false;
  // "A report by the forum, to which ministries belong, put it at 4,000": of an old toll fewer digits will do.
  if (digitsOf(figure) < BODY_DIGITS && !isDeadOfOldWar(question, claim)) return false;
  return hitsIn(survey.agencyHits, figure.sentence).some(
    (hit) => !hit.ambiguous && hit.ids.includes(claim.agency),
  );
}

/** Whether the page names the claim's agency in the figure's own paragraph, and gives its very number. */
export function isNamedBeside({ figure, survey }: Question, claim: Claim): boolean {
  const block = survey.read.blocks[figure.block];
  if (!block || figure.value !== claim.low || figure.bound !== claim.bound) return false;
  return survey.agencyHits.some(
    (hit) =>
      !hit.ambiguous &&
      hit.ids.includes(claim.agency) &&
      hit.start >= block.start &&
      hit.end <= block.end,
  );
}

/** Bodies of a state; a newspaper or a monitor of the land is none. */
const OF_STATE: ReadonlySet<AgencyType> = new Set<AgencyType>([
  'government',
  'military',
  'intelligence',
  'health-ministry',
  'rescue-service',
]);

/** Words for any body of a state, its people's name alone too ("according to Norlander tallies"). */
const OF_OFFICIALS =
  /officials|government|administration|authorities|tall(?:y|ies)|figures|estimates|counts?\b|^\p{Lu}\p{L}+(?:i|ian|ese|ish|an)$/iu;

/** A government is no ambulance service, whose numbers it passes on; "officials" may be of both. */
const OF_GOVERNMENT = /\b(?:government|administration|cabinet|prime minister)\b/i;

/** "Ukrainian officials" may be any body of that state. */
function speaksFor(question: Question, claim: Claim): boolean {
  const named = question.agency.agency;
  const words = question.figure.attribution?.origin?.text ?? '';
  if (!named || named.country === null) return false;
  if (!OF_OFFICIALS.test(words) && !isCountry(question, words)) return false;
  if (OF_A_PART.test(words) || toldItsOwn(question, named.id, words, claim)) return false;
  const agency = question.record.agency(claim.agency);
  if (agency?.type === 'rescue-service' && OF_GOVERNMENT.test(words)) return false;
  return agency?.country === named.country && OF_STATE.has(agency.type);
}

/** A ministry of defence gives out the count of its general staff, a command that of its ministry. */
function isOfOneArmy(question: Question, claim: Claim): boolean {
  const named = question.agency.agency;
  if (named?.type !== 'military' || named.country === null || !isEqual(question, claim))
    return false;
  const agency = question.record.agency(claim.agency);
  return agency?.type === 'military' && agency.country === named.country;
}

/** State media of a land tell the day's count of any body of it, whom they quote further down or not at all. */
function isToldByItsMedia(question: Question, claim: Claim): boolean {
  const { agency, published } = question;
  const named = agency.agency;
  if (named?.country == null || !STATE_MEDIA.test(named.name)) return false;
  if (published === null || !isEqual(question, claim) || digitsOf(question.figure) < BODY_DIGITS)
    return false;
  if (Math.abs(daysBetween(claim.published, published)) > BRIEFING_DAYS) return false;
  const body = question.record.agency(claim.agency);
  return body?.country === named.country && OF_STATE.has(body.type);
}

const STATE_MEDIA = /\bstate (?:media|television|TV|news agency)\b/i;

/** Who speaks for a body, behind its name: "Government of Norland (Ada Vale)". */
const SPEAKER = /\s*\(.*$/;

/** "Norland has reported": a country that speaks, and the name of one of its bodies ends in it. */
function isCountry({ agency }: Question, words: string): boolean {
  const folded = foldWords(words);
  const named = agency.agency;
  if (!/^\p{Lu}/u.test(words) || !named) return false;
  // "U.S.: 3,150": officials of the land whom nobody names.
  if (/\bunnamed\b/i.test(named.name)) return true;
  if (!named.ambiguousAliases.some((alias) => foldWords(alias) === folded)) return false;
  // A capital that stands for a government stands for its president and army too.
  const capital = named.type === 'government' && !/\s\p{Ll}/u.test(words);
  return capital || foldWords(named.name.replace(SPEAKER, '')).endsWith(` of ${folded}`);
}

/** A briefing is passed on at once. */
const BRIEFING_DAYS = 3;

/**
 * Somebody whom the record lacks passes on what a body told him ("lawmaker Lee said after a briefing by the
 * spy agency"): the page names that body, which gave this very number these days.
 */
export function isBriefed(question: Question, claim: Claim): boolean {
  const { agency, published, figure } = question;
  const passedOn = agency.type === 'unnamed' && (figure.attribution?.relays.length ?? 0) > 0;
  if (agency.type !== 'unknown' && !passedOn) return false;
  if (published === null || !isEqual(question, claim)) return false;
  if (Math.abs(daysBetween(claim.published, published)) > BRIEFING_DAYS) return false;
  return isNamedOnPage(question, claim);
}
