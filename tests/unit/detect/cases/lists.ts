import { type DetectCase, read } from './case';

/** Lists whose measure stands in the line above them, and lines of such lists. */
export const LIST_CASES: readonly DetectCase[] = [
  read(
    'Enemy losses in the past week:\npersonnel \u2012 about 8,140 (+960) persons,\ntanks \u2012 31 (+4) units,\nboats \u2012 12 units',
    'about 8,140 | 8140 | losses | about',
    '960 | 960 | losses',
    '! 31',
    '! 4',
    '! 12',
  ),
  read(
    'Total losses of the northern army: personnel - about 8,140 (+960), tanks - 31, vehicles - 77',
    'about 8,140 | 8140 | losses | about',
    '960 | 960 | losses',
    '! 31',
    '! 77',
  ),
  read(
    'Personnel: about 8,140 eliminated, 31 tanks burnt',
    'about 8,140 | 8140 | killed | about',
    '! 31',
  ),
  read(
    'The dead:\n- 14 sailors\n- 3 dockers\n- a cook\nThe port reopened with 20 ships waiting.',
    '14 | 14 | killed',
    '3 | 3 | killed',
    '! 20',
  ),
  read(
    'Casualties by province:\nNorland: 22\nSouthmark: 7\nEastmere (11)',
    '22 | 22 | casualties',
    '7 | 7 | casualties',
    '11 | 11 | casualties',
  ),
  read(
    'Killed by year\n2021: 1,203\n2022: 2,410',
    '1,203 | 1203 | killed',
    '2,410 | 2410 | killed',
    '! 2021',
    '! 2022',
  ),
  read('Dead: 12; missing: 3; rescued: 44.', '12 | 12 | killed', '3 | 3 | missing', '! 44'),
  read('Confirmed: 1,422 Deaths: 56 Recovered: 710', '56 | 56 | killed', '! 1,422', '! 710'),
  read(
    'The landslide killed a rector who taught at the port school, his deputy and nine pupils.',
    'nine | 9 | killed',
  ),
  read(
    'The shelling wounded the head of the fire watch and three volunteers.',
    'three | 3 | wounded',
  ),
  read(
    'Raiders killed a broker, known as the \u201cabbot\u201d, and two porters in a shed.',
    'two | 2 | killed',
  ),
  read(
    'A mudslide hit the bus, killing its passengers, two nuns, a boy and six young pilgrims.',
    'two | 2 | killed',
    'six | 6 | killed',
  ),
  read(
    'The avalanche struck the camp, killing four sherpas on guard and three cooks hired by a club.',
    'four | 4 | killed',
    'three | 3 | killed',
  ),
  read(
    'Two wardens were hurt in the brawl, as well as five clerks.',
    'Two | 2 | wounded',
    'five | 5 | wounded',
  ),
  read('Arsonists threw bottles, badly injuring Vera Lund and two others.', 'two | 2 | wounded'),
  read('The pilot and three passengers of a Piper 140 died.', 'three | 3 | killed', '! 140'),
  read('The mayor said that one of the clerks died.', 'one | 1 | killed'),
  read('Three rowers were mauled by a bear.', 'Three | 3 | wounded'),
  read('Two porters lost their legs in the blast.', 'Two | 2 | wounded'),
  read(
    'The storm injured seven nuns as well as three pupils.',
    'seven | 7 | wounded',
    'three | 3 | wounded',
  ),
  read(
    'Three nuns, two customers and a barber were killed.',
    'Three | 3 | killed',
    'two | 2 | killed',
  ),
  read('Bandits shot the abbot and four other monks.', 'four | 4 | wounded'),
  read(
    'Border guards killed \u201csome\u201d (estimated at seven) smugglers near Oxby.',
    'seven | 7 | killed',
  ),
  read(
    'Border guards killed several (put at six) smugglers near Oxby.',
    'several | >3 | killed',
    'six | 6 | killed',
  ),
  read('All 14 divers trapped after a rockfall in the cave have died.', '14 | 14 | killed'),
  read('Also killed were two porters.', 'two | 2 | killed'),
  read('Wounded in the brawl on Friday were three porters and a nun.', 'three | 3 | wounded'),
  read('Thieves shot to death 11 porters at Oxby.', '11 | 11 | killed'),
  read('Guards fired pellets, injuring a nun in the eye and four others.', 'four | 4 | wounded'),
  read('Divers pulled out three bound and gagged bodies near Oxby.', 'three | 3 | killed'),
];

/** The same shapes where nobody was harmed. */
export const LIST_NEGATIVES: readonly DetectCase[] = [
  read('Equipment losses:\ntanks: 31\ntrucks: 77', '! 31', '! 77'),
  read('Death of a playwright\nShares: 31\nPages: 240', '! 31', '! 240'),
  read('Five killed in harbour blast\nComments: 31', 'Five | 5 | killed', '! 31'),
  read('Members present:\n- 14 sailors\n- 3 dockers', '! 14', '! 3'),
  read('Riot over driver\u2019s murder: 27 arrested', '! 27'),
  read('Murder trial: 12 held', '! 12'),
  read('The shelling wounded the head of the fire watch and three volunteers resigned.', '! three'),
  read('Guards killed a man who robbed a ferry, and six ferries stopped.', '! six'),
  read('Two wardens were hurt in the brawl, as well as five boats.', 'Two | 2 | wounded', '! five'),
  read('The bank lost 1,400 customers last year.', '! 1,400'),
  read('Hail dented the roof as well as three cars.', '! three'),
  read('Border guards searched \u201csome\u201d (estimated at seven) farms near Oxby.', '! seven'),
  read('A family of five was fined.', '! five'),
  read('Two thieves stabbed and badly injured Otto Lund.', '! Two'),
  read('Two thieves arrested after a brawl have been charged.', '! Two'),
  read('Also killed were two bills on fishing.', '! two'),
  read('Four carts and bodies lay in the road.', '! Four'),
];
