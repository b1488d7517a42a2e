import { matches } from '../../text/may-match';
import {
  FOUGHT_FOR,
  FRESH_BLOWS,
  IN_NEW_FIGHT,
  IT_COST,
  STRUGGLE_GREW,
  TOLL_TO,
  WE_LOST,
} from '../lang/en/kind-bouts';
import { BLOWS_HAVE, NAMED_FIGHT, ON_TOWN, TOLL_OF_MOVEMENT } from '../lang/en/kind-parts';
import { IN_THIS_WAR, OF_THIS_WAR, STRUGGLE_KILLS } from '../lang/en/kind-times';
import {
  AMONG_DAY,
  MASSACRED,
  NEW_ONES,
  OF_FIGHTING,
  PLACED,
  TOLL_OF_FIGHTING,
} from '../lang/en/kind-words';
import type { Draft, PageView } from '../pipeline';
import { besideCount } from './kind-earlier';
import { sizeOf } from './kind-headline';
import { signsOf } from './kind-signs';
import { AT_VILLAGE, IN_CITY, IN_PLACES, isInTown } from './kind-spot';
import {
  CAMPAIGN,
  CROWD,
  countsNew,
  FEW,
  isCounting,
  isMilitary,
  isOneEvent,
  type KindCase,
  LARGE,
  RECENT,
  RUNNING,
  type Step,
} from './kind-step';
import type { Topic } from './kind-topic';
import type { Verdict } from './kind-verdict';
import { loweredSentence, lowerSentence } from './kind-when';

/** "with a death toll of 1,400", right before the number. */
const TOLL_OF = /\btoll (?:of|is|was|stood at|stands at|at)(?: now)?\W*$/;

/** A total of up to so many times the dead of the page's event is that event's, told later. */
const OF_ONE = 3;

/** "The number killed in raids has reached", right before the number. */
const TOLL_HAS =
  /\b(?:number|toll|total|count|tally)\b[^.;]{0,80}\bha(?:s|d|ve) (?:now |already |thus |therefore )?(?:reached|risen|climbed|grown|passed|topped|exceeded|increased|surpassed)\b[^.;]{0,24}$/;

const IN_STRUGGLE = /\b(?:war|conflict|uprising|insurgency)\b/;

/** Whether the sentence says what "it" cost, and the one before tells of a whole struggle. */
function itIsStruggle({ page, draft, text }: KindCase): boolean {
  const before = page.views[draft.view.index - 1];
  if (!before || before.block !== draft.view.block || !IT_COST.test(text.before)) return false;
  const told = loweredSentence(page, before);
  return IN_STRUGGLE.test(told) && !signsOf(page, before, before.start, before.end).single;
}

/** Blocks from the top in which "have been killed" tells the news, not a count. */
const NEWS_BLOCKS = 3;

