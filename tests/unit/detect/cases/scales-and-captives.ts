import { read } from './case';

/** Scales of ranges, halves in words, captives who were killed, bodies found, lists in brackets, shares that are counts. */
export const SCALE_CASES = [
  read(
    'Three of 41 hostages being held captive under an abbey since Easter who are mostly miners are beheaded.',
    'Three | 3 | killed',
    '41 | 41 | captured',
  ),
  read('In Ostrel 640 predominantly Catholic weavers were shot dead.', '640 | 640 | killed'),
  read(
    'More than 70 largely untrained recruits died at the ford.',
    'More than 70 | 70 | killed | over',
  ),
  // A verb of their own: no members of the list before.
  read(
    'The gale killed 41 weavers and 1,300 people were moved to barns.',
    '41 | 41 | killed',
    '! 1,300',
  ),
  read(
    'The gale has killed 41 weavers, and 1,300 people are without light.',
    '41 | 41 | killed',
    '! 1,300',
  ),
  read(
    'Raids that killed 41 weavers and 13 millers were claimed by the league.',
    '41 | 41 | killed',
    '13 | 13 | killed',
  ),
  read('Off Zarel 18 weavers drowned and 64 others were rescued.', '18 | 18 | killed', '! 64'),
  read('At-least nine weavers were killed.', 'At-least nine | 9 | killed | at-least'),
  // What ends a toll is no beginning of the next clause.
  read(
    'The death toll in Ostrel passed 1,300 people, and 1,820 weavers were injured.',
    '1,300 | 1300 | killed | over',
    '1,820 | 1820 | wounded',
  ),
  read(
    'A clerk confirmed the death of four weavers and at least two others were left wounded.',
    'four | 4 | killed',
    'at least two | 2 | wounded | at-least',
  ),
  read('Four of those kidnapped are killed.', 'Four | 4 | killed'),
  read('Two of the abducted were later found dead.', 'Two | 2 | killed'),
  read(
    'In the annals the number of dead is put at at least one half million.',
    'at least one half million | 500000 | killed | at-least',
  ),
  read(
    'In the Great Drought of Samar as many as 6 to 8 million herders perished.',
    'as many as 6 to 8 million | 6000000-8000000 | killed | range',
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
    'Thirty-four dancers were confirmed as injured. Five were listed as missing and two as dead.',
    'Thirty-four | 34 | wounded',
    'Five | 5 | missing',
    'two | 2 | killed',
  ),
  read(
    'Norland, Sudmark and Estia counted the most lives lost, with 6,140; 5,275; and 2,096 deaths respectively.',
    '6,140 | 6140 | killed',
    '5,275 | 5275 | killed',
    '2,096 | 2096 | killed',
  ),
  read('Of the 86 sailors, 22 were lost in the Ardent.', '22 | 22 | losses', '! 86'),
  read(
    'Drownings on the coast account for 35 per cent of all fatalities in Weller in 2016 (207).',
    '207 | 207 | killed',
    '! 35',
    '! 2016',
  ),
  read(
    'In May 1,000 people were wounded; 27 per cent of them died.',
    '1,000 | 1000 | wounded',
    '27 per cent | 270 | killed | about',
  ),
  read(
    'The heat was worst in Calder (214 deaths), Minnow Harbour (187), and Oxley (95).',
    '214 | 214 | killed',
    '187 | 187 | killed',
    '95 | 95 | killed',
  ),
  read(
    'Three drivers were among the eleven people killed when the tent fell.',
    'Three | 3 | killed',
    'eleven | 11 | killed',
  ),
  read(
    'The number of monks killed at Tarn is disputed; estimates ranged from 80 to 450.',
    '80 to 450 | 80-450 | killed | range',
  ),
];

/** Shares that only break a count down, ships, cases, those who mourn. */
export const SCALE_NEGATIVES = [
  read(
    'Fever was found in 7 valleys, namely Ash (33), Birch (26), Elm (58 cases and 4 deaths), Fir (28) and Oak (95 cases and 1 death).',
    '4 | 4 | killed',
    '1 | 1 | killed',
    '! 7',
    '! 33',
    '! 26',
    '! 58',
    '! 28',
    '! 95',
    '! 1',
  ),
  read(
    'In 1974, 61 barges sank and 140 bargemen died in 18 of them.',
    '140 | 140 | killed',
    '! 1974',
    '! 61',
    '! 18',
  ),
  read('Novices account for more than seven out of 10 of the climbers killed.', '! seven', '! 10'),
  read(
    'In Hollin some 4,100 pupils had lost one or more parents and 870 had been orphaned.',
    '! 4,100',
    '! 870',
  ),
  read('Two bodies have agreed.', '! Two'),
  read(
    'In May 1,000 people were killed; 27 per cent of them were residents.',
    '1,000 | 1000 | killed',
    '! 27',
  ),
  read('It remains one of the deadliest wars.'),
];
