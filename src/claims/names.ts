import type { NameScanner, NameType } from '../text/names';
import { NameTrie } from './name-trie';
import type { Pack } from './record';

/**
 * The scanner for all names of the packs: agencies, subjects, group words, conflicts, places, demonyms and
 * relays. Forms that the packs call ambiguous give ambiguous hits.
 */
export function openNames(packs: readonly Pack[]): NameScanner {
  const trie = new NameTrie();
  const add = (type: NameType, id: string, forms: readonly string[], ambiguous: boolean): void => {
    for (const form of forms) trie.add({ type, id, form, ambiguous });
  };
  for (const pack of packs) {
    for (const one of pack.agencies) {
      add('agency', one.id, [one.name, one.shortName], false);
      add('agency', one.id, one.aliases, false);
      add('agency', one.id, one.ambiguousAliases, true);
    }
    for (const one of pack.relays ?? []) {
      add('relay', one.id, [one.name], false);
      add('relay', one.id, one.aliases, false);
      add('relay', one.id, one.ambiguousAliases, true);
    }
    for (const one of pack.subjects) {
      add('subject', one.id, [one.name], false);
      add('subject', one.id, one.aliases, false);
      add('group', one.id, one.groupWords, true);
    }
    for (const one of pack.conflicts) {
      add('conflict', one.id, [one.name], false);
      add('conflict', one.id, one.aliases, false);
      add('place', one.id, one.places, false);
      add('demonym', one.id, one.demonyms, false);
    }
    for (const { form } of pack.ambiguousForms ?? []) trie.markAmbiguous(form);
  }
  return trie;
}
