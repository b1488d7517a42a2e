import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Agency, Claim, Pack, Subject } from '../../../src/claims/record';
import { cutsShort } from '../../../src/match/cut-short';
import { traceFigures } from '../../../src/match/trace-figures';
import { rangeOf } from '../../../src/text/quantity';
import { type FigureSketch, figureOf, number, pageOf } from './figure-factory';
import { claim, SMALL_PACK } from './small-pack';

/** The invented record with numbers that it holds rounded, an exact count, and a war of four days. */
const [AGENCY] = SMALL_PACK.agencies as readonly [Agency, ...Agency[]];
const [SUBJECT] = SMALL_PACK.subjects as readonly [Subject, ...Subject[]];
const [WAR] = SMALL_PACK.conflicts;
if (!WAR) throw new Error('the small record has no conflict');

const MARSH = { conflict: 'marsh-war', subject: 'marsh-soldiers', periodStart: '2033-05-07' };
const agency = (id: string, name: string, rest: Partial<Agency>): Agency => ({
  ...AGENCY,
  id,
  name,
  shortName: name,
  aliases: [name],
  ambiguousAliases: [],
  country: 'MA',
  ...rest,
});
const killed = (low: number, bound: Claim['bound']) => ({ measure: 'killed', low, bound }) as const;

const PACK: Pack = {
  ...SMALL_PACK,
  agencies: [
    ...SMALL_PACK.agencies,
    agency('marsh-army', 'Marshland Army', { type: 'military' }),
    agency('marsh-government', 'Government of Marshland (Oren Pell)', {
      type: 'government',
      aliases: ['Oren Pell', 'Marshland government'],
      ambiguousAliases: ['Marshland'],
    }),
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    {
      ...SUBJECT,
      id: 'marsh-soldiers',
      name: 'Marshland soldiers',
      conflict: 'marsh-war',
      side: null,
      aliases: ['Marshland soldiers', 'Marshland troops'],
    },
  ],
  conflicts: [
    ...SMALL_PACK.conflicts,
    {
      ...WAR,
      id: 'marsh-war',
      name: 'Marshland war',
      aliases: ['Marshland war'],
      start: '2033-05-07',
      end: '2033-05-10',
      sides: [],
      places: ['Marshland', 'Reedmouth'],
      demonyms: [],
    },
  ],
  claims: [
    ...SMALL_PACK.claims,
    claim('watch-survey', 'war-watch', '2032-08-01', killed(12000, 'over'), {
      subject: 'norland-people',
      kind: 'period',
      method: 'survey',
    }),
    claim('quake-study', 'toll-monitor', '2033-02-01', killed(31000, 'range'), {
      conflict: 'meridia-quake',
      subject: 'meridia-quake-people',
      high: 58000,
      kind: 'incident',
      incident: 'meridia-quake-2032-05-04',
      place: 'Meridia',
      periodStart: null,
      method: 'survey',
    }),
    claim(
      'watch-excess',
      'war-watch',
      '2033-06-20',
      { measure: 'excess-deaths', low: 74836, bound: 'about' },
      { subject: 'norland-people', asOf: '2033-02-28', method: 'survey' },
    ),
    claim(
      'health-missing',
      'norland-health',
      '2032-09-02',
      { measure: 'missing', low: 38715, bound: 'exact' },
      { subject: 'norland-people', method: 'count' },
    ),
    claim('marsh-list', 'marsh-army', '2033-05-13', killed(27, 'exact'), {
      ...MARSH,
      kind: 'incident',
      incident: 'reedmouth-2033-05-08',
      place: 'Reedmouth',
      periodStart: null,
      method: 'named-list',
    }),
    claim('marsh-total', 'marsh-army', '2033-05-13', killed(14, 'exact'), {
      ...MARSH,
      asOf: '2033-05-10',
    }),
  ],
};
const record = openRecord([PACK]);

function origins(day: string | null, lines: readonly string[], sketches: readonly FigureSketch[]) {
  const page = pageOf(lines);
  const hits = record.names.scan(page.text);
  let from = 0;
  const figures = sketches.map((sketch) => {
    const figure = figureOf(page, sketch, hits, from);
    from = figure.end;
    return figure;
  });
  const context = { published: day, today: '2034-01-01', disabledAgencies: new Set<string>() };
  return traceFigures(page, figures, hits, record, context).map((finding) => finding.claim);
}

