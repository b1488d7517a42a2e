import { whatIsWrong } from '../../src/claims/check-schema';
import {
  AGENCY_TYPES,
  type Agency,
  CONFLICT_KINDS,
  type Conflict,
  type Pack,
  type Subject,
} from '../../src/claims/record';
import { RECORD_SCHEMAS } from '../../src/claims/schema';
import { askForms, askOptional, askWords } from './answers';
import type { Asker, Choice } from './asker';
import { slugOf } from './draft';

/** Asks for an agency of the record, or for a new one. */
export async function askAgency(asker: Asker, pack: Pack): Promise<Agency> {
  const found = await asker.search<Agency | null>({
    message: 'Which agency counted or estimated? (not the paper that repeats it)',
    choices: [
      ...pack.agencies.map((one) =>
        choiceOf(one, one.id, [...one.aliases, ...one.ambiguousAliases]),
      ),
      { value: null, label: '+ another agency', hint: 'add its record first' },
    ],
  });
  return found ?? (await askNewAgency(asker, pack));
}

/** Asks for a subject of the record, or for a new one with its conflict. */
export async function askSubject(
  asker: Asker,
  pack: Pack,
): Promise<{ readonly subject: Subject; readonly newConflict?: Conflict }> {
  const found = await asker.search<Subject | null>({
    message: 'Whom is the number about?',
    choices: [
      ...pack.subjects.map((one) => choiceOf(one, one.conflict, [one.id, ...one.aliases])),
      { value: null, label: '+ another group', hint: 'add its record first' },
    ],
  });
  if (found) return { subject: found };
  const known = await asker.search<Conflict | null>({
    message: 'In which war, disaster or attack?',
    choices: [
      ...pack.conflicts.map((one) => choiceOf(one, one.id, one.aliases)),
      { value: null, label: '+ another conflict', hint: 'add its record first' },
    ],
  });
  const conflict = known ?? (await askNewConflict(asker, pack));
  const subject = await askNewSubject(asker, pack, conflict);
  return known ? { subject } : { subject, newConflict: conflict };
}

function choiceOf<Item extends { readonly name: string }>(
  item: Item,
  hint: string,
  forms: readonly string[],
): Choice<Item> {
  return { value: item, label: item.name, hint, alsoFoundBy: forms.join(' ') };
}

async function askNewAgency(asker: Asker, pack: Pack): Promise<Agency> {
  const { shape } = RECORD_SCHEMAS.agency;
  const name = await askWords(asker, shape.name, 'Full name of the agency?');
  const shortName = await askWords(asker, shape.shortName, 'Short name, for labels?', {
    fallback: name,
  });
  const id = await askId(asker, shortName, pack.agencies);
  const type = await asker.choose({
    message: 'What is it?',
    choices: AGENCY_TYPES.map((value) => ({ value, label: value })),
  });
  const country = await askOptional(
    asker,
    shape.country,
    'Country, two letters of ISO 3166?',
    'leave empty for a body without one',
  );
  const aliases = await askForms(asker, shape.aliases, 'Names that mean only this agency?');
  const ambiguousAliases = await askForms(
    asker,
    shape.ambiguousAliases,
    'Names that need context?',
  );
  const url = await askOptional(asker, shape.url, 'Its own site?');
  const method = await askOptional(asker, shape.method, 'How does it come to its numbers?');
  return {
    ...{ id, name, shortName, aliases, ambiguousAliases, country, type },
    ...{ stances: [], url, method },
  };
}

async function askNewConflict(asker: Asker, pack: Pack): Promise<Conflict> {
  const { shape } = RECORD_SCHEMAS.conflict;
  const name = await askWords(asker, shape.name, 'Name of the war, disaster or attack?');
  const id = await askId(asker, name, pack.conflicts);
  const kind = await asker.choose({
    message: 'What is it?',
    choices: CONFLICT_KINDS.map((value) => ({ value, label: value })),
  });
  const start = await askWords(asker, shape.start, 'First day?', { example: '2026-05-01' });
  const end = await askOptional(asker, shape.end, 'Last day?', 'leave empty while it lasts');
  const aliases = await askForms(asker, shape.aliases, 'Other names of it?');
  const sides = await askForms(asker, shape.sides, 'Sides, as slugs?');
  const places = await askForms(asker, shape.places, 'Countries and towns that point to it?');
  const demonyms = await askForms(asker, shape.demonyms, 'Adjectives and names of its peoples?');
  return { id, name, kind, aliases, start, end, sides, places, demonyms };
}

async function askNewSubject(asker: Asker, pack: Pack, conflict: Conflict): Promise<Subject> {
  const { shape } = RECORD_SCHEMAS.subject;
  const name = await askWords(asker, shape.name, 'Name of the group?', {
    example: 'Civilians in River Town',
  });
  const id = await askId(asker, name, pack.subjects);
  const aliases = await askForms(asker, shape.aliases, 'Phrases that name it?');
  const groupWords = await askForms(asker, shape.groupWords, 'Single words for it? (soldiers)');
  const combatant = await asker.confirm('Are they fighters or soldiers?');
  const side = await asker.choose<string | null>({
    message: 'On which side?',
    choices: [
      { value: null, label: 'on none' },
      ...conflict.sides.map((value) => ({ value, label: value })),
    ],
  });
  const partOf = await asker.choose<string | null>({
    message: 'Part of a wider group?',
    choices: [
      { value: null, label: 'no' },
      ...pack.subjects
        .filter((one) => one.conflict === conflict.id)
        .map((one) => ({ value: one.id, label: one.name })),
    ],
  });
  return { id, name, aliases, groupWords, conflict: conflict.id, side, combatant, partOf };
}

function askId(
  asker: Asker,
  name: string,
  taken: readonly { readonly id: string }[],
): Promise<string> {
  return asker.text({
    message: 'Its id? (never changes)',
    fallback: slugOf(name),
    check: (id) => {
      if (taken.some((one) => one.id === id)) return `"${id}" is taken: write another`;
      return whatIsWrong(RECORD_SCHEMAS.agency.shape.id, id);
    },
  });
}
