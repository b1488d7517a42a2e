import type { BlockText } from './block-text';

// A title or heading is compared by so many characters at most: a longer one is no title.
const LONGEST_TITLE = 2_000;
// A pause is offered after so many blocks.
const STRIDE = 256;

/** The document's title, where no first-level heading says it; else empty. Pauses at every `yield`. */
export function* titleBeside(
  of: string | null,
  blocks: readonly BlockText[],
): Generator<void, string> {
  const title = (of ?? '').slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim();
  const plain = lettersOf(title);
  let left = STRIDE;
  for (const { role, level, text } of blocks) {
    if (role !== 'heading' || level !== 1) continue;
    const heading = lettersOf(text.slice(0, LONGEST_TITLE));
    if (heading !== '' && (plain.includes(heading) || heading.includes(plain))) return '';
    if (--left > 0) continue;
    left = STRIDE;
    yield;
  }
  return title;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[\0-/:-@[-`{-\u00BF\u2000-\u206F\u3000-\u303F]+/g, '');
}
