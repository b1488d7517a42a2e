import { PAPERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { DEEDS } from './source-deeds';
import { isTime } from './source-names';

/** Participles by which a number is somebody's ("the 318 claimed by the rebels"). */
const GIVEN =
  /^(?:claimed|made|given|reported|announced|counted|estimated|confirmed|recorded|documented|published|cited|acknowledged|admitted|alleged|asserted|quoted|mentioned|put forward)$/;

/** Words between a number and the participle that says whose it is. */
const NUMBER_REACH = 4;

/** Item index of the number that "claimed by", "made by" tells the maker of ("the 318 deaths claimed by"); -1 without one. */
export function numberGivenBy(items: readonly Item[], by: number): number {
  if (items[by]?.lower !== 'by') return -1;
  if (isGivenAgain(items, by)) return by - 1;
  const given = givenBefore(items, by);
  if (given < 1 || !isGiven(items[given])) return -1;
  for (let k = given - 1; k >= Math.max(0, given - NUMBER_REACH); k--) {
    const { amount, kind, lower, wordClass } = items[k] as Item;
    if (amount !== null && amount.aside === null) return isOwnNumber(items, k, given) ? k : -1;
    if (/^(?:life|lives)$/.test(lower) || DEEDS.test(lower)) return -1;
    if (kind === 'mark' || /^(?:auxiliary|preposition|relative)$/.test(wordClass)) return -1;
  }
  return -1;
}

/** "was estimated at 4,000 by the guild and 1,500 by the league": the participle of the number before is left out. */
function isGivenAgain(items: readonly Item[], by: number): boolean {
  const { amount } = items[by - 1] ?? {};
  const maker = items[by + 1]?.lower === 'the' ? items[by + 2] : items[by + 1];
  if (!amount || amount.aside !== null || !maker?.capital || isTime(maker)) return false;
  const before = items.slice(0, by - 1);
  const first = before.findLastIndex(({ lower }) => lower === 'by');
  return (
    first > 0 &&
    before.slice(0, first).some(({ lower }) => /^(?:estimated|put|placed|reckoned)$/.test(lower))
  );
}

/** "reported by", "reported for the whole of Norland by": the participle before "by", over where it holds. */
function givenBefore(items: readonly Item[], by: number): number {
  const dated = beforeTime(items, by);
  if (dated > 0) return dated;
  for (let k = by - 2; k > Math.max(0, by - WHERE_REACH); k--) {
    if (
      items[k]?.kind !== 'word' ||
      /^(?:auxiliary|relative|verb)$/.test(items[k]?.wordClass ?? '')
    )
      break;
    if (!GIVEN.test(items[k]?.lower ?? '')) continue;
    return /^(?:for|across|throughout|within)$/.test(items[k + 1]?.lower ?? '') ? k : by - 1;
  }
  return by - 1;
}

/** "300 reported this morning by", "missing in March 2018 by": the participle before the time at which the number was given; 0 without one. */
function beforeTime(items: readonly Item[], by: number): number {
  let k = by - 1;
  while (k > by - TIME_REACH && (isTime(items[k]) || TIMES.test(items[k]?.lower ?? ''))) k--;
  return k < by - 1 && k > 0 && isGiven(items[k]) ? k : 0;
}

/** Such a participle, also with the fate behind it ("reported missing"). */
function isGiven(item: Item | undefined): boolean {
  const lower = item?.lower ?? '';
  return GIVEN.test(lower) || (item?.kind === 'trigger' && /^reported /.test(lower));
}

const TIMES =
  /^(?:this|last|earlier|later|early|late|on|in|the|same|day|morning|afternoon|evening|night|week|month|year|yesterday|today|(?:1[5-9]|20)\d\d)$/;

/** Words of such a time. */
const TIME_REACH = 7;

/** Words between such a participle and "by". */
const WHERE_REACH = 9;

/** "the 318 deaths reported by", "estimates of 200 to 300 made by": the number alone is theirs. */
function isOwnNumber(items: readonly Item[], at: number, given: number): boolean {
  const before = items[at - 1]?.lower ?? '';
  if (/^(?:the|those|than|of|from)$/.test(before)) return true;
  return /^(?:claimed|made|alleged|asserted)$/.test(items[given]?.lower ?? '') && given - at <= 3;
}

const ISSUED =
  /^(?:issued|released|prepared|compiled|produced|circulated|posted|shared|published|presented|submitted|signed)$/;
const LIST = /^(?:lists?|registers?|rolls?|returns?|tables?|releases?|notices?|circulars?)$/;

/** "the last list issued by the office", "a notice posted by the guard": a paper that somebody gave out. */
export function isPaperOf(items: readonly Item[], by: number): boolean {
  if (items[by]?.lower !== 'by') return false;
  if (opensWithToll(items, by) || isMadeThat(items, by) || isClaimThat(items, by)) return true;
  const issued = issuedBefore(items, by);
  if (issued < 0) return false;
  const words = items.slice(Math.max(0, issued - 4), issued);
  if (
    items.slice(Math.max(0, by - 8), by).some(({ lower }) => /^(?:according|citing)$/.test(lower))
  )
    return false;
  // "far above an earlier figure issued by": set beside what the sentence tells.
  if (words.some(({ lower }) => /^(?:earlier|previous|than|prior)$/.test(lower))) return false;
  const passive = /^(?:been|were|was|are|is)$/.test(items[by - 2]?.lower ?? '');
  const reach = passive ? items.slice(Math.max(0, by - PASSIVE_REACH), by - 1) : words;
  return reach.some(
    ({ kind, lower }) =>
      (kind === 'word' && (PAPERS.has(lower) || LIST.test(lower))) || /\btolls?$/.test(lower),
  );
}

/** "released on Friday by": the participle, over when it was given out; -1 without one. */
function issuedBefore(items: readonly Item[], by: number): number {
  let k = by - 1;
  while (k > by - WHEN_REACH && (isTime(items[k]) || TIMES.test(items[k]?.lower ?? ''))) k--;
  return ISSUED.test(items[k]?.lower ?? '') ? k : -1;
}

/** Words of such a time ("on Friday", "last week"). */
const WHEN_REACH = 4;

/** "The old count given by the guard was 24": a toll that opens the sentence and is somebody's. */
function opensWithToll(items: readonly Item[], by: number): boolean {
  return (
    items[by - 1]?.lower === 'given' &&
    by < OPENING_REACH &&
    /\b(?:tolls?|figures?|counts?|numbers?)$/.test(items[by - 2]?.lower ?? '') &&
    items[0]?.wordClass === 'determiner'
  );
}

/** Words with which such a sentence opens. */
const OPENING_REACH = 6;

/** "an estimate made by the agency that 900 died": what the clause tells is the maker's. */
function isMadeThat(items: readonly Item[], by: number): boolean {
  const estimate = /^(?:estimate|claim|count|finding|assessment)$/.test(items[by - 2]?.lower ?? '');
  if (items[by - 1]?.lower !== 'made' || !estimate) return false;
  return items.slice(by + 2, by + 12).some(({ lower }) => lower === 'that');
}

/** "allegations by the guild that the raid killed 90": what the clause tells is theirs. */
function isClaimThat(items: readonly Item[], by: number): boolean {
  if (!/^(?:claims?|allegations?|assertions?|accusations?)$/.test(items[by - 1]?.lower ?? ''))
    return false;
  return items.slice(by + 2, by + 10).some(({ lower }) => lower === 'that');
}

/** Words back from "were released by" over which the paper stands. */
const PASSIVE_REACH = 16;

const STUDY =
  /^(?:study|studies|survey|surveys|report|research|investigation|inquiry|analysis|review|assessment|census|poll|tally|project)$/;
const DONE = /^(?:conducted|undertaken|authored|commissioned|carried out|led|headed)$/;

/** Words back from "carried out by" over which the study is looked for. */
const STUDY_REACH = 14;

/** "a study of two winters of hunger carried out by the league": a study whose makers are named. */
export function isStudyBy(items: readonly Item[], by: number): boolean {
  if (items[by]?.lower !== 'by') return false;
  const last = items[by - 1]?.lower ?? '';
  if (!DONE.test(last === 'out' ? `${items[by - 2]?.lower} out` : last)) return false;
  for (let k = by - 2; k >= Math.max(0, by - STUDY_REACH); k--) {
    const { kind, lower } = items[k] as Item;
    if (STUDY.test(lower)) return true;
    if (kind === 'amount' || kind === 'trigger' || DEEDS.test(lower)) return false;
    if (/^[;:"]$/.test(lower)) return false;
  }
  return false;
}

/** "according to the guild, known in Norland as NORDA": past the description to the name; 0 without one. */
export function knownAs(items: readonly Item[], to: number): number {
  const at = items[to]?.lower === ',' ? to + 1 : to;
  if (!/^(?:known|called|abbreviated)$/.test(items[at]?.lower ?? '')) return 0;
  for (let k = at + 1; k <= at + KNOWN_REACH; k++) {
    const name = items[k + 1]?.lower === 'the' ? k + 2 : k + 1;
    if (items[k]?.lower === 'as' && items[name]?.capital) return name;
    if (items[k]?.kind !== 'word') return 0;
  }
  return 0;
}

/** Words between "known" and "as". */
const KNOWN_REACH = 7;

/** "citing the records of its police": the paper of the one who cites it. */
export function citesItsOwn(items: readonly Item[], citing: number): boolean {
  for (let k = citing + 1; k <= citing + 6; k++) {
    const item = items[k];
    if (!item || item.kind === 'mark' || item.kind === 'amount') return false;
    if (/^(?:its|their|his|her|our)$/.test(item.lower)) return true;
    // "the secretary said, citing data from the organisation's officers": of whom the text just spoke
    if (isHouseThere(items, k)) return true;
  }
  return false;
}

/** "the organisation's officers": those of a body that is only called so. */
export function isHouseThere(items: readonly Item[], article: number): boolean {
  return (
    items[article]?.lower === 'the' &&
    HOUSE.test(items[article + 1]?.lower ?? '') &&
    items[article + 2]?.lower === "'s"
  );
}

const HOUSE = /^(?:organi[sz]ation|agency|group|charity|ministry|department|body|force|company)$/;

/** "cited figures of 400 dead", "cited a toll of 12", "cited 900 injuries": numbers of whoever cites them, for nobody stands behind them. */
export function citesFigures(items: readonly Item[], citing: number): boolean {
  if (items[citing + 1]?.amount?.aside === null)
    return items.slice(citing + 2, citing + 5).some(({ kind }) => kind === 'trigger');
  const at = items[citing + 1]?.wordClass === 'determiner' ? citing + 2 : citing + 1;
  // "cited credible reports of 12 deaths"
  const believed = CREDIBLE.test(items[at]?.lower ?? '');
  const noun = items
    .slice(at, at + 2)
    .findIndex(({ lower }) => FIGURES.test(lower) || (believed && lower === 'reports'));
  return (
    noun >= 0 && items[at + noun + 1]?.lower === 'of' && items[at + noun + 2]?.kind === 'amount'
  );
}

const CREDIBLE =
  /^(?:credible|reliable|verified|confirmed|multiple|unconfirmed|preliminary|initial)$/;

const FIGURES = /^(?:figures?|numbers?|totals?|counts?|estimates?|(?:death )?tolls?)$/;

/** "not 40 as reported by the media": item index of the number that is set aside right before "as"; -1 without one. */
export function deniedBefore(items: readonly Item[], as: number): number {
  for (let k = as - 1; k >= Math.max(1, as - 3); k--)
    if (items[k]?.amount?.aside === null) return items[k - 1]?.lower === 'not' ? k : -1;
  return -1;
}

/** "not 40 as the police now claim": item index of the number that stands right before the clause; -1 without one. */
export function numberBeforeAs(items: readonly Item[], from: number, verb: number): number {
  const after = items[verb + 1];
  if (after && after.kind !== 'mark' && after.wordClass !== 'conjunction') return -1;
  const as = items[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (items[as]?.lower !== 'as') return -1;
  // "at least 300 deaths, as the guild insists": a comma may part them
  const last = items[as - 1]?.lower === ',' ? as - 2 : as - 1;
  for (let k = last; k >= Math.max(0, last - 3); k--) {
    const item = items[k] as Item;
    if (item.amount !== null && item.amount.aside === null) return k;
    if (item.kind === 'mark') return -1;
  }
  return -1;
}
