import type { Mention } from '../figure';
import { LANDS } from '../lang/en/lands';
import { SAYING } from '../lang/en/source-words';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { BODIES, isNaming, isSide, TYPES } from './subject-words';

const SUFFERING = new Set([
  'suffered',
  'suffer',
  'suffering',
  'suffers',
  'sustained',
  'sustaining',
  'incurred',
  'incurring',
  'incur',
  'lost',
  'losing',
  'lose',
  'loses',
  'endured',
  'losses',
]);

/** Whether the word says that somebody suffered losses. */
export function isSuffering(item: Item): boolean {
  return item.lower !== 'losses' && SUFFERING.has(item.lower);
}

/**
 * "Russian forces have suffered 1.2 million casualties": who suffers stands before the verb, which stands
 * behind the item `after`.
 */
export function fromSufferer(page: PageView, draft: Draft, after = -1): Mention | null {
  const { reading, view } = draft;
  const { items } = view;
  if (reading.measure === 'deployed') return null;
  for (let k = draft.at - 1; k > Math.max(after, draft.at - 25); k--) {
    const item = items[k] as Item;
    if (item.lower === ';' || (after >= 0 && item.lower === 'losses')) return null;
    if (
      !SUFFERING.has(item.lower) ||
      (item.kind === 'trigger' && item.trigger?.measure !== 'losses')
    )
      continue;
    const speaker = fromSpeaker(page, view, k);
    if (speaker !== undefined) return speaker;
    const found = sufferer(page, view, k);
    return (found && landOfOfficials(page, view, found)) ?? found ?? fromPronoun(page, view, k);
  }
  return ownerOfToll(page, draft);
}

const TOLL = /^(?:casualties|fatalities|deaths|dead|toll)$/;
/** Items between "casualties" and its number: "Norland's casualties in the port of Harwick at over 900 soldiers". */
const TOLL_REACH = 9;

/** "puts Norland's casualties at 900 soldiers": the land whose they are, right before the word. */
function ownerOfToll(page: PageView, { view, at }: Draft): Mention | null {
  const { items } = view;
  for (let k = at - 1; k > Math.max(1, at - TOLL_REACH); k--) {
    const item = items[k] as Item;
    if (item.lower === ';' || item.lower === ':' || item.amount?.aside === null) return null;
    if (!TOLL.test(item.lower) || items[k - 1]?.lower !== "'s") continue;
    return isSide(items[k - 2])
      ? mentionOf(page, view, nameFrom(items, k - 2), k - 1, TYPES)
      : null;
  }
  return null;
}

/** Words between "has" and its number. */
const BETWEEN =
  /^(?:of|about|around|some|over|nearly|almost|roughly|more|than|at|least|up|to|total|military|battle|battlefield|estimated|an|casualties|losses)$/;
const HAVING = /^(?:had|has|have)$/;

/** "Norland had 70,000 dead and wounded", "whilst the Norlander army has casualties of 4,100": the land or army that has them. */
export function fromHaving(page: PageView, { view, at, measure }: Draft): Mention | null {
  if (measure !== 'casualties' && measure !== 'losses') return null;
  const { items } = view;
  let verb = at - 1;
  while (verb > 0 && BETWEEN.test(items[verb]?.lower ?? '')) verb--;
  if (!HAVING.test(items[verb]?.lower ?? '')) return null;
  let from = verb;
  while (from > 0 && (isSide(items[from - 1]) || ARMIES.has(items[from - 1]?.lower ?? ''))) from--;
  if (from === verb) return null;
  const found = mentionOf(page, view, from, verb, TYPES);
  const known =
    found !== null &&
    (found.ids.length > 0 ||
      LANDS.has(found.text.toLowerCase()) ||
      ARMIES.has(items[verb - 1]?.lower ?? ''));
  return known ? found : null;
}

/** Those who speak for a side, whose own losses are not what "they" lost. */
const OFFICIALS =
  /\b(?:officials?|ministry|minister|spokes\w+|command|commanders?|general staff|authorities|government|headquarters|statement|agency)$/i;

/**
 * "The rebels said on their site that they lost 540 men": the speaker of the same sentence; null for an
 * official of a side that no words name, undefined where no speaker says so of himself.
 */
function fromSpeaker(page: PageView, view: SentenceView, verb: number): Mention | null | undefined {
  const { items } = view;
  let at = verb - 1;
  while (at > 0 && (items[at]?.wordClass === 'auxiliary' || items[at]?.wordClass === 'adverb'))
    at--;
  if (items[at]?.lower !== 'they' && items[at]?.lower !== 'it') return undefined;
  const saying = items.slice(0, at).findIndex((item, k) => k > 0 && isSaid(item));
  if (saying < 1) return undefined;
  const side = sideBefore(page, view, saying);
  if (side) return side;
  let from = saying;
  while (from > 0 && isNounWord(items[from - 1])) from--;
  const found = from < saying ? mentionOf(page, view, from, saying, TYPES) : null;
  if (!found) return undefined;
  if (!OFFICIALS.test(found.text)) return found;
  return /^\p{Lu}\p{L}+(?:an|ish|ese|i|ch|sh)\b/u.test(found.text) ? found : null;
}

