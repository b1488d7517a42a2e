import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { followsAnyCount } from './count-before';
import { borrowed, partOfWhole, previousAmount, previousOutside, readingAt } from './neighbours';
import { amongSame, isOfTheSame, largeEnough } from './part-of-same';
import { mostOfWhole, opensPart, whoBeing } from './part-openers';
import { saysWho } from './says-who';

/** "12 killed, including 5 children", "20 hurt, four of them seriously", "12 generals: three …, seven …". */
export const partOfTotal: Pattern = {
  name: 'part-of-total',
  withoutTrigger: { where: followsAnyCount },
  read(view, at, page) {
    const phrase = readNounPhrase(view, whoBeing(view.items, at) ?? at + 1);
    if (phrase.type === 'thing') return null;
    const ofThose = isOfThem(view, at) ? ofThem(view, at, page) : null;
    if (ofThose) return ofThose;
    const severe = isSeverity(view, phrase.to) && phrase.type === 'none';
    const opened = severe || isAmongThose(view, at, phrase) ? 'word' : opensPart(view, at);
    const partitive = isPartitive(view, at, phrase);
    if (!opened && !partitive) return null;
    const total = largeEnough(view, at, findTotal(view, at, page), page);
    if (!total && opened === 'word' && isAmongThem(view, at)) return amongBefore(view, at, page);
    if (!total && opened === 'word' && isOfTheSame(view, at)) return amongSame(view, at, page);
    if (!total) return opened === 'list' ? null : lookBack(view, at, page, partitive);
    const noun = partitive || phrase.type === 'people' || phrase.type === 'none';
    if (opened === 'list' && !noun) return null;
    const dashed = /^[-\u2013]$/.test(view.items[at - 1]?.lower ?? '');
    if (dashed && !partitive && !endsMember(view.items[phrase.to])) return null;
    const most = mostOfWhole(view, at, opened);
    if (most !== null && sizeOf(view, at) > sizeOf(view, total.at) * most) return null;
    return borrowed(this.name, total.reading, total.at, phrase, {
      side: total.reading.side,
      part: true,
      note: `a part of the number before it: ${total.reading.measure}`,
    });
  },
};

/** "- three Danes, …", "- nine men and …": nothing is said of the member of a list itself. */
function endsMember(next: Item | undefined): boolean {
  return next === undefined || /^(?:[,;.)\u2013-]|and)$/.test(next.lower);
}

/** "four of them", "two of whom", "one of those killed". */
function isPartitive(view: SentenceView, at: number, phrase: Reading['phrase']): boolean {
  if (view.items[at + 1]?.lower !== 'of') return false;
  if (/^(?:in|on|at|from|by)$/.test(view.items[at - 1]?.lower ?? '')) return false;
  // "…", said one of the nurses
  const spoke = /^(?:said|says|added|told)$/.test(view.items[at - 1]?.lower ?? '');
  const next = view.items[phrase.to];
  if (spoke && (next === undefined || next.kind === 'mark')) return false;
  if (view.items[phrase.to]?.wordClass === 'thing') return false;
  if (/^(?:whom|which|them|these|those)$/.test(view.items[at + 2]?.lower ?? '')) return true;
  if (phrase.type === 'pronoun') return true;
  return (
    phrase.type === 'people' &&
    /^(?:the|those|these|its|their)$/.test(view.items[at + 2]?.lower ?? '')
  );
}

/** "40 deaths, with 12 officers among the victims". */
function isAmongThose({ items }: SentenceView, at: number, phrase: Reading['phrase']): boolean {
  if (items[at - 1]?.lower !== 'with' || phrase.type !== 'people') return false;
  const whose = items[phrase.to + 1]?.lower === 'the' ? phrase.to + 2 : phrase.to + 1;
  return (
    items[phrase.to]?.lower === 'among' &&
    /^(?:victims|casualties|them|fatalities)$/.test(items[whose]?.lower ?? '')
  );
}

const SEVERITIES = new Set([
  'severely',
  'seriously',
  'critically',
  'gravely',
  'moderately',
  'slightly',
  'lightly',
  'mildly',
  'badly',
]);

