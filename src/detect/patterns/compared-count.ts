import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item } from '../sentence-view';
import { areNear, countBefore, lastCountIn, sizeAt } from './count-before';
import { borrowed } from './neighbours';

/** Smaller numbers count other things more often. */
const LEAST = 10;

/** "higher than the 2,900 she gave in May", "That number – 3,301 on Monday –": another count of what was told before. */
export const comparedCount: Pattern = {
  name: 'compared-count',
  read(view, at, page, wanted) {
    const { items } = view;
    const told = lastCountIn(page, view, at);
    const beside = told !== null && isSetBeside(items, at) && isGiven(items, at);
    if (!beside && !isThanGiven(items, at) && !isApposed(items, at)) return null;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing') return null;
    const other = told ?? countBefore(page, view);
    const size = sizeAt(view, at);
    if (!other || size < LEAST || !areNear(size, other.size)) return null;
    if (!wanted(other.reading.measure)) return null;
    const measure = tollBefore(items, at) ?? other.reading.measure;
    return borrowed(this.name, other.reading, -1, phrase, {
      measure,
      part: false,
      thing: false,
      note: `another count of the same: ${measure}`,
    });
  },
};

/** "the death toll is lower than the 802 they gave": what the sentence itself says is compared. */
function tollBefore(items: readonly Item[], at: number): 'killed' | null {
  return items.slice(0, at).some(({ lower }) => lower === 'death toll') ? 'killed' : null;
}

/** "far above the 1,200", "three times the 1,200", "a fraction of the 1,200": what stands between two counts. */
const SETS_BESIDE = /^(?:above|below|beyond|times|double|twice|triple|versus|than)$/;
const MORE_OR_LESS = /^(?:greater|higher|lower|larger|smaller|more|fewer|less)$/;
const PASSES = /^(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topped|tops)$/;
const GAVE =
  /^(?:reported|announced|gave|given|claimed|cited|named|acknowledged|admitted|recorded|published|stated|disclosed|confirmed)$/;

/** "greater than the 2,900 he reported", "exceeded the 2,900 that the board announced". */
function isThanGiven(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== 'the') return false;
  const compares =
    (items[at - 2]?.lower === 'than' && MORE_OR_LESS.test(items[at - 3]?.lower ?? '')) ||
    PASSES.test(items[at - 2]?.lower ?? '');
  if (!compares || !items.slice(Math.max(0, at - SUBJECT_REACH), at - 2).some(isCount))
    return false;
  return isGiven(items, at);
}

/** "well above the 1,200 that the council admits", after a count of the same sentence. */
function isSetBeside(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== 'the') return false;
  const { lower = '' } = items[at - 2] ?? {};
  return SETS_BESIDE.test(lower) || (lower === 'of' && items[at - 3]?.lower === 'fraction');
}

/** "the 1,200 (that) she gave", "the 1,200 reported on Monday". */
export function isGiven(items: readonly Item[], at: number): boolean {
  let k = items[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  if (items[k]?.wordClass === 'pronoun') return GAVE.test(items[k + 1]?.lower ?? '');
  const last = k + 4;
  while (k < last && items[k]?.kind === 'word' && !GAVE.test(items[k]?.lower ?? '')) k++;
  return GAVE.test(items[k]?.lower ?? '');
}

/** Items before the comparison in which its subject stands. */
const SUBJECT_REACH = 12;

/** "the number", "her estimate", "the deaths": what is compared is a count. */
function isCount({ lower, trigger }: Item): boolean {
  const noun = /^(?:numbers?|figures?|tolls?|totals?|counts?|tally|estimates?)$/.test(lower);
  return noun || trigger?.role === 'count' || trigger?.role === 'label';
}

/** "That number – 3,301 on Monday – means": the number between dashes after the word for it. */
function isApposed(items: readonly Item[], at: number): boolean {
  const dash = /^[-\u2013]$/;
  if (!dash.test(items[at - 1]?.lower ?? '')) return false;
  if (!/^(?:number|figure|toll|total|count|tally)$/.test(items[at - 2]?.lower ?? '')) return false;
  if (!/^(?:that|this|the)$/.test(items[at - 3]?.lower ?? '')) return false;
  return items
    .slice(at + 1, at + 6)
    .some(({ lower }, k, rest) => dash.test(lower) && rest.slice(0, k).every(isOfDay));
}

function isOfDay({ wordClass, amount, lower }: Item): boolean {
  return (
    wordClass === 'time' || amount?.aside != null || /^(?:on|in|as|of|at|by|,|the)$/.test(lower)
  );
}
