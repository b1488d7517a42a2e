import type { Fill, NamedClaim, Reason } from '../../match/reason';
import { quantityText } from './quantity-words';
import type { Words } from './speak';

function dayText(words: Words, { published, dayKnown }: NamedClaim): string {
  if (dayKnown === 'latest') return words.say('day.latest', { day: words.day(published) });
  return words.day(published, dayKnown);
}

function claimText(words: Words, claim: NamedClaim): string {
  const { agency, measure, quantity } = claim;
  return words.say('why.claim', {
    day: dayText(words, claim),
    figure: words.say('measured.full', {
      quantity: quantityText(words, quantity),
      measure: words.say(`measure.full.${measure}`),
    }),
    agency,
  });
}

function fillText(words: Words, fill: Fill): string {
  if ('text' in fill) return fill.text;
  if ('quoted' in fill) return words.say('quoted', { text: fill.quoted });
  if ('day' in fill) return words.day(fill.day);
  if ('number' in fill) return words.number(fill.number);
  if ('quantity' in fill) return quantityText(words, fill.quantity);
  if ('measure' in fill) return words.say(`measure.full.${fill.measure}`);
  if ('slot' in fill) return words.say(`slot.${fill.slot}`);
  if ('drift' in fill) return words.say(`why.drift.${fill.drift}`);
  if ('claim' in fill) return claimText(words, fill.claim);
  if ('reason' in fill) return reasonText(words, fill.reason);
  if ('each' in fill) {
    return fill.each
      .map((one) => reasonText(words, one))
      .reduce((first, second) => words.say('steps', { first, second }));
  }
  return words.list(fill.all.map((one) => fillText(words, one)));
}

/** One step of "why this?" in the interface's language. */
export function reasonText(words: Words, reason: Reason): string {
  if (reason.say === 'more-refused') {
    const reasons = words.list(reason.reasons.map((one) => reasonText(words, one)));
    return words.count('why.more-refused', reason.n, { reasons });
  }
  const { say, fill = {} } = reason;
  const slots = Object.entries(fill).map(([name, slot]) => [name, fillText(words, slot)]);
  return words.say(`why.${say}`, Object.fromEntries(slots));
}
