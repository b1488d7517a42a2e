import { rangeOf } from '../../../src/text/quantity';
import { type FigureSketch, number } from './figure-factory';

/** What one figure of a case must become; fields left out are not asked. */
export interface Expected {
  readonly status: string;
  readonly claim?: string | null;
  readonly drifts?: readonly string[];
  readonly revisedBy?: string | null;
  readonly revisedWhen?: string | null;
  readonly subject?: string | null;
  readonly ends?: readonly [string, string];
}

/** A page, its day, its figures and what each must become. */
export interface TraceCase {
  readonly name: string;
  readonly lines: readonly string[];
  readonly day: string | null;
  readonly figures: readonly (readonly [FigureSketch, Expected])[];
  readonly off?: readonly string[];
}

const one = (
  name: string,
  day: string | null,
  line: string,
  sketch: FigureSketch,
  expected: Expected,
): TraceCase => ({ name, day, lines: [line], figures: [[sketch, expected]] });

const soldiers = (text: string, value: number, bound: Parameters<typeof number>[1]) => ({
  text,
  quantity: number(value, bound),
  subject: 'Norland soldiers',
});

const ALBA = 'Alban Defence Ministry';
const STAFF = 'Norland General Staff';
const MONITOR = 'Toll Monitor';

const TRACED: readonly TraceCase[] = [
  one(
    'agency, number and measure agree',
    '2031-06-16',
    'The Alban Defence Ministry puts casualties of Norland soldiers at over 6,000.',
    { ...soldiers('over 6,000', 6000, 'over'), measure: 'casualties', origin: ALBA },
    { status: 'traced', claim: 'alba-june', drifts: [], revisedBy: null },
  ),
  one(
    'lost is a word for casualties',
    '2031-06-16',
    'Norland soldiers lost number over 6,000, the Alban Defence Ministry said.',
    { ...soldiers('over 6,000', 6000, 'over'), measure: 'losses', origin: ALBA },
    { status: 'traced', claim: 'alba-june', drifts: [] },
  ),
  one(
    'casualties is a word for an institute’s losses',
    '2031-05-21',
    'The War Watch Institute counts about 11,300 casualties among Norland soldiers.',
    {
      ...soldiers('about 11,300', 11300, 'about'),
      measure: 'casualties',
      origin: 'War Watch Institute',
    },
    { status: 'traced', claim: 'watch-losses', drifts: [] },
  ),
  one(
    'about rounds honestly',
    '2031-05-03',
    'Toll Monitor has counted about 6,200 Norland soldiers killed.',
    { ...soldiers('about 6,200', 6200, 'about'), measure: 'killed', origin: MONITOR },
    { status: 'traced', claim: 'monitor-may', drifts: [] },
  ),
  one(
    'over rounds down',
    '2031-05-03',
    'Toll Monitor has counted more than 6,000 Norland soldiers killed.',
    { ...soldiers('more than 6,000', 6000, 'over'), measure: 'killed', origin: MONITOR },
    { status: 'traced', claim: 'monitor-may', drifts: [] },
  ),
  one(
    'nearly rounds up',
    '2032-05-10',
    'Nearly 1.2 million people were killed in Meridia by the earthquake, the Meridia Rescue Service said.',
    {
      text: 'Nearly 1.2 million',
      quantity: number(1200000, 'nearly'),
      measure: 'killed',
      subject: 'people',
      origin: 'Meridia Rescue Service',
      place: 'Meridia',
    },
    { status: 'traced', claim: 'quake-second', drifts: [] },
  ),
  one(
    'a running count as at least',
    '2031-05-03',
    'At least 6,247 Norland soldiers have been killed, according to Toll Monitor.',
    { ...soldiers('At least 6,247', 6247, 'at-least'), measure: 'killed', origin: MONITOR },
    { status: 'traced', claim: 'monitor-may', drifts: [] },
  ),
  one(
    'no agency named, a telling number',
    '2031-05-03',
    'In the Norland war 6,247 Norland soldiers have been killed.',
    { ...soldiers('6,247', 6247, 'exact'), measure: 'killed' },
    { status: 'traced', claim: 'monitor-may' },
  ),
  one(
    'a series names its day',
    '2031-04-05',
    'The Norland Health Ministry reported 2,101 people killed in Norland.',
    {
      text: '2,101',
      quantity: number(2101, 'exact'),
      measure: 'killed',
      subject: 'people',
      origin: 'Norland Health Ministry',
      place: 'Norland',
    },
    {
      status: 'traced',
      claim: 'norland-health-2031-04-05-norland-people-killed',
      revisedWhen: 'since',
    },
  ),
  one(
    'an ambiguous ministry is told by the war',
    '2031-04-05',
    'The health ministry reported 3,204 people in Norland wounded.',
    {
      text: '3,204',
      quantity: number(3204, 'exact'),
      measure: 'wounded',
      subject: 'people in Norland',
      origin: 'health ministry',
    },
    { status: 'traced', claim: 'norland-health-2031-04-05-norland-people-wounded' },
  ),
  one(
    'a single event with its place and day',
    '2031-04-02',
    'Seventeen people died at Harwick in Norland: the toll of 17 killed came from the Norland Health Ministry.',
    {
      text: '17',
      quantity: number(17, 'exact'),
      measure: 'killed',
      subject: 'people',
      origin: 'Norland Health Ministry',
      place: 'Harwick',
      rest: { kind: 'incident' },
    },
    { status: 'traced', claim: 'bridge-april' },
  ),
  one(
    'a child count is of the children',
    '2031-05-11',
    'The Norland Health Ministry says 314 children in Norland have been killed.',
    {
      text: '314',
      quantity: number(314, 'exact'),
      measure: 'killed',
      subject: 'children in Norland',
      origin: 'Norland Health Ministry',
    },
    { status: 'traced', claim: 'children-may', subject: 'norland-children' },
  ),
  one(
    'the upper end is given as an upper end',
    '2031-04-12',
    'The War Watch Institute says up to 5,000 Norland soldiers were killed.',
    {
      ...soldiers('up to 5,000', 5000, 'up-to'),
      measure: 'killed',
      origin: 'War Watch Institute',
    },
    { status: 'traced', claim: 'watch-april', drifts: [] },
  ),
  one(
    'a range agrees at both ends',
    '2031-04-12',
    'The War Watch Institute estimates 4,000 to 5,000 Norland soldiers killed.',
    {
      text: '4,000 to 5,000',
      quantity: rangeOf(4000, 5000),
      measure: 'killed',
      subject: 'Norland soldiers',
      origin: 'War Watch Institute',
    },
    { status: 'traced', claim: 'watch-april', drifts: [] },
  ),
  one(
    'a rate compares with a daily claim',
    '2031-06-01',
    'The Alban Defence Ministry puts Norland troops at about 130 casualties a day.',
    {
      text: 'about 130',
      quantity: number(130, 'about'),
      measure: 'casualties',
      subject: 'Norland troops',
      origin: ALBA,
      rest: { kind: 'daily', rate: 'day' },
    },
    { status: 'traced', claim: 'daily-may' },
  ),
  one(
    'a month-dated claim may be a little older',
    '2031-06-02',
    'The War Watch Institute counts about 2,380 people killed in Norland.',
    {
      text: 'about 2,380',
      quantity: number(2380, 'about'),
      measure: 'killed',
      subject: 'people',
      origin: 'War Watch Institute',
      place: 'Norland',
    },
    { status: 'traced', claim: 'people-month' },
  ),
  one(
    'a weak record may stand under its own name',
    '2031-05-26',
    'Weak Desk reports 9,100 Norland soldiers killed.',
    { ...soldiers('9,100', 9100, 'exact'), measure: 'killed', origin: 'Weak Desk' },
    { status: 'traced', claim: 'weak-may' },
  ),
  one(
    'a paper that counts nothing passes the number on',
    '2031-05-03',
    'The Evening Paper reports 6,247 Norland soldiers killed.',
    { ...soldiers('6,247', 6247, 'exact'), measure: 'killed', origin: 'Evening Paper' },
    { status: 'traced', claim: 'monitor-may', drifts: [] },
  ),
];

