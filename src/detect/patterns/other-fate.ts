const OTHER_FATE =
  /^(?:arrested|detained|rescued|freed|liberated|released|evacuated|survived|escaped|unhurt|unharmed|uninjured|fled|charged|destroyed|damaged|saved|alive|safe|apprehended|questioned|trapped|held|booked|convicted|sentenced|jailed|recovered|recoveries|discharged|tested)$/;

/** "2 killed, 1 militant arrested": whether the word after a noun tells of something else than harm. */
export function isOtherFate(lower: string): boolean {
  return OTHER_FATE.test(lower);
}
