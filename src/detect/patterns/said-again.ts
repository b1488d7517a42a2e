import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { readLink } from './label-left';
import { borrowed } from './neighbours';

const TOTALS = new Set(['total', 'totals', 'tally', 'number', 'figure', 'count', 'sum']);
const BARRED = new Set([
  'population',
  'price',
  'cost',
  'prices',
  'attacks',
  'cases',
  'arrests',
  'displaced',
  'refugees',
]);

/** "…; total counted for the year is 19,590", "the number is well over 100,000": the noun leans on what was counted before. */
export const saidAgain: Pattern = {
  name: 'said-again',
  read(view, at, page) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing') return null;
    const link = readLink(view, at);
    if (!link || link.nearest === 'of' || link.nearest === 'by') return null;
    if (!hasTotal(view, link.from)) return null;
    const other = lastReading(view, at, page);
    if (!other) return null;
    return borrowed(this.name, other, -1, phrase, {
      bound: link.bound,
      note: `a total of what was counted before: ${other.measure}`,
    });
  },
};

function hasTotal(view: SentenceView, from: number): boolean {
  for (let k = from; k >= Math.max(0, from - 6); k--) {
    const lower = view.items[k]?.lower ?? '';
    if (BARRED.has(lower) || lower === ';') return false;
    if (view.items[k]?.kind === 'amount') return false;
    if (TOTALS.has(lower)) return view.items[k + 1]?.lower !== 'of' || k + 1 === from;
  }
  return false;
}

function lastReading(view: SentenceView, at: number, page: PageView): Reading | null {
  const own = [...(page.readings.get(view.index)?.entries() ?? [])].filter(
    ([k, one]) => k < at && !one.thing,
  );
  if (own.length > 0) return own.at(-1)?.[1] ?? null;
  return null;
}
