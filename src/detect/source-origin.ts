import { SAYING } from './lang/en/source-words';
import { words } from './lang/phrase-table';
import type { Item } from './sentence-view';

const GOT = /^(?:got|gets|get|obtained|obtains|received|receives|takes|took|drew|draws|had|has)$/;
const NUMBERS = /^(?:numbers?|figures?|data|information|tolls?|counts?|statistics)$/;

/** Words between "got" and "from" ("got its latest numbers from"). */
const REACH = 4;

/** "which got its numbers from", "which quoted": whether those who follow gave what somebody before only passes on. */
export function getsFrom(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  // "the Norland agency, which quoted a spokesman"
  if (lower === 'quoted') return items[at - 1]?.lower === 'which' && items[at + 1]?.kind === 'word';
  if (lower !== 'from') return false;
  if (!NUMBERS.test(items[at - 1]?.lower ?? '')) return false;
  for (let k = at - 2; k > at - 2 - REACH; k--)
    if (GOT.test(items[k]?.lower ?? ''))
      return /^(?:its|their|the)$/.test(items[k + 1]?.lower ?? '');
  return false;
}

/** "Word came from the guard that 12 died", "details emerged from aid workers, revealing": what was told came from there. */
export function tellsFrom(items: readonly Item[], from: number): boolean {
  if (!/^(?:came|comes|emerged|emerges|emerging)$/.test(items[from - 1]?.lower ?? '')) return false;
  const told = items.slice(Math.max(0, from - 4), from - 1);
  if (
    !told.some(({ lower }) => /^(?:details|word|news|information|reports?|accounts?)$/.test(lower))
  )
    return false;
  return items
    .slice(from + 1, from + 9)
    .some(({ lower }) => /^(?:that|revealing|showing|saying|indicating|suggesting)$/.test(lower));
}

/** "he was told by the army that 12 had died": who told it stands behind "by". */
export function wasToldBy(items: readonly Item[], by: number): boolean {
  if (items[by]?.lower !== 'by' || items[by - 1]?.lower !== 'told') return false;
  if (!/^(?:was|were|been)$/.test(items[by - 2]?.lower ?? '')) return false;
  const name = items.slice(by + 2, by + TOLD_REACH);
  const end = name.findIndex(({ lower }) => lower === 'that');
  // "told by the ministry's critics that" names another.
  return end >= 0 && !name.slice(0, end).some(({ lower }) => lower === "'s");
}

/** Words of the name behind "told by". */
const TOLD_REACH = 10;

/** "by the estimate of the guild", "by one reckoning of the guild": whether a name follows whose count it is. */
export function isEstimateOf(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower !== 'of' || !RECKONING.has(items[at]?.lower ?? '')) return false;
  const by = /^(?:the|one|an?)$/.test(items[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const next = items[at + 2];
  return items[by]?.lower === 'by' && (next?.wordClass === 'determiner' || next?.capital === true);
}

const RECKONING: ReadonlySet<string> = new Set(
  words('estimate estimates reckoning count calculation calculations account accounts'),
);

/** Verbs for quoting somebody as `doing`, null when no speech follows; of who "cited doctors as reporting" the doctors tell it. */
export function quotingAs(doing: string): RegExp | null {
  if (doing === 'saying') return /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/;
  return QUOTED_AS.test(doing) ? /^quot(?:ed|es|ing)$/ : null;
}

/** What somebody is quoted as doing, behind "as". */
const QUOTED_AS =
  /^(?:saying|stating|announcing|confirming|reporting|telling|declaring|claiming|estimating|putting|revealing|warning|adding|noting)$/;

/** Item index of "saying" in "quoted somebody as saying"; 0 without it. */
export function quotesSomebody(items: readonly Item[], at: number): number {
  for (let k = at + 1; k < Math.min(items.length, at + QUOTE_REACH); k++)
    if (items[k]?.lower === 'as' && QUOTED_AS.test(items[k + 1]?.lower ?? '')) return k + 1;
  return 0;
}

/** Words between "quoted" and "as saying". */
const QUOTE_REACH = 14;

/** "The guild says 40 died, while the mayor claims 90, citing doctors": the clause of whoever cites, where another speaks before it; the beginning elsewhere. */
export function citingFrom(items: readonly Item[], cite: number): number {
  for (let k = cite - 1; k > Math.max(2, cite - CLAUSE_REACH); k--) {
    const opens = CONTRASTS.test(items[k]?.lower ?? '') || opensSpeech(items, k);
    if (!opens || !speaksIn(items, k + 1, cite)) continue;
    return speaksIn(items, 0, k) || tellsOn(items, cite) ? k : 0;
  }
  return 0;
}

/** "citing doctors that 12 had died": what is cited follows, in a clause of its own. */
function tellsOn(items: readonly Item[], cite: number): boolean {
  const that = items.findIndex(
    ({ lower, kind }, k) => k > cite && (lower === 'that' || kind === 'mark'),
  );
  return items[that]?.lower === 'that' && countsOn(items, that);
}

/** ", and the mayor reported": a new speaker behind a comma. */
function opensSpeech(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'and' || items[at - 1]?.lower !== ',') return false;
  const next = items[at + 1];
  return next?.wordClass === 'determiner' || next?.capital === true;
}

function speaksIn(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some(({ lower, kind }) => (kind === 'word' && SAYING.has(lower)) || lower === 'according');
}

const CONTRASTS = /^(?:while|whereas|but|although|though|;)$/;

/** Words back from "citing" over which the clause may begin. */
const CLAUSE_REACH = 40;

/** Whether a number that is no date follows: "as saying in a report on Monday." tells none. */
export function countsOn(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1).some(({ amount }) => amount !== null && amount.aside === null);
}
