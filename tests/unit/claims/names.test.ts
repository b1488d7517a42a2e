import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNames } from '../../../src/claims/names';
import type { Agency, Conflict, Pack, Subject } from '../../../src/claims/record';
import type { NameHit, NameType } from '../../../src/text/names';

const agency = (id: string, aliases: string[], ambiguousAliases: string[] = []): Agency => ({
  id,
  name: `The whole name of ${id}`,
  shortName: aliases[0] ?? id,
  aliases,
  ambiguousAliases,
  country: null,
  type: 'government',
  stances: [],
  url: null,
  method: null,
});

const conflict = (id: string, changes: Partial<Conflict>): Conflict => ({
  id,
  name: `War ${id}`,
  kind: 'war',
  aliases: [],
  start: '2026-01-01',
  end: null,
  sides: [],
  places: [],
  demonyms: [],
  ...changes,
});

const subject = (id: string, inConflict: string, changes: Partial<Subject>): Subject => ({
  id,
  name: `Everyone in ${id}`,
  aliases: [],
  groupWords: [],
  conflict: inConflict,
  side: null,
  combatant: false,
  partOf: null,
  ...changes,
});

const PACK: Pack = {
  id: 'names',
  name: 'Names',
  version: '1.0.0',
  licence: 'none',
  agencies: [
    agency('nis', ['NIS', 'National Intelligence Service'], ['the spy agency', 'Seoul']),
    agency('unrwa', ['UNRWA']),
    agency('un-rights', ['UN human rights office', 'UN']),
    agency('mod', ['MoD', 'Ministry of Defence of the Union'], ['Ministry of Defence']),
    agency('staff', ["Norland's General Staff", 'Gen. Aldo Brandt']),
    agency('mothers', ["Soldiers' Mothers"]),
    agency('gazette', ['The Gazette']),
    agency('saadah', ["Sana'a office", 'Bogotá bureau']),
    agency('list', ['AB/CD', 'Smith & Sons', 'Office (North)']),
  ],
  conflicts: [
    conflict('north', {
      name: 'Norland War',
      aliases: ['war in Norland', 'Norland-Sudria war'],
      places: ['Norland', 'Van'],
      demonyms: ['Norlandian'],
    }),
    conflict('south', { name: 'Sudrian Rising', places: ['Sudria', 'Norland'] }),
  ],
  subjects: [
    subject('north-troops', 'north', {
      aliases: ['Norlandian soldiers', "Norland's troops"],
      groupWords: ['soldiers', 'Norlandians', 'lives'],
    }),
    subject('south-troops', 'south', {
      aliases: ['Norlandian soldiers', 'hostages'],
      groupWords: ['soldiers'],
    }),
  ],
  claims: [],
  series: [],
  relays: [
    { id: 'courier', name: 'Daily Courier', aliases: [], ambiguousAliases: ['The Courier'] },
  ],
  ambiguousForms: [{ form: 'Van', why: 'a word' }],
};

const names = openNames([PACK]);

/** "type words ids" of each hit, with a ~ before the words where it is ambiguous. */
function found(text: string): string[] {
  return names
    .scan(text)
    .map(
      (hit) =>
        `${hit.type} ${hit.ambiguous ? '~' : ''}${text.slice(hit.start, hit.end)}: ${hit.ids}`,
    );
}

