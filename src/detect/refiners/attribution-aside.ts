import { LANDS } from '../lang/en/lands';
import { SAYING } from '../lang/en/source-words';
import type { Item, SentenceView } from '../sentence-view';
import type { Source } from '../source';

/** "vowed revenge for the raid, in which 12 died", "warned of rain as the toll rose to 12": beside what was said. */
export function isAside({ items }: SentenceView, source: Source, at: number): boolean {
  if (source.cue >= at) return false;
  if (isNobodys(items, source)) return true;
  if (isOfOtherEstimates(items, Math.max(source.cue + 1, source.to), at)) return true;
  if (source.form !== 'said') return false;
  if (isOfSpeaker(items, source, at) || isJudged(items, source, at)) return true;
  if (isKnownEvent(items, source, at) || isLookedInto(items, source, at)) return true;
  if (items.slice(source.cue + 1, at).some(({ lower }) => FEELING.test(lower))) return true;
  if (isStatesCount(items, source, at)) return true;
  for (let k = at - 1; k > Math.max(source.cue, at - ASIDE_REACH); k--) {
    const lower = items[k]?.lower ?? '';
    const next = items[k + 1]?.lower ?? '';
    if (lower === 'which' && /^(?:in|during)$/.test(items[k - 1]?.lower ?? ''))
      return !isFirstTold(items, k - 1);
    // "said 300 had died in the war, which also claimed the lives of 93 Sundish guards"
    if (
      lower === 'which' &&
      next === 'also' &&
      /^(?:kill|claim|left)/.test(items[k + 2]?.lower ?? '')
    )
      return items[k - 1]?.lower === ',' && countsBetween(items, source.cue, k);
    if (
      /^(?:as|while)$/.test(lower) &&
      items.slice(k + 1, at).some((one) => /\btolls?$/.test(one.lower))
    )
      return true;
    if (lower === 'while' && isOfOwnLand(items, source, k)) return true;
    // "The army said it had moved on, while in Sund 25 people were killed"
    if (lower === 'while' && next === 'in' && !countsBetween(items, source.cue, k)) return true;
    // "said on Friday, a day after missiles killed 20"
    if (lower === 'after' && SPAN.test(items[k - 1]?.lower ?? '')) return true;
    if (lower === ';' || (lower === 'that' && next !== '')) return false;
  }
  return false;
}

/**
 * "The guild says 40 died, though other estimates put it at 90", "…, but estimates range from 70 to 300": what nobody in
 * particular reckons, set beside what the source tells.
 */
function isOfOtherEstimates(items: readonly Item[], least: number, at: number): boolean {
  const first = Math.max(least, at - ASIDE_REACH);
  for (let k = at - 1; k >= first; k--) {
    const { lower } = items[k] as Item;
    if (lower === ';') return false;
    if (lower !== 'estimates') continue;
    // "estimates of the guild", "estimates by Norland"
    if (/^(?:by|from)$/.test(items[k + 1]?.lower ?? '')) return false;
    const anyones = ANYONES.test(items[k - 1]?.lower ?? '');
    if (anyones && items[k - 2]?.lower === 'with' && items[k - 3]?.lower === ',') return true;
    const ranging = items.slice(k + 1, k + 4).some((one) => /^(?:rang|var)/.test(one.lower));
    if (!anyones && !ranging) return false;
    return items.slice(Math.max(first, k - 4), k).some((one) => CONTRAST.test(one.lower));
  }
  return false;
}

/** "…, though other estimates put it at 90": estimates that nobody is named for, where the sentence has told somebody before. */
function isNobodys(items: readonly Item[], { from, to, form }: Source): boolean {
  if (form !== 'said' || items[to - 1]?.lower !== 'estimates') return false;
  const first = ANYONES.test(items[from]?.lower ?? '') ? from : from - 1;
  return ANYONES.test(items[first]?.lower ?? '') && CONTRAST.test(items[first - 1]?.lower ?? '');
}

/** "Norway says it lost 40 pilgrims, while Denmark lost 14": a land tells of its own dead alone. */
function isOfOwnLand(items: readonly Item[], { from, to, cue }: Source, clause: number): boolean {
  const isLandAt = (at: number) => LANDS.has(items[at]?.lower ?? '') && items[at]?.capital;
  if (to !== from + 1 || !isLandAt(from) || !isLandAt(clause + 1)) return false;
  return /^(?:it|its)$/.test(items[cue + 1]?.lower ?? '') && items[clause - 1]?.lower === ',';
}

const ANYONES = /^(?:some|other|others|various|many|most|unofficial|independent|higher|lower)$/;
const CONTRAST = /^(?:but|though|although|while|whereas)$/;

