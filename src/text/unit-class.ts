/** What a UTF-16 unit is to the cutting of words; one class a unit. */
export const UNIT = {
  mark: 1,
  letter: 2,
  /** A combining mark: part of a word, no letter. */
  combining: 3,
  digit: 4,
  /** A number that is no digit 0 to 9 ("½", "²"). */
  number: 5,
  space: 6,
  /** Half of a character beyond the first 65,536; only the whole tells its class. */
  surrogate: 7,
} as const;

const CLASSES = new Uint8Array(65_536);

/** The class of a unit, by {@link UNIT}. Found once for every unit that texts hold. */
export function unitClass(code: number): number {
  return CLASSES[code] || findClass(code);
}

function findClass(code: number): number {
  const found = classOf(code, String.fromCharCode(code));
  CLASSES[code] = found;
  return found;
}

function classOf(code: number, unit: string): number {
  if (code >= 0xd800 && code <= 0xdfff) return UNIT.surrogate;
  if (/\s/.test(unit)) return UNIT.space;
  if (/\d/.test(unit)) return UNIT.digit;
  if (/\p{L}/u.test(unit)) return UNIT.letter;
  if (/\p{M}/u.test(unit)) return UNIT.combining;
  return /\p{N}/u.test(unit) ? UNIT.number : UNIT.mark;
}
