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
  read('Nine guests drank tainted cider and died.', 'Nine | 9 | killed'),
  read('Two people were pulled out alive but died later.', 'Two | 2 | killed'),
  read(
    'At least nineteen others could not climb out and died in the shaft.',
    'At least nineteen | 19 | killed | at-least',
  ),
  read('Two brothers dived in to save the boy and also drowned.', 'Two | 2 | killed'),
  read('Five sailors jumped overboard and are missing.', 'Five | 5 | missing'),
  read('Two workers slipped and fell to their deaths.', 'Two | 2 | killed'),
  read('Two of them could not be saved.', 'Two | 2 | killed'),
  read('Doctors could not save two of the men.', 'two | 2 | killed'),
  read(
    'Six pilgrims were stabbed to death and four others became injured.',
    'Six | 6 | killed',
    'four | 4 | wounded',
  ),
  read('Police shot three people dead in the square.', 'three | 3 | killed'),
  read('The gunman stabbed three pupils to death.', 'three | 3 | killed'),
  read('None of the 98 passengers survived.', '98 | 98 | killed'),
  read('There were no survivors among the 67 people on board.', '67 | 67 | killed'),
  read('Not one of the 30 crew survived the sinking.', '30 | 30 | killed'),
  read('Six brave firemen laid down their lives for the town.', 'Six | 6 | killed'),
  read(
    'The brigade carried out roadside executions of 19 herders near the well.',
    '19 | 19 | killed',
  ),
  read(
    '4 drivers killed 6 local drivers injured and 2 missing.',
    '4 | 4 | killed',
    '6 | 6 | wounded',
    '2 | 2 | missing',
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
    'The cellar was stocked with enough poison to kill 30 to 60 thousand people.',
    '! 30',
    '! 60',
    '! thousand',
  ),
  read('A weapon capable of killing thousands was found.', '! thousands'),
  read('A dose strong enough to kill 40 people was seized.', '! 40'),
  read('This amount can kill 500,000 people.', '! 500,000'),
  read('They had no power to kill 12 guards.', '! 12'),
];
