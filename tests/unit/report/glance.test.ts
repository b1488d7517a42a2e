import { describe, expect, it } from 'vitest';
import { glance } from '../../../src/report/glance';

describe('a closer look at passages', () => {
  for (const [what, passage] of [
    ['a sentence', 'At least 40 people were killed in the harbour, officials said.'],
    ['blocks that touch', 'Flood in NorlandAt least 12 people were killedThe mayor spoke at 9'],
    ['a number that touches the block before', 'Norland12 people were killed on Monday.'],
    ['lines of a template', 'At least\n      40\n      people were killed.'],
    ['cells of a table', 'Killed\n  Wounded\n\n  12\n  30\n'],
    ['cells without white space', 'KilledWounded\n12\n30'],
    ['cells that touch their heads', 'Killed12Wounded30'],
    ['cells with signs', 'Killed\n≥ 1,240 (90–95)\n'],
    ['cells far from the ends', `${'So it goes on. '.repeat(30)}\nDead\n12\nMore`.repeat(2)],
  ] as const) {
    it(`lets ${what} through`, () => expect(glance(['Nothing here.', passage])).toBe(true));
  }

  it('lets numbers that stand alone through only where a word heads them', () => {
    const heads = (passage: string) => passage.includes('Killed');
    expect(glance(['The claim was laid here\n12\n'], heads)).toBe(false);
    expect(glance(['Killed\n12\n'], heads)).toBe(true);
  });

  for (const [what, passage] of [
    ['a game that was lost', 'They lost 3 games in a row and dropped to 12th place.'],
    ['a broken lock', 'It took 20 minutes until the lock was broken and the door stood open.'],
    ['a claim of money', 'The claim of 40 million euros was laid before the court.'],
    ['points of a list', 'The claim was lost.\n8.\nThe next point of the list\n9.\n'],
    ['times of entries', 'All claims were laid before the court\n12:40\n'],
    ['names of users', 'they killed time: jt12, Ro8ers, Ko40, Ny9'],
    ['money', 'The loss was\n€ 40\nand the claim was laid at £3.6bn'],
    ['shares', 'Votes lost\n40 %\n'],
    ['years', 'Films about a claim\n2016\n(2017)\n'],
    ['what is cut off at its ends', `12\n${'The claim was lost and laid out. '.repeat(30)}\n40`],
    ['nothing', ''],
  ] as const) {
    it(`holds ${what} back`, () => expect(glance([passage])).toBe(false));
  }
});
