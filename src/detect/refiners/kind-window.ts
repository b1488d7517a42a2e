import { mayMatch } from '../../text/may-match';
import { PerSentence } from '../kept';
import { WHERE_STRUGGLE } from '../lang/en/kind-bouts';
import { SAME_PERIOD } from '../lang/en/kind-times';
import { BRINGING_CLAUSE } from '../lang/en/kind-words';
import { lowerText } from '../lower-text';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { sizeOf } from './kind-headline';
import type { Verdict } from './kind-verdict';
import { byTime, lowered, loweredIn, lowerSentence, type TimeHints } from './kind-when';

/** Where ", bringing the toll to 12" begins in the sentence; its end when it has no such clause. */
export function clauseAt(page: PageView, view: SentenceView): number {
  const known = CLAUSES.get(view);
  if (known !== undefined) return known;
  const text = lowerText(page, view);
  const at = mayMatch(BRINGING_CLAUSE, text) ? text.search(BRINGING_CLAUSE) : -1;
  const cut = at < 0 ? view.end : view.start + at;
  CLAUSES.set(view, cut);
  return cut;
}

/** Where ", including 40 who died when a bus …" begins after the number with this index: what follows tells of the part. */
export function partClauseAt(page: PageView, index: number, cut: number): number {
  const draft = page.drafts[index] as Draft;
  const next = page.drafts[index + 1];
  if (next?.view !== draft.view || draft.reading.part) return cut;
  const struggle = page.folded.slice(draft.end, next.start).search(WHERE_STRUGGLE);
  if (struggle >= 0) return draft.end + struggle;
  const at = page.folded.slice(draft.end, next.start).search(PART_CLAUSE);
  if (at < 0) return cut;
  const tail = loweredIn(page, draft.view, next.end, draft.view.end);
  if (!next.reading.part && (!OF_THEIR_OWN.test(tail) || byTime(tail))) return cut;
  return SAME_PERIOD.test(tail) || MAIN_VERB.test(tail) ? cut : draft.end + at;
}

/** "40 pupils who died when": the part has an event of its own. */
const OF_THEIR_OWN =
  /^[^.;,]{0,40}\b(?:who (?:died|were killed)|killed|when|in an?|(?:of|in|from) the raid)\b/;

/** "900 people, including 14 guards were killed on Sunday": the verb of the whole stands behind its part. */
const MAIN_VERB =
  /^(?:(?!\b(?:who|that|when|which)\b)[^.;:]){0,40}?\b(?:were|have been|had been) [a-z]/;

const PART_CLAUSE = /, (?:including|among them|of (?:whom|them|which))\b/;

const CLAUSES = new PerSentence<number>();

/** The words from the number before to this one, and from this one to the next, within the clause. */
export class Window {
  #timeAfter: Verdict | null | undefined;

  /** `hints`: what the sentence tells of words of time in both; undefined where it tells nothing. */
  constructor(
    readonly before: string,
    readonly after: string,
    readonly hints: TimeHints | undefined,
  ) {}

