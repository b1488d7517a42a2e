import { FEW_BLOWS, IN_AN_OPERATION, IN_THESE_EVENTS } from '../lang/en/kind-bouts';
import { DEADLIEST_DAY, IN_WARS, OVER_SO_LONG, SHARE_TO } from '../lang/en/kind-parts';
import { BEFORE_DAY, DAILY_LABEL, OF_SINCE, SET_OFF, STRUGGLE_KILLS } from '../lang/en/kind-times';
import { AS_OF, BRINGING, IN_ONE_EVENT, NEW_ONES, ONE_EVENT_THAT } from '../lang/en/kind-words';
import { asOfPage } from './kind-as-of';
import { isBout } from './kind-bout';
import { sizeOf } from './kind-headline';
import { ofDay, ofPeriod } from './kind-period';
import { isAdded, raised } from './kind-raised';
import {
  CAMPAIGN,
  countsEvents,
  isMilitary,
  isOneEvent,
  type KindCase,
  LARGE,
  RUNNING,
  type Settled,
  type Step,
} from './kind-step';
import type { Verdict } from './kind-verdict';
import { byTime, lowered, loweredSentence, SO_FAR, UP_TO_DAY } from './kind-when';
import { APART, isOneBreath, isTimeOfNext, ONE_BREATH } from './kind-window';

/** "So far 15 are dead in the hotel": a count so far of one event is of that event. */
export const oneEventSoFar: Step = ({ draft, text, signs, topic, settled }) => {
  // "as of May the toll was 64, but 1,427 died between September and December": a time of its own
  if (text.timeAfter?.kind === 'period') return null;
  // "more than 2,800 have been killed in the strikes so far": of many, whatever the page began with
  if ((signs.many || signs.ongoing) && sizeOf(draft) >= LARGE) return null;
  // "an attack … , with 23,400 killed in response as of May": no one blow kills so many, but nature's
  if (sizeOf(draft) >= CAMPAIGN && !signs.disaster && !isOneEvent(topic)) return null;
  const found = signs.found && sizeOf(draft) < RUNNING;
  const small = sizeOf(draft) < RUNNING && !signs.ongoing && !signs.many && !signs.land;
  const events = small && settled.length > 0 && settled.slice(-EVENTS).every(isIncident);
  // "In Orvane 24 people have been killed so far by rebel strikes", on a page that begins with one of them
  const ofLand = topic === 'event' && signs.land && signs.many;
  const one = signs.single || found || events || (isOneEvent(topic) && !ofLand);
  return signs.soFar &&
    one &&
    !signs.disease &&
    !isMilitary(draft) &&
    signs.time?.kind === 'cumulative'
    ? { kind: 'incident', why: 'one event, counted so far' }
    : null;
};

/** Numbers before a small one "so far" that must all be of one event. */
const EVENTS = 8;

function isIncident({ verdict }: Settled): boolean {
  return verdict.kind === 'incident';
}

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

/** Sentences back to which "the same period" may point. */
const SAME_REACH = 3;

/** "380 more have been killed in that time": the time told in the sentence before. */
const IN_THAT_TIME = /\b(?:in|over|during) that (?:time|period)\b/;

/** "During this period": of a time that the page tells of. */
const IN_THIS_PERIOD = /\b(?:in|over|during) this period\b/;

const notSoFar = ({ verdict }: Settled) => verdict.kind !== 'cumulative';

/** "Over the same period 30 settlers were killed": the time of a count before, rather than the sum of all so far. */
export const sameTime: Step = ({ page, draft, text, signs, settled }) => {
  if (!signs.samePeriod) return null;
  const near = settled.filter(
    (one) =>
      one.draft.view.index < draft.view.index &&
      draft.view.index - one.draft.view.index <= SAME_REACH &&
      one.draft.rate === null &&
      one.verdict.kind !== 'incident',
  );
  const last = near.at(-1)?.draft.view;
  const next = last?.block === draft.view.block && draft.view.index - last.index <= 1;
  const told =
    (next && IN_THAT_TIME.test(text.after) ? null : near.findLast(notSoFar)) ?? near.at(-1);
  if (told) return { ...told.verdict, why: 'over the same time as the count before' };
  const before = page.views[draft.view.index - 1];
  const time = before && !signs.time ? byTime(loweredSentence(page, before)) : null;
  if (time) return { ...time, why: `${time.why}, in the sentence before` };
  return IN_THIS_PERIOD.test(loweredSentence(page, draft.view))
    ? { kind: 'period', why: 'the period that the page tells of' }
    : null;
};

