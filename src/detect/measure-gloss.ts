import type { Measure } from '../text/quantity';
import { joinMeasures } from './patterns/measure-group';
import type { Reading } from './pipeline';
import type { Item, SentenceView } from './sentence-view';

/** "lost 900 men (killed and wounded)": what the bracket behind the noun or the word of loss says they are; null without one. */
export function measureInBracket(view: SentenceView, reading: Reading): Measure | null {
  if (reading.measure !== 'losses') return null;
  const { items } = view;
  return harmsFrom(items, reading.phrase.to) ?? harmsFrom(items, (reading.trigger ?? -2) + 1);
}

/** The harms that fill a bracket at `open`, joined; null where it holds anything else or a single one. */
function harmsFrom(items: readonly Item[], open: number): Measure | null {
  if (items[open]?.lower !== '(') return null;
  const harms: Measure[] = [];
  for (let k = open + 1; k < open + LONGEST; k++) {
    const { trigger, lower } = items[k] ?? { trigger: null, lower: '' };
    if (trigger) harms.push(trigger.measure);
    else if (lower === ')') return harms.length > 1 ? joinMeasures(harms) : null;
    else if (!/^(?:and|or|,|\/|-)$/.test(lower)) return null;
  }
  return null;
}

/** Items of such a bracket. */
const LONGEST = 9;
