import { read } from './case';

/** Coordination, parts and totals, ellipsis, headlines, shares, tables, lists. */
export const STRUCTURE_CASES = [
  read('Two officers and five civilians were killed.', 'Two | 2 | killed', 'five | 5 | killed'),
  read('The strike killed 12 people, including 5 children.', '12 | 12 | killed', '5 | 5 | killed'),
  read('12 killed, 30 more wounded in market bombing', '12 | 12 | killed', '30 | 30 | wounded'),
  read('One man died and three others were hurt.', 'One | 1 | killed', 'three | 3 | wounded'),
  read('The dead included six women.', 'six | 6 | killed'),
  read(
    'A car bomb exploded outside a school, killing 7 and injuring a dozen.',
    '7 | 7 | killed',
    'a dozen | 12 | wounded',
  ),
  read('Quake toll rises to 43 dead', '43 | 43 | killed'),
  read('Train crash kills 19, injures 80', '19 | 19 | killed', '80 | 80 | wounded'),
  read('Three dead, two missing after cliff collapse', 'Three | 3 | killed', 'two | 2 | missing'),
  read(
    'Four soldiers were killed in Homs and two in Hama.',
    'Four | 4 | killed',
    'two | 2 | killed',
  ),
  read('Of the 40 passengers, 23 died.', '23 | 23 | killed', '! 40'),
  read('The toll rose from 11 to 14 overnight.', '11 | 11 | killed', '14 | 14 | killed'),
  read(
    'Twenty people were hurt, four of them seriously.',
    'Twenty | 20 | wounded',
    'four | 4 | wounded',
  ),
  read(
    'Seven people were killed, among them three aid workers.',
    'Seven | 7 | killed',
    'three | 3 | killed',
  ),
  read('The shelling killed a woman and two men.', 'two | 2 | killed'),
  read(
    'Shots were fired into the crowd, leaving at least three people dead and five injured.',
    'at least three | 3 | killed | at-least',
    'five | 5 | wounded | at-least',
  ),
  read('Nine people, most of them women, were killed.', 'Nine | 9 | killed'),
  read(
    'Fifteen soldiers who had been sent to guard the bridge were killed.',
    'Fifteen | 15 | killed',
  ),
  read('A strike on two apartment blocks killed eight.', 'eight | 8 | killed', '! two'),
  read(
    'Gunmen on 30 motorcycles attacked three villages and killed 16 people.',
    '16 | 16 | killed',
    '! 30',
    '! three',
  ),
  read('Ten gunmen killed a teacher and wounded four pupils.', 'four | 4 | wounded', '! Ten'),
  read('Rescuers said the number of people killed had reached 212.', '212 | 212 | killed'),
  read('The number of wounded stood at 77.', '77 | 77 | wounded'),
  read(
    'Killed: 14\nWounded: 52\nMissing: 3',
    '14 | 14 | killed',
    '52 | 52 | wounded',
    '3 | 3 | missing',
  ),
  read(
    'Side | Killed | Wounded\n---|---|---\nGovernment | 1,204 | 3,300\nRebels | 890 | 1,150',
    '1,204 | 1204 | killed',
    '3,300 | 3300 | wounded',
    '890 | 890 | killed',
    '1,150 | 1150 | wounded',
  ),
  read(
    'Of the 3,000 troops sent to the valley, half were killed.',
    'half | 1500 | killed | about',
    '! 3,000',
  ),
  read(
    'About 8,000 soldiers were killed; two-thirds of them were conscripts.',
    'About 8,000 | 8000 | killed | about',
    'two-thirds | 5333 | killed | about',
  ),
  read(
    'Rebels claimed they had killed 120 of the 600 soldiers based there.',
    '120 | 120 | killed',
    '! 600',
  ),
  read(
    'Some 400 people had been killed, a quarter of whom were children.',
    'Some 400 | 400 | killed | about',
    'a quarter | 100 | killed | about',
  ),
  read(
    'At least 22 people, including eight children and three teachers, were killed when a roof fell in.',
    'At least 22 | 22 | killed | at-least',
    'eight | 8 | killed',
    'three | 3 | killed',
  ),
  read(
    'Six crew members and 31 passengers died in the accident.',
    'Six | 6 | killed',
    '31 | 31 | killed',
  ),
  read('Clashes left 5 protesters and 2 policemen dead.', '5 | 5 | killed', '2 | 2 | killed'),
  read('The bombing of the wedding killed 40 and hurt as many again.', '40 | 40 | killed'),
];
