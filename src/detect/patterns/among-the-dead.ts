import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

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
]);
const REACH = 26;

/** "Among the dead were a child, four medics and two drivers": a list after the word. */
export const amongTheDead: Pattern = {
  name: 'among-the-dead',
  withoutTrigger: { words: ['victims'] },
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing' || (phrase.type !== 'people' && ofTheDead(view, at) === null))
      return null;
    const listing = listingVerb(view, at);
    const verb =
      (listing === null ? null : thereAre(view, listing)) ?? listing ?? ofTheDead(view, at);
    if (verb === null) return null;
    const named = view.items[verb - 1]?.wordClass === 'people' && view.items[verb - 2]?.trigger;
    const dated = named ? verb - 2 : beforeDay(view.items, verb - 1);
    const label = view.items[dated];
    const trigger = label?.trigger ?? (label?.lower === 'victims' ? VICTIMS : null);
    if (!trigger || !wanted(trigger.measure) || trigger.role === 'after') return null;
    if (
      ofTheDead(view, at) === null &&
      (listing === null || thereAre(view, listing) === null) &&
      !/^(?:the|of|those|these)$/.test(view.items[dated - 1]?.lower ?? '') &&
      !(label?.lower === 'victims' && view.items[dated - 1]?.kind === 'amount')
    )
      return null;
    const hurt = trigger.measure === 'casualties' || trigger.measure === 'wounded';
    if (hurt && isCaredFor(view, phrase.to)) return null;
    return {
      pattern: this.name,
      measure: trigger.measure,
      trigger: dated,
      side: 'left',
      phrase,
      ...NO_MORE,
      part: true,
      note: `one of those listed among "${label?.lower}": ${trigger.measure}`,
    };
  },
};

/** "Among those killed on Monday were 42 women": the word of harm before the day. */
function beforeDay(items: readonly Item[], last: number): number {
  const day = items[last];
  if (day?.wordClass !== 'time') return last;
  const k = items[last - 1]?.wordClass === 'preposition' ? last - 2 : last - 1;
  return items[k]?.trigger ? k : last;
}

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

/** "Of the deaths, it estimated 300": the comma before the words of saying. */
function commaOfSaying(items: readonly Item[], at: number): number | null {
  const says = items[at - 1]?.wordClass === 'raising' && items[at - 2]?.wordClass === 'pronoun';
  return says && items[at - 3]?.lower === ',' ? at - 3 : null;
}

/** "Of the deaths, 300 were in the capital": the comma after the word. */
function ofTheDead(view: SentenceView, at: number): number | null {
  const { items } = view;
  const clause = commaOfSaying(items, at);
  const comma = clause ?? (items[at - 1]?.lower === ',' ? at - 1 : at);
  if (items[comma - 1]?.lower.startsWith('among the ') && comma < at) return comma;
  const label = items[comma]?.lower === ',' ? labelBefore(items, comma) : comma - 1;
  if (label < 2 || items[label]?.kind !== 'trigger') return null;
  for (let k = label - 1; k >= Math.max(0, label - 7); k--) {
    if (/^(?:of|among)$/.test(items[k]?.lower ?? '')) return label + 1;
    const inside =
      items[k]?.kind === 'amount' ||
      /^(?:determiner|other|people|pronoun|relative|auxiliary|adverb|raising)$/.test(
        items[k]?.wordClass ?? '',
      );
    if (!inside || items[k]?.kind === 'mark') return null;
  }
  return null;
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
      /^(?:as|well|whose|another)$/.test(item.lower) ||
      /^(?:people|other|determiner|conjunction|adverb|pronoun)$/.test(
        item.kind === 'word' ? item.wordClass : '',
      );
    if (!member) return null;
  }
  return null;
}
