import { read } from './case';

/** Numbers set beside a count told before, parts that add up to it, spans with a vague end, lists of the dead. */
export const BESIDE_CASES = [
  read(
    'The board counts 620 drowned fishers. That is well below the autumn peak of 910, and may yet grow to 800.',
    '620 | 620 | killed',
    '910 | 910 | killed',
    '800 | 800 | killed',
  ),
  read(
    'The envoy said 140 weavers perished. He has since lowered it from 155.',
    '140 | 140 | killed',
    '155 | 155 | killed',
  ),
  read(
    "In spring the duke's army had lost some 4,000 dead. By harvest these figures would exceed 6,000.",
    'some 4,000 | 4000 | killed | about',
    '6,000 | 6000 | killed | over',
  ),
  read(
    'Some 40 pilgrims are missing. By noon the count of such pilgrims grew by 12.',
    'Some 40 | 40 | missing | about',
    '12 | 12 | missing',
  ),
  read(
    'Lake villages reported 70 deaths. The monthly rate is far above the previous low of 31.',
    '70 | 70 | killed',
    '31 | 31 | killed',
  ),
  read(
    'Losses at the ford: 8,300 (5,100 Norland and 3,200 Sudland).',
    '8,300 | 8300 | losses',
    '5,100 | 5100 | losses',
    '3,200 | 3200 | losses',
  ),
  read(
    'Of the 31 corpses pulled from the shaft, 18 were boys and 13 were girls.',
    '31 | 31 | killed',
    '18 | 18 | killed',
    '13 | 13 | killed',
  ),
  read(
    'Two guilds printed rival tolls of 4,120 and 2,770.',
    '4,120 | 4120 | killed',
    '2,770 | 2770 | killed',
    '! Two',
  ),
  read(
    'Among 41 killed by the flood in the valley were 12 shepherds and 25 members of the choir (11 boys, 8 cooks and 6 drivers).',
    '41 | 41 | killed',
    '12 | 12 | killed',
    '25 | 25 | killed',
    '11 | 11 | killed',
    '8 | 8 | killed',
    '6 | 6 | killed',
  ),
  read(
    'Forty were killed at the quay, with 20 identified as sailors, alongside 15 guards.',
    'Forty | 40 | killed',
    '20 | 20 | killed',
    '15 | 15 | killed',
  ),
  read(
    'Divers brought up the bodies of 14 people, including those of three sisters.',
    '14 | 14 | killed',
    'three | 3 | killed',
  ),
  read(
    'In that siege 120 Danes [and 430 Swedes and two Finns] died.',
    '120 | 120 | killed',
    '430 | 430 | killed',
    'two | 2 | killed',
  ),
  read('CENSUS OFFICE SAYS 2.4 MILLION PERISHED IN FAMINE', '2.4 MILLION | 2400000 | killed'),
  read(
    'The death toll of the magnitude-5.9 quake off the islands had by the weekend climbed to 311.',
    '311 | 311 | killed',
    '! 5',
    '! 9',
  ),
  read(
    'A judge convicted the general of the enforced disappearance of 412 students.',
    '412 | 412 | missing',
  ),
  read(
    'The abbot wrote of several hundred to more than 2,000 deaths in the plague year.',
    'several hundred to more than 2,000 | 300-2000 | killed | range',
  ),
  read(
    'The number of drowned may oscillate between 200 and 260, he wrote.',
    'between 200 and 260 | 200-260 | killed | range',
  ),
  read(
    'Nobody knows how many people died in the camps, and scholars set the figure between 900 and 3,000.',
    'between 900 and 3,000 | 900-3000 | killed | range',
  ),
  read(
    'The consul held that hunger caused about half of those 2,400 deaths.',
    'about half of those 2,400 | 1200 | killed | about',
  ),
  read(
    "Among the dead were the bishop, the town's mayor, and 14 Zambian soldiers.",
    '14 | 14 | killed',
  ),
  read('The reported victims include 41 men and 32 women.', '41 | 41 | killed', '32 | 32 | killed'),
  read(
    'The bandits murdered thousands. The number of victims over those nine years is now nearing 21,000.',
    'thousands | >2000 | killed',
    '21,000 | 21000 | killed | nearly',
    '! nine',
  ),
  read(
    'The siege was long held to have killed 6,200. A monk first printed that number. A scribe later wrote that the number was closer to 7,500 (and possibly as high as 8,500).',
    '6,200 | 6200 | killed',
    'closer to 7,500 | 7500 | killed | nearly',
    'possibly as high as 8,500 | 8500 | killed | up-to',
  ),
  read(
    'The crown cut the toll of the June quake to 1,537. The previous estimate from the quake, which ruined half the port, was 2,085.',
    '1,537 | 1537 | killed',
    '2,085 | 2085 | killed',
  ),
  read(
    'Deaths on the coast, through two epidemics and a drought, are estimated to have exceeded 15,000 people.',
    '15,000 | 15000 | killed | over',
    '! two',
  ),
  read('Upper-bound mortality estimate: 24,000 (Hansen).', '24,000 | 24000 | killed'),
  read(
    'Some 20 million World War II deaths were counted.',
    'Some 20 million | 20000000 | killed | about',
  ),
  read(
    'The board counted 6,010 deaths. By its reckoning 31% (1,863) of those were blamed on the guard.',
    '6,010 | 6010 | killed',
    '1,863 | 1863 | killed',
    '! 31%',
  ),
  read(
    'It had counted 98,000 deaths. The range was somewhere between 8,000 and 194,000 in the first survey.',
    '98,000 | 98000 | killed',
    'somewhere between 8,000 and 194,000 | 8000-194000 | killed | range',
  ),
  read(
    'The killed were 54 riders; wounded, 135 officers, 941 men; missing, 18 officers.',
    '54 | 54 | killed',
    '135 | 135 | wounded',
    '941 | 941 | wounded',
    '18 | 18 | missing',
  ),
  read(
    'The Danes lost some 300 killed and the same number wounded, besides 130 prisoners.',
    'some 300 | 300 | killed | about',
    '130 | 130 | captured',
  ),
  read(
    'The duke put some 1,800 of the enemy hors de combat.',
    'some 1,800 | 1800 | losses | about',
  ),
  read(
    'Norland lost 3,850 dead, with a further 184 made prisoners of war.',
    '3,850 | 3850 | killed',
    '184 | 184 | captured',
  ),
  read(
    'The death toll from the storm spiralled above 3,000.',
    'above 3,000 | 3000 | killed | over',
  ),
  read('The extermination of 400 villagers was ordered.', '400 | 400 | killed'),
  read('Loss of life: 1,500.', '1,500 | 1500 | killed'),
  read(
    'The watchers said those killed since Friday included 36 Druze riflemen and 98 villagers.',
    '36 | 36 | killed',
    '98 | 98 | killed',
  ),
  read(
    'A nurse told the court that among the 31 fatalities were four boys and 27 women.',
    '31 | 31 | killed',
    'four | 4 | killed',
    '27 | 27 | killed',
  ),
  read(
    'Drownings of ferrymen: deaths dropped from 21 in 2009 to only four in 2010.',
    '21 | 21 | killed',
    'four | 4 | killed',
    '! 2009',
    '! 2010',
  ),
  read(
    'In the rush 40 were trampled to death at the gate and another three either on the bridge or below it.',
    '40 | 40 | killed',
    'three | 3 | killed',
  ),
  read(
    'The harbour office has slashed the number of dead from 880 to 310.',
    '880 | 880 | killed',
    '310 | 310 | killed',
  ),
  read(
    'The mine buried and killed two brothers and their four cousins.',
    'two | 2 | killed',
    'four | 4 | killed',
  ),
  read(
    'The wars killed 15,000 to 16,000 people. No more than a quarter of those deaths were of settlers.',
    '15,000 to 16,000 | 15000-16000 | killed | range',
    'No more than a quarter | 4000 | killed | up-to',
  ),
];

