import type { Mention } from '../figure';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { isNaming, TYPES } from './subject-words';

const JOINT = /^[–—:,-]$/;
const OPENS = /^[;:•*(]$/;

/** After the number of a sentence. */
const GOES_ON =
  /^(?:said|says?|feared|reported|have|has|had|were|are|is|was|be|people|persons|believed|confirmed|may|could)$/;
const PLACES = /^(?:county|counties|province|state|district|city|town|village|sources?|police)$/;

/** Words in a label at most ("Royal Fleet Auxiliary"). */
const MOST_WORDS = 5;

/**
 * The label of a row or list item: "Norland – 75", "Killed: Norland, 410; Sudria, 265", "NORLAND: Engaged,
 * 4,100; Casualties, 620". Null where the words before the number are a sentence.
 */
export function fromLabel(page: PageView, draft: Draft): Mention | null {
  const { view } = draft;
  return beforeNumber(page, view, draft.at) ?? ofRow(page, view, draft.at);
}

function beforeNumber(page: PageView, view: SentenceView, at: number): Mention | null {
  const { items } = view;
  let to = at;
  while (to > 0 && /^(?:total|of|a|at|least|about|approximately)$/.test(items[to - 1]?.lower ?? ''))
    to--;
  if (!JOINT.test(items[to - 1]?.lower ?? '')) return null;
  to--;
  // "Human Rights Watch: at least 302 have died", "Council: 61 dead in May 3 raid" name a speaker.
  if (goesOn(items, at) || (items[to]?.lower === ':' && /^[a-z]/.test(items[at + 1]?.lower ?? '')))
    return null;
  let from = to;
  while (from > 0 && to - from < MOST_WORDS && isLabelWord(items[from - 1] as Item)) from--;
  const opener = items[from - 1];
  if (from === to || (opener && !OPENS.test(opener.lower))) return null;
  // After a comma only a list of such pairs tells labels from a sentence.
  if (items[to]?.lower === ',' && !opener) return null;
  return named(page, view, from, to);
}

/** The label that opens a row whose cells stand between semicolons. */
function ofRow(page: PageView, view: SentenceView, at: number): Mention | null {
  const { items } = view;
  const colon = items.findIndex((item) => item.lower === ':');
  if (colon <= 0 || colon >= at || colon > MOST_WORDS) return null;
  if (!items.slice(0, colon).every(isLabelWord)) return null;
  if (!items.slice(colon, at).some((item) => item.lower === ';')) return null;
  return named(page, view, 0, colon);
}

function goesOn(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 3).some((item) => GOES_ON.test(item.lower));
}

function isLabelWord(item: Item): boolean {
  return (
    item.kind === 'word' && (item.capital || item.wordClass === 'people' || item.lower === 'and')
  );
}

function named(page: PageView, view: SentenceView, from: number, to: number): Mention | null {
  const words = view.items.slice(from, to);
  if (!words.some(isNaming) || words.some((word) => PLACES.test(word.lower))) return null;
  return mentionOf(page, view, from, to, TYPES);
}
