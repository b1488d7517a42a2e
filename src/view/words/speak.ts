import { type CountKey, type Messages, messageName, type WordKey } from './messages';

export type { CountKey, WordKey } from './messages';

/** What is filled into a text; a number is written in the language's grouping. */
export type Slots = Readonly<Record<string, string | number>>;

/** The interface's voice in one language: texts, numbers, days and lists. */
export interface Words {
  /** BCP 47 tag for `lang` attributes; decides numbers, days and plural forms. */
  readonly locale: string;
  /** For `dir` attributes. */
  readonly direction: 'ltr' | 'rtl';
  say(key: WordKey, slots?: Slots): string;
  /** A text in the plural form of `n`, which also fills its `{n}`. */
  count(key: CountKey, n: number, slots?: Slots): string;
  /** A whole or broken number in the language's grouping. */
  number(n: number): string;
  /** A number in few characters for axes ("6K"). */
  short(n: number): string;
  /** A share of one as per cent ("33%", "33 %"), no decimals. */
  percent(share: number): string;
  /** A `YYYY-MM-DD` day by its precision; "15 June 2025", "June 2025", "2025". */
  day(day: string, precision?: 'day' | 'month' | 'year'): string;
  /** A short day for tight places ("15 Jun 2025", "Jun 2025"). */
  shortDay(day: string, precision?: 'day' | 'month' | 'year'): string;
  list(items: readonly string[]): string;
  /** Two parts side by side, with the comma of the language. */
  pair(first: string, second: string): string;
}

type Precision = 'day' | 'month' | 'year';

/** Makes a value when it is first asked for: formatters are dear, and a page may need only some. */
function late<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function dayFormats(locale: string, month: 'long' | 'short') {
  const format = (more: Intl.DateTimeFormatOptions) =>
    late(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...more }));
  return { day: format({ month, day: 'numeric' }), month: format({ month }), year: format({}) };
}

/** A text whose first letter is a Latin one, and which is not placed yet. */
const LATIN_FIRST = /^[^\p{L}\u2066]*\p{Script=Latin}/u;

/** The first of a month, which French says as an ordinal. */
const FRENCH_FIRST = /^1(?=\s)/u;

/** The word "year" that Russian and Ukrainian days end with, shortened. */
const YEAR_SHORT = /\s([гр])\.$/u;
const YEAR_WORDS = { г: 'года', р: 'року' } as const;

/** The voice for a language's texts, which name their locale and direction themselves. */
export function createWords(messages: Messages): Words {
  const locale = messages('locale');
  const plural = late(() => new Intl.PluralRules(locale));
  const numbers = late(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const compact = late(
    () =>
      new Intl.NumberFormat(locale, {
        notation: 'compact',
        maximumFractionDigits: 1,
        useGrouping: true,
      }),
  );
  const percents = late(
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const long = dayFormats(locale, 'long');
  const brief = dayFormats(locale, 'short');
  const lists = late(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const format = (day: string, formats: ReturnType<typeof dayFormats>, by: Precision) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(time) ? day : formats[by]().format(time);
  };
  const dayIn = (text: string) =>
    locale.startsWith('fr') ? text.replace(FRENCH_FIRST, '1er') : text;
  // "15 июня 2025 г." would end a sentence twice.
  const whole = (text: string) =>
    text.replace(YEAR_SHORT, (_, short: 'г' | 'р') => `\u00a0${YEAR_WORDS[short]}`);
  const number = (n: number) => numbers().format(n);
  const direction = messages('direction') === 'rtl' ? 'rtl' : 'ltr';
  // Names of the record are Latin: in a right-to-left sentence each keeps its own direction.
  const placed = (slot: string) =>
    direction === 'rtl' && LATIN_FIRST.test(slot) ? `\u2066${slot}\u2069` : slot;
  const fill = (text: string, slots: Slots) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const slot = slots[name];
      return slot === undefined ? whole : typeof slot === 'number' ? number(slot) : placed(slot);
    });
  const say: Words['say'] = (key, slots = {}) => fill(messages(messageName(key)), slots);
  return {
    locale,
    direction,
    number,
    say,
    pair: (first, second) => say('pair', { first, second }),
    short: (n) => compact().format(n),
    percent: (share) => percents().format(share),
    day: (day, precision = 'day') => whole(dayIn(format(day, long, precision))),
    shortDay: (day, precision = 'day') =>
      dayIn(format(day, brief, precision)).replace(YEAR_SHORT, ''),
    list: (items) => lists().format(items),
    count(key, n, slots = {}) {
      const name = `${messageName(key)}_${plural().select(n)}`;
      return fill(messages(name), { ...slots, n });
    },
  };
}