/** "killed in a blast last May", "a fire that left 12 dead, the worst since 2031": one event, whatever time stands beside it. */
export const inOneEvent: Step = ({ draft, text }) => {
  if (draft.rate !== null || sizeOf(draft) >= CAMPAIGN) return null;
  if (IN_THESE_EVENTS.test(text.before) || IN_THESE_EVENTS.test(text.after)) {
    return { kind: 'incident', why: 'of the events told before it' };
  }
  if (FEW_BLOWS.test(text.before) && !/\bsince\b/.test(text.before) && sizeOf(draft) < LARGE) {
    return { kind: 'incident', why: 'a few blows told by their number' };
  }
  const inOne = IN_ONE_EVENT.test(text.after) || IN_AN_OPERATION.test(text.after);
  if (!inOne && !ONE_EVENT_THAT.test(text.before)) return null;
  return BRINGING.test(text.before) ? null : { kind: 'incident', why: 'killed in one event' };
};

/** "pushes the toll up by nearly 900", right before the number: what has come since the count before. */
const GROWN_BY =
  /\b(?:toll|total|tally|count|number|fatalities|deaths|losses|casualties)\b[^.;]{0,40}\b(?:up|grown|grew|rose|risen|rises|increased|increases|climbed|climbs|jumped|jumps|soared|soars|grows) by (?:at least |some |about |nearly |almost |more than |over |around )?$/;

