import type { ClaimCard } from '../../report/card';
import { namedInSentence } from './agency-words';
import { claimQuantityText, measuredText } from './quantity-words';
import type { WordKey, Words } from './speak';

/**
 * How exactly the day of publication may be shown. A placeholder never shows a day: one that claims to be
 * precise to the day shows its year only.
 */
export function shownPrecision(
  claim: Pick<ClaimCard, 'dateBasis' | 'datePrecision'>,
): 'day' | 'month' | 'year' {
  if (claim.dateBasis === 'placeholder' && claim.datePrecision === 'day') return 'year';
  return claim.datePrecision;
}

/** The day of publication: "15 June 2025", "by 15 June 2025 at the latest", "June 2025". */
export function publishedText(words: Words, claim: ClaimCard): string {
  const day = words.day(claim.published, shownPrecision(claim));
  return claim.dateBasis === 'recalled' ? words.say('day.latest', { day }) : day;
}

/** The day of publication for lists; its basis is left to the full text. */
export function publishedShort(words: Words, claim: ClaimCard): string {
  return words.shortDay(claim.published, shownPrecision(claim));
}

/** The as-of day; where only the month or year of a claim is known, no finer than that. */
export function asOfText(words: Words, claim: ClaimCard): string {
  return words.day(claim.asOf, shownPrecision(claim));
}

/** What the claim states: "over 6,000 casualties". */
export function claimFigureText(words: Words, claim: ClaimCard): string {
  return measuredText(words, claimQuantityText(words, claim), claim.measure);
}

/** Whether the claim counts only those identified by name, and so is no estimate of all. */
export function countsNames(claim: Pick<ClaimCard, 'method'>): boolean {
  return claim.method === 'named-list';
}

/**
 * Who published it and when, in a sentence; "first" is said only where the day is known and the record is
 * no weak one.
 */
export function publishedSentence(words: Words, claim: ClaimCard): string {
  const agency = namedInSentence(words, claim.agency);
  const precision = shownPrecision(claim);
  const day = words.day(claim.published, precision);
  if (claim.fromSeries) {
    return words.say('said.series', { agency, day: words.day(claim.asOf, precision) });
  }
  if (claim.confidence === 'low') return words.say('said.unsure', { agency, day });
  if (claim.dateBasis === 'recalled') return words.say('said.recalled', { agency, day });
  if (claim.dateBasis === 'placeholder') return words.say('said.placeholder', { agency, day });
  return words.say(precision === 'day' ? 'said.first.day' : 'said.first.part', { agency, day });
}

/** What span of time the claim counts: "since 1 October 2024", "1 May to 3 May 2025", "one event". */
export function countedText(words: Words, claim: ClaimCard): string {
  const exact = shownPrecision(claim) === 'day';
  if (claim.periodStart !== null && exact) {
    const from = words.day(claim.periodStart);
    if (claim.kind === 'cumulative') return words.say('kind.since', { day: from });
    return words.say('kind.from-to', { from, to: words.day(claim.asOf) });
  }
  return words.say(`kind.${claim.kind}`);
}

/** What the claim's link leads to: the agency's own page, a report, or where its series is kept. */
export function linkName(claim: Pick<ClaimCard, 'fromSeries' | 'urlKind'>): WordKey {
  if (claim.fromSeries && claim.urlKind === 'secondary') return 'link.series';
  return `link.${claim.urlKind}`;
}

/** A citation of one claim, on one line, with its address. */
export function citationText(words: Words, claim: ClaimCard): string {
  const parts = [claim.agency.name, claim.channel, publishedText(words, claim)].filter(
    (part): part is string => part !== null && part !== '',
  );
  const scope = [claim.subjectName, claim.place].filter((part) => part !== null).join(', ');
  const asOf = words.say('term.asOf.day', { day: asOfText(words, claim) });
  return `${parts.join(', ')}: ${claimFigureText(words, claim)} (${scope}; ${asOf}). ${claim.url} [${words.say(linkName(claim))}]`;
}
