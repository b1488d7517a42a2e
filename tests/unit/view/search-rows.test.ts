import { expect, test } from 'vitest';
import type { Row } from '../../../src/view/popup/group-findings';
import { searchRows } from '../../../src/view/popup/search-rows';
import { agency, claim, finding } from '../../../tools/gallery/sample-cards';

const rows: readonly Row[] = [
  finding({ text: 'over 6,000', sentenceText: 'The guard lost over 6,000.', relays: ['The Post'] }),
  finding({ text: '250', subjectName: 'Ferry crews', attributionText: 'Côte Radio' }),
  finding({ text: '12', claim: claim({ agency: agency('Ministry of Ports') }) }),
].map((card) => ({ frameId: 0, published: null, card }));

test.each([
  ['', [0, 1, 2]],
  ['   ', [0, 1, 2]],
  ['6,000', [0]],
  ['GUARD lost', [0]],
  ['the post', [0]],
  ['cote radio', [1]],
  ['ferry', [1]],
  ['ports ministry', [2]],
  ['ports 250', []],
  ['nobody', []],
])('a search for %j', (search, found) => {
  expect(searchRows(rows, search)).toEqual(found.map((i) => rows[i]));
});
