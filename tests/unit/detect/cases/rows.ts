import { read } from './case';

/** Counts said again or framed, rows of a battle, verbs of headlines, numbers in words and digits, wholes without a number. */
export const ROW_CASES = [
  // A title or a column's name says how many each number stands for.
  read(
    'Deaths of the salt war (in thousands)\nLand | Killed | Wounded\nArland | 1,204 | 3,310\nBestia | 87 | 140',
    '1,204 | 1204000 | killed',
    '3,310 | 3310000 | wounded',
    '87 | 87000 | killed',
    '140 | 140000 | wounded',
    '! thousands',
  ),
  read(
    'Land | Killed (thousands) | Wounded\nArland | 42 | 310\nBestia | 17 | 140',
    '42 | 42000 | killed',
    '310 | 310 | wounded',
    '17 | 17000 | killed',
    '140 | 140 | wounded',
    '! thousands',
  ),
  read(
    'Land | Killed in March (of thousands asked)\nArland | 42\nBestia | 17',
    '42 | 42 | killed',
    '17 | 17 | killed',
    '! thousands',
  ),
  read(
    'Modellers think the fever killed 94k islanders (at a lower estimate of 61k, and at an upper estimate of 142k).',
    '94k | 94000 | killed',
    '61k | 61000 | killed',
    '142k | 142000 | killed',
  ),
  read('A 7,500 death toll printed in the almanac is too high.', '7,500 | 7500 | killed'),
  read(
    'On paper, casualties of the salt war number in the low thousands.',
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
  read('Pirates Slaughter 70 in Fishing Hamlet', '70 | 70 | killed'),
  read('Gunmen shoot dead 12 at wake', '12 | 12 | killed'),
  read(
    'The archive lists 348 killings. "Of the 348 figure quoted in my lecture, half took place at sea."',
    '348 | 348 | killed',
    '348 | 348 | killed',
  ),
  read(
    'The mine fires killed 1,500 last winter, and around 2/3rds of the deaths came after dark.',
    '1,500 | 1500 | killed',
    'around 2/3rds | 1000 | killed | about',
  ),
  read(
    'Quake casualties amounted to 4,318 villagers (as of March 12 some 4,105), including 1,264 killed (1,198).',
    '4,318 | 4318 | casualties',
    'some 4,105 | 4105 | casualties | about',
    '1,264 | 1264 | killed',
    '1,198 | 1198 | killed',
    '! 12',
  ),
  read(
    'Among the 2,740 wounded, there are 118 nuns and 95 monks, as well as 61 pilgrims whose home is unknown.',
    '2,740 | 2740 | wounded',
    '118 | 118 | wounded',
    '95 | 95 | wounded',
    '61 | 61 | wounded',
  ),
  read(
    'Some 73 miners and 58 cooks were killed, while the identity of 17 clerks and 640 labourers has not been established.',
    'Some 73 | 73 | killed | about',
    '58 | 58 | killed',
    '17 | 17 | killed',
    '640 | 640 | killed',
  ),
  read(
    'Road deaths in Oxby decreased to 96, to 81 in autumn, to 70 in winter and to 52 in spring.',
    '96 | 96 | killed',
    '81 | 81 | killed',
    '70 | 70 | killed',
    '52 | 52 | killed',
  ),
  read(
    'Avalanche casualties rose from 31 dead and wounded in January to 47 in February and 58 in March.',
    '31 | 31 | casualties',
    '47 | 47 | casualties',
    '58 | 58 | casualties',
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
    'Deaths from the floods and blizzards Kora (Velt), Bruno (Askel), and Tilda (Morv) have climbed to 23, the rescue board (RB) said.',
    '23 | 23 | killed',
  ),
  read('So far the coroner lists only two of the fatalities as confirmed.', 'two | 2 | killed'),
  read(
    'Eight fatalities are being checked—four in Anby; one each in Oxby and Lund, and two each in Sorve and Tarn.',
    'Eight | 8 | killed',
    'four | 4 | killed',
    'one | 1 | killed',
    'two | 2 | killed',
  ),
  read(
    'After the ferry fire, the harbour master reported forty-three (43) dead, one hundred fifty-six (156) injured, and five (5) missing.',
    'forty-three (43) | 43 | killed',
    'one hundred fifty-six (156) | 156 | wounded',
    'five (5) | 5 | missing',
  ),
  read(
    'In the dam breach the death toll reached 312, with the injured approaching 700.',
    '312 | 312 | killed',
    '700 | 700 | wounded | nearly',
  ),
  read(
    'Her diary put the number of drowned at more than 80 and those injured as exceeding 300.',
    'more than 80 | 80 | killed | over',
    '300 | 300 | wounded | over',
  ),
  read(
    'Eleven wagons, four thousand prisoners, and twenty-two banners were taken from the duke.',
    'four thousand | 4000 | captured',
    '! Eleven',
    '! twenty',
    '! two',
  ),
  read(
    'The cable car fell into the lake, killing all passengers, including 6 skiers.',
    '6 | 6 | killed',
  ),
  read('Everyone on board was killed, including 9 musicians.', '9 | 9 | killed'),
  read('The boiler explosion injured many people, including seven bakers.', 'seven | 7 | wounded'),
  read(
    'Her figure for the famine years includes 8,000 to 15,000 victims of direct killings.',
    '8,000 to 15,000 | 8000-15000 | killed | range',
  ),
  read(
    'Meanwhile, one sailor guarding the lighthouse was injured by rocket fire.',
    'one | 1 | wounded',
  ),
  read(
    'Four women painting the bridge were hurt and two cyclists riding below it died.',
    'Four | 4 | wounded',
    'two | 2 | killed',
  ),
  read('9 of his 14 crew were lost.', '9 | 9 | killed', '! 14'),
];

/** The same shapes that count no victims. */
export const ROW_NEGATIVES = [
  read('Police arrested the men who killed a guard, including 2 brothers.', '! 2'),
  read('Deaths in towns of 5,000 people were rare.', '! 5,000'),
  read('The fate of two planes is unknown.', '! two'),
  read(
    'The treasurer thought the figure of 41,350 might rise. The boat cost 41,350.',
    '! 41,350',
    '! 41,350',
  ),
  read('Bakery licences decreased to 96, to 81 in autumn.', '! 96', '! 81'),
  read('NORLAND: Engaged, 23,600; Guns, 280', '! 23,600', '! 280'),
  read('Total: 3,650', '! 3,650'),
  read('He sold 68 (sixty-eight) cars.', '! 68', '! eight'),
  read('Some 86 + 2 pages were torn.', '! 86', '! 2'),
];
