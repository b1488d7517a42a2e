/**
 * Words that let a page through to the reader, one entry a language. Beginnings of words in lower case,
 * joined by bars as they go into one pattern, so that no page pays for putting them together.
 */
export interface LookWords {
  /**
   * Beginnings that make a number a casualty number. Sorted: engines share the beginnings of neighbours,
   * which halves the time.
   */
  readonly words: string;
  /** Those of them that speak of casualties by themselves; the others need a number close by ("lost"). */
  readonly strong: string;
  /** Beginnings of words that can stand for a number without a digit ("dozen"). */
  readonly numbers: string;
}

/**
 * Words of every language that is read. Wide on purpose: a word that is let through costs one reading, a
 * word that is missing costs the reader a figure.
 */
export const LOOK_WORDS: readonly LookWords[] = [
  {
    words:
      'abduct|acute stress|annihilat|asphyxia|assassinat|asylum|behead|blown up|bodies|body|' +
      'bombed|bullet|buried|burn|butcher|captiv|captur|casualit|casualt|casualty|causalt|claim|' +
      'combat inef|concuss|corpse|critical|crossed into|crushed|dead|death|decease|destroy|die|' +
      'died|dies|disabled|disappear|displac|driven from|drown|dying|electrocut|eliminat|evacu|' +
      'execut|fatal|fled|flee|forced|froze|gave themselves|grave|gunned|gunning|gunshot|hacked|' +
      'hanged|homeless|homicid|hospitali|hostage|hurt|idps?\\b|incapacit|injur|kias?\\b|kidnap|' +
      'kill|laid|left their|liquidat|lives|lose|losing|loss|losses|lost|lynch|maim|martyr|' +
      'massacr|mia\\b|missing|mowed|mowing|murder|mutilat|neutrali|not been|out of action|' +
      'passed away|perish|poison|pows?\\b|prisoner|prisoners? of|refugee|remains|returnee|' +
      'scald|serious condition|shooting|shot|shrapnel|skeleton|slain|slaughter|slay|slew|' +
      'smoke inh|stab|starved|succumb|suffocat|surrender|toll|tortured|trampled|unaccounted|' +
      'uproot|vanish|victim|wias?\\b|wiped|wiping|wound',
    strong:
      'assassinat|behead|casualit|casualt|casualty|causalt|corpse|dead|death|decease|die|died|' +
      'dies|displac|drown|dying|execut|fatal|homicid|hostage|hurt|injur|kill|losses|lynch|maim|' +
      'martyr|massacr|missing|murder|perish|prisoners? of|refugee|slain|slaughter|slay|slew|' +
      'succumb|toll|victim|wound',
    numbers:
      'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|' +
      'fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|' +
      'eighty|ninety|dozen|score|hundred|thousand|lakh|crore|million|half|third|quarter|' +
      'several|few',
  },
];
