import { read } from './case';

/** Majorities and rests by their number, both ends of a count, lists by place, objects of a clause, spans in brackets. */
export const REST_CASES = [
  // Those of whom only their naming is told, clauses about members, many without a number of their own.
  read(
    'Of the 240 bodies found, 31 were never identified.',
    '240 | 240 | killed',
    '31 | 31 | killed',
  ),
  read(
    'The abbey listed 712 deaths. Of these, 405 were attributed to the fever.',
    '712 | 712 | killed',
    '405 | 405 | killed',
  ),
  read('The flood took 712 barns. Of these, 405 were attributed to the fever.', '! 712', '! 405'),
  read(
    'Six members of a rescue crew who crossed the ice in the storm were also killed.',
    'Six | 6 | killed',
  ),
  read('Six members of the crew that was killed by frost were hired in Oxby.', '! Six'),
  read('Six relatives of the sailor who crossed the ice were killed.', '! Six'),
  read(
    'Scholars say up to 31,000 weavers and more than twice as many dyers have died.',
    'up to 31,000 | 31000 | killed | up-to',
  ),
  read(
    'Divers found 9 more bodies, bringing the number of recovered victims to 51.',
    '9 | 9 | killed',
    '51 | 51 | killed',
  ),
  read(
    'The guild held the bridge. Its losses, as the scribes told:\n\nFever: 2,140\nFrost: 960',
    '2,140 | 2140 | losses',
    '960 | 960 | losses',
  ),
  read(
    'The quakes led to 340 deaths and 1,260 injuries on either bank of the river.',
    '340 | 340 | killed',
    '1,260 | 1260 | wounded',
  ),
  read('Inspectors counted 17 injuries to dockers last week.', '17 | 17 | wounded'),
  read('The number of rebel dead was up from the 52 announced on Sunday.', '52 | 52 | killed'),
  read('The number of Free Coast group dead is 61.', '61 | 61 | killed'),
  read('The toll has grown by one, after a clerk died of burns.', 'one | 1 | killed'),
  read('The dead and wounded numbered an astounding 42,000.', '42,000 | 42000 | casualties'),
  read(
    'Two pupils in Harwick, four in Lund, one in Moss and six in Dale were killed by lightning.',
    'Two | 2 | killed',
    'four | 4 | killed',
    'one | 1 | killed',
    'six | 6 | killed',
  ),
  read(
    'The survey finds that a further 31,400 (22,100-44,800) herders have died.',
    '31,400 | 31400 | killed',
    '22,100-44,800 | 22100-44800 | killed | range',
  ),
  read(
    'Of these deaths, they think that 9,200 (6,100-12,300) were due to hunger.',
    '9,200 | 9200 | killed',
    '6,100-12,300 | 6100-12300 | killed | range',
  ),
  read(
    'The victims include six members of the coast guard in the harbour and two members of the choir.',
    'six | 6 | killed',
    'two | 2 | killed',
  ),
  read(
    'With 84 deaths the delta fared worst, while the lowest 11 were counted in the hills.',
    '84 | 84 | killed',
    '11 | 11 | killed',
  ),
  read(
    'Combined losses may be as high as 90,000 and could reach 120,000 in the end.',
    'as high as 90,000 | 90000 | losses | up-to',
    '120,000 | 120000 | losses',
  ),
  read(
    'Seven Saxons as well as three Danes, among them a cook, were hurt.',
    'Seven | 7 | wounded',
    'three | 3 | wounded',
  ),
  read('The navy showed five sailors it had captured.', 'five | 5 | captured'),
  read('The nine pilots it shot dead in May were buried.', 'nine | 9 | killed'),
  read(
    'The majority, 214, were killed by mortars, and 31 by mines.',
    '214 | 214 | killed',
    '31 | 31 | killed',
  ),
  read(
    'The blast killed 18 people, with seven identified as porters.',
    '18 | 18 | killed',
    'seven | 7 | killed',
  ),
  read(
    'Some 63 of the dead were 70 or older, and 29 were aged 60 to 69.',
    'Some 63 | 63 | killed | about',
    '29 | 29 | killed',
    '! 70',
    '! 60 to 69',
  ),
  read(
    'The first count gave 3,800 Danish and Saxon deaths and 5,100 Frisian.',
    '3,800 | 3800 | killed',
    '5,100 | 5100 | killed',
  ),
  read(
    'The number of deaths and injuries in the mines was 730 in the spring.',
    '730 | 730 | casualties',
  ),
  read(
    'They listed 400 deaths and 900 people hurt. About 250 of these civilian casualties were women.',
    '400 | 400 | killed',
    '900 | 900 | wounded',
    'About 250 | 250 | casualties | about',
  ),
  read(
    'The three others – a nurse with the valley mission and a clerk of the board of the port – were killed at noon.',
    'three | 3 | killed',
  ),
  read(
    'The board has named 7,240 sailors who died in the war.\n\nAmong them, 1,380 were volunteers.',
    '7,240 | 7240 | killed',
    '1,380 | 1380 | killed',
  ),
  read(
    'Nine porters were killed and 10 others hurt.\n\nThe victims included five men.\n\nOf them, four were from Lund and one from Dale.',
    'Nine | 9 | killed',
    '10 | 10 | wounded',
    'five | 5 | killed',
    'four | 4 | killed',
    'one | 1 | killed',
  ),
  read('The severed heads of four clerks lay in the square.', 'four | 4 | killed'),
  read('All 21 divers trapped under the ice found dead.', '21 | 21 | killed'),
  read('A crew set out to rescue six other missing divers.', 'six | 6 | missing'),
  read(
    'Five guards were hurt, among them two are wardens and one is PKD cook.',
    'Five | 5 | wounded',
    'two | 2 | wounded',
    'one | 1 | wounded',
  ),
  read(
    'The blasts brought the number of civilian deaths and injuries to 640.',
    '640 | 640 | casualties',
  ),
  read('Two cooks were badly burned and succumbed to their injuries.', 'Two | 2 | killed'),
  read(
    'Officials named three dozen of the 140 sailors who were killed when the ferry sank.',
    'three dozen | 36 | killed',
    '140 | 140 | killed',
  ),
  read(
    'So far 31 porters have been killed, along with four cooks, and 87 porters and cooks have been injured.',
    '31 | 31 | killed',
    'four | 4 | killed',
    '87 | 87 | wounded',
  ),
  read(
    'Hundreds of people are injured, bodies are lying in the lanes.',
    'Hundreds | >200 | wounded',
  ),
  read(
    'The airline lowered the toll to 51 but brought it back to 52.',
    '51 | 51 | killed',
    '52 | 52 | killed',
  ),
  read(
    'The board counts 240 civilians and 80 guards killed. The civilians comprised 31 boys, 22 girls and 187 adults.',
    '240 | 240 | killed',
    '80 | 80 | killed',
    '31 | 31 | killed',
    '22 | 22 | killed',
    '187 | 187 | killed',
  ),
  read(
    'The storm killed 9,000 and wounded 4,000. The board says boys make up two-thirds of the dead.',
    '9,000 | 9000 | killed',
    '4,000 | 4000 | wounded',
    'two-thirds | 6000 | killed | about',
  ),
  read(
    'All 54 people on board the two boats – the 50 passengers and a crew of the ferry line from the isle, and the pilot of the small tug that had come to help – were killed.',
    '54 | 54 | killed',
    '! two',
    '! 50',
  ),
  read(
    'The town had 14 deaths in the last two weeks: three of them were from burns.',
    '14 | 14 | killed',
    'three | 3 | killed',
    '! two',
  ),
  read(
    'The board said that 2,000 injured South Norland guards went home.',
    '2,000 | 2000 | wounded',
  ),
  read(
    'The regiment lost 163 men, including the colonel and fourteen other officers.',
    '163 | 163 | losses',
    'fourteen | 14 | losses',
  ),
  read(
    'In addition to 640 farmers, 115 members of the river guard and 138 rebels of the coast league were killed.',
    '640 | 640 | killed',
    '115 | 115 | killed',
    '138 | 138 | killed',
  ),
  read(
    'The nurse said 17 porters had severe injuries, with two of them succumbing on the way.',
    '17 | 17 | wounded',
    'two | 2 | killed',
  ),
  read('Two others who were badly burned died soon after.', 'Two | 2 | killed'),
];

