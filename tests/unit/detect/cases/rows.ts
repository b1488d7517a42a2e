import { read } from './case';

/** Counts said again or framed, rows of a battle, verbs of headlines, numbers in words and digits, wholes without a number. */
export const ROW_CASES = [
  read(
    'We estimate civilian deaths in the valley of 518k (with a lower estimate of 311k and an upper estimate of 808k).',
    '518k | 518000 | killed',
    '311k | 311000 | killed',
    '808k | 808000 | killed',
  ),
  read('The 12,000 death toll cited by the ministry is higher.', '12,000 | 12000 | killed'),
  read(
    'The casualties of the second war officially number in the low thousands.',
    'thousands | >2000 | casualties',
  ),
  read(
    'Casualties ran into the hundreds. The dead numbered in the tens of thousands.',
    'hundreds | >200 | casualties',
    'tens of thousands | >20000 | killed',
  ),
  read(
    'The whereabouts of 21 civilians remain unknown. The fate of 12 sailors is unclear.',
    '21 | 21 | missing',
    '12 | 12 | missing',
  ),
  read('Mercenaries Slaughter 500 in Village', '500 | 500 | killed'),
  read('Gunmen shoot dead 12 at wake', '12 | 12 | killed'),
  read(
    'They recorded 613 killings. "Of the 613 figure that I mentioned, most were near the site."',
    '613 | 613 | killed',
    '613 | 613 | killed',
  ),
  read(
    'This year 3,000 died, with around 2/3rds of the deaths occurring in the second half.',
    '3,000 | 3000 | killed',
    'around 2/3rds | 2000 | killed | about',
  ),
  read(
    'Casualties amounted to 25,671 people (as of June 30 some 25,170), including 9,287 killed (9,177).',
    '25,671 | 25671 | casualties',
    'some 25,170 | 25170 | casualties | about',
    '9,287 | 9287 | killed',
    '9,177 | 9177 | killed',
    '! 30',
  ),
  read(
    'Among the 16,384 wounded, there are 486 boys and 352 girls, as well as 279 children whose gender is unknown.',
    '16,384 | 16384 | wounded',
    '486 | 486 | wounded',
    '352 | 352 | wounded',
    '279 | 279 | wounded',
  ),
  read(
    'Some 282 boys and 226 girls were killed, while the gender of 29 children and 1,920 adults has not been determined.',
    'Some 282 | 282 | killed | about',
    '226 | 226 | killed',
    '29 | 29 | killed',
    '1,920 | 1920 | killed',
  ),
  read(
    'The number of deaths decreased to 817, to 544 in May, to 429 in June and to 385 in July.',
    '817 | 817 | killed',
    '544 | 544 | killed',
    '429 | 429 | killed',
    '385 | 385 | killed',
  ),
  read(
    'Casualties rose from 125 dead and wounded in May to 224 in June and 269 in July.',
    '125 | 125 | casualties',
    '224 | 224 | casualties',
    '269 | 269 | casualties',
  ),
  read('NORLAND: Engaged, 23,600; Casualties, 7,280', '7,280 | 7280 | casualties', '! 23,600'),
  read('Killed: Norland, 2,100; Sudmark, 1,550', '2,100 | 2100 | killed', '1,550 | 1550 | killed'),
  read(
    'Missing or Captured: Norland, 750; Sudmark, 1,020',
    '750 | 750 | missing',
    '1,020 | 1020 | missing',
  ),
  read(
    'Killed: Norland, 2,100; Sudmark, 1,550\nTotal: 3,650',
    '2,100 | 2100 | killed',
    '1,550 | 1550 | killed',
    '3,650 | 3650 | killed',
  ),
  read(
    'The deaths from the monsoon and cyclones Anna (Wipha), Dante (Francisco), and Emong (Comay) have climbed to 12, the council (NDC) said.',
    '12 | 12 | killed',
  ),
  read('The agency said only two of these fatalities have been confirmed.', 'two | 2 | killed'),
  read(
    'Ten fatalities are being verified—three in Northport; two each in Southport and Westport, and one each in Davos and Riga.',
    'Ten | 10 | killed',
    'three | 3 | killed',
    'two | 2 | killed',
    'one | 1 | killed',
  ),
  read(
    'A total of sixty-eight (68) dead, one hundred thirty-eight (138) injured, and two (2) missing were reported.',
    'sixty-eight (68) | 68 | killed',
    'one hundred thirty-eight (138) | 138 | wounded',
    'two (2) | 2 | missing',
  ),
  read(
    'The total death toll was 907, with the wounded approaching 2,000.',
    '907 | 907 | killed',
    '2,000 | 2000 | wounded | nearly',
  ),
  read(
    'He put the number of deaths at more than 650 and those wounded as exceeding 4,000.',
    'more than 650 | 650 | killed | over',
    '4,000 | 4000 | wounded | over',
  ),
  read(
    'Thirteen guns, six thousand prisoners, and thirty-nine colors were taken from the rebels.',
    'six thousand | 6000 | captured',
    '! Thirteen',
    '! thirty',
    '! nine',
  ),
  read(
    'The bus plunged off a cliff, killing all passengers, including 13 children.',
    '13 | 13 | killed',
  ),
  read('Everyone on board was killed, including 13 children.', '13 | 13 | killed'),
  read('The blast injured many people, including five nurses.', 'five | 5 | wounded'),
  read(
    'The estimate includes 50,000 to 100,000 victims of direct killings.',
    '50,000 to 100,000 | 50000-100000 | killed | range',
  ),
  read(
    'Meanwhile, one soldier serving at the post was injured by mortar fire.',
    'one | 1 | wounded',
  ),
  read(
    'Two men working on the roof were hurt and three people travelling in the car died.',
    'Two | 2 | wounded',
    'three | 3 | killed',
  ),
  read('12 of her 16 crew were lost.', '12 | 12 | killed', '! 16'),
];

/** The same shapes that count no victims. */
export const ROW_NEGATIVES = [
  read('Police arrested the men who killed a guard, including 2 brothers.', '! 2'),
  read('Deaths in towns of 5,000 people were rare.', '! 5,000'),
  read('The fate of two planes is unknown.', '! two'),
  read('He said the figure of 97,207 could rise. The price was 97,207.', '! 97,207', '! 97,207'),
  read('The number of jobs decreased to 817, to 544 in May.', '! 817', '! 544'),
  read('NORLAND: Engaged, 23,600; Guns, 280', '! 23,600', '! 280'),
  read('Total: 3,650', '! 3,650'),
  read('He sold 68 (sixty-eight) cars.', '! 68', '! eight'),
  read('Some 86 + 2 pages were torn.', '! 86', '! 2'),
];
