import type { Figure } from '../detect/figure';
import { addDays, type Day } from '../text/day';
import { hitsIn } from './page-survey';
import type { Question } from './question';
import type { Reason, ReasonKey } from './reason';

/** A reason that says a day. */
export function onDay(say: ReasonKey, day: Day): Reason {
  return { say, fill: { day: { day } } };
}

/** Whom the page names for the number, known or not. */
export function explainAgency({ agency, figure, survey }: Question): Reason[] {
  const evidence = agency.evidence.length > 0 ? agency.evidence : namedOnly(figure, survey);
  if (evidence.length === 0) return [{ say: 'no-agency' }];
  return evidence.map((one): Reason => ({ say: 'agency', fill: { evidence: { reason: one } } }));
}

/** Who is named where none of them is a body of the record: those who passed it on, or words that fit several. */
function namedOnly({ attribution }: Figure, survey: Question['survey']): Reason[] {
  if (!attribution) return [];
  const { origin, relays } = attribution;
  const passes = origin && hitsIn(survey.hits, origin).some(({ type }) => type === 'relay');
  if (origin && !passes)
    return [{ say: 'named-unclear', fill: { words: { quoted: origin.text } } }];
  const texts = (origin ? [origin, ...relays] : relays).map(({ text }) => text);
  return [...new Set(texts)].map((text) => ({
    say: 'named-passed-on',
    fill: { agency: { text } },
  }));
}

/** The day up to which the number counts, and whether its own words state that day. */
export function explainDay(figure: Figure, published: Day | null): Reason[] {
  const { asOf, periodStart, inferred } = figure;
  if (asOf === null) return [];
  // A stretch that begins after the page's day has no last day that the page could tell.
  if (periodStart !== null && asOf < periodStart) return [];
  if (inferred.includes('asOf')) return [onDay('own-day-around', asOf)];
  if (periodStart !== null && asOf === published) return [onDay('up-to-page-day', asOf)];
  // "In May", "in 2031": the last day of the month or year stands for it.
  const endsMonth = addDays(asOf, 1).endsWith('-01');
  return [onDay(periodStart !== null || endsMonth ? 'up-to-day' : 'own-day', asOf)];
}
