import { type DetectCase, read } from './case';

/** Names in a row, each with its number, in a sentence of which the label or the count before says what they count. */
export const NAME_ROW_CASES: readonly DetectCase[] = [
  read(
    'Fatalities by country were as follows: Spain - 41, Italy - 38, Malta - 6.',
    '41 | 41 | killed',
    '38 | 38 | killed',
    '6 | 6 | killed',
  ),
  read(
    'The 2019 deaths by country: Spain 41; Italy 38; Malta six.',
    '! 2019',
    '41 | 41 | killed',
    '38 | 38 | killed',
    'six | 6 | killed',
  ),
  read(
    'Killed by nationality: Spaniards 41, Italians 38, Danes 6.',
    '41 | 41 | killed',
    '38 | 38 | killed',
    '6 | 6 | killed',
  ),
  read(
    'Deaths by group: soldiers 120; police 60; villagers 30.',
    '120 | 120 | killed',
    '60 | 60 | killed',
    '30 | 30 | killed',
  ),
  read(
    'The number of reporters killed by country: Spain 14, Italy 9, Malta 7.',
    '14 | 14 | killed',
    '9 | 9 | killed',
    '7 | 7 | killed',
  ),
  read(
    'Deaths: Spain 12 (8 of them children), Italy 4.',
    '12 | 12 | killed',
    '8 | 8 | killed',
    '4 | 4 | killed',
  ),
  read(
    'The victims by nationality: Spain 41, Italy 38, Malta three.',
    '41 | 41 | killed',
    '38 | 38 | killed',
    'three | 3 | killed',
  ),
  read(
    'Deaths by country: • Spain – 41 • Italy – 38 • Malta – 6',
    '41 | 41 | killed',
    '38 | 38 | killed',
    '6 | 6 | killed',
  ),
  // What a count told before is divided into.
  read(
    'At least 300 tourists died in the heat. Spain had 141 and Italy 100. Others are: Greece with 25; Malta 14; Cyprus and Portugal each with three.',
    'At least 300 | 300 | killed | at-least',
    '141 | 141 | killed',
    '100 | 100 | killed',
    '25 | 25 | killed',
    '14 | 14 | killed',
    'three | 3 | killed',
  ),
  read(
    'More than 300 tourists have died, while Spain had 141 and Italy 100.',
    'More than 300 | 300 | killed | over',
    '141 | 141 | killed',
    '100 | 100 | killed',
  ),
  // The number of victims, and more of the bodies just counted.
  read('The number of victims of the quake has risen to 310.', '310 | 310 | killed'),
  read(
    'The number of victims of the war was put at 31,200 by the office.',
    '31,200 | 31200 | killed',
  ),
  read('The number of victims of the airstrikes stands at 310.', '310 | 310 | killed'),
  read('The number of victims is put at 310.', '310 | 310 | killed'),
  read(
    'About 5,200 bodies were buried, while another 2,000 were still being processed.',
    'About 5,200 | 5200 | killed | about',
    '2,000 | 2000 | killed',
  ),
  read(
    'Sixteen herders were killed, the chief said. Eight of the victims belonged to one family.',
    'Sixteen | 16 | killed',
    'Eight | 8 | killed',
    '! one',
  ),
  // Rows below a line that says by what they are told apart.
  read(
    'Deaths by country:\nSpain 41\nItaly 38\nMalta 6',
    '41 | 41 | killed',
    '38 | 38 | killed',
    '6 | 6 | killed',
  ),
  read('Dead by country\n\nSpain: 41\nItaly: 38', '41 | 41 | killed', '38 | 38 | killed'),
];

/** The same rows where they count no dead. */
export const NAME_ROW_NEGATIVES: readonly DetectCase[] = [
  read('The number of victims of fraud rose to 310 last year.', '! 310'),
  read(
    'Police found 12 bodies, while another 200 men were still being questioned.',
    '12 | 12 | killed',
    '! 200',
  ),
  read(
    'At least 40 people died and another 200 are in a morgue of paper files, still being processed.',
    'At least 40 | 40 | killed | at-least',
    '! 200',
  ),
  read('The court heard of fraud. Eight of the victims came from Lund.', '! Eight'),
  read('Medals: Spain 41; Italy 38; Malta 6.', '! 41', '! 38', '! 6'),
  read('Votes by country: Spain - 41, Italy - 38.', '! 41', '! 38'),
  read('Results of the deadly match: Spain 4, Italy 3.', '! 4', '! 3'),
  read('Group of Death: Spain 4, Italy 3, Malta 1.', '! 4', '! 3', '! 1'),
  read('Murder rates by country: Spain - 41, Italy - 38.', '! 41', '! 38'),
  read(
    'The quake killed 30 people. Italy had 410 and Spain 380.',
    '30 | 30 | killed',
    '! 410',
    '! 380',
  ),
  read(
    'The quake killed 30 people. Italy sent 12 planes and Spain 8.',
    '30 | 30 | killed',
    '! 12',
    '! 8',
  ),
  read(
    'The blast killed 90 people. In the final Italy beat Spain 3-2.',
    '90 | 90 | killed',
    '! 3',
    '! 2',
  ),
];
