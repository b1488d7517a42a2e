import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/text/day';
import { type Box, labelBox, meets } from '../../../src/view/plot/place-labels';
import { LABEL_TYPE, labelLane, lineLabels } from '../../../src/view/popover/picture-labels';
import { isBroken, pictureOf } from '../../../src/view/popover/picture-layout';
import { claimLines, pictureText } from '../../../src/view/popover/picture-text';
import { dayTicks, paddedDays, valueTicks } from '../../../src/view/popover/picture-ticks';
import { agency, claim, finding } from '../../../tools/gallery/sample-cards';
import { english } from './english';

const page = { published: '2025-06-20' };
const undated = { published: null };

test.each([
  [0, 6000, [0, 2000, 4000, 6000]],
  [0, 7, [0, 2, 4, 6, 8]],
  [0, 1_480_000, [0, 500_000, 1_000_000, 1_500_000]],
  [54_000, 55_200, [54_000, 54_500, 55_000, 55_500]],
  [0, 1, [0, 1]],
  [0, 0, [0, 1]],
])('ticks from %d to %d are whole and span the values', (from, to, ticks) => {
  expect(valueTicks(from, to)).toEqual(ticks);
});

test.each([
  ['2025-01-05', '2025-07-09', 'month', ['2025-02-01', '2025-04-01', '2025-06-01']],
  ['1946-01-01', '1979-01-01', 'year', ['1950-01-01', '1960-01-01', '1970-01-01']],
  ['2025-05-03', '2025-05-20', 'day', ['2025-05-04', '2025-05-11', '2025-05-18']],
  // Four labels of days would lie on one another.
  ['2025-04-26', '2025-06-20', 'day', ['2025-04-27', '2025-05-25']],
] as const)('days from %s to %s', (from, to, precision, days) => {
  const ticks = dayTicks(dayNumber(from), dayNumber(to));
  expect(ticks.map(({ day }) => day)).toEqual(days.map(dayNumber));
  expect(new Set(ticks.map((tick) => tick.precision))).toEqual(new Set([precision]));
});

test('days that are close together are not stretched over the whole axis', () => {
  expect(paddedDays([100, 100])).toEqual([93, 107]);
  expect(paddedDays([100, 160])).toEqual([100, 160]);
});

