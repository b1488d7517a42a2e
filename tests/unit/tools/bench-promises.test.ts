import { describe, expect, it } from 'vitest';
import { budget, budgetsOf, statusOf } from '../../../bench/page/budgets';
import { firstMarksOf, type PageCost } from '../../../bench/page/measure-pages';
import { budgetTable } from '../../../bench/page/results';

/** A page that costs as much as the one-line script and gets its mark at once. */
function pageCost(words: boolean): PageCost {
  return {
    page: 'made-up.html',
    words,
    ours: { total: 1, longest: 1, longestTask: null, byFile: {}, longestByFile: {} },
    floors: { 'one-line.js': 1 },
    oneFrame: 1,
    marks: words ? 1 : 0,
    firstMarks: words ? [100] : [],
    shifted: false,
    changed: false,
  };
}

const broken = (pages: readonly PageCost[]) =>
  budgetsOf(pages, true)
    .filter(({ kept }) => !kept)
    .map(({ promise }) => promise);

describe('a promise of the bench of pages', () => {
  it('is kept by what is measured and no more than promised', () => {
    expect(broken([pageCost(true), pageCost(false)])).toEqual([]);
    expect(budget('milliseconds', 16, 16).kept).toBe(true);
    expect(budget('milliseconds', 16.1, 16).kept).toBe(false);
  });

  it('is not kept where nothing was measured, and the table says so', () => {
    expect(broken([pageCost(true)])).toHaveLength(2);
    expect(broken([pageCost(false)])).toHaveLength(4);
    expect(broken([])).toHaveLength(9);
    expect(budgetTable([budget('milliseconds', Number.NaN, 16)])).toContain('NOT MEASURED');
  });

  it('ends the bench with a failure when it is not kept, and so does whatever was not measured', () => {
    const kept = budget('milliseconds', 1, 16);
    expect(statusOf([kept])).toBe(0);
    expect(statusOf([kept, budget('milliseconds', 17, 16)])).toBe(1);
    expect(statusOf([kept, budget('milliseconds', Number.NaN, 16)])).toBe(1);
    expect(statusOf([kept], ['made-up.html: it did not load'])).toBe(1);
    expect(statusOf([])).toBe(1);
  });

  it('counts a visit whose mark did not come while it lasted', () => {
    const visits = [{ firstMark: 120 }, { firstMark: null }];
    expect(firstMarksOf(visits, 900)).toEqual([120, 900]);
    expect(firstMarksOf([{ firstMark: null }], 900)).toEqual([]);
  });
});
