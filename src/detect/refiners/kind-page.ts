import { draftsIn } from '../drafts-in';
import { REPORT_SAYS, SOME_EVENTS } from '../lang/en/kind-parts';
import { A_WAR, DISASTER, EVENT } from '../lang/en/kind-words';
import { MONTHS } from '../lang/en/month-names';
import { lowerText } from '../lower-text';
import type { Draft, PageView } from '../pipeline';
import { battleAbove } from './kind-battle';
import { sizeOf } from './kind-headline';
import { signsOf } from './kind-signs';
import {
  BEYOND_ONE,
  CAMPAIGN,
  countsNew,
  FEW,
  type KindCase,
  LARGE,
  RECENT,
  RUNNING,
  type Step,
} from './kind-step';
import type { Verdict } from './kind-verdict';
import { loweredSentence } from './kind-when';

/** A page on one battle or disaster counts that one; a page on a war that goes on counts so far. */
export const ofPage: Step = (one) => {
  const { page, draft, text, signs, topic, settled, largest } = one;
  const own = signs.single || signs.onDay || signs.atSite;
  if (
    topic === 'report' &&
    tellsItself(loweredSentence(page, draft.view)) &&
    !signs.single &&
    !signs.perfect
  ) {
    return { kind: 'period', why: 'told by the report on a stated time' };
  }
  if (topic === 'report' && !own) return ofReport(one);
  const labelled = /:\W*$/.test(text.before);
  if (!own && (!signs.event || labelled) && isOfWar(page)) {
    if (goesOnWithEvent(one)) {
      return { kind: 'incident', why: 'it goes on with the event before' };
    }
    return { kind: 'cumulative', why: 'the page is on one whole war' };
  }
  const ofSide = topic === 'event' && signs.reported && !own && !signs.event;
  const last = settled.at(-1);
  const beside = last?.draft.view === draft.view && last.verdict.kind === 'incident';
  if (ofSide && !beside && tellsOfWar(page) && !tellsAgain(draft, settled)) {
    return { kind: 'cumulative', why: 'a count of one side on a page about a war' };
  }
  const manySoFar = signs.perfect && signs.land && sizeOf(draft) >= RUNNING;
  if (topic === 'event' && manySoFar && !own && !signs.event && !tellsAgain(draft, settled)) {
    return {
      kind: 'cumulative',
      why: 'many in a whole land so far, beside the event of this page',
    };
  }
  if (topic === 'event' && !signs.cumulative && isOfEvent(draft, largest)) {
    return { kind: 'incident', why: 'the page tells of one event' };
  }
  if (topic === 'day' && !signs.single && !signs.perfect && sizeOf(draft) < LARGE) {
    return { kind: 'daily', why: 'the page tells of one day' };
  }
  if (topic === 'fighting' && !own && !countsNew(text)) {
    return { kind: 'cumulative', why: 'the page keeps the toll of fighting' };
  }
  // "Tens of thousands have died", on the page of a battle within a war: far more than it
  if (
    topic === 'battle' &&
    signs.perfect &&
    sizeOf(draft) >= CAMPAIGN &&
    !isOfEvent(draft, largest)
  ) {
    return { kind: 'cumulative', why: 'far more than the battle of this page' };
  }
  if (topic === 'battle') return { kind: 'incident', why: 'the page tells of one battle' };
  if (topic === 'disaster' && signs.region && isOfDayBefore(one)) {
    return { kind: 'daily', why: 'one region of the day before it' };
  }
  if (topic === 'disaster') {
    return { kind: 'incident', why: 'the page tells of one disaster' };
  }
  if (topic === 'running' && !signs.event && !signs.onDay && !signs.atSite) {
    if (sizeOf(draft) >= RUNNING && !signs.perfect && battleAbove(page, draft)) {
      return { kind: 'incident', why: 'the battle told of before it' };
    }
    const counts = signs.reported || (signs.countNoun && sizeOf(draft) >= FEW);
    return counts
      ? { kind: 'cumulative', why: 'a count on a page about a struggle that goes on' }
      : null;
  }
  return null;
};

/** Whether what the sentences right before count is that of a day, of which this number may be a part. */
function isOfDayBefore({ draft, settled }: KindCase): boolean {
  const last = settled.at(-1);
  if (last?.verdict.kind !== 'daily' || draft.view.index - last.draft.view.index > 1) return false;
  return settled
    .slice(-FEW)
    .some((one) => one.verdict.kind === 'daily' && sizeOf(one.draft) >= sizeOf(draft));
}

/** "six million were murdered", beside a battle: no one event kills so many, but nature's. */
export const beyondOneEvent: Step = ({ draft, text, signs, topic }) =>
  sizeOf(draft) >= BEYOND_ONE &&
  !EVENT.test(text.after) &&
  !signs.disaster &&
  topic !== 'disaster' &&
  topic !== 'report'
    ? { kind: 'cumulative', why: 'too many for any one event' }
    : null;

/** "in raids on the coast, according to the report". */
const BY_REPORT =
  /\baccording to (?:the|its|this) (?:annual |monthly |weekly |same )?(?:report|survey|study|bulletin)\b/;

const tellsItself = (sentence: string) => BY_REPORT.test(sentence) || REPORT_SAYS.test(sentence);

/** "In May the ministry said the army had lost 900": all so far on an earlier day than the report's. */
const SAID_LONG_AGO = new RegExp(
  `^\\W*(?:in|last) (?:(?:early|late) )?(?:${MONTHS}|year|month)\\b[^.;]{0,80}\\b(?:said|claimed|admitted|acknowledged|reported|announced|estimated) (?:that )?[^.;]{0,60}\\bhad (?:lost|suffered|killed|been killed|died)\\b`,
);

