import type { Draft, PageView, Refiner } from '../pipeline';

const CARE =
  '(?:hospitali[sz]ed|admitted|discharged|taken|shifted|transferred|moved|rushed|referred|airlifted|released|flown|evacuated|sent home)';
/** "two of the injured were discharged": what was done for some of those counted before. */
const OF_THE_HURT = new RegExp(
  `^ (?:of (?:the|those) (?:injured|wounded|hurt)|of them)(?: \\w+)? (?:were|was|are|have been|had been|are being|has been) (?:\\w+ly |later |since )?${CARE}\\b`,
  'i',
);
const PASSED_ON = new RegExp(
  `^(?: people| persons)? (?:were|was|have been|had been|has been) (?:since |later )?${CARE}\\b`,
  'i',
);
/** "Of the wounded, 12 have since been sent home". */
const AMONG_THE_HURT = /\b(?:among|of) (?:those|the) (?:injured|wounded|hurt),? $/i;

/** Some of the hurt who were moved, admitted or sent home: no count of the hurt. */
export const dropCaredFor: Refiner = {
  name: 'drop-cared-for',
  refine(page) {
    for (const draft of page.drafts) {
      if (draft.measure !== 'wounded' || !isCaredFor(page, draft)) continue;
      draft.dropped = true;
      draft.trace.push('drop-cared-for: tells what was done for some of the hurt');
    }
  },
};

function isCaredFor({ folded }: PageView, { start, end }: Draft): boolean {
  const after = folded.slice(end, end + 70);
  if (OF_THE_HURT.test(after)) return true;
  return PASSED_ON.test(after) && AMONG_THE_HURT.test(folded.slice(Math.max(0, start - 40), start));
}
