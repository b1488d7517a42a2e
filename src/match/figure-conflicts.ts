import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import type { NameHit } from '../text/names';
import { conflictsOf, timeFactor, voteOf } from './conflict-votes';
import type { FigureNames } from './figure-names';
import type { PageSurvey } from './page-survey';
import { eventWords, holdsPhrase } from './subject-words';
import { foldWords } from './words';

/** How strongly a figure's surroundings speak for a conflict. */
export interface ConflictScore {
  /** 0 or less: nothing speaks for it. */
  readonly value: number;
  /** True when the day, or the lack of any word for a past event, rules it out. */
  readonly impossible: boolean;
  readonly evidence: readonly string[];
}

const BLOCK_SHARE = 0.5;
const HEADING_SHARE = 0.6;
/** The page's topic adds at most this much. */
const PAGE_SHARE = 2;
/** Another conflict's own name in the sentence. */
const OTHER_NAMED = -5;

/** Scores the conflicts that the sentence, paragraph, headings and page point to. */
export function scoreConflicts(
  figure: Figure,
  names: FigureNames,
  survey: PageSurvey,
  record: ClaimRecord,
  day: Day | null,
): Map<string, ConflictScore> {
  const sentence = voteOf(names.sentenceHits, record);
  const block = voteOf(outside(names.blockHits, figure), record);
  const headings = voteOf(survey.headingHits, record);
  const most = Math.max(1, ...survey.votes.values());
  const namedHere = new Set(
    names.sentenceHits
      .filter((hit) => hit.type === 'conflict')
      .flatMap((hit) => conflictsOf(hit, record)),
  );
  const scores = new Map<string, ConflictScore>();
  for (const [id, votes] of survey.votes) {
    const conflict = record.conflict(id);
    if (!conflict) continue;
    const factor = timeFactor(conflict, day);
    const raw =
      (sentence.get(id) ?? 0) +
      BLOCK_SHARE * Math.min(4, block.get(id) ?? 0) +
      HEADING_SHARE * Math.min(5, headings.get(id) ?? 0) +
      (PAGE_SHARE * votes) / most;
    const other = namedHere.size > 0 && !namedHere.has(id) ? OTHER_NAMED : 0;
    const named = isNamed(conflict, survey, record);
    const needsName = !isUnderWay(conflict, day);
    scores.set(id, {
      value: raw * factor + other,
      impossible: factor === 0 || (needsName && !named),
      evidence: [`the text around it points to ${conflict.name}`],
    });
  }
  return scores;
}

function outside(hits: readonly NameHit[], figure: Figure): NameHit[] {
  return hits.filter((hit) => hit.end <= figure.sentence.start || hit.start >= figure.sentence.end);
}

/** Whether news of that day may speak of it without a name. A disaster is one event: never. */
function isUnderWay(conflict: Conflict, day: Day | null): boolean {
  if (conflict.kind === 'disaster' || conflict.kind === 'attack') return false;
  return conflict.end === null || (day !== null && day <= conflict.end);
}

const namedOn = new WeakMap<PageSurvey, Map<string, boolean>>();

/** Whether the page names the conflict, or has a word of its event ("earthquake") or a name of its victims. */
function isNamed(conflict: Conflict, survey: PageSurvey, record: ClaimRecord): boolean {
  const known = namedOn.get(survey) ?? new Map<string, boolean>();
  namedOn.set(survey, known);
  const found = known.get(conflict.id);
  if (found !== undefined) return found;
  const byName = survey.hits.some(
    (hit) => hit.type === 'conflict' && hit.ids.includes(conflict.id),
  );
  const answer =
    byName || holdsEventWord(conflict, survey) || namesOnlyIts(conflict, survey, record);
  known.set(conflict.id, answer);
  return answer;
}

function holdsEventWord(conflict: Conflict, survey: PageSurvey): boolean {
  const folded = foldWords(survey.read.text);
  return eventWords(conflict).some((word) => holdsPhrase(folded, word));
}

/** A subject's name that no other conflict knows, and that is more than "killed in <land>". */
function namesOnlyIts(conflict: Conflict, survey: PageSurvey, record: ClaimRecord): boolean {
  return survey.hits.some(
    (hit) =>
      hit.type === 'subject' &&
      hit.ids.every((id) => record.subject(id)?.conflict === conflict.id) &&
      !/^(?:people|killed|dead|deaths|death toll)\b/i.test(
        survey.read.text.slice(hit.start, hit.end),
      ),
  );
}