describe('the picture of a finding', () => {
  const origin = claim({ agency: agency('Ministry of Ports') });
  const range = claim({ agency: agency('Survey'), low: 3000, high: 4500, bound: 'range' });
  const most = claim({
    agency: agency('Union'),
    low: 9000,
    bound: 'up-to',
    published: '2025-08-01',
  });
  const killed = claim({ agency: agency('Clinic'), measure: 'killed', low: 900 });

  test('needs two claims', () => {
    expect(pictureOf(finding({ claim: origin }), page)).toBeNull();
    const drawn = pictureOf(finding({ claim: origin, competing: [range] }), page);
    expect(drawn?.lanes).toHaveLength(1);
    expect(drawn?.lanes[0]?.marks).toHaveLength(2);
  });

  test('another measure has a lane of its own, without the page’s figure', () => {
    const drawn = pictureOf(
      finding({ competing: [range], otherMeasures: [{ measure: 'killed', claims: [killed] }] }),
      page,
    );
    const lanes = drawn?.lanes.map(({ measure, marks, page: level }) => [
      measure,
      marks.map((mark) => mark.key),
      level !== null,
    ]);
    expect(lanes).toEqual([
      ['casualties', [range.id], true],
      ['killed', [killed.id], false],
    ]);
  });

  test('a page that made casualties killed stands in the lane of killed, its origin in the other', () => {
    const drawn = pictureOf(
      finding({ measure: 'killed', status: 'altered', claim: origin, competing: [range] }),
      page,
    );
    expect(drawn?.lanes.map(({ measure }) => measure)).toEqual(['killed', 'casualties']);
    expect(drawn?.lanes[0]?.page?.low).toBe(6000);
    expect(drawn?.lanes[0]?.marks).toEqual([]);
    expect(drawn?.lanes[1]?.marks.map((mark) => mark.role)).toEqual(['origin', 'estimate']);
  });

  test('who was deployed has no lane', () => {
    const sent = claim({ agency: agency('Barracks'), measure: 'deployed', low: 11_000 });
    const groups = [{ measure: 'deployed' as const, claims: [sent] }];
    const drawn = pictureOf(finding({ competing: [range, most], otherMeasures: groups }), page);
    expect(drawn?.lanes.map(({ measure }) => measure)).toEqual(['casualties']);
  });

  test('a range has two ends and no middle; open bounds keep their side', () => {
    const drawn = pictureOf(finding({ claim: origin, competing: [range, most] }), page);
    const marks = new Map(drawn?.lanes[0]?.marks.map((mark) => [mark.key, mark]));
    expect(marks.get(range.id)).toMatchObject({ low: 3000, high: 4500, point: null, open: null });
    expect(marks.get(origin.id)).toMatchObject({ point: 6000, open: 'up', role: 'origin' });
    expect(marks.get(most.id)).toMatchObject({ point: 9000, open: 'down', role: 'estimate' });
  });

  test('a claim that competes and came later is drawn once, as a later one', () => {
    const drawn = pictureOf(finding({ claim: origin, competing: [most], later: [most] }), page);
    expect(drawn?.lanes[0]?.marks.map((mark) => mark.role)).toEqual(['origin', 'later']);
  });

  test('the axis starts at zero unless all values lie close together', () => {
    const wide = pictureOf(finding({ claim: origin, competing: [range] }), page);
    expect(wide?.lanes[0]?.values[0]).toBe(0);
    const near = [5900, 6200].map((low, i) => claim({ agency: agency(`Near ${i}`), low }));
    const close = pictureOf(finding({ competing: near }), page);
    expect(close?.lanes[0]?.values[0]).toBeGreaterThan(5000);
  });

  test('the page’s figure stands on the day it speaks of, else on the page’s day', () => {
    const both = { claim: origin, competing: [range] };
    const dayOf = (drawn: ReturnType<typeof pictureOf>) => drawn?.lanes[0]?.page?.day;
    expect(dayOf(pictureOf(finding({ ...both, asOf: '2025-05-01' }), page))).toBe(
      dayNumber('2025-05-01'),
    );
    expect(dayOf(pictureOf(finding(both), page))).toBe(dayNumber('2025-06-20'));
    expect(dayOf(pictureOf(finding(both), undated))).toBeNull();
    expect(pictureOf(finding(both), undated)?.published).toBeNull();
  });

  test('has a text that says the page’s figure, its day and the ends of every lane', () => {
    const card = finding({
      competing: [range, most],
      otherMeasures: [{ measure: 'killed', claims: [killed] }],
    });
    const drawn = pictureOf(card, page);
    const text = drawn && pictureText(english, card, drawn);
    expect(text).toContain('20 June 2025 says over 6,000 casualties');
    expect(text).toContain('casualties (killed and wounded): 2 claims from 3,000 to 9,000');
    expect(text).toContain('killed: one claim, 900');
  });

  test('says every claim in words as the lists do: who, when, and the number or interval', () => {
    const measured = claim({
      agency: agency('Census'),
      low: 5000,
      bound: 'exact',
      interval: { low: 4100, high: 5900, level: 95 },
    });
    const card = finding({
      claim: origin,
      competing: [range, measured],
      otherMeasures: [{ measure: 'killed', claims: [killed] }],
    });
    const drawn = pictureOf(card, page);
    expect(drawn && claimLines(english, drawn)).toEqual([
      'Ministry of Ports, 15 June 2025: over 6,000 casualties (where it goes back to)',
      'Survey, 15 June 2025: 3,000 to 4,500 casualties (other agency)',
      'Census, 15 June 2025: 5,000 casualties, 4,100 to 5,900 (95% interval) (other agency)',
      'Clinic, 15 June 2025: over 900 killed (other agency)',
    ]);
  });

  test('says of a list of names that it counts only those identified', () => {
    const listed = claim({
      agency: agency('Roll'),
      low: 412,
      bound: 'exact',
      method: 'named-list',
    });
    const drawn = pictureOf(finding({ claim: origin, competing: [listed] }), page);
    expect(drawn && claimLines(english, drawn)[1]).toBe(
      'Roll, 15 June 2025: 412 casualties, only those identified by name (other agency)',
    );
  });

  test('speaks of no day of a page that has none', () => {
    const card = finding({ claim: origin, later: [most] });
    const roles = (facts: { published: string | null }) => {
      const drawn = pictureOf(card, facts);
      return drawn && claimLines(english, drawn).map((line) => /\(([^()]+)\)$/.exec(line)?.[1]);
    };
    expect(roles(page)).toEqual(['where it goes back to', 'published later']);
    expect(roles(undated)).toEqual(['where it goes back to', 'later than the page’s figures']);
  });

  test('breaks the axis of a lane that begins above zero, and no other', () => {
    const near = [5900, 6200].map((low, i) => claim({ agency: agency(`Near ${i}`), low }));
    const drawn = pictureOf(
      finding({ competing: near, otherMeasures: [{ measure: 'killed', claims: [killed] }] }),
      page,
    );
    expect(drawn?.lanes.map(isBroken)).toEqual([true, false]);
  });
});

