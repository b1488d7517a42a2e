import { describe, expect, it } from 'vitest';
import {
  claimInterval,
  compareNumbers,
  crossesBoundClass,
  meet,
  shownStep,
  tellingDigits,
} from '../../../src/match/quantity-agreement';
import {
  type Bound,
  type Quantity,
  quantityOf,
  rangeOf,
  vagueOf,
} from '../../../src/text/quantity';
import { claim } from './small-pack';

type Point = Exclude<Bound, 'range'>;

const page = (value: number, bound: Point, text = String(value)) => ({
  ...quantityOf(value, bound),
  text,
});
const said = (
  low: number,
  bound: Bound,
  high: number | null = null,
  method: 'claim' | 'count' | 'survey' | 'model' = 'claim',
) => claim('x', 'alba-mod', '2031-05-01', { measure: 'killed', low, bound }, { high, method });

describe('compareNumbers', () => {
  const cases: [string, Quantity & { text: string }, ReturnType<typeof said>, string][] = [
    ['the same number', page(6247, 'exact'), said(6247, 'exact'), 'equal'],
    ['about 6,000 of 6,247', page(6000, 'about'), said(6247, 'exact'), 'rounded'],
    ['nearly 1.2 million of 1,187,330', page(1200000, 'nearly'), said(1187330, 'exact'), 'rounded'],
    ['more than 6,000 of 6,247', page(6000, 'over'), said(6247, 'exact'), 'rounded'],
    ['at least 45,000 of 45,028', page(45000, 'at-least'), said(45028, 'exact'), 'rounded'],
    ['about 35,000 of 35,640', page(35000, 'about'), said(35640, 'exact'), 'rounded'],
    ['about 35,000 of 33,510', page(35000, 'about'), said(33510, 'exact'), 'none'],
    ['nearly 35,000 of 33,510', page(35000, 'nearly'), said(33510, 'exact'), 'none'],
    ['nearly 35,000 of 34,310', page(35000, 'nearly'), said(34310, 'exact'), 'rounded'],
    ['about 1,500 of 1,460', page(1500, 'about'), said(1460, 'exact'), 'rounded'],
    ['over 6,300 of 6,247', page(6300, 'over'), said(6247, 'exact'), 'none'],
    ['nearly 6,200 of 6,247', page(6200, 'nearly'), said(6247, 'exact'), 'none'],
    ['about 7,000 of 6,247', page(7000, 'about'), said(6247, 'exact'), 'none'],
    ['over 6,000 of 6,900 says too little', page(6000, 'over'), said(6900, 'exact'), 'none'],
    ['over 4,700 of 4,781', page(4700, 'over'), said(4781, 'exact'), 'rounded'],
    ['over 1,300 of 1,398', page(1300, 'over'), said(1398, 'exact'), 'rounded'],
    [
      'over 1,300 of 1,407 leaves out a digit that it shows',
      page(1300, 'over'),
      said(1407, 'exact'),
      'none',
    ],
    ['about 1,300 of 1,398', page(1300, 'about'), said(1398, 'exact'), 'none'],
    ['6,200 of 6,247 without a word', page(6200, 'exact'), said(6247, 'exact'), 'rounded-unsaid'],
    [
      '655,000 of about 654,965 by a survey',
      page(655_000, 'exact'),
      said(654_965, 'about', null, 'survey'),
      'rounded',
    ],
    [
      '655,000 of 654,965 bodies counted',
      page(655_000, 'exact'),
      said(654_965, 'exact', null, 'count'),
      'rounded-unsaid',
    ],
    [
      '650,000 of about 654,965 by a survey: two digits are too few',
      page(650_000, 'exact'),
      said(654_965, 'about', null, 'survey'),
      'rounded-unsaid',
    ],
    [
      '1.19 million of 1,187,330',
      page(1190000, 'exact', '1.19 million'),
      said(1187330, 'exact'),
      'rounded',
    ],
    ['more digits than the claim has', page(6180, 'about'), said(6200, 'about'), 'none'],
    ['zero is a number', page(0, 'exact'), said(0, 'exact'), 'equal'],
    ['zero is not about ten', page(10, 'about'), said(0, 'exact'), 'none'],
    ['one end of a range', page(5000, 'exact'), said(4000, 'range', 5000), 'end'],
    ['inside a range', page(4500, 'exact'), said(4000, 'range', 5000), 'none'],
    ['a vague word', { ...vagueOf(200), text: 'hundreds' }, said(200, 'exact'), 'none'],
    [
      'a range for a point',
      { ...rangeOf(4000, 5000), text: '4,000 to 5,000' },
      said(4000, 'about'),
      'none',
    ],
  ];
  for (const [name, figure, other, expected] of cases) {
    it(name, () => expect(compareNumbers(figure, other)).toBe(expected));
  }
});

describe('crossesBoundClass', () => {
  const cases: [string, Quantity, ReturnType<typeof said>, boolean][] = [
    ['over for at least', page(6000, 'over'), said(6000, 'at-least'), false],
    ['about for exact', page(6000, 'about'), said(6000, 'exact'), false],
    ['over dropped', page(6000, 'exact'), said(6000, 'over'), true],
    ['up to dropped', page(6000, 'exact'), said(6000, 'up-to'), true],
    ['up to become at least', page(6000, 'at-least'), said(6000, 'up-to'), true],
    ['at least for a claim’s point', page(6000, 'at-least'), said(6000, 'about'), true],
    [
      'at least for a running count',
      page(6000, 'at-least'),
      said(6000, 'exact', null, 'count'),
      false,
    ],
    ['over for a running count', page(6000, 'over'), said(6000, 'exact', null, 'count'), true],
  ];
  for (const [name, figure, other, expected] of cases) {
    it(name, () => expect(crossesBoundClass(figure, other, 'equal')).toBe(expected));
  }

  it('an end given as that end is faithful, as a point it is not', () => {
    const range = said(4000, 'range', 5000);
    expect(crossesBoundClass(page(5000, 'up-to'), range, 'end')).toBe(false);
    expect(crossesBoundClass(page(4000, 'at-least'), range, 'end')).toBe(false);
    expect(crossesBoundClass(page(5000, 'at-least'), range, 'end')).toBe(true);
    expect(crossesBoundClass(page(4000, 'about'), range, 'end')).toBe(true);
  });
});

describe('numbers', () => {
  it('show a step and telling digits', () => {
    expect([6000, 6200, 6247, 10, 7, 0].map(shownStep)).toEqual([1000, 100, 1, 10, 1, 1]);
    expect([6000, 6200, 6247, 1187330].map(tellingDigits)).toEqual([1, 2, 4, 6]);
  });

  it('meet where their intervals do', () => {
    expect(meet({ low: 5000, high: null }, { low: 600, high: 4000 })).toBe(false);
    expect(meet({ low: 3200, high: null }, { low: 600, high: 4000 })).toBe(true);
    expect(meet({ low: null, high: 500 }, { low: 600, high: 4000 })).toBe(false);
    expect(meet({ low: 4000, high: 4000 }, { low: 600, high: 4000 })).toBe(true);
  });

  it('a study’s printed uncertainty is its interval', () => {
    const study = { ...said(7000, 'about'), interval: { low: 5000, high: 9000, level: 95 } };
    expect(claimInterval(study)).toEqual({ low: 5000, high: 9000 });
    expect(claimInterval(said(5000, 'over'))).toEqual({ low: 5000, high: null });
  });
});
