import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import type { ClaimCard } from '../../../src/report/card';
import { AGENCY_COLOURS } from '../../../src/view/explorer/agency-styles';
import { chooseClaims } from '../../../src/view/explorer/choose-claims';
import { claimsCsv } from '../../../src/view/explorer/claims-csv';
import { NOWHERE, type Place, readPlace, writePlace } from '../../../src/view/explorer/place';
import { linesOf, withColours } from '../../../src/view/explorer/save-picture';
import { summaryText } from '../../../src/view/explorer/summary-words';
import { sortClaims, tableText } from '../../../src/view/explorer/table-rows';
import { layOutTimeline, nearestMark, numbersOf } from '../../../src/view/explorer/timeline-layout';
import { labelBox, meets } from '../../../src/view/plot/place-labels';
import { agency, claim } from '../../../tools/gallery/sample-cards';
import { english } from './english';

const navy = { ...agency('Harbour Navy'), id: 'navy', type: 'military' as const };
const party = { ...navy, stance: { relation: 'party' as const, side: 'north-shore' } };
const survey = {
  ...agency('Lighthouse Survey'),
  id: 'survey',
  type: 'academic' as const,
  stance: null,
};

/** A claim of our own on a day of the year 2031. */
function on(day: string, low: number, more: Partial<ClaimCard> = {}): ClaimCard {
  const asOf = `2031-${day}`;
  const made = { agency: party, bound: 'exact' as const, high: null, interval: null, vague: false };
  const kept = { measure: 'killed' as const, kind: 'cumulative' as const, fromSeries: false };
  return claim({ id: `c-${day}-${low}`, asOf, published: asOf, low, ...made, ...kept, ...more });
}

const ALL: readonly ClaimCard[] = [
  on('01-10', 100),
  on('02-10', 250, { agency: survey, interval: { low: 200, high: 320, level: 95 } }),
  on('03-10', 300, { bound: 'over' }),
  on('03-12', 90, { kind: 'incident' }),
  on('04-10', 400, { agency: survey, interval: { low: 350, high: 470, level: 95 } }),
  on('04-11', 700, { measure: 'casualties' }),
];

describe('the place', () => {
  const cases: readonly (readonly [string, Partial<Place>])[] = [
    ['', {}],
    ['claim=a-2031', { claim: 'a-2031' }],
    [
      'subject=shore&measure=killed&kind=all&scale=log',
      { subject: 'shore', measure: 'killed', kind: 'all', scale: 'log' },
    ],
    [
      'subject=shore&type=military&side=north-shore',
      { subject: 'shore', type: 'military', side: 'north-shore' },
    ],
  ];
  for (const [text, place] of cases) {
    it(`${text || 'of nothing'} is read and written`, () => {
      expect(readPlace(`#${text}`)).toEqual({ ...NOWHERE, ...place });
      expect(readPlace(writePlace({ ...NOWHERE, ...place }))).toEqual({ ...NOWHERE, ...place });
    });
  }
  it('takes nothing that it does not know', () => {
    expect(readPlace('measure=tanks&kind=never&type=king&scale=crooked')).toEqual(NOWHERE);
  });
});

describe('the choice', () => {
  it('is one measure, that with most claims, and totals where there are some', () => {
    const chosen = chooseClaims(ALL, NOWHERE);
    expect([chosen.measure, chosen.kind]).toEqual(['killed', 'cumulative']);
    expect(chosen.claims.map(({ low }) => low)).toEqual([100, 250, 300, 400]);
    expect(chosen.measures).toEqual([
      { value: 'killed', count: 5 },
      { value: 'casualties', count: 1 },
    ]);
  });
  const cases: readonly (readonly [Partial<Place>, readonly number[]])[] = [
    [{ kind: 'all' }, [100, 250, 300, 90, 400]],
    [{ kind: 'incident' }, [90]],
    [{ measure: 'casualties' }, [700]],
    [{ type: 'academic' }, [250, 400]],
    [{ side: 'north-shore' }, [100, 300]],
    [{ side: 'independent' }, [250, 400]],
    [{ side: 'independent', type: 'military' }, []],
    [{ measure: 'missing' }, [100, 250, 300, 400]],
  ];
  for (const [place, lows] of cases) {
    it(`${JSON.stringify(place)} shows ${lows.length} claims`, () => {
      const { claims } = chooseClaims(ALL, { ...NOWHERE, ...place });
      expect(claims.map(({ low }) => low)).toEqual(lows);
    });
  }
});

