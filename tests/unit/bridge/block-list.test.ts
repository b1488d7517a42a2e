import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks, writeBlocks } from '../../../src/bridge/block-list';
import type { Block, BlockRole } from '../../../src/text/read-text';

const ROLES = 'title heading paragraph item cell caption quote byline'.split(' ') as BlockRole[];
const place = fc.record({
  table: fc.nat(300_000),
  row: fc.nat(300_000),
  column: fc.nat(1_000),
  header: fc.boolean(),
});
const block = fc.record({
  length: fc.nat(200_000),
  role: fc.constantFrom(...ROLES),
  level: fc.nat(6),
  cell: fc.option(place),
});
/** Blocks as a text map makes them: joined by one character each. */
const blocks = fc.array(block, { maxLength: 30 }).map((parts) => {
  let at = 0;
  return parts.map(({ length, ...rest }): Block => {
    const start = at;
    at += length + 1;
    return { start, end: start + length, ...rest };
  });
});

function written(given: readonly Block[]): { list: string; pauses: number } {
  const steps = writeBlocks(given);
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { list: step.value, pauses };
  }
}

describe('the list of blocks', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const length = given.at(-1)?.end ?? 0;
        expect(readBlocks(written(given).list, length, 30)).toEqual(given);
        if (length > 0) expect(readBlocks(written(given).list, length - 1, 30)).toBeNull();
      }),
    );
  });

  it('is written with pauses', () => {
    const many = Array.from({ length: 200_000 }, (_, at): Block => {
      return { start: at * 3, end: at * 3 + 2, role: 'paragraph', level: 0, cell: null };
    });
    expect(written(many).pauses).toBeGreaterThanOrEqual(90);
  });

  it('is refused when it is anything else', () => {
    for (const list of [null, [], 'p', 'p0', ';', 'p04;;p04', 'p04 ', 'p04,1,1,1', 'P04']) {
      expect(readBlocks(list, 100, 100)).toBeNull();
    }
    expect(readBlocks('p01;p01', 100, 1)).toBeNull();
  });
});
