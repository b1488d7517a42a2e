import { matches } from '../../text/may-match';
import { draftsIn } from '../drafts-in';
import type { Draft, PageView } from '../pipeline';
import { isSetAgainst } from './attribution-against';

/** A year that dates an event, not one until now ("since 2011"). */
const YEAR = /\b(?:in|of|during) (?:\p{L}+ )?((?:1[5-9]|20)\d\d)\b/giu;

/** Years after which an event is background to a page. */
const AGED = 2;

/** "The first fire, in 2010, killed more than 104 people": an earlier event, of which the other number does not speak. */
export function tellsPast(page: PageView, draft: Draft, source: Draft | null): boolean {
  const past = yearsOf(page, draft);
  // "some 160 of those deaths were in the first months of 2025"
  const { start, end } = draft.view;
  if (past.length === 0 || OF_THOSE.test(page.folded.slice(start, end))) return false;
  const now = Number(page.context.published?.slice(0, 4) ?? Number.NaN);
  const known = source ? yearsOf(page, source) : [];
  return past.every((year) => !known.includes(year) && !(year > now - AGED));
}

const OF_THOSE = /\bof (?:those|these|them)\b/;

function yearsOf(page: PageView, { view }: Draft): number[] {
  const text = page.folded.slice(view.start, view.end);
  return [...text.matchAll(YEAR)].map((match) => Number(match[1]));
}

/** "The ministry put Norland's dead at 400. Some 58 Sudland soldiers died.": of another land's people than the source spoke of. */
export function tellsOthers(page: PageView, source: Draft, draft: Draft): boolean {
  const own = peoplesOf(draft);
  if (own.length === 0) return false;
  const theirs = draftsIn(page, source.view)
    .filter((one) => !one.dropped)
    .flatMap((one) => peoplesOf(one));
  return theirs.length > 0 && !own.some((word) => theirs.includes(word));
}

/** The proper words of whom a number counts, shortened so that "Norland" and "Norlanders" agree. */
export function peoplesOf({ subject }: Draft): string[] {
  return (subject?.text.match(/\p{Lu}[\p{L}.]+/gu) ?? []).map((word) => word.slice(0, 5));
}

/** A day of the week or of just now: an event of the news, not one that a report counted. */
const OF_NOW =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|overnight|this (?:week|morning)|last (?:week|weekend|night))\b/;

/** "On Monday gunmen killed 12": a single event of a day of its own. */
export function isNews(page: PageView, { kind, view }: Draft): boolean {
  return kind === 'incident' && OF_NOW.test(page.folded.slice(view.start, view.end).toLowerCase());
}

/** "Hundreds have died since June": a vague count of a long while, known in general. */
export function isKnownToAll(page: PageView, draft: Draft): boolean {
  return draft.vague && /\bsince\b/i.test(page.folded.slice(draft.view.start, draft.view.end));
}

const ORIGIN =
  /\b(?:wars?|conflict|offensive|fighting|campaign|hostilities|insurgency|violence|uprising)\b.{0,40}\b(?:began|begun|started|commenced|erupted|broke out|triggered|sparked|followed)\b|\b(?:triggered|sparked|ignited|launched)\b.{0,30}\b(?:war|conflict|offensive|campaign)\b|(?<!\b(?:since|between|from|and) )\boct(?:ober|\.)? 7\b/;

/** A year of long ago dates an event of which today's source did not speak. */
const LONG_AGO = /\b(?:in|since|of) (?:the )?1\d{3}s?\b/;

/** Wars of long ago, of which a page of another matter speaks only to compare. */
const OLD_WARS =
  /\b(?:holocaust|rwandan genocide|(?:first|second) world war|world war (?:i{1,2}|one|two)|(?:korean|vietnam|soviet[-\u2013 ]afghan|gulf|falklands|winter|crimean|balkan) wars?|war in vietnam)\b/i;

const SINCE_WAR = new RegExp(`\\bsince (?:the )?(?:end of )?(?:the )?${OLD_WARS.source}`, 'i');

