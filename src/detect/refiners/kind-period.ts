import {
  BODIES,
  BODIES_FOUND,
  CAME_UPON,
  GROWN_WITHIN,
  IN_ONE_DAY,
  PAST_HOURS,
  TOLL_GROWN,
  TOLL_ROSE,
} from '../lang/en/kind-parts';
import { BATTLE, BRINGING, IN_MONTH, MASSACRED, SINGLE_EVENT } from '../lang/en/kind-words';
import { MONTHS } from '../lang/en/month-names';
import type { Draft, PageView } from '../pipeline';
import { isBout } from './kind-bout';
import { sizeOf } from './kind-headline';
import { CAMPAIGN, isMilitary, type KindCase, LARGE, RUNNING } from './kind-step';
import type { Verdict } from './kind-verdict';
import { byTime, lowered, OF_VIOLENCE, SINCE_ITS_START } from './kind-when';

/** A line that holds nothing but days before its number. */
const ONLY_DAYS = new RegExp(`^(?:[\\W\\d]*(?:${MONTHS}|to|and))+[\\W\\d]*$`);

/** Whether the line above is the name of a battle. */
function belowBattle(page: PageView, { view }: Draft): boolean {
  const above = page.read.blocks[view.block - 1];
  return above !== undefined && BATTLE.test(lowered(page, above.start, above.end).slice(0, 80));
}

/** "when the ship was sunk", "as they left the hall", right after the number's people. */
const WHEN_ONE = /^[^.;,]{0,50},? (?:when|as|while) (?:an?|the|they|he|she|his|her|their) /;
const IN_WHERE = /\bin [^.;,]{3,40}, where (?:at least |some |about |nearly |over |more than )?$/;
/** "one of the worst massacres took place in Harwick, where 21,000 were killed in two days". */
const TOOK_PLACE_WHERE =
  /\b(?:took place|occurred|happened|unfolded|was carried out) (?:in|at|on|near) [^.;,]{3,60}, where (?:at least |some |about |nearly |more than |over |around )?$/;
const ON_DATE = new RegExp(`\\bon (?:(?:${MONTHS}) \\d{1,2}|\\d{1,2} (?:${MONTHS}))\\b`);
const NAMED_STORM = /\b(?:hurricane|typhoon|cyclone|storm) [a-z]+ \b/;
/** "The number of those who drowned had already surpassed", right before the number. */
const NUMBER_HAS =
  /\bnumber of [^.;]{3,80} ha(?:s|d) (?:now |already )?(?:surpassed|passed|reached|exceeded|topped|risen to|climbed to)(?: (?:at least|some|about|around|nearly|more than|over))?\W*$/;
/** "the typhoon Orla, which left", right before the number. */
const STORM_THAT =
  /\b(?:hurricane|typhoon|cyclone|storm) [a-z]+,? (?:which|that) (?:had |has )?(?:killed|left|claimed)\b[^.;,]{0,20}$/;
/** "on May 26-27": one event may take two days. */
const TWO_DAYS = new RegExp(
  `\\bon (?:(?:${MONTHS}) \\d{1,2} ?[–-] ?\\d{1,2}|\\d{1,2} ?[–-] ?\\d{1,2} (?:${MONTHS})|(?:${MONTHS}) \\d{1,2} and \\d{1,2}|\\d{1,2} and \\d{1,2} (?:${MONTHS}))\\b`,
);
const FEW_DAYS = /\b(?:two|three|four|five) days\b/;
const ONE_SLAUGHTER = /^[^.;,]{0,30} (?:in|of) an? (?:[a-z]+ )?(?:massacre|pogrom|mass shooting) /;

