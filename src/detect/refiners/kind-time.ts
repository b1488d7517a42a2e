import { BRINGING, DAILY_LABEL, OF_SINCE, SET_OFF, YEAR } from '../lang/en/kind-words';
import type { Draft, PageView } from '../pipeline';
import { sizeOf } from './kind-headline';
import { CAMPAIGN, isMilitary, isOneEvent, type KindCase, LARGE, type Step } from './kind-step';
import { byTime, type Verdict } from './kind-when';

/** "So far 15 are dead in the hotel": a count so far of one event is of that event. */
export const oneEventSoFar: Step = ({ draft, signs, topic }) => {
  const one = signs.single || isOneEvent(topic);
  return signs.soFar && one && !isMilitary(draft) && signs.time?.kind === 'cumulative'
    ? { kind: 'incident', why: 'one event, counted so far' }
    : null;
};

/** "half of the 11,000 sent there in the autumn": the words of time tell when they were sent, not when they fell. */
export const shareOfSent: Step = ({ page, draft }) => {
  if (!draft.derived) return null;
  const { view, reading } = draft;
  const verb = reading.trigger === null ? null : view.items[reading.trigger];
  const base = page.folded.slice(draft.end, Math.max(draft.end, verb?.start ?? draft.end));
  return draft.derived.baseMeasure === 'deployed' || /\b(?:sent|deployed|posted)\b/i.test(base)
    ? { kind: 'cumulative', why: 'a share of all who were sent' }
    : null;
};

/** "Over the same period 30 settlers were killed": the time of the count before. */
export const sameTime: Step = ({ signs, settled }) => {
  const last = settled.at(-1);
  if (!signs.samePeriod || !last || last.verdict.kind === 'incident') return null;
  return { kind: last.verdict.kind, why: 'over the same time as the count before' };
};

/** A rate, or words of time beside the number. */
export const besideNumber: Step = (one) => {
  const { draft, text } = one;
  if (OF_SINCE.test(text.before) || SET_OFF.test(text.before) || isBeginning(text)) {
    return { kind: 'incident', why: 'of the event from which others are counted' };
  }
  if (DAILY_LABEL.test(text.before)) return { kind: 'daily', why: 'the count of a day' };
  if (draft.rate === 'day') return { kind: 'daily', why: 'a number a day' };
  if (draft.rate !== null) return { kind: 'period', why: `a number a ${draft.rate}` };
  const near = byTime(text.after) ?? byTime(text.before.replace(/\bsince\W*$/, ''), 'last');
  if (near) return near.kind === 'period' ? ofPeriod(one, near) : near;
  return BRINGING.test(text.before) ? raised(one) : null;
};

/** "unrest since three girls were stabbed": what happened then, told in the past tense. */
function isBeginning({ before, after }: KindCase['text']): boolean {
  return /\bsince\W*$/.test(before) && !/\b(?:has|have) (?:been )?\w+/.test(after);
}

/** "Monday's raid raises the toll of the raids to 34": what is raised is a running count. */
function raised({ draft, text, signs, topic }: KindCase): Verdict | null {
  if (signs.single || signs.battle || isMilitary(draft)) return null;
  const ofWhole = /\b(?:total|operations|campaign|war|conflict)\b/.test(text.before);
  const ofOne = topic === 'event' && !ofWhole && sizeOf(draft) < LARGE;
  return ofOne || topic === 'battle' || topic === 'disaster'
    ? { kind: 'incident', why: 'the toll of the one event of this page, raised' }
    : { kind: 'cumulative', why: 'a running count, raised' };
}

const LATELY = 'counted over the last days';

/** "an attack last week left three dead" dates the event; a rate or a report spans the time. */
function ofPeriod({ draft, text, signs }: KindCase, period: Verdict): Verdict {
  const bringing = BRINGING.test(text.before);
  if (bringing && YEAR.test(text.before)) {
    return { kind: 'cumulative', why: 'the running count of a year' };
  }
  if (isMilitary(draft)) return period;
  const event = signs.event || signs.atSite;
  const dated =
    (signs.dating && event) || (signs.datingYear && (signs.atSite || (event && signs.single)));
  if (dated && !signs.many && !bringing && sizeOf(draft) < CAMPAIGN) {
    return { kind: 'incident', why: 'an event of that time' };
  }
  if (signs.single && signs.onDay && signs.event && !bringing) {
    return { kind: 'incident', why: 'one event of a day' };
  }
  if (signs.datedEvent && period.why !== LATELY)
    return { kind: 'incident', why: 'one event of that month or year' };
  return period;
}

/** Words that begin another clause with a time or a count of its own. */
const APART =
  /\b(?:bring\w*|rais\w*|tak(?:es|ing)|while|whereas|since|total|compared|from|up|down|after|following|where|when|which|(?:19|20)\d\d)\b|[;:.]/;

/** Characters between two numbers that are told in one breath. */
const ONE_BREATH = 60;

/** "killing 600 people and wounding 1,000": the second number has the time of the first. */
export const ofTwin: Step = ({ page, draft, settled }) => {
  const last = settled.at(-1);
  if (last?.draft.view !== draft.view || last.draft.measure === draft.measure) return null;
  const between = page.folded.slice(last.draft.end, draft.start).toLowerCase();
  if (between.length > ONE_BREATH || APART.test(between)) return null;
  return { kind: last.verdict.kind, why: 'told in one breath with the number before' };
};

/** The line that opens a list ("in the past 48 hours:") speaks for its items. */
export const ofList: Step = ({ page, draft }) => {
  const lead = leadIn(page, draft);
  const led = lead ? byTime(lead) : null;
  return led ? { kind: led.kind, why: `${led.why}, in the line above the list` } : null;
};

function leadIn(page: PageView, draft: Draft): string | null {
  const { blocks } = page.read;
  for (let index = draft.view.block - 1; index >= Math.max(0, draft.view.block - 12); index--) {
    const block = blocks[index];
    if (!block) return null;
    const text = page.folded.slice(Math.max(block.start, block.end - 240), block.end);
    if (/:\s*$/.test(text)) return text.toLowerCase();
    if (block.end - block.start > 160) return null;
  }
  return null;
}

/** What the sentence says of time elsewhere; one day only where it speaks of nothing longer. */
export const ofSentence: Step = ({ draft, text, signs }) => {
  const { time } = signs;
  const size = sizeOf(draft);
  if (!time) return null;
  // "violence since three girls were stabbed" dates the violence, not the girls.
  if (time.kind === 'cumulative' && /\bsince\W*$/.test(text.before)) return null;
  if (time.kind === 'daily') return signs.cumulative || size >= LARGE ? null : time;
  if (time.kind !== 'period') return time;
  if (signs.datedEvent) return null;
  return (signs.dating || signs.datingYear) && signs.event && signs.single && size < LARGE
    ? { kind: 'incident', why: 'an event of that time' }
    : time;
};
