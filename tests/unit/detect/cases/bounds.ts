import { read } from './case';

/** Bounds in words that touch the number, in verbs, and shared by a coordination. */
export const BOUNDS_CASES = [
  read('The death toll has topped 3,000, rescuers said.', '3,000 | 3000 | killed | over'),
  read(
    'Losses on the southern front surpassed 12,000 in a month.',
    '12,000 | 12000 | losses | over',
  ),
  read('Casualties exceeded 450 by nightfall.', '450 | 450 | casualties | over'),
  read('The number of dead is approaching 700.', '700 | 700 | killed | nearly'),
  read('Fatalities neared 90 on the second day.', '90 | 90 | killed | nearly'),
  read('As many as 40 miners were killed underground.', 'As many as 40 | 40 | killed | up-to'),
  read('Upwards of 60 villagers were wounded.', 'Upwards of 60 | 60 | wounded | over'),
  read('The quake killed 200 or more.', '200 or more | 200 | killed | at-least'),
  // The words behind a number belong to the next one where that follows.
  read(
    'The count of the dead has come to 640 and more than 2,300 injuries.',
    '640 | 640 | killed',
    'more than 2,300 | 2300 | wounded | over',
  ),
  // The decimal of a headline is no end of a sentence with a footnote mark.
  read(
    'Norland Suffers an Estimated 1.4 Million Casualties on the Plain',
    'an Estimated 1.4 Million | 1400000 | casualties | about',
  ),
  read(
    'Combat deaths are put at 8,100 for Norland versus 3,400 for Sudria.',
    '8,100 | 8100 | killed',
    '3,400 | 3400 | killed',
  ),
  read(
    'Deaths reached 8,100 in Norland and only 340 in Sudria.',
    '8,100 | 8100 | killed',
    '340 | 340 | killed',
  ),
  // A second number of something else.
  read(
    'Deaths reached 8,100 in Norland and 340 in hospital beds.',
    '8,100 | 8100 | killed',
    '! 340',
  ),
  read('The siege killed 640 and more.', '640 and more | 640 | killed | at-least'),
  read('More than 1,200+ people died.', 'More than 1,200+ | 1200 | killed | over'),
  read('Just over 80 people were hurt.', 'Just over 80 | 80 | wounded | over'),
  read(
    'Not fewer than 25 farmers were killed by the raiders.',
    'Not fewer than 25 | 25 | killed | at-least',
  ),
  read(
    'No fewer than 17 worshippers died in the crush.',
    'No fewer than 17 | 17 | killed | at-least',
  ),
  read(
    'At least 300 people were killed and another 2,700 wounded.',
    'At least 300 | 300 | killed | at-least',
    '2,700 | 2700 | wounded | at-least',
  ),
  read('The blast killed up to 50 people.', 'up to 50 | 50 | killed | up-to'),
  read('Fewer than 20 soldiers died in the operation.', 'Fewer than 20 | 20 | killed | under'),
  read('Under 100 civilians were injured, the mayor said.', 'Under 100 | 100 | wounded | under'),
  read('Almost 500 protesters were injured.', 'Almost 500 | 500 | wounded | nearly'),
  read(
    'Close to 1,500 troops were killed in the first week.',
    'Close to 1,500 | 1500 | killed | nearly',
  ),
  read('An estimated 4,000 people perished.', 'An estimated 4,000 | 4000 | killed | about'),
  read('Some 30 passengers were hurt when the bus overturned.', 'Some 30 | 30 | wounded | about'),
  read(
    'Roughly 70,000 soldiers have been killed or wounded.',
    'Roughly 70,000 | 70000 | casualties | about',
  ),
  read('Well over 400 people have died in the floods.', 'Well over 400 | 400 | killed | over'),
  read('The toll climbed past 1,000 dead on Friday.', '1,000 | 1000 | killed | over'),
  read(
    'Between 4,000 and 5,000 fighters were killed.',
    'Between 4,000 and 5,000 | 4000-5000 | killed | range',
  ),
  read('From 30 to 40 people were injured in the panic.', '30 to 40 | 30-40 | wounded | range'),
  read('The battle cost 20,000-25,000 lives.', '20,000-25,000 | 20000-25000 | killed | range'),
  read('A minimum of 15 sailors drowned.', 'A minimum of 15 | 15 | killed | at-least'),
  read(
    'The fighting left about 35 dead and some 120 wounded.',
    'about 35 | 35 | killed | about',
    'some 120 | 120 | wounded | about',
  ),
  read(
    'Less than 10 people were killed in the province last year.',
    'Less than 10 | 10 | killed | under',
  ),
  read('In excess of 2,000 rebels were killed.', 'In excess of 2,000 | 2000 | killed | over'),
  read('Army losses passed 9,000 dead.', '9,000 | 9000 | killed | over'),
  read('A hundred or so people died of thirst.', 'A hundred or so | 100 | killed | about'),
  read('The number of wounded has risen to more than 640.', 'more than 640 | 640 | wounded | over'),
  read(
    'Up to 12 crew members are missing after the ferry sank.',
    'Up to 12 | 12 | missing | up-to',
  ),
  read('The guild had earlier estimated 208 deaths.', '208 | 208 | killed'),
  read('The guild has since estimated 208 deaths.', '208 | 208 | killed'),
  read('Earlier, an estimated 208 people died.', 'an estimated 208 | 208 | killed | about'),
];
