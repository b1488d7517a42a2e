import { read } from './case';

/** Scales of ranges, halves in words, captives who were killed, bodies found, lists in brackets, shares that are counts. */
export const SCALE_CASES = [
  read(
    'Two of 29 hostages being held captive since March who are mostly pupils are beheaded.',
    'Two | 2 | killed',
    '29 | 29 | captured',
  ),
  read('Four of those kidnapped are killed.', 'Four | 4 | killed'),
  read('Two of the abducted were later found dead.', 'Two | 2 | killed'),
  read(
    'The number of dead was put at at least one half million.',
    'at least one half million | 500000 | killed | at-least',
  ),
  read(
    'Estimates are that as many as 10 to 15 million people perished.',
    'as many as 10 to 15 million | 10000000-15000000 | killed | range',
  ),
  read(
    'Between 1 and 20 million died. Some 30 to 40 thousand were hurt. About 3-4 lakh people died.',
    'Between 1 and 20 million | 1000000-20000000 | killed | range',
    'Some 30 to 40 thousand | 30000-40000 | wounded | range',
    'About 3-4 lakh | 300000-400000 | killed | range',
  ),
  read(
    'It remains one of the deadliest wars. One of the worst accidents killed three.',
    'three | 3 | killed',
  ),
  read('The revised toll raises an earlier figure of 265.', '265 | 265 | killed'),
  read(
    'Fifty-seven people were confirmed as injured. Three were listed as missing and two as dead.',
    'Fifty-seven | 57 | wounded',
    'Three | 3 | missing',
    '! two',
  ),
  read(
    'Norland, Sudmark and Estia saw the most lives lost, with 18,010; 11,324; and 8,173 deaths respectively.',
    '18,010 | 18010 | killed',
    '11,324 | 11324 | killed',
    '8,173 | 8173 | killed',
  ),
  read('Of the 86 sailors, 22 were lost in the Ardent.', '22 | 22 | losses', '! 86'),
  read(
    'Killings in the north account for 42 per cent of all fatalities in the region in 2023 (416).',
    '416 | 416 | killed',
    '! 42',
    '! 2023',
  ),
  read(
    'In May 1,000 people were wounded; 27 per cent of them died.',
    '1,000 | 1000 | wounded',
    '27 per cent | 270 | killed | about',
  ),
  read(
    'Cities worst hit were Milano (835 deaths), Athens (630), and Paris (409).',
    '835 | 835 | killed',
    '630 | 630 | killed',
    '409 | 409 | killed',
  ),
  read(
    'Four nurses were among the six people killed in the strike.',
    'Four | 4 | killed',
    'six | 6 | killed',
  ),
  read(
    'The number of persons killed there varies; estimates ranged from 500 to 5,000.',
    '500 to 5,000 | 500-5000 | killed | range',
  ),
];

/** Shares that only break a count down, ships, cases, those who mourn. */
export const SCALE_NEGATIVES = [
  read(
    'These new cases are in 5 regions, namely Moro (45), Iri (18), Dodo (89 cases and 6 deaths), Ruk (47) and Ruv (122 cases and 1 death).',
    '6 | 6 | killed',
    '1 | 1 | killed',
    '! 5',
    '! 45',
    '! 8',
    '! 89',
    '! 47',
    '! 122',
    '! 1',
  ),
  read(
    'In 1988, 230 ships sank and 760 people died in 52 of them.',
    '760 | 760 | killed',
    '! 1988',
    '! 230',
    '! 52',
  ),
  read('Children account for more than nine out of 10 of those killed.', '! nine', '! 10'),
  read(
    'Some 32,000 children had lost at least one parent and 6,500 had been orphaned.',
    '! 32,000',
    '! 6,500',
  ),
  read('Two bodies have agreed.', '! Two'),
  read(
    'In May 1,000 people were killed; 27 per cent of them were residents.',
    '1,000 | 1000 | killed',
    '! 27',
  ),
  read('It remains one of the deadliest wars.'),
];
