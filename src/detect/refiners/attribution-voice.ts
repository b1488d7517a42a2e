import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { readSources } from '../sources';
import { isSame } from './attribution-page';
import {
  isHearsay,
  isNews,
  leaves,
  tellsOldWar,
  tellsOrigin,
  tellsOthers,
  tellsPast,
} from './attribution-past';
import { whoSpeaks } from './attribution-who';
import { giveAttribution } from './give-attribution';

/** Somebody who speaks near a number, and how far away. */
interface Voice {
  readonly who: Mention;
  readonly view: SentenceView;
  /** A number of that sentence that somebody tells; null without one. */
  readonly told: Draft | null;
}

/** Sentences over which the nearest voice before or after a number is looked for. */
const REACH = 40;

/**
 * The last resort for a number of running text for which nobody is named: who speaks both before and after it, or who
 * alone speaks on the page. A single event is known to many, so it asks for
 * a voice that has counted.
 */
export function fromVoices(page: PageView): void {
  let alone: Mention | null | undefined;
  for (const draft of page.drafts) {
    if (draft.attribution || draft.dropped || !isOpen(page, draft)) continue;
    const before = nearest(page, draft.view, -1);
    if (!before || (before.told && tellsOthers(page, before.told, draft))) continue;
    let why = whyBefore(page, draft, before);
    if (!why) {
      if (alone === undefined) alone = onlyVoice(page);
      if (alone && isSame(alone, before.who) && !changes(page, before.view, draft.view))
        why = 'who alone speaks on this page';
    }
    if (why) giveAttribution(draft, { origin: before.who, relays: [], doubted: false }, why);
  }
}

/** Whether a number stands in running text, of which its own sentence names no source and which tells of no other event. */
function isOpen(page: PageView, draft: Draft): boolean {
  const { view } = draft;
  if (draft.vague || isNews(page, draft)) return false;
  const opening = page.folded.slice(view.start, view.start + LINE);
  if (draft.kind === 'incident' && OWN_PLACE.test(opening)) return false;
  if (!/^(?:paragraph|item)$/.test(page.read.blocks[view.block]?.role ?? '')) return false;
  if (readSources(view).some(({ pronoun }) => !pronoun)) return false;
  if (isHearsay(page, draft) || followsUntold(page, draft)) return false;
  // "As of May the toll stood at 90": a count of its own day
  if (OWN_DAY.test(opening)) return false;
  return !(
    leaves(page, draft) ||
    tellsOldWar(page, draft) ||
    tellsOrigin(page, draft) ||
    tellsPast(page, draft, null)
  );
}

/** Whether the sentence before it in its paragraph gives numbers that are left to nobody. */
function followsUntold(page: PageView, { view }: Draft): boolean {
  const before = page.views[view.index - 1];
  if (before?.block !== view.block) return false;
  const told = draftsIn(page, before).filter(({ dropped }) => !dropped);
  return told.length > 0 && told.every(({ attribution }) => attribution === null);
}

/** "In Sundland one person was killed": a single event of a place of its own. */
const OWN_PLACE = /^(?:In|Near|At) \p{Lu}/u;

const OWN_DAY = /^(?:as of|at that time|by then|at the time|until then)\b/i;

function whyBefore(page: PageView, draft: Draft, before: Voice): string | null {
  const single = draft.kind === 'incident';
  if (single && !before.told) return null;
  const after = nearest(page, draft.view, 1);
  return after !== null && isSame(before.who, after.who)
    ? 'who speaks before it and after it'
    : null;
}

/** Whether a line in capitals ("SUNDLAND") stands between: a digest goes on to another land. */
function changes(page: PageView, from: SentenceView, to: SentenceView): boolean {
  return page.read.blocks.slice(from.block + 1, to.block).some(({ start, end }) => {
    const line = page.folded.slice(start, Math.min(end, start + LINE));
    return end - start < LINE && /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line);
  });
}

/** Characters of a line that only names what follows. */
const LINE = 60;

/** Who speaks nearest to a sentence in one direction; null for a relay or for nobody near. */
function nearest(page: PageView, view: SentenceView, step: 1 | -1): Voice | null {
  for (let k = 1; k <= REACH; k++) {
    const near = page.views[view.index + step * k];
    if (!near) return null;
    const sources = readSources(near);
    const ordered = step < 0 ? [...sources].reverse() : sources;
    for (const source of ordered) {
      const who = whoSpeaks(page, near, source);
      if (!who) continue;
      if (source.relay || !/\p{Lu}/u.test(who.text)) return null;
      const told = draftsIn(page, near).find((one) => one.attribution && !one.dropped) ?? null;
      return { who, view: near, told };
    }
  }
  return null;
}

/** The one who speaks on the page, when nobody else does, it does so again or before all numbers, and tells one of them; null otherwise. */
function onlyVoice(page: PageView): Mention | null {
  let only: Mention | null = null;
  let times = 0;
  const first = page.drafts.find(({ dropped }) => !dropped)?.view.index ?? 0;
  for (const view of page.views) {
    for (const source of readSources(view)) {
      if (source.pronoun) continue;
      const who = whoSpeaks(page, view, source);
      if (!who) continue;
      if (only && !isSame(only, who)) return null;
      only ??= who;
      times += view.index <= first ? 2 : 1;
    }
  }
  if (times < 2) return null;
  const voice = only;
  const told = page.drafts.some(
    ({ attribution, dropped }) =>
      !dropped && voice && attribution?.origin && isSame(attribution.origin, voice),
  );
  return told ? voice : null;
}
