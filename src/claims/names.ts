import type { NameScanner, NameType } from '../text/names';
import { NameTrie } from './name-trie';
import type { Pack } from './record';

/** A form with all records of one type that bear it. */
interface Bearers {
  readonly type: NameType;
  readonly form: string;
  readonly ids: string[];
  ambiguous: boolean;
}

/**
 * The scanner for all names of the packs: agencies, subjects, group words, conflicts, places, demonyms and
 * relays. Forms that the packs call ambiguous give ambiguous hits.
 */
export function openNames(packs: readonly Pack[]): NameScanner {
  const trie = new NameTrie();
  for (const bearers of allBearers(packs)) trie.add(bearers);
  for (const pack of packs) {
    for (const { form } of pack.ambiguousForms ?? []) trie.markAmbiguous(form);
  }
  return trie;
}

/** Each form once a type: hundreds of subjects share a word like "people". */
function allBearers(packs: readonly Pack[]): Iterable<Bearers> {
  const bearers = new Map<string, Bearers>();
  const add = (type: NameType, id: string, forms: readonly string[], ambiguous: boolean): void => {
    for (const form of forms) {
      const key = `${type}|${form}`;
      const known = bearers.get(key);
      if (!known) {
        bearers.set(key, { type, form, ids: [id], ambiguous });
        continue;
      }
      if (known.ids.at(-1) !== id) known.ids.push(id);
      known.ambiguous ||= ambiguous;
    }
  };
  for (const pack of packs) {
    for (const one of pack.agencies) {
      add('agency', one.id, [one.name, one.shortName, ...one.aliases], false);
      add('agency', one.id, one.ambiguousAliases, true);
    }
    for (const one of pack.relays ?? []) {
      add('relay', one.id, [one.name, ...one.aliases], false);
      add('relay', one.id, one.ambiguousAliases, true);
    }
    for (const one of pack.subjects) {
      add('subject', one.id, [one.name, ...one.aliases], false);
      add('group', one.id, one.groupWords, true);
    }
    for (const one of pack.conflicts) {
      add('conflict', one.id, [one.name, ...one.aliases], false);
      add('place', one.id, one.places, false);
      add('demonym', one.id, one.demonyms, false);
    }
  }
  return bearers.values();
}
