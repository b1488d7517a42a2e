import { afterEach, describe, expect, it, vi } from 'vitest';
import { chosenTexts, followLanguage, messagesFrom } from '../../../src/bridge/chosen-messages';
import { DEFAULT_SETTINGS, type Language, type Settings } from '../../../src/bridge/settings';

const url = (path: string) => `moz-extension://a/${path}`;
const FILES: Readonly<Record<string, string>> = {
  'moz-extension://a/_locales/uk/messages.json': '{"locale":{"message":"uk"}}',
  'moz-extension://a/_locales/de/messages.json': '{"locale":{"message":"de"}}',
};

function serve(): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const text = FILES[address];
    return { ok: text !== undefined, text: async () => text ?? '' };
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('the texts of a chosen language', () => {
  it('come from the package, by their names', async () => {
    serve();
    const texts = await chosenTexts('uk', url);
    expect(texts).toEqual({ locale: 'uk' });
    expect(messagesFrom(texts)('locale')).toBe('uk');
  });

  it('are the browser’s own without a choice, and when they cannot be read', async () => {
    serve();
    expect(await chosenTexts('auto', url)).toBeNull();
    expect(await chosenTexts('ko', url)).toBeNull();
  });
});

describe('the language', () => {
  it('is followed: drawn at once, and again only when another one is chosen', async () => {
    serve();
    const drawn: string[] = [];
    let tell: (now: Settings) => void = () => {};
    const inLanguage = (language: Language) => ({ ...DEFAULT_SETTINGS, language });
    const store = {
      load: async () => inLanguage('uk'),
      onChanged: (changed: (now: Settings) => void) => {
        tell = changed;
        return () => {};
      },
    };
    await followLanguage(store, url, (messages) => drawn.push(messages('locale')));
    tell(inLanguage('uk'));
    tell(inLanguage('de'));
    await vi.waitFor(() => expect(drawn).toEqual(['uk', 'de']));
  });
});
