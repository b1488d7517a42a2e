import { PerPage } from '../kept';
import { WHERE_STRUGGLE } from '../lang/en/kind-bouts';
import { OVER_SEASON, SEASON, WHOLE_LAND } from '../lang/en/kind-times';
import {
  COUNT_NOUN,
  COVERS,
  DAYS_OF_FIGHTING,
  DISASTER,
  DISEASE,
  EVENT,
  EVENT_TOLL,
  FIGHTING_OF_LANDS,
  LOOKS_BACK,
  MANY_EVENTS,
  ON_DAY,
  ONGOING,
  PERFECT,
  REPORT_NOUN,
  REPORTED,
  RUNNING_WAR,
  SINGLE_EVENT,
  TITLE_OF_ONE,
  TOLL_OF_FIGHTING,
  WAR,
} from '../lang/en/kind-words';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { asOfPage } from './kind-as-of';
import { isOfBout } from './kind-bout';
import { inHeadline, toldBelow } from './kind-headline';
import { signsOf } from './kind-signs';
import { byTime, lowered, loweredSentence, OF_VIOLENCE } from './kind-when';
import { clauseAt, isOneBreath, windowOf } from './kind-window';

/**
 * What a page as a whole tells of, where its sentences do not say it again: one battle, one disaster, one
 * other event; a report on a month, a year or another span; a disease that spreads; a struggle that goes on.
 */
export type Topic =
  | 'battle'
  | 'disaster'
  | 'event'
  | 'report'
  | 'disease'
  | 'running'
  | 'day'
  | 'fighting'
  | null;

/** One blow within a season. */
const BLOW =
  /\b(?:landslide|mudslide|cloudburst|cyclone|typhoon|hurricane [A-Z]|dam (?:burst|collapse)|earthquake|collapsed|lightning (?:strike|bolt|struck))\b/;

/** Blocks and characters from the top that tell what a page is about. */
const OPENING_BLOCKS = 4;
const OPENING = 1_500;
/** Lines from the top, where they are as short as headings, in which a battle is named. */
const OPENING_LINES = 8;
/** The head of the opening, in which one event would be told. */
const HEAD = 500;
/** Its first sentence, or the title and the beginning of what follows it. */
const FIRST = 200;
/** So many sentences tell on which time a page reports. */
const FIRST_SENTENCES = 3;

/** Blocks down to which the first figure of a page tells what it counts. */
const FIRST_FIGURE = 8;

/** Times so short that a storm fills them. */
const SHORT = /\b(?:week|weekend|days|hours)\b/;

