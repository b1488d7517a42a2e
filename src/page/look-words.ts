/** Words that let a page through to the reader, one entry a language. Lower case; plain word beginnings. */
export interface LookWords {
  /** Beginnings of words that a casualty figure cannot do without ("casualt", "kill"). */
  readonly stems: string;
  /** Beginnings of words that can stand for a number without a digit ("dozen"). */
  readonly numbers: string;
}

/**
 * Words of every language that is read. The stems are wide on purpose: a word that is let through costs
 * one reading, a word that is missing costs the reader a figure.
 */
export const LOOK_WORDS: readonly LookWords[] = [
  {
    stems:
      'kill dead death die dies died dying fatal casualt wound injur toll victim losses lives perish slain slay slaughter ' +
      'massacr murder missing captur hostage bodies body corpse martyr displac evacuat homeless troop soldier ' +
      'execut drown hurt maim deceas eliminat neutrali liquidat attrition prison surrender lost lose losing ' +
      'claimed suffered mortal genocid hospitali refugee grave buried starv shot succumb unaccounted disappear',
    numbers:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen score hundred thousand lakh ' +
      'million half third quarter several few tens no',
  },
];

/** A pattern that finds any word that begins with one of the listed beginnings. */
export function beginningsOf(lists: readonly string[], flags: string): RegExp {
  return new RegExp(`\\b(?:${lists.join(' ').split(' ').join('|')})`, flags);
}
