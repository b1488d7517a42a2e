import type { Item, SentenceView } from '../sentence-view';

/** "interviewed 300 families, asking how many had died": they told of others. */
export function wereAsked({ items }: SentenceView, at: number): boolean {
  let k = at - 1;
  while (items[k]?.wordClass === 'determiner') k--;
  if (
    /^(?:ask|asked|asking|interviewed|interviewing|surveyed|surveying|questioned|polled)$/.test(
      items[k]?.lower ?? '',
    )
  )
    return true;
  const told = /^(?:survey|poll|interviews|testimonies|questionnaire)$/;
  return (
    /^(?:of|with|from|among)$/.test(items[k]?.lower ?? '') && told.test(items[k - 1]?.lower ?? '')
  );
}

/** "1,732 people reported as missing have been found safe". */
export function wereFound(view: SentenceView, trigger: number): boolean {
  const { items } = view;
  if (items[trigger]?.trigger?.measure !== 'missing') return false;
  let verb = trigger + 1;
  while (/^(?:preposition|time)$/.test(items[verb]?.wordClass ?? '')) verb++;
  if (items[verb]?.wordClass !== 'auxiliary') return false;
  const words = items
    .slice(verb, verb + 6)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /\b(?:found|located|returned|turned up) (?:safe|alive|unhurt|unharmed|home|well)/.test(words) ||
    /\b(?:have|has|had|were|was)(?: all| now| since)*(?: been)? (?:contacted|reached|accounted for)\b/.test(
      words,
    )
  );
}

/** "40 men who then disappeared into the night": nobody misses them. */
export function gotAway({ items }: SentenceView, at: number): boolean {
  const next = /^["']$/.test(items[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return /^(?:disappeared|vanished)$/.test(items[at]?.lower ?? '') && items[next]?.lower === 'into';
}

/** "managed to save dozens of people, wounded and afraid". */
export function wereSaved({ items }: SentenceView, at: number, trigger: number): boolean {
  const measure = items[trigger]?.trigger?.measure;
  let verb = trigger - 1;
  while (items[verb]?.wordClass === 'adverb') verb--;
  return (
    /^(?:wounded|missing)$/.test(measure ?? '') &&
    items[verb]?.wordClass !== 'auxiliary' &&
    items
      .slice(Math.max(0, at - 2), at)
      .some(
        ({ lower }, k, before) =>
          /^(?:saved?|saves|saving|rescued?|rescues|rescuing|freed|evacuated)$/.test(lower) &&
          !(measure === 'missing' && isAimedAt(items, at - before.length + k)),
      )
  );
}

/** "sentenced four people to death": a verdict is no death. */
export function isSentenced(view: SentenceView, at: number): boolean {
  return view.items
    .slice(Math.max(0, at - 12), at)
    .some((one) => /^(?:sentenc|condemn|scar|bor)/.test(one.lower));
}

/** "an operation to rescue nine missing miners": it has not been done yet. */
function isAimedAt(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.lower === 'to';
}