/** The same words where something else is told of. */
export const BESIDE_NEGATIVES = [
  read(
    'The clinic counted 90 deaths in June. Its budget was cut to 310.',
    '90 | 90 | killed',
    '! 310',
  ),
  read(
    'In June 90 people were killed. Attendance at the fair fell to 45.',
    '90 | 90 | killed',
    '! 45',
  ),
  read(
    'In June 90 people were killed. The number of arrests rose to 45.',
    '90 | 90 | killed',
    '! 45',
  ),
  read(
    'The flood killed 90 people. It reached a depth of 12 in some streets.',
    '90 | 90 | killed',
    '! 12',
  ),
  read(
    'The flood killed 90 people. The average temperature rose from 12 to 25 by Monday.',
    '90 | 90 | killed',
    '! 12',
    '! 25',
  ),
  read('The storm killed 14. They beat the Reds by 12 to 10.', '14 | 14 | killed', '! 12', '! 10'),
  read(
    'Forty were hurt in the crash; 25 had been discharged and 15 remain in hospital.',
    'Forty | 40 | wounded',
    '! 25',
    '! 15',
  ),
  read(
    'The fire killed 30. The bridge carries 20 sledges and 10 coaches a day.',
    '30 | 30 | killed',
    '! 20',
    '! 10',
  ),
  read('The number of victims of fraud rose to 2,300.', '! 2,300'),
  read('The general praised the disappearance of 40 tanks from the square.', '! 40'),
  read(
    'Ninety died in the blast. The number of survivors is put at 310.',
    'Ninety | 90 | killed',
    '! 310',
  ),
  read('Ninety died in the blast. Temperatures fell to 12.', 'Ninety | 90 | killed', '! 12'),
  read(
    'Ninety died in the plague. The case fatality rate fell to 12 by May.',
    'Ninety | 90 | killed',
    '! 12',
  ),
  read('In the delta 84 boats brought bodies ashore, down from 94.', '! 84', '! 94'),
  read('The storm killed 60. The estimate of the harvest was 85.', '60 | 60 | killed', '! 85'),
  read(
    'The storm killed 60. A clerk read the names. The number of tents was 90.',
    '60 | 60 | killed',
    '! 90',
  ),
  read('Forty voters were polled. Some 31% (12) of those chose tea.', '! Forty', '! 31%', '! 12'),
  read('The prince kept 40 carts, besides 130 prisoners in the tower.', '! 40', '! 130'),
  read('The extermination of 400 rats was ordered.', '! 400'),
  read(
    'Fares were slashed from 20 to just three after two deaths.',
    '! 20',
    '! three',
    'two | 2 | killed',
  ),
  read('He met those sent since Friday, who included 36 cooks and 98 drivers.', '! 36', '! 98'),
  read('It killed two brothers and their 30 sheep.', 'two | 2 | killed', '! 30'),
];
