import type { Mention } from '../figure';
import { KNOWN_PLACES } from '../lang/en/lands';
import { PERSONS, SPEAKERS } from '../lang/en/source-words';
import type { PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { afterDateline } from '../source-name-parts';
import { pronounFits, speakerKind } from '../source-person';
import { readSources } from '../sources';
import { fullPerson } from './attribution-initials';
import { stripArticle } from './attribution-mention';

/** Sentences back over which "he" goes on about the person who opened one. */
const BACK = 3;

/** "Ole Vale, once a minister, cut the estimate. He said …": the person whom the sentences just before are about, though no verb made them speak; null when one of them has a speaker. */
export function personAbove(page: PageView, view: SentenceView, word: string): Mention | null {
  for (let index = view.index - 1; index >= Math.max(0, view.index - BACK); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - 1) return null;
    const speaks = readSources(before).some(
      (one) =>
        !one.pronoun &&
        !one.relay &&
        pronounFits(word, speakerKind(before.items, one.from, one.to)),
    );
    if (speaks) return null;
    const person = openingPerson(page, before) ?? describedPerson(page, before);
    if (person) return person;
    if (!/^(?:he|she|his|her)$/.test(before.items[0]?.lower ?? '')) return null;
  }
  return null;
}

/** "The last time Vale gave an update was in May, when he told": the name before such a verb, earlier in the sentence. */
export function actorBefore(
  { items }: SentenceView,
  before: number,
): { readonly from: number; readonly to: number } | null {
  for (let k = before - 1; k > 0; k--) {
    const name = items[k - 1];
    if (!ACTS.test(items[k]?.lower ?? '') || !name?.capital || name.wordClass !== 'other') continue;
    let from = k - 1;
    while (from > 0 && items[from - 1]?.capital && items[from - 1]?.wordClass === 'other') from--;
    return { from, to: k };
  }
  return null;
}

const ACTS = /^(?:gave|spoke|made|issued|released|published|addressed|provided|shared|updated)$/;

/** "Ole Vale, then a minister, …", "Vale cut …": a person whose name opens the sentence. */
function openingPerson(page: PageView, view: SentenceView): Mention | null {
  const { items } = view;
  const from = afterDateline(items);
  const to = nameFrom(items, from);
  const next = items[to];
  if (to === from || !next || (next.kind === 'mark' && next.lower !== ',')) return null;
  if (next.wordClass === 'preposition' || next.wordClass === 'conjunction') return null;
  return personAt(page, view, from, to);
}

/** "the claim came from Ole Vale, a surgeon": a name before what it is. */
function describedPerson(page: PageView, view: SentenceView): Mention | null {
  const { items } = view;
  for (let comma = items.length - 2; comma > 2; comma--) {
    if (items[comma]?.lower !== ',' || !/^(?:an?|the)$/.test(items[comma + 1]?.lower ?? ''))
      continue;
    if (!items.slice(comma + 2, comma + 6).some(({ lower }) => PERSONS.has(lower))) continue;
    let from = comma;
    while (from > 0 && items[from - 1]?.capital && items[from - 1]?.kind === 'word') from--;
    if (comma - from >= 2 && /^(?:from|by|is|was)$/.test(items[from - 1]?.lower ?? ''))
      return personAt(page, view, from, comma);
  }
  return null;
}

function nameFrom(items: readonly Item[], from: number): number {
  let to = from;
  while (to < from + NAME && items[to]?.capital && items[to]?.kind === 'word') to++;
  return to;
}

/** Words of a person's name with an office at most. */
const NAME = 6;

function personAt(page: PageView, view: SentenceView, from: number, to: number): Mention | null {
  const words = view.items.slice(from, to);
  const name = words.filter(({ lower }) => !PERSONS.has(lower));
  if (name.length === 0 || name.length > 3) return null;
  if (name.some(({ wordClass, lower }) => wordClass !== 'other' || SPEAKERS.has(lower)))
    return null;
  if (KNOWN_PLACES.has(name.map(({ lower }) => lower).join(' '))) return null;
  const mention = stripArticle(page, view, { from, to });
  if (!mention || page.names.scan(mention.text).some(({ type }) => type === 'place')) return null;
  return words.length > 1 || mention.ids.length > 0 ? mention : fullPerson(page, mention);
}
