import { type DetectCase, read } from './case';

/** Tales of war: whom a side lost goes without saying, and the other side's count has no verb. */
export const SIDE_CASES: readonly DetectCase[] = [
  read(
    'The second brigade lost 164 at the ford, and lost, at the mill, 78 out of 300 men.',
    '164 | 164 | losses',
    '78 | 78 | losses',
    '! 300',
  ),
  read('The Saxons lost 1,054 and the Danes 450.', '1,054 | 1054 | losses', '450 | 450 | losses'),
  read(
    'The Saxons had 8,600 dead, the Danes 4,400.',
    '8,600 | 8600 | killed',
    '4,400 | 4400 | killed',
  ),
  read(
    "The Danes lost 880 men to the Saxons' 1,120.",
    '880 | 880 | losses',
    '1,120 | 1120 | losses',
  ),
  read('Saxon losses were 528, Danish 1,250.', '528 | 528 | losses', '1,250 | 1250 | losses'),
  read(
    'The Saxon army lost 2,500 men killed or wounded and between 600 and 700 captured.',
    '2,500 | 2500 | casualties',
    'between 600 and 700 | 600-700 | captured | range',
  ),
  read(
    'Estimates of Danish losses run as high as 2,300.',
    'as high as 2,300 | 2300 | losses | up-to',
  ),
  read('Murders fell to 251 from 320.', '251 | 251 | killed', '320 | 320 | killed'),
  read(
    'More than 100 people were killed this year, compared with 84 last year.',
    'More than 100 | 100 | killed | over',
    '84 | 84 | killed',
  ),
  read('The blast brings to 44 the number of guards killed this year.', '44 | 44 | killed'),
  read(
    'The toll stood at 40. The figure includes 12 children and 3 women.',
    '40 | 40 | killed',
    '12 | 12 | killed',
    '3 | 3 | killed',
  ),
  read('Among the injured, 15 are critical.', '15 | 15 | wounded'),
  read('Lake town: 6 killed, 15 critical as bus falls', '6 | 6 | killed', '15 | 15 | wounded'),
  read('4 from hill town killed in mishap', '4 | 4 | killed'),
  read('3 of family die in fire', '3 | 3 | killed'),
  read('Eight climbers are missing, feared dead.', 'Eight | 8 | missing'),
  read('The state counts 867 cases, 15 resulting in death.', '! 867', '15 | 15 | killed'),
  read('Wells kill an average of 17 people a year.', '17 | 17 | killed'),
  read('Divers lifted out 14 charred bodies.', '14 | 14 | killed'),
  read('Police found the bodies of 4 hostages.', '4 | 4 | killed'),
  read('All 33 trapped miners were found dead.', '33 | 33 | killed'),
  read('33 trapped miners found dead', '33 | 33 | killed'),
  read('The finds raised the toll to 10 just a day after the flood.', '10 | 10 | killed'),
  read('8 poisoned to death in feud', '8 | 8 | killed'),
  read('It took the death of an additional 150 civilians.', '150 | 150 | killed'),
];

/** Words of loss where nobody was lost. */
export const SIDE_NEGATIVES: readonly DetectCase[] = [
  read('The party lost 164 in the northern states.', '! 164'),
  read('He lost 14 in a row before the final.', '! 14'),
  read('The index lost 120 in early trading.', '! 120'),
  read('She wants to improve the lives of 20,000 pupils.', '! 20,000'),
  read('The film follows the lives of three sisters.', '! three'),
  read('A cat has nine lives.', '! nine'),
  read('The two bodies would meet again in May.', '! two'),
  read('She sits on both of our two leadership bodies.', '! two'),
  read('More than 20,000 soldiers are buried in the valley.', '! 20,000'),
  read('Three of the ingredients were missing.', '! Three'),
  read('Not a single one of the 12 hostages was hurt.', '! 12'),
  read('The number of projects directly executed by states totalled 473.', '! 473'),
  read('Three of the four brothers were killed.', 'Three | 3 | killed', '! four'),
  read('He was eliminating what one critic called terror.'),
  read('On May 26, 1976 Danes killed the bill.', '! 26', '! 1976'),
  read('In 1542 monks sent by the pope came here.', '! 1542'),
  read('The total toll of cases rose to 377.', '! 377'),
  read('Ten people died. 223 of those cases ended in hospital.', 'Ten | 10 | killed', '! 223'),
  read('Six people were killed, among them Anna Berg (60).', 'Six | 6 | killed', '! 60'),
  read('They found 12 dead and 3 alive.', '12 | 12 | killed', '! 3'),
  read('He lives at 3300 Lake Road and works as a writer.', '! 3300'),
];
