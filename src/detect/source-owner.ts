import { DENYING, PAPERS, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { type Source, source } from './source';
import { isSpeaker, isTime, nameStart } from './source-names';

/** Bodies whose toll is of their own dead. */
const FALLS = /^(?:army|military|navy|forces|marines|corps)$/;

/**
 * "the NRO's latest death toll", "the ministry's toll", but not "Norland's death toll" or "the Norland army's": that of
 * a body that counts.
 */
export function isToll(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind !== 'trigger' || !/\btolls?$/.test(items[at]?.lower ?? '')) return false;
  // "the government death toll": the state's own count
  if (STATES.test(items[at - 1]?.lower ?? '')) return true;
  const owner = items.slice(Math.max(0, at - 3), at).findLastIndex(({ lower }) => lower === "'s");
  const name = items[Math.max(0, at - 3) + owner - 1];
  return owner >= 0 && name !== undefined && SPEAKERS.has(name.lower) && !FALLS.test(name.lower);
}

const STATES = /^(?:government|ministry)$/;

/** "the official government toll was 64, but": whose count it is, up to the next clause. */
function readStateToll(items: readonly Item[], at: number): Source | null {
  if (items[at]?.kind !== 'trigger' || !STATES.test(items[at - 1]?.lower ?? '')) return null;
  const from = nameStart(items, at - 1);
  const end = items.findIndex(({ lower }, k) => k > at && /^(?:but|while|although|;)$/.test(lower));
  const place = { from, to: at, cue: at, form: 'owner' } as const;
  return source(items, { ...place, scopeFrom: at, scopeTo: end > 0 ? end : items.length });
}

/** "Norland police estimate of 12 dead", "UN count of 300 killed": a body's name right before its count. */
function readOwnCount(items: readonly Item[], at: number): Source | null {
  if (!OWN_COUNT.test(items[at]?.lower ?? '')) return null;
  // "the ministry tally stands at 12"
  const stands =
    /^(?:stands|stood)$/.test(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'at';
  // "The UN figure \u2013 of 4,000 deaths \u2013 came from a report"
  const dash = /^[-\u2013\u2014]$/.test(items[at + 1]?.lower ?? '') ? 1 : 0;
  if (!stands && items[at + 1 + dash]?.lower !== 'of') return null;
  if (items[at + (stands ? 3 : 2 + dash)]?.amount?.aside !== null) return null;
  const name = items[at - 1];
  const body = name && (SPEAKERS.has(name.lower) || (name.capital && name.lower.length <= 4));
  if (!body || name.kind !== 'word' || PAPERS.has(name.lower)) return null;
  // "However the official figure of 8 million is disputed"
  if (/^(?:un)?official$/.test(name.lower)) return null;
  const from = nameStart(items, at - 1);
  const proper = items
    .slice(from, at)
    .some(({ capital, wordClass }) => capital && wordClass === 'other');
  if (!proper && !stands) return null;
  const place = { from, to: at, cue: at, form: 'owner' } as const;
  return source(items, { ...place, scopeFrom: at, scopeTo: items.length });
}

const OWN_COUNT =
  /^(?:estimate|figure|count|tally|admission|acknowledge?ment|announcement|confirmation|claim)$/;

/** "CSIS's June 2025 estimate", "Palestinian tallies". */
export function readOwner(items: readonly Item[], at: number): Source | null {
  const state = readStateToll(items, at);
  if (state) return state;
  let k = at - 1;
  while (
    k >= 0 &&
    (items[k]?.kind === 'amount' ||
      isTime(items[k]) ||
      /^(?:latest|ongoing|running|joint|main|key|own|first|new|official|most|recent|initial|preliminary|final|(?:half|mid|bi)?-?(?:annual|year|yearly)|quarterly|monthly|weekly|daily|public|previous|earlier|(?:quasi|semi)-official|unofficial|revised|updated|conservative|highest|lowest|upper|lower|internal|provisional|overall|original|low|high|full|draft)$/.test(
        items[k]?.lower ?? '',
      ))
  )
    k--;
  // "the Norland Rescue Council's (NRC) count"
  if (items[k]?.lower === ')' && items[k - 2]?.lower === '(') k -= 3;
  // "the doctors' estimate"
  const plural = items[k]?.lower === "'" && items[k - 1]?.lower.endsWith('s') === true;
  if (items[k]?.lower !== "'s" && !plural) return readOwnCount(items, at);
  // "Tuesday's statement by the guard"
  if (isTime(items[k - 1])) return null;
  const from = nameStart(items, k - 1);
  if (from > k - 1 || !isSpeaker(items, from, k)) return null;
  return source(items, {
    from,
    to: k,
    cue: at,
    form: 'owner',
    scopeFrom: 0,
    scopeTo: items.length,
  });
}

/** "Norland rejects Sund's claims of killing 50": whose the claim is that somebody turns down or weighs; null for a verb. */
export function claimsOf(items: readonly Item[], at: number): Source | null {
  if (!/^claims?$/.test(items[at]?.lower ?? '') || items[at - 1]?.lower !== "'s") return null;
  if (!/^(?:of|that|to)$/.test(items[at + 1]?.lower ?? '')) return null;
  const denies = items.slice(0, at).findLastIndex(({ lower }) => DENYING.has(lower));
  const from = Math.max(nameStart(items, at - 2), denies + 1);
  if (from > at - 2 || !isSpeaker(items, from, at - 1)) return null;
  const place = { from, to: at - 1, cue: at, form: 'by' } as const;
  return source(items, { ...place, scopeFrom: at, scopeTo: items.length });
}

const GIVEN =
  /^(?:given|issued|released|provided|announced|made|published|reported|presented|quoted|put out)$/;

/** "the figures given by the guild of 300 deaths": item index of the "of" behind the giver's name; -1 without a number there. */
export function givesNumberOf(items: readonly Item[], by: number): number {
  if (!GIVEN.test(items[by - 1]?.lower ?? '')) return -1;
  if (
    !/^(?:figures?|estimates?|numbers?|counts?|tally|claim)$|\btolls?$/.test(
      items[by - 2]?.lower ?? '',
    )
  )
    return -1;
  for (let k = by + 2; k <= by + NAME_REACH; k++) {
    const item = items[k];
    if (!item || (item.kind !== 'word' && item.lower !== "'s")) return -1;
    if (item.lower === 'of' && items[k + 1]?.amount?.aside === null) return k;
  }
  return -1;
}

/** Words of a giver's name between "by" and "of". */
const NAME_REACH = 7;
