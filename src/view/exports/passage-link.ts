import type { FindingCard } from '../../report/card';

/** Words at each end of a passage that name it; a longer passage is named by its two ends. */
const END_WORDS = 6;

/** Text for a directive: a hyphen, comma or ampersand would be read as its own syntax. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/**
 * Address of the page that leads a browser to the figure's sentence (a text fragment). A short sentence is
 * named whole, a longer one by its first and last words: whole words, because browsers match no others.
 */
export function passageLink(
  url: string,
  { sentenceText }: Pick<FindingCard, 'sentenceText'>,
): string {
  const words = sentenceText.trim().split(/\s+/).filter(Boolean);
  const [address = ''] = url.split(':~:', 1);
  if (words.length === 0) return address;
  const hash = address.includes('#') ? address : `${address}#`;
  const named =
    words.length <= 2 * END_WORDS
      ? encoded(words.join(' '))
      : `${encoded(words.slice(0, END_WORDS).join(' '))},${encoded(words.slice(-END_WORDS).join(' '))}`;
  return `${hash}:~:text=${named}`;
}
