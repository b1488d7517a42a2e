import type { Agency, Claim, Pack, Series, Subject } from '../../../src/claims/record';

/** An invented war with a record small enough to know by heart; every rule has its claim here. */

function agency(id: string, name: string, rest: Partial<Agency> = {}): Agency {
  return {
    id,
    name,
    shortName: name,
    aliases: [name],
    ambiguousAliases: [],
    country: null,
    type: 'government',
    stances: [],
    url: null,
    method: null,
    ...rest,
  };
}

function subject(id: string, name: string, rest: Partial<Subject>): Subject {
  return {
    id,
    name,
    aliases: [],
    groupWords: [],
    conflict: 'norland-war',
    side: null,
    combatant: false,
    partOf: null,
    ...rest,
  };
}

/** A claim of the invented war; only what matters to a case need be named. */
export function claim(
  id: string,
  who: string,
  day: string,
  number: Pick<Claim, 'measure' | 'low' | 'bound'>,
  rest: Partial<Claim> = {},
): Claim {
  return {
    id,
    agency: who,
    channel: null,
    conflict: 'norland-war',
    subject: 'norland-soldiers',
    place: null,
    incident: null,
    ...number,
    high: null,
    kind: 'cumulative',
    periodStart: '2031-01-10',
    asOf: day,
    published: day,
    dateBasis: 'stated',
    method: 'claim',
    url: 'https://example.org/',
    urlKind: 'primary',
    readAt: ['https://example.org/'],
    note: '',
    confidence: 'high',
    ...rest,
  };
}

const PEOPLE = ['people', 'victims', 'dead'];
const TROOPS = ['soldiers', 'troops', 'personnel', 'forces'];

const agencies: Agency[] = [
  agency('alba-mod', 'Alban Defence Ministry', { type: 'military', country: 'AB' }),
  agency('norland-staff', 'Norland General Staff', {
    type: 'military',
    stances: [{ conflict: 'norland-war', side: 'norland', relation: 'party' }],
  }),
  agency('sudria-staff', 'Sudria General Staff', {
    type: 'military',
    ambiguousAliases: ['General Staff'],
    stances: [{ conflict: 'norland-war', side: 'sudria', relation: 'party' }],
  }),
  agency('norland-health', 'Norland Health Ministry', {
    type: 'health-ministry',
    ambiguousAliases: ['health ministry'],
    stances: [{ conflict: 'norland-war', side: 'norland', relation: 'party' }],
  }),
  agency('toll-monitor', 'Toll Monitor', { type: 'monitor' }),
  agency('war-watch', 'War Watch Institute', { type: 'academic' }),
  agency('weak-desk', 'Weak Desk', { type: 'media-count' }),
  agency('evening-paper', 'Evening Paper', { type: 'media-count' }),
  agency('quake-service', 'Meridia Rescue Service', { type: 'rescue-service' }),
];

const subjects: Subject[] = [
  subject('norland-soldiers', 'Norland soldiers', {
    aliases: ['Norland soldiers', 'Norland troops', 'Norland forces', 'Norland losses'],
    groupWords: TROOPS,
    side: 'norland',
    combatant: true,
  }),
  subject('sudria-soldiers', 'Sudria soldiers', {
    aliases: ['Sudria soldiers', 'Sudria troops', 'Sudria forces'],
    groupWords: TROOPS,
    side: 'sudria',
    combatant: true,
  }),
  subject('norland-people', 'People in Norland', {
    aliases: ['people in Norland', 'killed in Norland', 'people killed in Norland'],
    groupWords: PEOPLE,
    side: 'norland',
  }),
  subject('norland-civilians', 'Civilians in Norland', {
    aliases: ['Norland civilians', 'civilians in Norland'],
    groupWords: ['civilians'],
    side: 'norland',
    partOf: 'norland-people',
  }),
  subject('norland-children', 'Children in Norland', {
    aliases: ['Norland children', 'children in Norland'],
    groupWords: ['children', 'minors'],
    side: 'norland',
    partOf: 'norland-people',
  }),
  subject('meridia-quake-people', 'People in the Meridia earthquake', {
    aliases: ['killed in Meridia', 'people in Meridia', 'Meridia quake victims'],
    groupWords: PEOPLE,
    conflict: 'meridia-quake',
  }),
];

const killed = (low: number, bound: Claim['bound'] = 'exact') =>
  ({ measure: 'killed', low, bound }) as const;
const casualties = (low: number, bound: Claim['bound'] = 'about') =>
  ({ measure: 'casualties', low, bound }) as const;

