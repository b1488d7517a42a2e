import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item } from '../sentence-view';
import { borrowed, previousAmount, readingAt } from './neighbours';

const PLACE_WORDS = new Set([
  'in',
  'from',
  'at',
  'on',
  'near',
  'during',
  'outside',
  'by',
  'inside',
  'along',
  'across',
]);

/** "three were killed in Kyiv and two in Odesa", "rose from seven to eight": the verb is left out. */
export const gapped: Pattern = {
  name: 'gapped',
  read(view, at, page) {
    const previous = previousAmount(view, at);
    if (!previous) return null;
    const other = readingAt(page, view, previous.at);
    if (!other || other.thing) return null;
    const phrase = readNounPhrase(view, at + 1);
    const { items } = view;
    const before = items[at - 1]?.lower ?? '';
    if (
      before === 'to' &&
      isOnlyTime(items, previous.phrase.to, at - 1) &&
      /^(?:from|by)$/.test(items[previous.at - 1]?.lower ?? '')
    ) {
      return borrowed(this.name, other, previous.at, phrase, {
        side: 'left',
        note: `the new count after the old one: ${other.measure}`,
      });
    }
    if (other.part && before === 'and' && isSaidToBe(items, phrase.to)) {
      return borrowed(this.name, other, other.from ?? previous.at, phrase, {
        part: true,
        note: `another part: ${other.measure}`,
      });
    }
    if (phrase.type === 'thing' || phrase.type === 'unknown') return null;
    const joined =
      before === 'and' ||
      before === ',' ||
      before === 'while' ||
      before === 'another' ||
      before === 'more';
    const next = items[phrase.to]?.lower ?? '';
    if (!joined || !(PLACE_WORDS.has(next) || isCounted(items, phrase.to))) return null;
    if (
      phrase.type === 'people' &&
      phrase.from < phrase.to &&
      items[phrase.from]?.lower !== 'more' &&
      items[phrase.from]?.lower !== 'others'
    )
      return null;
    const inherits = other.part && other.from !== null;
    return borrowed(this.name, other, inherits ? (other.from as number) : previous.at, phrase, {
      part: inherits,
      note: `the verb of the number before it is left out: ${other.measure}`,
    });
  },
};

/** "from 61 last year to 51": nothing but words of time stands between. */
function isOnlyTime(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(
      (item) =>
        item.wordClass === 'time' ||
        /^(?:in|the|a|year|month|week|day|earlier|on|previous)$/.test(item.lower) ||
        item.amount?.aside === 'a year',
    );
}

/** "while 1,214 were recorded on the other route". */
function isCounted(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.wordClass === 'auxiliary' &&
    items[at + 1]?.wordClass === 'raising' &&
    items[at + 2]?.wordClass === 'preposition'
  );
}

/** "1,524 were children and 1,000 were women". */
function isSaidToBe(items: readonly Item[], at: number): boolean {
  return (
    /^(?:were|was|are|is)$/.test(items[at]?.lower ?? '') && items[at + 1]?.wordClass === 'people'
  );
}
