import { SPORT } from '../lang/en/sport-words';
import type { Refiner } from '../pipeline';

/** "two injuries in the first half": hurt players are no casualties; the dead of a stadium are. */
export const dropSport: Refiner = {
  name: 'drop-sport',
  refine(page) {
    for (const draft of page.drafts) {
      if (draft.measure === 'killed' || draft.measure === 'casualties') continue;
      if (!SPORT.test(page.folded.slice(draft.view.start, draft.view.end))) continue;
      draft.dropped = true;
      draft.trace.push('drop-sport: the sentence tells of a match');
    }
  },
};
