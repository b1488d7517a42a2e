import type { Item } from './sentence-view';

/** Deeds and mishaps: whoever did them may be asked, they themselves tell nothing. */
const DEEDS =
  /^(?:attacks?|assaults?|ambush(?:es)?|crash(?:es)?|fires?|blasts?|explosions?|shootings?|bombings?|strikes?|airstrikes?|raids?|shelling|bombardments?|clash(?:es)?|offensives?|massacres?|killings?|earthquakes?|quakes?|floods?|flooding|storms?)$/;

/** "Norland's strikes claimed 12 lives": a deed stands where a speaker would; `to` is the end of its words. */
export function isDeed(items: readonly Item[], to: number): boolean {
  const head = items[to - 1];
  return head !== undefined && !head.capital && DEEDS.test(head.lower);
}

/** Words after "claimed" over which lives or a deed are looked for. */
const CLAIM_REACH = 6;

/** "claimed 40 lives", "claimed responsibility", "claimed an attack that killed eight": no number is stated. */
export function claimsNothing(items: readonly Item[], verb: number): boolean {
  for (let k = verb + 1; k <= verb + CLAIM_REACH; k++) {
    const item = items[k];
    if (!item || item.wordClass === 'auxiliary' || item.wordClass === 'relative') return false;
    if (item.lower === 'responsibility') return k === verb + 1;
    if (/^(?:life|lives)$/.test(item.lower)) return true;
    if (DEEDS.test(item.lower)) return isNamedDeed(items, k);
    if (item.kind === 'mark' || item.lower === 'that') return false;
  }
  return false;
}

/** "an attack on a bank that killed", but not "the attack killed": the deed alone is claimed, no clause follows. */
function isNamedDeed(items: readonly Item[], deed: number): boolean {
  for (let k = deed + 1; k < items.length; k++) {
    const { kind, lower, wordClass } = items[k] as Item;
    if (kind === 'mark' && lower !== "'s" && lower !== '-') return true;
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
