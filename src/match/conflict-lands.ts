import type { Conflict } from '../claims/record';
import { tellingWords } from './words';

const peoples = new WeakMap<Conflict, readonly string[]>();

/** Telling words of the peoples of the conflict's lands, folded. */
export function peoplesOf(conflict: Conflict): readonly string[] {
  let words = peoples.get(conflict);
  if (words === undefined) {
    words = conflict.demonyms.flatMap(tellingWords);
    peoples.set(conflict, words);
  }
  return words;
}

const lands = new WeakMap<Conflict, readonly string[]>();

/** Telling words of the conflict's places that are named by one word, folded: its lands and capitals. */
export function shortPlacesOf(conflict: Conflict): readonly string[] {
  let words = lands.get(conflict);
  if (words === undefined) {
    words = conflict.places.filter((place) => !/\s/.test(place)).flatMap(tellingWords);
    lands.set(conflict, words);
  }
  return words;
}

const sides = new Map<string, readonly string[]>();

/** Telling words of a side's slug, folded ("south-sudria"). */
export function sideWords(side: string): readonly string[] {
  let words = sides.get(side);
  if (words === undefined) {
    words = tellingWords(side.replaceAll('-', ' '));
    sides.set(side, words);
  }
  return words;
}
