import { LANGUAGES, type Language } from '../../src/bridge/settings';
import type { DrivenPage, Look } from '../browser/driver';
import { WIDTHS } from './shots';

/** Where pictures go. */
export interface Album {
  /** Whether a picture of this name is asked for. */
  wants(name: string): boolean;
  /** Saves one picture under its name. */
  save(name: string, page: DrivenPage): Promise<void>;
  /** Keeps a picture that was taken already. */
  keep(name: string, picture: Uint8Array): Promise<void>;
}

/** What a set of pictures is taken in. */
export interface Dress {
  readonly name: string;
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly look: Look;
  readonly widths: readonly number[];
}

/** Light, dark and forced colours in English at every width; every other language at one. */
export const DRESSES: readonly Dress[] = [
  {
    name: 'light',
    language: 'en',
    theme: 'light',
    look: { scheme: 'light' },
    widths: WIDTHS,
  },
  { name: 'dark', language: 'en', theme: 'dark', look: { scheme: 'dark' }, widths: WIDTHS },
  {
    name: 'forced',
    language: 'en',
    theme: 'auto',
    look: { scheme: 'dark', forcedColours: true },
    widths: WIDTHS,
  },
  ...LANGUAGES.filter((language) => language !== 'en').map(
    (language): Dress => ({
      name: language,
      language,
      theme: 'light',
      look: { scheme: 'light' },
      widths: [1280],
    }),
  ),
];
