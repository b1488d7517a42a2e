import { createI18n } from '@wxt-dev/i18n';

const i18n = createI18n();

/**
 * The interface's text of this name in the browser's language, else in English. Without the polyfill, and
 * in content scripts as well.
 */
export function browserMessage(name: string): string {
  return i18n.t(name);
}
