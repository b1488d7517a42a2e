import { PERSONS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { type Source, source } from './source';
import { bodyBehind } from './source-apposition';
import { knownAs } from './source-counted';
import { compiler, makerAfter } from './source-makers';
import { isShortened } from './source-name-parts';
import { isSpeaker, isTime, nameEnd, skipDeterminer } from './source-names';
import { pastPartner } from './source-partners';

/** Who is named behind "according to", "citing" or "by": the words from `from`, past papers to who made them; null when nobody is. */
export function named(
  items: readonly Item[],
  from: number,
  cue: number,
  form: Source['form'],
): Source | null {
  let to = nameEnd(items, from);
  let start = skipDeterminer(items, from);
  // "according to the 2010 report of the mission"
  if (items[start]?.lower === 'the' && items[start + 1]?.kind === 'amount') {
    start++;
    if (items[start]?.amount?.aside !== null) {
      start++;
      to = nameEnd(items, start);
    }
  }
  // "according to the casualty figures released by the mission"
  if (items[start]?.kind === 'trigger' && TOLL_PAPERS.test(items[start]?.lower ?? '')) {
    const by = compiler(items, start + 1);
    if (by > 0) [start, to] = [skipDeterminer(items, by + 1), nameEnd(items, by + 1)];
  }
  // "according to two security officials"
  if (items[start]?.kind === 'amount' && items[start + 1]?.kind === 'word') {
    const next = nameEnd(items, start + 1);
    if (isSpeaker(items, start + 1, next)) [start, to] = [start + 1, next];
  }
  // "researchers led by Ole Vale of Norland University"
  if (/^(?:led|headed)$/.test(items[to]?.lower ?? '') && items[to + 1]?.lower === 'by')
    to = nameEnd(items, to + 2) > to + 2 ? nameEnd(items, to + 2) : to;
  // "According to the chief of staff, General Ole Vale, …"
  if (form === 'according' || form === 'by') to = namedOffice(items, start, to);
  to = pastPartner(items, to);
  const known = form === 'according' ? knownAs(items, to) : 0;
  const maker = known > 0 ? known : makerAfter(items, start, to);
  if (maker > 0) {
    start = skipDeterminer(items, maker);
    to = nameEnd(items, start);
  }
  // "according to the Lund-based, independent Centre for Rivers"
  if (items[to]?.lower === ',' && /-based$/.test(items[to - 1]?.lower ?? '')) {
    start = to + 1;
    while (items[start]?.kind === 'word' && !items[start]?.capital && start < to + 4) start++;
    to = nameEnd(items, start);
  }
  const body = form === 'according' || form === 'by' ? bodyBehind(items, to) : null;
  if (body) [start, to] = [body.from, body.to];
  if (to <= start || !isSpeaker(items, start, to)) return null;
  // "buried according to Norland rites"
  if (form === 'according' && RULES.test(items[to]?.lower ?? '')) return null;
  const scopeFrom =
    form === 'by' ? Math.max(contrastBefore(items, cue), partBefore(items, cue)) : 0;
  return source(items, { from: start, to, cue, form, scopeFrom, scopeTo: items.length });
}

const TOLL_PAPERS = /\b(?:figures?|tolls?|counts?|numbers?|data)$/;

const RULES =
  /^(?:rites?|customs?|laws?|traditions?|rituals?|rules?|standards?|beliefs?|calendar|time|legend|protocol|doctrine|practice)$/;

/** Past the bare name that follows an office behind a comma; the same end without one. */
export function namedOffice(items: readonly Item[], from: number, to: number): number {
  if (items[to]?.lower !== ',') return to;
  if (!items.slice(from, to).some(({ lower }) => PERSONS.has(lower))) return to;
  let end = to + 1;
  while (
    (items[end]?.kind === 'word' && items[end]?.capital && !isTime(items[end])) ||
    // "Gen. Ole Vale"
    (items[end]?.lower === '.' && isShortened(items[end - 1]) && items[end + 1]?.capital)
  )
    end++;
  const closes = items[end]?.lower ?? '.';
  return end > to + 2 && /^(?:[.,;]|quoted|cited|who)$/.test(closes) ? end : to;
}

/** "20 died there; the 30 lost here, as reported by the surgeon, …": where the part of the sentence begins. */
export function partBefore(items: readonly Item[], cue: number): number {
  for (let k = cue - 1; k > Math.max(0, cue - PART_REACH); k--)
    if (items[k]?.lower === ';') return k;
  return 0;
}

/** Words back from "by" over which a semicolon parts what it tells from the rest. */
const PART_REACH = 30;

/** "may claim 600 lives, on top of the 290 deaths documented by": whoever counted those counted only what is set beside. */
function contrastBefore(items: readonly Item[], cue: number): number {
  for (let k = cue - 1; k >= Math.max(1, cue - CONTRAST_REACH); k--) {
    const phrase = `${items[k - 1]?.lower} ${items[k]?.lower}`;
    if (CONTRAST.test(phrase)) return k;
    if (items[k]?.lower === ';') return 0;
  }
  return 0;
}

const CONTRAST =
  /^(?:top of|compared (?:with|to)|addition to|up from|down from|more than the|contrast to|(?:higher|lower|larger|smaller|greater) than)$/;

/** Words back from "by" over which a number is set against another. */
const CONTRAST_REACH = 10;
