import { canBeFound } from '../name-trie';
import { openNames } from '../names';
import { byIdOf, type Located, placeOf, type Report } from '../problem';
import type { Relay } from '../record';
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
  checkOrdinaryWords(pack, report);
  checkAmbiguousForms(pack, report);
}

/** A form that every text has would bring its record into every text. */
function checkOrdinaryWords(pack: LocatedPack, report: Report): void {
  for (const one of pack.agencies) {
    for (const alias of one.item.aliases) {
      if (isOrdinary(alias))
        report(
          one,
          `the alias "${alias}" is an ordinary word: make it ambiguous or write a fuller form`,
          'aliases',
        );
    }
  }
  for (const one of pack.conflicts) {
    for (const key of ['places', 'demonyms'] as const) {
      for (const form of one.item[key]) {
        if (/^[a-z]/.test(form) && form === form.toLowerCase())
          report(one, `"${form}" has no capital: a place or people is a proper name`, key);
      }
    }
  }
}

/** One word in small Latin letters. */
function isOrdinary(form: string): boolean {
  return /^[a-z]+$/.test(form);
}

function checkRelays(pack: LocatedPack, report: Report): void {
  const owners = new Map<string, Located<Relay>>();
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
  const ids = byIdOf(pack.relays);
  for (const one of pack.agencies) {
    if (one.item.type === 'media-count') continue;
    const namesake = ids.get(one.item.id);
    if (namesake)
      report(
        namesake,
        `the id "${one.item.id}" is that of an agency (${placeOf(one)}): give the outlet another id; only an outlet that counts for itself ("media-count") stands in both lists`,
        'id',
      );
    for (const form of [one.item.name, one.item.shortName, ...one.item.aliases]) {
      const owner = owners.get(form.toLowerCase());
      if (owner)
        report(
          one,
          `"${form}" is the relay ${owner.item.id} (${placeOf(owner)}) too: make it ambiguous here; only an agency of the type "media-count" may bear the name of an outlet`,
          'aliases',
        );
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
