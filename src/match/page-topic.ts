import type { ClaimRecord } from '../claims/claim-record';
import type { PageSurvey } from './page-survey';

/** A page that hardly names a conflict is not about it. */
const LEAST_VOTES = 4;
/** The page's one topic has so many times the votes of every other conflict that it names. */
const TIMES_OTHERS = 3;

const topics = new WeakMap<PageSurvey, string | null>();

/**
 * The conflict that the whole page is about: the only one that it names, or by far the most spoken of. Lands
 * alone, without a conflict's name, make no topic. Null when there is none.
 */
export function topicOf(survey: PageSurvey, record: ClaimRecord): string | null {
  const known = topics.get(survey);
  if (known !== undefined) return known;
  const named = new Set(
    survey.hits.filter(({ type }) => type === 'conflict').flatMap(({ ids }) => ids),
  );
  const [first, second] = [...named]
    .filter((id) => record.conflict(id) !== null)
    .map((id) => ({ id, votes: survey.votes.get(id) ?? 0 }))
    .sort((a, b) => b.votes - a.votes);
  const clear =
    first !== undefined &&
    first.votes >= LEAST_VOTES &&
    first.votes >= TIMES_OTHERS * (second?.votes ?? 0);
  const topic = clear ? first.id : null;
  topics.set(survey, topic);
  return topic;
}
