import { compileBundled } from '../modules/claims';
import { COMPILED_FILES, readCompiled } from '../src/claims/read-pack';
import type { Claim, Pack } from '../src/claims/record';
import { addDays } from '../src/text/day';

/** The bundled pack as the extension reads it. */
export function bundledPack(): Pack {
  const files = compileBundled();
  return readCompiled(files.get(COMPILED_FILES.pack) ?? '', files.get(COMPILED_FILES.series) ?? '');
}

/** The pack with copies of its claims, with other numbers and days, until it has so many claims. */
export function generatedPack(pack: Pack, count: number): Pack {
  const claims: Claim[] = [...pack.claims];
  for (let copy = 1; claims.length < count; copy++) {
    for (const claim of pack.claims.slice(0, count - claims.length)) {
      const days = (copy * 7) % 600;
      const low = claim.low + copy * 13;
      claims.push({
        ...claim,
        id: `${claim.id}-copy-${copy}`,
        low,
        high: claim.high === null ? null : claim.high + copy * 13,
        asOf: addDays(claim.asOf, -days),
        published: addDays(claim.published, -days),
      });
    }
  }
  return { ...pack, claims };
}
