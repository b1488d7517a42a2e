import type { Mention } from '../figure';
import { PerPage } from '../kept';
import { GROUP_WORDS } from '../lang/en/group-words';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { KIND } from '../word-kinds';
import { isDoer } from './subject-doer';
import { ownSubject } from './subject-own';
import { isSide, TYPES } from './subject-words';

/** Whom the numbers of a page count by side; the one that most speak of, or null. */
interface Counted {
  readonly dominant: Mention | null;
  readonly sides: ReadonlySet<string>;
}

const COUNTED = new PerPage<Counted>();

/** Least share of a page's named subjects that makes one of them the page's own. */
const MAJORITY = 0.6;

/** The group that most numbers of the page speak of; null when none is. */
export function pageGroup(page: PageView): Mention | null {
  return countedOn(page).dominant;
}

/** The group that most numbers of the page speak of, else the one that the text last named. */
export function groupOf(page: PageView, draft: Draft, military: boolean): Mention | null {
  const { dominant, sides } = countedOn(page);
  return dominant ?? lastGroup(page, draft, military ? null : sides);
}

function countedOn(page: PageView): Counted {
  const known = COUNTED.get(page);
  if (known !== undefined) return known;
  const counts = new Map<string, { mention: Mention; count: number }>();
  let all = 0;
  for (const draft of page.drafts) {
    if (draft.dropped || draft.measure === 'deployed' || draft.measure === 'displaced') continue;
    // "803 dead (206 civilians, 170 Norlander guards)": parts are not whom the page counts.
    if (draft.reading.part || draft.partOf !== null) continue;
    const own = ownSubject(page, draft);
    const side = own?.text.match(/\p{Lu}\p{L}+/u)?.[0];
    if (!own || !side) continue;
    all += 1;
    const entry = counts.get(side) ?? { mention: own, count: 0 };
    entry.count += 1;
    counts.set(side, entry);
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  const dominant = best && best.count >= 2 && best.count / all >= MAJORITY ? best.mention : null;
  const found = { dominant, sides: new Set(counts.keys()) };
  COUNTED.set(page, found);
  return found;
}

/** What a headline says that counts civilians alone. */
const CIVILIANS =
  /\b(civilians?) (?:casualt(?:y|ies)|deaths?|fatalities|victims|toll|harm|killings|killed|injured|wounded)\b|\bnumber of (civilians)\b/i;
/** A first paragraph that is a headline, in characters. */
const HEADLINE = 160;

const HEADLINES = new WeakMap<PageView, { readonly found: Mention | null }>();

/** The civilians whom the page's headline counts ("civilian casualties rise"); null when it counts nobody by that word. */
export function headlineCivilians(page: PageView): Mention | null {
  const known = HEADLINES.get(page);
  if (known) return known.found;
  const block = page.read.blocks.find(({ start, end }) => end - start > 0);
  let found: Mention | null = null;
  if (block && block.end - block.start <= HEADLINE) {
    const { text } = page.read;
    const hit = CIVILIANS.exec(text.slice(block.start, block.end));
    const word = hit?.[1] ?? hit?.[2] ?? '';
    const start =
      block.start + (hit ? hit.index + hit[0].toLowerCase().indexOf(word.toLowerCase()) : 0);
    if (hit) found = { start, end: start + word.length, text: word, ids: [] };
  }
  HEADLINES.set(page, { found });
  return found;
}

/** Sentences back over which a group named by the text still holds. */
const GROUP_REACH = 24;

/** "Russian servicemen" a few lines above a list of counts: the group that the text last spoke of. */
function lastGroup(
  page: PageView,
  draft: Draft,
  sides: ReadonlySet<string> | null,
): Mention | null {
  for (
    let index = draft.view.index;
    index >= Math.max(0, draft.view.index - GROUP_REACH);
    index--
  ) {
    const view = page.views[index] as SentenceView;
    if ((view.kinds & KIND.group) === 0) continue;
    for (let k = view.items.length - 1; k > 0; k--) {
      const item = view.items[k] as Item;
      if (item.start >= draft.start || !GROUP_WORDS.has(item.lower) || !isSide(view.items[k - 1]))
        continue;
      let from = k - 1;
      while (from > 0 && isSide(view.items[from - 1])) from--;
      const found = mentionOf(page, view, from, k + 1, TYPES);
      // Other numbers of the page count them too; else they may be those who did it.
      const side = found?.text.match(/\p{Lu}\p{L}+/u)?.[0];
      if (!found || (sides !== null && !(side && sides.has(side)))) continue;
      // "an attack by the Norlander Guards": those who did it are not those who suffered it.
      if (!isDoer(view, found)) return found;
    }
  }
  return null;
}
