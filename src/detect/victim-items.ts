import type { Item } from './sentence-view';

/** Items of an insertion between dashes, at most. */
const INSERTED = 12;

/**
 * The items of a sentence without what only stands between victims: ages in brackets, dots of initials, an
 * insertion that begins with "including"; "as well as" becomes one "and".
 */
export function plainItems(items: readonly Item[]): readonly Item[] {
  const plain: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    const to = skipped(items, at);
    if (joinsAsWell(items, at)) plain.push({ ...item, lower: 'and', wordClass: 'conjunction' });
    else if (to === at) plain.push(item);
    at = Math.max(to, at + 1);
  }
  return plain;
}

function joinsAsWell(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.lower === 'as' && items[at + 1]?.lower === 'well' && items[at + 2]?.lower === 'as'
  );
}

/** Where to go on; `at` itself when the item stays. */
function skipped(items: readonly Item[], at: number): number {
  const { lower, kind } = items[at] as Item;
  if (joinsAsWell(items, at)) return at + 3;
  if (kind !== 'mark' && kind !== 'word') return at;
  if (lower === '(' && items[at + 1]?.kind === 'amount' && items[at + 2]?.lower === ')')
    return at + 3;
  if (lower === '(') return afterRemark(items, at);
  if (lower === '.' && endsInitial(items, at)) return at + 1;
  return opensInsertion(items, at) ? afterDash(items, at + 2, at) : at;
}

/** Items of a remark in brackets, at most. */
const REMARK = 6;

/** "his manager (and best friend)", "a clerk (Otto Lund)": who somebody is; with a number or a harm it says more. */
function afterRemark(items: readonly Item[], open: number): number {
  for (let k = open + 1; k < Math.min(items.length, open + REMARK); k++) {
    const { lower, kind } = items[k] as Item;
    if (lower === ')') return k + 1;
    if (kind === 'amount' || kind === 'trigger') return open;
  }
  return open;
}

/** "M. Bandara", "St. Louis": the dot of a short capital word before a name. */
function endsInitial(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.capital === true && before.lower.length < 4 && items[at + 1]?.capital === true;
}

function opensInsertion(items: readonly Item[], at: number): boolean {
  return (
    isDash(items[at]) && /^(?:including|among|one|two|three)$/.test(items[at + 1]?.lower ?? '')
  );
}

function afterDash(items: readonly Item[], from: number, otherwise: number): number {
  for (let k = from; k < Math.min(items.length, from + INSERTED); k++) {
    if (items[k]?.kind === 'trigger') return otherwise;
    if (isDash(items[k])) return k + 1;
  }
  return otherwise;
}

function isDash(item: Item | undefined): boolean {
  return item?.spaced === true && /^[-\u2013]$/.test(item.lower);
}