/** "four were hurt, two severely": how badly stands for the verb. */
function isSeverity(view: SentenceView, at: number): boolean {
  return SEVERITIES.has(view.items[at]?.lower ?? '') && view.items[at + 1]?.kind !== 'trigger';
}

function findTotal(view: SentenceView, at: number, page: PageView) {
  let from = at;
  const bare = view.items[at + 1]?.wordClass === 'relative';
  const pointing =
    view.items[at + 1]?.lower === 'of' && view.items[at + 2]?.wordClass === 'pronoun';
  for (let hop = 0; hop < 4; hop++) {
    const previous = previousAmount(view, from);
    if (!previous) return null;
    const reading = readingAt(page, view, previous.at);
    // "Of these, 612 were rebels, including 90 boys": a part of the sentence before is a whole here
    const entire = !reading?.part || pointing || reading.from === null || reading.from === -1;
    if (reading && !reading.thing && entire) return { at: previous.at, reading, view };
    const part = reading ? null : partOfWhole(view, previous.at);
    const whole = part === null ? null : readingAt(page, view, part);
    // "28 of the 81 infected, four of them nurses"
    if (part !== null && whole && !whole.thing && pointing)
      return { at: part, reading: whole, view };
    if (
      !reading &&
      previous.phrase.type !== 'thing' &&
      (hop > 0 || (pointing && previous.phrase.type === 'people'))
    )
      return null;
    // "310 towns were flooded, 60 of them in the delta", "…, including 60 that still are"
    if (
      (pointing || bare) &&
      !reading &&
      (previous.phrase.type === 'thing' || (bare && previous.phrase.type === 'unknown')) &&
      isSubject(view, previous)
    )
      return null;
    from = previous.at;
  }
  return null;
}

/** "310 towns were": the things of which the verb speaks. */
function isSubject(
  { items }: SentenceView,
  { phrase }: { readonly phrase: Reading['phrase'] },
): boolean {
  return /^(?:were|are|have|had)$/.test(items[phrase.to]?.lower ?? '');
}

/** "One of the sailors was badly burned" leans on nothing; "two of them seriously" on the sentence before. */
function lookBack(
  view: SentenceView,
  at: number,
  page: PageView,
  partitive: boolean,
): Reading | null {
  if (!partitive) return null;
  const phrase = readNounPhrase(view, at + 1);
  if (phrase.type !== 'pronoun') return null;
  // "410 trained officers, 383 of whom": a relative leans on its own sentence
  if (at > 0 && /^(?:whom|which)$/.test(view.items[at + 2]?.lower ?? '')) return null;
  // "32 were rescued, 29 of them …": those of the same sentence are meant
  if (/^(?:people|thing)$/.test(previousAmount(view, at)?.phrase.type ?? '')) return null;
  const before = page.readings.get(view.index - 1);
  if (!before || !isNextTo(page.views[view.index - 1], view)) return null;
  const last = [...before.entries()]
    .filter(([, reading]) => !reading.thing && !reading.part)
    .at(-1);
  if (!last) return null;
  return borrowed(NAME, last[1], -1, phrase, {
    part: false,
    note: `leans on the sentence before: ${last[1].measure}`,
  });
}

