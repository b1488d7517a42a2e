import { type DetectCase, read } from './case';

/** Lands that lost people elsewhere or in a war, and rows of lands after a label. */
export const LAND_CASES = [
  read('France lost about 9,400 in Tunisia.', 'about 9,400 | 9400 | losses | about'),
  read(
    'In the war Spain lost 1,255, and Chile had lost 649 at sea.',
    '1,255 | 1255 | losses',
    '649 | 649 | losses',
  ),
  read('The U.S. lost 3,650 in Korea.', '3,650 | 3650 | losses'),
  read(
    'Military deaths were as follows: Spain 385,000, South Korea 250,000; Italy 80,000.',
    '385,000 | 385000 | killed',
    '250,000 | 250000 | killed',
    '80,000 | 80000 | killed',
  ),
  read(
    'Casualties in both years: Greece 37,000 and the Ottoman Empire 33,000.',
    '37,000 | 37000 | casualties',
    '33,000 | 33000 | casualties',
  ),
  read(
    'The number hurt rose to 834 from 763 recorded on the first day.',
    '834 | 834 | wounded',
    '763 | 763 | wounded',
  ),
  // Some told before as "of them", and more of the same.
  read(
    'At least 9,700 villagers were killed. The majority, 6,403 of them, were Danes. Another 2,490 were Saxons, 778 were Wends.',
    'At least 9,700 | 9700 | killed | at-least',
    '6,403 | 6403 | killed',
    '2,490 | 2490 | killed',
    '778 | 778 | killed',
  ),
];

/** The same words where nobody was lost, or where one number alone follows a label. */
export const LAND_NEGATIVES: readonly DetectCase[] = [
  read('In the trade war China lost 3,000.', '! 3,000'),
  read('Norway lost 12 in the World Cup.', '! 12'),
  // the second year of a span by its last digit
  read('How many people died in the famine of 1932\u20133 is unclear.', '! 1932', '! 3'),
  read('The company lost 3,000 in China.', '! 3,000'),
  read('Visitors from abroad: Spain 385,000 and Italy 80,000.', '! 385,000', '! 80,000'),
  read('Jobs lost: Spain 385,000 and Italy 80,000.', '! 385,000', '! 80,000'),
];
