import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { measureOfGroup } from './measure-group';
import { NO_MORE } from './neighbours';
import { tollMeasure } from './toll-measure';

/** "The victims included two children": said of the dead unless the words say otherwise. */
const VICTIMS = { measure: 'killed', role: 'label', needsPeople: false } as const;

const LISTING = new Set([
  'were',
  'was',
  'are',
  'is',
  'included',
  'include',
  'includes',
  'including',
  'comprising',
  'comprised',
  'comprise',
  'numbered',
]);
const REACH = 26;

/** "Among the dead were a child, four medics and two drivers": a list after the word. */
export const amongTheDead: Pattern = {
  name: 'among-the-dead',
  withoutTrigger: { words: ['victims'] },
  read(view, at, page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    const before = asWellAs(view, at, page);
    if (before && phrase.type === 'people')
      return wanted(before.measure) ? { ...before, phrase } : null;
    if (phrase.type === 'thing' || (phrase.type !== 'people' && ofTheDead(view, at) === null))
      return null;
    const listing = listingVerb(view, at);
    let verb =
      (listing === null ? null : thereAre(view, listing)) ?? listing ?? ofTheDead(view, at);
    if (verb === null) return null;
    if (
      view.items[verb - 1]?.lower === ',' &&
      /^(?:including|comprising)$/.test(view.items[verb]?.lower ?? '')
    )
      verb -= 1;
    // "the death toll also includes the six attackers"
    if (view.items[verb - 1]?.wordClass === 'adverb') verb -= 1;
    const named = view.items[verb - 1]?.wordClass === 'people' && view.items[verb - 2]?.trigger;
    const dated = named
      ? verb - 2
      : (beforePlace(view.items, verb - 1) ?? beforeDay(view.items, verb - 1));
    const label = view.items[dated];
    const trigger = label?.trigger ?? (label?.lower === 'victims' ? VICTIMS : null);
    if (!trigger || !wanted(trigger.measure) || trigger.role === 'after') return null;
    if (
      ofTheDead(view, at) === null &&
      (listing === null || thereAre(view, listing) === null) &&
      !/^(?:the|of|those|these)$/.test(view.items[dated - 1]?.lower ?? '') &&
      !opensWithThem(view.items, dated) &&
      !isAmong(label) &&
      !(label?.lower === 'victims' && view.items[dated - 1]?.kind === 'amount')
    )
      return null;
    if (trigger.measure === 'deployed' && listing === null) return null;
    const measure = label?.trigger
      ? label.lower === 'toll'
        ? tollMeasure(view, dated, page)
        : measureOfGroup(view, dated).measure
      : (onlyHurtBefore(page, view) ?? trigger.measure);
    const hurt = trigger.measure === 'casualties' || measure === 'wounded';
    if (hurt && isCaredFor(view, phrase.to)) return null;
    return {
      pattern: this.name,
      measure,
      trigger: dated,
      side: 'left',
      phrase,
      ...NO_MORE,
      part: true,
      note: `one of those listed among "${label?.lower}": ${measure}`,
    };
  },
};

/** "Four people were wounded. The victims include two women": of those told before, where all were only wounded. */
export function onlyHurtBefore(page: PageView, view: SentenceView): 'wounded' | null {
  const told = [...(page.readings.get(view.index - 1)?.values() ?? [])];
  return told.length > 0 && told.every(({ measure }) => measure === 'wounded') ? 'wounded' : null;
}

/** "…, whose youngest was six, as well as four nurses": the list goes on after an insertion. */
function asWellAs(view: SentenceView, at: number, page: PageView): Reading | null {
  const said = view.items.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (said.join(' ') !== 'as well as') return null;
  const found = [...(page.readings.get(view.index)?.entries() ?? [])];
  return found.findLast(([k, one]) => k < at && one.pattern === amongTheDead.name)?.[1] ?? null;
}

