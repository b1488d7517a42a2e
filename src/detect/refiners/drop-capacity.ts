import type { Draft, PageView, Refiner } from '../pipeline';

/** Characters before the verb in which its "enough … to" stands. */
const REACH = 80;
const CAPACITY =
  /\b(?:(?:enough|sufficient)\b[^.;,]{0,60}\bto(?: potentially)?|(?:capable|incapable) of|(?:capacity|potential|power|ability|potency) to|strong enough to|deadly enough to|can(?: easily| potentially| each)?) $/;

/** "enough poison to kill 2,000 people", "a bomb capable of killing hundreds", "a dose can kill 40": what might be done harmed nobody. */
export const dropCapacity: Refiner = {
  name: 'drop-capacity',
  refine(page) {
    for (const draft of page.drafts) {
      const imagined = draft.reading.side === 'left' && isCapacity(page, draft);
      if (!imagined && !isDefinition(page, draft)) continue;
      draft.dropped = true;
      draft.trace.push('drop-capacity: the words tell what could be done, to nobody');
    }
  },
};

function isCapacity(page: PageView, { view, reading }: Draft): boolean {
  const verb = view.items[reading.trigger ?? -1];
  if (verb?.trigger?.role !== 'after' && verb?.trigger?.role !== 'either') return false;
  const from = Math.max(view.start, verb.start - REACH);
  return CAPACITY.test(page.folded.slice(from, verb.start).toLowerCase());
}

const DEFINED =
  /\b(?:defin(?:e|es|ed|ing) (?:it |this |such |an? |\w+ )*as|definition of|is defined as|counts as a mass|classif(?:y|ies|ied) as)\b[^.;]{0,90}$/;

/** "defines it as an attack in which four or more people are shot": the words say what counts, nobody was hurt. */
function isDefinition({ folded }: PageView, { view, start }: Draft): boolean {
  return DEFINED.test(folded.slice(Math.max(view.start, start - 160), start).toLowerCase());
}
