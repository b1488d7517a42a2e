import type { Day } from '../../text/day';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { daysIn } from './attach-days';

/** Sentences of the paragraph, and paragraphs, above a number in which its day is sought. */
const SENTENCES_ABOVE = 12;
const BLOCKS_ABOVE = 8;

/**
 * Where a number's own words tell no day: the day that the sentences and paragraphs right before it name ("on
 * Thursday a bus … . Nine people died."), a line that is only a date, else the page's own day.
 */
export const inferDays: Refiner = {
  name: 'infer-days',
  refine(page) {
    for (const draft of page.drafts) {
      if (draft.asOf !== null || draft.asOfMonthDay !== null || draft.modality === 'forecast')
        continue;
      const day = dayBefore(page, draft) ?? page.context.published;
      if (day === null) continue;
      draft.dayAround = day;
      draft.trace.push(`infer-days: inferred, ${day}`);
    }
  },
};

function dayBefore(page: PageView, draft: Draft): Day | null {
  const own = draft.view.block;
  for (let at = draft.view.index - 1; at >= draft.view.index - SENTENCES_ABOVE; at--) {
    const view = page.views[at];
    if (!view || own - view.block > BLOCKS_ABOVE) return null;
    const day = lastDay(page, view);
    if (day) return day;
  }
  return null;
}

/** The day that a sentence is of: never the beginning of a count, nor that of another event. */
function lastDay(page: PageView, view: SentenceView): Day | null {
  const days = daysIn(page, view).filter(({ cue, from }) => cue !== 'other-event' && from === null);
  const told = days.filter(({ cue }) => cue === 'as-of' || cue === 'none');
  const day = told.at(0)?.day ?? null;
  const { published } = page.context;
  return day !== null && published !== null && day > published ? null : day;
}
