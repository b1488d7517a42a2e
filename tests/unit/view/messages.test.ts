import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it, test } from 'vitest';
import en from '../../../locales/en.json';
import { type LocaleFile, messageName, messagesOf } from '../../../src/view/words/messages';
import { createWords } from '../../../src/view/words/speak';
import { SHIPPED } from '../house/sources';
import { english } from './english';

const EN = join(import.meta.dirname, '../../../locales/en.json');

describe('the names of texts', () => {
  it('lead from key to name and never two to one, whatever the case', () => {
    const names = Object.keys(en).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(messageName('status.not-covered')).toBe('status_not__covered');
  });

  it('are such as the stores allow', () => {
    expect(Object.keys(en).filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
  });
});

test('the built messages are those that Node reads', async () => {
  const built = generateChromeMessages(await parseMessagesFile(EN));
  const read = messagesOf(en as LocaleFile);
  expect(Object.keys(built).length).toBeGreaterThan(250);
  for (const [name, { message }] of Object.entries(built)) expect(read(name)).toBe(message);
});

describe('a text', () => {
  it('takes the plural form of its number', () => {
    expect(english.count('popup.figures', 1)).toBe('One figure on this page');
    expect(english.count('popup.figures', 1234)).toBe('1,234 figures on this page');
  });

  it('shows a slot that is not given instead of losing it', () => {
    expect(english.say('popup.site')).toBe('Read {host}');
  });

  it('takes the form that the language needs, also where English has no such form', () => {
    const polish = { locale: 'pl', popup_figures: { one: 'a', few: '{n} b', many: '{n} c' } };
    const words = createWords(messagesOf(polish));
    expect([1, 3, 5, 22].map((n) => words.count('popup.figures', n))).toEqual([
      'a',
      '3 b',
      '5 c',
      '22 b',
    ]);
  });
});

/** Texts that the manifest names. */
const MANIFEST = /__MSG_(\w+)__/g;

test('every text is used', () => {
  const code = SHIPPED.map((file) => file.code).join('\n');
  const manifest = readFileSync(join(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
  const named = new Set([...manifest.matchAll(MANIFEST)].map(([, name]) => name));
  const unused = Object.keys(en).filter((name) => {
    if (named.has(name) || ['locale', 'direction'].includes(name)) return false;
    const key = name.replaceAll('__', '-').replaceAll('_', '.');
    const parts = key.split('.');
    // Either whole in quotes, or its beginning before a slot: `status.${status}`.
    const begins = parts.map((_, i) => `${parts.slice(0, i + 1).join('.')}.\${`);
    const ends = [`'${key}'`, `"${key}"`, `\`${key}\``];
    return ![...ends, ...begins].some((form) => code.includes(form));
  });
  expect(unused).toEqual([]);
});
