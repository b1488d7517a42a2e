import { browserMessage } from './browser-messages';
import { readBundled } from './bundled-texts';
import type { Language, Settings } from './settings';
import type { SettingsStore } from './settings-store';

/** The texts of a language by their names, as `_locales` has them. */
export type MessageTexts = Readonly<Record<string, string>>;

/**
 * The texts of the language that the reader chose; null for `auto`, where the browser itself gives them, and
 * when they cannot be read. `url` gives the addresses of files inside the extension.
 */
export async function chosenTexts(
  language: Language,
  url: (path: string) => string,
): Promise<MessageTexts | null> {
  if (language === 'auto') return null;
  try {
    const [text = ''] = await readBundled(url, [`_locales/${language}/messages.json`]);
    const file = JSON.parse(text) as Record<string, { readonly message: string }>;
    return Object.fromEntries(Object.entries(file).map(([name, { message }]) => [name, message]));
  } catch {
    return null;
  }
}

/** A text by its name, from these texts or, without any, from the browser. */
export function messagesFrom(texts: MessageTexts | null): (name: string) => string {
  return texts === null ? browserMessage : (name) => texts[name] ?? browserMessage(name);
}

/** Calls back with the reader's language at once, and again whenever another one is chosen. */
export async function followLanguage(
  store: Pick<SettingsStore, 'load' | 'onChanged'>,
  url: (path: string) => string,
  draw: (messages: (name: string) => string) => void,
): Promise<void> {
  let drawn: Language | null = null;
  const follow = async ({ language }: Pick<Settings, 'language'>) => {
    if (language === drawn) return;
    drawn = language;
    const texts = await chosenTexts(language, url);
    if (language === drawn) draw(messagesFrom(texts));
  };
  store.onChanged((now) => void follow(now));
  await follow(await store.load().catch(() => ({ language: 'auto' as const })));
}
