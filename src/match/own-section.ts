import type { ClaimRecord } from '../claims/claim-record';
import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import { voteOf } from './conflict-votes';
import { hitsIn, type PageSurvey } from './page-survey';

/** The headings that speak for a figure. */
export interface Headings {
  /** Their known names, sorted by start. */
  readonly hits: readonly NameHit[];
  /** What these say of the conflicts. */
  readonly votes: ReadonlyMap<string, number>;
}

interface Sections {
  /** Numbers of the blocks that are headings, in reading order. */
  readonly at: readonly number[];
  /** By the number of a heading's block; null is the whole page. */
  readonly known: Map<number | null, Headings>;
}

const sectionsOf = new WeakMap<PageSurvey, Sections>();

/**
 * The headings that speak for the figure: all of the page's, but for a page of several wars, where the heading above the
 * figure names one ("Norland", "Sudria"): then this one and the title.
 */
export function headingsOf(figure: Figure, survey: PageSurvey, record: ClaimRecord): Headings {
  const sections = sectionsOf.get(survey) ?? readSections(survey);
  const { at, known } = sections;
  const own = lastBefore(at, figure.block);
  const key = own === undefined || own === at[0] ? null : own;
  const found = known.get(key);
  if (found) return found;
  const made = read(key, at[0], survey, record);
  // A heading without names is in the section of the page.
  const headings = made ?? headingsOfPage(known, survey);
  known.set(key, headings);
  return headings;
}

function readSections(survey: PageSurvey): Sections {
  const at = [...survey.read.blocks.keys()].filter((index) => isHeading(survey, index));
  const made = { at, known: new Map<number | null, Headings>() };
  sectionsOf.set(survey, made);
  return made;
}

function isHeading({ read }: PageSurvey, index: number): boolean {
  const role = read.blocks[index]?.role;
  return role === 'heading' || role === 'title';
}

function headingsOfPage(known: Sections['known'], survey: PageSurvey): Headings {
  const all = known.get(null) ?? { hits: survey.headingHits, votes: survey.headingVotes };
  known.set(null, all);
  return all;
}

/** The own heading and the title's; null where the own one speaks of no conflict. */
function read(
  own: number | null,
  title: number | undefined,
  survey: PageSurvey,
  record: ClaimRecord,
): Headings | null {
  const { blocks, text } = survey.read;
  const [heading, first] = [own, title].map((index) => blocks[index ?? -1]);
  if (own === null || !heading) return null;
  const mine = hitsIn(survey.headingHits, heading);
  if (voteOf(mine, record, text).size === 0) return null;
  const hits = first ? [...hitsIn(survey.headingHits, first), ...mine] : mine;
  return { hits, votes: voteOf(hits, record, text) };
}

/** The largest of the sorted numbers below the limit. */
function lastBefore(sorted: readonly number[], limit: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