/** Events and struggles of which the sentence tells. */
export const ofEvents: Step = (one) => {
  const { page, draft, text, signs, topic, settled, largest } = one;
  if (draft.reading.pattern === 'table-cell') return null;
  if (WE_LOST.test(text.before) && sizeOf(draft) < LARGE) {
    return { kind: 'incident', why: 'what a fighter tells of one fight' };
  }
  if (IN_NEW_FIGHT.test(text.after) && draft.view.block < NEWS_BLOCKS && sizeOf(draft) < LARGE) {
    return { kind: 'incident', why: 'the new fight that the page tells of' };
  }
  if (STRUGGLE_KILLS.test(text.before) || STRUGGLE_GREW.test(text.before) || itIsStruggle(one)) {
    return { kind: 'cumulative', why: 'what a whole struggle cost' };
  }
  if (BLOWS_HAVE.test(text.before) && !isNews(one) && !signs.onDay && !signs.single) {
    return { kind: 'cumulative', why: 'what many blows have cost so far' };
  }
  if (
    (IN_THIS_WAR.test(text.after) ||
      OF_THIS_WAR.test(text.before) ||
      (FOUGHT_FOR.test(text.after) && !signs.onDay && sizeOf(draft) >= FEW)) &&
    !signs.single &&
    !signs.battle
  ) {
    return { kind: 'cumulative', why: 'what a whole war cost' };
  }
  if (MASSACRED.test(text.before) && !signs.perfect && sizeOf(draft) < CAMPAIGN) {
    return { kind: 'incident', why: 'a slaughter that is told as one deed' };
  }
  if (signs.disease || topic === 'disease') return goesOnInTime(one) ?? ofDisease(one);
  if (!countsNew(text) && keepsToll(page, draft, topic)) {
    return { kind: 'cumulative', why: 'fighting whose toll is kept' };
  }
  if (topic === 'day' && signs.region && !signs.oneBlow && sizeOf(draft) < RUNNING) {
    return { kind: 'daily', why: 'what the day of the page cost one region' };
  }
  const totalled = signs.perfect || /\btotal number\b[^.;]*$/.test(text.before);
  const counts = signs.cumulative || (signs.perfect && /^\W*overall\b/.test(text.before));
  const most = Math.max(0, ...largest.values());
  const ofEvent = topic === 'event' && !signs.perfect && sizeOf(draft) <= most * OF_ONE;
  if (counts && totalled && ofEvent) {
    return { kind: 'incident', why: 'the total of the one event of this page' };
  }
  if (counts && totalled && !signs.single && !signs.battle && sizeOf(draft) >= FEW) {
    return { kind: 'cumulative', why: 'the sentence counts so far' };
  }
  const ofToll = TOLL_OF.test(text.before) && sizeOf(draft) >= LARGE && !signs.disaster;
  if (ofToll && !isOneEvent(topic) && !signs.battle) {
    return { kind: 'cumulative', why: 'a large toll' };
  }
  const kept = signs.many || topic === 'day' || IN_STRUGGLE.test(text.before);
  const counted = kept && TOLL_HAS.test(text.before);
  const onTown = sizeOf(draft) < RUNNING && ON_TOWN.test(text.before);
  if (counted && !signs.single && !onTown && !isOneEvent(topic)) {
    return { kind: 'cumulative', why: 'a count of many events that has grown' };
  }
  if (TOLL_OF_MOVEMENT.test(text.before) && !signs.single && !signs.battle) {
    return { kind: 'cumulative', why: 'the toll of a struggle that goes on' };
  }
  if (signs.battle) return { kind: 'incident', why: 'one battle, siege or massacre' };
  if (NAMED_FIGHT.test(ownClause(one)) && !signs.perfect) {
    return { kind: 'incident', why: 'a battle or an offensive by its name' };
  }
  if (signs.onDay && !signs.single && AMONG_DAY.test(text.before)) {
    return { kind: 'daily', why: 'the sum of a day' };
  }
  const ofOne = !isMilitary(draft) && isOneEvent(topic) && !besideCount(one);
  if (
    signs.already &&
    !ofOne &&
    (!signs.event || signs.many) &&
    !signs.onDay &&
    sizeOf(draft) >= FEW
  ) {
    return { kind: 'cumulative', why: 'counted so far' };
  }
  if (isCounting(topic) && signs.onDay && TOLL_TO.test(text.before)) {
    const kind = topic === 'report' ? 'period' : 'cumulative';
    return { kind, why: 'a toll that rose on that day' };
  }
  if (isCounting(topic) && signs.onDay && !signs.single && !signs.event && sizeOf(draft) >= LARGE) {
    const kind = topic === 'report' ? 'period' : 'cumulative';
    return { kind, why: 'a large count, told on that day' };
  }
  const someDay = signs.onDay && !signs.single && sizeOf(draft) < LARGE;
  if (
    (isCounting(topic) || topic === 'day') &&
    someDay &&
    (!signs.event || signs.many) &&
    !IN_CITY.test(pieceAfter(one))
  ) {
    const spot = AT_VILLAGE.test(pieceBefore(one)) || AT_VILLAGE.test(pieceAfter(one));
    if (sizeOf(draft) < FEW || spot || signs.atSite)
      return { kind: 'incident', why: 'one event of a day' };
    return { kind: 'daily', why: 'one day, on a page that counts a longer time' };
  }
  if (signs.found && sizeOf(draft) < RUNNING) {
    const last = settled.at(-1);
    const same =
      last && draft.view.index - last.draft.view.index <= 1 && /\balso\b/.test(text.after);
    if (same && last.verdict.kind === 'daily') {
      return { kind: 'daily', why: 'bodies that were found on the day before it' };
    }
    return { kind: 'incident', why: 'bodies that were found' };
  }
  if (signs.wholeWar && !signs.onDay && !signs.single && !isInReport(one)) {
    return { kind: 'cumulative', why: 'what a whole war cost' };
  }
  if (topic === 'report' && !signs.perfect && !signs.single && !signs.onDay) return null;
  const struggle = (signs.ongoing && !signs.disaster) || signs.movement || signs.wholeWar;
  if (struggle && !signs.onDay && !signs.single) {
    return { kind: 'cumulative', why: 'a struggle that goes on, counted so far' };
  }
  if (signs.many && !signs.single) {
    const ofLand =
      signs.land || signs.dayOfLand || countsSoFar(one) || IN_PLACES.test(pieceAfter(one));
    const oneSpot = signs.datedEvent || signs.atSite || IN_CITY.test(pieceAfter(one));
    if (signs.onDay && ofLand && !oneSpot) {
      return { kind: 'daily', why: 'the events of a day in a whole land' };
    }
    if (!signs.onDay && (signs.latest || (signs.perfect && !isNews(one)))) {
      return { kind: 'cumulative', why: 'many events, counted so far' };
    }
  }
  const placed =
    sizeOf(draft) < FEW && (PLACED.test(`${text.before} ${text.after}`) || isInTown(one));
  const land = signs.land && !signs.event && !placed && !signs.atSite;
  const whole = signs.cumulative || sizeOf(draft) >= LARGE;
  if (signs.onDay && !whole && (land || (signs.across && !signs.single))) {
    return { kind: 'daily', why: 'a day in a whole land' };
  }
  if (signs.single || signs.onDay || signs.atSite || signs.atOnce) return anEvent(one);
  const fresh = isNews(one) && !signs.perfect && FRESH_BLOWS.test(text.after);
  const ofMany = (signs.many || signs.perfect) && sizeOf(draft) >= FEW;
  if (topic === 'running' && ofMany && !placed && !fresh) {
    return { kind: 'cumulative', why: 'many events of a struggle that the page counts' };
  }
  const last = settled.at(-1);
  const crowd = signs.many && sizeOf(draft) >= CROWD && !placed;
  if (last?.verdict.kind === 'cumulative' && crowd) {
    return { kind: 'cumulative', why: 'many events, of the count before' };
  }
  return null;
};

