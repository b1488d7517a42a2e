import { read } from './case';

/** Tables whose cells came without marks: in rows of one line, or with one cell a line. */
export const FLAT_TABLE_CASES = [
  read(
    'Land dead missing total\nArland 1,263 939 2,202\nBestia 82 - 82\nCorvia 29 * - 29 *\nTotal 1,374 939 2,313',
    '1,263 | 1263 | killed',
    '939 | 939 | missing',
    '2,202 | 2202 | losses',
    '82 | 82 | killed',
    '82 | 82 | losses',
    '29 | 29 | killed',
    '29 | 29 | losses',
    '1,374 | 1374 | killed',
    '939 | 939 | missing',
    '2,313 | 2313 | losses',
  ),
  read(
    'The first returns came in.\nKilled in action\nWounded\nMissing\nTotal\nCaptains\n121\n231\n39\n391\nTotal\n2,570\n-\n1,458\n13,616\nStragglers came in later.',
    '121 | 121 | killed',
    '231 | 231 | wounded',
    '39 | 39 | missing',
    '391 | 391 | casualties',
    '2,570 | 2570 | killed',
    '1,458 | 1458 | missing',
    '13,616 | 13616 | casualties',
  ),
] as const;

export const FLAT_TABLE_NEGATIVES = [
  // Names of topics, and numbers that belong to neither.
  read('Killed\nInjured\nComments\n12\nShare this page', '! 12'),
  read('Dead and injured\nCity population area\nArland 1,263 939', '! 1,263', '! 939'),
] as const;