/** "Of them, 3,700 were children", "among these, about 40": the pronoun opens the clause. */
function isOfThem(view: SentenceView, at: number): boolean {
  const { items } = view;
  const comma = items[at - 1]?.lower === ',' ? at - 1 : at;
  if (comma < at && (opensWithWhole(view, comma) || isOfThatTotal(items, comma))) return true;
  return (
    /^(?:them|these|those)$/.test(items[comma - 1]?.lower ?? '') &&
    /^(?:of|among)$/.test(items[comma - 2]?.lower ?? '') &&
    /^(?:[,;.(\u2013]?|and|but)$/.test(items[comma - 3]?.lower ?? '')
  );
}

/** "Of that total, 240 were weavers". */
function isOfThatTotal(items: readonly Item[], comma: number): boolean {
  return (
    /^(?:total|number|figure|toll|tally|count)$/.test(items[comma - 1]?.lower ?? '') &&
    /^(?:that|this|the)$/.test(items[comma - 2]?.lower ?? '') &&
    /^(?:of|from)$/.test(items[comma - 3]?.lower ?? '') &&
    /^[,;.(\u2013]?$/.test(items[comma - 4]?.lower ?? '')
  );
}

/** "Of the 12 victims, five were children": the whole with its number opens the clause. */
function opensWithWhole(view: SentenceView, comma: number): boolean {
  const { items } = view;
  for (let k = comma - 1; k >= Math.max(1, comma - 6); k--) {
    if (items[k]?.kind !== 'amount') continue;
    let of = k - 1;
    while (items[of]?.wordClass === 'determiner') of--;
    return (
      items[of]?.lower === 'of' &&
      /^[,;]?$/.test(items[of - 1]?.lower ?? '') &&
      /^(?:bodies)?(?: ?(?:recovered|found|counted|exhumed))?$/.test(restBefore(view, k, comma))
    );
  }
  return false;
}

/** "Of the 310 bodies recovered,": what stands between the whole and its comma. */
function restBefore(view: SentenceView, whole: number, comma: number): string {
  const rest = view.items.slice(readNounPhrase(view, whole + 1).to, comma);
  return rest.map(({ lower }) => lower).join(' ');
}

/** "documented 5,183 casualties (1,659 killed); of these, 727 were women": the total stands before the brackets. */
function outsideTotal(view: SentenceView, at: number, page: PageView) {
  const outside = previousOutside(view, at);
  const reading = outside ? readingAt(page, view, outside.at) : null;
  return outside && reading && !reading.thing && !reading.part
    ? { at: outside.at, reading, view }
    : null;
}

/** The part of those counted before, here or in the sentence before, when the words tell who they were. */
function ofThem(view: SentenceView, at: number, page: PageView): Reading | null {
  const size = sizeOf(view, at);
  const own = outsideTotal(view, at, page) ?? findTotal(view, at, page);
  const total = own ?? lastOfBefore(view, page, view.block - 1);
  if (!total || size > sizeOf(total.view ?? view, total.at)) return null;
  const phrase = readNounPhrase(view, at + 1);
  if (!saysWho(view.items, phrase.type === 'people' ? phrase.to : at + 1)) return null;
  return borrowed(NAME, total.reading, own ? total.at : -1, phrase, {
    part: true,
    note: `some of those counted before: ${total.reading.measure}`,
  });
}

/** "Among them are two teachers" at the head of a sentence. */
function isAmongThem(view: SentenceView, at: number): boolean {
  const [first, second] = view.items;
  return first?.lower === 'among' && second?.lower === 'them' && at < 7;
}

function amongBefore(view: SentenceView, at: number, page: PageView): Reading | null {
  const total = lastOfBefore(view, page);
  const phrase = readNounPhrase(view, at + 1);
  if (!total || phrase.type !== 'people' || sizeOf(view, at) > sizeOf(total.view, total.at))
    return null;
  return borrowed(NAME, total.reading, -1, phrase, {
    part: true,
    note: `some of those counted before: ${total.reading.measure}`,
  });
}

/** The last whole count of the sentence before, which stands in the block `least` at the farthest. */
function lastOfBefore(view: SentenceView, page: PageView, least = view.block) {
  // "Nine died. The victims included five men. Of them, four were": parts lead back to their whole
  let measure: string | null = null;
  for (let index = view.index - 1; index >= view.index - 2; index--) {
    const before = page.views[index];
    if (!before || before.block < least - (view.index - 1 - index)) return null;
    const found = [...(page.readings.get(index)?.entries() ?? [])];
    const last = found.findLast(
      ([, one]) => !one.thing && !one.part && (measure === null || one.measure === measure),
    );
    if (last) return { at: last[0], reading: last[1], view: before };
    measure = found[0]?.[1].measure ?? null;
    if (found.length === 0 || least === view.block) return null;
  }
  return null;
}

/** The sentence before, in this block or, where every sentence is a paragraph, in the one above. */
function isNextTo(before: SentenceView | undefined, view: SentenceView): before is SentenceView {
  return before !== undefined && before.block >= view.block - 1;
}

function sizeOf(view: SentenceView, at: number): number {
  const amount = view.items[at]?.amount;
  return amount?.value ?? amount?.low ?? amount?.high ?? 0;
}

const NAME = 'part-of-total';
