/**
 * How the letters of a name's word must stand in a text. `any`: as they like ("soldiers"). `capital`: a
 * proper name of one word, so that the place Van is not every van. `acronym`: all capitals, so that NIS, IDF
 * or WHO never match "nis" or "who". `mixed`: capitals inside ("MoD"), as written or all capitals.
 */
export type CaseRule =
  | { readonly type: 'any' }
  | { readonly type: 'capital' | 'acronym' | 'mixed'; readonly word: string };

/** The plain words, most of all; the long way below is for the rest. */
const LOWER_OR_CAPITALISED = /^[A-Z]?[a-z]+$/;

const ANY: CaseRule = { type: 'any' };

/** From this length on British papers write acronyms like names: Nato, Unicef, Unrwa. */
const NAME_LIKE_ACRONYM = 4;
/** Up to this length an all-capitals word is taken for an acronym, not for a name in a headline. */
const SHORT_NAME = 3;

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** The rule for a bare word of a name; `alone` when the name has no other word. */
export function caseRuleOf(word: string, alone: boolean): CaseRule {
  if (LOWER_OR_CAPITALISED.test(word)) {
    return alone && isCapital(word.charAt(0)) ? { type: 'capital', word } : ANY;
  }
  let capitals = 0;
  let others = 0;
  for (const letter of word) {
    if (isCapital(letter)) capitals += 1;
    else if (letter !== letter.toUpperCase()) others += 1;
  }
  if (capitals >= 2) return { type: others === 0 ? 'acronym' : 'mixed', word };
  return alone && isCapital(word.charAt(0)) ? { type: 'capital', word } : ANY;
}

/** Whether a bare word of a text, known to be the same word once folded, stands as the rule asks. */
export function fitsCase(rule: CaseRule, word: string): boolean {
  if (rule.type === 'any' || word === rule.word) return true;
  const isAllCapitals = word === word.toUpperCase();
  switch (rule.type) {
    case 'acronym':
      return (
        (word.length >= NAME_LIKE_ACRONYM && isCapital(word.charAt(0)) && isLower(word.slice(1))) ||
        (isAllCapitals && word.length === rule.word.length)
      );
    case 'mixed':
      return isAllCapitals;
    case 'capital':
      return isCapital(word.charAt(0)) && (!isAllCapitals || word.length > SHORT_NAME);
  }
}

function isLower(letters: string): boolean {
  return letters === letters.toLowerCase();
}
