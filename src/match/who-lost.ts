import type { ClaimRecord } from '../claims/claim-record';
import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { overlaps, type Span } from '../text/span';
import { wordsOf } from './page-survey';
import { sameStem, tellingWords } from './words';

const ABOUT =
  '(?:(?:some|about|around|nearly|almost|over|only|just|up to|at least|as many as|more than|another|a further) )*';
/** Behind one number of the lost the next: "13 fighters, with 22 wounded". */
const AND_MORE = `(?:\\d[\\d.,]*(?: \\p{Ll}+){0,4},? (?:with|and|including) ${ABOUT})?$`;
const KILLED = /^[^\d.;:]*?\b(?:kill|kills|killed|killing|slew|slain)\b/iu;
/** "Norland killed 300 of them and lost 12", "for the loss of 12": whoever killed lost these. */
const KILLER_LOST = new RegExp(
  `(?:,|\\b(?:and|but|while|though))(?: (?:it|they|has|have|had|also|itself|themselves|in turn))* (?:lost|losing) ${ABOUT}${AND_MORE}|\\b(?:for|at|with) (?:the|a) (?:loss|cost) of ${ABOUT}${AND_MORE}`,
  'iu',
);
/** "Norland said that it had lost 13". */
const SPEAKER_LOST = new RegExp(
  `\\b(?:that|sa(?:id|ys)|admit(?:s|ted)|report(?:s|ed)|conceded?s?) (?:it|they|we) (?:(?:has|have|had|also|itself|themselves) )*lost ${ABOUT}${AND_MORE}`,
  'iu',
);
const WERE = /\b(?:was|were|been|being|be|are|is|by|in|at|near|against|on)\s+(?:the )?$/i;
const NAMED = /\p{Lu}/u;

/**
 * "Norland says it killed 40 soldiers and lost 12", "said it had lost 12": the name of those who lost them, where
 * nothing between names others; null where the words do not plainly tell it.
 */
export function whoLost(
  figure: Figure,
  read: ReadText,
  sentenceHits: readonly NameHit[],
): Span | null {
  const { start, end, sentence, attribution, subject } = figure;
  if (subject && subject.start >= end && NAMED.test(subject.text)) return null;
  const before = wordsOf(read, { start: sentence.start, end: start });
  const origin = attribution?.origin;
  if (SPEAKER_LOST.test(before)) return origin && origin.end <= start ? origin : null;
  if (!KILLER_LOST.test(before)) return null;
  const names = sentenceHits.filter((hit) => hit.end <= start && NAMED.test(wordsOf(read, hit)));
  return names.find((hit) => isKiller(hit, figure, read)) ?? null;
}

/** Whether "killed" follows the name as its deed, with no other name between. */
function isKiller(hit: Span, { start, sentence }: Figure, read: ReadText): boolean {
  if (WERE.test(wordsOf(read, { start: sentence.start, end: hit.start }))) return false;
  const behind = wordsOf(read, { start: hit.end, end: start }).replace(ON_DAY, ' ');
  const deed = KILLED.exec(behind)?.[0] ?? '';
  return (
    deed !== '' && !NAMED.test(deed) && !/\b(?:was|were|been|being|be|are|is) \S+$/i.test(deed)
  );
}

/** "said on Friday that": a day is no name. */
const ON_DAY = /\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

const SOLDIERS =
  /^ ((?:soldiers?|troops|servicem[ae]n|service members?|personnel|officers?|fighters?|men)(?: and \p{Ll}+)?)(?!\p{L})/u;

/**
 * "Norland said it had lost 13 fighters": the words right behind the number, where the figure's own words for its
 * group stand before it and name the speaker or those whom the loser killed; null where there are none, undefined
 * where the figure's own words hold.
 */
export function wordsForTheLost(
  figure: Figure,
  read: ReadText,
  sentenceHits: readonly NameHit[],
): Figure['subject'] | undefined {
  const { subject, start, end, sentence } = figure;
  if (!subject || subject.end > start || !NAMED.test(subject.text)) return undefined;
  if (!whoLost(figure, read, sentenceHits)) return undefined;
  const text = SOLDIERS.exec(wordsOf(read, { start: end, end: sentence.end }))?.[1];
  if (text === undefined) return null;
  return { ...subject, ids: [], text, start: end + 1, end: end + 1 + text.length };
}

/** "Norland killed", "Norlander forces have killed", right before the number. */
const DID_KILL = new RegExp(
  `^(?:['’]s)?(?: (?:army|military|armed forces|forces|troops|soldiers))? (?:(?:has|have|had|also) )*killed ${ABOUT}$`,
  'iu',
);
/** What may stand before one who does it: nothing, or what opens a clause. */
const OPENS = /(?:^|\b(?:that|and|but|while|as|says|said)\s+|[,;:]\s*)(?:the )?$/i;

/** Whether the words lent to the number name those who killed: "Norland killed 40 in Harwick" below Norland's own dead. */
export function isLentByKiller(
  { start, end, sentence, subject, inferred }: Figure,
  read: ReadText,
  sentenceHits: readonly NameHit[],
): boolean {
  if (!subject || !inferred.includes('subject')) return false;
  if (/\bown\b/i.test(wordsOf(read, { start: end, end: sentence.end }))) return false;
  const words = tellingWords(subject.text);
  return sentenceHits.some(
    (hit) =>
      hit.end <= start &&
      DID_KILL.test(wordsOf(read, { start: hit.end, end: start })) &&
      OPENS.test(wordsOf(read, { start: sentence.start, end: hit.start })) &&
      tellingWords(wordsOf(read, hit)).some((name) => words.some((word) => sameStem(name, word))),
  );
}

/** The words of those who lost the people, as `whoLost` finds them, and of the sides of their bodies; else empty. */
export function landThatLost(
  figure: Figure,
  read: ReadText,
  sentenceHits: readonly NameHit[],
  record: ClaimRecord,
): readonly string[] {
  const loser = whoLost(figure, read, sentenceHits);
  if (!loser) return [];
  const origin = figure.attribution?.origin;
  const bodies = sentenceHits.filter((hit) => hit.type === 'agency' && overlaps(hit, loser));
  const speaker = origin && overlaps(origin, loser) ? origin.ids : [];
  const ids = [...bodies.flatMap((hit) => hit.ids), ...speaker];
  return [...tellingWords(wordsOf(read, loser)), ...sidesOf(ids, record)];
}

/** The sides of their wars that the agencies belong to, as words: a president's name tells no land. */
export function sidesOf(agencies: readonly string[], record: ClaimRecord): string[] {
  const stances = agencies.flatMap((id) => record.agency(id)?.stances ?? []);
  return stances
    .filter(({ relation }) => relation === 'party')
    .flatMap(({ side }) => tellingWords((side ?? '').replaceAll('-', ' ')));
}