/** "Among those killed on Monday were 42 women": the word of harm before the day. */
function beforeDay(items: readonly Item[], last: number): number {
  const day = items[last];
  if (day?.wordClass !== 'time') return last;
  const k = items[last - 1]?.wordClass === 'preposition' ? last - 2 : last - 1;
  return items[k]?.trigger ? k : last;
}

/** "Among the 41 killed", "Among 41 people killed", "The reported victims": they open the sentence. */
function opensWithThem(items: readonly Item[], label: number): boolean {
  if (items[0]?.lower === 'the' && items[label]?.lower === 'victims')
    return label === 2 && (items[1]?.wordClass === 'raising' || items[1]?.capital === true);
  let open = label - 1;
  while (open > label - 6 && isOfThem(items[open])) open--;
  if (!/^(?:among|of)$/.test(items[open]?.lower ?? '')) return false;
  const between = items.slice(open + 1, label);
  const before = items[open - 1];
  const opens = before === undefined || before.kind === 'mark' || before.wordClass === 'raising';
  return (opens || before.lower === 'that') && between.some(({ amount }) => amount?.aside === null);
}

function isOfThem(item: Item | undefined): boolean {
  return item?.kind === 'amount' || (item?.kind === 'word' && OF_THEM.test(item.wordClass));
}

const OF_THEM = /^(?:determiner|people|pronoun|adverb)$/;

/** "Those killed in the raids included six nurses": the word of harm before where it was done; it opens the sentence. */
function beforePlace(items: readonly Item[], last: number): number | null {
  const trigger = items.findLastIndex(
    ({ kind }, k) => kind === 'trigger' && k < last && k >= last - PLACE_REACH,
  );
  if (trigger < 1 || !opensClause(items, trigger)) return null;
  if (
    items[trigger]?.kind !== 'trigger' ||
    !(/^(?:those|the)$/.test(items[trigger - 1]?.lower ?? '') || opensWithThem(items, trigger))
  )
    return null;
  if (items[trigger + 1]?.wordClass !== 'preposition') return null;
  const plain = items
    .slice(trigger + 1, last + 1)
    .every(({ kind, wordClass }) => kind === 'word' && PLACE.test(wordClass));
  return plain ? trigger : null;
}

/** "Those killed in", "among the dead of", "he said those killed in": nothing of weight stands before them. */
function opensClause(items: readonly Item[], trigger: number): boolean {
  if (opensWithThem(items, trigger)) return true;
  const before = items[trigger - 2];
  return (
    before === undefined ||
    /^(?:among|of|,|:|that)$/.test(before.lower) ||
    before.wordClass === 'raising' ||
    /^(?:said|says)$/.test(before.lower)
  );
}

const PLACE = /^(?:preposition|determiner|other|thing|time|people)$/;
/** Items of the place between the word of harm and its verb. */
const PLACE_REACH = 8;

/** "Of 412 people who have died from the strikes, 37 are": the word with what belongs to it up to the comma. */
function labelBefore(items: readonly Item[], comma: number): number {
  for (let k = comma - 1; k >= Math.max(2, comma - 7); k--) {
    const item = items[k] as Item;
    if (item.kind === 'trigger')
      return k === comma - 1 || /^(?:preposition|people)$/.test(items[k + 1]?.wordClass ?? '')
        ? k
        : -1;
    if (item.kind !== 'word' || /^(?:relative|auxiliary|verb)$/.test(item.wordClass)) return -1;
  }
  return -1;
}

/** "Among the casualties, 310 were taken to hospitals": what was done for them counts no new harm. */
function isCaredFor(view: SentenceView, at: number): boolean {
  const { items } = view;
  let k = at;
  while (items[k]?.wordClass === 'auxiliary' || items[k]?.wordClass === 'adverb') k++;
  return CARED_FOR.test(items[k]?.lower ?? '');
}

const CARED_FOR =
  /^(?:taken|rushed|treated|transferred|admitted|hospitali[sz]ed|discharged|brought|referred|moved|shifted|airlifted|evacuated)$/;

