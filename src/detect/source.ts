import { DENYING, PRONOUN_SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { afterDateline } from './source-name-parts';
import { isSpeaker, nameEnd, withShortName } from './source-names';
import { ownerOfPaper } from './source-paper-owner';
import { isNameless, isRelay, MADE, PASSED, textOf, trimPapers } from './source-papers';

/** Somebody whom a sentence names for what it says; item indexes are half-open. */
export interface Source {
  readonly from: number;
  readonly to: number;
  /** Item index of the verb or preposition that makes it a source. */
  readonly cue: number;
  readonly form: 'said' | 'according' | 'by' | 'citing' | 'owner';
  /** Items to which what it says may extend, half-open. */
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly pronoun: boolean;
  readonly relay: boolean;
  readonly denies: boolean;
  /** The listener when it is an outlet ("told the BBC"): item indexes, half-open. */
  readonly told: { readonly from: number; readonly to: number } | null;
}

/** Builds a source from its place, its cue and its reach. */
export function source(
  items: readonly Item[],
  given: Pick<Source, 'from' | 'to' | 'cue' | 'form' | 'scopeFrom' | 'scopeTo'>,
  told: Source['told'] = null,
): Source {
  const owner = items[given.to - 1]?.lower === "'" ? given.to - 1 : given.to;
  const joined = /^(?:and|or|but)$/.test(items[given.from]?.lower ?? '') ? 1 : 0;
  const named =
    ownerOfPaper(items, given.from + joined, owner) ??
    trimPapers(items, given.from + joined, owner);
  const to = /^'s?$/.test(items[named.to - 1]?.lower ?? '') ? named.to - 1 : named.to;
  const lower = textOf(items, named.from, to).toLowerCase();
  return {
    ...given,
    from: named.from,
    to: withShortName(items, to),
    told,
    pronoun:
      (named.to === named.from + 1 && PRONOUN_SPEAKERS.has(lower)) ||
      isNameless(items, named.from, named.to),
    relay:
      isRelay(lower) &&
      !countedItself(items, named.to) &&
      !countedItself(items, given.cue - 1) &&
      !(given.form === 'said' && OWN_WORK.test(items[given.cue]?.lower ?? '')) &&
      !compiledBy(items, named.from),
    denies: DENYING.has(items[given.cue]?.lower ?? ''),
  };
}

/** "Reuters counted 31 dead": verbs by which an outlet tells what it found out by itself. */
const OWN_WORK =
  /^(?:counted|counts|tallied|calculated|calculates|estimated|estimates|documented|documents|found|finds|identified|compiled|recorded)$/;

/** "a tally compiled by Reuters": an outlet that compiled by itself is no relay either. */
function compiledBy(items: readonly Item[], from: number): boolean {
  const by = items[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const made = items[by - 1]?.lower ?? '';
  if (items[by]?.lower !== 'by') return false;
  // "a count of casualties by Reuters"
  const counts = items[by - 2]?.lower === 'of' ? by - 3 : by - 1;
  return (MADE.has(made) && !PASSED.test(made)) || countedItself(items, counts);
}

/** "according to a Reuters tally": an outlet that counted by itself is no relay. */
function countedItself(items: readonly Item[], to: number): boolean {
  return /^(?:tally|tallies|count|counts|analysis|investigation|calculation|calculations|database)$/.test(
    items[to]?.lower ?? '',
  );
}

/** The name with which a sentence opens, when it can be somebody who speaks; null otherwise. */
export function openingSpeaker(
  items: readonly Item[],
): { readonly from: number; readonly to: number } | null {
  const from = afterDateline(items);
  const to = nameEnd(items, from);
  // "NAIROBI - …", "NAIROBI (Reuters) …": a dateline
  if (/^[-\u2013\u2014(]$/.test(items[to]?.lower ?? '')) return null;
  return to > from && isSpeaker(items, from, to) && !isNameless(items, from, to)
    ? { from, to }
    : null;
}
