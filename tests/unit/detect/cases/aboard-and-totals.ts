import { read } from './case';

/** All aboard died; totals that close a row; losses set off by a comma; those who were hit; adjectives with a comma. */
export const ABOARD_CASES = [
  read(
    'Sudmark loss, 31,000; allies, 22,000. At the bridge: Norland loss, 7800; the Estians, 16,000.',
    '31,000 | 31000 | losses',
    '22,000 | 22000 | losses',
    '7800 | 7800 | losses',
    '16,000 | 16000 | losses',
  ),
  read(
    'The Norlanders lost 3,127 killed, 14,260 wounded, and 815 missing; total, 18,202, out of 120,000 engaged.',
    '3,127 | 3127 | killed',
    '14,260 | 14260 | wounded',
    '815 | 815 | missing',
    '18,202 | 18202 | losses',
    '! 120,000',
  ),
  read(
    'The report shows 3 officers killed and 5 wounded; total, 8.',
    '3 | 3 | killed',
    '5 | 5 | wounded',
    '8 | 8 | casualties',
  ),
  read('There were 400 victims in this shipwreck.', '400 | 400 | killed'),
  read(
    'The coast guard has recovered six bodies, and survivors say more than 60 people are missing. They include more than 20 children.',
    'six | 6 | killed',
    'more than 60 | 60 | missing | over',
    'more than 20 | 20 | missing | over',
  ),
  read(
    'A search continued for some dozen more people feared missing.',
    'some dozen | 12 | missing | about',
  ),
  read('More than hundred people died.', 'More than hundred | 100 | killed | over'),
  read('A total of seven cadavers had been recovered.', 'seven | 7 | killed'),
  read(
    'Police said eight people were struck by gunfire, five of them fatally.',
    'eight | 8 | wounded',
    'five | 5 | killed',
  ),
  read(
    'At least 11 people were shot, three of them killed, in weekend shootings.',
    'At least 11 | 11 | wounded | at-least',
    'three | 3 | killed',
  ),
  read(
    'All 259 people on board and 11 on the ground perished.',
    '259 | 259 | killed',
    '11 | 11 | killed',
  ),
  read(
    'Of the 132 people aboard, 12 survived with serious injuries.',
    '12 | 12 | wounded',
    '! 132',
  ),
  read(
    'The helicopter went down with nine soldiers aboard; there were no survivors.',
    'nine | 9 | killed',
  ),
  read(
    'The jet carrying 189 people crashed into the sea; all aboard were killed.',
    '189 | 189 | killed',
  ),
  read(
    'A plane carrying 12 people crashed in the hills. All on board were killed.',
    '12 | 12 | killed',
  ),
  read(
    'Security forces killed six militants and lost two of their own during the operation.',
    'six | 6 | killed',
    'two | 2 | losses',
  ),
  read(
    'German dead numbered 150,000, with a further 91,000 captured.',
    '150,000 | 150000 | killed',
    '91,000 | 91000 | captured',
  ),
  read(
    'Some 4,512 people had died of the disease in three countries: Liberia (2,458), Sierra Leone (1,183) and Guinea (862).',
    'Some 4,512 | 4512 | killed | about',
    '2,458 | 2458 | killed',
    '1,183 | 1183 | killed',
    '862 | 862 | killed',
    '! three',
  ),
  read(
    'More than 80 machete-wielding, masked rebels were shot dead.',
    'More than 80 | 80 | killed | over',
  ),
  read(
    'It added that among those killed on Monday were 42 women and 24 children.',
    '42 | 42 | killed',
    '24 | 24 | killed',
  ),
];

/** Those who were rescued or cared for; totals of things. */
export const ABOARD_NEGATIVES = [
  read(
    'At the camp 217 people are still missing. 32 people have been rescued, with 29 of them being treated at the hospital.',
    '217 | 217 | missing',
    '! 32',
    '! 29',
  ),
  read('He sold 3,127 books, 14,260 pens; total, 19,638.', '! 3,127', '! 14,260', '! 19,638'),
  read('After the loss, 30,000 fans left; others stayed.', '! 30,000'),
  read('They include more than 20 schools.', '! 20'),
  read('A bus with 40 people on board fell into a river. All of them were rescued.', '! 40'),
  read('A bus carrying 40 people fell into a river. All the passengers survived.', '! 40'),
  read('The toll rises to 58, 156 still in hospital.', '58 | 58 | killed', '! 156'),
  read('He sold 80 red, shiny cars and fled.', '! 80'),
];
