import { type DetectCase, read } from './case';

/** Breakdowns whose later members have neither verb nor noun of harm, and wholes that are no count. */
export const BREAKDOWN_CASES: readonly DetectCase[] = [
  read(
    'The flood killed 940 people, 310 of them being children.',
    '940 | 940 | killed',
    '310 | 310 | killed',
  ),
  read(
    'The league put the dead at 4,000 to 6,000, with 3,000 to 4,000 being farmers.',
    '4,000 to 6,000 | 4000-6000 | killed | range',
    '3,000 to 4,000 | 3000-4000 | killed | range',
  ),
  read(
    'The flood killed 940 people, with 310 being taken to camps.',
    '940 | 940 | killed',
    '! 310',
  ),
  read(
    'Of the 316 injured, 95 were men, 124 women, 9 girls and 8 boys, with another 17 children and 63 adults.',
    '316 | 316 | wounded',
    '95 | 95 | wounded',
    '124 | 124 | wounded',
    '9 | 9 | wounded',
    '8 | 8 | wounded',
    '17 | 17 | wounded',
    '63 | 63 | wounded',
  ),
  read(
    'Another 72 children and 90 adults whose names are unknown have also been killed.',
    '72 | 72 | killed',
    '90 | 90 | killed',
  ),
  read('The wounded miners included seven cooks and a clerk.', 'seven | 7 | wounded'),
  read(
    'At least 150 of the village\u2019s 1,800 residents were killed.',
    'At least 150 | 150 | killed | at-least',
    '! 1,800',
  ),
  read(
    'Guards: killed four officers\u2026 and two members of the watch.',
    'four | 4 | killed',
    'two | 2 | killed',
  ),
  read(
    'Five other, including two guards, were injured.',
    'Five | 5 | wounded',
    'two | 2 | wounded',
  ),
  read('Four guests survived the fall but were injured.', 'Four | 4 | wounded'),
  read('All 54 on crashed island plane feared dead', '54 | 54 | killed'),
  read('Some 40 are confirmed to have drowned.', 'Some 40 | 40 | killed | about'),
  read(
    'Up to a quarter of a million died.',
    'Up to a quarter of a million | 250000 | killed | up-to',
  ),
  read('Some say quarter of a million died.', 'quarter of a million | 250000 | killed'),
  read(
    'Three quarters of a million soldiers were wounded.',
    'Three quarters of a million | 750000 | wounded',
  ),
  read('The injured are approaching 1,000.', '1,000 | 1000 | wounded | nearly'),
  read('The number of injured rose toward 300.', '300 | 300 | wounded | nearly'),
  read('Losses may be as great as 28,000.', 'as great as 28,000 | 28000 | losses | up-to'),
  read(
    'They took more than 40 mothers and children, an elder said.',
    'more than 40 | 40 | captured | over',
  ),
  read('The chief said 52 people were seized on Sunday.', '52 | 52 | captured'),
  read('Twenty members of his household were taken.', 'Twenty | 20 | captured'),
  read('The raid ended in the capture of five villagers.', 'five | 5 | captured'),
  read('Gunmen kill 26, kidnap dozens', '26 | 26 | killed', 'dozens | >24 | captured'),
  read(
    'Officials say 87 people died, but doctors put the number at more than 200.',
    '87 | 87 | killed',
    'more than 200 | 200 | killed | over',
  ),
  read('Five pupils were shot at a party.', 'Five | 5 | wounded'),
  read(
    'Killed Wounded Missing Total\nSaxons 3,240 13,610 4,480 21,330\nDanes 2,700-4,300 12,300 5,170 20,900',
    '3,240 | 3240 | killed',
    '13,610 | 13610 | wounded',
    '4,480 | 4480 | missing',
    '21,330 | 21330 | casualties',
    '2,700-4,300 | 2700-4300 | killed | range',
    '12,300 | 12300 | wounded',
    '5,170 | 5170 | missing',
    '20,900 | 20900 | casualties',
  ),
  read(
    'Saxon casualties by corps\nFirst corps Guard corps Horse\n3,800 1,080 850',
    '3,800 | 3800 | casualties',
    '1,080 | 1080 | casualties',
    '850 | 850 | casualties',
  ),
];

/** The same words where nobody was taken, shot or counted. */
export const BREAKDOWN_NEGATIVES: readonly DetectCase[] = [
  read('The bus took 40 children to school.', '! 40'),
  read('Twelve patients were taken to hospital.', '! Twelve'),
  read('Police seized 40 kilograms and 12 rifles.', '! 40', '! 12'),
  read('Two men shot at the police car.', '! Two'),
  read('Killed by two raiders who shot passers-by.', '! two'),
  read('One of the five who was kidnapped spoke later.', '! five'),
  read(
    'Doctors saw 293 with minor wounds, 138 exhibiting signs of shock.',
    '293 | 293 | wounded',
    '! 138',
  ),
  read('Played Won Lost Total\nRovers 30 14 12 56', '! 30', '! 14', '! 12', '! 56'),
  read('A quarter of a million homes were damaged.', '! A quarter of a million'),
  // Prisoners among the dead were convicts; behind the bare dead they were taken.
  read(
    'The confirmed death toll now includes 2,400 volunteers, 1,600 recruited prisoners and 1,100 mobilised men.',
    '2,400 | 2400 | killed',
    '1,600 | 1600 | killed',
    '1,100 | 1100 | killed',
  ),
  read(
    'The army left 2,400 dead and 600 prisoners.',
    '2,400 | 2400 | killed',
    '600 | 600 | captured',
  ),
];