const REVISED: readonly TraceCase[] = [
  one(
    'the same agency spoke again before the page',
    '2031-07-01',
    'The Alban Defence Ministry puts casualties of Norland soldiers at over 5,000.',
    { ...soldiers('over 5,000', 5000, 'over'), measure: 'casualties', origin: ALBA },
    { status: 'revised', claim: 'alba-march', revisedBy: 'alba-june', revisedWhen: 'before' },
  ),
  one(
    'the same agency spoke again after the page',
    '2031-04-01',
    'The Alban Defence Ministry puts casualties of Norland soldiers at over 5,000.',
    { ...soldiers('over 5,000', 5000, 'over'), measure: 'casualties', origin: ALBA },
    { status: 'traced', claim: 'alba-march', revisedBy: 'alba-june', revisedWhen: 'since' },
  ),
  one(
    'an undated page is held against today',
    null,
    'The Alban Defence Ministry puts casualties of Norland soldiers at over 5,000.',
    { ...soldiers('over 5,000', 5000, 'over'), measure: 'casualties', origin: ALBA },
    { status: 'revised', claim: 'alba-march', revisedBy: 'alba-june', revisedWhen: 'before' },
  ),
  one(
    'a daily count printed weeks later without its day',
    '2031-06-20',
    'The Norland Health Ministry reported 2,101 people killed in Norland.',
    {
      text: '2,101',
      quantity: number(2101, 'exact'),
      measure: 'killed',
      subject: 'people',
      origin: 'Norland Health Ministry',
      place: 'Norland',
    },
    {
      status: 'revised',
      claim: 'norland-health-2031-04-05-norland-people-killed',
      revisedBy: 'norland-health-2031-06-16-norland-people-killed',
    },
  ),
  one(
    'a daily count printed weeks later with its day',
    '2031-06-20',
    'By 5 April the Norland Health Ministry had counted 2,101 people killed in Norland.',
    {
      text: '2,101',
      quantity: number(2101, 'exact'),
      measure: 'killed',
      subject: 'people',
      origin: 'Norland Health Ministry',
      place: 'Norland',
      rest: { asOf: '2031-04-05' },
    },
    { status: 'traced', revisedWhen: 'before' },
  ),
];

