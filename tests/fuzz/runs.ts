import fc from 'fast-check';

const given = (name: string): number | null => {
  const value = process.env[name];
  if (value === undefined) return null;
  const number = Number(value);
  if (!Number.isInteger(number)) throw new Error(`${name} is a whole number, not "${value}"`);
  return number;
};

/** Inputs for each part: FUZZ_RUNS, or fifty thousand. */
export const RUNS = given('FUZZ_RUNS') ?? 50_000;

/** Where the inputs come from: FUZZ_SEED, or another one each time. It is printed, so that a run can be had again. */
export const SEED = given('FUZZ_SEED') ?? Math.floor(Math.random() * 2 ** 31);

/** Asks the property for every input of the run; prints the seed beside the part's name. */
export function fuzz<Inputs extends [unknown, ...unknown[]]>(
  part: string,
  property: fc.IProperty<Inputs>,
  runs = RUNS,
): void {
  process.stdout.write(`${part}: ${runs} inputs, FUZZ_SEED=${SEED}\n`);
  fc.assert(property, { numRuns: runs, seed: SEED });
}