/** Sentences over which the whole of a part is looked for. */
const WHOLE_REACH = 6;

/** Sentences over which an event or a day within a report holds on. */
const ASIDE_REACH = 2;

/** A silent number of a report on a stated time: of that time, unless it goes on with one event or day, or outgrows the report. */
function ofReport({ page, draft, signs, settled }: KindCase): Verdict | null {
  const size = sizeOf(draft);
  const told = settled
    .slice(-RECENT)
    .filter((one) => one.verdict.kind === 'period')
    .map((one) => sizeOf(one.draft));
  const outgrown = told.length > 0 && size >= LARGE && Math.max(...told) * OUT_OF_SCALE < size;
  if (outgrown || (signs.perfect && size >= RUNNING)) return null;
  if (size >= RUNNING && SAID_LONG_AGO.test(lowerText(page, draft.view))) {
    return { kind: 'cumulative', why: 'all so far, as somebody said on an earlier day' };
  }
  const last = settled.at(-1);
  const aside = last && (last.verdict.kind === 'incident' || last.verdict.kind === 'daily');
  const whole = settled.findLast(
    (one) =>
      (one.draft.measure === draft.measure || one.draft.measure === 'losses') &&
      size <= sizeOf(one.draft),
  );
  const near = whole && draft.view.index - whole.draft.view.index <= WHOLE_REACH;
  // "six died in the past day. The east is the worst hit with 52 deaths": of the whole, not of the day
  if (near && whole.verdict.kind === 'cumulative' && (signs.reported || signs.countNoun)) {
    return { kind: 'cumulative', why: 'a part of the count so far, within a report' };
  }
  if (size < RUNNING && followsEvent(page, draft)) {
    return { kind: 'incident', why: 'the event of the sentence before, within a report' };
  }
  const { view } = draft;
  const some = SOME_EVENTS.test(loweredSentence(page, view));
  const within =
    aside &&
    (last.draft.view.block === draft.view.block || size <= sizeOf(last.draft) * OUT_OF_SCALE);
  if (within && !some && draft.view.index - last.draft.view.index <= ASIDE_REACH) {
    return { ...last.verdict, why: 'it goes on with the event before, within a report' };
  }
  return { kind: 'period', why: 'the page reports on a stated time' };
}

/** "It was unclear how many fell in Sunday's rescue. A minister said 52 were killed": of the one event told right before. */
function followsEvent(page: PageView, draft: Draft): boolean {
  const before = page.views[draft.view.index - 1];
  if (before?.block !== draft.view.block || draftsIn(page, before).length > 0) return false;
  const told = signsOf(page, before, before.start, before.end);
  return told.single && (told.event || told.onDay) && !told.perfect && told.time === null;
}

/** Characters from the top in which a page names the war that it tells of. */
const OPENING = 1_500;
/** Those that name what has happened: where it is a flood or a quake, a war is told of beside it. */
const FIRST = 200;

/** Whether an event told before had about as many: its toll is told anew. */
function tellsAgain(draft: Draft, settled: KindCase['settled']): boolean {
  const size = sizeOf(draft);
  if (size < FEW) return false;
  return settled.slice(-RECENT).some(({ draft: before, verdict }) => {
    if (verdict.kind !== 'incident') return false;
    return sizeOf(before) <= 2 * size && size <= 2 * sizeOf(before);
  });
}

/** Whether the opening names a war, beside the one event that it begins with. */
export function tellsOfWar(page: PageView): boolean {
  const opening = page.folded.slice(0, OPENING).toLowerCase();
  return A_WAR.test(opening) && !DISASTER.test(opening.slice(0, FIRST));
}

/** Whether a small number stands right behind one of an event: "The ambush left three dead. Two were seized." */
function goesOnWithEvent({ draft, signs, settled }: KindCase): boolean {
  const last = settled.at(-1);
  if (last?.verdict.kind !== 'incident' || sizeOf(draft) >= RUNNING || signs.perfect) return false;
  return (
    last.draft.view.block === draft.view.block && draft.view.index - last.draft.view.index <= 1
  );
}

/** Whether the title is the name of a war ("2031 Orvane War", "Casualties of the hill war"). */
function isOfWar(page: PageView): boolean {
  const [title] = page.read.blocks;
  if (!title || title.end - title.start > TITLE || page.read.blocks.length < 2) return false;
  return WAR_NAME.test(page.folded.slice(title.start, title.end).trim());
}

/** Letters of a title that is no more than a name. */
const TITLE = 70;

const WAR_NAME =
  /^how many [^?]{3,60} (?:died|fell|perished|were killed|were lost) (?:in|during) (?:the )?[\w'’ –-]{3,40} war\??$|^(?:(?:casualties|losses) of (?:the )?)?(?:the )?(?:[\w'’–-]+ ){1,5}(?:war|conflict|insurgency|rebellion|uprising)(?: \([^)]*\))?$|^(?:the )?(?:[\w-]+ )?war (?:in|of|between|for) (?:the )?[\w'’ –-]{3,40}$/i;

/** A count so much larger than all that the page tells of its event is of something else. */
const OUT_OF_SCALE = 5;

function isOfEvent(draft: Draft, largest: KindCase['largest']): boolean {
  const size = sizeOf(draft);
  return size < LARGE || (largest.get(draft.measure) ?? Number.NaN) * OUT_OF_SCALE >= size;
}