const CURRENT: readonly TraceCase[] = [
  one(
    'a rounded number that the latest count still bears out',
    '2031-04-03',
    'The Norland Health Ministry reported more than 2,000 people killed in Norland.',
    {
      text: 'more than 2,000',
      quantity: number(2000, 'over'),
      measure: 'killed',
      subject: 'people',
      origin: 'Norland Health Ministry',
      place: 'Norland',
    },
    { status: 'traced' },
  ),
  one(
    'a stretch of time without its beginning is held against no total',
    '2031-06-16',
    'In the Norland war 20,500 Norland soldiers were killed in one season.',
    {
      ...soldiers('20,500', 20500, 'exact'),
      measure: 'killed',
      rest: { kind: 'period' },
    },
    { status: 'untraced', claim: null },
  ),
];

/** Counts of before, parts of an army's losses, people of a land who are not its state. */
const BESIDE: readonly TraceCase[] = [
  one(
    'the count that a new one replaces is of whoever gave it',
    '2031-06-20',
    'In the Norland war the Alban Defence Ministry said on 20 June that more bodies were found, raising the dead among Norland soldiers from 1,810.',
    {
      ...soldiers('1,810', 1810, 'exact'),
      measure: 'killed',
      origin: ALBA,
      rest: { asOf: '2031-06-20' },
    },
    { status: 'traced', claim: 'staff-june', drifts: [] },
  ),
  one(
    'a count that nothing replaces is of whom the page names',
    '2031-06-20',
    'In the Norland war the Alban Defence Ministry said on 20 June that the dead among Norland soldiers were 1,810.',
    {
      ...soldiers('1,810', 1810, 'exact'),
      measure: 'killed',
      origin: ALBA,
      rest: { asOf: '2031-06-20' },
    },
    { status: 'within', claim: null },
  ),
  {
    name: 'a part of an army’s losses is of the army, whatever its words',
    lines: [
      'In the Norland war Norland soldiers had over 6,000 casualties, including 1,810 killed, reports say.',
    ],
    day: '2031-06-20',
    figures: [
      [{ ...soldiers('over 6,000', 6000, 'over'), measure: 'casualties' }, { status: 'traced' }],
      [
        { text: '1,810', quantity: number(1810, 'exact'), measure: 'killed' },
        { status: 'traced', claim: 'staff-june', subject: 'norland-soldiers' },
      ],
    ],
  },
];

