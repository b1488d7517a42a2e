import type { Item } from '../sentence-view';

/** "…, compared with 29 in May and 33 the year before", "in the second, 340": a bare number beside another time. */
export function isOfAnotherTime(items: readonly Item[], at: number, to: number): boolean {
  if (to !== at + 1 && items[at + 1]?.wordClass !== 'determiner') return false;
  const after = items.slice(at + 1, at + 4).map(({ lower }) => lower);
  const join = /^(?:and|,|with|to|from|against|than)$/.test(items[at - 1]?.lower ?? '');
  if (
    join &&
    /^(?:the|a) (?:previous|year|month|week|day|following|next|same)\b/.test(after.join(' '))
  ) {
    return /\b(?:before|earlier|previous|following|next|after|prior|same)\b/.test(after.join(' '));
  }
  if (!/^(?:[,;.)]|and)?$/.test(after[0] ?? '')) return false;
  let k = at - 1;
  while (items[k]?.wordClass === 'adverb') k--;
  if (items[k]?.lower === ',') k--;
  return isOrdinalTime(items, k);
}

/** "in the second", "in the second week", "in 2019": the words of time that end at `k`. */
function isOrdinalTime(items: readonly Item[], k: number): boolean {
  if (items[k]?.amount?.aside === 'a year')
    return (
      /^(?:in|during|for)$/.test(items[k - 1]?.lower ?? '') &&
      /^[,;]|and$/.test(items[k - 2]?.lower ?? '')
    );
  const noun = /^(?:week|month|year|day|quarter|half|decade|wave|round)$/.test(
    items[k]?.lower ?? '',
  )
    ? k - 1
    : k;
  return (
    /^(?:first|second|third|fourth|fifth|last|next|following|previous|other)$/.test(
      items[noun]?.lower ?? '',
    ) &&
    items[noun - 1]?.lower === 'the' &&
    /^(?:in|during|on|by)$/.test(items[noun - 2]?.lower ?? '') &&
    /^(?:[,;]|and|but|while)$/.test(items[noun - 3]?.lower ?? '')
  );
}

/** "5 million in the north and up to 10 million overall", "8,000 in a week and another 8,000 since". */
export function isElsewhere(items: readonly Item[], at: number): boolean {
  const end = items[at + 1];
  return (
    /^(?:overall|nationwide|worldwide|elsewhere|globally|altogether|since|later|afterwards|abroad|statewide)$/.test(
      items[at]?.lower ?? '',
    ) &&
    (end === undefined || end.kind === 'mark')
  );
}

/** "from an average of 77 a day to 56". */
export function isFromAverage(items: readonly Item[], at: number): boolean {
  const words = items.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return /^from an? (?:daily |monthly )?average of$/.test(words.join(' '));
}

/** "with 141 on Tuesday alone", "with 40 in May alone": so many of the count before fell in one time. */
export function isOfOneTime(items: readonly Item[], from: number): boolean {
  if (!/^(?:on|in|during)$/.test(items[from]?.lower ?? '')) return false;
  let k = from + 1;
  while (k < from + 5 && (items[k]?.wordClass === 'time' || items[k]?.amount?.aside)) k++;
  return k > from + 1 && items[k]?.lower === 'alone';
}
