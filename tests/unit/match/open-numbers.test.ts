import { expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from './findings-of';

const record = openRecord([loadPack()]);

// An open number reaches up to every estimate above it, or down to every one below; that makes it none of them.
it.each([
  ['More than 4,300 Palestinians have been killed in Gaza since October 2023.', 'outside'],
  ['More than 40,000 Palestinians have been killed in Gaza since October 2023.', 'within'],
  ['Up to 8 million Palestinians have been killed in Gaza since October 2023.', 'untraced'],
  ['Up to 400,000 Palestinians have been killed in Gaza since October 2023.', 'outside'],
])('%s', (text, status) => {
  expect(findingsOf(record, '2025-03-11', text)[0]?.status).toBe(status);
});
