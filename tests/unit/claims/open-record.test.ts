import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../src/claims/compile';
import { openRecord } from '../../../src/claims/open-record';
import type { Pack, Series } from '../../../src/claims/record';
import { claimRow, packFiles, smallPack } from './small-pack';

function openSmall(change: (pack: ReturnType<typeof smallPack>) => void = () => {}) {
  const pack = smallPack();
  change(pack);
  return openRecord([compilePack(packFiles(pack))]);
}

function theSeries(record: ReturnType<typeof openSmall>): Series {
  const series = record.seriesAbout('river-people', 'killed')[0];
  if (!series) throw new Error('the small pack has a series');
  return series;
}

describe('openRecord', () => {
  it('finds records by id, and null for unknown ones', () => {
    const record = openSmall();
    expect(record.agency('hill-army')?.name).toBe('Hill Army');
    expect(record.conflict('river-war')?.name).toBe('River War');
    expect(record.subject('river-people')?.conflict).toBe('river-war');
    expect(record.claim('river-ministry-2026-05-05-river-people-killed')?.low).toBe(60);
    expect(record.agency('x') ?? record.conflict('x') ?? record.subject('x')).toBeNull();
    expect(record.claim('x')).toBeNull();
    expect(record.subjectsOfConflict('river-war').map((one) => one.id)).toEqual([
      'hill-soldiers',
      'river-people',
    ]);
    expect(record.subjectsOfConflict('x')).toEqual([]);
  });

  it('gives the claims about a subject and measure by as-of day, then day of publication', () => {
    const record = openSmall((pack) => {
      pack.claims.push(
        claimRow({ agency: 'hill-army', asOf: '2026-05-01', published: '2026-05-01', low: 30 }),
        claimRow({ measure: 'wounded' }),
      );
    });
    const about = record.claimsAbout('river-people', 'killed');
    expect(about.map((claim) => [claim.asOf, claim.published])).toEqual([
      ['2026-05-01', '2026-05-01'],
      ['2026-05-01', '2026-05-02'],
      ['2026-05-05', '2026-05-05'],
    ]);
    expect(about.every((claim) => claim.conflict === 'river-war')).toBe(true);
    expect(record.claimsAbout('river-people', 'missing')).toEqual([]);
  });

  it('reads a row of a series as a claim of its day', () => {
    const record = openSmall();
    expect(record.seriesClaimOn(theSeries(record), 'killed', '2026-05-03')).toEqual({
      id: 'river-ministry-2026-05-02-river-people-killed-series',
      agency: 'river-ministry',
      channel: 'daily report',
      conflict: 'river-war',
      subject: 'river-people',
      place: null,
      incident: null,
      measure: 'killed',
      low: 44,
      high: null,
      bound: 'exact',
      kind: 'cumulative',
      periodStart: '2026-04-30',
      asOf: '2026-05-02',
      published: '2026-05-02',
      dateBasis: 'stated',
      method: 'count',
      url: 'https://data.example/set',
      urlKind: 'secondary',
      readAt: ['https://data.example/set'],
      note: 'As reported.',
      confidence: 'medium',
    });
  });

  it('takes the latest day on or before the one asked for, and skips days without the measure', () => {
    const record = openSmall();
    const series = theSeries(record);
    const dayOf = (measure: 'killed' | 'wounded', day: string) =>
      record.seriesClaimOn(series, measure, day)?.asOf ?? null;
    expect(dayOf('killed', '2026-04-30')).toBeNull();
    expect(dayOf('killed', '2026-05-01')).toBe('2026-05-01');
    expect(dayOf('killed', '2026-05-02')).toBe('2026-05-02');
    expect(dayOf('wounded', '2026-05-03')).toBe('2026-05-01');
    expect(dayOf('killed', '2030-01-01')).toBe('2026-05-05');
    expect(record.seriesClaimOn(series, 'missing', '2030-01-01')).toBeNull();
  });

  it('gives every day on which a count stands', () => {
    const record = openSmall();
    const days = (count: number) =>
      record.seriesClaimsWithCount(theSeries(record), 'wounded', count).map((claim) => claim.asOf);
    expect(days(120)).toEqual(['2026-05-04', '2026-05-05']);
    expect(days(90)).toEqual(['2026-05-01']);
    expect(days(91)).toEqual([]);
  });

  it('gives the claim of a claims file in place of the row that says the same', () => {
    const record = openSmall();
    const series = theSeries(record);
    const id = 'river-ministry-2026-05-02-river-people-killed';
    expect(record.seriesClaimOn(series, 'killed', '2026-05-01')?.id).toBe(id);
    expect(record.seriesOfClaim(id)).toBe(series);
  });

  it('keeps a row beside the claim of its day that has another count', () => {
    const record = openSmall();
    const id = 'river-ministry-2026-05-05-river-people-killed';
    expect(record.claim(id)?.low).toBe(60);
    expect(record.seriesOfClaim(id)).toBeNull();
    expect(record.claim(`${id}-series`)?.low).toBe(61);
    expect(record.seriesOfClaim(`${id}-series`)).toBe(theSeries(record));
  });

  it('finds a row by its id, and says of a tail day that it may be another', () => {
    const record = openSmall();
    const row = record.claim('river-ministry-2026-05-05-river-people-wounded');
    expect(row).toMatchObject({ low: 120, asOf: '2026-05-05', dateBasis: 'recalled' });
    expect(record.claim('river-ministry-2026-05-03-river-people-wounded')).toBeNull();
    expect(record.claim('river-ministry-2026-05-02-river-people-wounded')).toBeNull();
  });

  it('gives the number of one day where the agency prints it and both rows are there', () => {
    const open = (daily: boolean) =>
      openSmall((pack) => {
        if (daily) pack.series.daily = true;
      });
    const record = open(true);
    const on = (day: string, measure: 'killed' | 'wounded' = 'killed') =>
      record.seriesDayOn(theSeries(record), measure, day);
    const id = 'river-ministry-2026-05-02-river-people-killed-daily';
    expect(on('2026-05-02')).toMatchObject({ id, low: 4, kind: 'daily', periodStart: null });
    expect(record.claim(id)).toEqual(on('2026-05-02'));
    expect(record.seriesOfClaim(id)).toBe(theSeries(record));
    // No row before, no row of its own, no growth.
    expect(on('2026-05-01')).toBeNull();
    expect(on('2026-05-03')).toBeNull();
    expect(on('2026-05-05', 'wounded')).toBeNull();
    expect(open(false).seriesDayOn(theSeries(record), 'killed', '2026-05-02')).toBeNull();
    expect(open(false).claim(id)).toBeNull();
  });

  it('lets the first pack stand where two use one id', () => {
    const first = compilePack(packFiles(smallPack()));
    const agencies = first.agencies.map((agency) => ({ ...agency, name: 'Another' }));
    const second: Pack = { ...first, id: 'second', agencies };
    const record = openRecord([first, second]);
    expect(record.agency('hill-army')?.name).toBe('Hill Army');
    expect(record.claimsAbout('river-people', 'killed')).toHaveLength(2);
    expect(record.seriesAbout('river-people', 'killed')).toHaveLength(1);
  });
});
