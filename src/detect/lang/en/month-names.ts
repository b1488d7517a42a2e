/** The names of the months, as one alternation in small letters. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';

/** "Feb. 24", "in Oct.": the short names of months beside a day or a preposition. */
export const SHORT_MONTH =
  /\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?= \d)|(?<=\b(?:in|since|of|from|to|until|and|between|by|through|on|\d{1,2}) )(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/g;

/** Two and more, in words or digits. */
export const COUNTED = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}';