/** "Norlander senior army officers put its losses at 900": the land before those who speak for it. */
function landOfOfficials(page: PageView, view: SentenceView, found: Mention): Mention | null {
  if (!/^\p{Lu}\p{L}+ (?:senior|top|high-ranking|unnamed)\b/u.test(found.text)) return null;
  const at = view.items.findIndex((item) => item.start >= found.start);
  return OFFICIALS.test(found.text) ? mentionOf(page, view, at, at + 1, TYPES) : null;
}

/** After "said": a clause with a subject of its own, rather than "said to have" or "put their losses". */
function opensClause(item: Item | undefined): boolean {
  return item?.kind === 'word' && (/^(?:the|a|an)$/.test(item.lower) || item.capital);
}

function isSaid(item: Item): boolean {
  return item.kind === 'word' && !item.capital && SAYING.has(item.lower);
}

/** "On the Norland side, officers said they had lost 204 men". */
function sideBefore(page: PageView, view: SentenceView, before: number): Mention | null {
  const { items } = view;
  const side = items.slice(0, before).findIndex((item) => item.lower === 'side');
  let from = side;
  while (from > 0 && isNaming(items[from - 1] as Item)) from--;
  return side > from && from > 0 ? mentionOf(page, view, from, side, TYPES) : null;
}

/** "It also suffered 300 casualties": the one of whom the sentence before speaks first. */
function fromPronoun(page: PageView, view: SentenceView, verb: number): Mention | null {
  const { items } = view;
  const before = items.slice(Math.max(0, verb - 3), verb);
  if (!before.some((item) => item.lower === 'it' || item.lower === 'they')) return null;
  const previous = page.views[view.index - 1];
  if (!previous || previous.block < view.block - 1) return null;
  for (let from = 0; from < previous.items.length; from++) {
    if (!isNaming(previous.items[from] as Item)) continue;
    let to = from + 1;
    while (isNounWord(previous.items[to]) && isNaming(previous.items[to] as Item)) to++;
    if (
      previous.items[from]?.capital ||
      to > from + 1 ||
      previous.items[from]?.wordClass === 'people'
    )
      return mentionOf(page, previous, from, to, TYPES);
  }
  return null;
}

/** Bodies of soldiers that lose men ("the two armies suffered"). */
const ARMIES = new Set(['army', 'armies', 'navy', 'fleet', 'garrison', 'sides']);

/** Words before the subject of a clause, though they may stand before a noun as well. */
const CLAUSES = new Set(['when', 'while', 'where', 'as', 'after', 'before', 'until', 'because']);

/** The people nearest before the verb that no preposition governs: the subject of its clause. */
function sufferer(page: PageView, view: SentenceView, verb: number): Mention | null {
  const { items } = view;
  let fallback: Mention | null = null;
  for (let to = verb; to > 0; to--) {
    const item = items[to - 1] as Item;
    // "Officials in Harwick said the province had lost 26 fighters": those who speak.
    if (item.lower === ';' || item.lower === 'that' || item.lower === '"') break;
    if (isSaid(item) && opensClause(items[to])) break;
    if (!isNaming(item) && !ARMIES.has(item.lower) && !BODIES.test(item.lower)) continue;
    const from = nameFrom(items, to - 1);
    const found = mentionOf(page, view, from, to, TYPES);
    const governor = items[from - 1]?.lower === 'the' ? items[from - 2] : items[from - 1];
    const absolute = governor?.lower === 'with' && /ing$/.test(items[verb]?.lower ?? '');
    const clause = to === verb && CLAUSES.has(governor?.lower ?? '');
    if (absolute || clause || governor?.wordClass !== 'preposition') return found;
    if (item.wordClass === 'people') fallback = fallback ?? found;
    to = from + 1;
  }
  return fallback;
}

const ORDINAL = /^(?:st|nd|rd|th)$/;

/** Where the name that ends at `head` begins; "Norland's" before its forces belongs to it. */
function nameFrom(items: readonly Item[], head: number): number {
  let from = head;
  for (;;) {
    const before = items[from - 1];
    const owner = before?.lower === "'s" && items[from - 2]?.capital === true;
    if (owner) from -= 2;
    else if (before?.lower === 'and' && !isNaming(items[from - 2] ?? before)) return from;
    else if (before?.lower === 'and' && items[from - 2]?.wordClass === 'people') return from;
    else if (isNounWord(before)) from--;
    // "the 43rd regiment"
    else if (ORDINAL.test(items[from]?.lower ?? '') && before?.kind === 'amount') return from - 1;
    else return from;
  }
}

function isNounWord(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || (SAYING.has(item.lower) && !item.capital)) return false;
  if (isNaming(item)) return true;
  if (item.wordClass === 'people' || item.lower === 'and') return true;
  return (
    item.wordClass === 'other' && !/ing$|^(?:expects?|hopes?|fears?|thinks?)$/.test(item.lower)
  );
}
