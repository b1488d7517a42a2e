import { expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from './findings-of';

const record = openRecord([loadPack()]);
const SAID =
  "Gaza's health ministry said on 10 March 2025 that 48,467 Palestinians had been killed since the war began.";

// A count stands for its own day; when its agency counted later is told as it was.
it.each([
  ['2025-03-20', '2025-03-20', 'before'],
  ['2025-03-20', '2026-01-01', 'since'],
  ['2025-03-10', '2026-01-01', 'since'],
])('a count of 10 March on a page of %s, read on %s', (published, today, revisedWhen) => {
  expect(findingsOf(record, published, SAID, today)[0]).toMatchObject({
    status: 'traced',
    revisedWhen,
  });
});
