import type { Kind } from '../../text/quantity';
import { KIND_WEIGHTS } from '../lang/en/kind-weights';
import type { PageView } from '../pipeline';
import {
  type Evidence,
  evidenceOf,
  evidenceOfPage,
  KINDS,
  type PageEvidence,
  type Ruled,
} from './kind-evidence';
import type { Verdict } from './kind-when';

/**
 * What is left of the rules' verdicts when the signs of every number are weighed, in the order of `ruled`: the kind
 * that is worth most, or the rule's where no other is worth enough more. A sure verdict stays; so does that of a
 * number that is no casualty.
 */
export function weighKinds(page: PageView, ruled: readonly Ruled[]): Verdict[] {
  const counted = ruled.filter(({ draft }) => !draft.dropped && !NO_CASUALTY.has(draft.measure));
  const about = evidenceOfPage(page, counted);
  let index = 0;
  let last: Verdict | null = null;
  return ruled.map((one) => {
    if (one !== counted[index]) return one.verdict;
    const verdict = follow(one, counted[index - 1], last) ?? weigh(about, index);
    index += 1;
    last = verdict;
    return verdict;
  });
}

const NO_CASUALTY: ReadonlySet<string> = new Set(['deployed', 'displaced']);

/** Rules by which a number has the time of the one before: "including five children", "killing 600 and wounding 1,000". */
const FOLLOWING: ReadonlySet<string> = new Set(['part', 'twin']);

/** The verdict of the number before, however it was weighed, where a rule says that this one shares its time. */
function follow(one: Ruled, before: Ruled | undefined, last: Verdict | null): Verdict | null {
  if (!before || !last || !FOLLOWING.has(one.by)) return null;
  if (before.verdict.kind !== one.verdict.kind) return null;
  return { kind: last.kind, why: one.verdict.why };
}

/** Rules that answer where the sentence itself tells nothing. */
const GUESSING: ReadonlySet<string> = new Set(['left', 'page', 'goes']);
/**
 * So much in log odds another kind must be worth more than that of a rule about the sentence's own words: a little,
 * and more in texts with few numbers, which the weights know less of. Tried on texts left out of the fit.
 */
const [MARGIN, MARGIN_OF_FEW] = [0.3, 2];

/** Signs that the trace names, strongest first. */
const SAID = 5;

function weigh(about: PageEvidence, index: number): Verdict {
  const { by, verdict } = about.all[index] as Ruled;
  if (verdict.sure) return verdict;
  const evidence = evidenceOf(about, index);
  const worth = worthOf(evidence);
  const own = KINDS.indexOf(verdict.kind);
  let best = own;
  let most = (worth[own] as number) + marginOf(by, about.all.length);
  for (const [at, value] of worth.entries()) {
    if (value > most) [best, most] = [at, value];
  }
  if (best === own) return verdict;
  const over = (most - (worth[own] as number)).toFixed(1);
  const signs = strongest(evidence, best, own).join(', ');
  return {
    kind: KINDS[best] as Kind,
    why: `weighed ${over} over ${verdict.kind} (${verdict.why}): ${signs}`,
  };
}

function marginOf(by: string, numbers: number): number {
  return (GUESSING.has(by) ? 0 : MARGIN) + MARGIN_OF_FEW / numbers;
}

/** What the signs make of each kind, in the order of {@link KINDS}. */
function worthOf(evidence: Evidence): number[] {
  const worth = KINDS.map(() => 0);
  for (const [name, strength] of evidence) {
    const weights = KIND_WEIGHTS[name];
    if (!weights) continue;
    for (const [at, weight] of weights.entries())
      worth[at] = (worth[at] as number) + weight * strength;
  }
  return worth;
}

/** The signs that tell one kind from another, with `+` for the one and `-` for the other. */
function strongest(evidence: Evidence, one: number, other: number): string[] {
  return [...evidence]
    .map(([name, strength]) => {
      const weights = KIND_WEIGHTS[name];
      const apart = weights ? (weights[one] as number) - (weights[other] as number) : 0;
      return { name, worth: apart * strength };
    })
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth))
    .filter(({ name }) => name !== 'always')
    .slice(0, SAID)
    .map(({ name, worth }) => `${worth < 0 ? '-' : '+'}${name}`);
}
