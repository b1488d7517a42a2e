import { read } from './case';

/** Rows of lands with their dead, tolls that scholars dispute, and parts behind dashes or an unclosed insertion. */
export const ROLL_CASES = [
  read(
    'Eleven weavers, including three women were killed, and nine others hurt, in a fire at the mill.',
    'Eleven | 11 | killed',
    'three | 3 | killed',
    'nine | 9 | wounded',
  ),
  read(
    'Two clerks \u2013 a widow and her niece were killed and four porters hurt at the lock.',
    'Two | 2 | killed',
    'four | 4 | wounded',
  ),
  read(
    'Thirteen divers drowned - six Danes, four Poles and three Finns.',
    'Thirteen | 13 | killed',
    'six | 6 | killed',
    'four | 4 | killed',
    'three | 3 | killed',
  ),
  read(
    'The known deaths were from Norland, 21; Tarn, 17: Vale, 12; and Oxby, Marl and Dorn, 2 each.',
    '21 | 21 | killed',
    '17 | 17 | killed',
    '12 | 12 | killed',
    '2 | 2 | killed',
  ),
  read(
    'Norland has the most deaths at 141, with Tarn coming next with 66.',
    '141 | 141 | killed',
    '66 | 66 | killed',
  ),
  read(
    'Vale (14) and Oxby (9) reported 23 deaths.',
    '14 | 14 | killed',
    '9 | 9 | killed',
    '23 | 23 | killed',
  ),
  read(
    'How many starved is unknown, the number of dead is in dispute. The figure of 31,000 given by the abbot is rejected.',
    '31,000 | 31000 | killed',
  ),
  read(
    'Nobody can say how many died. Sixteen thousand is the official estimate.',
    'Sixteen thousand | 16000 | killed',
  ),
  read(
    'The flood killed at least 820 farmers, including 114 children, the diocese found. About half of those deaths fell in one night.',
    'at least 820 | 820 | killed | at-least',
    '114 | 114 | killed',
    'About half | 410 | killed | about',
  ),
  read(
    'The board said 560 had drowned. That is an increase of 35 on the previous count.',
    '560 | 560 | killed',
    '35 | 35 | killed',
  ),
  read(
    'The archive counts 4,100 deaths: 2,900 were laid to hunger, while 810 were attributed to bandits.',
    '4,100 | 4100 | killed',
    '2,900 | 2900 | killed',
    '810 | 810 | killed',
  ),
  read(
    'The record office says 8,140 men - not 9,620 - died there.',
    '8,140 | 8140 | killed',
    '9,620 | 9620 | killed',
  ),
  read(
    'The number of 40,000 or even 60,000 dead has no basis.',
    '40,000 | 40000 | killed',
    '60,000 | 60000 | killed',
  ),
  read('The clinic recorded a total of 1764 deaths in the fever year.', '1764 | 1764 | killed'),
  read('The league holds 3,300 reports of students who had disappeared.', '3,300 | 3300 | missing'),
  read('Some 700 deportees were lined up and shot.', 'Some 700 | 700 | killed | about'),
  read('Over 300 of those abducted are still unaccounted for.', 'Over 300 | 300 | missing | over'),
  read(
    'The fever took 2,000 lives, with 90 each in Oxby and Marl.',
    '2,000 | 2000 | killed',
    '90 | 90 | killed',
  ),
  read(
    'The counts of murders by fort are grim: Oxby, 61,000; Tarn, more than 40,000 (first year); Dorn, 7,300; Vale, 2,900.',
    '61,000 | 61000 | killed',
    'more than 40,000 | 40000 | killed | over',
    '7,300 | 7300 | killed',
    '2,900 | 2900 | killed',
  ),
  read('Number of border smugglers executed during the same reign: 740', '740 | 740 | killed'),
  read('* Traders believed slain at the ford: 58', '58 | 58 | killed'),
  read(
    'The fever killed 31,000 in one winter, possibly as many as 45,000.',
    '31,000 | 31000 | killed',
    'possibly as many as 45,000 | 45000 | killed | up-to',
  ),
  read(
    'Battle deaths in the first revolt were fewer than 900; in the Salt War, more than 7,000.',
    'fewer than 900 | 900 | killed | under',
    'more than 7,000 | 7000 | killed | over',
  ),
  read(
    'Vale accounted for 410 casualties, with another 220 recorded in Oxby and 96 recorded in Tarn.',
    '410 | 410 | casualties',
    '220 | 220 | casualties',
    '96 | 96 | casualties',
  ),
  read(
    'Deaths rose from 3 million (the old canon) to 8 million (the abbot) to 11 million (the council).',
    '3 million | 3000000 | killed',
    '8 million | 8000000 | killed',
    '11 million | 11000000 | killed',
  ),
  read(
    'In the raid, 31 of the 212 people believed to have been killed were pupils.',
    '31 | 31 | killed',
    '212 | 212 | killed',
  ),
  read(
    'Estimates gather round a "low" of 51,000 deaths and a "high" of 88,000.',
    '51,000 | 51000 | killed',
    '88,000 | 88000 | killed',
  ),
  read(
    'Three dozen Wendels, including four guards, have also been killed.',
    'Three dozen | 36 | killed',
    'four | 4 | killed',
  ),
  read(
    'The registry gives 29 498 as dead and 7 100 as missing.',
    '29 498 | 29498 | killed',
    '7 100 | 7100 | missing',
  ),
  read('The shell led to the martyrdom of 31 dyers.', '31 | 31 | killed'),
  read('Twelve out of 15 oarsmen died.', 'Twelve | 12 | killed', '! 15'),
  read(
    'They seek the remains of the 900 weavers - most of them Wends - who were slain.',
    '900 | 900 | killed',
  ),
  read(
    'Shrine deaths:\n- Norland — 841 (2018)\n- Upper States — 946 (2020)',
    '841 | 841 | killed',
    '946 | 946 | killed',
    '! 2018',
    '! 2020',
  ),
];

export const ROLL_NEGATIVES = [
  read('Seven out of every eight weavers who died were women.', '! Seven', '! eight'),
  read('Nine out of 10 slain there were cooks.', '! Nine', '! 10'),
  read('It was one of the biggest massacres of that reign.', '! one'),
  read("The three divers weren't hurt.", '! three'),
  read('Ask six farmers how many people died in the flood and nobody knows.', '! six'),
  read(
    'The flood left 80 dead. Some 900 convicts, half of whom were Danes, were moved.',
    '80 | 80 | killed',
    '! 900',
    '! half',
  ),
  read(
    'The dead from Vale were Jon Dahl, 34; Ann Berg, 22; and Li Wen, 50.',
    '! 34',
    '! 22',
    '! 50',
  ),
  read('At least 4,410 convicts were on death row.', '! 4,410'),
  read(
    'The envoy said that 51 victims (30 men and 21 women) were released unharmed.',
    '! 51',
    '! 30',
    '! 21',
  ),
];