const ALTERED: readonly TraceCase[] = [
  one(
    'casualties became killed',
    '2031-06-16',
    'Over 6,000 Norland soldiers were killed, the Alban Defence Ministry said.',
    { ...soldiers('Over 6,000', 6000, 'over'), measure: 'killed', origin: ALBA },
    { status: 'altered', claim: 'alba-june', drifts: ['measure'] },
  ),
  one(
    'killed became casualties',
    '2031-05-03',
    'Toll Monitor counts 6,247 casualties among Norland soldiers.',
    { ...soldiers('6,247', 6247, 'exact'), measure: 'casualties', origin: MONITOR },
    { status: 'altered', claim: 'monitor-may', drifts: ['measure'] },
  ),
  one(
    'losses became killed',
    '2031-05-21',
    'The War Watch Institute says about 11,300 Norland soldiers were killed.',
    {
      ...soldiers('about 11,300', 11300, 'about'),
      measure: 'killed',
      origin: 'War Watch Institute',
    },
    { status: 'altered', claim: 'watch-losses', drifts: ['measure'] },
  ),
  one(
    'over was dropped',
    '2031-06-16',
    'The Alban Defence Ministry counts 6,000 casualties among Norland soldiers.',
    { ...soldiers('6,000', 6000, 'exact'), measure: 'casualties', origin: ALBA },
    { status: 'altered', claim: 'alba-june', drifts: ['bound'] },
  ),
  one(
    'over was added',
    '2031-06-16',
    'The Alban Defence Ministry says more than 4,300 Norland soldiers were wounded.',
    { ...soldiers('more than 4,300', 4300, 'over'), measure: 'wounded', origin: ALBA },
    { status: 'altered', claim: 'alba-wounded', drifts: ['bound'] },
  ),
  one(
    'up to was dropped',
    '2031-06-21',
    'The War Watch Institute says 7,400 Norland soldiers died.',
    { ...soldiers('7,400', 7400, 'exact'), measure: 'deaths', origin: 'War Watch Institute' },
    { status: 'altered', claim: 'watch-upto', drifts: ['bound'] },
  ),
  one(
    'rounded without a word',
    '2031-05-03',
    'Toll Monitor has counted 6,200 Norland soldiers killed.',
    { ...soldiers('6,200', 6200, 'exact'), measure: 'killed', origin: MONITOR },
    { status: 'altered', claim: 'monitor-may', drifts: ['value'] },
  ),
  one(
    'the upper end stands for the range',
    '2031-04-12',
    'The War Watch Institute says 5,000 Norland soldiers were killed.',
    {
      ...soldiers('5,000', 5000, 'exact'),
      measure: 'killed',
      origin: 'War Watch Institute',
    },
    { status: 'altered', claim: 'watch-april', drifts: ['bound'] },
  ),
  one(
    'another agency is named that has none of its own',
    '2031-05-03',
    'The Sudria General Staff says 6,247 Norland soldiers have been killed.',
    { ...soldiers('6,247', 6247, 'exact'), measure: 'killed', origin: 'Sudria General Staff' },
    { status: 'altered', claim: 'monitor-may', drifts: ['attribution'] },
  ),
  one(
    'children became civilians',
    '2031-05-11',
    'The Norland Health Ministry says 314 civilians in Norland have been killed.',
    {
      text: '314',
      quantity: number(314, 'exact'),
      measure: 'killed',
      subject: 'civilians in Norland',
      origin: 'Norland Health Ministry',
    },
    { status: 'altered', claim: 'children-may', drifts: ['subject'] },
  ),
  one(
    'another place',
    '2031-04-21',
    'Toll Monitor says 1,365 Sudria soldiers were killed at Westmark.',
    {
      text: '1,365',
      quantity: number(1365, 'exact'),
      measure: 'killed',
      subject: 'Sudria soldiers',
      origin: MONITOR,
      place: 'Westmark',
    },
    { status: 'altered', claim: 'valley-april', drifts: ['place'] },
  ),
  one(
    'another day',
    '2031-06-20',
    'As of 20 May, Toll Monitor had counted 6,247 Norland soldiers killed.',
    {
      ...soldiers('6,247', 6247, 'exact'),
      measure: 'killed',
      origin: MONITOR,
      rest: { asOf: '2031-05-20' },
    },
    { status: 'altered', claim: 'monitor-may', drifts: ['date'] },
  ),
  {
    name: 'casualties become killed two paragraphs on',
    day: '2031-06-16',
    lines: [
      'The Alban Defence Ministry puts casualties of Norland soldiers at over 6,000.',
      'With over 6,000 Norland soldiers killed, the army is short of men.',
    ],
    figures: [
      [
        { ...soldiers('over 6,000', 6000, 'over'), measure: 'casualties', origin: ALBA },
        { status: 'traced', claim: 'alba-june' },
      ],
      [
        { ...soldiers('over 6,000', 6000, 'over'), measure: 'killed' },
        { status: 'altered', claim: 'alba-june', drifts: ['measure'] },
      ],
    ],
  },
];

