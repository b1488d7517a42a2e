import { canBeFound } from '../name-trie';
import { openNames } from '../names';
import { type Located, placeOf, type Report } from '../problem';
import type { LocatedPack } from './located-pack';

/** Names that the scanner can find, relays' names that tell them apart, and ambiguous forms that are in use. */
export function checkForms(pack: LocatedPack, report: Report): void {
  for (const one of [...pack.agencies, ...pack.subjects, ...pack.conflicts, ...pack.relays]) {
    for (const alias of one.item.aliases) {
      if (!canBeFound(alias)) {
        report(
          one,
          `no text can have the alias "${alias}" as one name: write it without quotes, brackets and sentence marks`,
          'aliases',
        );
      }
    }
  }
  checkRelays(pack, report);
  checkAmbiguousForms(pack, report);
}

function checkRelays(pack: LocatedPack, report: Report): void {
  const owners = new Map<string, Located<unknown>>();
  for (const one of pack.relays) {
    for (const form of [one.item.name, ...one.item.aliases]) {
      const key = form.toLowerCase();
      const owner = owners.get(key);
      if (owner && owner !== one)
        report(
          one,
          `"${form}" stands at ${placeOf(owner)} too: keep one, or make both ambiguous`,
          'aliases',
        );
      owners.set(key, one);
    }
  }
}

function checkAmbiguousForms(pack: LocatedPack, report: Report): void {
  const names = openNames([
    {
      id: '',
      name: '',
      version: '',
      licence: '',
      agencies: pack.agencies.map((one) => one.item),
      conflicts: pack.conflicts.map((one) => one.item),
      subjects: pack.subjects.map((one) => one.item),
      relays: pack.relays.map((one) => one.item),
      claims: [],
      series: [],
    },
  ]);
  let previous = '';
  for (const one of pack.ambiguousForms) {
    const { form } = one.item;
    if (form <= previous)
      report(one, `"${form}" does not come after "${previous}": sort the forms, each once`, 'form');
    const isUsed = names.scan(form).some((hit) => hit.start === 0 && hit.end === form.length);
    if (!isUsed) report(one, `no record has the name "${form}": remove it or correct it`, 'form');
    previous = form;
  }
}
