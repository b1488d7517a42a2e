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
const COLUMN = 424;

const LOOKS: readonly (readonly [string, Look])[] = [
  ['light', { scheme: 'light' }],
  ['dark', { scheme: 'dark' }],
  ['forced', { scheme: 'dark', forcedColours: true }],
];

/** Every state of the popup. */
export const POPUP_STATES = [
  'read',
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

const sampleLook = (look: Look): SampleLook => ({ theme: look.scheme });

function popoverShots(name: string, look: Look, width: number): Shot[] {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const shots: Shot[] = [];
  for (let i = 0; i < POPOVER_NAMES.length; i += columns) {
    const shown = POPOVER_NAMES.slice(i, i + columns);
    shots.push({
      name: `popover-${name}-${width}-${shown.join('-')}`,
      width,
      height: 1900,
      look,
      draw: (page) =>
        page.evaluate(
          (names: readonly SampleName[], sample: SampleLook, column: number) =>
            window.gallery.popovers(names, sample, column, true),
          shown,
          sampleLook(look),
          COLUMN,
        ),
    });
  }
  return shots;
}

function popupShots(name: string, look: Look, width: number): Shot[] {
  return POPUP_STATES.map((state) => ({
    name: `popup-${name}-${width}-${state}`,
    width,
    height: 600,
    look,
    draw: (page) =>
      page.evaluate(
        (shown: string, sample: SampleLook) => window.gallery.popup(shown, sample),
        state,
        sampleLook(look),
      ),
  }));
}

function optionsShot(name: string, look: Look, width: number): Shot {
  const { agencies, conflicts } = loadPack();
  const record: SampleRecord = {
    agencies,
    conflictNames: conflicts.map((conflict) => [conflict.id, conflict.name]),
  };
  return {
    name: `options-${name}-${width}`,
    width,
    height: 2400,
    look,
    draw: (page) =>
      page.evaluate(
        (given: SampleRecord, sample: SampleLook) => window.gallery.options(given, sample),
        record,
        sampleLook(look),
      ),
  };
}

/** Every surface and state, in each look and width. */
export function galleryShots(): readonly Shot[] {
  return LOOKS.flatMap(([name, look]) =>
    WIDTHS.flatMap((width) => [
      ...popoverShots(name, look, width),
      ...popupShots(name, look, width),
      optionsShot(name, look, width),
    ]),
  );
}