/** "in the Norland War 57,000 were lost": of a war that the beginning of the page does not name. */
export function tellsOldWar(page: PageView, { view, start }: Draft): boolean {
  if (isSetBeside(page, view)) return true;
  const war = OLD_WARS.exec(page.folded.slice(view.start, view.end))?.[0];
  if (war === undefined) return false;
  // "more than in any war since the Korean War": only a span of time
  if (SINCE_WAR.test(page.folded.slice(view.start, view.end))) return false;
  const told = page.folded.slice(view.start, start);
  if (/\bin which (?:\p{L}+ ){0,3}$/u.test(told) && told.includes(war)) return true;
  return !page.folded.slice(0, HEAD).toLowerCase().includes(war.toLowerCase());
}

/** "By way of comparison, Sund lost 900 men", "lost 900 men in Sund over ten years": another war, in a land that the beginning of the page does not name. */
function isSetBeside(page: PageView, view: Draft['view']): boolean {
  const sentence = page.folded.slice(view.start, view.end);
  if (COMPARISON.test(sentence)) return true;
  // "the worst since the 1990s, when 30,000 died"
  const decade = DECADE.exec(sentence)?.[0];
  const head = page.folded.slice(0, Math.min(HEAD, view.start));
  if (decade !== undefined && !head.includes(decade)) return true;
  const span = matches(SPAN_IN_LAND, sentence) ? SPAN_IN_LAND.exec(sentence) : null;
  const land = span?.[1] ?? span?.[2];
  return land !== undefined && !head.includes(land);
}

const COMPARISON = /^\W*(?:by (?:way of )?comparison|in comparison|for comparison|to compare)\b/i;
const DECADE = /\b(?:since|in|of|during) the (?:early |mid-|late )?1[5-9]\d0s\b/;
const YEARS =
  '(?:nearly |about |almost |some |roughly )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)[- ]years?';
const SPAN_IN_LAND = new RegExp(
  `\\bin (?:the )?(\\p{Lu}[\\p{L}-]+) (?:over|during|across|for) (?:the |its )?${YEARS}\\b|\\b(?:[Oo]ver|[Dd]uring|[Ii]n) (?:the |its |their )?(?:course of )?${YEARS}(?: period| war| campaign| occupation| conflict)? in (?:the )?(\\p{Lu}[\\p{L}-]+)`,
  'u',
);

/** Characters at the beginning of a page in which it names what it is about. */
const HEAD = 300;

/** "The war began when raiders killed some 640 people": what everybody knows of the beginning is told by nobody. */
export function tellsOrigin(page: PageView, draft: Draft): boolean {
  if (isSetAgainst(draft.view, draft.at)) return true;
  const { start, end } = draft.view;
  const before = page.folded.slice(Math.max(start, draft.start - 220), draft.start).toLowerCase();
  const after = page.folded.slice(draft.end, Math.min(end, draft.end + 160)).toLowerCase();
  if (LONG_AGO.test(before)) return true;
  return ORIGIN.test(before) || (ORIGIN.test(after) && !/\bsince\b/.test(after));
}

/** "Raids came weeks after an attack that killed 26", "the last clash in July, when 40 died": an event that only stands behind the news. */
export function tellsBackdrop(page: PageView, { view, start }: Draft): boolean {
  return BACKDROP.test(page.folded.slice(view.start, start));
}

const BACKDROP =
  /\b(?:previous|earlier|prior|last|past|deadliest|worst|deadly|similar|another|separate)\b[^.]{0,60}\b(?:when|in which|that|which)\b[^,;]*$|\bfollow(?:s|ed|ing) (?:an?|the) [^.]{0,140}\b(?:when|in which|that|which)\b[^,;]*$|\b(?:came|comes) (?:an? |\p{L}+ )?(?:days?|weeks?|months?|hours?) after\b/iu;