const ownClause = ({ text }: KindCase) => `${text.before} ${text.after}`;

/** Letters behind a number in which its places stand. */
const PLACES_REACH = 200;

const pieceAfter = ({ page, draft }: KindCase) =>
  page.folded.slice(draft.end, Math.min(draft.view.end, draft.end + PLACES_REACH)).toLowerCase();

const pieceBefore = ({ page, draft }: KindCase) =>
  page.folded
    .slice(Math.max(draft.view.start, draft.start - PLACES_REACH), draft.start)
    .toLowerCase();

/** "raids on Monday killed", right before the number: many blows are what killed. */
const BLOWS_KILLED = /\b[a-z]+s (?:on \w+day )?(?:killed|claimed)\b[^.;,]{0,20}$/;

/** Whether the page has counted far more of the same so far: "raids on Monday killed 78" are those of a day of it. */
function countsSoFar({ draft, text, signs, settled }: KindCase): boolean {
  if (signs.atSite || sizeOf(draft) < CROWD || !BLOWS_KILLED.test(text.before)) return false;
  return settled
    .slice(-RECENT)
    .some(
      ({ draft: before, verdict }) =>
        verdict.kind === 'cumulative' &&
        before.measure === draft.measure &&
        sizeOf(before) >= LARGE,
    );
}

/** Whether the sentence keeps the toll of two lands' fighting, or tells of fighting on a page that does. */
function keepsToll(page: PageView, { view }: Draft, topic: Topic): boolean {
  const sentence = lowerSentence(page, view)?.text ?? loweredSentence(page, view);
  if (topic === 'fighting' && OF_FIGHTING.test(sentence)) return true;
  return matches(TOLL_OF_FIGHTING, sentence);
}

/** "Among the worst hit was Harwick (89 cases and six deaths)": of the week of the count before. */
function goesOnInTime({ draft, signs, settled }: KindCase): Verdict | null {
  const last = settled.at(-1);
  if (last?.verdict.kind !== 'period' || signs.cumulative || signs.onDay) return null;
  const near =
    draft.view.index - last.draft.view.index <= 1 && draft.view.block === last.draft.view.block;
  return near ? { kind: 'period', why: 'it goes on with the count before' } : null;
}

/** "two new deaths on Tuesday", "534 deaths": the new ones of a day, or all so far. */
function ofDisease({ draft, text, signs }: KindCase): Verdict {
  const onDay = signs.onDay && !signs.cumulative && sizeOf(draft) < CAMPAIGN;
  const near = `${text.before.slice(-60)} ${text.after.slice(0, 40)}`;
  return NEW_ONES.test(near) || onDay
    ? { kind: 'daily', why: 'the new dead of a disease' }
    : { kind: 'cumulative', why: 'the dead of a disease so far' };
}

/** "The army was responsible for 85 deaths during the war", in a report that counted 124 in a year: of that year. */
function isInReport({ draft, topic, settled }: KindCase): boolean {
  if (topic !== 'report') return false;
  return settled
    .slice(-RECENT)
    .some((one) => one.verdict.kind === 'period' && sizeOf(one.draft) >= sizeOf(draft));
}

/** "More than 30 have been killed in raids" at the head of a page: what has just happened. */
function isNews({ draft }: KindCase): boolean {
  return draft.view.block < NEWS_BLOCKS && sizeOf(draft) < RUNNING;
}

/** A sentence that tells of an event, or only names one. */
export const anEvent: Step = ({ draft, text, signs, settled }) => {
  if (draft.reading.pattern === 'table-cell') return null;
  if (signs.goesOn && !signs.onDay && !signs.single) return null;
  const size = sizeOf(draft);
  const single = isMilitary(draft) ? size < LARGE : size < CAMPAIGN || signs.disaster;
  const running = /\btoll\b/.test(text.before) && size >= CAMPAIGN;
  const inCount = settled
    .slice(-RECENT)
    .some((one) => one.verdict.kind === 'cumulative' && one.draft.view !== draft.view);
  const many = signs.many && !signs.single && !signs.disaster && (!signs.onDay || inCount);
  if (many && size >= LARGE) return null;
  const atOnce = signs.atOnce && !isMilitary(draft);
  if (
    (signs.event || atOnce || (signs.onDay && size < CAMPAIGN)) &&
    (single || atOnce) &&
    !running
  ) {
    return { kind: 'incident', why: 'the sentence tells of an event' };
  }
  return null;
};
