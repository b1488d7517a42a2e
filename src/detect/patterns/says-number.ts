import type { Item } from '../sentence-view';

/** Verbs whose object may be a bare count. */
const SAYING =
  /^(?:estimate[sd]?|estimating|count(?:s|ed)?|claim(?:s|ed)?|report(?:s|ed)?|suggest(?:s|ed)?|gave|gives?|say|says|said|cite[sd]?|list(?:s|ed)?|prefer(?:s|red)?|quote[sd]?|record(?:s|ed)?|register(?:s|ed)?|document(?:s|ed)?|believe[sd]?|accept(?:s|ed)?|offer(?:s|ed)?|tallied|verified|confirm(?:s|ed)?|found|name[sd]?|given|giving|admit(?:s|ted)?|acknowledge[sd]?|announce[sd]?|logged|propose[sd]?|mention(?:s|ed)?|told)$/;

/** "speak of 3,000", "settle on 1,200", "argue for 800", "come to 1,100", "arrive at 900": a verb with its preposition. */
const WITH_OF =
  /^(?:speak|speaks|spoke|spoken|speaking|talk|talks|talked|tell|tells|told|heard|write|writes|wrote)$/;
const WITH_FOR = /^(?:argue|argues|argued|plead|pleads|pleaded|accounts?|accounted|accounting)$/;
const WITH_TO = /^(?:come|comes|came|coming)$/;
const WITH_ON = /^(?:settle|settles|settled|agree|agrees|agreed|insist|insists|insisted)$/;

/**
 * Whether the words right before a bare number say that somebody gives it as a count: "the ministry counts 2,690",
 * "accounts speak of 3,000", "historians settle on 1,200".
 */
export function saysNumber(items: readonly Item[], at: number): boolean {
  const k = beforeAdverbs(items, at);
  const { lower = '' } = items[k] ?? {};
  if (SAYING.test(lower)) return true;
  const verb = items[beforeAdverbs(items, k)]?.lower ?? '';
  switch (lower) {
    case 'of':
      return WITH_OF.test(verb);
    case 'on':
      return WITH_ON.test(verb);
    case 'for':
      return WITH_FOR.test(verb);
    case 'to':
      return WITH_TO.test(verb);
    case 'at':
      return /^(?:arrive|arrives|arrived|arriving)$/.test(verb);
    default:
      return false;
  }
}

/** "could be 500", "might have been 2,000", "was probably nearer 15,000": how many there were is guessed. */
export function guessesNumber(items: readonly Item[], at: number): boolean {
  let k = beforeAdverbs(items, at);
  if (/^(?:nearer|closer)$/.test(items[k]?.lower ?? '')) return true;
  if (!/^(?:be|been|reach|exceed)$/.test(items[k]?.lower ?? '')) return false;
  k = beforeAdverbs(items, k);
  if (items[k]?.lower === 'have') k = beforeAdverbs(items, k);
  const who = items[beforeAdverbs(items, k)]?.lower ?? '';
  return (
    /^(?:would|might|could|may|should|will)$/.test(items[k]?.lower ?? '') &&
    /^(?:it|that|this|there|number|figure|toll|total|count)$/.test(who)
  );
}

/** The item before the one at `at`, past adverbs, dots and quotation marks. */
function beforeAdverbs(items: readonly Item[], at: number): number {
  let k = at - 1;
  while (items[k]?.wordClass === 'adverb' || /^[.\u2026"']+$/.test(items[k]?.lower ?? '')) k--;
  return k;
}
