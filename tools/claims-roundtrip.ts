import { openRecord } from '../src/claims/open-record';
import type { Claim } from '../src/claims/record';
import { loadPack } from './load-pack';
import {
  type ClaimTrace,
  isOnRecord,
  isRoundedOpen,
  type Outcome,
  traceClaim,
} from './roundtrip/trace-claim';

// Words every claim of the record as one plain sentence of news and traces it back: with its agency,
// without it, and with its number changed by three per cent up and down. Prints the shares; `--show n` adds cases.
// A changed number that the record holds for the same group is another statement, and "at least 113" told as
// "at least 110" an honest rounding: both are left aside, and counted.

const CHANGES = [1.03, 0.97] as const;
/** Below this a change of three per cent leaves the number as it was. */
const LEAST_CHANGED = 34;

const pack = loadPack();
const record = openRecord([pack]);
const today =
  pack.claims
    .map((claim) => claim.published)
    .sort()
    .at(-1) ?? '';
const asked = process.argv.indexOf('--show');
const show = asked < 0 ? 0 : Number(process.argv[asked + 1]);

function run(name: string, claims: readonly Claim[], withAgency: boolean, factor: number): void {
  const counts = new Map<Outcome, number>();
  const misses: string[] = [];
  let right = 0;
  for (const claim of claims) {
    const trace = traceClaim(claim, record, today, { withAgency, factor });
    counts.set(trace.outcome, (counts.get(trace.outcome) ?? 0) + 1);
    if (isRight(trace, factor)) right += 1;
    else misses.push(`  ${trace.outcome} ${claim.id}\n    ${trace.sentence}\n    ${trace.told}`);
  }
  const listed = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  console.log(`${name}: ${(right / claims.length).toFixed(4)} of ${claims.length} (${listed})`);
  const step = Math.max(1, Math.floor(misses.length / (show || 1)));
  if (show > 0)
    console.log(
      misses
        .filter((_, at) => at % step === 0)
        .slice(0, show)
        .join('\n'),
    );
}

/** A claim is right when it comes back to itself; a changed number when it is traced to nothing at all. */
function isRight({ outcome, traced }: ClaimTrace, factor: number): boolean {
  return factor === 1 ? outcome === 'itself' || outcome === 'equal' : !traced;
}

const worded = pack.claims.filter((claim) => claim.vague !== true);
const firm = worded.filter((claim) => claim.confidence !== 'low');
const large = worded.filter((claim) => claim.low >= LEAST_CHANGED);
run('with its agency', worded, true, 1);
run('agency left out', worded, false, 1);
run('agency left out, weak records aside', firm, false, 1);
for (const factor of CHANGES) {
  const others = large.filter((claim) => isOnRecord(claim, factor, record)).length;
  const changed = large.filter(
    (claim) => !isOnRecord(claim, factor, record) && !isRoundedOpen(claim, factor),
  );
  const rounded = large.length - others - changed.length;
  const told = `number times ${factor}, never traced (left aside: ${others} that are other numbers of the group, ${rounded} open ones rounded down)`;
  run(told, changed, true, factor);
  run(`${told}, agency left out`, changed, false, factor);
}
