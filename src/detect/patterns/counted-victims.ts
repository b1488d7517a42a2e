import type { Measure } from '../../text/quantity';
import { type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { onlyHurtBefore } from './among-the-dead';
import { ofKilling, ofRaid, skipFound, wasFound } from './found-victims';
import { amongInHeadline } from './headline-among';
import { readLink } from './links';
import { previousAmount, readingAt } from './neighbours';

const NAME = 'counted-victims';
/** Characters before the number in which the dead must be spoken of. */
const REACH = 800;

/** "212 of the victims were fighters and 145 were civilians", "identified nearly 2,300 victims", "the number of victims may reach 700". */
export const countedVictims: Pattern = {
  name: NAME,
  withoutTrigger: { words: ['victims'] },
  read(view, at, page, wanted) {
    if (!wanted('killed')) return null;
    const { items } = view;
    const phrase = readNounPhrase(view, skipFound(items, at + 1));
    const head = items[phrase.head ?? -1]?.lower ?? '';
    const be = /^(?:were|was|are)$/;
    if (head === 'victims' && items[at + 1]?.lower === 'of') {
      const verb = items[phrase.to]?.lower ?? '';
      const said =
        (be.test(verb) && saysWho(items, phrase.to + 1)) ||
        BELONGED.test(verb) ||
        (wasIdentified(items, at, phrase.to) && onlyDeadBefore(view, page));
      return said && !tellsOfOtherHarm(view, at, page)
        ? reading(view, at, true, wholeOf(view, at, page))
        : null;
    }
    if (phrase.type === 'none' && be.test(items[at + 1]?.lower ?? '')) {
      if (ofTheVictims(items, at) && saysWho(items, at + 2))
        return speaksOfTheDead(view, at, page) && !tellsOfOtherHarm(view, at, page)
          ? reading(view, at, true)
          : null;
      const before = /^(?:and|,)$/.test(items[at - 1]?.lower ?? '')
        ? previousAmount(view, at)
        : null;
      const other = before ? readingAt(page, view, before.at) : null;
      return other?.pattern === NAME && other.part && saysWho(items, at + 2)
        ? reading(view, at, true)
        : null;
    }
    const said = head === 'victims' ? saidBefore(view, at, page) : null;
    if (said !== null) return wanted(said) ? reading(view, at, false, said) : null;
    const named =
      wasFound(items, at) ||
      wasClaimed(items, at) ||
      (/^(?:in|at)$/.test(items[phrase.to]?.lower ?? '') && wasCounted(items, at)) ||
      (items[at - 1]?.lower === 'with' && items[phrase.to]?.lower === 'since');
    const ofBlow = wasFound(items, at) && ofRaid(items, phrase.to);
    if (head === 'victims' && (ofBlow || ofKilling(items, phrase.to))) {
      return reading(view, at, false);
    }
    const names = items[at - 1]?.lower === 'of' && items[at - 2]?.lower === 'names';
    if (names && head === 'victims') return reading(view, at, false);
    if (head === 'names' && victimsNamed(items, phrase.to)) return reading(view, at, false);
    if (areAmongVictims(items, phrase) || amongInHeadline(items, phrase))
      return speaksOfTheDead(view, at, page) && !tellsOfOtherHarm(view, at, page)
        ? reading(view, at, true)
        : null;
    const counted =
      (head === 'victims' || (head === 'victim' && items[phrase.to]?.lower === 'each')) &&
      (named || areTheDead(items, at, phrase.to)) &&
      (!named || items[phrase.to]?.lower !== 'of');
    if (!counted && !isNumberOfVictims(view, at)) return null;
    if (phrase.type === 'thing' || tellsOfOtherHarm(view, at, page)) return null;
    if (!wasClaimed(items, at) && !speaksOfTheDead(view, at, page)) return null;
    return reading(view, at, false);
  },
};

/** "eight of the victims belonged to one family": what they were, and nothing that happened to them. */
const BELONGED = /^(?:belonged|came|hailed)$/;

/** "has not identified three of the victims", "three of the victims were buried": what is done for the dead. */
function wasIdentified(items: readonly Item[], at: number, to: number): boolean {
  if (IDENTIFIES.test(items[at - 1]?.lower ?? '')) return endsThere(items[to]);
  let k = to;
  while (
    /^(?:were|was|are|is|have|has|been|be|yet|not|still|remain|remains|to)$/.test(
      items[k]?.lower ?? '',
    )
  )
    k++;
  return k > to && IDENTIFIED.test(items[k]?.lower ?? '') && endsThere(items[k + 1]);
}

/** "named four of the victims as witnesses", "identified three of the victims who survived": those told of so may live. */
function endsThere(next: Item | undefined): boolean {
  return next === undefined || /^[.;]$/.test(next.lower);
}

/** Whether the sentence before counts the dead and nobody else. */
function onlyDeadBefore(view: SentenceView, page: PageView): boolean {
  const told = [...(page.readings.get(view.index - 1)?.values() ?? [])];
  return told.length > 0 && told.every(({ measure }) => measure === 'killed');
}

const IDENTIFIES = /^(?:identif(?:y|ies|ied|ying)|nam(?:e|es|ed|ing)|bur(?:y|ied|ying))$/;
const IDENTIFIED = /^(?:identified|unidentified|named|buried|cremated)$/;

/** "around 18,000 victims of the raids", "some 80 child victims": unless they live to be cared for, or are asked. */
function areTheDead(items: readonly Item[], at: number, to: number): boolean {
  const each = items[to]?.lower === 'each';
  if ((items[at]?.amount?.value ?? 2) < 2 && !each) return false;
  const before = items.slice(Math.max(0, at - 4), at);
  if (before.some(({ lower }) => SERVED.test(lower))) return false;
  // "86 victims (50 men and 36 women) were freed"
  const close =
    items[to]?.lower === '(' ? items.findIndex(({ lower }, k) => k > to && lower === ')') : -1;
  const from = close < 0 ? to : close + 1;
  return !items.slice(from, from + 7).some(({ lower }) => LIVING.test(lower));
}

const SERVED =
  /^(?:interview\w*|help\w*|assist\w*|support\w*|treat\w*|compensat\w*|rescu\w*|with|for|from|to|represent\w*|identif\w*)$/;
const LIVING =
  /^(?:survived|survive|surviving|released|freed|airlifted|rushed|hospital|hospitals|treated|treatment|rescued|evacuated|transferred|compensation|aid|who|whom|testified|sued)$/;

/** "Of the victims whom it has named, 300 were women": the whole opens the sentence. */
function ofTheVictims(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== ',') return false;
  for (let k = at - 2; k >= Math.max(2, at - PLACE_REACH - 2); k--) {
    const item = items[k] as Item;
    if (item.kind !== 'word') return false;
    if (item.lower === 'victims') {
      const who = items[k + 1]?.lower ?? '';
      return (
        /^(?:of|among)$/.test(items[items[k - 1]?.lower === 'the' ? k - 2 : k - 3]?.lower ?? '') &&
        /^(?:,|that|whom|which|it|in)$/.test(who)
      );
    }
  }
  return false;
}

