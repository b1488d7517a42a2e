import { read } from './case';

/** Counts called so behind their verb, counts that grow, pairs in step, and the losses of another land. */
export const CALLED_CASES = [
  read(
    'We are confident that the number - 2,975 - is the best estimate of excess deaths.',
    '2,975 | 2975 | excess-deaths',
  ),
  read('Scholars hold that 40,000 is a fair estimate of deaths.', '40,000 | 40000 | killed'),
  read('Some 40,000 is the likely number of dead.', 'Some 40,000 | 40000 | killed | about'),
  read('Forty was the official death toll.', 'Forty | 40 | killed'),
  read('Forty is the number of weavers killed in May.', 'Forty | 40 | killed'),
  read('A few hundred died.', 'few hundred | >300 | killed'),
  // grown
  read(
    'Sixteen died in the flood. Over many months it went to 64 people.',
    'Sixteen | 16 | killed',
    '64 | 64 | killed',
  ),
  read(
    'Sixteen died in the flood. That number rose to 64 people.',
    'Sixteen | 16 | killed',
    '64 | 64 | killed',
  ),
  read(
    'Sixteen were hurt. It has grown to 64 people.',
    'Sixteen | 16 | wounded',
    '64 | 64 | wounded',
  ),
  // in step
  read(
    'It put the number of dead in Elst as 2,530 and in Oxby as 1,431.',
    '2,530 | 2530 | killed',
    '1,431 | 1431 | killed',
  ),
  read(
    'They counted the dead in Elst as 253 and those in Oxby as 140.',
    '253 | 253 | killed',
    '140 | 140 | killed',
  ),
  // another land
  read(
    'Norland had 460 pilgrims killed, while Sudria lost 148 and Vale 120.',
    '460 | 460 | killed',
    '148 | 148 | killed',
    '120 | 120 | killed',
  ),
  read('The Danes killed 465 soldiers and lost 148.', '465 | 465 | killed', '148 | 148 | losses'),
  read(
    'In the war 465 soldiers were wounded, while Norland lost 148.',
    '465 | 465 | wounded',
    '148 | 148 | losses',
  ),
];

/** Lists among the dead and the hurt, told in one sentence. */
export const AMONG_CASES = [
  read(
    'Among the dead are two girls, and among the wounded at least six cooks.',
    'two | 2 | killed',
    'at least six | 6 | wounded | at-least',
  ),
  read(
    'Among the dead were two nuns, among the wounded six guards.',
    'two | 2 | killed',
    'six | 6 | wounded',
  ),
  read(
    'Among the wounded were six guards and among the dead two nuns.',
    'six | 6 | wounded',
    'two | 2 | killed',
  ),
  read('Among the wounded are at least six cooks.', 'at least six | 6 | wounded | at-least'),
  read(
    'Two nuns were among the wounded and six guards among the dead.',
    'Two | 2 | wounded',
    'six | 6 | killed',
  ),
  read('Seven died, and among the wounded are 12 nuns.', 'Seven | 7 | killed', '12 | 12 | wounded'),
];

/** Numbers called or grown that count nobody harmed. */
export const CALLED_NEGATIVES = [
  read('We think 40 is a poor estimate of the cost of the deaths.', '! 40'),
  read('Forty is the number of barns lost when deaths were few.', '! Forty'),
  read('Some 12 per cent is a fair estimate of deaths.', '! 12'),
  read('The rebels admit few casualties.'),
  read('Very few died, and deaths were few in Elst.'),
  read('Sixteen is a number that the deaths of weavers made famous.', '! Sixteen'),
  read('Sixteen died. The company went to 64 people.', 'Sixteen | 16 | killed', '! 64'),
  read('Sixteen died. It went to 64 people to ask for help.', 'Sixteen | 16 | killed', '! 64'),
  read('Sixteen died. It rose to 64 feet.', 'Sixteen | 16 | killed', '! 64'),
  read('Sixteen died. It grew to a crowd of 64 people.', 'Sixteen | 16 | killed', '! 64'),
  read(
    'Nine people died. The search party was small at first, then it grew to 12 people.',
    'Nine | 9 | killed',
    '! 12',
  ),
  read(
    'Nine people were killed. The board was cut, and the number fell to 12 people.',
    'Nine | 9 | killed',
    '! 12',
  ),
  read(
    'Nine people were killed. The list of suspects was long, and the total rose to 12 people.',
    'Nine | 9 | killed',
    '! 12',
  ),
  read(
    'Norland had 460 pilgrims killed, while Sudria lost 148 and won the war.',
    '460 | 460 | killed',
    '148 | 148 | losses',
  ),
  read(
    'Four guards were killed and among the wounded were 12 nuns.',
    'Four | 4 | killed',
    '12 | 12 | wounded',
  ),
  read(
    'Four were killed, and among the injured are two cooks.',
    'Four | 4 | killed',
    'two | 2 | wounded',
  ),
];
