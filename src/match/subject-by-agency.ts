import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import { type Day, daysBetween } from '../text/day';
import { causesIn, otherCause } from './causes';
import { indexClaims } from './claim-index';
import { conflictsOf } from './conflict-votes';
import { measuresLike } from './measure-agreement';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';
import { statedPlace } from './place-agreement';
import { digitsOf } from './quantity-agreement';
import { resolveAgency } from './resolve-agency';
import { namesAnyone } from './subject-words';
import { foldWords } from './words';

/** Fewer digits are met by chance, and smaller numbers. */
const LEAST_DIGITS = 3;
const LEAST = 100;
/** News repeats a number within so many days. */
const NEWS_DAYS = 60;

/**
 * The group of which the body that the sentence names gave this very number these days, where neither words nor
 * surroundings tell a group ("The desk confirmed 6,126 deaths since the protests began"). Null when none or several
 * groups have it, and where the sentence's place is another conflict's or it tells of another cause of death.
 */
export function subjectByAgency(
  figure: Figure,
  day: Day | null,
  survey: PageSurvey,
  record: ClaimRecord,
): Subject | null {
  const { value } = figure;
  if (day === null || value === null || value < LEAST || digitsOf(figure) < LEAST_DIGITS)
    return null;
  if (figure.derived || figure.vague || figure.modality !== 'stated') return null;
  if (!namesAnyone(figure.subject?.text ?? null)) return null;
  const { agency, inferred } = resolveAgency(figure, null, day, survey, record);
  if (!agency || inferred) return null;
  const placed = placedConflicts(figure, survey, record);
  const causes = causesIn(foldWords(wordsOf(survey.read, figure.sentence)));
  const found = [...record.conflictsCountedBy(agency.id)]
    .filter((id) => placed === null || placed.has(id))
    .filter((id) => {
      const conflict = record.conflict(id);
      return conflict !== null && otherCause(conflict, causes) >= 0;
    })
    .flatMap((id) => record.subjectsOfConflict(id))
    .filter((subject) => hasGiven(agency.id, subject, value, figure, day, record));
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

function hasGiven(
  agency: string,
  subject: Subject,
  value: number,
  figure: Figure,
  day: Day,
  record: ClaimRecord,
): boolean {
  return measuresLike(figure.measure, record.conflict(subject.conflict), 'died').some((measure) =>
    indexClaims(record.claimsAbout(subject.id, measure))
      .numbers.within({ low: value, high: value }, day)
      .some((claim) => {
        const since = daysBetween(claim.published, day);
        return claim.agency === agency && since >= -1 && since <= NEWS_DAYS;
      }),
  );
}

/** The conflicts of the lands and places that the sentence names, none for a place unknown; null when it names none. */
function placedConflicts(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
): ReadonlySet<string> | null {
  const places = hitsIn(survey.hits, figure.sentence).filter(
    ({ type }) => type === 'place' || type === 'demonym',
  );
  if (places.length === 0 && statedPlace(figure) === null) return null;
  return new Set(places.flatMap((hit) => conflictsOf(hit, record)));
}