describe('the layout', () => {
  const size = { width: 900, height: 400 };
  const { claims } = chooseClaims(ALL, NOWHERE);
  const timeline = layOutTimeline(claims, size, false);

  it('puts later days to the right and larger numbers higher, all inside the frame', () => {
    const { frame, marks } = timeline;
    expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).sort((a, b) => a - b));
    expect(marks.map(({ y }) => -y)).toEqual(marks.map(({ y }) => -y).sort((a, b) => a - b));
    for (const { x, low, high } of marks) {
      expect(x).toBeGreaterThanOrEqual(frame.left);
      expect(x).toBeLessThanOrEqual(frame.right);
      expect(high).toBeGreaterThanOrEqual(frame.top);
      expect(low).toBeLessThanOrEqual(frame.bottom);
    }
  });

  it('draws an agency’s intervals as a band and leaves single numbers without', () => {
    expect(timeline.bands.map(({ style }) => style.agency.id)).toEqual(['survey']);
  });

  it('draws the days of a series as one line without signs', () => {
    const days = Array.from({ length: 3000 }, (_, i) => {
      const asOf = new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10);
      return claim({ id: `s-${i}`, agency: party, asOf, low: i, fromSeries: true, bound: 'exact' });
    });
    const long = layOutTimeline(days, size, false);
    expect(long.lines).toHaveLength(1);
    expect(long.marks.every(({ inLine }) => inLine)).toBe(true);
    expect(long.dayPrecision).toBe('year');
  });

  it('keeps names off the ring of the claim that is shown in full, and at their own signs', () => {
    const chosen = claims[2]?.id ?? null;
    const { labels, marks } = layOutTimeline(claims, size, false, chosen);
    const shown = marks.find(({ claim }) => claim.id === chosen);
    const type = { letter: 6.9, half: 7.5, gap: 10 };
    for (const label of labels) {
      const box = labelBox(label.text, { ...label, y: label.y - type.half * 0.6 }, type);
      const { x = 0, y = 0 } = shown ?? {};
      expect(meets(box, { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 })).toBe(false);
    }
  });

  it('drops a name that would stand nearer to another agency’s sign', () => {
    const crowd = Array.from({ length: 30 }, (_, i) =>
      on(`01-${String(10 + (i % 12))}`, 1000 + i, {
        agency: { ...survey, id: `a${i}`, shortName: `Body ${i}` },
      }),
    );
    const { labels, marks } = layOutTimeline(crowd, size, false);
    const type = { letter: 6.9, half: 7.5, gap: 10 };
    for (const label of labels.filter(({ leader }) => leader === null)) {
      const box = labelBox(label.text, { ...label, y: label.y - type.half * 0.6 }, type);
      const away = ({ x, y }: { x: number; y: number }) =>
        Math.hypot(
          Math.max(box.left - x, 0, x - box.right),
          Math.max(box.top - y, 0, y - box.bottom),
        );
      const own = marks.findLast(({ style }) => style === label.style);
      for (const mark of marks) {
        if (own) expect(away(mark)).toBeGreaterThanOrEqual(away(own));
      }
    }
  });

  it('writes a value at the foot of a logarithmic axis that begins far below its first power', () => {
    const some = [on('01-01', 230), on('02-01', 90_000)];
    const { values } = layOutTimeline(some, size, true);
    expect(values[0]?.value).toBeLessThan(1000);
  });

  it('ends a band where an agency was silent for long', () => {
    const wide = (asOf: string, low: number) =>
      claim({ id: asOf, agency: survey, asOf, low, high: low * 2, bound: 'range' });
    const days = ['2031-01-01', '2031-03-01', '2034-01-01', '2034-02-01', '2037-01-01'];
    const { bands } = layOutTimeline(
      days.map((day, i) => wide(day, 100 + i)),
      size,
      false,
    );
    expect(bands).toHaveLength(2);
  });

  it('tells fifty agencies apart without colour as long as shapes and fills last', () => {
    const many = Array.from({ length: 50 }, (_, i) => {
      const stance = [null, party.stance, { relation: 'ally' as const, side: 'south' }][i % 3];
      return on('01-10', i, { agency: { ...survey, id: `a${i}`, stance: stance ?? null } });
    });
    const { styles } = layOutTimeline(many, size, false);
    const looks = styles.slice(0, 24).map(({ shape, fill }) => `${shape} ${fill}`);
    expect(new Set(looks).size).toBe(24);
    const whole = styles
      .slice(0, 24)
      .map(({ shape, fill, colour }) => `${shape} ${fill} ${colour}`);
    expect(new Set(whole).size).toBe(24);
  });

  it('shapes signs by the agency’s stand', () => {
    const shapes = Object.fromEntries(
      timeline.styles.map(({ agency, shape }) => [agency.id, shape]),
    );
    expect(shapes).toEqual({ navy: 'square', survey: 'circle' });
  });

  it('holds for a single claim, for zero, and on a logarithmic scale', () => {
    for (const log of [false, true]) {
      for (const some of [[on('01-01', 0)], [on('01-01', 5)], ALL]) {
        for (const { x, y, low, high } of layOutTimeline(some, size, log).marks) {
          expect([x, y, low, high].every(Number.isFinite)).toBe(true);
        }
      }
    }
  });

  it('writes values apart, also on a logarithmic scale', () => {
    const wide = [on('01-01', 8_000), on('02-01', 90_000), on('03-01', 1_200_000)];
    for (const some of [wide, [on('01-01', 40_000), on('02-01', 90_000)], ALL]) {
      for (const log of [false, true]) {
        const ats = layOutTimeline(some, size, log).values.map(({ at }) => at);
        expect(ats.length).toBeGreaterThan(0);
        for (const [i, at] of ats.entries()) {
          if (i > 0) expect(Math.abs(at - (ats[i - 1] ?? 0))).toBeGreaterThanOrEqual(15);
        }
      }
    }
  });

  it('finds the mark under the pointer, and none far from all', () => {
    const mark = timeline.marks[2];
    expect(mark && nearestMark(timeline, mark.x + 3, mark.y - 4)?.claim.id).toBe(mark?.claim.id);
    expect(nearestMark(timeline, timeline.frame.left, timeline.frame.top)).toBeNull();
  });

  it('keeps labels apart', () => {
    expect(timeline.labels.map(({ text }) => text).sort()).toEqual([
      'Harbour Navy',
      'Lighthouse Survey',
    ]);
    const type = { letter: 6.5, half: 7.5, gap: 10 };
    const boxes = timeline.labels.map((label) => labelBox(label.text, label, type));
    expect(boxes.every((box, i) => boxes.slice(i + 1).every((other) => !meets(box, other)))).toBe(
      true,
    );
  });
});

