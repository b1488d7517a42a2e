import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { loadPack } from '../../../tools/load-pack';
import { traceClaim } from '../../../tools/roundtrip/trace-claim';

// Every tenth claim only, to be quick; `npx tsx tools/claims-roundtrip.ts` takes them all.
const STEP = 10;
const pack = loadPack();
const record = openRecord([pack]);
const TODAY = '2026-11-22';
const sample = pack.claims.filter((claim, at) => claim.vague !== true && at % STEP === 0);

function outcomes(factor: number, withAgency: boolean, claims = sample): string[] {
  return claims.map((claim) => traceClaim(claim, record, TODAY, { withAgency, factor }).outcome);
}

function shareRight(list: readonly string[]): number {
  return list.filter((one) => one === 'itself' || one === 'equal').length / list.length;
}

describe('claims worded as news', () => {
  it('come back to themselves under their agency', () => {
    expect(shareRight(outcomes(1, true))).toBeGreaterThanOrEqual(0.93);
  }, 60_000);

  it('come back to themselves on their day without it, weak records aside', () => {
    const firm = sample.filter((claim) => claim.confidence !== 'low');
    expect(shareRight(outcomes(1, false, firm))).toBeGreaterThanOrEqual(0.92);
  }, 60_000);

  it('are not traced to themselves with another number', () => {
    const large = sample.filter((claim) => claim.low >= 100);
    expect(shareRight(outcomes(1.03, true, large))).toBe(0);
  }, 60_000);
});
