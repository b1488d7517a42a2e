import type { ClaimRecord } from '../claims/claim-record';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { overlaps, type Span } from '../text/span';
import { type ConflictVotes, countConflictVotes } from './conflict-votes';
import { foldWords } from './words';

/** What a page's names tell as a whole; made once a page, asked for every figure. */
export interface PageSurvey {
  readonly read: ReadText;
  /** All known names, sorted by start. */
  readonly hits: readonly NameHit[];
  /** Names in the title and the headings. */
  readonly headingHits: readonly NameHit[];
  readonly votes: ConflictVotes;
  /** The whole text folded, for words of events. */
  readonly folded: string;
}

/** Surveys the page; `hits` are all known names of its text. */
export function surveyPage(
  read: ReadText,
  hits: readonly NameHit[],
  record: ClaimRecord,
): PageSurvey {
  const heads = read.blocks.filter((block) => block.role === 'title' || block.role === 'heading');
  const headingHits = hits.filter((hit) => heads.some((head) => overlaps(head, hit)));
  const votes = countConflictVotes(read, hits, headingHits, record);
  return { read, hits, headingHits, votes, folded: foldWords(read.text) };
}

/** The hits that touch the span. */
export function hitsIn(hits: readonly NameHit[], span: Span): NameHit[] {
  return hits.filter((hit) => hit.start < span.end && hit.end > span.start);
}

/** The characters of a span. */
export function wordsOf(read: ReadText, span: Span): string {
  return read.text.slice(span.start, span.end);
}
