import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import { mentionOf, namesIn } from '../mentions';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { isSpeakerLabel } from '../sources';
import { itemsView, labelsOf } from '../tables';

const TYPES = ['subject', 'group', 'demonym'] as const;
const EMPTY_HEADS = new Set([
  'others',
  'other',
  'lives',
  'bodies',
  'remains',
  'dead',
  'more',
  'corpses',
  'casualties',
  'members',
]);
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

/** Who suffered it: the counted noun, else the words around the trigger, else the number before it. */
export const attachSubject: Refiner = {
  name: 'attach-subject',
  refine(page) {
    let previous: Draft | null = null;
    for (const draft of page.drafts) {
      const words = ownSubject(page, draft);
      const own = words && fuller(page, draft, words);
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
    draft.base?.subject ??
    fromColumn(page, draft) ??
    fromPhrase(page, draft) ??
    fromCounted(page, draft) ??
    fromAfterTrigger(page, draft) ??
    fromAmong(page, draft) ??
    fromBeforeTrigger(page, draft) ??
    (sharesList(page, draft) ? null : fromSufferer(page, draft))
  );
}

/** "Estimated Russian casualties" above a column of numbers. */
function fromColumn(page: PageView, draft: Draft): Mention | null {
  if (page.read.blocks[draft.view.block]?.role !== 'cell') return null;
  const { column, row } = labelsOf(page, draft.view.block);
  for (const label of [column, row]) {
    if (!label || isSpeakerLabel(label.items)) continue;
    const { items } = label;
    for (let from = 0; from < items.length; from++) {
      if (!isSide(items[from])) continue;
      let to = from + 1;
      while (isSide(items[to])) to++;
      const counted = items[to]?.wordClass === 'people' ? to + 1 : items[to]?.trigger ? to : -1;
      if (counted > 0) return mentionOf(page, itemsView(label), from, counted, TYPES);
      from = to;
    }
  }
  return null;
}

/** Whether an earlier number of the sentence tells whom this one counts. */
function sharesList(page: PageView, draft: Draft): boolean {
  return draftsIn(page, draft.view).some(
    (one) => one.at < draft.at && one.subject !== null && !one.dropped,
  );
}

/** Group words that mean little without a side. */
const GENERIC = new Set([
  'troops',
  'soldiers',
  'personnel',
  'servicemen',
  'fighters',
  'forces',
  'servicemembers',
  'military personnel',
]);

/** "…, with at least 100 soldiers killed" in a sentence about North Korean troops: the fuller name. */
function fuller(page: PageView, draft: Draft, own: Mention): Mention {
  if (!GENERIC.has(own.text.toLowerCase())) return own;
  const { view } = draft;
  const { items } = view;
  const hit = namesIn(page, view)
    .filter((one) => one.type === 'subject' && one.end <= own.start)
    .at(-1);
  if (hit)
    return {
      start: hit.start,
      end: hit.end,
      text: page.read.text.slice(hit.start, hit.end),
      ids: hit.ids,
    };
  const sufferer = fromSufferer(page, draft);
  if (sufferer) return sufferer;
  for (let k = draft.at - 1; k > 0; k--) {
    const item = items[k] as Item;
    if (item.wordClass === 'people' && GENERIC.has(item.lower) && isSide(items[k - 1])) {
      let from = k - 1;
      while (from > 0 && isSide(items[from - 1])) from--;
      return mentionOf(page, view, from, k + 1, TYPES) ?? own;
    }
  }
  const group = draft.kind === 'incident' ? null : groupOf(page, draft);
  if (group) draft.inferred.add('subject');
  return group ?? own;
}

function isSide(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital && item.wordClass === 'other';
}

/** "1,000 North Korean troops": the noun phrase after the number. */
function fromPhrase(page: PageView, draft: Draft): Mention | null {
  const { phrase } = draft.reading;
  const { items } = draft.view;
  if (phrase.head === null || (phrase.type !== 'people' && phrase.type !== 'unknown')) return null;
  if (EMPTY_HEADS.has(items[phrase.head]?.lower ?? ''))
    return afterOf(page, draft, phrase.head + 1);
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
  if (item.lower === 'official' || item.lower === 'total') return false;
  return (
    item.wordClass === 'people' ||
    (item.kind === 'word' && item.capital && item.wordClass === 'other') ||
    /^(?:civilian|military|police|civilians)$/.test(item.lower)
  );
}

/** "casualties among North Korean troops", "deaths of 18,592 children", "killed in the ranks of". */
function fromAfterTrigger(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  if (reading.trigger === null) return null;
  const next = view.items[reading.trigger + 1]?.lower;
  if (next !== 'among' && next !== 'of' && next !== 'amongst') return null;
  return nounsFrom(page, view, reading.trigger + 2);
}

/** "losses surpassing 6,000, mostly among conscripts". */
function fromAmong(page: PageView, draft: Draft): Mention | null {
  const { items } = draft.view;
  for (let k = draft.at + 1; k <= draft.at + 4; k++) {
    if (items[k]?.lower === 'among') return nounsFrom(page, draft.view, k + 1);
    if (items[k]?.lower !== ',' && items[k]?.wordClass !== 'adverb' && items[k]?.kind !== 'trigger')
      return null;
  }
  return null;
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
  while (to > 0 && (items[to - 1]?.lower === "'s" || items[to - 1]?.wordClass === 'determiner'))
    to -= 1;
  while (
    to > 0 &&
    !isNaming(items[to - 1] as Item) &&
    items[to - 1]?.kind === 'word' &&
    items[to - 1]?.wordClass === 'other'
  )
    to--;
  let from = to;
  while (from > 0) {
    const item = items[from - 1] as Item;
    const joins = item.lower === 'and' && isNaming(items[from - 2] ?? item) && from < to;
    if (
      !joins &&
      !isNaming(item) &&
      !(
        item.wordClass === 'other' &&
        item.kind === 'word' &&
        from < to &&
        !/^(?:number|total|overall|combined)$/.test(item.lower)
      )
    )
      break;
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
    if (
      !SUFFERING.has(item.lower) ||
      (item.kind === 'trigger' && item.trigger?.measure !== 'losses')
    )
      continue;
    return sufferer(page, view, k);
  }
  return null;
}

/** The people nearest before the verb that no preposition governs: the subject of its clause. */
function sufferer(page: PageView, view: SentenceView, verb: number): Mention | null {
  const { items } = view;
  let fallback: Mention | null = null;
  for (let to = verb; to > 0; to--) {
    const item = items[to - 1] as Item;
    if (item.lower === ';' || item.lower === 'that' || item.lower === '"') break;
    if (!isNaming(item)) continue;
    let from = to - 1;
    while (from > 0 && isNounWord(items[from - 1])) from--;
    const found = mentionOf(page, view, from, to, TYPES);
    const governor = items[from - 1]?.lower === 'the' ? items[from - 2] : items[from - 1];
    const absolute = governor?.lower === 'with' && /ing$/.test(items[verb]?.lower ?? '');
    if (absolute || governor?.wordClass !== 'preposition') return found;
    if (item.wordClass === 'people') fallback = fallback ?? found;
    to = from + 1;
  }
  return fallback;
}

function isNounWord(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false;
  if (item.wordClass === 'people' || item.lower === 'and') return true;
  return item.wordClass === 'other' && !item.lower.endsWith('ing');
}

/** Silent numbers take the subject of the number before them, then the page's words for it. */
function inherit(page: PageView, draft: Draft, previous: Draft | null): void {
  const { reading } = draft;
  const from = draftsIn(page, draft.view).find((one) => one.at === reading.from);
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
    draft.subject = {
      start: named.start,
      end: named.end,
      text: page.read.text.slice(named.start, named.end),
      ids: named.ids,
    };
    draft.trace.push(
      `attach-subject: the only group that the sentence names, "${draft.subject.text}"`,
    );
    return;
  }
  if (draft.kind !== 'incident' && (isMilitary(draft) || sizeOf(draft) >= LARGE)) {
    const group = groupOf(page, draft);
    if (group) {
      draft.subject = group;
      draft.inferred.add('subject');
      draft.trace.push(`attach-subject: inferred, the text last spoke of "${group.text}"`);
      return;
    }
  }
  if (
    previous?.subject &&
    previous.view.block === draft.view.block &&
    draft.view.index - previous.view.index <= 2 &&
    isMilitary(draft) === isMilitary(previous)
  ) {
    draft.subject = previous.subject;
    draft.inferred.add('subject');
    draft.trace.push(
      `attach-subject: inferred from the sentence before, "${previous.subject.text}"`,
    );
  }
}