/** '"…," said Ole Vale, 46, who lost two sons', "said Anna Berg, the sister of two boys who died": of whom the speaker is told, no word of what was said. */
function isOfSpeaker(items: readonly Item[], { form, from, to, cue }: Source, at: number): boolean {
  if (form !== 'said' || from < cue || at < to) return false;
  const age = items[to]?.lower === ',' && items[to + 2]?.lower === ',';
  const opens = age && items[to + 1]?.kind === 'amount' ? to + 2 : to;
  const comma = items[opens]?.lower === ',' ? 1 : 0;
  const told = items.slice(opens + comma, at);
  if (told.some(({ lower, kind }) => kind === 'word' && (SAYING.has(lower) || lower === 'that')))
    return false;
  const first = told[0]?.lower ?? '';
  if (first === 'whose') return told.length === 1;
  if (first === 'who') return !told.slice(1, 4).some(({ lower }) => SEEN.test(lower));
  const kin = told.slice(0, KIN_REACH).findIndex(({ lower }) => KIN.test(lower));
  return comma === 1 && kin >= 0 && !endsKin(told.slice(kin));
}

/** "the father of the town's orchestra, and 12 were hurt": whether what is told of the speaker ends before the number. */
function endsKin(told: readonly Item[]): boolean {
  return told.some(
    ({ lower }, k) =>
      lower === ',' && !/^(?:one|two|who|whose|which|in)$/.test(told[k + 1]?.lower ?? ''),
  );
}

/** What somebody did from which he knows a number. */
const SEEN =
  /^(?:treat|receiv|count|saw|see|help|rescu|pull|bur(?:y|ied)|recover|witness|carr|collect|found|identif|admit|heads|runs|oversees|watch|document|record|work)/;
/** "Experts said the figure of 900 dead seemed credible": a number of somebody else, on which the speaker passes judgement. */
function isJudged(items: readonly Item[], source: Source, at: number): boolean {
  if (items[at - 1]?.lower !== 'of' || !JUDGED.test(items[at - 2]?.lower ?? '')) return false;
  if (at - 3 <= source.cue || !/^(?:the|that|this)$/.test(items[at - 3]?.lower ?? '')) return false;
  const verb = items.findIndex(({ lower }, k) => k > at && k <= at + 4 && SEEMS.test(lower));
  return verb > 0 && items.slice(verb + 1, verb + 4).some(({ lower }) => WORTH.test(lower));
}

const JUDGED = /^(?:figure|number|toll|estimate|count|total|claim)$/;
const SEEMS = /^(?:seem(?:s|ed)|appear(?:s|ed)|look(?:s|ed)|sound(?:s|ed)|is|was|were|be)$/;
const WORTH =
  /^(?:(?:in)?credible|(?:im)?plausible|(?:un)?reliable|(?:in)?accurate|(?:in)?correct|(?:un)?realistic|exaggerat\w+|inflated|wrong|questionable|doubtful)$/;

const KIN =
  /^(?:mother|father|parents?|sister|brother|wife|husband|widow|widower|uncle|aunt|cousin|son|daughter|grandmother|grandfather|survivor|nephew|niece)$/;
/** Words behind a speaker's name over which such a word may stand. */
const KIN_REACH = 5;

/** "told of a raid in which 100 were shot": the event is news, and its number is told with it. */
function isFirstTold(items: readonly Item[], before: number): boolean {
  if (items[before - 1]?.lower === ',') return false;
  return items
    .slice(Math.max(0, before - 4), before)
    .some(({ lower }) => /^(?:an?|one|another)$/.test(lower));
}

/** Whether a number's own sentence sets it aside: the count of the state beside that of somebody else, what nobody in particular estimates, what is told of the speaker himself. */
export function isSetAside({ items }: SentenceView, sources: readonly Source[], at: number) {
  return (
    isOfOtherEstimates(items, 0, at) ||
    sources.some(
      (one) =>
        one.form === 'said' &&
        one.cue < at &&
        (isStatesCount(items, one, at) || isOfSpeaker(items, one, at)),
    )
  );
}

/** "Scholars reckon 1,840 deaths; the official toll was 57": the count of the state, set beside that of somebody who is none of its bodies. */
function isStatesCount(items: readonly Item[], source: Source, at: number): boolean {
  for (let k = at - 1; k > Math.max(source.cue + 1, at - OFFICIAL_REACH); k--) {
    if (items[k]?.lower !== 'official') continue;
    const counted = items.slice(k + 1, k + 3).some(({ lower }) => OFFICIAL_COUNT.test(lower));
    const parted = items.slice(k - 3, k).some(({ lower }) => BESIDE.test(lower));
    return (
      counted &&
      parted &&
      !items.slice(source.from, source.to).some(({ lower }) => isOfState(lower))
    );
  }
  return false;
}

/** "The official toll had stood at 57." behind "Scholars reckon …": a sentence on the count of the state, which `origin` does not give. */
export function isOfficialAfter(opening: string, origin: string): boolean {
  return opensOfficial(opening) && !isStateBody(origin);
}

