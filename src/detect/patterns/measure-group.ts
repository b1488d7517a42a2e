import type { Measure } from '../../text/quantity';
import type { Item, SentenceView } from '../sentence-view';

const LIGHT = new Set([
  'or',
  'and',
  'and/or',
  '/',
  ',',
  'gone',
  'went',
  'go',
  'either',
  'severely',
  'seriously',
  'badly',
  'otherwise',
  'been',
  'are',
  'were',
  'still',
  'reported',
  'as',
  'have',
  'being',
  'including',
  'which',
  'include',
  'those',
  'both',
  'had',
  'is',
  'reportedly',
]);

/** The measure of several triggers that belong to one number. */
export function joinMeasures(measures: readonly Measure[]): Measure {
  const set = new Set(measures);
  if (set.size === 1) return measures[0] as Measure;
  if (set.has('casualties') && !set.has('losses')) return 'casualties';
  if (set.has('missing') && set.size === 2 && set.has('captured')) return 'missing';
  if (set.has('missing') || set.has('captured') || set.has('losses')) return 'losses';
  if (set.has('killed') && set.has('wounded')) return 'casualties';
  return measures[0] as Measure;
}

/** Harms of which one may die: with "killed" behind them they are the cause. */
const HOW = /^mutilated$/;

const LIFE = new Set<Measure>(['killed', 'wounded', 'missing', 'captured', 'losses', 'casualties']);

/**
 * The measure said by the trigger at `at` together with those joined to it without a number between:
 * "killed or wounded" is casualties, "killed, wounded or missing" losses. Also gives the last trigger.
 */
export function measureOfGroup(
  view: SentenceView,
  at: number,
): { readonly measure: Measure; readonly last: number; readonly first: number } {
  const { items } = view;
  const own = items[at]?.trigger?.measure ?? 'killed';
  const measures: Measure[] = [own];
  const last = walk(items, at, 1, measures);
  // "four were killed and among the wounded were nine": what stands before is told apart
  const apart = items[at]?.lower.startsWith('among the ') === true;
  const first = apart ? at : walk(items, at, -1, measures);
  // "mutilated and killed": how they were killed
  if (HOW.test(items[at]?.lower ?? '') && measures.includes('killed'))
    return { measure: 'killed', last, first };
  // "lost 58 sailors killed or missing": the general word gives way to the words that say more.
  return { measure: joinMeasures(measures), last, first };
}

function walk(items: readonly Item[], at: number, step: 1 | -1, measures: Measure[]): number {
  let edge = at;
  let joined = false;
  for (let k = at + step; k >= 0 && k < items.length && Math.abs(k - edge) <= 5; k += step) {
    const item = items[k] as Item;
    if (item.kind === 'trigger') {
      const measure = item.trigger?.measure;
      const role = item.trigger?.role;
      const label = role === 'label' && !/^number of (?:deaths|dead|fatalities)$/.test(item.lower);
      if (!joined || !measure || !LIFE.has(measure) || label) break;
      // "seven died, and among the wounded are 12"
      if (step > 0 && item.lower.startsWith('among the ')) break;
      // "are wounded, bodies are lying in the streets"
      if (step > 0 && role === 'count' && items[k + 1]?.wordClass === 'auxiliary') break;
      // "began shooting, killing two": how they were killed
      if (step < 0 && /^(?:shooting|stabbing)$/.test(item.lower)) break;
      if (!sameSide(items[at] as Item, item) || hasOwnNumber(items, k, step)) break;
      if (/^(?:feared|presumed|believed) /.test(item.lower)) break;
      // "left nine dead or missing and injured seven", "stabbed a guard to death and wounded three"
      if (step < 0 && role === 'before' && items[at + 1]?.kind === 'amount') break;
      measures.push(measure);
      edge = k;
      joined = false;
      continue;
    }
    // "killed, wounded and prisoners"
    if (joined && step > 0 && item.lower === 'prisoners') {
      measures.push('captured');
      break;
    }
    // "as many as 50" is a number, whatever its first word
    if (item.kind === 'amount' || !LIGHT.has(item.lower)) break;
    if (isAllowedJoin(items, k)) joined = true;
  }
  return edge;
}

/** "100 killed and wounded 30": the joined trigger has its own number. */
function hasOwnNumber(items: readonly Item[], at: number, step: 1 | -1): boolean {
  const beside = items[at + step];
  if (step > 0 && isCountTo(items[at] as Item)) return false;
  return beside?.kind === 'amount' && beside.amount?.aside === null;
}

/** "injuries to": after a label the words lead to its number. */
function isCountTo({ lower }: Item): boolean {
  return /^injur(?:y|ies) to$/.test(lower);
}

function isAllowedJoin(items: readonly Item[], at: number): boolean {
  return /^(?:or|and|and\/or|\/|,)$/.test(items[at]?.lower ?? '');
}

/** "killing and wounding" and "killed or wounded" go together, "killed and wounding" does not. */
function sameSide(one: Item, other: Item): boolean {
  // "the number of deaths and injuries to 363"
  const active = (item: Item) => item.trigger?.role === 'after' && !isCountTo(item);
  return active(one) === active(other);
}
