import { DISASTER, EVENT, ON_DAY, RUNNING_WAR, WAR } from '../lang/en/kind-words';
import type { PageView } from '../pipeline';

/** What a page as a whole tells of, where its sentences do not say it again. */
export type Topic = 'battle' | 'disaster' | 'running' | null;

/** Blocks and characters from the top that tell what a page is about. */
const OPENING_BLOCKS = 4;
const OPENING = 1_500;
/** The head of the opening, in which one event would be told. */
const HEAD = 500;
/** Its first sentence. */
const FIRST = 200;

const ONE_BATTLE = /\b[Bb]attle of (?:the )?\p{Lu}|\b[Ss]iege of (?:the )?\p{Lu}|\bMassacre\b/u;

/** The topic that the opening of a page tells: one battle, one disaster, or a struggle that goes on. */
export function topicOf(page: PageView): Topic {
  const last = page.read.blocks.slice(0, OPENING_BLOCKS).at(-1);
  const words = page.folded.slice(0, Math.min(last?.end ?? 0, OPENING));
  if (ONE_BATTLE.test(words.slice(0, HEAD))) return 'battle';
  const text = words.toLowerCase();
  if (DISASTER.test(text) && !WAR.test(text)) return 'disaster';
  const [head, first] = [text.slice(0, HEAD), text.slice(0, FIRST)];
  if (/\bcasualty figures\b/.test(first)) return 'running';
  if (RUNNING_WAR.test(head) && !EVENT.test(first) && !ON_DAY.test(first)) return 'running';
  return null;
}