/** "four of the clerks in the annexe were among the victims". */
function areAmongVictims(items: readonly Item[], { type, to }: NounPhrase): boolean {
  if (type !== 'people' && type !== 'pronoun') return false;
  const last = Math.min(items.length, to + PLACE_REACH);
  for (let k = to; k < last; k++) {
    const { kind, lower } = items[k] as Item;
    if (/^(?:were|was|are)$/.test(lower))
      return (
        items[k + 1]?.lower === 'among' &&
        items[k + 2]?.lower === 'the' &&
        items[k + 3]?.lower === 'victims'
      );
    // "five pupils - including a two-year-old - were among the victims"
    const close = /^[-\u2013]$/.test(lower)
      ? items.findIndex((one, j) => j > k && j < k + PLACE_REACH && one.lower === lower)
      : -1;
    if (close > 0) k = close;
    else if (kind !== 'word') return false;
  }
  return false;
}

/** Items of the place between those counted and their verb. */
const PLACE_REACH = 8;

/** "nine of the 15 victims": what happened to the 15, when a number before told it. */
function wholeOf(view: SentenceView, at: number, page: PageView): Measure {
  const { items } = view;
  const whole = items.findIndex((item, k) => k > at && k < at + 5 && item.kind === 'amount');
  return (
    (whole < 0 ? null : saidBefore(view, whole, page)) ?? onlyHurtBefore(page, view) ?? 'killed'
  );
}

/** "were tribal fighters", "were women": a noun for people, and nothing that happened to them. */
function saysWho(items: readonly Item[], from: number): boolean {
  for (let k = from; k < from + 5; k++) {
    const item = items[k];
    if (item?.kind !== 'word') return false;
    if (item.wordClass === 'people') return true;
    if (!/^(?:other|determiner|adverb)$/.test(item.wordClass)) return false;
  }
  return false;
}