const DOMINANT = new WeakMap<PageView, Mention | null>();

/** Least share of a page's named subjects that makes one of them the page's own. */
const MAJORITY = 0.6;

/** The group that most numbers of the page speak of, else the one that the text last named. */
function groupOf(page: PageView, draft: Draft): Mention | null {
  return dominantOf(page) ?? lastGroup(page, draft);
}

function dominantOf(page: PageView): Mention | null {
  const known = DOMINANT.get(page);
  if (known !== undefined) return known;
  const counts = new Map<string, { mention: Mention; count: number }>();
  let all = 0;
  for (const draft of page.drafts) {
    if (draft.dropped || draft.measure === 'deployed' || draft.measure === 'displaced') continue;
    const own = ownSubject(page, draft);
    const side = own?.text.match(/\p{Lu}\p{L}+/u)?.[0];
    if (!own || !side) continue;
    all += 1;
    const entry = counts.get(side) ?? { mention: own, count: 0 };
    entry.count += 1;
    counts.set(side, entry);
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  const found = best && best.count >= 2 && best.count / all >= MAJORITY ? best.mention : null;
  DOMINANT.set(page, found);
  return found;
}

/** Sentences back over which a group named by the text still holds. */
const GROUP_REACH = 24;

/** "Russian servicemen" a few lines above a list of counts: the group that the text last spoke of. */
function lastGroup(page: PageView, draft: Draft): Mention | null {
  for (
    let index = draft.view.index;
    index >= Math.max(0, draft.view.index - GROUP_REACH);
    index--
  ) {
    const view = page.views[index] as SentenceView;
    for (let k = view.items.length - 1; k > 0; k--) {
      const item = view.items[k] as Item;
      if (item.start >= draft.start || !GENERIC.has(item.lower) || !isSide(view.items[k - 1]))
        continue;
      let from = k - 1;
      while (from > 0 && isSide(view.items[from - 1])) from--;
      return mentionOf(page, view, from, k + 1, TYPES);
    }
  }
  return null;
}

/** From this many on, the silent dead of a page are taken for those that the page speaks of. */
const LARGE = 1_000;

function sizeOf(draft: Draft): number {
  return draft.value ?? draft.low ?? draft.high ?? 0;
}

function isMilitary(draft: Draft): boolean {
  return draft.measure === 'losses' || draft.measure === 'casualties';
}