/** "Of the deaths, it estimated 300", "we think that 300": the comma before the words of saying. */
function commaOfSaying(items: readonly Item[], at: number): number | null {
  const that = items[at - 1]?.lower === 'that';
  const verb = that ? at - 2 : at - 1;
  const says = items[verb]?.wordClass === 'raising' || that;
  if (!says || items[verb - 1]?.wordClass !== 'pronoun') return null;
  return items[verb - 2]?.lower === ',' ? verb - 2 : null;
}

/** "Of the deaths, 300 were in the capital": the comma after the word. */
function ofTheDead(view: SentenceView, at: number): number | null {
  const { items } = view;
  const clause = commaOfSaying(items, at);
  const comma = clause ?? (items[at - 1]?.lower === ',' ? at - 1 : at);
  if (isAmong(items[comma - 1]) && (comma < at || opensPart(items[comma - 2]))) return comma;
  const label = items[comma]?.lower === ',' ? labelBefore(items, comma) : comma - 1;
  if (label < 2 || items[label]?.kind !== 'trigger') return null;
  for (let k = label - 1; k >= Math.max(0, label - LABEL_REACH); k--) {
    if (/^(?:of|among)$/.test(items[k]?.lower ?? '')) return label + 1;
    if (isJoinedHarm(items, k)) continue;
    const inside =
      items[k]?.kind === 'amount' ||
      /^(?:determiner|other|people|pronoun|relative|auxiliary|adverb|raising)$/.test(
        items[k]?.wordClass ?? '',
      );
    if (!inside || items[k]?.kind === 'mark') return null;
  }
  return null;
}

/** "among the wounded", told as one word of harm. */
function isAmong(item: Item | undefined): boolean {
  return item?.lower.startsWith('among the ') === true;
}

/** "…, and among the wounded six guards": a part of the sentence without a verb begins behind this. */
function opensPart(item: Item | undefined): boolean {
  return item === undefined || /^(?:[,;]|and|while)$/.test(item.lower);
}

/** Items from the word of harm back to the "of" that opens the clause. */
const LABEL_REACH = 11;

/** "those listed as killed or missing": what joins two words of harm. */
function isJoinedHarm(items: readonly Item[], at: number): boolean {
  const { lower, kind } = items[at] as Item;
  if (/^(?:or|and)$/.test(lower))
    return items[at - 1]?.kind === 'trigger' && items[at + 1]?.kind === 'trigger';
  if (kind === 'trigger') return /^(?:or|and)$/.test(items[at + 1]?.lower ?? '');
  return lower === 'as' && items[at + 1]?.kind === 'trigger';
}

/** "Among the 160 wounded, there are 48 boys and 35 girls": the item after the word of harm. */
function thereAre(view: SentenceView, verb: number): number | null {
  const { items } = view;
  if (items[verb - 1]?.lower !== 'there') return null;
  const comma = items[verb - 2]?.lower === ',' ? verb - 2 : verb - 1;
  return ofTheDead(view, comma === verb - 2 ? comma + 1 : comma);
}

/** The verb that opens the list, when only list members stand between it and the number. */
function listingVerb(view: SentenceView, at: number): number | null {
  for (let k = at - 1; k >= Math.max(1, at - REACH); k--) {
    const item = view.items[k] as Item;
    if (LISTING.has(item.lower)) return k;
    const member =
      item.kind === 'amount' ||
      item.lower === ',' ||
      item.lower === 'of' ||
      item.lower === "'s" ||
      view.items[k + 1]?.lower === "'s" ||
      /^(?:as|well|whose|another|under|over|aged|age|ages|years|old|between|year-old|-)$/.test(
        item.lower,
      ) ||
      /^(?:people|other|determiner|conjunction|adverb|pronoun)$/.test(
        item.kind === 'word' ? item.wordClass : '',
      );
    if (!member) return null;
  }
  return null;
}
