import { draftsIn } from '../drafts-in';
import { PERSONS } from '../lang/en/source-words';
import type { Draft, PageView } from '../pipeline';
import { Balance, type Evidence } from './attribution-balance';
import {
  isNews,
  leaves,
  peoplesOf,
  tellsBackdrop,
  tellsMonth,
  tellsOldWar,
  tellsOrigin,
} from './attribution-past';
import type { Heard, PageSigns, Voice, Voices } from './attribution-voices';

/**
 * What speaks for and against a voice of the page as the source of a number whose own sentence names nobody, and for
 * nobody. The weights are those of a logistic fit to some 1,200 hand-read numbers of news, reports and bulletins,
 * rounded; signs were kept that helped with texts of which the fit knew none. Those of rare signs (`nameless`,
 * `imagined`, `news`, `origin`, `oldWar`, `leaves`, `backdrop`, `againNamed`) are set by judgement. Those of `inTitle` (nobody),
 * `personOnce`, `eventToldOnce` and `month` were set on 1,400 further numbers; `countNotBefore` by judgement; `eventAlone` and `toldNone` on 230 of pages that
 * no fit knew, where narrow answers for single events and for voices without a number were wrong; `countToldOnce`,
 * `otherKindAlone` and `newSection` on 2,800 numbers of such pages, where vague numbers, hearsay and voices that tell of
 * other peoples were wrong so often that they are not weighed at all. They are log odds: 0.7 doubles the odds.
 * The fit's constant for nobody is left out, since a source missed weighs as much as one too many.
 */
const VOICE = {
  sameNumber: 1.1,
  againNamed: 1.2,
  paperInLead: 1.05,
  inTitle: 1.4,
  first: 0.9,
  paperLast: 0.8,
  toldCounts: 0.6,
  dominant: 0.7,
  toldAll: 0.55,
  eventToldAll: 0.1,
  toldOften: -0.3,
  eventNotNear: -0.3,
  eventShare: -0.2,
  eventAlone: -0.3,
  farAfter: -0.85,
  otherKind: -0.75,
  otherKindAlone: -0.75,
  rival: -0.75,
  nameless: -0.8,
  toldNone: -1.2,
  personOnce: -0.6,
  eventToldOnce: -0.7,
  countToldOnce: -1.2,
  newSection: -0.5,
  eventNotBefore: -1,
  notBefore: -0.6,
  countNotBefore: -0.8,
  eventFarBefore: -1,
} as const;
const NOBODY = {
  voices: 0.85,
  imagined: 0.6,
  leaves: 1.5,
  oldWar: 2,
  inParagraph: 0.55,
  news: 1.1,
  origin: 2.5,
  month: 1,
  backdrop: 1.5,
  inTitle: 0.8,
} as const;

type OfVoice = Balance<keyof typeof VOICE>;

/** Blocks at the top in which the lead stands; blocks over which a voice is near, and far. */
const LEAD = 3;
const NEAR = 3;
const FAR = 8;
/** Numbers below repeat by chance. */
const TELLING = 20;
/** The part of all speaking on a page from which on a voice dominates it, and how often it must speak. */
const MOST_OF_IT = 0.6;
const AGAIN = 2;

/** What tells that nobody is named for a number: its own words, and how many speak on the page. */
export function weighNobody(page: PageView, draft: Draft, voices: Voices): Evidence {
  const role = page.read.blocks[draft.view.block]?.role;
  const all = new Balance(NOBODY);
  all.add('voices', Math.log(1 + voices.all.length));
  all.add('inParagraph', role === 'paragraph');
  all.add('inTitle', isTitle(role));
  all.add('imagined', IMAGINED.test(said(page, draft).slice(-50)));
  all.add('leaves', leaves(page, draft));
  all.add('news', isNews(page, draft));
  all.add('origin', tellsOrigin(page, draft));
  all.add('oldWar', tellsOldWar(page, draft));
  all.add('month', draft.kind === 'incident' && tellsMonth(page, draft));
  all.add('backdrop', tellsBackdrop(page, draft));
  return all;
}

/** "could claim another 600 lives": nobody counted them. */
const IMAGINED = /\b(?:could|might|may|would)\b[^.,;]*$/;

/** What speaks for and against one voice as the source of a number. */
export function weighVoice(page: PageView, draft: Draft, voices: Voices, voice: Voice): Evidence {
  const all: OfVoice = new Balance(VOICE);
  for (const [name, there] of signsOfPage(page, voices, voice)) all.add(name, there);
  addSignsOfPlace(page, all, draft, voices, voice);
  addSignsOfTold(page, all, draft, voices, voice);
  return all;
}

/** Who the voice is on the page; read once. */
function signsOfPage(page: PageView, voices: Voices, voice: Voice): PageSigns {
  voice.ofPage ??= [
    ['first', voices.first === voice],
    ['nameless', !/\p{Lu}/u.test(voice.who.text)],
    ['inTitle', isNamedIn(titleOf(page), voice)],
    ['paperInLead', voice.heard.some(({ view, paper }) => paper && view.block <= LEAD)],
    ['dominant', voice.heard.length >= AGAIN && shareOf(voices, voice) >= MOST_OF_IT],
  ];
  return voice.ofPage;
}

/** The page's title; empty when its first block is none. */
function titleOf(page: PageView): string {
  const { start, end, role } = page.read.blocks[0] ?? { start: 0, end: 0, role: undefined };
  return isTitle(role) ? page.folded.slice(start, Math.min(end, start + LINE)) : '';
}

/** Characters of a title. */
const LINE = 300;

