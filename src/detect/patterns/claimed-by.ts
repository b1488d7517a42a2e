import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import { areNear, countBefore, followsAnyCount, lastCountIn, sizeAt } from './count-before';
import { borrowed } from './neighbours';

const CLAIMED =
  /^(?:claimed|reported|adopted|cited|estimated|announced|counted|recorded|quoted|given|asserted|published|acknowledged|declared|advanced)$/;
const SOURCED = /^(?:by|in|earlier|previously|initially|originally)$/;
/** Smaller numbers are those of other things more often. */
const LEAST = 10;

/** "far below the 41,000 claimed by the council": the count of another source, its noun left out. */
export const claimedBy: Pattern = {
  name: 'claimed-by',
  withoutTrigger: { where: followsAnyCount },
  read(view, at, page) {
    const { items } = view;
    if (items[at - 1]?.lower !== 'the') return null;
    if (!CLAIMED.test(items[at + 1]?.lower ?? '') || !SOURCED.test(items[at + 2]?.lower ?? ''))
      return null;
    const size = sizeAt(view, at);
    const other = lastCountIn(page, view, at) ?? countBefore(page, view);
    if (!other || size < LEAST || !areNear(size, other.size)) return null;
    return borrowed(this.name, other.reading, -1, readNounPhrase(view, at + 1), {
      part: false,
      thing: false,
      note: `what another source counts of the same: ${other.reading.measure}`,
    });
  },
};
