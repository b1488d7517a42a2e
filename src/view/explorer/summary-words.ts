import type { ClaimCard } from '../../report/card';
import { claimQuantityText } from '../words/quantity-words';
import type { Words } from '../words/speak';
import { numbersOf } from './timeline-layout';

/** The picture in a sentence: how many claims by how many agencies, over which days, from which to which number. */
export function summaryText(words: Words, claims: readonly ClaimCard[]): string {
  const first = claims[0];
  const last = claims.at(-1);
  if (!first || !last) return words.say('explorer.none');
  const byValue = [...claims].sort((a, b) => numbersOf(a).named - numbersOf(b).named);
  const quantity = (claim: ClaimCard | undefined) => (claim ? claimQuantityText(words, claim) : '');
  const agencies = new Set(claims.map((claim) => claim.agency.id)).size;
  return words.say('explorer.summary', {
    claims: words.count('explorer.claims', claims.length),
    agencies: words.count('explorer.agencies', agencies),
    from: words.day(first.asOf, first.datePrecision),
    to: words.day(last.asOf, last.datePrecision),
    low: quantity(byValue[0]),
    high: quantity(byValue.at(-1)),
  });
}
