import type en from '../../../locales/en.json';

/**
 * A text of the interface by its name in `_locales`; empty when there is none. In the browser it is
 * `@wxt-dev/i18n`, in Node the locale's file.
 */
export type Messages = (name: string) => string;

/** Stores allow letters, digits and `_` in names: `.` is written `_`, and `-` is written `__`. */
type Spoken<Name extends string> = Name extends `${infer A}__${infer B}`
  ? `${Spoken<A>}-${Spoken<B>}`
  : Name extends `${infer A}_${infer B}`
    ? `${A}.${Spoken<B>}`
    : Name;

type NamesOf<Kind> = {
  [Name in keyof typeof en & string]: (typeof en)[Name] extends Kind ? Name : never;
}[keyof typeof en & string];

/** The names of all texts without plural forms ("status.not-covered"). */
export type WordKey = Spoken<NamesOf<string>>;

/** The names of all texts that a number chooses the form of. */
export type CountKey = Spoken<NamesOf<{ readonly other: string }>>;

/** The name of a text as `_locales` has it: "status.not-covered" -> "status_not__covered". */
export function messageName(key: string): string {
  return key.replaceAll('-', '__').replaceAll('.', '_');
}

/** A locale's file: a text by its name, or its plural forms by the categories of `Intl.PluralRules`. */
export type LocaleFile = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The texts of a locale's file, plural forms under `name_category`, as in the built `_locales`. */
export function messagesOf(file: LocaleFile): Messages {
  const texts = new Map<string, string>();
  for (const [name, entry] of Object.entries(file)) {
    if (typeof entry === 'string') texts.set(name, entry);
    else for (const [form, text] of Object.entries(entry)) texts.set(`${name}_${form}`, text);
  }
  return (name) => texts.get(name) ?? '';
}