const COMPARED: readonly TraceCase[] = [
  one(
    'inside the span of estimates',
    '2031-06-16',
    'In the Norland war some 3,300 Norland soldiers may have been killed.',
    { ...soldiers('some 3,300', 3300, 'about'), measure: 'killed' },
    { status: 'within', claim: null, ends: ['staff-june', 'monitor-may'] },
  ),
  one(
    'above every estimate',
    '2031-06-16',
    'In the Norland war 20,500 Norland soldiers were killed.',
    { ...soldiers('20,500', 20500, 'exact'), measure: 'killed' },
    { status: 'outside', claim: null, ends: ['staff-june', 'monitor-may'] },
  ),
  one(
    'below every estimate',
    '2031-06-16',
    'In the Norland war 300 Norland soldiers were killed.',
    { ...soldiers('300', 300, 'exact'), measure: 'killed' },
    { status: 'outside', claim: null },
  ),
  one(
    'a measure that nobody counts',
    '2031-06-16',
    'In the Norland war 250 Norland soldiers are missing.',
    { ...soldiers('250', 250, 'exact'), measure: 'missing' },
    { status: 'untraced', claim: null, subject: 'norland-soldiers' },
  ),
  one(
    'a share is never traced by its value',
    '2031-06-16',
    'Half of the 12,494 Norland soldiers sent were killed.',
    {
      ...soldiers('Half', 6247, 'exact'),
      measure: 'killed',
      rest: {
        derived: {
          share: 0.5,
          baseText: 'the 12,494',
          base: number(12494, 'exact'),
          baseMeasure: 'deployed',
        },
      },
    },
    { status: 'within', claim: null },
  ),
  one(
    'an imagined number has no origin',
    '2031-06-16',
    'If 6,247 Norland soldiers were killed, the line would fall.',
    {
      ...soldiers('6,247', 6247, 'exact'),
      measure: 'killed',
      rest: { modality: 'hypothetical' },
    },
    { status: 'untraced', claim: null },
  ),
];