/** "At that pace it could pass the 900 mark", "The combined toll of 33": what the page itself works out from what was told. */
export function isReckoned(page: PageView, { view, start }: Draft): boolean {
  return RECKONED.test(page.folded.slice(view.start, start));
}

const RECKONED =
  /\b(?:could|would|might|may|potentially|expected to|on track to) (?:soon |then |also )?(?:be |have )?(?:climb|rise|reach|pass|surpass|exceed|hit|top|exceeding|reaching|surpassing|topped|passed)\b[^.;]*$|\bcombined (?:death )?toll\b|\b(?:global|overall|worldwide) (?:\p{L}+ ){0,2}(?:death )?toll\b/iu;

/** "shelled the port in July, killing 12": a single event that is dated by its month. */
export function tellsMonth(page: PageView, { view }: Draft): boolean {
  return MONTH.test(page.folded.slice(view.start, view.end));
}

const MONTH =
  /\b(?:in|on|of|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const HEARSAY =
  /\breportedly\b|\b(?:previously|earlier),? it was reported that\b|\b(?:was|were|(?:has|have) been) (?:\p{L}+ )?reported (?:to have (?:been )?)?(?:killed|dead|missing|wounded|injured|hurt|died|drowned|captured|kidnapped)\b(?! by\b)|\b(?:has been|is|was) (?:variously |widely )?estimated that\b|\b(?:estimates (?:range|vary)|estimates\b(?:[^.]|\.\d){0,60}\bcirculat(?:e|ed|ing)|(?:earlier|previous) estimates)\b|\b(?:often|commonly|widely|generally) (?:said|thought|believed)\b/iu;

/** "has reportedly killed 39", "is often said to have cost 500": told by nobody in particular. */
export function isHearsay(page: PageView, { view }: Draft): boolean {
  return matches(HEARSAY, page.folded.slice(view.start, view.end)) || isOfState(page, view);
}

/** "have been officially confirmed": counted by a state that is not named. */
export function isOfState(page: PageView, view: Draft['view']): boolean {
  return /\bofficially (?:been )?(?:confirmed|acknowledged|registered|recorded|recogni[sz]ed)\b/i.test(
    page.folded.slice(view.start, view.end),
  );
}

/** Whether a number's sentence opens by leaving what was told before. */
export function leaves(page: PageView, { view }: Draft): boolean {
  return LEAVES.test(page.folded.slice(view.start, view.start + OPENING).toLowerCase());
}

/** Characters of a sentence that may tell that it leaves the event. */
const OPENING = 110;

/** Openings that leave the event which the source spoke of. */
export const LEAVES =
  /\bon (?:both|all) sides\b|\b(?:according to|with|though|although|but) (?:various|some|other|others|different|several|many|most|unofficial|independent) (?:estimates?|calculations)\b|^(?:now\b|on the (?:other|\p{L}+) side\b|(?:other |most |some |independent |unofficial )?estimates (?:of|for|vary|range|put|place|suggest|run|go)\b|(?:still )?(?:others|some)(?: \p{L}+)? (?:have )?(?:estimated?|say|said|put|believed?|claim(?:ed)?|argued?|suggest(?:ed)?|reckon(?:ed)?|speak of|cited?)\b|(?:previous|earlier|prior|past|initial|former|first) (?:official |unofficial )?(?:estimates?|figures?|counts?|reports?|tall(?:y|ies)|assessments?|tolls?)\b|in addition to the (?:\p{L}+(?:ese|[ia]n|ish|i|ic)) (?:death )?toll\b|meanwhile|similarly|likewise|by contrast|in contrast|separately|elsewhere|in a separate|an? (?:later|second|third|separate|subsequent|earlier|previous) (?:attack|strike|airstrike|raid|blast|explosion|bombing|shooting|incident|clash)\b|during the same|(?:on|by) that (?:same )?(?:day|date)\b|in another|earlier|last (?:week|month|year)|in (?:19|20)\d\d, an?|(?:it is|it was|this is) the (?:worst|deadliest|first|second|third))\b/u;
