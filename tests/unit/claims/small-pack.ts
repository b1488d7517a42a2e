import { formatPackFile } from '../../../src/claims/pack-files';

type Row = Record<string, unknown>;

/** A small sound pack of an invented conflict, as objects that a test may change before it is written. */
export interface SmallPack {
  agencies: Row[];
  conflicts: Row[];
  subjects: Row[];
  claims: Row[];
  series: Row;
  relays: Row[];
  forms: Row[];
}

/** A claim of the small pack with some keys changed; the id follows from them. */
export function claimRow(changes: Row = {}): Row {
  const row: Row = {
    id: '',
    agency: 'river-ministry',
    channel: 'briefing',
    subject: 'river-people',
    place: null,
    incident: null,
    measure: 'killed',
    low: 40,
    high: null,
    bound: 'exact',
    kind: 'cumulative',
    periodStart: null,
    asOf: '2026-05-01',
    published: '2026-05-02',
    dateBasis: 'stated',
    method: 'count',
    url: 'https://ministry.example/2',
    urlKind: 'primary',
    readAt: ['https://ministry.example/2'],
    note: 'Bodies brought to hospitals.',
    confidence: 'high',
    ...changes,
  };
  if (row.id === '') row.id = [row.agency, row.published, row.subject, row.measure].join('-');
  return row;
}

/** A fresh sound pack: two agencies, one conflict, two subjects, three claims, a series. */
export function smallPack(): SmallPack {
  const agency = (id: string, name: string, aliases: string[]): Row => ({
    id,
    name,
    shortName: name,
    aliases,
    ambiguousAliases: [],
    country: null,
    type: 'government',
    stances: [],
    url: null,
    method: null,
  });
  const subject = (id: string, name: string, aliases: string[], groupWords: string[]): Row => ({
    id,
    name,
    aliases,
    groupWords,
    conflict: 'river-war',
    side: null,
    combatant: false,
    partOf: null,
  });
  return {
    agencies: [
      agency('hill-army', 'Hill Army', ['Hill army command', 'HAC']),
      agency('river-ministry', 'River Ministry of Health', ['River health ministry']),
    ],
    conflicts: [
      {
        id: 'river-war',
        name: 'River War',
        kind: 'war',
        aliases: ['war on the river'],
        start: '2026-04-01',
        end: null,
        sides: ['hill', 'river'],
        places: ['River Town'],
        demonyms: ['Riverine'],
      },
    ],
    subjects: [
      subject('hill-soldiers', 'Soldiers of the Hills', ['Hill soldiers'], ['soldiers']),
      subject('river-people', 'People of the River', ['river people'], ['people']),
    ],
    claims: [
      claimRow({ agency: 'hill-army', subject: 'hill-soldiers', low: 5, method: 'claim' }),
      claimRow(),
      claimRow({ asOf: '2026-05-05', published: '2026-05-05', low: 60 }),
    ],
    series: {
      id: 'river-ministry--river-people',
      agency: 'river-ministry',
      conflict: 'river-war',
      subject: 'river-people',
      measures: ['killed', 'wounded'],
      bound: 'exact',
      countedFrom: '2026-04-30',
      tailFrom: '2026-05-05',
      channel: 'daily report',
      method: 'count',
      url: 'https://data.example/set',
      urlKind: 'secondary',
      readAt: ['https://data.example/set'],
      licence: 'public domain',
      compiledBy: 'data.example',
      note: 'As reported.',
      rows: [
        ['2026-05-01', 40, 90],
        ['2026-05-02', 44, null],
        ['2026-05-04', 51, 120],
        ['2026-05-05', 61, 120],
      ],
    },
    relays: [
      { id: 'river-post', name: 'River Post', aliases: [], ambiguousAliases: [] },
      { id: 'town-crier', name: 'The Crier', aliases: ['Town Crier'], ambiguousAliases: [] },
    ],
    forms: [{ form: 'River Town', why: 'towns of several countries' }],
  };
}

/** The files of the pack, path to text, as they stand in a folder. */
export function packFiles(pack: SmallPack): Map<string, string> {
  return new Map(
    Object.entries({
      'pack.json': { id: 'small', name: 'Small', version: '1.0.0', licence: 'none' },
      'agencies.json': { agencies: pack.agencies },
      'conflicts.json': { conflicts: pack.conflicts },
      'subjects.json': { subjects: pack.subjects },
      'relays.json': { relays: pack.relays },
      'ambiguous-forms.json': { forms: pack.forms },
      'conflicts/river-war.json': { conflict: 'river-war', claims: pack.claims },
      [`series/${pack.series.id}.json`]: pack.series,
    }).map(([path, file]) => [path, formatPackFile(file)]),
  );
}