const WATCH = 'War Watch Institute';
const sketch = (
  text: string,
  value: number,
  origin: string | undefined,
  rest: Partial<FigureSketch> = {},
): FigureSketch => ({
  text,
  quantity: number(value, 'exact'),
  measure: 'killed',
  subject: 'people in Norland',
  ...(origin === undefined ? {} : { origin }),
  ...rest,
});

describe('a number in other digits than the record’s', () => {
  it('is another number, whoever gives it', () => {
    const line = `The ${WATCH} puts at 12,384 the people in Norland whom the war took.`;
    expect(origins('2032-08-05', [line], [sketch('12,384', 12384, WATCH)])).toEqual([null]);
    const range = 'The quake took 31,140 to 57,906 people in Meridia, a draft says.';
    const figure = sketch('31,140 to 57,906', 0, undefined, {
      quantity: rangeOf(31140, 57906),
      subject: 'people in Meridia',
    });
    expect(origins(null, [range], [figure])).toEqual([null]);
  });
});

describe('a headline that cuts a number short', () => {
  const below = 'On its list are 38,715 people in Norland, the Norland Health Ministry wrote.';
  const exact = sketch('38,715', 38715, 'Norland Health Ministry', { measure: 'missing' });
  const above = (digits: string, value: number, measure: FigureSketch['measure'] = 'missing') =>
    sketch(digits, value, undefined, { measure });
  const head = (digits: string) => `# War leaves ${digits} people in Norland unaccounted for`;

  it('is the number that the page gives under its body’s name', () => {
    const figures = [above('38,000', 38000), exact];
    const found = origins('2032-09-03', [head('38,000'), below], figures);
    expect(found).toEqual(['health-missing', 'health-missing']);
  });

  it('is none of another measure, and no number beside it', () => {
    const wounded = [above('38,000', 38000, 'wounded'), exact];
    expect(origins('2032-09-03', [head('38,000'), below], wounded)[0]).toBeNull();
    expect(
      origins('2032-09-03', [head('37,000'), below], [above('37,000', 37000), exact])[0],
    ).toBeNull();
  });

  it('needs the exact number on the page', () => {
    expect(origins('2032-09-03', [head('38,000')], [above('38,000', 38000)])).toEqual([null]);
  });

  it('shows two digits of a large number', () => {
    expect(cutsShort(38000, 38715)).toBe(true);
    expect(cutsShort(38000, 39000)).toBe(false);
    expect(cutsShort(30000, 30715)).toBe(false);
    expect(cutsShort(380, 387)).toBe(false);
  });
});

describe('a state that speaks for its army', () => {
  const troops = (digits: string, value: number, origin: string): FigureSketch => ({
    ...sketch(digits, value, origin),
    subject: 'Marshland soldiers',
    rest: { kind: 'incident' },
  });

  it('may be named by its land, though the record adds who speaks for it', () => {
    const line = 'Marshland had named 27 dead of the raid on Reedmouth, all Marshland soldiers.';
    const other =
      'The Norland General Staff had named 27 dead of the raid on Reedmouth, all Marshland soldiers.';
    expect(origins('2033-05-14', [line], [troops('27', 27, 'Marshland')])).toEqual(['marsh-list']);
    expect(origins('2033-05-14', [other], [troops('27', 27, 'Norland General Staff')])).toEqual([
      null,
    ]);
  });

  it('gives the total of a short war, where the page has it from the army', () => {
    const head = '# Marshland Army lists 14 Marshland soldiers as dead';
    const line =
      'The Marshland government spoke of 14 Marshland soldiers fallen in the border fights.';
    const army = { ...troops('14', 14, 'Marshland Army'), rest: {} };
    const state = troops('14', 14, 'Marshland government');
    expect(origins('2033-05-14', [head, line], [army, state])).toEqual([
      'marsh-total',
      'marsh-total',
    ]);
    expect(origins('2033-05-14', [line], [state])).toEqual([null]);
  });
});

describe('a study that came out months after the day up to which it counts', () => {
  const told = (asOf: string) =>
    origins(
      null,
      ['A household study has it that 74,800 people in Norland did not live to see that spring.'],
      [
        sketch('74,800', 74800, undefined, {
          quantity: number(74800, 'about'),
          rest: { asOf },
        }),
      ],
    );

  it('is found by that day, and by no other', () => {
    expect(told('2033-03-15')).toEqual(['watch-excess']);
    expect(told('2032-11-30')).toEqual([null]);
  });
});
