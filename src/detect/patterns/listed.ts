import { type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { doesElse, isOwnClause, saysElse } from './listed-else';
import { borrowed, previousAmount, readingAt } from './neighbours';
import { isOtherFate } from './other-fate';

const JOINS = new Set([',', 'and', 'or', 'plus', '&', '+', 'nor', '/']);
const LIGHT = new Set([
  'another',
  'a',
  'further',
  'also',
  'well',
  'as',
  'along',
  'alongside',
  'besides',
  'with',
  'additional',
  'the',
  'their',
  'his',
  'her',
  'more',
  'including',
  '\u2026',
]);

/** "killing two soldiers and three civilians", "losses of 25 troops, one gun": members of one list. */
export const listed: Pattern = {
  name: 'listed',
  read(view, at, page) {
    const previous = partBefore(view, at, page);
    const other = previous && readingAt(page, view, previous.at);
    if (!previous || !other) return null;
    const phrase = readNounPhrase(view, at + 1);
    const skipped = other.side === 'right' ? (other.trigger ?? -1) : -1;
    const from = isObject(view, other, phrase) ? afterObject(view, previous.phrase.to) : null;
    const owned = from !== null && view.items[previous.phrase.to]?.lower === 'of';
    if (owned && !endsAfterOwner(view.items, phrase.to)) return null;
    if (
      !isOnlyJoined(view, from ?? previous.phrase.to, at, skipped, other) &&
      !isAddedTo(view, previous.phrase.to, at, other, phrase)
    )
      return null;
    const own = view.items[phrase.to];
    const noun = view.items[phrase.head ?? -1];
    if (isOtherFate(own?.lower ?? '') || isOtherFate(noun?.lower ?? '')) return null;
    if (/^survivors?$/.test(noun?.lower ?? '')) return null;
    if (own?.trigger && own.trigger.role !== 'after' && phrase.to !== other.trigger) return null;
    if (isOwnClause(view, other, phrase, at)) return null;
    if (phrase.type === 'none' && (other.side !== 'left' || own?.wordClass === 'auxiliary'))
      return null;
    if (phrase.type === 'none' && saysElse(view, phrase.to)) return null;
    if (phrase.type === 'unknown' && (other.thing || isOfLabel(other))) return null;
    // "2,933 with wounds, 138 exhibiting signs of shock"
    if (phrase.type === 'unknown' && /ing$/.test(view.items[at + 1]?.lower ?? '')) return null;
    if (phrase.type !== 'people' && doesElse(view.items[at + 1])) return null;
    if (other.thing && isTrade(view, previous.phrase.head)) return null;
    const chained = other.from !== null && other.part;
    const head = view.items[phrase.head ?? -1]?.lower ?? '';
    const measure = /^prisoners?$/.test(head) && isBodyCount(other) ? 'captured' : other.measure;
    return borrowed(
      this.name,
      { ...other, measure },
      chained ? (other.from as number) : previous.at,
      phrase,
      {
        side: other.side,
        part: other.part,
        note: `stands in one list with the number before it: ${measure}`,
      },
    );
  },
};

/** The number before; in "74 of 108 pupils and 10 of 13 teachers" the part, not its whole. */
function partBefore(view: SentenceView, at: number, page: PageView) {
  const last = previousAmount(view, at);
  if (!last || view.items[last.at - 1]?.lower !== 'of' || readingAt(page, view, last.at))
    return last;
  return view.items[last.at - 2]?.kind === 'amount' ? { ...last, at: last.at - 2 } : last;
}

/** "lost 1,200 customers and 46 staff": such losses are of business. */
function isTrade(view: SentenceView, head: number | null): boolean {
  return TRADE.test(head === null ? '' : (view.items[head]?.lower ?? ''));
}

/** "the number of injured stands at 109, and 245 confessions": a bare number after a label leaves the next its own noun. */
function isOfLabel({ pattern, phrase }: Reading): boolean {
  return pattern === 'label-left' && phrase.type === 'none';
}

/** "2,400 dead and 600 prisoners": taken, not killed; "the dead include 2,400 volunteers, 600 prisoners": they were convicts. */
function isBodyCount({ measure, part, side, phrase }: Reading): boolean {
  if (part || (side === 'left' && phrase.type === 'people')) return false;
  return measure === 'killed' || measure === 'wounded' || measure === 'missing';
}

const TRADE =
  /^(?:customers?|subscribers?|clients?|users?|viewers|readers|listeners|accounts|contracts?|jobs?|seats?|votes?|shares?|points?|stores?|shops?|branches)$/;

/** "killed four clerks … and three guards in the port": a second object of the verb, with no verb of its own. */
function isObject({ items }: SentenceView, other: Reading, phrase: NounPhrase): boolean {
  if (other.side !== 'left' || other.part || phrase.type !== 'people') return false;
  const next = items[phrase.to];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:preposition|relative)$/.test(next.wordClass) ||
    isLastButOne(items, phrase.to) ||
    (next.wordClass === 'other' && next.lower.endsWith('ing')) ||
    // "and three cooks hired by a club"
    (next.wordClass === 'other' &&
      next.lower.endsWith('ed') &&
      items[phrase.to + 1]?.lower === 'by')
  );
}

