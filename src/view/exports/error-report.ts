import type { FindingCard, PageFacts } from '../../report/card';
import type { Words } from '../words/speak';
import { readingText, statusSentence } from '../words/status-words';
import { passageLink } from './passage-link';

/**
 * What somebody needs to look into an error: the page's words, our reading, the claim and the record's
 * version. It is composed here and leaves the browser only by the reader's own hand.
 */
export function errorReportText(words: Words, card: FindingCard, page: PageFacts): string {
  const quoted = (text: string) => words.say('quoted', { text: text.trim() });
  const line = (name: string, value: string) => words.say('report.line', { name, value });
  const subject = card.subjectName ?? card.subjectText;
  const read = [readingText(words, card), subject, card.placeText, card.asOf];
  return [
    words.say('report.title'),
    '',
    line(words.say('report.figure'), quoted(card.text)),
    quoted(card.sentenceText),
    line(
      words.say('popover.reading'),
      read.filter((part) => part !== null && part !== '').join(' · '),
    ),
    line(words.say(`status.${card.status}`), statusSentence(words, card)),
    ...(card.claim ? [line(words.say('report.claim'), card.claim.id)] : []),
    passageLink(page.url, card),
    words.say('options.record', { version: page.recordVersion }),
    '',
    words.say('report.wrong'),
    '',
  ].join('\n');
}

/** A mail with the text, to whom the reader chooses. */
export function mailAddress(words: Words, card: FindingCard, text: string): string {
  const subject = `${words.say('report.title')}: ${card.text}`;
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
