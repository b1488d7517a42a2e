import { draftsIn } from '../drafts-in';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { leaves, tellsBackdrop, tellsOldWar, tellsOrigin, tellsPast } from './attribution-past';

/**
 * "Two men were killed in a raid. Gunmen had fired from a car, the police said.", "The agency said the crash happened at
 * noon.": whether the sentence behind a fresh event tells how, when and where it came to pass, and by whose word.
 */
export function tellsHow(
  page: PageView,
  draft: Draft,
  next: SentenceView,
  source: Source,
): boolean {
  const { items } = next;
  if (draft.kind !== 'incident' || draft.vague || source.denies || source.pronoun) return false;
  if (items.slice(source.from, source.to).some(({ lower }) => ONLOOKERS.test(lower))) return false;
  if (
    tellsOrigin(page, draft) ||
    tellsBackdrop(page, draft) ||
    tellsOldWar(page, draft) ||
    tellsPast(page, draft, null) ||
    leaves(page, draft)
  )
    return false;
  if (BEFORE.test(page.folded.slice(draft.view.start, draft.view.end))) return false;
  const opening = page.folded.slice(next.start, next.start + OPENING).toLowerCase();
  const parts = PARTS.test(opening);
  if (!parts && draftsIn(page, next).some(({ dropped }) => !dropped)) return false;
  if (closes(items, source)) return parts || !JUDGES.test(opening);
  return source.form === 'said' && saysHappened(items, source.cue);
}

/** ", the police said on Sunday.": who told all of the sentence stands at its end. */
function closes(items: readonly Item[], { form, from, to, cue, scopeFrom }: Source): boolean {
  if (scopeFrom > 0 || Math.min(from, cue) < LEAST_TOLD) return false;
  if (form !== 'said' && form !== 'according') return false;
  return items.length - Math.max(to, cue) <= CLOSING;
}

/** "said the accident occurred", "said the blast took place". */
function saysHappened(items: readonly Item[], cue: number): boolean {
  return items.slice(cue + 1, cue + HAPPENED_REACH).some(({ lower }, k, words) => {
    if (lower === 'took') return words[k + 1]?.lower === 'place';
    return /^(?:occurred|happened)$/.test(lower);
  });
}

/** Those who judge an event or saw it, and have not counted. */
const ONLOOKERS =
  /^(?:analysts?|experts?|critics?|observers?|historians?|scholars?|lawyers?|activists?|witness(?:es)?|eyewitness(?:es)?|residents?|relatives|family|neighbou?rs?|survivors?|locals)$/;

/** What sets an event beside others, or speaks of what will be. */
const JUDGES =
  /\b(?:worst|deadliest|first|second|third|latest|similar|other|several|many|such|will|would|could|may|might)\b|^(?:it|that|this) (?:was|is)\b/;

/** "Raids had killed 66 farmers": an event of before. */
const BEFORE = /\bhad\b/;

/** "All but 31 of them", "Two of those killed": of the count before. */
const PARTS =
  /^(?:all but |at least |most |some )?(?:[\p{L}-]+|[\d,]+) of (?:them|those|the (?:dead|victims|wounded|injured))\b/u;

/** Characters of a sentence that may tell of what it speaks. */
const OPENING = 110;
/** Words that are told before who closes the sentence, and those behind the verb or the name. */
const LEAST_TOLD = 4;
const CLOSING = 6;
/** Words behind "said" in which the event comes to pass. */
const HAPPENED_REACH = 7;
