import { MAYBE_SPORT, OF_SPORT, SPORT } from '../lang/en/sport-words';
import type { Refiner } from '../pipeline';

/** "two injuries in the first half": hurt players are no casualties; the dead of a stadium are. */
export const dropSport: Refiner = {
  name: 'drop-sport',
  refine(page) {
    for (const draft of page.drafts) {
      if (draft.measure === 'killed' || draft.measure === 'casualties') continue;
      if (!tellsOfSport(page.folded.slice(draft.view.start, draft.view.end))) continue;
      draft.dropped = true;
      draft.trace.push('drop-sport: the sentence tells of a match');
    }
  },
};

function tellsOfSport(sentence: string): boolean {
  if (SPORT.test(sentence)) return true;
  const maybe = MAYBE_SPORT.exec(sentence);
  if (!maybe) return false;
  const rest = sentence.slice(0, maybe.index) + sentence.slice(maybe.index + maybe[0].length);
  return OF_SPORT.test(rest) || /^(?:first|second) half$/i.test(maybe[0]);
}
