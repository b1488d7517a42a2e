import { type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { countsEvents } from './counts-events';
import { isOfUnknown, pastBracket, whereUnknown } from './less-known';
import { readListedAs } from './listed-as';
import { borrowed, partOfWhole, previousAmount, previousOutside, readingAt } from './neighbours';
import { isElsewhere, isFromAverage, isOfAnotherTime, isOfOneTime } from './other-time';

const PLACE_WORDS = new Set([
  'in',
  'from',
  'at',
  'on',
  'near',
  'during',
  'outside',
  'by',
  'inside',
  'along',
  'across',
  'due',
  'according',
]);

/** "three were killed in Sund and two in Vale", "rose from seven to eight": the verb is left out. */
export const gapped: Pattern = {
  name: 'gapped',
  read(view, at, page) {
    const { items } = view;
    const as = readListedAs(view, at, page, this.name);
    if (as) return as;
    const followed = items[at - 1]?.lower === 'by' && items[at - 2]?.lower === 'followed';
    // "1,389 in April (221 killed), followed by 1,019 in May"
    const previous = followed ? previousOutside(view, at) : previousCount(view, at);
    if (!previous) return null;
    const other = readingAt(page, view, previous.at);
    if (!other || other.thing) return null;
    const phrase = readNounPhrase(view, at + 1);
    const before = items[at - 1]?.lower ?? '';
    if (before === 'to' && goesOn(items, at, previous.at)) {
      return borrowed(this.name, other, previous.at, phrase, {
        side: 'left',
        note: `the next count of the row: ${other.measure}`,
      });
    }
    if (isOfAnotherTime(items, at, phrase.to)) {
      return borrowed(this.name, other, previous.at, phrase, {
        note: `the same of another time: ${other.measure}`,
      });
    }
    if (
      EXTREME.test(before) &&
      items[at - 2]?.lower === 'the' &&
      !phrase.type.match(/thing|unknown/)
    ) {
      return borrowed(this.name, other, previous.at, phrase, {
        note: `the other end of the counts: ${other.measure}`,
      });
    }
    if (phrase.type === 'people' && isOfUnknown(items, at)) {
      return borrowed(this.name, other, previous.at, phrase, {
        note: `more of them, of whom less is known: ${other.measure}`,
      });
    }
    const lead = items[at - 1]?.wordClass === 'adverb' ? at - 2 : at - 1;
    if (
      items[lead]?.lower === 'to' &&
      isOnlyTime(items, pastBracket(items, afterOwn(other, previous.phrase.to)), lead) &&
      (/^(?:from|by)$/.test(items[previous.at - 1]?.lower ?? '') ||
        isFromAverage(items, previous.at) ||
        other.pattern === this.name)
    ) {
      return borrowed(this.name, other, previous.at, phrase, {
        side: 'left',
        note: `the new count after the old one: ${other.measure}`,
      });
    }
    const outside = /^(?:and|,)$/.test(before) ? previousOutside(view, at) : null;
    const whole = outside && outside.at !== previous.at ? readingAt(page, view, outside.at) : null;
    if (outside && whole?.part && isSaidToBe(items, phrase.to)) {
      return borrowed(this.name, whole, whole.from ?? outside.at, phrase, {
        part: true,
        note: `another part, after what stands in brackets: ${whole.measure}`,
      });
    }
    if (before === ';' && isFirstPart(items, at, previous) && isSaidToBe(items, phrase.to)) {
      return borrowed(this.name, other, previous.at, phrase, {
        part: true,
        note: `a part, by who they were: ${other.measure}`,
      });
    }
    const parts = other.part || items[previous.at + 1]?.lower === 'of';
    if (parts && /^(?:and|,|while)$/.test(before) && isSaidToBe(items, phrase.to)) {
      return borrowed(this.name, other, other.from ?? previous.at, phrase, {
        part: true,
        note: `another part: ${other.measure}`,
      });
    }
    if (phrase.type === 'thing' || phrase.type === 'unknown') return null;
    if (countsEvents(view, previous.at, at)) return null;
    const opens = /^[:(\u2013]$/.test(before) && isFirstPart(items, at, previous);
    const joined =
      opens ||
      (before === ';' && (other.part || isFirstPart(items, at, previous))) ||
      (before === 'with' &&
        (isSpread(items, at, phrase.to) || isOfOneTime(items, phrase.to)) &&
        isFirstPart(items, at, previous)) ||
      before === 'and' ||
      before === ',' ||
      before === 'while' ||
      before === 'another' ||
      followed ||
      (before === 'against' && items[at - 2]?.lower === 'as') ||
      before === 'more';
    const each = phrase.to + (/^(?:each|either)$/.test(items[phrase.to]?.lower ?? '') ? 1 : 0);
    const next = items[each]?.lower ?? '';
    if (next === 'in' && CARE.test(items[each + 1]?.lower ?? '')) return null;
    const named = before === 'with' && phrase.type === 'people';
    const placed =
      named ||
      (before === 'with' && isNamedAs(items, phrase.to)) ||
      PLACE_WORDS.has(next) ||
      isElsewhere(items, at + 1) ||
      whereUnknown(items, each) ||
      (next === 'to' && areAscribed(items, previous.at, at));
    if (!joined || !(placed || isCounted(items, phrase.to))) return null;
    if (PLACE_WORDS.has(next) && hasVerb(items, each + 1)) return null;
    if (
      phrase.type === 'people' &&
      !named &&
      phrase.from < phrase.to &&
      items[phrase.from]?.lower !== 'more' &&
      items[phrase.from]?.lower !== 'others'
    )
      return null;
    const breaks = opens || before === ';' || before === 'with';
    const inherits = other.part && other.from !== null && !breaks;
    return borrowed(this.name, other, inherits ? (other.from as number) : previous.at, phrase, {
      part: inherits || breaks,
      note: `the verb of the number before it is left out: ${other.measure}`,
    });
  },
};

/** "with 84 deaths in Oxby, while the lowest 11 were in Dale". */
const EXTREME = /^(?:lowest|highest|fewest|smallest|largest)$/;

/** The number before; past the age of "118 were under 16 and 22 were younger than four". */
function previousCount(view: SentenceView, at: number) {
  const near = previousAmount(view, at);
  const { items } = view;
  const age =
    near !== null &&
    /^(?:were|are)$/.test(items[near.at - 1]?.lower ?? '') &&
    /^(?:were|are)$/.test(items[at + 1]?.lower ?? '') &&
    isOfAge(items, at + 2);
  // "killing 241 of the 242 aboard and 19 on the ground"
  const whole = near !== null ? partOfWhole(view, near.at) : null;
  if (whole !== null) return { at: whole, phrase: readNounPhrase(view, whole + 1) };
  return age || (near !== null && isInPhrase(view, near)) ? previousAmount(view, near.at) : near;
}

/** "killed nine in three houses and four in a car": the houses stand in a phrase of place. */
function isInPhrase(
  { items }: SentenceView,
  { at, phrase }: { readonly at: number; readonly phrase: NounPhrase },
): boolean {
  const before = items[at - 1]?.wordClass === 'determiner' ? at - 2 : at - 1;
  return (
    /^(?:thing|unknown)$/.test(phrase.type) &&
    /^(?:in|on|at|from|aboard|near|across|inside)$/.test(items[before]?.lower ?? '')
  );
}

/** "156 still in hospital": being cared for is no harm. */
const CARE = /^(?:hospitals?|custody|jail|shelters?|quarantine|isolation|intensive|care|camps?)$/;

/** "ten deaths are being verified – three in Northport": parts of a number that stands before the mark. */
function isFirstPart(
  items: readonly Item[],
  at: number,
  previous: { readonly at: number },
): boolean {
  const total = items[previous.at]?.amount?.value ?? 0;
  return (items[at]?.amount?.value ?? Number.POSITIVE_INFINITY) < total;
}

/** "40 of them are attributed to the guard and 31 to bandits". */
function areAscribed(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some(({ lower }) => /^(?:attributed|ascribed|linked|tied|traced|blamed)$/.test(lower));
}

/** "with 1,090 in Oxby": where the first of them fell. */
function isSpread(items: readonly Item[], at: number, to: number): boolean {
  // "7 million, with 6 million Ukrainians"
  if (to === at + 2 && items[at + 1]?.wordClass === 'people' && items[at + 1]?.capital)
    return items[to] === undefined || /^[,.;]$/.test(items[to]?.lower ?? '');
  if (items[to - 1]?.lower === 'victims' || isNamedAs(items, to)) return true;
  return to === at + 1 && /^(?:in|at|near|from|across|each)$/.test(items[to]?.lower ?? '');
}

/** "with five identified as nurses". */
function isNamedAs(items: readonly Item[], at: number): boolean {
  return (
    /^(?:named|identified|described|listed|registered|classified)$/.test(items[at]?.lower ?? '') &&
    items[at + 1]?.lower === 'as'
  );
}

/** Items after the number in which a verb of its own may stand. */
const CLAUSE = 7;

/** "three from the second car were unhurt": the number has a verb of its own. */
function hasVerb(items: readonly Item[], from: number): boolean {
  for (let k = from; k < from + CLAUSE; k++) {
    const item = items[k];
    if (item?.kind !== 'word') return false;
    if (/^(?:relative|conjunction|raising|adverb)$/.test(item.wordClass)) return false;
    if (item.lower === 'may' && item.capital) return false;
    if (item.wordClass === 'auxiliary') return items[k + 1]?.kind !== 'trigger';
  }
  return false;
}

/** "fell to 96, to 41 in June": the same "to" before both, a comma or "and" between. */
function goesOn(items: readonly Item[], at: number, previous: number): boolean {
  return /^(?:,|and)$/.test(items[at - 2]?.lower ?? '') && items[previous - 1]?.lower === 'to';
}

/** "64 dead and wounded in spring": the item after the words that say what is counted. */
function afterOwn({ side, trigger }: Reading, to: number): number {
  return side === 'right' && trigger !== null && trigger >= to ? trigger + 1 : to;
}

/** "from 61 last year to 51": nothing but words of time stands between. */
function isOnlyTime(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(
      (item) =>
        item.wordClass === 'time' ||
        (item.lower === 'may' && item.capital) ||
        item.kind === 'trigger' ||
        /^(?:in|and|or|the|a|per|so|far|year|month|week|day|earlier|on|previous)$/.test(
          item.lower,
        ) ||
        item.amount?.aside === 'a year',
    );
}

/** "while 75 were recorded in the hills". */
function isCounted(items: readonly Item[], at: number): boolean {
  // "with another 90 recorded in the hills"
  const verb = items[at]?.wordClass === 'auxiliary' ? at + 1 : at;
  return items[verb]?.wordClass === 'raising' && items[verb + 1]?.wordClass === 'preposition';
}

/** "310 were children and 200 were women". */
function isSaidToBe(items: readonly Item[], from: number): boolean {
  // "6,500 (or 77 %) were civilians"
  const close = items[from]?.lower === '(' ? closeOf(items, from) : null;
  const at = close === null ? from : close + 1;
  return (
    /^(?:were|was|are|is)$/.test(items[at]?.lower ?? '') &&
    (isDescribed(items, at + 1) || isOfAge(items, at + 1))
  );
}

/** "were women", "are military victims". */
function isDescribed(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (first?.kind !== 'word') return false;
  const adjective = first.wordClass === 'other' && !/ed$/.test(first.lower);
  return first.wordClass === 'people' || (adjective && items[at + 1]?.wordClass === 'people');
}

/** "were younger than five". */
function isOfAge(items: readonly Item[], at: number): boolean {
  const words = items
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:under|over|below) the age of$|^aged \d/.test(words)) return true;
  return /^(?:younger|older)$/.test(items[at]?.lower ?? '') && items[at + 1]?.lower === 'than';
}

/** The bracket that closes a short insertion. */
function closeOf(items: readonly Item[], open: number): number | null {
  const close = items.findIndex(({ lower }, k) => k > open && k < open + 7 && lower === ')');
  return close < 0 ? null : close;
}
