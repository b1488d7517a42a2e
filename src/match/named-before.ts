import type { Mention } from '../detect/figure';
import type { NameHit } from '../text/names';
import { blockHolding } from '../text/read-text';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';

/** "The ministry", "a ministry spokesman": the body with that word in its name that the page named last before. */
const BODY_AGAIN =
  /^(?:the |a |its )?(ministry|human rights office|general staff)(?: (?:spokes\w+|official|officials|statement).*)?$/i;

/** "The report says", "according to these estimates", "its investigators", "the rights group": those of whom the page spoke last, not far before. */
const PAPER_AGAIN =
  /^(?:(?:the|this|these|those|its|their)\s)?(?:(?:new|same|latest|un|u\.n\.|rights|human rights|aid|monitoring|advocacy|campaign|medical|war|study['’]s)\s)?(?:report|study|survey|document|estimates?|figures|tally|count|data|statement|authors|researchers|investigators|monitors|demographers|epidemiologists|groups?|organi[sz]ation|charity|watchdog|unit|mission|agency)$/i;
const PAPER_REACH = 700;
/** "The Harwick-based think tank", "the Norland-based group". */
const SEATED_AGAIN =
  /^(?:the )?(?:\p{Lu}[\p{L}.]* ?){1,3}-based (?:research )?(?:think ?-?tank|watchdog|monitor|(?:monitoring |rights |research )?group|institute|observatory|organi[sz]ation|centre|center)$/iu;

/** "Mr Harwick", "Harwick": a person or body by the last word of the full name that stood before; with a title in a headline, behind. */
const LAST_NAME =
  /^(?<title>(?:Mr|Mrs|Ms|Dr|Prof|Professor|Gen|General|Sir|Minister|PM|Prime Minister|Premier|President|Governor|Mayor|Justice|Judge|Ambassador)\.?\s)?(?<last>\p{Lu}[\p{L}’'-]{3,})$/u;

function calledBefore(mention: Mention, survey: PageSurvey): string[] {
  const { title, last } = LAST_NAME.exec(mention.text.trim())?.groups ?? {};
  if (!last) return [];
  const { read, agencyHits } = survey;
  const named = agencyHits.filter(
    (hit) => !hit.ambiguous && wordsOf(read, hit).endsWith(` ${last}`),
  );
  const before = named.find((hit) => hit.end <= mention.start);
  const full = before ?? (title ? named.find((hit) => hit.start >= mention.end) : undefined);
  return full ? [...full.ids] : [];
}

/** Whether the words only point to a body or paper that stood before ("the report", "investigators"). */
export function pointsBack({ text }: Mention): boolean {
  return PAPER_AGAIN.test(text.trim()) || SEATED_AGAIN.test(text.trim());
}

/** Whom a mention means that only points back: a body, a paper or a person whose name stood before. */
export function namedBefore(mention: Mention, survey: PageSurvey): string[] {
  const called = calledBefore(mention, survey);
  if (called.length > 0) return called;
  const { read, agencyHits } = survey;
  if (PAPER_FIRST.test(mention.text.trim())) return makersBehind(mention, survey);
  if (pointsBack(mention)) {
    const last = agencyHits.findLast(
      (hit) =>
        hit.end <= mention.start &&
        hit.start >= mention.start - PAPER_REACH &&
        !isLand(hit, survey),
    );
    return last && !last.ambiguous ? [...last.ids] : [];
  }
  const word = BODY_AGAIN.exec(mention.text.trim())?.[1]?.toLowerCase();
  if (!word) return [];
  const before = agencyHits.findLast(
    (hit) => hit.end <= mention.start && wordsOf(read, hit).toLowerCase().includes(word),
  );
  return before ? [...before.ids] : [];
}

/** "A new study", "new research": a paper told of before those who made it. */
const PAPER_FIRST =
  /^(?:an? )?(?:new |recent |latest |joint |academic |independent )*(?:study|research|survey|analysis|report|paper)$/i;
/** "Researchers from the Toll School say", "the study by the Toll School": right before the name of those who made it. */
const MADE_BY =
  /\b(?:researchers|scientists|authors|academics|experts|epidemiologists|study|research|survey|analysis|report|paper|team|published|released|conducted|carried out)(?: (?:led|made|published|released|conducted|carried out))? (?:from|at|of|by) (?:the |a team at the )?$/i;
/** Characters behind the paper within which its makers are named, and before their name. */
const MAKERS_REACH = 400;
const MADE_REACH = 60;

/** The body of which the same paragraph then says that the paper is its own; none where two are named so. */
function makersBehind({ end }: Mention, { read, agencyHits }: PageSurvey): string[] {
  const block = blockHolding(read, { start: end, end });
  const last = Math.min(end + MAKERS_REACH, block?.end ?? end);
  const makers = agencyHits.filter(
    (hit) =>
      hit.start >= end &&
      hit.end <= last &&
      !hit.ambiguous &&
      MADE_BY.test(read.text.slice(Math.max(end, hit.start - MADE_REACH), hit.start)),
  );
  const ids = [...new Set(makers.flatMap((hit) => hit.ids))];
  return ids.length === 1 ? ids : [];
}

/** A land that stands for its state when it speaks ("Norland") gives out no report where it is only told of. */
function isLand(hit: NameHit, { hits }: PageSurvey): boolean {
  return (
    hit.ambiguous && hitsIn(hits, hit).some(({ type }) => type === 'place' || type === 'demonym')
  );
}
