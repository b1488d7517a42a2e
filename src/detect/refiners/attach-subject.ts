import type { Mention } from '../figure';
import { mentionOf, namesIn } from '../mentions';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';

const TYPES = ['subject', 'group', 'demonym'] as const;
const EMPTY_HEADS = new Set(['others', 'other', 'lives', 'bodies', 'remains', 'dead', 'more', 'corpses', 'casualties', 'members']);
const SUFFERING = new Set(['suffered', 'suffer', 'suffering', 'suffers', 'sustained', 'sustaining', 'incurred', 'incurring', 'incur', 'lost', 'losing', 'lose', 'loses', 'taken', 'endured', 'seen', 'taking', 'took', 'losses', 'had', 'recorded']);

/** Who suffered it: the counted noun, else the words around the trigger, else the number before it. */
export const attachSubject: Refiner = {
  name: 'attach-subject',
  refine(page) {
    let previous: Draft | null = null;
    for (const draft of page.drafts) {
      const own = ownSubject(page, draft);
      if (own) {
        draft.subject = own;
        draft.trace.push(`attach-subject: the words "${own.text}"`);
      } else inherit(page, draft, previous);
      previous = draft;
    }
  },
};

function ownSubject(page: PageView, draft: Draft): Mention | null {
  return (
    fromPhrase(page, draft) ??
    fromCounted(page, draft) ??
    fromAfterTrigger(page, draft) ??
    fromBeforeTrigger(page, draft) ??
    fromSufferer(page, draft)
  );
}

/** "1,000 North Korean troops": the noun phrase after the number. */
function fromPhrase(page: PageView, draft: Draft): Mention | null {
  const { phrase } = draft.reading;
  const { items } = draft.view;
  if (phrase.head === null || (phrase.type !== 'people' && phrase.type !== 'unknown')) return null;
  if (EMPTY_HEADS.has(items[phrase.head]?.lower ?? '')) return afterOf(page, draft, phrase.head + 1);
  if (draft.reading.pattern === 'label-left' && phrase.type === 'unknown') return null;
  if (draft.reading.pattern === 'counted-word') return fromCounted(page, draft);
  let from = phrase.from;
  while (from < phrase.head && isLight(items[from] as Item)) from++;
  return mentionOf(page, draft.view, from, phrase.head + 1, TYPES);
}

function isLight(item: Item): boolean {
  return (
    item.kind !== 'word' ||
    item.wordClass === 'determiner' ||
    item.wordClass === 'adverb' ||
    item.lower === 'of' ||
    item.lower === 'among' ||
    item.lower === 'them'
  );
}

/** "remains of 42 people", "members of the family". */
function afterOf(page: PageView, draft: Draft, at: number): Mention | null {
  const { items } = draft.view;
  if (items[at]?.lower !== 'of') return null;
  return nounsFrom(page, draft.view, at + 1);
}

/** "6,000 North Korean casualties", "409 Russian battlefield deaths". */
function fromCounted(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  if (reading.pattern !== 'counted-word' || reading.trigger === null) return null;
  let from = draft.at + 1;
  let to = reading.trigger;
  while (from < to && isLight(view.items[from] as Item)) from++;
  while (to > from && !isNaming(view.items[to - 1] as Item)) to--;
  const named = view.items.slice(from, to).some(isNaming);
  return named ? mentionOf(page, view, from, to, TYPES) : null;
}

function isNaming(item: Item): boolean {
  return item.wordClass === 'people' || (item.kind === 'word' && item.capital && item.wordClass === 'other') || /^(?:civilian|military|police|civilians)$/.test(item.lower);
}

/** "casualties among North Korean troops", "deaths of 18,592 children", "killed in the ranks of". */
function fromAfterTrigger(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  if (reading.trigger === null) return null;
  const next = view.items[reading.trigger + 1]?.lower;
  if (next !== 'among' && next !== 'of' && next !== 'amongst') return null;
  return nounsFrom(page, view, reading.trigger + 2);
}

