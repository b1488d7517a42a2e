import type { Item } from './sentence-view';
import type { Source } from './source';

/** Indexes of the items that are no footnote mark ("the first survey[1][2] estimated"); null when there is no mark. */
export function besideFootnotes(items: readonly Item[]): readonly number[] | null {
  if (!items.some(opensBracket)) return null;
  const kept: number[] = [];
  for (let k = 0; k < items.length; k++) {
    if (isMark(items, k)) k += 2;
    else kept.push(k);
  }
  return kept.length < items.length ? kept : null;
}

const opensBracket = ({ lower }: Item) => lower === '[';

/** "[1]", "[a]": a bracket of one item behind a word. */
function isMark(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== '[' || items[at + 2]?.lower !== ']' || at === 0) return false;
  const mark = items[at + 1] as Item;
  return mark.kind === 'amount' || (mark.kind === 'word' && mark.lower.length === 1);
}

/** A source that was read without the footnote marks, at its place among all items. */
export function backIn(source: Source, kept: readonly number[], all: number): Source {
  const at = (k: number) => kept[k] ?? all;
  const end = (k: number) => (k > 0 && k < kept.length ? at(k - 1) + 1 : k === 0 ? 0 : all);
  const { told } = source;
  return {
    ...source,
    from: at(source.from),
    to: end(source.to),
    cue: at(source.cue),
    scopeFrom: source.scopeFrom === 0 ? 0 : at(source.scopeFrom),
    scopeTo: at(source.scopeTo),
    told: told && { from: at(told.from), to: end(told.to) },
  };
}
