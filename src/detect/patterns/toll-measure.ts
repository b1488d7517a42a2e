import type { Measure } from '../../text/quantity';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { measureOfGroup } from './measure-group';

/** Characters before the sentence in which "casualties" says what a toll counts. */
const TOLL_REACH = 600;

/** The measure of a label; "the toll rose to 70" counts the dead, unless its paragraph speaks of casualties. */
export function tollMeasure(view: SentenceView, trigger: number, page: PageView): Measure {
  const own = view.items[trigger]?.trigger?.measure ?? 'killed';
  if (view.items[trigger]?.lower === 'toll') {
    const block = page.read.blocks[view.block] ?? view;
    const from = Math.max(block.start, view.start - TOLL_REACH);
    return /casualt/i.test(page.folded.slice(from, view.end)) ? own : 'killed';
  }
  return own === 'casualties' || own === 'losses' ? own : measureOfGroup(view, trigger).measure;
}