  /** What the first words of time behind the number say; several steps ask for it. */
  get timeAfter(): Verdict | null {
    if (this.#timeAfter === undefined) this.#timeAfter = byTime(this.after, 'first', this.hints);
    return this.#timeAfter;
  }
}

/** The window of the draft with this index; `cut` is where the clause of the sentence ends or begins. */
export function windowOf(page: PageView, index: number, cut: number): Window {
  const draft = page.drafts[index] as Draft;
  const { view } = draft;
  const previous = page.drafts[index - 1];
  const start = draft.start >= cut ? cut : view.start;
  const from = previous?.view === view ? Math.max(ownStart(page, previous, draft), start) : start;
  const to = ownStop(page, index);
  const end = draft.start < cut ? Math.min(to, Math.max(cut, draft.end)) : to;
  return new Window(
    loweredIn(page, view, from, draft.start),
    loweredIn(page, view, draft.end, end),
    lowerSentence(page, view)?.hints ?? undefined,
  );
}

/** Where the words of the number before end: "killed 40 in the past day, and 900 since May". */
function ownStart(page: PageView, previous: Draft, draft: Draft): number {
  const between = page.folded.slice(previous.end, draft.start);
  const mark = /[,;(]| (?:and|while|but|whereas) /i.exec(between);
  return mark ? previous.end + mark.index + mark[0].length : previous.end;
}

/** "650 herders and 255 pilgrims were killed in": what joins two numbers that share the words behind the second. */
const JOINED = /^(?: [\p{L}'’-]+){1,3} and (?:at least |some |about |nearly |more than |over )?$/u;

/** Where the words behind the number end: before the next one, or before the one after where the next is joined to it. */
function ownStop(page: PageView, index: number): number {
  const draft = page.drafts[index] as Draft;
  const next = page.drafts[index + 1];
  if (next?.view !== draft.view) return draft.view.end;
  const joined = next.measure === draft.measure && !next.reading.part;
  return joined && JOINED.test(page.folded.slice(draft.end, next.start))
    ? ownStop(page, index + 1)
    : ownEnd(page, draft, next);
}

/** Where the words of this number end before the next: "40 were killed on Sunday; since May 2023 some 900 have died". */
function ownEnd(page: PageView, draft: Draft, next: Draft): number {
  const apart = page.folded.slice(draft.end, next.start).search(/;|, (?:while|whereas|but) /i);
  return apart < 0 ? next.start : draft.end + apart;
}

/** So many times as many are counted over a longer time. */
const FAR_MORE = 20;

/** ", with nearly", right before a smaller number, or one far larger. */
const WITH_NEXT = /,? with (?:[a-z]+ ){0,2}$/;

/** What sets one count above or below another, right before the other. */
const OUTDOES =
  /\b(?:surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|tops|topped|topping|eclips(?:es|ed|ing)|overtakes|overtook|(?:higher|lower|greater|fewer|more|less) than|compared (?:to|with)|against) (?:the )?(?:[a-z-]+ ){0,4}$/;

/** "three sailors missing as deaths approach 900 in 2031": the count behind it has a time of its own. */
const AS_TOLL =
  / (?:as|while) (?:the )?(?:[a-z'’-]+ ){0,3}(?:deaths|toll|losses|total|fatalities|casualties|count)\b[^.;,]*$/;

function isAsToll(page: PageView, draft: Draft, next: Draft): boolean {
  return AS_TOLL.test(page.folded.slice(draft.end, next.start).toLowerCase());
}

/** "73,000 have died, with nearly 20,000 killed in 2031", "33 died, more than the 28 of May": the only time of the sentence is that of the next number. */
export function isTimeOfNext(page: PageView, draft: Draft, index: number): boolean {
  const next = page.drafts[index + 1];
  if (next?.view !== draft.view) return false;
  if (next.measure !== draft.measure && !isAsToll(page, draft, next)) return false;
  const between = page.folded.slice(draft.end, next.start).toLowerCase();
  const [first, size] = [sizeOf(draft), sizeOf(next)];
  const other = !next.reading.part && (size < first || size >= first * FAR_MORE);
  const added = other ? between.search(WITH_NEXT) : -1;
  const outdone = added < 0 ? between.search(OUTDOES) : added;
  const at = outdone < 0 ? between.search(AS_TOLL) : outdone;
  if (at < 0) return false;
  const own = lowered(page, draft.view.start, draft.end + at);
  return byTime(own) === null && byTime(lowered(page, next.end, draft.view.end)) !== null;
}

/** Words that begin another clause with a time or a count of its own. */
export const APART =
  /\b(?:bring\w*|rais\w*|tak(?:es|ing)|while|whereas|since|total|compared|from|up|down|after|following|where|when|which|as (?:deaths|the toll|losses)|(?:19|20)\d\d)\b|[;:.]/;

/** Characters between two numbers that are told in one breath. */
export const ONE_BREATH = 60;

/** Whether two numbers of other measures stand close by, with no words of time between. */
export function isOneBreath(page: PageView, first: Draft, second: Draft): boolean {
  if (first.view !== second.view || first.measure === second.measure) return false;
  const between = page.folded.slice(first.end, second.start).toLowerCase();
  return between.length <= ONE_BREATH && !APART.test(between);
}
