import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/text/day';
import { placeLabels } from '../../../src/view/popover/picture-labels';
import { niceDays, niceTicks, pictureOf } from '../../../src/view/popover/picture-layout';
import { agency, claim, finding } from '../../../tools/gallery/sample-cards';

test.each([
  [0, 6000, [0, 2000, 4000, 6000]],
  [0, 7, [0, 2.5, 5, 7.5]],
  [0, 1_480_000, [0, 500_000, 1_000_000, 1_500_000]],
  [54_000, 55_200, [54_000, 54_500, 55_000, 55_500]],
  [0, 1, [0, 1]],
])('ticks from %d to %d', (from, to, ticks) => {
  expect(niceTicks(from, to)).toEqual(ticks);
});

test.each([
  ['2025-01-05', '2025-07-09', ['2025-03-01', '2025-05-01', '2025-07-01']],
  ['1946-01-01', '1979-01-01', ['1950-01-01', '1960-01-01', '1970-01-01']],
  ['2025-05-03', '2025-05-20', ['2025-05-03', '2025-05-20']],
])('days from %s to %s', (from, to, days) => {
  expect(niceDays(dayNumber(from), dayNumber(to)).map(({ day }) => day)).toEqual(
    days.map(dayNumber),
  );
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

  test('needs two claims', () => {
    expect(pictureOf(finding({ claim: origin }))).toBeNull();
    expect(pictureOf(finding({ claim: origin, competing: [range] }))?.marks).toHaveLength(2);
  });

  test('leaves out claims of another measure', () => {
    const killed = claim({ agency: agency('Clinic'), measure: 'killed' });
    const drawn = pictureOf(finding({ competing: [range, most, killed] }));
    expect(drawn?.marks.map((mark) => mark.key)).toEqual([range.id, most.id]);
  });

  test('a range has two ends and no middle; open bounds keep their side', () => {
    const drawn = pictureOf(finding({ claim: origin, competing: [range, most] }));
    const marks = new Map(drawn?.marks.map((mark) => [mark.key, mark]));
    expect(marks.get(range.id)).toMatchObject({ low: 3000, high: 4500, point: null, open: null });
    expect(marks.get(origin.id)).toMatchObject({ point: 6000, open: 'up', role: 'origin' });
    expect(marks.get(most.id)).toMatchObject({ point: 9000, open: 'down', role: 'estimate' });
  });

  test('the axis starts at zero unless all values lie close together', () => {
    expect(pictureOf(finding({ claim: origin, competing: [range] }))?.values[0]).toBe(0);
    const near = [5900, 6200].map((low, i) => claim({ agency: agency(`Near ${i}`), low }));
    expect(pictureOf(finding({ competing: near }))?.values[0]).toBeGreaterThan(5000);
  });
});

test('labels never meet a point or one another', () => {
  const wishes = Array.from({ length: 12 }, (_, i) => {
    const x = 60 + ((i * 37) % 250);
    const y = 30 + ((i * 23) % 80);
    return { key: `${i}`, text: `Agency ${i}`, x, y, top: y, bottom: y, first: i === 5 };
  });
  const frame = { left: 40, right: 350, top: 2, bottom: 130 };
  const placed = placeLabels(wishes, { text: 'this page', y: 50 }, frame);
  expect(placed.map((label) => label.key)).toContain('5');
  const boxes = placed.map((label) => {
    const width = label.text.length * 5.9;
    const left = label.anchor === 'start' ? label.x : label.x - width;
    return { left, right: left + width, top: label.y - 9.5, bottom: label.y + 2.5 };
  });
  for (const [i, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(frame.left);
    expect(box.right).toBeLessThanOrEqual(frame.right);
    for (const other of boxes.slice(i + 1)) {
      const apart =
        box.right <= other.left ||
        other.right <= box.left ||
        box.bottom <= other.top ||
        other.bottom <= box.top;
      expect(apart).toBe(true);
    }
  }
});