/** The same words where nobody more is counted. */
export const REST_NEGATIVES = [
  read('"Nine porters lost their lives", said one of the nurses.', 'Nine | 9 | killed', '! one'),
  read(
    'Guards counted 240 civilians. The civilians carried 31 sacks and 22 boxes.',
    '! 240',
    '! 31',
    '! 22',
  ),
  read('Police have captured three of 40 inmates who fled the jail.', '! three', '! 40'),
  read('Divers rescued six missing hikers.', '! six'),
  read('Some 40 patrons lost power in the storm.', '! Some 40'),
  read(
    'The bomb killed thousands. The number of survivors comes to 17,400, with a peak figure of 37,200.',
    'thousands | >2000 | killed',
    '! 17,400',
    '! 37,200',
  ),
  read('The cook was one of four guards killed on Sunday.', 'four | 4 | killed', '! one'),
  read(
    'Fire broke out after a mast of Netcorp, one of three operators in the land, was destroyed.',
    '! one',
    '! three',
  ),
  read(
    'Twelve people were hurt. Some 310 towns were flooded, 60 of them in the delta.',
    'Twelve | 12 | wounded',
    '! 310',
    '! 60',
  ),
  read('The majority, 214, were freed by their captors, and 31 by the police.', '! 214', '! 31'),
  read('The highest 40 towers were lit and the lowest 11 stayed dark.', '! 40', '! 11'),
  read('The navy showed five boats it had captured.', '! five'),
  read('Rescuers saw the pilots, 12 as well as 14 years in service, unhurt.', '! 12', '! 14'),
];