const ONE_BATTLE =
  /\b(?:[Bb]attle of|BATTLE OF) (?:the )?\p{Lu}|\bThe (?:\p{Lu}\p{L}+ )?Battle\b(?! (?:[Dd]eaths?|[Cc]asualt|[Aa]gainst|[Oo]ver|[Ww]ith|[Ff]or [a-z])\b)|\b(?:[Aa]tomic|[Nn]uclear) bombings of (?:the )?\p{Lu}|\b(?:[Ff]ire)?[Bb]ombing of (?:the )?\p{Lu}|\b(?:19|20)\d\d (?:[\w-]+ ){0,2}(?:crackdown|clampdown|massacre|bombing)|\b[Ss]iege of (?:the )?\p{Lu}|\bMassacre\b|\p{Lu}[\p{L}'’-]+ Offensive\b|\b(?:[a-z]+|\d{1,3})-(?:day|week|month)(?:-long)? battle\b|\b[Bb]attle (?:with [^.;\n]{3,40} )?for (?:the )?\p{Lu}/u;

/** Whether the page's opening tells of a disaster or of weeks of rain, and of no war: its lands and provinces are places. */
export function isOfNature(page: PageView): boolean {
  const known = NATURE.get(page);
  if (known !== undefined) return known;
  const last = page.read.blocks.slice(0, OPENING_BLOCKS).at(-1);
  const text = page.folded.slice(0, Math.min(last?.end ?? 0, OPENING)).toLowerCase();
  const found = (DISASTER.test(text) || SEASON.test(text)) && !WAR.test(text);
  NATURE.set(page, found);
  return found;
}

const NATURE = new PerPage<boolean>();

/** The topic that the opening of a page tells. */
export function topicOf(page: PageView): Topic {
  const last = page.read.blocks.slice(0, OPENING_BLOCKS).at(-1);
  const end = Math.min(last?.end ?? 0, OPENING);
  const words = page.folded.slice(0, end);
  const text = words.toLowerCase();
  const lines = page.read.blocks.slice(0, OPENING_LINES).at(-1);
  if (isOfBattle(page.folded.slice(0, Math.min(lines?.end ?? 0, HEAD)))) return 'battle';
  if (DISEASE.test(text.slice(0, FIRST))) return 'disease';
  if (isOfBout(page)) return 'battle';
  if (namesOneDisaster(text) || LOOKS_BACK.test(text.slice(0, HEAD))) return 'disaster';
  if (/\breporting period\b/.test(text)) return 'report';
  if (reportsOnTime(page)) return 'report';
  if (OVER_SEASON.test(text.slice(0, HEAD))) return 'report';
  if (SEASON.test(text) && WHOLE_LAND.test(text) && !BLOW.test(text)) return 'report';
  if (DISASTER.test(text) && !WAR.test(text)) return 'disaster';
  if (isOfDay(page)) return 'day';
  if (keepsToll(page, text)) return 'fighting';
  const [head, first] = [text.slice(0, HEAD), text.slice(0, FIRST)];
  const start = lowered(page, 0, Math.min(end, HEAD));
  if (byTime(start.slice(0, FIRST))?.kind === 'daily' && !SINGLE_EVENT.test(first)) return 'day';
  if (/\bcasualty figures\b/.test(first)) return 'running';
  if (RUNNING_WAR.test(head) && !EVENT.test(first) && !ON_DAY.test(first)) return 'running';
  const [draft] = page.drafts;
  const sentence = draft ? loweredSentence(page, draft.view) : '';
  if (titleTellsOne(page) || tellsOneEvent(start) || tellsOneEvent(sentence)) return 'event';
  if (draft && countsSince(page, draft)) return 'running';
  return ONGOING.test(first) && (PERFECT.test(start) || REPORTED.test(start)) ? 'running' : null;
}

/** "Three pupils among 14 dead in big raid on Harwick": a title that leaves its articles out. */
function titleTellsOne(page: PageView): boolean {
  const [title] = page.read.blocks;
  if (!title || page.read.blocks.length < 2 || title.end - title.start > FIRST) return false;
  const text = lowered(page, title.start, title.end);
  return (
    TITLE_OF_ONE.test(text) && byTime(text) === null && !/\b(?:toll|since|so far)\b/.test(text)
  );
}

/** Whether the head names one battle first, rather than what the whole war cost. */
function isOfBattle(head: string): boolean {
  const at = head.search(ONE_BATTLE);
  if (at < 0) return false;
  const before = head.slice(0, at).toLowerCase();
  return !(COUNT_NOUN.test(before) && IN_WHOLE_WAR.test(before));
}

/** "the losses of the Great War", "in the First World War". */
const IN_WHOLE_WAR = /\b(?:of|in|during) (?:the )?(?:[a-z-]+ )?(?:world |civil |great )war\b/;

/** "9 killed in raids across Orvane over past day": a title that sums up a day. */
function isOfDay(page: PageView): boolean {
  const [title] = page.read.blocks;
  if (!title || page.read.blocks.length < 2 || title.end - title.start > FIRST) return false;
  const text = lowered(page, title.start, title.end);
  return byTime(text)?.kind === 'daily' && !SINGLE_EVENT.test(text);
}

/** "Toll of border clashes rises to 36": fighting that goes on, not a day's. */
function keepsToll(page: PageView, opening: string): boolean {
  const text = page.folded.slice(0, FIRST).toLowerCase();
  const found = TOLL_OF_FIGHTING.exec(text) ?? DAYS_OF_FIGHTING.exec(text.split('\n')[0] ?? '');
  if (found !== null) return !ON_DAY.test(found[0]);
  // "Orvane-Vale border clashes leave 15 dead. Fighting went on for a second straight day"
  return FIGHTING_OF_LANDS.test(text) && DAYS_OF_FIGHTING.test(opening);
}

/** A title that names a disaster and no time: what the page counts up to some month is still of that disaster. */
function namesOneDisaster(opening: string): boolean {
  const first = opening.slice(0, FIRST);
  return (
    DISASTER.test(first) && !SEASON.test(first) && !WAR.test(opening) && byTime(first) === null
  );
}

/** Whether the first figure of the page counts since a beginning, in its own words. */
function countsSince(page: PageView, draft: Draft): boolean {
  if (draft.view.block >= OPENING_BLOCKS) return false;
  const { after, timeAfter } = windowOf(page, 0, draft.view.end);
  return timeAfter?.kind === 'cumulative' && /\bsince\b/.test(after);
}

/** Whether the first figure of the page, or of its text below the headlines, is counted over a stated time. */
function reportsOnTime(page: PageView): boolean {
  const [title] = page.read.blocks;
  if (
    title &&
    title.role !== 'paragraph' &&
    isPeriod(page, lowered(page, title.start, title.end))
  ) {
    return true;
  }
  if (page.views.slice(0, FIRST_SENTENCES).some((view) => isReport(page, view))) return true;
  for (const [index, draft] of page.drafts.entries()) {
    const { view } = draft;
    if (view.block >= (index > 0 ? OPENING_BLOCKS : FIRST_FIGURE)) return false;
    if (isBesideFight(page, index)) continue;
    const { before, after, hints } = windowOf(page, index, clauseAt(page, view));
    const time = byTime(after, 'first', hints) ?? byTime(before, 'last', hints);
    // "40 killed and 90 injured last year": the time that both share stands behind the second.
    const next = page.drafts[index + 1];
    if (!time && next && isOneBreath(page, draft, next)) continue;
    if (view.block >= OPENING_BLOCKS && time?.until === undefined) return false;
    if (asOfPage(page, time)?.kind === 'period' && time?.why !== OF_VIOLENCE) {
      const signs = signsOf(page, view, view.start, view.end);
      const dates = (signs.dating || signs.datingYear) && signs.event;
      const oneBlow = signs.disaster && SHORT.test(`${before} ${after}`);
      return !signs.datedEvent && !dates && !oneBlow && !(signs.single && signs.onDay);
    }
    if (!inHeadline(page, draft)) return false;
    if (EVENT.test(loweredSentence(page, view)) && !toldBelow(page, draft)) return false;
  }
  return false;
}

/** "100 killed in clashes in the hills, where unrest has left hundreds dead this year": the second number is told in passing. */
function isBesideFight(page: PageView, index: number): boolean {
  const [before, draft] = [page.drafts[index - 1], page.drafts[index]];
  if (!before || before.view !== draft?.view) return false;
  return WHERE_STRUGGLE.test(page.folded.slice(before.end, draft.start));
}

/** "The heat of this summer brought 68 % of the deaths, a study concludes": a report on that time. */
function isReport(page: PageView, view: SentenceView): boolean {
  const text = loweredSentence(page, view);
  const reports = REPORT_NOUN.test(text) || COVERS.test(text);
  return reports && (COUNT_NOUN.test(text) || HURT.test(text)) && isPeriod(page, text);
}

/** "civilians killed and injured": a report on them names no noun of counts. */
const HURT = /\b(?:killed|injured|wounded) (?:and|or) (?:killed|injured|wounded)\b/;

/** A time that no event of the same words is dated by. */
function isPeriod(page: PageView, text: string): boolean {
  return asOfPage(page, byTime(text))?.kind === 'period' && !SINGLE_EVENT.test(text);
}

function tellsOneEvent(text: string): boolean {
  if (EVENT_TOLL.test(text)) return true;
  if (!EVENT.test(text)) return false;
  if (SINGLE_EVENT.test(text)) return ON_DAY.test(text) || !byTime(text);
  return ON_DAY.test(text) && !MANY_EVENTS.test(text);
}
