import type { Draft, PageView, Refiner } from '../pipeline';
import { inHeadline, sizeOf, toldBelow } from './kind-headline';
import { ruleKinds } from './kind-rules';
import { FEW } from './kind-step';
import { topicOf } from './kind-topic';
import { weighKinds } from './kind-weigh';
import type { Verdict } from './kind-when';

/** How the number relates to time: what the rules say of it, weighed with the signs of its words and its page. */
export const attachKind: Refiner = {
  name: 'attach-kind',
  refine(page) {
    const ruled = ruleKinds(page, topicOf(page));
    for (const [index, verdict] of weighKinds(page, ruled).entries()) {
      settle(page.drafts[index] as Draft, verdict);
    }
    followText(page);
  },
};

/** A headline tells what its text tells again, with its words of time. */
function followText(page: PageView): void {
  for (const draft of page.drafts) {
    if (sizeOf(draft) < FEW || !inHeadline(page, draft)) continue;
    const again = toldBelow(page, draft);
    if (again?.kind && again.kind !== draft.kind) {
      settle(draft, { kind: again.kind, why: 'as the text below tells it' });
    }
  }
}

function settle(draft: Draft, { kind, why }: Verdict): void {
  draft.kind = kind;
  draft.trace.push(`attach-kind: ${kind}, ${why}`);
}