/** "killed two men in a barge, two cooks and a clerk in Oxby": one more member, and no verb behind it. */
function isLastButOne(items: SentenceView['items'], at: number): boolean {
  if (items[at]?.lower !== 'and' || !/^(?:an?|his|her|their)$/.test(items[at + 1]?.lower ?? ''))
    return false;
  let k = at + 2;
  while (k < at + 7 && /^(?:other|people|thing)$/.test(classOf(items[k]))) k++;
  if (items[k - 1]?.wordClass !== 'people') return false;
  return (
    items[k] === undefined ||
    items[k]?.kind === 'mark' ||
    /^(?:preposition|time)$/.test(classOf(items[k]))
  );
}

/** "two hostages and two guards", "four clerks in Oxby and three guards": what may end the first object. */
function afterObject({ items }: SentenceView, from: number): number {
  return items[from]?.trigger?.role === 'count'
    ? from + 1
    : afterOwner(items, afterPlace(items, from));
}

/** "including 321 in the cruiser and 4 aviators": a short place before the join. */
function afterPlace(items: SentenceView['items'], from: number): number {
  if (!/^(?:in|on|at|from|aboard|near)$/.test(items[from]?.lower ?? '')) return from;
  let k = from + 1;
  while (k < from + 5 && /^(?:determiner|other|thing|people)$/.test(classOf(items[k]))) k++;
  return /^(?:and|,|plus)$/.test(items[k]?.lower ?? '') ? k : from;
}

/** "including 93 members of the border police and 40 fighters": the group of the member before. */
function afterOwner(items: SentenceView['items'], from: number): number {
  if (items[from]?.lower !== 'of') return from;
  let k = from + 1;
  for (; k < from + OWNER_REACH; k++) {
    const inner = items[k]?.lower === 'and' && items[k + 1]?.kind === 'word';
    if (!inner && !/^(?:other|people|thing|determiner)$/.test(items[k]?.wordClass ?? '')) break;
  }
  k = afterPlace(items, k);
  return items[k]?.lower === 'and' || items[k]?.lower === ',' ? k : from;
}

/** "killed a clerk of Oxby and two guards of the port fled": whether no verb of its own follows the owner. */
function endsAfterOwner(items: SentenceView['items'], from: number): boolean {
  let k = from;
  while (k < from + OWNER_REACH && /^(?:of|the)$/.test(items[k]?.lower ?? '')) k++;
  while (k < from + OWNER_REACH && /^(?:other|people|thing|time)$/.test(classOf(items[k]))) k++;
  return (
    items[k] === undefined || items[k]?.kind === 'mark' || /^(?:prep|conj)/.test(classOf(items[k]))
  );
}

function classOf(item: SentenceView['items'][number] | undefined): string {
  return item?.kind === 'word' ? item.wordClass : '';
}

const OWNER_REACH = 10;

/** "(790 confirmed, 30 probable)": how sure a count is. */
const GRADED = /^(?:confirmed|presumed|suspected|verified|documented)$/;

