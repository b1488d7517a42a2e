import { read } from './case';

/** Halves and quarters of large numbers, hedged numbers, and shares of spans and of whole populations. */
export const FRACTION_CASES = [
  // a quarter, a half
  read('The war killed a quarter million people.', 'a quarter million | 250000 | killed'),
  read('A quarter-million of them died.', 'A quarter-million | 250000 | killed'),
  read(
    'Nearly a quarter-million weavers died.',
    'Nearly a quarter-million | 250000 | killed | nearly',
  ),
  read(
    'The death toll was 85,000, far below the figure of more than a quarter million people.',
    '85,000 | 85000 | killed',
    'more than a quarter million | 250000 | killed | over',
  ),
  read('Three-quarters of a million nuns died.', 'Three-quarters of a million | 750000 | killed'),
  read(
    'Some three quarter million nuns died.',
    'Some three quarter million | 750000 | killed | about',
  ),
  read('A half-million weavers died.', 'A half-million | 500000 | killed'),
  read('Half-million weavers died.', 'Half-million | 500000 | killed'),
  read('Over half million weavers died.', 'Over half million | 500000 | killed | over'),
  read('Half-a-million weavers died.', 'Half-a-million | 500000 | killed'),
  read('A million and a half weavers died.', 'A million and a half | 1500000 | killed'),
  read('One and a quarter million died.', 'One and a quarter million | 1250000 | killed'),
  read(
    'Between a quarter million and half a million nuns died.',
    'Between a quarter million and half a million | 250000-500000 | killed | range',
  ),
  read('Half a dozen nuns died.', 'Half a dozen | 6 | killed'),
  // hedged
  read(
    'I would say 3,000, more or less, have died.',
    '3,000, more or less | 3000 | killed | about',
  ),
  read('The flood killed 3,000, give or take.', '3,000, give or take | 3000 | killed | about'),
  read(
    'Some 3,000 - give or take a few - died.',
    'Some 3,000 - give or take a few | 3000 | killed | about',
  ),
  read(
    'It killed 3,000, give or take a few hundred, and maimed 40.',
    '3,000, give or take a few hundred | 3000 | killed | about',
    '40 | 40 | wounded',
  ),
  read('More or less 3,000 nuns died.', 'More or less 3,000 | 3000 | killed | about'),
  // shares
  read(
    'Nearly a third of the estimated 9,000 to 12,000 guards sent there were killed or wounded.',
    'Nearly a third of the estimated 9,000 to 12,000 | 3000-4000 | casualties | range',
  ),
  read(
    'Up to half of the 4,000 to 6,000 guards were killed.',
    'Up to half of the 4,000 to 6,000 | 3000 | killed | up-to',
  ),
  read(
    'A third of a population of 90,000 perished.',
    'A third of a population of 90,000 | 30000 | killed | about',
  ),
  read(
    'Half of its pre-war population of about 4,000 was killed.',
    'Half of its pre-war population of about 4,000 | 2000 | killed | about',
  ),
  read(
    'Two thirds of a battalion of 600 men were killed or wounded.',
    'Two thirds of a battalion of 600 | 400 | casualties | about',
  ),
  read(
    'Some 600 were hurt. A quarter of the then population of one million in Elst, 40 miles from Oxby, died.',
    'Some 600 | 600 | wounded | about',
    '! 40',
    'A quarter of the then population of one million | 250000 | killed | about',
  ),
  read(
    'Three of every four of the 4,000 nuns killed were old.',
    'Three of every four of the 4,000 | 3000 | killed | about',
  ),
];

/** Fractions, shares and proportions that count nobody harmed. */
export const FRACTION_NEGATIVES = [
  read('In the first quarter million-krone losses hurt the bank.', '! million'),
  read('In the third quarter a thousand weavers died.', 'a thousand | 1000 | killed'),
  read('The first half million krone came as 12 died.', '12 | 12 | killed', '! half million'),
  read('The quake killed 12 a quarter mile off.', '12 | 12 | killed'),
  read('The flood killed 3,000 more or less at once.', '3,000 | 3000 | killed'),
  read('A third of a population of 90,000 fled when 12 died.', '12 | 12 | killed', '! 90,000'),
  read('A third of the population of 90,000 lost its homes.', '! 90,000'),
  read(
    'The flood killed 40 in a town with a population of 90,000.',
    '40 | 40 | killed',
    '! 90,000',
  ),
  read('Three of every four people who died were Danes.', '! Three', '! four'),
  read('Three of every four nuns who died or vanished were old.', '! Three', '! four'),
  read('Nine of every ten killed were nuns.', '! Nine', '! ten'),
  read('One of every five dead was a child.', '! One', '! five'),
  read('The blast killed three of the four porters.', 'three | 3 | killed', '! four'),
];
