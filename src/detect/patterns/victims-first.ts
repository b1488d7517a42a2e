import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { measureOfGroup } from './measure-group';
import { findTriggerRight } from './trigger-right';

/** "12 soldiers were killed", "100 dead", "some 30 people, most of them women, died": victims, then the word. */
export const victimsFirst: Pattern = {
  name: 'victims-first',
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing') return null;
    const hit = findTriggerRight(view, phrase, wanted);
    if (!hit) return null;
    if (view.items[hit.at]?.lower === 'to death' && isSentenced(view, at)) return null;
    const bare = phrase.type === 'none' || phrase.type === 'unknown';
    if (bare && !hit.adjacent && !isPartitive(view.items[at + 1]?.lower) && !followsList(view, at))
      return null;
    const { measure } = measureOfGroup(view, hit.at);
    return {
      pattern: this.name,
      measure,
      trigger: hit.at,
      side: 'right',
      phrase,
      bound: null,
      from: null,
      part: false,
      thing: false,
      note: `"${view.items[hit.at]?.lower}" after the number says ${measure}`,
    };
  },
};

function isPartitive(lower: string | undefined): boolean {
  return lower === 'of' || lower === 'who' || lower === 'whom' || lower === 'in' || lower === 'on';
}

/** "two soldiers and three were killed" never stands alone; "12 others in the building died" has a noun. */
function followsList(
  view: { readonly items: readonly { readonly kind: string }[] },
  at: number,
): boolean {
  return view.items[at + 1]?.kind === 'trigger';
}

/** "sentenced four people to death": a verdict is no death. */
function isSentenced(view: SentenceView, at: number): boolean {
  return view.items
    .slice(Math.max(0, at - 12), at)
    .some((one) => /^(?:sentenc|condemn|scar|bor)/.test(one.lower));
}
