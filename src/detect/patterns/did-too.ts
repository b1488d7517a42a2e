import { readNounPhrase } from '../noun-phrase';
import type { PageView, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** "Some 460 people died, the clerk says; the guild holds that 730 did", "up to 900 may yet do so": the verb told before stands in "did". */
export function readDidToo(view: SentenceView, at: number, page: PageView): Reading | null {
  const { items } = view;
  const verb = endOfVerb(items, at + 1);
  if (verb === null || !endsThere(items[verb])) return null;
  const previous = previousAmount(view, at);
  const other = previous ? readingAt(page, view, previous.at) : null;
  if (!previous || !other || other.thing || other.part || other.side !== 'right') return null;
  return borrowed('did-too', other, previous.at, readNounPhrase(view, at + 1), {
    part: false,
    thing: false,
    note: `as many as did: ${other.measure}`,
  });
}

/** The item behind "did", "do so", "have done so", "may yet do so"; null where none of them stands there. */
function endOfVerb(items: readonly Item[], at: number): number | null {
  if (items[at]?.lower === 'did') return items[at + 1]?.lower === 'so' ? at + 2 : at + 1;
  for (let k = at; k <= at + 3; k++) {
    const { lower = '' } = items[k] ?? {};
    if (/^(?:do|done)$/.test(lower)) return items[k + 1]?.lower === 'so' ? k + 2 : null;
    if (!/^(?:auxiliary|adverb|raising)$/.test(items[k]?.wordClass ?? '')) return null;
  }
  return null;
}

function endsThere(next: Item | undefined): boolean {
  return next === undefined || /^(?:[.,;:)"”–-]|in|by|and|but|while|since|too)$/.test(next.lower);
}
