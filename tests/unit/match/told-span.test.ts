import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Claim, Pack } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const killed = (low: number, bound: Claim['bound'] = 'exact') =>
  ({ measure: 'killed', low, bound }) as const;
const stretch = (periodStart: string, asOf: string): Partial<Claim> => ({
  subject: 'norland-civilians',
  kind: 'period',
  periodStart,
  asOf,
  method: 'count',
});
const MONITOR = 'toll-monitor';

/** The invented record with counts of a month, of nine months, since a truce, and numbers a day. */
const PACK: Pack = {
  ...SMALL_PACK,
  claims: [
    ...SMALL_PACK.claims,
    claim('april', MONITOR, '2032-05-09', killed(214, 'at-least'), {
      ...stretch('2032-04-01', '2032-04-30'),
    }),
    claim('nine-months', MONITOR, '2032-10-24', killed(3127), {
      ...stretch('2032-01-01', '2032-09-30'),
    }),
    claim('since-truce', MONITOR, '2033-02-12', killed(618), {
      ...stretch('2032-10-11', '2033-02-12'),
    }),
    claim('since-autumn', MONITOR, '2033-10-25', killed(7432), {
      ...stretch('2032-10-07', '2033-10-21'),
      kind: 'cumulative',
    }),
    claim(
      'average-may',
      'alba-mod',
      '2032-07-02',
      { measure: 'casualties', low: 1083, bound: 'exact' },
      { kind: 'daily', periodStart: '2032-05-01', asOf: '2032-05-31' },
    ),
    claim(
      'one-day',
      'sudria-staff',
      '2032-12-23',
      { measure: 'losses', low: 1970, bound: 'exact' },
      { kind: 'daily', periodStart: '2032-12-22', asOf: '2032-12-22' },
    ),
  ],
};
const record = openRecord([PACK]);
const first = (day: string | null, text: string) => {
  const [finding] = findingsOf(record, day, text, '2034-02-01');
  return [finding?.status, finding?.claim, finding?.drifts.map(({ type }) => type)];
};

describe('a month or year of the harm that is not the counted one', () => {
  it.each([
    // Told in May, of April: behind the place, before the number, with a second number between.
    [
      '2032-06-01',
      'april',
      'The Toll Monitor said at least 214 civilians were killed in Norland in May 2032.',
    ],
    [
      '2032-06-01',
      'april',
      'At least 214 civilians were killed in Norland in May, the Toll Monitor said.',
    ],
    [
      '2032-06-01',
      'april',
      'In May at least 214 civilians were killed in Norland, the Toll Monitor said.',
    ],
    [
      '2032-06-01',
      'april',
      'The Toll Monitor said at least 214 civilians were killed and 690 wounded in Norland in May.',
    ],
    [
      '2032-06-01',
      'april',
      'The toll of May 2032 among civilians in Norland stood at at least 214, the Toll Monitor said.',
    ],
    [
      '2032-06-01',
      'april',
      'Figures for May 2032 show that at least 214 civilians were killed in Norland, the Toll Monitor said.',
    ],
    [
      '2032-05-12',
      'april',
      'The Toll Monitor said at least 214 civilians were killed in Norland in March 2032.',
    ],
    // A year of which nine months were counted.
    [
      '2033-02-01',
      'nine-months',
      'The Toll Monitor said 3,127 civilians were killed in Norland in 2032.',
    ],
    // An average of the month before and after.
    [
      '2032-07-06',
      'average-may',
      'In June 2032 Norland forces lost an average of 1,083 men a day, the Alban Defence Ministry said.',
    ],
    [
      '2032-07-06',
      'average-may',
      'Norland forces lost an average of 1,083 men a day in April 2032, the Alban Defence Ministry said.',
    ],
  ])('is a drift: %s %s %s', (day, id, text) => {
    expect(first(day, text)).toEqual(['altered', id, ['date']]);
  });

  it.each([
    // The counted month and the months of the telling.
    [
      '2032-06-01',
      'april',
      'The Toll Monitor said at least 214 civilians were killed in Norland in April 2032.',
    ],
    [
      '2032-05-12',
      'april',
      'At least 214 civilians were killed in Norland last month, the Toll Monitor said.',
    ],
    [
      '2032-05-20',
      'april',
      'The Toll Monitor said in May that at least 214 civilians were killed in Norland in April.',
    ],
    [
      '2032-05-20',
      'april',
      'In May 2032 the Toll Monitor said that at least 214 civilians were killed in Norland.',
    ],
    [
      '2032-05-20',
      'april',
      'The Toll Monitor found in May that at least 214 civilians had been killed in Norland.',
    ],
    // A year that goes on, and its counted part.
    [
      '2032-11-10',
      'nine-months',
      'The Toll Monitor said 3,127 civilians were killed in Norland in 2032.',
    ],
    [
      '2033-02-01',
      'nine-months',
      'The Toll Monitor said 3,127 civilians were killed in Norland in the first nine months of 2032.',
    ],
    [
      '2032-07-06',
      'average-may',
      'Norland forces lost an average of 1,083 men a day in May 2032, the Alban Defence Ministry said.',
    ],
    [
      '2033-02-20',
      'since-truce',
      'The Toll Monitor said 618 civilians had been killed in Norland since October.',
    ],
  ])('is none: %s %s %s', (day, id, text) => {
    expect(first(day, text)).toEqual(['traced', id, []]);
  });

  it.each([
    [
      '2033-03-01',
      'The Toll Monitor said 618 civilians had been killed in Norland since the new year.',
    ],
    [
      '2033-03-01',
      'The Toll Monitor said 618 civilians have been killed in Norland since the start of the year.',
    ],
    // A count that began in the year before is not what the year cost.
    ['2034-01-12', '7,432 civilians were killed in Norland in 2033, the Toll Monitor said.'],
    // Nobody's number in another month.
    ['2032-06-01', 'Some 214 civilians were killed in Norland in May.'],
    // Months that do not touch.
    ['2032-09-01', 'The Toll Monitor said 214 civilians were killed in Norland in August 2032.'],
  ])('leaves no origin where it is far or nobody is named: %s %s', (day, text) => {
    expect(first(day, text)[1]).toBeNull();
  });
});

describe('what one day cost', () => {
  it.each([
    [
      '2033-03-04',
      'The Sudria General Staff said Norland troops lost 1,330 soldiers over the past day.',
    ],
    [
      '2032-12-27',
      'The Sudria General Staff said Norland troops lost 1,330 soldiers over the past day.',
    ],
    [
      '2032-06-03',
      'The Sudria General Staff said Norland troops lost 650 soldiers over the past day.',
    ],
  ])('is not held against another day or a month: %s %s', (day, text) => {
    expect(first(day, text).slice(0, 2)).toEqual(['untraced', null]);
  });

  it('is held against the same day', () => {
    const text = 'Norland troops lost 650 soldiers over the past day, officials said.';
    expect(first('2032-12-23', text)[0]).toBe('outside');
  });

  it('is added to a running count', () => {
    const text =
      'The Sudria General Staff said Norland lost 1,330 soldiers over the past day, bringing the total to 71,240.';
    const found = findingsOf(record, '2033-03-04', text);
    expect(found.map(({ figure }) => figure.kind)).toEqual(['daily', 'cumulative']);
  });
});
