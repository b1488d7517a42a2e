import type { Drift } from '../../match/finding';
import type { FindingCard } from '../../report/card';
import { namedInSentence } from './agency-words';
import { measuredText } from './quantity-words';
import type { Words } from './speak';

/** One departure in a plain sentence, the page's words beside the record's. */
export function driftSentence(words: Words, drift: Drift, card: FindingCard): string {
  const agency = card.claim ? namedInSentence(words, card.claim.agency) : words.say('drift.agency');
  return words.say(`drift.said.${drift.type}`, { page: drift.page, claim: drift.claim, agency });
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
