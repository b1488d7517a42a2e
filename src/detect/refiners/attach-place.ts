import type { PageView, Refiner } from '../pipeline';
import { placeFromAfar } from './place-afar';
import { PLACED } from './place-names';
import { placeFor } from './place-sentence';

/**
 * "killed in Norland's Harwick Oblast": the place that the sentence gives the number, by name or by grammar, else
 * what stands before it, in the order of trust; that is marked as inferred.
 */
export const attachPlace: Refiner = {
  name: 'attach-place',
  refine(page: PageView) {
    for (const draft of page.drafts) {
      const own = placeFor(page, draft);
      const place = own ?? placeFromAfar(page, draft);
      if (!place) continue;
      const { start, end, text, ids } = place;
      draft.place = { start, end, text, ids };
      // "Norland's death toll": the land of the count, though nothing says that it happened there.
      if (own?.placed !== PLACED.said) draft.inferred.add('place');
      draft.trace.push(`attach-place: "${text}" ${own ? 'in the sentence' : 'inferred from afar'}`);
    }
  },
};
