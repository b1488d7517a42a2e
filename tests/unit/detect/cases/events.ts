import { read } from './case';

/** Event descriptions in the manner of event data sets: one or two dry sentences. */
export const EVENT_CASES = [
  read(
    'On 3 May, three civilians and two soldiers were killed in an ambush near the village. No injuries were reported.',
    'three | 3 | killed',
    'two | 2 | killed',
    '! 3',
  ),
  read(
    'Armed men attacked a convoy. At least 12 people (7 women, 5 children) were injured.',
    'At least 12 | 12 | wounded | at-least',
    '7 | 7 | wounded',
    '5 | 5 | wounded',
  ),
  read('Clash between two militias. No fatalities.', '! two'),
  read('Government forces shelled the town. Fatalities: 4.', '4 | 4 | killed'),
  read('Unidentified gunmen shot dead a teacher and injured two others.', 'two | 2 | wounded'),
  read(
    'Police fired tear gas at about 500 demonstrators; 14 were injured.',
    '14 | 14 | wounded',
    '! about 500',
  ),
  read('A roadside bomb killed one soldier and wounded another.', 'one | 1 | killed'),
  read(
    'Rebels raided an army post, killing 5 soldiers and capturing 3.',
    '5 | 5 | killed',
    '3 | 3 | captured',
  ),
  read('Airstrikes on positions of the group left 8 fighters dead.', '8 | 8 | killed'),
  read('Herders attacked farmers with machetes. 6 deaths were reported.', '6 | 6 | killed'),
  read(
    'Suspected militants abducted four labourers. Their bodies were found two days later.',
    'four | 4 | captured',
    '! two',
  ),
  read(
    'Two suicide bombers blew themselves up at a market; 11 people died.',
    '11 | 11 | killed',
    '! Two',
  ),
  read('Around 200 people protested for higher wages. There were no clashes.', '! Around 200'),
  read('Soldiers opened fire on a bus, resulting in 9 fatalities.', '9 | 9 | killed'),
  read('A landmine exploded, causing the death of two children.', 'two | 2 | killed'),
  read('The army claimed it had killed 23 insurgents in the operation.', '23 | 23 | killed'),
  read('10 fatalities were recorded across the district.', '10 | 10 | killed'),
  read(
    'Militia members burned down 30 houses; one elderly man was killed.',
    'one | 1 | killed',
    '! 30',
  ),
  read(
    'Drone strike on a vehicle: three killed, one wounded.',
    'three | 3 | killed',
    'one | 1 | wounded',
  ),
  read(
    'Five people killed when an armed group attacked the displacement camp of 3,000 people.',
    'Five | 5 | killed',
    '! 3,000',
  ),
  read(
    'Mortar fire hit the village. 1 civilian killed, 4 injured.',
    '1 | 1 | killed',
    '4 | 4 | wounded',
  ),
  read(
    'Seven members of the security forces were killed and nine others wounded in twin explosions.',
    'Seven | 7 | killed',
    'nine | 9 | wounded',
  ),
  read('The group claimed to have killed or injured 15 troops.', '15 | 15 | casualties'),
  read(
    'Inmates rioted; 2 guards and 16 prisoners lost their lives.',
    '2 | 2 | killed',
    '16 | 16 | killed',
  ),
  read(
    'Security forces dispersed the crowd, and six people sustained gunshot wounds.',
    'six | 6 | wounded',
  ),
  read('12 dead, 7 of whom were children.', '12 | 12 | killed', '7 | 7 | killed'),
  read('Guards beat five of them to death.', 'five | 5 | killed'),
  read('A court sentenced five of them to death.', '! five'),
  read('Raiders killed the priest and his two brothers.', 'two | 2 | killed'),
  read('The crowd fled; 3 drowned in the canal.', '3 | 3 | killed'),
  read('The deadly raid inflicted injuries on nine guards.', 'nine | 9 | wounded'),
  read('Of the dead, 14 were children and 6 were women.', '14 | 14 | killed', '6 | 6 | killed'),
  read('Police put the death toll at 13.', '13 | 13 | killed'),
  read('The barn fire killed 200 cows and 12 horses.', '! 200', '! 12'),
];
