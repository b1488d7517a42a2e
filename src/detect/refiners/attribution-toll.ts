import type { Item, SentenceView } from '../sentence-view';
import type { Source } from '../source';

/** "The toll rose to 10 after the council announced that two more bodies were found": who announces the dead gives the toll. */
export function announcesToll({ items }: SentenceView, source: Source, at: number): boolean {
  if (source.form !== 'said' || source.cue < at || source.scopeFrom <= at) return false;
  if (!joins(items, source.from)) return false;
  const main = items.slice(Math.max(0, at - TOLL_REACH), at);
  if (!main.some(({ lower }) => RISES.test(lower))) return false;
  return items.slice(source.cue + 1, source.cue + 1 + DEAD_REACH).some(speaksOfDead);
}

/** Words back from the number over which the toll is named, and on from the verb over which its dead are. */
const TOLL_REACH = 30;
const DEAD_REACH = 16;

const RISES = /\b(?:tolls?|number|rose|risen|rises|climbed|climbs|jumped|increased|reached|grew)\b/;

function joins(items: readonly Item[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 4); k--) {
    if (/^(?:after|when|as|once)$/.test(items[k]?.lower ?? '')) return true;
    if (items[k]?.kind !== 'word') return false;
  }
  return false;
}

function speaksOfDead({ kind, lower, trigger }: Item): boolean {
  if (/^(?:bodies|body|remains|corpses|deaths|dead|victims?|fatalities)$/.test(lower)) return true;
  return kind === 'trigger' && trigger?.measure === 'killed';
}