const NEGATIVE: readonly TraceCase[] = [
  one(
    'same number, other people',
    '2031-05-03',
    'Toll Monitor has counted 6,247 Sudria soldiers killed.',
    {
      text: '6,247',
      quantity: number(6247, 'exact'),
      measure: 'killed',
      subject: 'Sudria soldiers',
      origin: MONITOR,
    },
    { status: 'outside', claim: null },
  ),
  one(
    'same number, missing instead of killed',
    '2031-05-03',
    'Toll Monitor lists 6,247 Norland soldiers as missing.',
    { ...soldiers('6,247', 6247, 'exact'), measure: 'missing', origin: MONITOR },
    { status: 'untraced', claim: null },
  ),
  one(
    'same number, before it was published',
    '2031-04-20',
    'In the Norland war 6,247 Norland soldiers have been killed.',
    { ...soldiers('6,247', 6247, 'exact'), measure: 'killed' },
    { status: 'outside', claim: null },
  ),
  one(
    'same number, another year',
    '2033-05-03',
    'By April 2033 Toll Monitor had counted 6,247 Norland soldiers killed.',
    {
      ...soldiers('6,247', 6247, 'exact'),
      measure: 'killed',
      origin: MONITOR,
      rest: { asOf: '2033-04-30' },
    },
    { status: 'untraced', claim: null },
  ),
  one(
    'same number, counted from another day on',
    '2031-05-03',
    'Since 1 April 2031 Toll Monitor has counted 6,247 Norland soldiers killed.',
    {
      ...soldiers('6,247', 6247, 'exact'),
      measure: 'killed',
      origin: MONITOR,
      rest: { periodStart: '2031-04-01' },
    },
    { status: 'untraced', claim: null },
  ),
  one(
    'an agency with a number of its own is not given another’s',
    '2031-06-16',
    'The Norland General Staff says 6,247 Norland soldiers have been killed.',
    { ...soldiers('6,247', 6247, 'exact'), measure: 'killed', origin: STAFF },
    { status: 'within', claim: null },
  ),
  one(
    'a number three per cent off',
    '2031-05-03',
    'Toll Monitor has counted 6,434 Norland soldiers killed.',
    { ...soldiers('6,434', 6434, 'exact'), measure: 'killed', origin: MONITOR },
    { status: 'outside', claim: null },
  ),
  one(
    'a rate is no total',
    '2031-06-16',
    'Alban Defence Ministry: over 6,000 casualties a day among Norland soldiers.',
    {
      ...soldiers('over 6,000', 6000, 'over'),
      measure: 'casualties',
      origin: ALBA,
      rest: { kind: 'daily', rate: 'day' },
    },
    { status: 'outside', claim: null },
  ),
  one(
    'a small number without its event',
    '2031-06-16',
    'A road accident in Norland left 17 people killed.',
    {
      text: '17',
      quantity: number(17, 'exact'),
      measure: 'killed',
      subject: 'people',
      place: 'Norland',
      rest: { kind: 'incident' },
    },
    { status: 'not-covered', claim: null },
  ),
  one(
    'a weak record without its name',
    '2031-05-26',
    'In the Norland war 9,100 Norland soldiers were killed.',
    { ...soldiers('9,100', 9100, 'exact'), measure: 'killed' },
    { status: 'untraced', claim: null },
  ),
  one(
    'a past disaster that the page does not name',
    '2033-02-01',
    'A bus crash left 812 people killed in Meridia.',
    {
      text: '812',
      quantity: number(812, 'exact'),
      measure: 'killed',
      subject: 'people',
      place: 'Meridia',
      rest: { kind: 'incident' },
    },
    { status: 'not-covered', claim: null, subject: null },
  ),
  one(
    'people of whom the record knows nothing',
    '2031-05-03',
    'The flood killed 6,247 villagers in Ostmark.',
    {
      text: '6,247',
      quantity: number(6247, 'exact'),
      measure: 'killed',
      subject: 'villagers',
    },
    { status: 'not-covered', claim: null, subject: null },
  ),
  {
    ...one(
      'an agency that is switched off',
      '2031-05-03',
      'Toll Monitor has counted 6,247 Norland soldiers killed.',
      { ...soldiers('6,247', 6247, 'exact'), measure: 'killed', origin: MONITOR },
      { status: 'untraced', claim: null },
    ),
    off: ['toll-monitor'],
  },
];

const SUDRIA_STAFF = 'Sudria General Staff';

const dead = (
  text: string,
  value: number,
  subject: string | undefined,
  rest = {},
): FigureSketch => ({
  text,
  quantity: number(value, 'exact'),
  measure: 'killed',
  ...(subject === undefined ? {} : { subject }),
  rest: { kind: 'incident', ...rest },
});

