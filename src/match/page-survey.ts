import type { ClaimRecord } from '../claims/claim-record';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { overlaps, type Span } from '../text/span';
import { type ConflictVotes, countConflictVotes, voteOf } from './conflict-votes';
import { peopleOf } from './mention-shape';
import { foldWords, stemKey, tellingWords } from './words';

/** What a page's names tell as a whole; made once a page, asked for every figure. */
export interface PageSurvey {
  readonly read: ReadText;
  /** All known names, sorted by start. */
  readonly hits: readonly NameHit[];
  /** Names in the title and the headings. */
  readonly headingHits: readonly NameHit[];
  /** Agencies that the page names without a doubt which is meant. */
  readonly plainAgencies: ReadonlySet<string>;
  /** Names of agencies, and names of wars that say nothing of who strikes ("Norland-Sudria war", "Norland war"); sorted by start. */
  readonly agencyHits: readonly NameHit[];
  readonly warHits: readonly NameHit[];
  /** Telling words of the title, the headings and the first paragraph, each once. */
  readonly headWords: readonly string[];
  readonly votes: ConflictVotes;
  /** Words with a capital anywhere on the page, folded, each once, by their first letters. */
  readonly nameWords: ReadonlyMap<string, readonly string[]>;
  /** What the names in the title and the headings alone say. */
  readonly headingVotes: ConflictVotes;
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
  const headingHits = hitsInAny(hits, heads);
  const first = read.blocks.find((block) => block.role === 'paragraph');
  const opening = [...heads, ...(first ? [first] : [])];
  const agencyHits = hits.filter((hit) => hit.type === 'agency');
  return {
    read,
    hits,
    headingHits,
    plainAgencies: new Set(agencyHits.flatMap((hit) => (hit.ambiguous ? [] : hit.ids))),
    agencyHits,
    warHits: hits.filter((hit) => hit.type === 'conflict' && NOBODYS_DEED.test(wordsOf(read, hit))),
    headWords: [...new Set(opening.flatMap((block) => tellingWords(wordsOf(read, block))))],
    nameWords: nameWordsOf(read.text),
    votes: countConflictVotes(read, hits, headingHits, record),
    headingVotes: voteOf(headingHits, record, read.text),
    folded: foldWords(read.text),
  };
}

function nameWordsOf(text: string): Map<string, string[]> {
  const words = new Set([...text.matchAll(/\p{Lu}[\p{L}.'’]+/gu)].map(([word]) => word));
  const found = new Map<string, string[]>();
  // A page that names the United States names Americans.
  for (const word of new Set([...[...words].flatMap(tellingWords), ...peopleOf(text)])) {
    const same = found.get(stemKey(word)) ?? [];
    found.set(stemKey(word), same);
    same.push(word);
  }
  return found;
}

/** A war's name of both sides, or of the land in which it is fought; "Norland's war in Sudria" is a deed. */
const NOBODYS_DEED = /\p{L}[-–]\p{Lu}|^\p{Lu}[\p{L}'’]* (?:[Ww]ar|[Cc]onflict)$/u;

/** The hits that touch any of the spans; both lists are sorted by start, the spans disjoint. */
function hitsInAny(hits: readonly NameHit[], spans: readonly Span[]): NameHit[] {
  let at = 0;
  return hits.filter((hit) => {
    // A span that ended before this hit began touches no later hit either.
    for (let span = spans[at]; span && span.end <= hit.start; span = spans[at]) at++;
    const span = spans[at];
    return span !== undefined && overlaps(span, hit);
  });
}

/** The hits that touch the span; the list is sorted by start. */
export function hitsIn(hits: readonly NameHit[], span: Span): NameHit[] {
  const found: NameHit[] = [];
  for (let at = firstFrom(hits, span.start - longestOf(hits)); at < hits.length; at++) {
    const hit = hits[at];
    if (!hit || hit.start >= span.end) break;
    if (hit.end > span.start) found.push(hit);
  }
  return found;
}

/** Index of the first hit that starts at or after the offset. */
function firstFrom(hits: readonly NameHit[], start: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const longest = new WeakMap<readonly NameHit[], number>();

function longestOf(hits: readonly NameHit[]): number {
  let length = longest.get(hits);
  if (length === undefined) {
    length = hits.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    longest.set(hits, length);
  }
  return length;
}

/** The characters of a span. */
export function wordsOf(read: ReadText, span: Span): string {
  return read.text.slice(span.start, span.end);
}
