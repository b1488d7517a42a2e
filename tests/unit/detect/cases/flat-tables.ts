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
  // The driven out count nobody dead; rows end early where a land told less, and a name may have a line of its own.
  read(
    'Isle Dead Missing Displaced\nArland 4,120 377 21,400\nCorvia & Dun\nislets (Bestia)\n96 41\nEstland 12\nTotal 4,228 418 21,400',
    '4,120 | 4120 | killed',
    '377 | 377 | missing',
    '96 | 96 | killed',
    '41 | 41 | missing',
    '12 | 12 | killed',
    '4,228 | 4228 | killed',
    '418 | 418 | missing',
    '! 21,400',
    '! 21,400',
  ),
  read(
    'Dead\nInjured\nBarns Wrecked\nArland\n318\n1,204\n9,311\nBestia\n-\n77\n140',
    '318 | 318 | killed',
    '1,204 | 1204 | wounded',
    '77 | 77 | wounded',
    '! 9,311',
    '! 140',
  ),
  // The number stands before its label, in its line or in the one above.
  read(
    'THE STORM IN FIGURES\n\n212\nminers killed in the Lund pits\n\n1,450\nhomes without a roof',
    '212 | 212 | killed',
    '! 1,450',
  ),
  read('4,105\nTotal number of Arlanders wounded since May', '4,105 | 4105 | wounded'),
  read('• 640 – Bestians wounded in the siege of Sund', '640 | 640 | wounded'),
  read('3,180: the number of herders killed in Bestia', '3,180 | 3180 | killed'),
  read('77 | deaths in the prisons of Arland', '77 | 77 | killed'),
] as const;

export const FLAT_TABLE_NEGATIVES = [
  // Hours, years, lines that are counted, things and whole sentences behind the number.
  read('14:30 – Guards killed at the Sund bridge', '! 14:30'),
  read('2019: guards killed at the Sund bridge', '! 2019'),
  read('7 – Guards killed at the Sund bridge', '! 7'),
  read('410: barns destroyed in the hills', '! 410'),
  read('12\nShare the story of a boy whom a storm killed', '! 12'),
  read('230\nThe mayor said that the storm had killed nobody', '! 230'),
  // A blank line ends a table.
  read(
    'Isle Dead Missing\nArland 4,120 377\n\nComments 12',
    '4,120 | 4120 | killed',
    '377 | 377 | missing',
    '! 12',
  ),
  // Names of topics, and numbers that belong to neither.
  read('Killed\nInjured\nComments\n12\nShare this page', '! 12'),
  read('Dead and injured\nCity population area\nArland 1,263 939', '! 1,263', '! 939'),
] as const;
