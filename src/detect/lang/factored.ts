/** Stands between the parts of a factored phrase; no phrase holds it. */
const TIMES = '×';

/**
 * Every phrase made of one part of each list, written once: "fatally|mortally", "shot|hit" is four phrases. An
 * empty part is left out. Twenty-six thousand phrases of English are a few hundred so; spelled out they cost a
 * background that starts a tenth of a second.
 */
export function phrasesOf(...parts: readonly string[]): string {
  return parts.join(TIMES);
}

/** The parts of a phrase, each with its alternatives; null for a phrase that is no factored one. */
export function partsOf(phrase: string): readonly (readonly string[])[] | null {
  return phrase.includes(TIMES) ? phrase.split(TIMES).map((part) => part.split('|')) : null;
}

/** The phrases themselves. */
export function spelledOut(phrase: string): readonly string[] {
  const [first = [], ...rest] = partsOf(phrase) ?? [[phrase]];
  return rest.reduce(
    (made, part) => made.flatMap((one) => part.map((next) => `${one} ${next}`.trim())),
    first,
  );
}

/** The first alternatives that are not empty, each with the number of the part after it. */
export function openings(
  parts: readonly (readonly string[])[],
): readonly { readonly opening: string; readonly next: number }[] {
  const found: { opening: string; next: number }[] = [];
  for (const [at, part] of parts.entries()) {
    for (const opening of part) if (opening !== '') found.push({ opening, next: at + 1 });
    if (!part.includes('')) break;
  }
  return found;
}
