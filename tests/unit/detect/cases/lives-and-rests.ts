import { read } from './case';

/** Bodies, lives and rests of a count; peaks and other years. */
export const LIVES_CASES = [
  read('The wreck cost 32 crew and passengers their lives.', '32 | 32 | killed'),
  read('The wreck cost six guards their jobs.', '! six'),
  read('The wreck cost 32 owners their barges.', '! 32'),
  read('Also, 11 men convicted of theft and murder were executed.', '11 | 11 | killed'),
  read('In May 11 men convicted of murder were set free.', '! 11'),
  read('One guard was blown apart at the weir.', 'One | 1 | killed'),
  read('Nine mills were blown apart.', '! Nine'),
  read('In Elst, two dumped bodies were found.', 'two | 2 | killed'),
  read(
    'The fight left one dead, one wounded and several material damages.',
    'one | 1 | killed',
    'one | 1 | wounded',
    '! several',
  ),
  read('Two men fought; one of them stabbed the other.', '! Two', '! one'),
  read('Dead bodies of the nine divers were laid out on the quay.', 'nine | 9 | killed'),
  read(
    'The number of road deaths decreased from 8,440 to 8,210.',
    '8,440 | 8440 | killed',
    '8,210 | 8210 | killed',
  ),
  read(
    'Guards killed 580 smugglers in 2004, compared with 616 smugglers in 2003.',
    '580 | 580 | killed',
    '616 | 616 | killed',
    '! 2004',
    '! 2003',
  ),
  read('Sadly, one life was also lost in the valley.', 'one | 1 | killed'),
  read(
    'A shell hit the mill, killing a 14-year-old and three others.',
    'three | 3 | killed',
    '! 14',
  ),
  read(
    'The storm left 38 dead or missing and injured 66 others.',
    '38 | 38 | losses',
    '66 | 66 | wounded',
  ),
  read(
    'Few believe the 40,000-plus army casualty estimate.',
    '40,000-plus | 40000 | casualties | over',
  ),
  read('The delta has lost 4,300 soldiers who died in the marshes.', '4,300 | 4300 | killed'),
  read('The office looked into the killings of nine Arlish prisoners of war.', 'nine | 9 | killed'),
  read(
    'Some 340 weavers died. Of that number, 212 were listed as martyrs.',
    'Some 340 | 340 | killed | about',
    '212 | 212 | killed',
  ),
  read(
    'Among those killed were three boys under the age of nine and six women.',
    'three | 3 | killed',
    'six | 6 | killed',
    '! nine',
  ),
  read('Eight clerks were burned to ashes in the annexe.', 'Eight | 8 | killed'),
  read(
    'The army suffered 920 casualties a day in July, down from a high of 1,050 in May.',
    '920 | 920 | casualties',
    '1,050 | 1050 | casualties',
  ),
  read(
    'At least nine dyers, including two girls, were killed and 41, including seven boys, injured.',
    'At least nine | 9 | killed | at-least',
    'two | 2 | killed',
    '41 | 41 | wounded',
    'seven | 7 | wounded',
  ),
  read('He stabbed two clerks fatally and hurt a third.', 'two | 2 | killed'),
  read('Nine sets of remains were found in the cave.', 'Nine | 9 | killed'),
  read(
    'Of the dead, 14 were women and six were under the age of nine.',
    '14 | 14 | killed',
    'six | 6 | killed',
    '! nine',
  ),
  read(
    'Families of the 88 victims met at the stone, a year after the massacre.',
    '88 | 88 | killed',
  ),
];

/** Numbers beside the hurt and the dead that count neither. */
export const LIVES_NEGATIVES = [
  read('The fleet was met by nine kites, and seven of them were shot down.', '! nine', '! seven'),
  read('It was done by 30 men who then disappeared into the night.', '! 30'),
  read('They managed to save dozens of clerks, wounded and cold.', '! dozens'),
  read('Two of the injured were admitted, she said.', '! Two'),
  read('Among those injured at least 12 have been discharged.', '! 12'),
  read('The register defines it as an attack in which four or more people are shot.', '! four'),
  read('The clinic, where several of the wounded were taken, is closed.'),
  read('The office put off a vote and said 31 patients were in intensive care.', '! 31'),
];