const PEOPLE_OF_NORLAND = { subject: 'norland-people', method: 'count' } as const;
const QUAKE = {
  conflict: 'meridia-quake',
  subject: 'meridia-quake-people',
  kind: 'incident',
  incident: 'meridia-quake-2032-05-04',
  place: 'Meridia',
  periodStart: null,
  method: 'count',
} as const;

const claims: Claim[] = [
  claim('alba-march', 'alba-mod', '2031-03-28', casualties(5000, 'over')),
  claim('alba-june', 'alba-mod', '2031-06-15', casualties(6000, 'over')),
  claim('staff-march', 'norland-staff', '2031-03-20', killed(1247)),
  claim('staff-june', 'norland-staff', '2031-06-01', killed(1810)),
  claim('monitor-may', 'toll-monitor', '2031-05-02', killed(6247), { method: 'count' }),
  claim('watch-april', 'war-watch', '2031-04-11', { ...killed(4000, 'range') }, { high: 5000 }),
  claim('watch-upto', 'war-watch', '2031-06-20', { measure: 'deaths', low: 7400, bound: 'up-to' }),
  claim('watch-losses', 'war-watch', '2031-05-20', {
    measure: 'losses',
    low: 11300,
    bound: 'about',
  }),
  claim('weak-may', 'weak-desk', '2031-05-25', killed(9100), { confidence: 'low' }),
  claim('alba-wounded', 'alba-mod', '2031-06-15', {
    measure: 'wounded',
    low: 4300,
    bound: 'about',
  }),
  claim('daily-may', 'alba-mod', '2031-05-31', casualties(130), {
    kind: 'daily',
    periodStart: '2031-05-01',
  }),
  claim('children-may', 'norland-health', '2031-05-10', killed(314), {
    subject: 'norland-children',
    method: 'count',
  }),
  claim('bridge-april', 'norland-health', '2031-04-02', killed(17), {
    ...PEOPLE_OF_NORLAND,
    kind: 'incident',
    incident: 'harwick-bridge-2031-04-01',
    place: 'Harwick',
    periodStart: null,
    asOf: '2031-04-01',
  }),
  claim('people-month', 'war-watch', '2031-06-05', killed(2380, 'about'), {
    subject: 'norland-people',
    dateBasis: 'placeholder',
    datePrecision: 'month',
    place: 'Norland',
  }),
  claim('valley-april', 'toll-monitor', '2031-04-20', killed(1365), {
    subject: 'sudria-soldiers',
    place: 'Eastvale',
  }),
  claim('quake-first', 'quake-service', '2032-05-05', killed(812), QUAKE),
  claim('quake-second', 'quake-service', '2032-05-09', killed(1187330), QUAKE),
];

const series: Series[] = [
  {
    id: 'norland-health--norland-people',
    agency: 'norland-health',
    conflict: 'norland-war',
    subject: 'norland-people',
    measures: ['killed', 'wounded'],
    bound: 'exact',
    countedFrom: '2031-01-10',
    channel: 'daily report',
    method: 'count',
    url: 'https://example.org/',
    urlKind: 'secondary',
    readAt: ['https://example.org/'],
    licence: 'public domain',
    compiledBy: 'nobody',
    note: '',
    rows: [
      ['2031-04-01', 2011, 3005],
      ['2031-04-02', 2044, 3090],
      ['2031-04-03', 2044, null],
      ['2031-04-05', 2101, 3204],
      ['2031-06-16', 2958, 4410],
    ],
  },
];

/** The whole invented record. */
export const SMALL_PACK: Pack = {
  id: 'small',
  name: 'Small',
  version: '1',
  licence: 'none',
  agencies,
  subjects,
  claims,
  series,
  conflicts: [
    {
      id: 'norland-war',
      name: 'Norland war',
      kind: 'war',
      aliases: ['Norland war', 'Norland-Sudria war'],
      start: '2031-01-10',
      end: null,
      sides: ['norland', 'sudria'],
      places: ['Norland', 'Sudria', 'Harwick', 'Eastvale', 'Westmark'],
      demonyms: ['Norlander', 'Sudrian'],
    },
    {
      id: 'meridia-quake',
      name: 'Meridia earthquake of 2032',
      kind: 'disaster',
      aliases: ['Meridia earthquake', 'Meridia quake'],
      start: '2032-05-04',
      end: '2032-05-04',
      sides: [],
      places: ['Meridia'],
      demonyms: ['Meridian'],
    },
  ],
};