/** "the number of breaches has reached 287, resulting in", "287 breaches so far have left", "has fired some 400 missiles, killing": what all of them cost. */
const COUNTED_BLOWS =
  /\bnumber of (?:[\w'-]+ ){0,3}?(?:violations|breaches|attacks|strikes|raids|incidents|clashes)\b[^.;]{0,60}\bha(?:s|d) (?:now |already )?(?:reached|risen|climbed|grown|passed|topped|exceeded)\b[^.;]{0,40}\b(?:resulting in|leaving|killing|wounding|causing)\b[^.;]{0,30}$|\bha(?:s|ve) (?:fired|launched|carried out|conducted|staged) (?:at least |some |about |around |nearly |more than |over )?(?:\d[\d,]*|dozens|hundreds|thousands)\b[^.;]{0,90}, (?:killing|leaving|wounding)\b[^.;,]{0,30}$/;

/** "swelling a death toll that has reached", right before the number. */
const TOLL_THAT =
  /\btoll (?:that|which) (?:has|had) (?:now |already )?(?:reached|risen to|climbed to|passed|topped|exceeded|surpassed)(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

/** "surpasses last year's toll of", "down from May's", right before the number. */
const TOLL_OF_TIME =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)['’]s(?: (?:at least|some|about|around|nearly|more than|over))?\W*$|\b(?:(?:last|this|the previous) (?:year|month|week|quarter)|(?:19|20)\d\d)['’]s (?:[a-z]+ )?(?:toll|total|tally|count|figures?|number)s? (?:of|was|stood at)?(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;

const IN_YEAR_WHEN =
  /\b(?:in (?:19|20)\d\d|(?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?),? when (?:a total of )?(?:at least |some |about |nearly |over |more than )?$/;

/** "had already killed 220", "228 people had been killed". */
const HAVE_BEEN =
  /\bha(?:d|ve|s) (?:already |also )*(?:been )?(?:killed|died|wounded|injured|lost|claimed|left)\b/;

/** A rate, or words of time beside the number. */
export const besideNumber: Step = (one) => {
  const { draft, text } = one;
  if (OF_SINCE.test(text.before) || SET_OFF.test(text.before) || isBeginning(text)) {
    return { kind: 'incident', why: 'of the event from which others are counted' };
  }
  // "more than in 2031, when 170 were killed"
  if (IN_YEAR_WHEN.test(text.before) && !one.signs.single) {
    return { kind: 'period', why: 'the year right before the number' };
  }
  if (COUNTED_BLOWS.test(text.before) || TOLL_THAT.test(text.before)) {
    return { kind: 'cumulative', why: 'a running count, by its verb' };
  }
  if (TOLL_OF_TIME.test(text.before)) {
    return { kind: 'period', why: 'the toll of a year, month or week' };
  }
  if (SHARE_TO.test(text.before)) {
    return { kind: 'period', why: 'the count of a time beside the one before' };
  }
  if (DEADLIEST_DAY.test(text.before) && !one.signs.single && !one.signs.battle) {
    return { kind: 'daily', why: 'the deadliest day' };
  }
  if (BEFORE_DAY.test(text.before) && HAVE_BEEN.test(`${text.before}# ${text.after}`)) {
    return { kind: 'cumulative', why: 'all up to a day' };
  }
  if (GROWN_BY.test(text.before)) return { kind: 'period', why: 'by how much a count grew' };
  if (DAILY_LABEL.test(text.before)) return { kind: 'daily', why: 'the count of a day' };
  if (draft.rate === 'day') return { kind: 'daily', why: 'a number a day' };
  if (draft.rate !== null) return { kind: 'period', why: `a number a ${draft.rate}` };
  // "killed in March, he had said that 90,000 had died in the two wars"
  if (IN_WARS.test(text.after) && text.timeAfter === null) {
    return { kind: 'cumulative', why: 'what whole wars cost' };
  }
  const beside =
    text.timeAfter ??
    aheadOf(one) ??
    byTime(text.before.replace(/\bsince\W*$/, ''), 'last', text.hints);
  // "As of March 2036 the group had counted 9,800 dead from May 2031 to January 2036"
  if (beside?.kind === 'cumulative' && beside.until !== undefined && AS_OF.test(text.before)) {
    return { kind: 'cumulative', why: UP_TO_DAY };
  }
  const near = asOfPage(one.page, beside);
  if (near?.why === SO_FAR && isOfThisYear(one)) {
    return { kind: 'period', why: 'so far this year, month or week' };
  }
  if (
    near?.kind === 'period' &&
    (/\b(?:since|until|from (?:19|20)\d\d)\b/.test(`${text.before} ${text.after}`) ||
      OVER_SO_LONG.test(text.after)) &&
    STRUGGLE_KILLS.test(text.before)
  ) {
    return { kind: 'cumulative', why: 'what a whole struggle cost since its beginning' };
  }
  const ofDisease = one.signs.disease || one.topic === 'disease';
  if (ofDisease && near?.why === UP_TO_DAY && isNewOnes(text)) {
    return { kind: 'daily', why: 'the new dead of a disease' };
  }
  if (near?.kind === 'daily') return ofDay(one, near);
  if (near) return near.kind === 'period' ? ofPeriod(one, near) : near;
  if (BRINGING.test(text.before)) return raised(one);
  return isAdded(one) ? { kind: 'daily', why: 'what a day added to a running count' } : null;
};

/** "so far 140 herders and two pilgrims were killed this year": up to now of a time that the sentence names behind its numbers. */
function isOfThisYear({ page, draft }: KindCase): boolean {
  const sentence = loweredSentence(page, draft.view);
  return /\bso far\b(?:(?!\bincluding\b)[^.;])*\bthis (?:year|month|week|season)\b/.test(sentence);
}

/** "an additional 1,500 cases and 110 deaths": what is new stands a few words before. */
const isNewOnes = ({ before, after }: KindCase['text']) =>
  NEW_ONES.test(`${before.slice(-50)} ${after.slice(0, 20)}`);

/** "unrest since three girls were stabbed": what happened then, told in the past tense. */
function isBeginning({ before, after }: KindCase['text']): boolean {
  return /\bsince\W*$/.test(before) && !/\b(?:has|have) (?:been )?\w+/.test(after);
}

/** "killing 600 people and wounding 1,000": the second number has the time of the first. */
export const ofTwin: Step = ({ page, draft, index, settled }) => {
  const last = settled.at(-1);
  const open = page.drafts[index - 1];
  // "the army suffered 255 losses, 775 were wounded": of the losses, whose time nothing tells.
  if (open && open !== last?.draft && isMilitary(open) && isOneBreath(page, open, draft)) {
    if (countsEvents(settled)) {
      return { kind: 'incident', why: 'told in one breath with losses on a page of events' };
    }
    return { kind: 'cumulative', why: 'told in one breath with losses counted so far' };
  }
  if (!last || !isOneBreath(page, last.draft, draft)) return null;
  return { ...last.verdict, why: 'told in one breath with the number before' };
};

const COUNT_BEFORE = /\b(?:from|compared (?:with|to)|(?:above|below|than) the)\s*$/;
const DAY_OF_IT =
  /^\s*(?:a day|one day|(?:in |on )?the (?:day before|previous day)|(?:reported |announced |given )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** "640 have been killed, up from 590 a day earlier": the day is that of the count before, which counts what the new one does. */
export const ofCountBefore: Step = ({ page, draft, settled }) => {
  const last = settled.at(-1);
  if (last?.draft.view !== draft.view || last.draft.measure !== draft.measure) return null;
  const between = page.folded.slice(last.draft.end, draft.start).toLowerCase();
  if (!COUNT_BEFORE.test(between)) return null;
  if (!DAY_OF_IT.test(page.folded.slice(draft.end, draft.end + ONE_BREATH).toLowerCase()))
    return null;
  return { ...last.verdict, why: 'the count of the same before the new one' };
};

/** ", including ten children, since May": the words of time behind the part. */
const BEHIND_PART =
  /^[^.,;]{0,30}, ((?:since|during|in|over|between|from|as of|with half|with more than|with a) [^.,;]*)/;

/** "including 56 killed and 89 injured in the past day": the first of two told in one breath has the time said after the second. */
function aheadOf({ page, draft, index }: KindCase): Verdict | null {
  const next = page.drafts[index + 1];
  if (next?.view !== draft.view || next.rate !== null) return null;
  const after = page.drafts[index + 2];
  const end = after?.view === draft.view ? after.start : draft.view.end;
  // "61 herders, including ten children, during the reporting period"
  if (next.reading.part) {
    const behind = BEHIND_PART.exec(lowered(page, next.end, end))?.[1];
    return behind ? byTime(behind) : null;
  }
  if (next.measure === draft.measure) return null;
  const between = page.folded.slice(draft.end, next.start).toLowerCase();
  if (between.length > ONE_BREATH || APART.test(between) || /[,;(]/.test(between)) return null;
  const rest = lowered(page, next.end, end);
  return IN_ONE_EVENT.test(rest) ? null : byTime(rest.replace(/[,;].*/, ''));
}

/** What the sentence says of time elsewhere; one day only where it speaks of nothing longer. */
export const ofSentence: Step = ({ page, draft, index, text, signs, topic }) => {
  const time = asOfPage(page, isTimeOfNext(page, draft, index) ? null : signs.time);
  const size = sizeOf(draft);
  if (!time) return null;
  // "violence since three girls were stabbed" dates the violence, not the girls.
  if (time.kind === 'cumulative' && /\bsince\W*$/.test(text.before)) return null;
  if (time.why === UP_TO_DAY && (signs.disease || topic === 'disease') && isNewOnes(text)) {
    return { kind: 'daily', why: 'the new dead of a disease' };
  }
  if (time.kind === 'daily') return signs.cumulative || size >= LARGE ? null : time;
  if (time.kind !== 'period') return time;
  if (isBout(page, draft.view, topic)) {
    return { kind: 'incident', why: 'one deed or fight of a few days' };
  }
  if (signs.datedEvent) return null;
  if (signs.found && size < RUNNING && topic !== 'report' && !signs.disease) return null;
  return (signs.dating || signs.datingYear) && signs.event && signs.single && size < LARGE
    ? { kind: 'incident', why: 'an event of that time' }
    : time;
};
