import type { Mention } from '../figure';
import { LANDS } from '../lang/en/lands';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import { fromSufferer } from './subject-sufferer';
import { fromAfterTrigger, fromBeforeTrigger, isSide, TYPES } from './subject-words';

/**
 * "civilian deaths rose to 13,900 people", "losses of the Norland army average 900 people": the label says more
 * than the noun after the number.
 */
export function toldGroup(page: PageView, draft: Draft, own: Mention): Mention {
  if (/^military$/i.test(own.text)) return landInFront(page, draft) ?? own;
  if (!/^(?:people|persons|lives)$/i.test(own.text)) return own;
  return (
    fromLabelledGroup(page, draft) ??
    fromBeforeTrigger(page, draft) ??
    landThatLost(page, draft) ??
    own
  );
}

/** "Norland is nearing 100,000 military casualties": the land that opens the sentence, and has them. */
function landInFront(page: PageView, { view, at }: Draft): Mention | null {
  const { items } = view;
  let to = 0;
  while (isSide(items[to])) to++;
  const verb = items[to]?.wordClass === 'auxiliary' && to < at;
  const found = verb && to > 0 ? mentionOf(page, view, 0, to, TYPES) : null;
  return found && LANDS.has(found.text.toLowerCase()) ? found : null;
}

const OF_THESE = /^of (?:the total|these|those|them|that (?:total|number))\b/i;

/** "Of the total, 418 people were badly hurt": people of the group that the sentence before counts. */
export function ofThoseBefore(
  page: PageView,
  { view }: Draft,
  own: Mention,
  previous: Draft | null,
): Mention {
  if (!previous?.subject || !/^(?:people|persons)$/i.test(own.text)) return own;
  if (previous.view.index < view.index - 1) return own;
  return OF_THESE.test(page.folded.slice(view.start, view.start + 24)) ? previous.subject : own;
}

/** "losses of the Norland army": the group behind the label's word; null before a number of its own. */
function fromLabelledGroup(page: PageView, draft: Draft): Mention | null {
  const { trigger, pattern } = draft.reading;
  if (pattern !== 'label-left' || trigger === null || trigger > draft.at) return null;
  const found = fromAfterTrigger(page, draft);
  return found && found.end <= (draft.view.items[draft.at]?.start ?? 0) ? found : null;
}

/** "Norland lost 1,262 people a day": a land at war, whose people are its soldiers. */
function landThatLost(page: PageView, draft: Draft): Mention | null {
  if (!/^(?:lost|has lost|losing|suffered|sustained)$/.test(lossVerb(draft))) return null;
  const found = fromSufferer(page, draft);
  return found && (found.ids.length > 0 || LANDS.has(found.text.toLowerCase())) ? found : null;
}

function lossVerb({ view, at }: Draft): string {
  const before = view.items.slice(Math.max(0, at - 3), at);
  return (
    before.findLast(({ lower }) => /^(?:has |had |have )?(?:los[ti]|suff|sust)/.test(lower))
      ?.lower ?? ''
  );
}

/** "deaths are put at 8,100 for Norland and 3,400 for Sudria": the land behind the number, whose soldiers they are. */
export function fromLandBehind(page: PageView, { view, at, reading }: Draft): Mention | null {
  const { items } = view;
  if (!/^(?:label-left|other-side)$/.test(reading.pattern) || items[at + 1]?.lower !== 'for')
    return null;
  const from = items[at + 2]?.wordClass === 'determiner' ? at + 3 : at + 2;
  let to = from;
  while (isSide(items[to])) to++;
  const found = to > from ? mentionOf(page, view, from, to, TYPES) : null;
  return found && (found.ids.length > 0 || LANDS.has(found.text.toLowerCase())) ? found : null;
}