/** Whether nothing but a comma, "and" and light words stands between two list members. */
function isOnlyJoined(
  view: SentenceView,
  from: number,
  to: number,
  trigger: number,
  { part, side }: Reading,
): boolean {
  const { items } = view;
  let joins = items[from]?.lower === 'with' && items[from + 1]?.lower === 'another' ? 1 : 0;
  const own = part || joins === 0 ? afterMost(items, afterNamed(items, from)) : from;
  for (let k = part ? afterPlace(items, afterOwner(items, own)) : own; k < to; k++) {
    const lower = items[k]?.lower ?? '';
    if (k === trigger) continue;
    if (isYearOfRow(items, k + 1) && /^[;,]$/.test(lower)) {
      joins += 1;
      k += 2;
      continue;
    }
    const single = side === 'left' && joins > 0 ? afterSingle(items, k) : k;
    if (single > k) {
      k = single - 1;
      continue;
    }
    if (JOINS.has(lower) || (lower === 'well' && items[k - 1]?.lower === 'as')) joins += 1;
    // "395 were men, 324 women"
    else if (part && joins === 0 && /^(?:auxiliary|people)$/.test(items[k]?.wordClass ?? ''))
      continue;
    else if (!LIGHT.has(lower) && items[k]?.wordClass !== 'adverb' && !GRADED.test(lower))
      return false;
  }
  return joins > 0;
}

/** "with 2,100 identified as marchers, alongside 95 guards": the item after the noun that says who the first were. */
function afterNamed(items: SentenceView['items'], from: number): number {
  if (!NAMED.test(items[from]?.lower ?? '') || items[from + 1]?.lower !== 'as') return from;
  let k = from + 2;
  while (k < from + 6 && /^(?:other|people|determiner)$/.test(classOf(items[k]))) k++;
  return k > from + 2 && classOf(items[k - 1]) === 'people' ? k : from;
}

/** "30 troops, mostly divers, and seven cooks": the comma behind what most of the first were; `from` itself without that. */
function afterMost(items: SentenceView['items'], from: number): number {
  const opens = items[from]?.lower === ',' && MOST.test(items[from + 1]?.lower ?? '');
  const close = opens ? items.findIndex(({ lower }, k) => k > from && lower === ',') : -1;
  if (close < 0 || close > from + OWNER_REACH) return from;
  const said = items.slice(from + 1, close).map((one) => classOf(one));
  return said.includes('') || said.includes('verb') ? from : close;
}

const MOST = /^(?:mostly|mainly|most|many|some|all|largely|predominantly)$/;

const NAMED = /^(?:named|identified|described|listed|registered|classified|recorded|confirmed)$/;

/** "2019 \u2013 12; 2020 \u2013 9": the year before the count of a row. */
function isYearOfRow(items: SentenceView['items'], at: number): boolean {
  return (
    items[at]?.amount?.aside === 'a year' && /^[-\u2013\u2014:]$/.test(items[at + 1]?.lower ?? '')
  );
}

/** "two women, a young child and four men": where a member without a number ends; `at` itself when none begins there. */
function afterSingle(items: SentenceView['items'], at: number): number {
  if (!/^(?:an?|his|her|their|another)$/.test(items[at]?.lower ?? '')) return at;
  let k = at + 1;
  while (k < at + 4 && /^(?:other|people)$/.test(classOf(items[k]))) k++;
  const ends = JOINS.has(items[k]?.lower ?? '') && classOf(items[k - 1]) === 'people';
  return ends ? k : at;
}

const ADDED_REACH = 14;

/** "Two guards were hurt in the fight, as well as five cooks": what is added behind the verb. */
function isAddedTo(
  { items }: SentenceView,
  from: number,
  at: number,
  { side, part }: Reading,
  { type, to }: NounPhrase,
): boolean {
  const added =
    items[at - 1]?.lower === 'besides' ||
    (/^(?:as|with|to|from)$/.test(items[at - 1]?.lower ?? '') &&
      /^(?:well|along|together|addition|apart|aside)$/.test(items[at - 2]?.lower ?? ''));
  if (!added || side !== 'right' || part || type !== 'people' || at - from > ADDED_REACH)
    return false;
  const next = items[to];
  if (next !== undefined && next.kind !== 'mark' && !/^(?:prep|conj)/.test(classOf(next)))
    return false;
  return items.slice(from, at).every(({ kind }) => kind !== 'amount');
}
