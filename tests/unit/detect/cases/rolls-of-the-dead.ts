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
];

export const ROLL_NEGATIVES = [
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
