import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { sizeAt } from './count-before';
import { readingAt } from './neighbours';

/** Figures before the number among which its whole and the other parts are sought. */
const LATEST = 8;
/** Items from "remaining" to its number. */
const REACH = 4;

/** "Eight are missing, two of them nurses. The remaining six are guards": what is left of a whole after its other parts. */
export const remainder: Pattern = {
  name: 'remainder',
  withoutTrigger: {
    words: ['remaining', 'other', 'rest', 'leaves', 'leaving', 'remainder'],
    // a whole and another part
    and: (_, page) => page.drafts.length > 1,
  },
  read(view, at, page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing' || phrase.type === 'unknown' || !saysWhatIsLeft(view, at))
      return null;
    const whole = wholeOf(page, view, at);
    if (!whole || !wanted(whole)) return null;
    return {
      pattern: this.name,
      measure: whole,
      trigger: null,
      side: 'none',
      phrase,
      bound: null,
      from: -1,
      part: true,
      thing: false,
      note: `the rest of those counted before: ${whole}`,
    };
  },
};

/** "the remaining six", "the other 313", "That leaves 55". */
function saysWhatIsLeft({ items }: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { lower, wordClass, kind } = items[k] as Item;
    if (/^(?:remaining|remainder|rest)$/.test(lower)) return true;
    if (/^(?:leaves|leaving|left)$/.test(lower)) return true;
    if (lower === 'other') return items[k - 1]?.lower === 'the';
    if (kind !== 'word' || (wordClass !== 'determiner' && wordClass !== 'adverb')) return false;
  }
  return false;
}

interface Count {
  readonly size: number | null;
  readonly measure: Measure;
}

/** The measure of a whole of which this number and a part told before make exactly the size; null when none fits. */
function wholeOf(page: PageView, view: SentenceView, at: number): Measure | null {
  const size = sizeAt(view, at);
  const before: Count[] = page.drafts
    .slice(-LATEST)
    .map(({ value, measure }) => ({ size: value, measure }));
  for (let k = 0; k < at; k++) {
    const reading = readingAt(page, view, k);
    if (reading && !reading.thing) before.push({ size: sizeAt(view, k), measure: reading.measure });
  }
  for (const [k, whole] of before.entries()) {
    const part = before
      .slice(k + 1)
      .find((one) => one.measure === whole.measure && (one.size ?? 0) + size === whole.size);
    if (part) return whole.measure;
  }
  return null;
}
