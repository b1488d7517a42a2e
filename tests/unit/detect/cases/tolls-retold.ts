import { read } from './case';

/** The disappeared, tolls put behind their number, numbers said twice, lives and illnesses that are fatal. */
export const RETOLD_CASES = [
  read(
    'The Velmark panel logged the forced disappearance of 4,312 teachers under the colonels.',
    '4,312 | 4312 | missing',
  ),
  read('Lawyers filed 617 proven cases of enforced disappearance.', '617 | 617 | missing'),
  read(
    'Detectives look into the disappearance of three hikers last seen on the ridge.',
    'three | 3 | missing',
  ),
  read(
    'More than 7,000 were registered as having disappeared.',
    'More than 7,000 | 7000 | missing | over',
  ),
  read(
    'The roll holds 2,106 miners who went missing and/or were killed in the valley.',
    '2,106 | 2106 | losses',
  ),
  read(
    'The order says 3 million (thirty lacs) people were killed in the siege.',
    '3 million (thirty lacs) | 3000000 | killed',
  ),
  read('Some 20 lakhs people died of hunger.', 'Some 20 lakhs | 2000000 | killed | about'),
  read(
    'He has a new estimate of the number of people killed by the plague, putting the figure between 1.3 million and 2.6 million.',
    'between 1.3 million and 2.6 million | 1300000-2600000 | killed | range',
  ),
  read(
    'Between 40,000 and 60,000 people -- this is the whole death toll of both sieges, the speaker held.',
    'Between 40,000 and 60,000 | 40000-60000 | killed | range',
  ),
  read(
    'About 300 weavers – that was the toll of the landslide.',
    'About 300 | 300 | killed | about',
  ),
  read('The wall bears 2,310 names of townspeople killed in the siege.', '2,310 | 2310 | killed'),
  read(
    'There will be 90,000 cases of cancer, and 31,000 of these will probably be fatal.',
    '31,000 | 31000 | killed',
    '! 90,000',
  ),
  read(
    'The union released a paper that claimed 150,000 lives would be lost.',
    '150,000 | 150000 | killed',
  ),
];

/** The same words about things, the living, and nobody at all. */
export const RETOLD_NEGATIVES = [
  read('Customs noted the disappearance of 12 crates of tea.', '! 12'),
  read('A total of 25,000 people - this is the number of visitors of the fair.', '! 25,000'),
  read('Forty lorries -- that is the toll of the frost.', '! Forty'),
  read('The wall bears 2,310 names of weavers who worked in the mill.', '! 2,310'),
  read(
    'He has a new estimate of the number of people living in the delta, putting the figure at 1.3 million.',
    '! 1.3 million',
  ),
  read('There were 90 crashes, and 31 of these were fatal.', '! 90', '! 31'),
  read('The new brakes saved 150 lives that would have been lost.', '! 150'),
];
