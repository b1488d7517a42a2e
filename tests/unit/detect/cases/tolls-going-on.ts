import { read } from './case';

/** Tolls that include or may go on, one day out of some, deaths that something resulted in, and estimates named as such. */
export const GOING_CASES = [
  read(
    'Slides resulted in death of at least 260 people, with 600 men still missing.',
    'at least 260 | 260 | killed | at-least',
    '600 | 600 | missing',
  ),
  read('The death toll also includes the six attackers.', 'six | 6 | killed'),
  read('The toll includes the two pilots.', 'two | 2 | killed'),
  read(
    'They collected 568 bodies over six days, with 141 on Tuesday alone.',
    '568 | 568 | killed',
    '! six',
    '141 | 141 | killed',
  ),
  read('The mayor has rejected the claim about 65 deaths.', '65 | 65 | killed'),
  read('They claim about 65 deaths.', 'about 65 | 65 | killed | about'),
  read('The number of missing could go higher than 600.', 'higher than 600 | 600 | missing | over'),
  read('The death toll could go as high as 600.', 'as high as 600 | 600 | killed | up-to'),
  read(
    'More than 200 of them were either received dead or died in hospital.',
    'More than 200 | 200 | killed | over',
  ),
  read(
    'I choose 1.2 million as the most plausible estimate for the number of weavers killed.',
    '1.2 million | 1200000 | killed',
  ),
];

/** Numbers near such words that count nobody harmed. */
export const GOING_NEGATIVES = [
  read(
    'The spike in deaths came with temperatures exceeding 40\u00b0C (104\u00b0F).',
    '! 40',
    '! 104',
  ),
  read('The heat killed 12 at 44 \u00b0C.', '12 | 12 | killed', '! 44'),
  read('The death toll includes the victims of the two fires.', '! two'),
  read(
    'They chose 12 as the number of the room where two weavers died.',
    '! 12',
    'two | 2 | killed',
  ),
  // What many do stands behind the number, or what is done with them: none of the dead.
  read('Club fire death toll rises to 29, thousands march', '29 | 29 | killed', '! thousands'),
  read(
    'Club fire death toll rises to 29, hundreds protest in Oxby',
    '29 | 29 | killed',
    '! hundreds',
  ),
  read('Club fire death toll rises to 29, four missing', '29 | 29 | killed', 'four | 4 | missing'),
  read(
    'Death toll now at 154, 61 people still being treated in Oxby',
    '154 | 154 | killed',
    '! 61',
  ),
  // A relative leans on its own sentence.
  read(
    'The raiders killed 40 people. The mission has 410 well trained police officers, 383 of whom are from Norland, 25 from Sudria, and two from Oxby.',
    '40 | 40 | killed',
    '! 410',
    '! 383',
    '! 25',
    '! two',
  ),
  read(
    'The raiders killed 40 people, 12 of whom were nurses.',
    '40 | 40 | killed',
    '12 | 12 | killed',
  ),
  read(
    'The raiders killed 40 people. 12 of them were nurses.',
    '40 | 40 | killed',
    '12 | 12 | killed',
  ),
];
