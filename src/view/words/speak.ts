import { en } from './en';

/** The names of all interface texts. */
export type WordKey = keyof typeof en;

/** One text, or its plural forms by the categories of `Intl.PluralRules`; `other` is always there. */
export type Entry =
  | string
  | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** The texts of one language. */
export type Catalogue = Readonly<Record<WordKey, Entry>>;

/** What is filled into a text; `n` as a number also chooses the plural form. */
export type Slots = Readonly<Record<string, string | number>>;

/** The interface's voice in one language: texts, numbers, days and lists. */
export interface Words {
  /** BCP 47 tag for `lang` attributes. */
  readonly locale: string;
  say(key: WordKey, slots?: Slots): string;
  /** A whole or broken number in the language's grouping. */
  number(n: number): string;
  /** A number in few characters for axes ("6K"). */
  short(n: number): string;
  /** A share of one as per cent ("33 %"), no decimals. */
  percent(share: number): string;
  /** A `YYYY-MM-DD` day by its precision; "15 June 2025", "June 2025", "2025". */
  day(day: string, precision?: 'day' | 'month' | 'year'): string;
  /** A short day for tight places ("15 Jun 2025", "Jun 2025"). */
  shortDay(day: string, precision?: 'day' | 'month' | 'year'): string;
  list(items: readonly string[]): string;
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

/** The voice for a catalogue. `locale` decides numbers, days and plural forms. */
export function createWords(catalogue: Catalogue, locale: string): Words {
  const plural = late(() => new Intl.PluralRules(locale));
  const numbers = late(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const compact = late(
    () => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }),
  );
  const long = dayFormats(locale, 'long');
  const brief = dayFormats(locale, 'short');
  const lists = late(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const format = (day: string, formats: ReturnType<typeof dayFormats>, by: Precision) => {
    const time = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(time) ? day : formats[by]().format(time);
  };
  const number = (n: number) => numbers().format(n);
  return {
    locale,
    number,
    short: (n) => compact().format(n),
    percent: (share) => `${numbers().format(Math.round(share * 100))} %`,
    day: (day, precision = 'day') => format(day, long, precision),
    shortDay: (day, precision = 'day') => format(day, brief, precision),
    list: (items) => lists().format(items),
    say(key, slots = {}) {
      const entry = catalogue[key];
      const n = slots.n;
      const text =
        typeof entry === 'string'
          ? entry
          : ((typeof n === 'number' ? entry[plural().select(n)] : undefined) ?? entry.other);
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const slot = slots[name];
        return slot === undefined ? whole : typeof slot === 'number' ? number(slot) : slot;
      });
    },
  };
}

/** The English voice. Days in the order of the language's international form ("15 June 2025"). */
export const english: Words = createWords(en, 'en-GB');
