import { read } from './case';

/** Verbs that point back, lists of places, states of the hurt, years compared. */
export const BACKWARD_CASES = [
  read('Two guards aged 31 and 44 were shot dead.', 'Two | 2 | killed', '! 31', '! 44'),
  read(
    'Four Workers Party of Arland (WPA) cadres were slain in a fight at the pass.',
    'Four | 4 | killed',
  ),
  read('Seven rebels between the two rival camps were slain.', 'Seven | 7 | killed', '! two'),
  read('Two clerks suffered light and moderate injuries.', 'Two | 2 | wounded'),
  read('One stoker suffered a slight hand injury.', 'One | 1 | wounded'),
  read('A driver steered into nine clerks, injuring them, before he fled.', 'nine | 9 | wounded'),
  read(
    'A cart with seven people aboard struck a mine at the ford, killing all of the occupants.',
    'seven | 7 | killed',
  ),
  read(
    'In 2011 there were 640 deaths at sea, as against 512 in 2010, 488 in 2009 and 401 in 2008.',
    '640 | 640 | killed',
    '512 | 512 | killed',
    '488 | 488 | killed',
    '401 | 401 | killed',
    '! 2011',
    '! 2010',
    '! 2009',
    '! 2008',
  ),
  read(
    'Among those killed from May to July were 21 customs officers and more than 300 smugglers.',
    '21 | 21 | killed',
    'more than 300 | 300 | killed | over',
  ),
  read(
    'The cook stabbed four clerks to death and wounded six more, five badly and one slightly.',
    'four | 4 | killed',
    'six | 6 | wounded',
    'five | 5 | wounded',
    'one | 1 | wounded',
  ),
  read('Killed by a shell along with two cousins while at the mill.', 'two | 2 | killed'),
  read(
    'The league counted 710 dead marchers, alongside 63 constables, 19 children and 21 onlookers.',
    '710 | 710 | killed',
    '63 | 63 | killed',
    '19 | 19 | killed',
    '21 | 21 | killed',
  ),
  read('A porter was killed while he marched alongside 63 constables.', '! 63'),
  read(
    'The raids left 17 weavers, including six children, and one guard killed.',
    '17 | 17 | killed',
    'six | 6 | killed',
    'one | 1 | killed',
  ),
  read(
    'The bulletin counts 212 fatalities, including 47 children, and 980 injuries.',
    '212 | 212 | killed',
    '47 | 47 | killed',
    '980 | 980 | wounded',
  ),
  read('The harbour master said that nine stokers remain badly hurt.', 'nine | 9 | wounded'),
  read(
    "The toll of the warehouse fire, one of Arland's deadliest, has climbed to 44.",
    '44 | 44 | killed',
  ),
  read(
    'It was the worst winter -- with the number of deaths climbing from 6,120 in 2003 to 9,455 in 2004.',
    '6,120 | 6120 | killed',
    '9,455 | 9455 | killed',
    '! 2003',
    '! 2004',
  ),
  read(
    'The coast has seen 820 deaths (790 confirmed, 30 probable).',
    '820 | 820 | killed',
    '790 | 790 | killed',
    '30 | 30 | killed',
  ),
  read('Over 8,000 weavers were to perish in these camps.', 'Over 8,000 | 8000 | killed | over'),
  read('Around 60 rebels were mown down at the ford.', 'Around 60 | 60 | killed | about'),
  read(
    'Tarn had the most deaths at 312, followed by Oxby (188), Vale (121), Holm (95), Lund Bay (83), Sund (71) and Ness (43).',
    '312 | 312 | killed',
    '188 | 188 | killed',
    '121 | 121 | killed',
    '95 | 95 | killed',
    '83 | 83 | killed',
    '71 | 71 | killed',
    '43 | 43 | killed',
  ),
  read(
    'Most deaths were reported from Oxby (4,310) and Tarn (2,977).',
    '4,310 | 4310 | killed',
    '2,977 | 2977 | killed',
  ),
  read(
    'About 90 hurt pilgrims lie in the sick bay; the condition of seven is called serious.',
    'About 90 | 90 | wounded | about',
    'seven | 7 | wounded',
  ),
  read(
    'There were 640 casualties in May (110 killed, 530 injured), followed by 412 in June.',
    '640 | 640 | casualties',
    '110 | 110 | killed',
    '530 | 530 | wounded',
    '412 | 412 | casualties',
  ),
  read(
    'Of 88 deaths on the border in a year, 51 were smugglers killed in the hills.',
    '88 | 88 | killed',
    '51 | 51 | killed',
  ),
];

/** The same constructions where nobody was harmed. */
export const BACKWARD_NEGATIVES = [
  read(
    '61 parishes reported deaths, down from 72 in 1998 and 70 in 1997.',
    '72 | 72 | killed',
    '70 | 70 | killed',
    '! 61',
    '! 1998',
    '! 1997',
  ),
  read(
    'The flood brought the drowning of at least nine weavers and the removal of hundreds.',
    'at least nine | 9 | killed | at-least',
    '! hundreds',
  ),
  read('The fleet launched 44 kites, 30 of which were shot down.', '! 44', '! 30'),
  read(
    'The condition of seven bridges is called critical; two people died.',
    'two | 2 | killed',
    '! seven',
  ),
  read('A cart carrying six people passed the mill, pleasing all of the owners.', '! six'),
  read('The mill hired nine clerks, thanking them.', '! nine'),
  read('Most visitors came from Oxby (4,310) and Tarn (2,977).', '! 4,310', '! 2,977'),
];
