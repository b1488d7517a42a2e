import type { Draft, PageView, Refiner } from '../pipeline';

// Far enough for the noun and its verbs: "Norlandic sailors had been killed or hurt a day".
const REACH = 90;
const RATE =
  /^[\w\s'-]{0,60}?(?<!\b(?:in|within|over|under|for|after|than|of|about|nearly|almost|half|once) )\b(?:per|a|an|each|every)[ -](?:single |passing )?(day|week|month|year)\b(?!-old| of | and | (?:ago|after|before|earlier|later)\b)/;
const RATE_WORD = /^[\w\s'-]{0,30}?\b(daily|weekly|monthly|annually|yearly)\b/;
const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  annually: 'year',
  yearly: 'year',
};

/** "daily losses average 1,100": the label's own word, where the number is called an average. */
function unitOfLabel(page: PageView, draft: Draft): string | undefined {
  const { reading, view } = draft;
  if (reading.pattern !== 'label-left' || reading.trigger === null) return undefined;
  const label = view.items.slice(Math.max(0, reading.trigger - 3), reading.trigger);
  const word = label.find(({ lower }) => lower in UNITS)?.lower;
  const averaged =
    word !== undefined && /\baverag/.test(page.folded.slice(view.start, draft.end).toLowerCase());
  return averaged ? word : undefined;
}

/** "1,000 casualties a day", "35,000 a month": the number is a rate. */
export const attachRate: Refiner = {
  name: 'attach-rate',
  refine(page) {
    for (const draft of page.drafts) {
      const after = page.folded
        .slice(draft.end, Math.min(draft.view.end, draft.end + REACH))
        .toLowerCase();
      const unit =
        RATE.exec(after)?.[1] ??
        UNITS[RATE_WORD.exec(after)?.[1] ?? unitOfLabel(page, draft) ?? ''];
      if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') continue;
      draft.rate = unit;
      draft.trace.push(`attach-rate: a number a ${unit}`);
    }
  },
};
