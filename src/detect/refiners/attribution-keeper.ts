import type { Mention } from '../figure';
import { KEEPING } from '../lang/en/giving-words';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { isSpeaker, nameEnd, skipDeterminer, withShortName } from '../source-names';
import { KIND } from '../word-kinds';
import { stripArticle } from './attribution-mention';

const KEEPS: ReadonlySet<string> = new Set(KEEPING);
const KEEPS_WITHIN = new RegExp(`\\b(?:${KEEPING.join('|')})\\b`, 'i');
const RECORD = /^(?:database|dataset|list|tally|register|count|records?|archive|data)$/;
const DEAD = /^(?:deaths?|dead|killed|killings|casualties|victims|fatalities)$/;

/** Words between the verb and the record, and between the record and the dead that it counts. */
const REACH = 8;

/** "Norland Toll maintains the largest database of civilian deaths": a body that tells of its own record; null without one. */
export function keeperOf(page: PageView): Mention | null {
  for (const view of page.views) {
    const keeper = mayKeep(page, view) ? keeperIn(view) : null;
    const name = keeper ? stripArticle(page, view, keeper) : null;
    if (name) return page.drafts.every((one) => isOwn(one, name)) ? name : null;
  }
  return null;
}

/** A cheap question before the sentence is cut into items. */
function mayKeep({ folded }: PageView, { start, end, kinds }: SentenceView): boolean {
  return (kinds & KIND.keeps) !== 0 && KEEPS_WITHIN.test(folded.slice(start, end));
}

function keeperIn({ items }: SentenceView): { from: number; to: number } | null {
  const from = skipDeterminer(items, 0);
  const to = withShortName(items, nameEnd(items, from));
  if (to <= from || !KEEPS.has(items[to]?.lower ?? '') || !isSpeaker(items, from, to)) return null;
  if (!items[from]?.capital) return null;
  const record = find(items, to + 1, RECORD);
  return record > 0 && find(items, record + 1, DEAD) > 0 ? { from, to } : null;
}

function find(items: readonly Item[], from: number, word: RegExp): number {
  for (let k = from; k < Math.min(items.length, from + REACH); k++)
    if (word.test(items[k]?.lower ?? '')) return k;
  return 0;
}

/** Whether a number is told by nobody else than the keeper, by the full or the short name. */
function isOwn({ attribution, dropped }: Draft, { text }: Mention): boolean {
  if (dropped || !attribution) return true;
  const told = attribution.origin?.text ?? '';
  return told !== '' && (text.includes(told) || told.includes(text));
}
