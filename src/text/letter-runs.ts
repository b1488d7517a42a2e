/** Places for the pairs and triples of a text's characters; some share one. */
export const PLACES = 4_096;
/** Letters beyond ASCII that an expression may take for an s or a k. */
export const [LONG_S, KELVIN] = [0x017f, 0x212a] as const;

/** Small letters, and one digit for all. */
export function plain(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  return code >= 48 && code <= 57 ? 48 : code;
}

/** The places of a literal's triples (of its pair, where it has but two), the rarest first: where it is not in the text, one look tells it. */
export function placesOf(literal: string): readonly number[] {
  if (literal.length === 2) return [pair(literal.charCodeAt(0), literal.charCodeAt(1))];
  return triplesOf(literal)
    .sort((one, other) => oftenIn(one) - oftenIn(other))
    .map((three) => triple(three.charCodeAt(0), three.charCodeAt(1), three.charCodeAt(2)));
}

/** How often the rarest triple of a literal stands in English, so that literals can be compared. */
export function commonness(literal: string): number {
  if (literal.length === 2) return oftenIn(literal) * (OFTEN.length + 2);
  return Math.min(...triplesOf(literal).map(oftenIn));
}

function triplesOf(literal: string): string[] {
  return Array.from({ length: literal.length - 2 }, (_, at) => literal.slice(at, at + 3));
}

/** How often some characters follow each other in English, by how often each stands there. */
function oftenIn(characters: string): number {
  return [...characters].reduce((product, unit) => product * (OFTEN.indexOf(unit) + 2), 1);
}

/** Characters of English texts, the rarest first. */
const OFTEN = 'zqjxkvbywgpfm0culdhrsinoate ';

/** The place of two characters that follow each other. */
export function pair(one: number, two: number): number {
  return (Math.imul(one, 967) + Math.imul(two, 31)) & (PLACES - 1);
}

/** The place of three characters that follow each other. */
export function triple(one: number, two: number, three: number): number {
  return (Math.imul(one, 1361) + Math.imul(two, 89) + Math.imul(three, 7) + 1) & (PLACES - 1);
}
