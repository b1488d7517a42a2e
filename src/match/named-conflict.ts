import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import { daysBetween } from '../text/day';
import type { NameHit } from '../text/names';
import { peoplesOf } from './conflict-lands';
import { type PageSurvey, wordsOf } from './page-survey';
import { eventWords, holdsPhrase, subjectWords } from './subject-words';
import { foldWords, sameStem, tellingWords } from './words';

const namedOn = new WeakMap<PageSurvey, Map<string, boolean>>();

/** Whether the page names the conflict, or has a word of its event ("earthquake") or a name of its victims. */
export function isNamed(
  conflict: Conflict,
  survey: PageSurvey,
  record: ClaimRecord,
  past: boolean,
): boolean {
  const known = namedOn.get(survey) ?? new Map<string, boolean>();
  namedOn.set(survey, known);
  const key = `${conflict.id} ${past}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const byName = survey.hits.some(
    (hit) =>
      hit.ids.includes(conflict.id) &&
      (hit.type === 'conflict' || isScene(hit, conflict, survey.read.text)),
  );
  const answer =
    byName ||
    holdsEventWord(conflict, survey) ||
    namesOnlyIts(conflict, survey, record, past) ||
    namesItsCounter(conflict, survey, record);
  known.set(key, answer);
  return answer;
}

/** An event of so few days goes by the name of its scene. */
const EVENT_DAYS = 45;

/** Whether the place is the one after which an event is called ("Harwick" of the Harwick clash). */
function isScene(hit: NameHit, conflict: Conflict, text: string): boolean {
  if (hit.type !== 'place' || hit.ids.length !== 1 || conflict.end === null) return false;
  if (daysBetween(conflict.start, conflict.end) > EVENT_DAYS) return false;
  const place = foldWords(text.slice(hit.start, hit.end));
  return [conflict.name, ...conflict.aliases].some((name) => holdsPhrase(foldWords(name), place));
}

/** The page names a body that has counted in no other conflict, and a place of this one. */
function namesItsCounter(conflict: Conflict, { hits }: PageSurvey, record: ClaimRecord): boolean {
  const isItsPlace = ({ type, ids }: NameHit) => type === 'place' && ids.includes(conflict.id);
  return (
    hits.some(isItsPlace) &&
    hits.some(({ type, ids, ambiguous }) => {
      if (type !== 'agency' || ambiguous || ids.length !== 1) return false;
      const counted = record.conflictsCountedBy(ids[0] ?? '');
      return counted.size === 1 && counted.has(conflict.id);
    })
  );
}

function holdsEventWord(conflict: Conflict, survey: PageSurvey): boolean {
  return eventWords(conflict).some((word) => holdsPhrase(survey.folded, word));
}

/** A subject's name that no other conflict knows, and that is more than "killed in <land>". */
function namesOnlyIts(
  conflict: Conflict,
  survey: PageSurvey,
  record: ClaimRecord,
  past: boolean,
): boolean {
  return survey.hits.some(
    (hit) =>
      hit.type === 'subject' &&
      !kills(hit, survey.read.text) &&
      (!past || tellsMore(wordsOf(survey.read, hit), conflict, hit, record)) &&
      hit.ids.every((id) => record.subject(id)?.conflict === conflict.id) &&
      !/^(?:people|killed|dead|deaths|death toll)\b/i.test(
        survey.read.text.slice(hit.start, hit.end),
      ),
  );
}

/** "Norland troops" is said of any war of the land; "Harwick pilgrims" only of one. */
function tellsMore(name: string, conflict: Conflict, hit: NameHit, record: ClaimRecord): boolean {
  const lands = peoplesOf(conflict);
  const isGroup = (word: string): boolean =>
    hit.ids.some((id) => {
      const subject = record.subject(id);
      return subject !== null && subjectWords(subject).groups.includes(word);
    });
  return tellingWords(name).some(
    (word) =>
      !lands.some((land) => sameStem(land, word)) && !SOLDIERLY.test(word) && !isGroup(word),
  );
}

const SOLDIERLY =
  /^(?:army|military|forces?|troops?|soldiers?|servicemen|servicemembers?|service|members?|personnel|fighters?|civilians?|losses|casualties|dead|killed|people|residents)$/;

/** "Norland security forces killed thousands", "killed by Norland forces": those who did it. */
function kills(hit: NameHit, text: string): boolean {
  return (
    /^\s+(?:(?:has|have|had|also) )*(?:killed|killing|shot|opened|fired|attacked|struck|shelled|bombed|raided)\b/i.test(
      text.slice(hit.end, hit.end + 40),
    ) || /\bby (?:the )?$/i.test(text.slice(Math.max(0, hit.start - 10), hit.start))
  );
}
