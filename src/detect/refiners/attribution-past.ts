import type { Draft, PageView } from '../pipeline';

/** A year that dates an event, not one until now ("since 2011"). */
const YEAR = /\b(?:in|of|during) (?:\p{L}+ )?((?:1[5-9]|20)\d\d)\b/giu;

/** Years after which an event is background to a page. */
const AGED = 2;

/** "The first fire, in 2010, killed more than 104 people": an earlier event, of which the other number does not speak. */
export function tellsPast(page: PageView, draft: Draft, source: Draft | null): boolean {
  const past = yearsOf(page, draft);
  if (past.length === 0) return false;
  const now = Number(page.context.published?.slice(0, 4) ?? Number.NaN);
  const known = source ? yearsOf(page, source) : [];
  return past.every((year) => !known.includes(year) && !(year > now - AGED));
}

function yearsOf(page: PageView, { view }: Draft): number[] {
  const text = page.folded.slice(view.start, view.end);
  return [...text.matchAll(YEAR)].map((match) => Number(match[1]));
}

/** "The ministry put Norland's dead at 400. Some 58 Sudland soldiers died.": of another land's people than the source spoke of. */
export function tellsOthers(page: PageView, source: Draft, draft: Draft): boolean {
  const own = peoplesOf(draft);
  if (own.length === 0) return false;
  const theirs = page.drafts
    .filter((one) => one.view === source.view && !one.dropped)
    .flatMap((one) => peoplesOf(one));
  return theirs.length > 0 && !own.some((word) => theirs.includes(word));
}

/** The proper words of whom a number counts, shortened so that "Norland" and "Norlanders" agree. */
export function peoplesOf({ subject }: Draft): string[] {
  return (subject?.text.match(/\p{Lu}[\p{L}.]+/gu) ?? []).map((word) => word.slice(0, 5));
}
