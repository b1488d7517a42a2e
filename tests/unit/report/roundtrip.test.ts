import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Claim } from '../../../src/claims/record';
import { loadPack } from '../../../tools/load-pack';
import { isOnRecord, isRoundedOpen, traceClaim } from '../../../tools/roundtrip/trace-claim';

// Every tenth claim only, to be quick; `npx tsx tools/claims-roundtrip.ts` takes them all.
const STEP = 10;
const pack = loadPack();
const record = openRecord([pack]);
const TODAY = '2026-11-22';
const sample = pack.claims.filter((claim, at) => claim.vague !== true && at % STEP === 0);

function trace(claims: readonly Claim[], withAgency: boolean, factor = 1) {
  return claims.map((claim) => traceClaim(claim, record, TODAY, { withAgency, factor }));
}

/** Share of the claims that come back to themselves or to an equal claim of their agency. */
function shareRight(withAgency: boolean): number {
  const all = trace(sample, withAgency);
  return (
    all.filter(({ outcome }) => outcome === 'itself' || outcome === 'equal').length / all.length
  );
}

describe('claims worded as news', () => {
  it('come back to themselves under their agency', () => {
    expect(shareRight(true)).toBeGreaterThanOrEqual(0.98);
  }, 60_000);

  it('come back to themselves on their day without it', () => {
    expect(shareRight(false)).toBeGreaterThanOrEqual(0.93);
  }, 60_000);

  it.each([1.03, 0.97])(
    'are traced to nothing with their number times %d',
    (factor) => {
      const changed = sample.filter(
        (claim) =>
          claim.low >= 34 && !isOnRecord(claim, factor, record) && !isRoundedOpen(claim, factor),
      );
      for (const withAgency of [true, false]) {
        const traced = trace(changed, withAgency, factor).filter((one) => one.traced);
        expect(traced.map(({ sentence, told }) => `${sentence} -> ${told}`)).toEqual([]);
      }
    },
    60_000,
  );
});
