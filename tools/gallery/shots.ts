import { LANGUAGES } from '../../src/bridge/settings';
import type { DrivenPage, Look } from '../browser/driver';
import { loadPack } from '../load-pack';
import type { SampleLook, SampleName, SampleRecord } from './page';
import { sampleCards } from './sample-cards';

/** One picture of the gallery: how it is named, how large its view is, and how it is drawn. */
export interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  draw(page: DrivenPage): Promise<void>;
}

/** From a phone to a desk. */
export const WIDTHS = [360, 800, 1280] as const;
/** A popover and the gap to the next. */
const COLUMN = 446;
/** A popover with all its folds open. */
const TALL = 2100;

interface Dress {
  readonly name: string;
  readonly look: Look;
  readonly locale: string;
  readonly widths: readonly number[];
}

/** Light, dark and forced colours in English at every width; every other language at one. */
const DRESSES: readonly Dress[] = [
  { name: 'light', look: { scheme: 'light' }, locale: 'en', widths: WIDTHS },
  { name: 'dark', look: { scheme: 'dark' }, locale: 'en', widths: WIDTHS },
  {
    name: 'forced',
    look: { scheme: 'dark', forcedColours: true },
    locale: 'en',
    widths: WIDTHS,
  },
  ...LANGUAGES.filter((language) => language !== 'en').map(
    (locale): Dress => ({ name: locale, look: { scheme: 'light' }, locale, widths: [1280] }),
  ),
];

/** Every state of the popup. */
export const POPUP_STATES = [
  'read',
  'once',
  'long',
  'none',
  'reading',
  'off',
  'click',
  'access',
  'restricted',
  'error',
] as const;

/** Names of the sample findings, each a state of the popover. */
export const POPOVER_NAMES = Object.keys(sampleCards) as SampleName[];

const sampleLook = ({ look, locale }: Dress): SampleLook => ({ theme: look.scheme, locale });

function popoverShots(dress: Dress, width: number): Shot[] {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const shots: Shot[] = [];
  for (let i = 0; i < POPOVER_NAMES.length; i += columns) {
    const shown = POPOVER_NAMES.slice(i, i + columns);
    shots.push({
      name: `popover-${dress.name}-${width}-${shown.join('-')}`,
      width,
      height: TALL,
      look: dress.look,
      draw: (page) =>
        page.evaluate(
          (names: readonly SampleName[], sample: SampleLook, column: number) =>
            window.gallery.popovers(names, sample, column, true),
          shown,
          sampleLook(dress),
          COLUMN,
        ),
    });
  }
  return shots;
}

function popupShots(dress: Dress, width: number): Shot[] {
  return POPUP_STATES.map((state) => ({
    name: `popup-${dress.name}-${width}-${state}`,
    width,
    height: 600,
    look: dress.look,
    draw: (page) =>
      page.evaluate(
        (shown: string, sample: SampleLook) => window.gallery.popup(shown, sample),
        state,
        sampleLook(dress),
      ),
  }));
}

function optionsShot(dress: Dress, width: number, record: SampleRecord): Shot {
  return {
    name: `options-${dress.name}-${width}`,
    width,
    height: 2400,
    look: dress.look,
    draw: (page) =>
      page.evaluate(
        (given: SampleRecord, sample: SampleLook) => window.gallery.options(given, sample),
        record,
        sampleLook(dress),
      ),
  };
}

/** Every surface and state, in each look, width and language. */
export function galleryShots(): readonly Shot[] {
  const { agencies, conflicts } = loadPack();
  const record: SampleRecord = {
    agencies,
    conflictNames: conflicts.map((conflict) => [conflict.id, conflict.name]),
  };
  return DRESSES.flatMap((dress) =>
    dress.widths.flatMap((width) => [
      ...popoverShots(dress, width),
      ...popupShots(dress, dress.locale === 'en' ? width : 400),
      optionsShot(dress, width, record),
    ]),
  );
}
