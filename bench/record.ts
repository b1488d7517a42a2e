/** What the record costs to open: reading the compiled files, indexing, names. `npm run bench:record`. */

import { compileBundled } from '../modules/claims';
import { openRecord } from '../src/claims/open-record';
import { COMPILED_FILES, readCompiled } from '../src/claims/read-pack';
import { medianTime, printCells, short } from './measure';

const files = compileBundled();
const pack = files.get(COMPILED_FILES.pack) ?? '';
const series = files.get(COMPILED_FILES.series) ?? '';
const read = medianTime(() => readCompiled(pack, series));
const opened = readCompiled(pack, series);
const open = medianTime(() => openRecord([opened]).names);
const parse = medianTime(() => [JSON.parse(pack), JSON.parse(series)]);
printCells(
  ['step', 'ms', 'times JSON.parse'],
  [
    ['JSON.parse alone (the floor)', short(parse), '1.0'],
    ['read the compiled files', short(read), (read / parse).toFixed(1)],
    ['index and names', short(open), (open / parse).toFixed(1)],
  ],
);
