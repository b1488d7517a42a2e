import type { Attribution } from '../figure';
import type { Draft } from '../pipeline';

/** Gives a draft an attribution that its own sentence does not state, with the reason for the trace. */
export function giveAttribution(draft: Draft, attribution: Attribution, why: string): void {
  draft.attribution = attribution;
  draft.inferred.add('attribution');
  draft.trace.push(`infer-attribution: ${attribution.origin?.text ?? 'a relay'}, ${why}`);
}