/** Numbers whose group, agency or day is told badly, but of which all signs together leave no doubt. */
const ADDED_UP: readonly TraceCase[] = [
  one(
    'words in capitals that name no group, beside the counter',
    '2031-05-03',
    'In the Norland war Toll Monitor keeps the lists: a Grim Register of 6,247.',
    { text: '6,247', quantity: number(6247, 'exact'), measure: 'killed', subject: 'Grim Register' },
    { status: 'traced', claim: 'monitor-may', drifts: [], subject: 'norland-soldiers' },
  ),
  one(
    'people of another land, beside the counter',
    '2031-05-03',
    'In the Norland war Toll Monitor keeps the lists: 6,247 Meridian drivers.',
    {
      text: '6,247',
      quantity: number(6247, 'exact'),
      measure: 'killed',
      subject: 'Meridian drivers',
    },
    { status: 'not-covered', claim: null },
  ),
  one(
    'the time of an estimate is no first day of a count',
    '2031-07-02',
    'Estimates from late 2031 by Toll Monitor put Norland soldiers killed at 6,247.',
    {
      ...{ ...soldiers('6,247', 6247, 'exact'), measure: 'killed', origin: MONITOR },
      rest: { periodStart: '2031-07-01' },
    },
    { status: 'traced', claim: 'monitor-may' },
  ),
  one(
    'the month of the data is no first day either',
    '2031-07-02',
    'Data from July by Toll Monitor put Norland soldiers killed at 6,247.',
    {
      ...{ ...soldiers('6,247', 6247, 'exact'), measure: 'killed', origin: MONITOR },
      rest: { periodStart: '2031-07-01' },
    },
    { status: 'traced', claim: 'monitor-may' },
  ),
  one(
    'an estimate told as what may come, under its agency’s name',
    '2031-04-12',
    'The War Watch Institute says that Norland soldiers killed may be 4,000 to 5,000.',
    {
      text: '4,000 to 5,000',
      quantity: rangeOf(4000, 5000),
      subject: 'Norland soldiers',
      measure: 'killed',
      origin: 'War Watch Institute',
      rest: { modality: 'forecast' },
    },
    { status: 'traced', claim: 'watch-april' },
  ),
  one(
    'somebody else’s forecast',
    '2031-05-03',
    'The Alban Defence Ministry says that Norland soldiers killed may reach 6,247.',
    {
      ...{ ...soldiers('6,247', 6247, 'exact'), measure: 'killed', origin: ALBA },
      rest: { modality: 'forecast' },
    },
    { status: 'untraced', claim: null },
  ),
  one(
    'a count from the middle of the year on',
    '2031-07-02',
    'Toll Monitor puts Norland soldiers killed from late 2031 on at 6,247.',
    {
      ...{ ...soldiers('6,247', 6247, 'exact'), measure: 'killed', origin: MONITOR },
      rest: { periodStart: '2031-07-01' },
    },
    { status: 'untraced', claim: null },
  ),
  one(
    'a total that is told with the weeks in which it came about',
    '2031-05-03',
    'Toll Monitor says that 6,247 Norland soldiers died in a few weeks of war.',
    {
      ...{ ...soldiers('6,247', 6247, 'exact'), measure: 'killed', origin: MONITOR },
      rest: { rate: 'week', kind: 'period' },
    },
    { status: 'traced', claim: 'monitor-may' },
  ),
  one(
    'an average a week that equals no total',
    '2031-05-03',
    'Toll Monitor says that 625 Norland soldiers died in a week.',
    {
      ...{ ...soldiers('625', 625, 'exact'), measure: 'killed', origin: MONITOR },
      rest: { rate: 'week', kind: 'period' },
    },
    { status: 'untraced', claim: null },
  ),
  one(
    'the same fighters counted from another day on',
    '2031-05-03',
    'Fallen fighters of the Norland war since 1 April: Toll Monitor has a register of 6,247.',
    {
      ...{
        text: '6,247',
        quantity: number(6247, 'exact'),
        measure: 'killed',
        subject: 'fighters',
        origin: MONITOR,
      },
      rest: { periodStart: '2031-04-01' },
    },
    { status: 'not-covered', claim: null },
  ),
  one(
    'the same number of soldiers of the other side',
    '2031-05-03',
    'Of the Sudria soldiers 6,247 have been killed in the war with Norland, Toll Monitor says.',
    {
      text: '6,247',
      quantity: number(6247, 'exact'),
      measure: 'killed',
      subject: 'Sudria soldiers',
      origin: MONITOR,
    },
    { status: 'outside', claim: null },
  ),
  one(
    'a number of two digits without its counter',
    '2031-04-03',
    'The Norland war went on, and 17 villagers died.',
    { text: '17', quantity: number(17, 'exact'), measure: 'killed', subject: 'villagers' },
    { status: 'untraced', claim: null },
  ),
];

