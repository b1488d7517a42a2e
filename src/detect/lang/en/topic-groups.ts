/** A group whose members meet one kind of death, and the words by which a sentence tells of it. */
export interface TopicGroup {
  /** The group's own words. */
  readonly group: RegExp;
  /** What the sentence must speak of, where it says only "people" or nothing. */
  readonly signs: RegExp;
}

/** Groups of which a page tells as a whole, so that its bare numbers are theirs too. */
export const TOPIC_GROUPS: readonly TopicGroup[] = [
  {
    group:
      /\b(?:(?:im)?migrants?|refugees?|asylum[- ]seekers?|boat people)\b(?! (?:camps?|agency|council|crisis|centres?|centers?))/g,
    signs:
      /\b(?:migrat\w+|smuggl\w+|shipwrecks?|boats?|dingh(?:y|ies)|rafts?|vessels?|crossings?|drown(?:ed|ing|ings)?|capsiz\w+|at sea|ashore|seabed|hull|(?:mediterranean|atlantic|aegean|channel) (?:route|crossing)s?|mediterranean|shipwrecked)\b/i,
  },
  {
    group: /\b(?:coal |gold )?miners?\b/g,
    signs:
      /\b(?:coal ?mines?|gold mines?|mineshafts?|shafts?|collier(?:y|ies)|underground|coalface)\b/i,
  },
  {
    group: /\bpilgrims?\b/g,
    signs: /\b(?:hajj|umrah|stampedes?|crush|heat ?stroke)\b/i,
  },
];
