import { read } from './case';

/** The clause's second verb tells the fate; none survived; the words after the object say more than the verb. */
export const FATE_CASES = [
  read('Twelve men jumped into the river and drowned.', 'Twelve | 12 | killed'),
  read('Three soldiers stepped on a mine and were killed.', 'Three | 3 | killed'),
  read('Two climbers fell and died.', 'Two | 2 | killed'),
  read('Three workers fell 20 metres to their deaths.', 'Three | 3 | killed', '! 20'),
  read('Six hikers lost their way and froze to death.', 'Six | 6 | killed'),
  read(
    'Four men inhaled toxic gas and lost consciousness, later dying in hospital.',
    'Four | 4 | killed',
  ),
  read('Seven people fell ill and later died.', 'Seven | 7 | killed'),
  read('Eleven people drank spurious liquor and died.', 'Eleven | 11 | killed'),
  read('Two people were pulled out alive but died later.', 'Two | 2 | killed'),
  read(
    'At least sixteen others could not get out and died in the fire.',
    'At least sixteen | 16 | killed | at-least',
  ),
  read('Two brothers dived in to save the boy and also drowned.', 'Two | 2 | killed'),
  read('Five sailors jumped overboard and are missing.', 'Five | 5 | missing'),
  read('Two workers slipped and fell to their deaths.', 'Two | 2 | killed'),
  read('Two of them could not be saved.', 'Two | 2 | killed'),
  read('Doctors could not save two of the men.', 'two | 2 | killed'),
  read(
    'Ten men were shot to death and two others became injured.',
    'Ten | 10 | killed',
    'two | 2 | wounded',
  ),
  read('Police shot three people dead in the square.', 'three | 3 | killed'),
  read('The gunman stabbed three pupils to death.', 'three | 3 | killed'),
  read('None of the 98 passengers survived.', '98 | 98 | killed'),
  read('There were no survivors among the 67 people on board.', '67 | 67 | killed'),
  read('Not one of the 30 crew survived the sinking.', '30 | 30 | killed'),
  read('Six valiant soldiers laid down their lives for the country.', 'Six | 6 | killed'),
  read(
    'The militia carried out field executions of 12 civilians near the mill.',
    '12 | 12 | killed',
  ),
  read(
    '5 staff killed 7 national staff injured and 1 missing.',
    '5 | 5 | killed',
    '7 | 7 | wounded',
    '1 | 1 | missing',
  ),
];

/** Somebody else was harmed, or nobody: another subject, what could be done, what is feared. */
export const FATE_NEGATIVES = [
  read('Two men attacked the house and the guard was killed.', '! Two'),
  read('Three gunmen entered the bank and employees were wounded.', '! Three'),
  read('Two men attacked the house and killed the guard.', '! Two'),
  read('Five men entered the house and dead fish were found.', '! Five'),
  read('Two witnesses saw a man slip and die.', '! Two'),
  read('Not all of the 12 climbers survived.', '! 12'),
  read('Only 5 of the 12 climbers survived.', '! 5', '! 12'),
  read('He was charged with the attempted murder of three women.', '! three'),
  read('He said 180 people feared being killed.', '! 180'),
  read(
    'The boat was loaded with enough drugs to kill 25 to 50 thousand people.',
    '! 25',
    '! 50',
    '! thousand',
  ),
  read('A weapon capable of killing thousands was found.', '! thousands'),
  read('A dose strong enough to kill 40 people was seized.', '! 40'),
  read('This amount can kill 500,000 people.', '! 500,000'),
  read('They had no power to kill 12 guards.', '! 12'),
];
