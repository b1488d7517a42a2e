import type { Conflict } from '../claims/record';
import { isPartOfLandsName } from './state-speaker';
import { sameStem, tellingWords } from './words';

const regions = new WeakMap<Conflict, readonly string[]>();

/** Words of a disaster's names that are none of its places or peoples: the region among them ("asian"). */
function regionWords(conflict: Conflict): readonly string[] {
  const known = regions.get(conflict);
  if (known) return known;
  const lands = [...conflict.places, ...conflict.demonyms].flatMap(tellingWords);
  const names = [conflict.name, ...conflict.aliases].flatMap(tellingWords);
  const words = [...new Set(names)].filter(
    (word) => !isPartOfLandsName(word) && !lands.some((land) => sameStem(land, word)),
  );
  regions.set(conflict, words);
  return words;
}

/** "216,000 died in South-East Asia" of the Asian tsunami: the place's words are of the region after which it is called. */
export function isRegionOfEvent(place: readonly string[], conflict: Conflict | null): boolean {
  if (conflict?.kind !== 'disaster') return false;
  return place.some((word) => regionWords(conflict).some((name) => sameStem(name, word)));
}