/** "an attack last week left three dead" dates the event; a rate or a report spans the time. */
export function ofPeriod(
  { page, draft, text, signs, topic, largest }: KindCase,
  period: Verdict,
): Verdict {
  const bringing = BRINGING.test(text.before);
  const event = signs.event || signs.atSite;
  if (isGrown(text)) {
    return { kind: 'cumulative', why: 'the toll of many blows so far', lately: true };
  }
  // "26–30 August 1931 – 34,000 casualties", below the name of the battle
  if (ONLY_DAYS.test(text.before) && (topic === 'battle' || belowBattle(page, draft))) {
    return { kind: 'incident', why: 'the days of the battle named above' };
  }
  // "over two days the battle cost 3,400 men"
  if (signs.battle && FEW_DAYS.test(`${text.before} ${text.after}`) && !bringing) {
    return { kind: 'incident', why: 'a battle of a few days' };
  }
  const ownEvent = SINGLE_EVENT.test(`${text.before} ${text.after}`);
  if (ownEvent && event && !bringing && TWO_DAYS.test(`${text.before} ${text.after}`)) {
    return { kind: 'incident', why: 'one event of two days' };
  }
  // "killed in the offensive on 19-20 May", "in three days of clashes"
  if (!bringing && isBout(page, draft.view, topic)) {
    return { kind: 'incident', why: 'one deed or fight of a few days' };
  }
  if (STORM_THAT.test(text.before)) return { kind: 'incident', why: 'one storm by its name' };
  // "lost 320 men when the ship was sunk in May"
  if (isMilitary(draft)) {
    const one = WHEN_ONE.test(text.after) && signs.event && sizeOf(draft) < LARGE;
    return one ? { kind: 'incident', why: 'an event of that time' } : period;
  }
  // "207 victims of a massacre in May"
  if (ONE_SLAUGHTER.test(text.after))
    return { kind: 'incident', why: 'one slaughter of that time' };
  const dated =
    (signs.dating && (event || WHEN_ONE.test(text.after))) ||
    (signs.datingYear && (signs.atSite || (event && signs.single && ownEvent)));
  const counts = NUMBER_HAS.test(text.before);
  if (
    dated &&
    !counts &&
    (!signs.many || signs.disaster) &&
    !bringing &&
    sizeOf(draft) < CAMPAIGN
  ) {
    return { kind: 'incident', why: 'an event of that time' };
  }
  // "took place in Harwick, where three people were killed", "earlier this month, on 6 May, a raid killed three"
  const few = sizeOf(draft) < RUNNING && !bringing;
  if (few && (IN_WHERE.test(text.before) || (ON_DATE.test(text.before) && event))) {
    return { kind: 'incident', why: 'one place or day within that time' };
  }
  if (TOOK_PLACE_WHERE.test(text.before)) {
    return { kind: 'incident', why: 'one deed at one place within that time' };
  }
  // "the typhoon killed thousands last year"
  if (topic === 'disaster' && (signs.dating || signs.datingYear) && NAMED_STORM.test(text.before)) {
    return { kind: 'incident', why: 'the disaster of this page, by its time' };
  }
  // "last week 130 villagers were killed", on the page of that massacre
  const ofBattle =
    signs.dating ||
    (signs.event && !signs.perfect) ||
    (largest.get(draft.measure) ?? 0) >= sizeOf(draft);
  if (topic === 'battle' && (ofBattle || period.why === OF_VIOLENCE) && !bringing) {
    return { kind: 'incident', why: 'the one battle or massacre of this page' };
  }
  if (MASSACRED.test(text.before) && (signs.dating || IN_MONTH.test(text.before)) && !bringing) {
    return { kind: 'incident', why: 'a slaughter of that time' };
  }
  const found = signs.found && topic !== 'disease' && !signs.disease;
  const hours = PAST_HOURS.test(`${text.before} ${text.after}`);
  const upon = CAME_UPON.test(text.before) && BODIES.test(text.after);
  if (few && !hours && (upon || found || BODIES_FOUND.test(`${text.before} ${text.after}`))) {
    return { kind: 'incident', why: 'bodies that were found in that time' };
  }
  if (ownEvent && signs.single && signs.onDay && signs.event && !bringing) {
    return { kind: 'incident', why: 'one event of a day' };
  }
  const ofAnother = sizeOf(draft) >= LARGE && !ownEvent && !signs.disaster && !signs.battle;
  if (signs.datedEvent && period.why !== SINCE_ITS_START && !ofAnother)
    return { kind: 'incident', why: 'one event of that month or year' };
  return period;
}

/** "this year", "in May": stretches by their name, of which a toll that has grown is still the toll. */
const NAMED_STRETCH = new RegExp(
  `\\b(?:this|last|past|previous|the current) (?:year|month|week|quarter|season)\\b|\\b(?:in|during|since|between) (?:${MONTHS}|(?:19|20)\\d\\d)\\b|monsoon`,
);

/** "The toll of the strikes over the past 12 days has reached 606", "has breached the 2,500 mark in just two months". */
function isGrown({ before, after }: KindCase['text']): boolean {
  if (NAMED_STRETCH.test(before) || NAMED_STRETCH.test(after)) return false;
  if (TOLL_GROWN.test(before) && /\b(?:past|last|until|till)\b/.test(before)) return true;
  return (
    GROWN_WITHIN.test(after) &&
    /\b(?:passed|breached|topped|exceeded|surpassed|crossed|reached|hit)\b[^.;,]{0,30}$/.test(
      before,
    )
  );
}

/** A toll of up to so many times the dead of the page's event is that event's. */
const OF_ONE = 3;

/** "in the past day the toll has risen to 5,000": all so far; "the battle took place in a single day": how long it was. */
export function ofDay({ draft, text, signs, topic, largest }: KindCase, day: Verdict): Verdict {
  const rose = TOLL_ROSE.exec(text.before);
  // not "the toll since dawn has risen to 64"
  if (rose && byTime(rose[0]) === null) {
    const small = sizeOf(draft) <= (largest.get(draft.measure) ?? 0) * OF_ONE;
    if (topic === 'battle' || topic === 'disaster' || (topic === 'event' && small))
      return { kind: 'incident', why: 'the toll of the one event of this page' };
    return { kind: topic === 'report' ? 'period' : 'cumulative', why: 'a toll that rose on a day' };
  }
  const ofBattle = signs.battle && IN_ONE_DAY.test(`${text.before} ${text.after}`);
  return ofBattle ? { kind: 'incident', why: 'a battle of one day' } : day;
}