/** Whether a sentence, in small letters, opens with the count of the state. */
export function opensOfficial(opening: string): boolean {
  return OPENS_OFFICIAL.test(opening);
}

/** Whether a source is a body of the state, which gives an official count itself. */
export function isStateBody(origin: string): boolean {
  return origin
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(isOfState);
}

function isOfState(word: string): boolean {
  return OF_STATE.test(word);
}

const OPENS_OFFICIAL =
  /^(?:(?:but|yet|still|meanwhile),? )?the (?:last |latest |first )?official (?:death |casualty )?(?:tolls?|counts?|figures?|tally|number|estimate)\b/;
const OFFICIAL_COUNT = /(?:^| )(?:tolls?|counts?|figures?|tally|numbers?|estimates?)$/;
const BESIDE = /^(?:[;\u2013\u2014]|while|whereas|but|although|though|against|with|to|than)$/;
/** Bodies that give an official toll themselves. */
const OF_STATE =
  /^(?:officials?|authorit(?:y|ies)|governments?|ministry|ministries|minister|ministers|police|army|military|state|agency|department|office|president|governor|mayor|prosecutors?|spokes(?:man|woman|person))$/;

/** Words back from a number over which such a count is named. */
const OFFICIAL_REACH = 8;

const SPAN = /^(?:hours?|days?|weeks?|months?|years?)$/;

/** Whether a statement counts somebody before the clause that is set beside it. */
function countsBetween(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ amount }) => amount !== null && amount.aside === null);
}

const EVENTS =
  /^(?:attacks?|assault|crash|collision|fire|blaze|blasts?|explosions?|shootings?|bombings?|strikes?|airstrikes?|raids?|quake|earthquake|collapse|massacre|accident|disaster|floods?|storm|derailment|stampede|crush|war)$/;

/** "had many calls about the crash that killed seven": the event is known, the statement speaks of something else. */
function isKnownEvent(items: readonly Item[], source: Source, at: number): boolean {
  let k = at - 1;
  while (k > source.cue && items[k]?.wordClass !== 'relative') {
    if (items[k]?.kind === 'mark' || at - k > 9) return false;
    k--;
  }
  if (!/^(?:that|which)$/.test(items[k]?.lower ?? '')) return false;
  // "when the fire began and that 12 were hurt": a second thing that was said
  if (items[k - 1]?.wordClass === 'conjunction') return false;
  const comma = items[k - 1]?.lower === ',' ? 1 : 0;
  for (let j = k - 1 - comma; j > Math.max(source.cue, k - 10); j--) {
    const lower = items[j]?.lower ?? '';
    // "waging a campaign, in a war which has killed 900"
    if (/^an?$/.test(lower) && items[j - 1]?.lower === 'in' && isWar(items, j)) return true;
    if (/^(?:blam|accus)/.test(items[source.cue]?.lower ?? '') && /^(?:an?|the)$/.test(lower))
      return true;
    if (/^(?:a|an|another|one)$/.test(lower) || items[j]?.wordClass === 'relative') return false;
    if (items[j]?.kind === 'mark' || items[j]?.kind === 'trigger') return false;
    const event = items.slice(j + 1, j + 5 + comma).some((one) => EVENTS.test(one.lower));
    // "linked to the May 3 raid, which killed 12": a dated event of before; without a day the clause is told on.
    if (comma > 0 && !items.slice(j + 1, k).some(({ wordClass }) => wordClass === 'time')) continue;
    if ((lower === 'the' || lower === 'this') && event)
      return items[j - 1]?.wordClass === 'preposition' || DID.test(items[j - 1]?.lower ?? '');
  }
  return false;
}

/** "had killed Ole Vale, who led the raid on Lund that killed 148": what somebody had done before. */
const DID = /^(?:led|planned|ordered|masterminded|staged|committed|orchestrated|mounted)$/;

function isWar(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:war|conflict|insurgency|uprising|rebellion)$/.test(lower));
}

/** "said it would examine reports of a raid which killed 12": what others report. */
function isLookedInto(items: readonly Item[], source: Source, at: number): boolean {
  const told = items.findIndex(
    ({ lower }, k) => k > source.cue && k < at && /^(?:reports|claims|allegations)$/.test(lower),
  );
  if (told < 0 || !/^(?:of|that)$/.test(items[told + 1]?.lower ?? '')) return false;
  return items
    .slice(Math.max(source.cue + 1, told - 3), told)
    .some(({ lower }) => /^(?:aware|prob|investigat|examin|look|verif|review|stud)/.test(lower));
}

/** "said it was deeply disturbed by the raids, after several of them killed 10": a feeling was told, no number. */
const FEELING =
  /^(?:disturbed|concerned|alarmed|saddened|shocked|appalled|outraged|heartbroken|devastated|condolences|grief|sympathy|sympathies)$/;

/** Words back from a number over which a clause beside the statement is looked for. */
const ASIDE_REACH = 14;
