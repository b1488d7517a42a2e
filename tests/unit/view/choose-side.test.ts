import { describe, expect, test } from 'vitest';
import { chooseSide, hasRoom } from '../../../src/view/popover/choose-side';

const CARD = { width: 432, height: 600 };
const SMALL = { width: 432, height: 200 };

/** A figure of 60 by 20 pixels at a place. */
const at = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 20 });

describe('the side of a card', () => {
  test.each([
    ['all of it fits below', at(100, 100), { width: 1280, height: 800 }, CARD, 'bottom'],
    ['all of it fits above only', at(100, 700), { width: 1280, height: 800 }, CARD, 'top'],
    ['neither: the higher of both', at(100, 433), { width: 1280, height: 800 }, CARD, 'top'],
    ['neither: the higher of both', at(100, 350), { width: 1280, height: 800 }, CARD, 'bottom'],
    ['a small one fits below', at(100, 433), { width: 1280, height: 800 }, SMALL, 'bottom'],
    ['a low view: beside', at(100, 190), { width: 1280, height: 400 }, CARD, 'right'],
    ['a low view, at the right', at(900, 190), { width: 1280, height: 400 }, CARD, 'left'],
    ['no room beside either', at(150, 180), { width: 360, height: 400 }, CARD, 'bottom'],
    ['a short frame: narrowed beside', at(20, 60), { width: 420, height: 120 }, CARD, 'right'],
    ['a short frame, at the right', at(300, 60), { width: 420, height: 120 }, CARD, 'left'],
    ['a frame of 160: below', at(20, 8), { width: 420, height: 160 }, CARD, 'bottom'],
    ['a frame of 160: narrowed beside', at(20, 70), { width: 420, height: 160 }, CARD, 'right'],
    ['a narrow frame of 160: nowhere', at(60, 70), { width: 200, height: 160 }, CARD, 'bottom'],
    ['out of the view above', at(100, -300), { width: 1280, height: 800 }, CARD, 'bottom'],
  ] as const)('%s', (_, figure, view, card, side) => {
    expect(chooseSide(figure, view, card)).toBe(side);
  });

  test('is kept while there is room to read in, and left when there is not', () => {
    const view = { width: 1280, height: 800 };
    expect(hasRoom('bottom', at(100, 480), view, CARD)).toBe(true);
    expect(hasRoom('bottom', at(100, 560), view, CARD)).toBe(false);
    expect(hasRoom('bottom', at(100, 560), view, SMALL)).toBe(true);
    expect(hasRoom('right', at(100, 560), view, CARD)).toBe(true);
    expect(hasRoom('right', at(900, 560), view, CARD)).toBe(false);
  });
});
