import type { NameScanner } from '../text/names';
import { ambiguousFormKey, textForms } from './name-forms';
import { type NameForm, NameTrie } from './name-trie';
import type { Agency, Pack, Relay } from './record';

/** Spellings that count as one word in names, folded; British and American. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['defence', 'defense'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['mobilisation', 'mobilization'],
  ['labour', 'labor'],
  ['programme', 'program'],
];

/**
 * The scanner for all names of the packs: agencies, subjects, group words, conflicts, places, demonyms and
 * relays. Forms that the packs call ambiguous give ambiguous hits.
 */
export function openNames(packs: readonly Pack[]): NameScanner {
  const trie = new NameTrie(SPELLINGS);
  const unclear = unclearForms(packs);
  const add = (type: NameForm['type'], id: string, form: string, isAmbiguous: boolean): void => {
    for (const { form: text, needsContext } of textForms(form, type)) {
      const ambiguous = isAmbiguous || needsContext || unclear.has(ambiguousFormKey(text));
      trie.add({ type, id, form: text, ambiguous });
    }
  };
  for (const pack of packs) {
    for (const agency of pack.agencies) addAgency(agency, add);
    for (const relay of pack.relays ?? []) addRelay(relay, add);
    for (const subject of pack.subjects) {
      for (const form of [subject.name, ...subject.aliases])
        add('subject', subject.id, form, false);
      for (const word of subject.groupWords) add('group', subject.id, word, true);
    }
    for (const conflict of pack.conflicts) {
      for (const form of [conflict.name, ...conflict.aliases])
        add('conflict', conflict.id, form, false);
      for (const place of conflict.places) add('place', conflict.id, place, false);
      for (const demonym of conflict.demonyms) add('demonym', conflict.id, demonym, false);
    }
  }
  return trie;
}

type Add = (type: NameForm['type'], id: string, form: string, isAmbiguous: boolean) => void;

function addAgency(agency: Agency, add: Add): void {
  for (const form of [agency.name, agency.shortName, ...agency.aliases]) {
    add('agency', agency.id, form, false);
  }
  for (const form of agency.ambiguousAliases) add('agency', agency.id, form, true);
}

function addRelay(relay: Relay, add: Add): void {
  for (const form of [relay.name, ...relay.aliases]) add('relay', relay.id, form, false);
  for (const form of relay.ambiguousAliases) add('relay', relay.id, form, true);
}

/** Keys of the forms that need context: those of the packs' own lists and agencies' ambiguous ones. */
function unclearForms(packs: readonly Pack[]): ReadonlySet<string> {
  const unclear = new Set<string>();
  for (const pack of packs) {
    for (const { form } of pack.ambiguousForms ?? []) unclear.add(ambiguousFormKey(form));
  }
  return unclear;
}
