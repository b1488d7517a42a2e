import type { Drift } from '../../match/finding';
import type { FindingCard } from '../../report/card';
import { isDay } from '../../text/day';
import { namedInSentence } from './agency-words';
import { claimQuantityText, measuredText, quantityText } from './quantity-words';
import type { Words } from './speak';

/** What the page says and what the record says, in the interface's language; names stay as they are written. */
export function driftEnds(
  words: Words,
  drift: Drift,
  card: FindingCard,
): { readonly page: string; readonly claim: string } {
  const { claim } = card;
  if (claim === null) return drift;
  switch (drift.type) {
    case 'measure':
      return {
        page: words.say(`measure.full.${card.measure}`),
        claim: words.say(`measure.full.${claim.measure}`),
      };
    case 'value':
      return { page: quantityText(words, card), claim: claimQuantityText(words, claim) };
    case 'bound': {
      const quantity = quantityText(words, card);
      const bare = card.bound === 'exact' ? words.say('quantity.bare', { n: quantity }) : quantity;
      return { page: bare, claim: claimQuantityText(words, claim) };
    }
    case 'date':
      return {
        page: isDay(drift.page) ? words.day(drift.page) : drift.page,
        claim: words.day(claim.asOf),
      };
    default:
      return drift;
  }
}

/** One departure in a plain sentence, the page's words beside the record's. */
export function driftSentence(words: Words, drift: Drift, card: FindingCard): string {
  const agency = card.claim ? namedInSentence(words, card.claim.agency) : words.say('drift.agency');
  const { page, claim } = driftEnds(words, drift, card);
  return words.say(`drift.said.${drift.type}`, { page, claim, agency });
}

/** Parts of the page that add up to its own total, with whether an agency gave the split; null without. */
export function addsUpSentence(words: Words, card: FindingCard): string | null {
  const sums = card.addsUp;
  if (!sums) return null;
  const parts = words.list(sums.parts.map((part) => measuredText(words, part.text, part.measure)));
  const measures = [...new Set(sums.parts.map((part) => words.say(`measure.${part.measure}`)))];
  const said = words.say('sum.adds-up', {
    parts,
    sum: sums.sum,
    measures: words.list(measures),
    total: sums.total,
  });
  return `${said} ${words.say(sums.splitPublished ? 'sum.split' : 'sum.no-split')}`;
}

/** The page's contradiction with its sum; null without one. */
export function inconsistentSentence(words: Words, card: FindingCard): string | null {
  const found = card.inconsistent;
  if (!found) return null;
  const slots = { parts: words.list(found.parts), total: found.total, sum: found.sum };
  return words.say(found.type === 'parts-exceed-total' ? 'sum.parts-exceed' : 'sum.share', slots);
}