/** Where it speaks, seen from the number; a single event is told near its source, a count may be far from it. */
function addSignsOfPlace(
  page: PageView,
  all: OfVoice,
  draft: Draft,
  voices: Voices,
  voice: Voice,
): void {
  const { kind, view } = draft;
  const event = kind === 'incident';
  const next = firstAfter(voice.heard, view.index);
  const before = voice.heard[next - 1] ?? null;
  const after = voice.heard[next];
  const back = before ? view.block - before.view.block : 0;
  const ahead = after ? after.view.block - view.block : 0;
  all.add('paperLast', before?.paper === true);
  all.add('rival', isOtherHeard(voices, voice, view.block));
  all.add(
    'newSection',
    before !== null && back > 0 && isParted(page, before.view.block, view.block),
  );
  all.add('farAfter', ahead > NEAR && ahead <= FAR);
  all.add('notBefore', before === null);
  all.add('countNotBefore', before === null && !event && isHeardOnce(page, draft, voice));
  if (!event) return;
  all.add('eventNotBefore', before === null);
  all.add('eventNotNear', back > 1 && back <= NEAR);
  all.add('eventFarBefore', back > NEAR && back <= FAR);
  all.add('eventShare', shareOf(voices, voice));
}

/** Whether a heading stands between two blocks: what is below it is of another matter. */
function isParted({ read }: PageView, from: number, to: number): boolean {
  for (let block = from + 1; block <= to; block++)
    if (read.blocks[block]?.role === 'heading') return true;
  return false;
}

/** Whether a voice speaks in a single sentence and tells no number of the other sentence there. */
function isHeardOnce(page: PageView, { view }: Draft, { heard, told }: Voice): boolean {
  if (heard.length > 1) return false;
  const own = draftsIn(page, view);
  return !told.some((one) => own.some((other) => isTwin(one, other)));
}

/** The place of the first sentence behind that one in which a voice is heard; how many there are when none is. */
function firstAfter(heard: readonly Heard[], index: number): number {
  let at = 0;
  while (at < heard.length && (heard[at] as Heard).view.index <= index) at++;
  return at;
}

/** What the voice tells elsewhere on the page. */
function addSignsOfTold(
  page: PageView,
  all: OfVoice,
  draft: Draft,
  voices: Voices,
  { heard, name, told }: Voice,
): void {
  if (told.length === 0) all.add('toldNone', true);
  const again = told.some(({ view }) => view !== told[0]?.view);
  all.add('personOnce', heard.length === 1 && isPerson(name));
  const once = told.length > 0 && !again;
  all.add('eventToldOnce', once && draft.kind === 'incident');
  const everything = told.length > 0 && told.length === voices.told;
  const twin = told.some((one) => isTwin(one, draft));
  const beside = heard.some(({ view }) => view.block === draft.view.block);
  all.add('eventAlone', draft.kind === 'incident' && !twin && !beside);
  const counts = isCount(draft) && told.some(isCount);
  const paper = heard.some((one) => one.paper);
  all.add('countToldOnce', once && counts && !twin && !paper && heard.length === 1);
  all.add('toldAll', everything);
  all.add('eventToldAll', everything && draft.kind === 'incident');
  all.add('toldOften', again);
  all.add('toldCounts', counts);
  const otherKind =
    !twin && !counts && told.length > 0 && told.every(({ kind }) => kind !== draft.kind);
  all.add('otherKind', otherKind);
  all.add('otherKindAlone', otherKind && !beside);
  const telling = twin && (draft.value ?? draft.low ?? 0) >= TELLING;
  all.add('sameNumber', telling);
  all.add('againNamed', telling && AGAIN_NAMED.test(said(page, draft)));
}

/** What a sentence says before its number. */
function said(page: PageView, { start, view }: Draft): string {
  return page.folded.slice(view.start, start);
}

/** "The figure of 1,600 dead is too high": a number of which somebody has told. */
const AGAIN_NAMED =
  /\b(?:the|this|that) (?:previous |earlier |original |first )?(?:figure|number|toll|estimate|count|total) of $/i;

/** "the governor of Lund", "Ole Vale, spokesman": one person by office, in small letters. */
function isPerson(name: string): boolean {
  return name.split(NO_LETTERS).some((word) => PERSONS.has(word));
}

const NO_LETTERS = /[^\p{L}.-]+/u;

/** The peoples whom a number counts, or those of its sentence. */
export function peoplesAround(page: PageView, draft: Draft): readonly string[] {
  const own = peoplesOf(draft);
  return own.length > 0 ? own : draftsIn(page, draft.view).flatMap(peoplesOf);
}

function isTitle(role: string | undefined): boolean {
  return role === 'title' || role === 'heading';
}

function isCount({ kind }: Draft): boolean {
  return kind === 'cumulative' || kind === 'period';
}

function isTwin(one: Draft, other: Draft): boolean {
  if (one.measure !== other.measure) return false;
  // "551" and "at least 551"
  if (one.value !== null && one.value === other.value) return true;
  return one.value === other.value && one.low === other.low && one.high === other.high;
}

function shareOf(voices: Voices, voice: Voice): number {
  return voice.heard.length / Math.max(1, voices.heard);
}

/** Whether a proper word of the voice's name stands in the title. */
function isNamedIn(title: string, { who }: Voice): boolean {
  return (who.text.match(/\p{Lu}[\p{L}.'-]{2,}/gu) ?? []).some((word) => title.includes(word));
}

/** Whether somebody else speaks in the same paragraph. */
function isOtherHeard({ inBlock }: Voices, voice: Voice, block: number): boolean {
  const heard = inBlock.get(block);
  return heard !== undefined && heard.size > (heard.has(voice) ? 1 : 0);
}
