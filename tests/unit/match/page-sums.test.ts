import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/detect/figure';
import { findSums } from '../../../src/match/adds-up';
import { findInconsistencies } from '../../../src/match/inconsistent';
import { findRepeats } from '../../../src/match/repeats';
import { type FigureSketch, figureOf, number, pageOf } from './figure-factory';

const LINES = [
  'In Norland 6,000 casualties are counted.',
  '3,400+ killed and 2,600+ wounded, it says.',
  'Of 50 killed, 60 killed were children.',
  'They lost 6,000, more than half of the 11,000 sent; then 2,000, more than half of the 11,000 sent.',
];
const page = pageOf(LINES);

function figure(text: string, sketch: Omit<FigureSketch, 'text'>, from = 0): Figure {
  return figureOf(page, { text, ...sketch }, [], from);
}

const total = figure('6,000', { quantity: number(6000, 'exact'), measure: 'casualties' });
const killed = figure('3,400+', { quantity: number(3400, 'at-least'), measure: 'killed' });
const wounded = figure('2,600+', { quantity: number(2600, 'at-least'), measure: 'wounded' });

const place = (one: Figure, claim: string | null = null, subject = 's') => ({
  figure: one,
  subject,
  claim,
});

describe('findSums', () => {
  it('gives both parts the sum, the total none', () => {
    const sums = findSums([place(total), place(killed), place(wounded)], page);
    const sum = { parts: [1, 2], total: 0, sum: 6000, splitPublished: false };
    expect(sums).toEqual([null, sum, sum]);
  });

  it('says when both parts were published', () => {
    const sums = findSums([place(total), place(killed, 'a'), place(wounded, 'b')], page);
    expect(sums[1]?.splitPublished).toBe(true);
  });

  it('adds nothing for another group or another sum', () => {
    const other = [place(total, null, 't'), place(killed), place(wounded)];
    expect(findSums(other, page)).toEqual([null, null, null]);
    const short = { ...wounded, ...number(2500, 'at-least') };
    expect(findSums([place(total), place(killed), place(short)], page)[1]).toBeNull();
  });
});

describe('findInconsistencies', () => {
  const whole = figure('50', { quantity: number(50, 'exact'), measure: 'killed' });
  const part = figure('60', {
    quantity: number(60, 'exact'),
    measure: 'killed',
    rest: { partOf: 0 },
  });

  it('finds a part greater than its total', () => {
    expect(findInconsistencies([whole, part], ['s', 's'], page)[1]).toEqual({
      type: 'parts-exceed-total',
      parts: [1],
      total: 0,
      sum: 60,
    });
  });

  it('allows any part of an open total, and parts of another measure', () => {
    const open = { ...whole, ...number(50, 'over') };
    expect(findInconsistencies([open, part], ['s', 's'], page)[1]).toBeNull();
    const injured: Figure = { ...part, measure: 'wounded' };
    expect(findInconsistencies([whole, injured], ['s', 's'], page)[1]).toBeNull();
  });

  const share = (value: number, from: number): Figure[] => {
    const explained = figure(
      value === 6000 ? '6,000' : '2,000',
      { quantity: number(value, 'exact'), measure: 'losses' },
      from,
    );
    const derived = figure(
      'more than half',
      {
        quantity: number(5500, 'over'),
        measure: 'losses',
        rest: {
          derived: {
            share: 0.5,
            baseText: 'the 11,000 sent',
            base: number(11000, 'exact'),
            baseMeasure: 'deployed',
          },
        },
      },
      explained.end,
    );
    return [explained, derived];
  };
  const last = page.blocks.at(-1)?.start ?? 0;

  it('lets 6,000 be more than half of 11,000, but not 2,000', () => {
    expect(findInconsistencies(share(6000, last), ['s', 's'], page)).toEqual([null, null]);
    expect(findInconsistencies(share(2000, last), ['s', 's'], page)[1]).toEqual({
      type: 'share-does-not-fit',
      parts: [0],
      total: 1,
      sum: 5500,
    });
  });
});

describe('findRepeats', () => {
  it('joins what says the same of the same group', () => {
    const again = { ...total, start: 1000, end: 1005 };
    const otherBound = { ...total, ...number(6000, 'over') };
    expect(findRepeats([total, again, otherBound, killed], ['s', 's', 's', 's'])).toEqual([
      [1],
      [0],
      [],
      [],
    ]);
    expect(findRepeats([total, again], ['s', 't'])).toEqual([[], []]);
  });
});
