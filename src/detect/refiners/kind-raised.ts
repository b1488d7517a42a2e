import { OF_ONE_DAY } from '../lang/en/kind-bouts';
import { sizeOf } from './kind-headline';
import {
  countsNew,
  FEW,
  isMilitary,
  isOneEvent,
  type KindCase,
  LARGE,
  numberOf,
  RUNNING,
} from './kind-step';
import type { Verdict } from './kind-verdict';
import { loweredIn } from './kind-when';

/** "five sailors were killed on Friday, bringing the army's toll to 20": the dead of that day, where no event is told. */
export function isAdded(one: KindCase): boolean {
  const { page, draft, text, signs, topic } = one;
  const end = Math.min(draft.view.end, draft.end + ADDED_REACH);
  const rest = page.folded.slice(draft.end, end).toLowerCase();
  const ofWar = countsNew(text) && ADDS_UP_WAR.test(rest);
  if (signs.event || signs.atSite || (isOneEvent(topic) && !ofWar)) return false;
  if (draft.reading.part || /\bincluding\W*$/.test(text.before)) return false;
  if (/\b(?:kill|wound|injur)\w+\W*$/.test(text.before)) return false;
  const newOnes = signs.reported && countsNew(text);
  return (
    ofWar ||
    ((newOnes || (signs.onDay && /day\b|\bon \w+ \d/.test(text.after))) && ADDS_UP.test(rest))
  );
}

/** Letters behind a number in which ", bringing the toll to" stands. */
const ADDED_REACH = 200;

const ADDS_UP =
  /, (?:which )?(?:bring|tak|rais|push|lift)\w+ (?:the|its|their|his|her|[a-z]+'s) (?:[a-z'-]+ ){0,6}(?:toll|total|tally|number|count|deaths|fatalities|losses)\b/;

/** ", bringing its total war losses to". */
const ADDS_UP_WAR =
  /, (?:which )?(?:bring|tak|rais|push|lift)\w+ (?:the|its|their) (?:[a-z'-]+ ){0,4}(?:war|army|military|combat) (?:[a-z'-]+ ){0,2}(?:toll|total|tally|losses|deaths|fatalities)\b/;

/** "Monday's raid raises the toll of the raids to 34": what is raised is a running count. */
export function raised({
  page,
  draft,
  text,
  signs,
  topic,
  largest,
  settled,
  told,
}: KindCase): Verdict | null {
  const last = settled.at(-1);
  const grows = last?.draft.view === draft.view && last.draft.measure === draft.measure;
  if (grows && last.verdict.kind === 'cumulative' && sizeOf(last.draft) < sizeOf(draft)) {
    return { kind: 'cumulative', why: 'the running count of the same before, raised' };
  }
  // "lost 940 men over the past day, bringing the total to 71,200": the sum to which a day adds is of more than that day
  if (grows && last.verdict.kind === 'daily' && sizeOf(last.draft) < sizeOf(draft)) {
    return { kind: 'cumulative', why: 'the running count to which the day before it adds' };
  }
  const again = told.get(numberOf(draft));
  if (again?.verdict.kind === 'cumulative' && sizeOf(draft) >= FEW) {
    return { kind: 'cumulative', why: 'the running count told before' };
  }
  // "In 2031 97 died. In 2032 a raid brought more bloodshed, taking the number of deaths to 190"
  const ofReport = topic === 'report' && last?.verdict.kind === 'period';
  if (ofReport && sizeOf(draft) < sizeOf(last.draft) * GROWN) {
    return { kind: 'period', why: 'the toll of a time, beside that of the one before' };
  }
  if (OF_SEASON.test(text.before)) return { kind: 'period', why: 'the toll of a season or month' };
  const whole = /^\W*(?:people |dead )?the (?:number|toll|total|tally)\b/.test(text.after);
  if (!whole && isMilitary(draft) && /\btotal\b/.test(text.before) && WHOLE.test(text.before)) {
    return { kind: 'cumulative', why: 'a running count of losses, raised' };
  }
  if (!whole && (signs.single || signs.battle || isMilitary(draft))) return null;
  const words = whole ? `${text.before} ${text.after}` : text.before;
  const grown = sizeOf(draft) > (largest.get(draft.measure) ?? 0) * GROWN;
  const sentence = loweredIn(page, draft.view, draft.view.start, draft.start);
  const ofDay = OF_ONE_DAY.test(sentence) && sizeOf(draft) < RUNNING;
  if (ofDay || OF_ONE.test(text.before))
    return { kind: 'incident', why: 'the toll of one event, raised' };
  const ofWhole = WHOLE.test(words) || (grown && /\btotal\b/.test(words));
  const ofOne = topic === 'event' && !ofWhole && sizeOf(draft) < LARGE;
  return ofOne || topic === 'battle' || topic === 'disaster'
    ? { kind: 'incident', why: 'the toll of the one event of this page, raised' }
    : { kind: 'cumulative', why: 'a running count, raised' };
}

/** "the number killed in that raid on the port to seven". */
const OF_ONE =
  /\b(?:toll|total|dead|fatalities|deaths) (?:from|of|in) (?:the|that|this|a) (?:[\w'-]+ ){0,4}(?:sinking|capsizal|capsizing|shipwreck|crash|collapse|derailment|stampede|explosion|blast|blaze|fire|landslide|avalanche|earthquake|quake|massacre|shooting)\b|\b(?:in|during|from) (?:that|this|the same) [^.;]{0,40}\b(?:operation|raid|attack|strike|airstrike|bombing|crash|incident|ambush|fire|blast|explosion|shooting|collapse|quake|earthquake)\b/;

/** "that brings the summer's deadly total to". */
const OF_SEASON =
  /\b(?:the|this|last) (?:summer|winter|spring|autumn|month|week|weekend|season|quarter)['’]s (?:[\w-]+ ){0,3}(?:toll|total|tally|count|number)\b/;

const WHOLE = /\b(?:operations|(?:ground|military) operation|campaign|war|conflict)\b/;

/** A total so many times what one event of the page cost is of more than that event. */
const GROWN = 3;