function nounsFrom(page: PageView, view: SentenceView, from: number): Mention | null {
  const { items } = view;
  let at = from;
  while (items[at]?.wordClass === 'determiner') at++;
  let to = at;
  let named = false;
  for (; to < Math.min(items.length, at + 6); to++) {
    const item = items[to] as Item;
    if (item.kind !== 'word' && item.lower !== "'s") break;
    if (item.wordClass !== 'people' && item.wordClass !== 'other') break;
    if (isNaming(item)) named = true;
    if (item.wordClass === 'people' && items[to + 1]?.wordClass !== 'people') {
      to++;
      break;
    }
  }
  return named ? mentionOf(page, view, at, to, TYPES) : null;
}

/** "Russian casualties at over 1.2 million", "Russia's losses", "number of Palestinians killed". */
function fromBeforeTrigger(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  if (reading.trigger === null || reading.pattern !== 'label-left') return null;
  const { items } = view;
  let to = reading.trigger;
  if (items[to - 1]?.lower === "'s") to -= 1;
  while (to > 0 && !isNaming(items[to - 1] as Item) && items[to - 1]?.kind === 'word' && items[to - 1]?.wordClass === 'other') to--;
  let from = to;
  while (from > 0) {
    const item = items[from - 1] as Item;
    const joins = item.lower === 'and' && isNaming(items[from - 2] ?? item) && from < to;
    if (!joins && !isNaming(item) && !(item.wordClass === 'other' && item.kind === 'word' && from < to && !/^(?:number|total|overall|combined)$/.test(item.lower))) break;
    from--;
  }
  return from < to ? mentionOf(page, view, from, to, TYPES) : null;
}

/** "Russian forces have suffered 1.2 million casualties": who suffers stands before the verb. */
function fromSufferer(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  const { items } = view;
  if (reading.measure === 'deployed') return null;
  for (let k = draft.at - 1; k >= Math.max(0, draft.at - 24); k--) {
    const item = items[k] as Item;
    if (item.lower === ';') return null;
    if (!SUFFERING.has(item.lower) || (item.kind === 'trigger' && item.trigger?.measure !== 'losses')) continue;
    return sufferer(page, view, k);
  }
  return null;
}

function sufferer(page: PageView, view: SentenceView, verb: number): Mention | null {
  const { items } = view;
  let to = verb;
  while (to > 0) {
    const item = items[to - 1] as Item;
    if (item.wordClass === 'auxiliary' || item.wordClass === 'adverb' || item.wordClass === 'raising' || item.lower === ')' || item.lower === 'and') to--;
    else if (item.kind === 'trigger' && item.trigger?.measure === 'losses') to--;
    else break;
  }
  let from = to;
  while (from > 0 && to - from < 6) {
    const item = items[from - 1] as Item;
    if (item.kind !== 'word' || item.lower === 'that') break;
    if (item.wordClass !== 'people' && item.wordClass !== 'other' && item.wordClass !== 'thing') break;
    from--;
  }
  const named = items.slice(from, to).some(isNaming);
  return named ? mentionOf(page, view, from, to, TYPES) : null;
}

/** Silent numbers take the subject of the number before them, then the page's words for it. */
function inherit(page: PageView, draft: Draft, previous: Draft | null): void {
  const { reading } = draft;
  const from = page.drafts.find((one) => one.view === draft.view && one.at === reading.from);
  const sameSentence = previous?.view === draft.view ? previous : null;
  const giver = from ?? sameSentence;
  if (giver?.subject && !giver.dropped) {
    draft.subject = giver.subject;
    if (giver.inferred.has('subject')) draft.inferred.add('subject');
    draft.trace.push(`attach-subject: the same as of the number before, "${giver.subject.text}"`);
    return;
  }
  const known = namesIn(page, draft.view).filter((hit) => hit.type === 'subject');
  const named = known.at(-1);
  if (named) {
    draft.subject = { start: named.start, end: named.end, text: page.read.text.slice(named.start, named.end), ids: named.ids };
    draft.trace.push(`attach-subject: the only group that the sentence names, "${draft.subject.text}"`);
    return;
  }
  if (previous?.subject && previous.view.block === draft.view.block && draft.view.index - previous.view.index <= 2 && isMilitary(draft) === isMilitary(previous)) {
    draft.subject = previous.subject;
    draft.inferred.add('subject');
    draft.trace.push(`attach-subject: inferred from the sentence before, "${previous.subject.text}"`);
  }
}

function isMilitary(draft: Draft): boolean {
  return draft.measure === 'losses' || draft.measure === 'casualties';
}