test.each([
  ['over', null, 'up'],
  ['at-least', null, 'up'],
  ['up-to', null, 'down'],
  ['under', null, 'down'],
  ['exact', null, null],
  ['about', null, null],
  ['range', 500, null],
] as const)('the bound %s is open to %s', (bound, high, open) => {
  expect(numbersOf(on('01-01', 400, { bound, high })).open).toBe(open);
});

describe('the table', () => {
  it('sorts by each column, both ways', () => {
    const lows = (down: boolean) =>
      sortClaims(ALL, { column: 'figure', down }).map(({ low }) => low);
    expect(lows(false)).toEqual([90, 100, 250, 300, 400, 700]);
    expect(lows(true)).toEqual([700, 400, 300, 250, 100, 90]);
    expect(sortClaims(ALL, { column: 'agency', down: false })[0]?.agency.id).toBe('navy');
  });

  it('is copied with a line a claim and as many cells in each', () => {
    const lines = tableText(english, [on('01-01', 5, { url: 'https://a.example/1' })]).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => line.split('\t').length)).toEqual([7, 7]);
    expect(lines[1]).toContain('https://a.example/1');
  });
});

test('CSV is read back by a CSV library', () => {
  const odd = on('01-01', 5, { note: 'one, "two"\nthree', channel: '=SUM(A1)' });
  const [row] = parse(claimsCsv([odd]), { columns: true }) as Record<string, string>[];
  expect(row?.note).toBe('one, "two"\nthree');
  expect(row?.channel).toBe("'=SUM(A1)");
  expect(row?.as_of).toBe('2031-01-01');
});

test('the picture in a sentence', () => {
  expect(summaryText(english, chooseClaims(ALL, NOWHERE).claims)).toBe(
    '4 claims by 2 agencies, as of 10 January 2031 to 10 April 2031. Lowest: 100. Highest: 400.',
  );
  expect(summaryText(english, [])).toBe('No claim is left with this choice.');
});

test('a saved picture has colours of its own', () => {
  const svg = withColours('<a fill="var(--ink)"/><b fill="var(--agency-3)"/>');
  expect(svg).toBe(`<a fill="#1a1d21"/><b fill="${AGENCY_COLOURS.light[3]}"/>`);
  expect(withColours('var(--nothing)')).toBe('var(--nothing)');
});

test('a saved picture breaks its captions at spaces, and a word that is too long stands alone', () => {
  expect(linesOf('Two short words', 12, 400)).toEqual(['Two short words']);
  const lines = linesOf('Forty claims by nine agencies, as of a day in May', 12, 120);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe('Forty claims by nine agencies, as of a day in May');
  expect(linesOf('a Donaudampfschifffahrtsgesellschaft b', 12, 60)).toEqual([
    'a',
    'Donaudampfschifffahrtsgesellschaft',
    'b',
  ]);
});