describe('names', () => {
  it.each<[string, string[]]>([
    // Acronyms stand in capitals.
    ['The NIS said so.', ['agency NIS: nis']],
    ['nis and Nis are no agency.', []],
    ['The U.N. counted them.', ['agency U.N.: un-rights']],
    [
      'The UN human rights office and the U.N. human rights office',
      ['agency UN human rights office: un-rights', 'agency U.N. human rights office: un-rights'],
    ],
    ['Unrwa said on Monday', ['agency Unrwa: unrwa']],
    ['unrwa', []],
    ['The MoD, the MOD', ['agency MoD: mod', 'agency MOD: mod']],
    ['a mod, a Mod', []],
    // Proper names of one word begin with a capital.
    ['Fighting in Norland', ['place Norland: north,south']],
    ['a norland of the mind', []],
    ['It drove a van to Van.', ['place ~Van: north']],
    // Longest first, whole words.
    ['the National Intelligence Service of', ['agency National Intelligence Service: nis']],
    ['International Intelligence Servicemen', []],
    ['the war in Norland', ['conflict war in Norland: north', 'place Norland: north,south']],
    // Possessives, plurals, articles.
    [
      "Norland's general staff",
      ["agency Norland's general staff: staff", 'place Norland: north,south'],
    ],
    [
      'Norland general staff',
      ['agency Norland general staff: staff', 'place Norland: north,south'],
    ],
    ['the NIS’s count', ['agency NIS: nis']],
    [
      'Soldiers’ Mothers say',
      ['agency Soldiers’ Mothers: mothers', 'group ~Soldiers: north-troops,south-troops'],
    ],
    [
      'one Norlandian soldier',
      [
        'subject Norlandian soldier: north-troops,south-troops',
        'demonym Norlandian: north',
        'group ~soldier: north-troops,south-troops',
      ],
    ],
    ['Norlandians fled', ['group ~Norlandians: north-troops', 'demonym Norlandians: north']],
    ['to live there', []],
    ['Ministry of Defense of Union', ['agency Ministry of Defense of Union: mod']],
    ['the ministry of defence', ['agency ~ministry of defence: mod']],
    ['the spy agency, a spy agency', ['agency ~the spy agency: nis', 'agency ~spy agency: nis']],
    [
      'The Gazette counted, a Gazette count, a gazette',
      ['agency The Gazette: gazette', 'agency ~Gazette: gazette'],
    ],
    ['the Courier and a Courier', ['relay ~the Courier: courier']],
    ['the courier of the gazette', []],
    ['an Office (North), once', ['agency Office (North): list']],
    ['hostages', ['subject ~hostages: south-troops']],
    // Marks between and in words.
    [
      'the Norland–Sudria war',
      ['conflict Norland–Sudria war: north', 'place Norland: north,south', 'place Sudria: south'],
    ],
    ['National\u00a0Intelligence\nService', ['agency National\u00a0Intelligence\nService: nis']],
    [
      'Gen. Aldo Brandt, Gen Aldo Brandt',
      ['agency Gen. Aldo Brandt: staff', 'agency Gen Aldo Brandt: staff'],
    ],
    [
      'Sanaa office, Bogota bureau',
      ['agency Sanaa office: saadah', 'agency Bogota bureau: saadah'],
    ],
    ['AB/CD and Smith & Sons', ['agency AB/CD: list', 'agency Smith & Sons: list']],
    // What ends a name.
    ['He was in Norland. General Staff officers left.', ['place Norland: north,south']],
    ['“National” Intelligence Service', []],
    ['National – Intelligence Service', []],
    ['National\n\nIntelligence Service', []],
    ['', []],
  ])('reads %j', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it('crosses no edge of a block, and line feeds inside one', () => {
    const text = 'National\nIntelligence Service\nNorland';
    const scan = (edge: number) =>
      names.scan(text, [
        { start: 0, end: edge },
        { start: edge + 1, end: text.length },
      ]);
    expect(scan('National'.length).map((hit) => hit.type)).toEqual(['place']);
    expect(scan(text.indexOf('\nNorland')).map((hit) => hit.type)).toEqual(['agency', 'place']);
  });
});

/** Text made of names, near-names and noise. */
const pieces = fc.constantFrom(
  ...[
    'NIS',
    'nis',
    'U.N.',
    'Norland',
    "Norland's",
    'Norlandian',
    'soldiers',
    'General',
    'Staff',
    'war',
    'in',
  ],
  ...[
    'the',
    'Ministry',
    'of',
    'Defence',
    'Union',
    'Van',
    "'",
    '’',
    '.',
    ',',
    '-',
    '–',
    '"',
    '\n',
    '\u00ad',
    'é',
  ],
  ...['12', '한국', '😀', '(', ')', '/', '&', '\u00a0'],
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', '  ')), { maxLength: 40 })
  .map((list) => list.flat().join(''));

function shifted(hits: readonly NameHit[], by: number): NameHit[] {
  return hits.map((hit) => ({ ...hit, start: hit.start + by, end: hit.end + by }));
}

describe('hits of any text', () => {
  it('lie inside the text on whole words, sorted, those of one type apart', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
        const ends = new Map<NameType, number>();
        let last = 0;
        for (const { type, start, end, ids } of names.scan(text)) {
          expect(ids.length).toBeGreaterThan(0);
          expect(last <= start && start < end && end <= text.length).toBe(true);
          expect(start).toBeGreaterThanOrEqual(ends.get(type) ?? 0);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
          expect(`${text.slice(0, start).at(-1) ?? ' '}`).not.toMatch(/[\p{L}\p{N}\p{M}]/u);
          expect(`${text.slice(end).at(0) ?? ' '}`).not.toMatch(/[\p{L}\p{N}\p{M}]/u);
          last = start;
          ends.set(type, end);
        }
      }),
    );
  });

  it('do not change with what stands before and after an empty line', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const whole = `${one}\n\n${other}`;
        expect(names.scan(whole)).toEqual([
          ...names.scan(one),
          ...shifted(names.scan(other), one.length + 2),
        ]);
      }),
    );
  });

  it('do not change with curly quotes and hard spaces', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const typeset = text.replaceAll("'", '’').replaceAll(' ', '\u00a0');
        expect(names.scan(typeset)).toEqual(names.scan(text));
      }),
    );
  });
});
