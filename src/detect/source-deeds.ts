import type { Item } from './sentence-view';
import { FUNCTION } from './source-house';

/** Deeds and mishaps: whoever did them may be asked, they themselves tell nothing. */
export const DEEDS =
  /^(?:attacks?|assaults?|ambush(?:es)?|crash(?:es)?|fires?|blasts?|explosions?|shootings?|bombings?|strikes?|airstrikes?|raids?|shelling|bombardments?|clash(?:es)?|offensives?|massacres?|killings?|earthquakes?|quakes?|floods?|flooding|storms?)$/;

/** "Norland's strikes claimed 12 lives": a deed stands where a speaker would; `to` is the end of its words. */
export function isDeed(items: readonly Item[], to: number): boolean {
  const head = items[to - 1];
  return head !== undefined && !head.capital && (DEEDS.test(head.lower) || MISHAP.test(head.lower));
}

const MISHAP = /^(?:disaster|tragedy|accident|war)s?$/;

/** Words after "claimed" over which lives or a deed are looked for. */
const CLAIM_REACH = 6;

/** "claimed 40 lives", "claimed responsibility", "claimed an attack that killed eight": no number is stated. */
export function claimsNothing(items: readonly Item[], verb: number): boolean {
  for (let k = verb + 1; k <= verb + CLAIM_REACH; k++) {
    const item = items[k];
    if (!item || item.wordClass === 'auxiliary' || item.wordClass === 'relative') return false;
    if (item.lower === 'responsibility') return k === verb + 1 && !isForKilling(items, k);
    if (/^(?:life|lives)$/.test(item.lower)) return true;
    if (DEEDS.test(item.lower)) return isNamedDeed(items, k);
    if (item.kind === 'mark' || item.lower === 'that') return false;
  }
  return false;
}

/** "claimed responsibility for killing 300": the number is of those who claim it. */
function isForKilling(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower !== 'for') return false;
  return items.slice(at + 2, at + 6).some(({ amount }) => amount !== null && amount.aside === null);
}

/** "an attack on a bank that killed", but not "the attack killed": the deed alone is claimed, no clause follows. */
function isNamedDeed(items: readonly Item[], deed: number): boolean {
  for (let k = deed + 1; k < items.length; k++) {
    const { kind, lower, wordClass } = items[k] as Item;
    if (kind === 'mark' && lower !== "'s" && lower !== '-') return true;
    // "claimed the attack in revenge for the killing of six"
    if (/^(?:revenge|retaliation|response|retribution|vengeance)$/.test(lower)) return true;
    if (
      wordClass === 'relative' ||
      lower === 'that' ||
      /^(?:killing|wounding|injuring)$/.test(lower)
    )
      return true;
    if (kind === 'trigger' || kind === 'amount' || wordClass === 'auxiliary') return false;
  }
  return true;
}

/** "Sund Province recorded 689 deaths", "Norland reported the highest number": where it happened, not who counted. */
export function isPlaceOf(items: readonly Item[], to: number, verb: number): boolean {
  if (!/^(?:record|report|register)(?:s|ed)$/.test(items[verb]?.lower ?? '')) return false;
  const next = items.slice(verb + 1, verb + 5);
  // "an official from the hill region reported that 12 had died"
  if (next[0]?.lower === 'that') return false;
  if (
    next.some(({ lower }) =>
      /^(?:highest|lowest|largest|greatest|most|fewest|maximum|minimum)$/.test(lower),
    )
  )
    return true;
  // "Sund reported the bulk of the deaths, with 12 dead"
  if (next[0]?.lower === 'the' && /^(?:bulk|majority|brunt)$/.test(next[1]?.lower ?? ''))
    return true;
  // "the Sund health district reported 12 deaths": what it is for makes a place a body
  if (FUNCTION.test(items[to - 2]?.lower ?? '')) return false;
  // "84 districts recorded deaths"
  if (PLACE.test(items[to - 1]?.lower ?? '') && items[to - 1]?.lower.endsWith('s')) return true;
  return (
    PLACE.test(items[to - 1]?.lower ?? '') &&
    next.slice(0, 2).some(({ kind, lower }) => kind === 'amount' || /^(?:the|no)$/.test(lower))
  );
}

const PLACE =
  /^(?:state|province|district|region|governorate|prefecture|division|village|town|oblast|department)s?$|^(?:count|municipalit|territor)(?:y|ies)$/;

/** "and police records.": a noun that closes the sentence; who speaks last stands behind a comma. */
export function isNounAtEnd(items: readonly Item[], clause: number, verb: number): boolean {
  // "FIELD SURVEY Note": what a line is called
  if (
    /^(?:note|report|count|estimate|claim|update|record|document)$/.test(items[verb]?.lower ?? '')
  )
    return items[verb + 1] === undefined;
  if (!/^(?:records|reports|documents|counts|estimates|notes)$/.test(items[verb]?.lower ?? ''))
    return false;
  const next = items[verb + 1];
  if (next && next.lower !== '.') return false;
  const opens = items[clause - 1];
  return opens !== undefined && opens.kind !== 'mark';
}

/** "12 reported killed", "believed dead": what befell them, but not "the army reported killing 58 raiders", which it did. */
export function isFate(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (next?.kind !== 'trigger' || next.trigger?.role === 'count') return false;
  if (!BEFALLEN.test(items[verb]?.lower ?? '')) return false;
  return !(DOING.test(items[verb]?.lower ?? '') && /ing$/.test(next.lower));
}

const BEFALLEN = /^(?:reported|estimated|believed|feared|confirmed|found)$/;
const DOING = /^(?:reported|confirmed)$/;