/** Whom a figure is about, where its own words do not say it. */
const SUBJECTS: readonly TraceCase[] = [
  {
    name: 'people counted after soldiers are no soldiers',
    lines: [
      'In the town of Harwick 20 Norland soldiers were killed.',
      'The mayor said that 14 people had died.',
    ],
    day: '2031-06-16',
    figures: [
      [dead('20', 20, 'Norland soldiers'), { status: 'untraced', subject: 'norland-soldiers' }],
      [dead('14', 14, 'people'), { status: 'untraced', subject: 'norland-people' }],
    ],
  },
  {
    name: 'children of a land that the page does not name are none of the record',
    lines: ['Some 90 people were killed in Kestria, among them 12 children.'],
    day: '2031-06-16',
    figures: [[dead('12', 12, 'children'), { status: 'not-covered', subject: null }]],
  },
  {
    name: 'a sum over many wars is of no single group',
    lines: ['More than 100,000 civilians were killed in 23 conflicts, Norland among them.'],
    day: '2031-06-16',
    figures: [[dead('100,000', 100000, 'civilians'), { status: 'not-covered', subject: null }]],
  },
  {
    name: 'an army that tells of soldiers killed tells of its own',
    lines: [
      'The Sudria General Staff said 20 soldiers were killed in Harwick.',
      'In the Norland war, the Sudria General Staff said it killed 30 soldiers of Norland.',
    ],
    day: '2031-06-16',
    figures: [
      [
        { ...dead('20', 20, 'soldiers'), origin: SUDRIA_STAFF, place: 'Harwick' },
        { status: 'untraced', subject: 'sudria-soldiers' },
      ],
      [
        { ...dead('30', 30, 'soldiers of Norland'), origin: SUDRIA_STAFF },
        { status: 'untraced', subject: 'norland-soldiers' },
      ],
    ],
  },
  one(
    'a strike of one land hits the other',
    '2031-06-16',
    'A Sudrian drone hit a car near the border: 31 people were killed.',
    dead('31', 31, 'people'),
    { status: 'untraced', subject: 'norland-people' },
  ),
  one(
    'nobody is hit by the strike of his own land',
    '2031-06-16',
    'A Norlander drone hit a car near the border: 32 people were killed.',
    dead('32', 32, 'people'),
    { status: 'not-covered', subject: null },
  ),
  {
    name: 'numbers of one sentence without a word for their group are of one group',
    lines: ['In Norland the ministry spoke of 61 killed and 63 injured.'],
    day: '2031-06-16',
    figures: [
      [dead('61', 61, undefined), { status: 'untraced', subject: 'norland-people' }],
      [
        { ...dead('63', 63, undefined), measure: 'wounded' },
        { status: 'untraced', subject: 'norland-people' },
      ],
    ],
  },
  {
    name: 'a part named after the number is not who they are',
    lines: ['In Norland 13 people were killed, including a Norland soldier.'],
    day: '2031-06-16',
    figures: [[dead('13', 13, 'people'), { status: 'untraced', subject: 'norland-people' }]],
  },
  one(
    'a storm in the paragraph is no war',
    '2031-06-16',
    'The storm reached the coast of Norland. At least 30 deaths have been confirmed there.',
    dead('30', 30, undefined),
    { status: 'not-covered', subject: null },
  ),
  {
    name: 'a people before another noun makes nobody a soldier',
    lines: ['In the Norland war nine Norland churchgoers were killed.'],
    day: '2031-06-16',
    figures: [[dead('nine', 9, 'Norland churchgoers'), { status: 'not-covered', subject: null }]],
  },
  {
    name: 'people whom nobody counts apart belong to their whole, and nothing is held against them',
    lines: [
      'In Norland 4,400 people were killed, among them 300 nurses, 12 troopers and 9 Albans.',
    ],
    day: '2031-06-16',
    figures: [
      [dead('4,400', 4400, 'people'), { status: 'untraced', subject: 'norland-people' }],
      [
        { ...dead('300', 300, 'nurses'), rest: { partOf: 0 } },
        { status: 'untraced', claim: null, subject: 'norland-people' },
      ],
      [
        { ...dead('12', 12, 'troopers'), rest: { partOf: 0 } },
        { status: 'not-covered', subject: null },
      ],
      [
        { ...dead('9', 9, 'Albans'), rest: { partOf: 0 } },
        { status: 'not-covered', subject: null },
      ],
    ],
  },
  {
    name: 'nurses of a page about the people of one land are among these, names on a list are nobody',
    lines: ['In Norland the war has taken many: 31 nurses were killed, and 88 names were read.'],
    day: '2031-06-16',
    figures: [
      [dead('31', 31, 'nurses'), { status: 'untraced', subject: 'norland-people' }],
      [dead('88', 88, 'names'), { status: 'not-covered', subject: null }],
    ],
  },
  {
    name: 'the enemy of one side is the other',
    lines: [
      'In the Norland war the enemy lost 300 killed, the Sudria General Staff said.',
      'In the Norland war the enemy lost 400 killed, the Norland General Staff said.',
    ],
    day: '2031-06-16',
    figures: [
      [
        { ...dead('300', 300, 'enemy'), origin: SUDRIA_STAFF },
        { status: 'untraced', subject: 'norland-soldiers' },
      ],
      [
        { ...dead('400', 400, 'enemy'), origin: STAFF },
        { status: 'untraced', subject: 'sudria-soldiers' },
      ],
    ],
  },
];

/** Every case of the invented war. */
export const TRACE_CASES: readonly TraceCase[] = [
  ...TRACED,
  ...REVISED,
  ...CURRENT,
  ...BESIDE,
  ...ALTERED,
  ...COMPARED,
  ...NEGATIVE,
  ...ADDED_UP,
  ...SUBJECTS,
];
