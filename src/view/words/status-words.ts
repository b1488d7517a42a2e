import type { Reason } from '../../match/reason';
import type { ClaimCard, FindingCard, PageFacts } from '../../report/card';
import { namedInSentence, plainName } from './agency-words';
import { claimFigureText, publishedSentence, publishedText, shownPrecision } from './claim-words';
import { measuredText, quantityText, shareText, shownQuantity } from './quantity-words';
import type { Words } from './speak';

/** Our reading of the page's number: "over 6,000 casualties", "about 1,000 killed a day". */
export function readingText(words: Words, card: FindingCard): string {
  const text = measuredText(words, quantityText(words, shownQuantity(card)), card.measure);
  return card.rate === null ? text : words.say(`rate.${card.rate}`, { quantity: text });
}

function alteredSentence(words: Words, card: FindingCard, claim: ClaimCard): string {
  const agency = namedInSentence(words, claim.agency);
  const day = publishedText(words, claim);
  const n = card.drifts.length;
  return n === 0
    ? words.say('said.altered.unnamed', { agency, day })
    : words.count('said.altered', n, { agency, day });
}

function endSlots(words: Words, claim: ClaimCard) {
  return {
    quantity: claimFigureText(words, claim),
    agency: plainName(claim.agency),
    day: publishedText(words, claim),
  };
}

function withinSentence(words: Words, card: FindingCard): string {
  const low = card.ends?.low ? endSlots(words, card.ends.low) : null;
  const high = card.ends?.high ? endSlots(words, card.ends.high) : null;
  const lowSlots = low && { low: low.quantity, lowAgency: low.agency, lowDay: low.day };
  const highSlots = high && { high: high.quantity, highAgency: high.agency, highDay: high.day };
  if (lowSlots && highSlots) {
    return card.ends?.low?.id === card.ends?.high?.id
      ? words.say('said.within.one', lowSlots)
      : words.say('said.within', { ...lowSlots, ...highSlots });
  }
  if (lowSlots) return words.say('said.within.low', lowSlots);
  if (highSlots) return words.say('said.within.high', highSlots);
  return words.say('said.within.bare');
}

/** The figure's number for comparing with a claim's: the middle of a range, else the number named. */
function figureNumber(card: Pick<FindingCard, 'value' | 'low' | 'high'>): number | null {
  if (card.value !== null) return card.value;
  if (card.low !== null && card.high !== null) return (card.low + card.high) / 2;
  return card.low ?? card.high;
}

function outsideSentence(words: Words, card: FindingCard): string {
  const n = figureNumber(card);
  const { low = null, high = null } = card.ends ?? {};
  const top = high && Math.max(high.low, high.high ?? high.low);
  if (n !== null && high && top !== null && n > top) {
    return words.say('said.outside.above', endSlots(words, high));
  }
  if (n !== null && low && n < low.low) {
    return words.say('said.outside.below', endSlots(words, low));
  }
  const nearest = low ?? high;
  return nearest
    ? words.say('said.outside.apart', endSlots(words, nearest))
    : words.say('said.outside.bare');
}

function untracedSentence(words: Words, card: FindingCard): string {
  const subject = card.subjectName ?? card.subjectText ?? words.say('subject.unnamed');
  const says = (reason: Reason['say']) => card.why.some(({ say }) => say === reason);
  if (says('vague')) return words.say('said.untraced.vague', { subject });
  const measures = card.otherMeasures
    .filter((group) => group.claims.length > 0)
    .map((group) => words.say(`measure.${group.measure}`));
  if (card.competing.length + card.later.length > 0 || says('too-weak')) {
    return words.say('said.untraced.apart', { subject });
  }
  return measures.length === 0
    ? words.say('said.untraced', { subject })
    : words.say('said.untraced.other', { subject, measures: words.list(measures) });
}

/** The page's own way of saying the number, where that is why nothing was found for it; null elsewhere. */
function unstated({
  modality,
  status,
}: FindingCard): 'forecast' | 'denied' | 'hypothetical' | null {
  return modality !== 'stated' && status === 'untraced' ? modality : null;
}

/** The sentence under the status: what is known of the figure's origin and standing. */
export function statusSentence(words: Words, card: FindingCard): string {
  const said = unstated(card);
  if (said) return words.say(`modality.${said}`);
  switch (card.status) {
    case 'traced':
    case 'revised':
      return card.claim ? publishedSentence(words, card.claim) : words.say('said.origin.unknown');
    case 'altered':
      return card.claim
        ? alteredSentence(words, card, card.claim)
        : words.say('said.origin.unknown');
    case 'within':
      return withinSentence(words, card);
    case 'outside':
      return outsideSentence(words, card);
    case 'untraced':
      return untracedSentence(words, card);
    case 'not-covered':
      return words.say('said.not-covered');
  }
}

/**
 * The later figure of the same agency, and whether it came before or after the page; null without one. Of a
 * page without a day it says neither.
 */
export function revisedSentence(
  words: Words,
  card: FindingCard,
  { published }: Pick<PageFacts, 'published'>,
): string | null {
  const later = card.revisedBy;
  if (!later) return null;
  const precision = shownPrecision(later);
  const slots = {
    day: words.day(later.published, precision),
    quantity: claimFigureText(words, later),
  };
  const when = card.revisedWhen === 'since' && published !== null ? 'since' : 'before';
  return words.say(
    precision === 'day' ? `said.revised.${when}` : `said.revised.${when}.part`,
    slots,
  );
}

/** From what the number was computed; null where the page states it. */
export function derivedNote(words: Words, { derived }: FindingCard): string | null {
  if (!derived) return null;
  const { share, baseText: base } = derived;
  return share > 1
    ? words.say('derived.multiple', { base, share })
    : words.say('derived', { base, share: shareText(words, share) });
}

/** "losses of 6,000" where the agency spoke of casualties: no departure, but its words differ; null elsewhere. */
function otherWordNote(words: Words, { status, claim, measure }: FindingCard): string | null {
  if (claim === null || claim.measure === measure) return null;
  if (status !== 'traced' && status !== 'revised') return null;
  return words.say('drift.said.measure', {
    page: words.say(`measure.full.${measure}`),
    claim: words.say(`measure.full.${claim.measure}`),
    agency: namedInSentence(words, claim.agency),
  });
}

/** What must be said of the reading itself: an agency's other word, modality, derivation, inferred slots. Empty when all is stated. */
export function readingNotes(words: Words, card: FindingCard): string[] {
  const notes: string[] = [];
  const otherWord = otherWordNote(words, card);
  if (otherWord) notes.push(otherWord);
  if (card.modality !== 'stated' && !unstated(card))
    notes.push(words.say(`modality.${card.modality}`));
  const computed = derivedNote(words, card);
  if (computed) notes.push(computed);
  if (card.inferred.length > 0) {
    const slots = words.list(card.inferred.map((slot) => words.say(`slot.${slot}`)));
    notes.push(words.say('inferred', { slots }));
  }
  return notes;
}