/** "all 15 victims", "the 12 victims": as many as a number before counted; null when none did. */
function saidBefore(view: SentenceView, at: number, page: PageView): Measure | null {
  const value = view.items[at]?.amount?.value ?? null;
  if (value === null || !/^(?:the|all|these|those|both|its)$/.test(view.items[at - 1]?.lower ?? ''))
    return null;
  const same = page.drafts.slice(-LATEST).findLast((one) => one.value === value);
  return same?.measure ?? null;
}

/** Figures before the number among which the same one is sought. */
const LATEST = 24;

/** "the plague claimed 12,000 victims". */
function wasClaimed(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^claim(?:s|ed|ing)?$/.test(lower));
}

/** "speak of 5,600 victims in", "a toll of 2,700 victims at". */
function wasCounted(items: readonly Item[], at: number): boolean {
  return /^(?:of|were|at|count|counted|counts|some)$/.test(items[at - 1]?.lower ?? '');
}

/** "8,370 names of flood victims". */
function victimsNamed(items: readonly Item[], from: number): boolean {
  if (items[from]?.lower !== 'of') return false;
  return items.slice(from + 1, from + 5).some(({ lower }) => lower === 'victims');
}

/** "the number of victims may reach 700", "the number of victims has passed 300". */
function isNumberOfVictims(view: SentenceView, at: number): boolean {
  const { items } = view;
  const link = readLink(view, at);
  const last = link?.from ?? at - 1;
  const estimated = link !== null && (link.strong || isEstimated(items, at));
  for (let k = last; k >= Math.max(2, last - (estimated ? 10 : 6)); k--) {
    const item = items[k];
    if (item?.lower === 'victims') {
      const of = FOUND.test(items[k - 1]?.lower ?? '') ? k - 2 : k - 1;
      return (
        items[of]?.lower === 'of' && /^(?:number|total|count)$/.test(items[of - 1]?.lower ?? '')
      );
    }
    if (estimated && item?.kind === 'word' && item.wordClass !== 'verb') continue;
    if (estimated && item?.amount?.aside) continue;
    if (
      item?.wordClass !== 'auxiliary' &&
      item?.wordClass !== 'adverb' &&
      !SPANNING.test(item?.lower ?? '') &&
      !KNOWN_BY.test(item?.lower ?? '')
    )
      return false;
  }
  return false;
}

/** "the number of recovered victims". */
const FOUND = /^(?:recovered|identified|confirmed|known|registered|documented|unidentified)$/;

/** "the number of victims named so far is 340". */
const KNOWN_BY = /^(?:identified|named|known|confirmed|recorded|registered|documented|counted|so)$/;

/** "the number of victims, estimates ranging from 600 to 900". */
const SPANNING = /^(?:,|with|estimates|rang(?:e|es|ed|ing)|anywhere)$/;

/** "estimated the number of victims of the famine at 7 million". */
function isEstimated(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.lower === 'at' &&
    items
      .slice(Math.max(0, at - 16), at - 1)
      .some(({ lower }) => /^(?:estimat(?:e|es|ed|ing)|put|puts|putting|placed)$/.test(lower))
  );
}

/** Whether this sentence or those before it count the dead; looks at a piece of fixed length. */
function speaksOfTheDead(view: SentenceView, at: number, page: PageView): boolean {
  const start = view.items[at]?.start ?? view.start;
  return OF_THE_DEAD.test(page.folded.slice(Math.max(0, start - REACH), start + REACH / 4));
}

const OF_THE_DEAD =
  /\b(?:died|dead|deaths?|killed|bodies|perished|drowned|massacred?|fatalities|genocide|murder\w*|slain|executed|homicides?|shipwreck|wounded|no survivors|mass graves?|remains|crash(?:ed)?|capsized|stampede)\b/i;

/** "victims of fraud": a text that tells of such victims means no dead. */
function tellsOfOtherHarm(view: SentenceView, at: number, page: PageView): boolean {
  const start = view.items[at]?.start ?? view.start;
  return OTHER_HARM.test(page.folded.slice(Math.max(0, start - REACH / 2), start + REACH / 4));
}

const OTHER_HARM =
  /\b(?:rap(?:e|ed|ist)|abuse[ds]?|traffick\w*|fraud\w*|scam\w*|assault\w*|theft|robber\w*|harass\w*|hack(?:ed|ers)|phishing|bully\w*|slavery|torture[ds]?)\b/i;

function reading(
  view: SentenceView,
  at: number,
  part: boolean,
  measure: Measure = 'killed',
): Reading {
  return {
    pattern: NAME,
    measure,
    trigger: null,
    side: 'none',
    phrase: readNounPhrase(view, at + 1),
    bound: null,
    from: null,
    part,
    thing: false,
    note: `"victims" are those counted before, else the dead where the text tells of no other harm: ${measure}`,
  };
}
