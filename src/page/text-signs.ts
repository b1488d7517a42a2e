const NUMBER = /\p{N}/u;
// Tables of characters are dear to a pattern: most texts are done before one is needed.
const ASCII_DIGIT = /[0-9]/;
// Letters and digits, and beyond the common scripts whatever is no punctuation.
const IN_WORD = /[0-9A-Za-z\u00AA\u00B5\u00BA\u00C0-\u1FFF\u2070-\u218F\u2C00-\u2DFF\u3040-\uFFFF]/;
const FOREIGN = /[^\0-\u024F\u2000-\u206F]|[\u00B2\u00B3\u00B9\u00BC-\u00BE]/;
const BLANK = /^[ \t\n\f\r]*$/;
const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]?$/;
const STARTS_LOWER = /^\s*[\p{Ll}(]/u;

/** Whether the text is white space that HTML collapses, or empty. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Whether a number in digits of any script is in the text. */
export function hasNumber(text: string): boolean {
  return ASCII_DIGIT.test(text) || (FOREIGN.test(text) && NUMBER.test(text));
}

/** Whether the character can be a part of a word or a number; false for none. */
export function isInWord(character: string): boolean {
  return IN_WORD.test(character);
}

/** Whether the text after a line break goes on with the sentence before it ("at least", "forty people"). */
export function goesOn(before: string, next: string): boolean {
  return STARTS_LOWER.test(next) && !ENDS_SENTENCE.test(before.trimEnd());
}