describe('names in a lane', () => {
  const frame = { left: 40, right: 390, top: 2, bottom: 150 };
  const wish = (i: number, x: number, y: number) => ({
    key: `${i}`,
    text: `Agency ${i}`,
    x,
    y,
    top: y,
    bottom: y,
    first: i === 5,
  });
  const boxOf = (label: {
    text: string;
    x: number;
    y: number;
    anchor: 'start' | 'middle' | 'end';
  }) => labelBox(label.text, { ...label, y: label.y - LABEL_TYPE.half * 0.6 }, LABEL_TYPE);

  function apart(boxes: readonly Box[]): boolean {
    return boxes.every((box, i) => boxes.slice(i + 1).every((other) => !meets(box, other)));
  }

  test('never meet a point, one another, or the frame', () => {
    const wishes = Array.from({ length: 12 }, (_, i) =>
      wish(i, 60 + ((i * 37) % 250), 30 + ((i * 23) % 80)),
    );
    const page = { text: 'this page', top: 50, bottom: 50, x: 200, reach: 7 };
    const { claims } = labelLane(wishes, { frame, page, day: null });
    expect(claims.map((label) => label.key)).toContain('5');
    const boxes = claims.map(boxOf);
    const points = wishes.map(({ x, y }) => ({
      left: x - 4,
      right: x + 4,
      top: y - 4,
      bottom: y + 4,
    }));
    expect(apart(boxes)).toBe(true);
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(frame.left);
      expect(box.right).toBeLessThanOrEqual(frame.right);
      expect(points.filter((point) => meets(point, box))).toEqual([]);
    }
  });

  test('stand further off, led to their points, where many claims are close together', () => {
    const crowd = Array.from({ length: 6 }, (_, i) => wish(i, 200 + (i % 3) * 12, 60 + i * 3));
    const { claims } = labelLane(crowd, { frame, page: null, day: 214 });
    expect(claims).toHaveLength(6);
    expect(claims.filter(({ leader }) => leader !== null).length).toBeGreaterThan(0);
    expect(apart(claims.map(boxOf))).toBe(true);
  });

  test('keep off both lines of a page that gives a range', () => {
    const page = { text: 'this page', top: 40, bottom: 70, x: null, reach: 7 };
    const { claims } = labelLane([wish(1, 200, 68), wish(2, 120, 42)], { frame, page, day: null });
    expect(claims).toHaveLength(2);
    const lines = [40, 70].map((y) => ({ ...frame, top: y - 1, bottom: y + 1 }));
    expect(claims.map(boxOf).filter((box) => lines.some((line) => meets(line, box)))).toEqual([]);
  });

  test('keep off the page’s day where there is room beside it', () => {
    const { claims } = labelLane([wish(1, 200, 70)], { frame, page: null, day: 215 });
    const [box] = claims.map(boxOf);
    expect(box && (box.right <= 215 || box.left >= 215)).toBe(true);
  });
});

test('labels of days stay between the ends and never meet', () => {
  const text = '27 Apr 2025';
  const labels = lineLabels(
    [45, 80, 190, 340].map((x) => ({ x, text })),
    40,
    360,
  );
  expect(labels.map(({ at, from }) => [at, from !== null])).toEqual([
    [45, true],
    [80, false],
    [190, true],
    [340, true],
  ]);
  expect(labels[0]?.from).toBe(40);
  expect((labels[3]?.from ?? 0) + text.length * 5.9).toBeLessThanOrEqual(360);
});
