import {
  DAYS_APART,
  DAYS_AT,
  DEED_OF_PLACE,
  FEW_DAYS,
  NO_ONE_DEED,
  OF_ONE_DEED,
  ONE_BOUT,
  ONE_WAVE,
} from '../lang/en/kind-bouts';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Topic } from './kind-topic';
import { loweredSentence } from './kind-when';

/** A deed or a fight takes no more days than this beyond its first. */
const MOST_DAYS = 4;

/** Numbers from the top whose sentence may tell that a page is about one bout. */
const FIRST_FIGURES = 2;

/** Characters from the top in which a page names its bout. */
const HEAD = 500;

/** Letters of a title. */
const TITLE = 160;

/** Whether the words name a first and a last day of the same few. */
function isFewDays(text: string): boolean {
  const days = DAYS_APART.exec(text);
  if (!days) return false;
  const apart = Number(days[2] ?? days[4]) - Number(days[1] ?? days[3]);
  return apart >= 1 && apart <= MOST_DAYS;
}

/** Whether the time of a sentence is the length of one deed or fight. */
export function isBout(page: PageView, view: SentenceView, topic: Topic): boolean {
  const sentence = loweredSentence(page, view);
  return (topic === 'battle' && isFewDays(sentence)) || isBoutOfDays(sentence);
}

/** Whether a sentence tells of one deed or fight of a few days: "killed in the offensive on 19-20 May", "in three days of clashes". */
function isBoutOfDays(sentence: string): boolean {
  if (NO_ONE_DEED.test(sentence)) return false;
  return (isFewDays(sentence) || FEW_DAYS.test(sentence)) && OF_ONE_DEED.test(sentence);
}

/** Whether the days of a sentence are those of one town. */
function isAtPlace(page: PageView, { start, end }: SentenceView): boolean {
  const sentence = page.folded.slice(start, end);
  return DAYS_AT.test(sentence) && !NO_ONE_DEED.test(sentence.toLowerCase());
}

/** Whether a page is about one bout of fighting or killing, over within days: by its title, its head or its first figures. */
export function isOfBout(page: PageView): boolean {
  const [title] = page.read.blocks;
  if (!title) return false;
  if (page.read.blocks.length > 1 && title.end - title.start <= TITLE) {
    if (DEED_OF_PLACE.test(page.folded.slice(title.start, title.end))) return true;
  }
  for (const { view } of page.drafts.slice(0, FIRST_FIGURES)) {
    if (view.start > HEAD) return false;
    const sentence = page.folded.slice(view.start, view.end).toLowerCase();
    if (ONE_BOUT.test(sentence) || ONE_WAVE.test(sentence)) return true;
    const text = loweredSentence(page, view);
    if (isBoutOfDays(text) || (isFewDays(text) && isAtPlace(page, view))) return true;
  }
  return false;
}
