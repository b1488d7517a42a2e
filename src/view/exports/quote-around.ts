import type { FindingCard } from '../../report/card';

/** What a place in a sentence is told from. */
type Placed = Pick<FindingCard, 'span' | 'sentence' | 'sentenceText' | 'text'>;

/** Where the figure's words begin in its sentence, in UTF-16 units; -1 when they are not there as they stand. */
export function placeInSentence({ span, sentence, sentenceText, text }: Placed): number {
  const at = span.start - sentence.start;
  return sentenceText.startsWith(text, at) ? at : sentenceText.indexOf(text);
}

/** Characters of context that are enough to tell a quotation from others of the page. */
const CONTEXT = 32;

/** The figure's words with those of its sentence around them, for finding them again. */
export function quoteAround(card: Placed): {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
} {
  const at = placeInSentence(card);
  if (at < 0) return { exact: card.text, prefix: '', suffix: '' };
  const end = at + card.text.length;
  return {
    exact: card.text,
    prefix: card.sentenceText.slice(Math.max(0, at - CONTEXT), at),
    suffix: card.sentenceText.slice(end, end + CONTEXT),
  };
}
