import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import { SEX_OR_AGE } from './subject-noun';
import { TYPES } from './subject-words';

/** Whether the words right before the number make it a part ("including 12"). */
export function isIncluded(page: PageView, { reading, view, start }: Draft): boolean {
  const before = page.folded.slice(Math.max(view.start, start - 40), start);
  return (
    reading.part ||
    /\b(?:including|among (?:them|those|whom)|of whom)(?: at least| about| some)? $/i.test(before)
  );
}

const GROUPS =
  /^(?:tribes?|clans?|gangs?|militias?|units?|battalions?|brigades?|regiments?|divisions?)$/;

/** "69 guards, including 14 from the hill tribes": the group out of which a part comes, no place. */
export function fromOrigin(page: PageView, draft: Draft): Mention | null {
  const { view, at } = draft;
  const { items } = view;
  if (items[at + 1]?.lower !== 'from' || !isIncluded(page, draft)) return null;
  let from = at + 2;
  while (items[from]?.wordClass === 'determiner') from++;
  for (let to = from; to < from + 5 && items[to]?.kind === 'word'; to++) {
    const head = items[to];
    if (head?.wordClass === 'people' || GROUPS.test(head?.lower ?? '')) {
      return mentionOf(page, view, from, to + 1, TYPES);
    }
  }
  return null;
}

/** "11 guards and 40 miners were killed and 199 others hurt": others than two groups are of neither. */
export function isOfSeveral(page: PageView, draft: Draft): boolean {
  const { reading, view } = draft;
  const head = reading.phrase.head === null ? '' : (view.items[reading.phrase.head]?.lower ?? '');
  if (head !== 'others') return false;
  const before = draftsIn(page, view).filter(
    (one) => one.start < draft.start && !one.dropped && !isIncluded(page, one),
  );
  return new Set(before.map((one) => one.subject?.text.toLowerCase() ?? '')).size > 1;
}

/** "two men and seven others": others than people of one sex or age may be of any. */
export function isOtherThan({ view, at }: Draft, { text }: Mention): boolean {
  const last = text.toLowerCase().split(' ').at(-1) ?? '';
  return SEX_OR_AGE.test(last) && /^(?:others?|more)$/.test(view.items[at + 1]?.lower ?? '');
}

/** "Guards and 40 miners died. The union says 90 were killed": of two groups none is plainly meant. */
export function isOneOfMany(page: PageView, { view }: Draft): boolean {
  const groups = draftsIn(page, view).filter((one) => !one.dropped && one.partOf === null);
  return new Set(groups.map(({ subject }) => subject?.text.toLowerCase() ?? '')).size > 1;
}

/** "soldiers on both sides": two peoples at once, neither of them alone; null for one people. */
export function bothSides(page: PageView, draft: Draft, own: Mention): Mention | null {
  const tail = /^ (?:on|from|of) (?:both|all|either) sides?\b/i.exec(
    page.read.text.slice(own.end, own.end + 24),
  );
  if (!tail || own.end > draft.view.end) return null;
  const end = own.end + tail[0].length;
  return { start: own.start, end, text: page.read.text.slice(own.start, end), ids: [] };
}
