import { read } from './case';

/** Joined adjectives, ages after nouns, numbers said in step, rows below a row that says what it counts. */
export const GRAMMAR_CASES = [
  read(
    'Almost 90,000 Arlish and Bestian sailors had been killed or hurt by the time of the landing.',
    'Almost 90,000 | 90000 | casualties | nearly',
  ),
  read(
    'Some 312 pupils aged 12 or older drowned or vanished along the coast.',
    'Some 312 | 312 | losses | about',
    '! 12',
  ),
  read(
    'Some 26,000 villagers who suffered violent deaths were counted.',
    'Some 26,000 | 26000 | killed | about',
  ),
  read('The harbour office printed 23 names of its dead.', '23 | 23 | killed'),
  read(
    'Their losses came to over 8,000 military and 900 vehicles.',
    'over 8,000 | 8000 | losses | over',
    '! 900',
  ),
  read(
    'The delta lost several tens of thousands of farmers to the fever.',
    'several tens of thousands | >20000 | losses',
  ),
  read(
    'By parish, Oxby had 702 deaths among the old, followed by 227 in Halden and 117 in Tarn.',
    '702 | 702 | killed',
    '227 | 227 | killed',
    '117 | 117 | killed',
  ),
  read(
    'Bandits hacked to death 17 worshippers; nine others sustained machete wounds.',
    '17 | 17 | killed',
    'nine | 9 | wounded',
  ),
  read(
    'Two people were killed and eleven more, including a child, injured by shelling.',
    'Two | 2 | killed',
    'eleven | 11 | wounded',
  ),
  read(
    'Short fire made up 29 per cent of the casualties: 63 killed and 377 injured.',
    '63 | 63 | killed',
    '377 | 377 | wounded',
    '! 29',
  ),
  read(
    'The count gave 1,190 killed, 436 of whom were farmers and 435 border guards.',
    '1,190 | 1190 | killed',
    '436 | 436 | killed',
    '435 | 435 | killed',
  ),
  read(
    'So far 96 bodies have been recovered: 60 adults and 36 children.',
    '96 | 96 | killed',
    '60 | 60 | killed',
    '36 | 36 | killed',
  ),
  read(
    'The crash killed 241 of the 242 people on board and 19 on the ground.',
    '241 | 241 | killed',
    '19 | 19 | killed',
    '! 242',
  ),
  read(
    "The jet's 60 passengers and four crew and the helicopter's three soldiers all died.",
    '60 | 60 | killed',
    'four | 4 | killed',
    'three | 3 | killed',
  ),
  read(
    'A cart ran into the crowd, killing 11 and injuring dozens; seven remain in critical condition.',
    '11 | 11 | killed',
    'dozens | >24 | wounded',
    'seven | 7 | wounded',
  ),
  read(
    'The fever has killed 28 of 81 people infected, four of them nurses.',
    '28 | 28 | killed',
    'four | 4 | killed',
    '! 81',
  ),
  read(
    'A guard killed ten people; a further dozen were wounded.',
    'ten | 10 | killed',
    'dozen | 12 | wounded',
  ),
  read(
    'Soldiers killed in the hills through April: 2,448.\nPorters: 3,846.\nOther allied guards, including some from the islands: 1,144.',
    '2,448 | 2448 | killed',
    '3,846 | 3846 | killed',
    '! 1,144',
  ),
  read(
    'Category Deaths\nWeavers 5-6 million\nDyers of Oxby 2-3 million\nSpinners 1.8-2 million',
    '5-6 million | 5000000-6000000 | killed | range',
    '2-3 million | 2000000-3000000 | killed | range',
    '1.8-2 million | 1800000-2000000 | killed | range',
  ),
  read(
    'Arlish casualties came to about 5,000, those of the allies to 7,300.',
    'about 5,000 | 5000 | casualties | about',
    '7,300 | 7300 | casualties',
  ),
  read(
    'Bandits were blamed for 1,027 of the deaths, smugglers for 2,057 and the guard for 363.',
    '1,027 | 1027 | killed',
    '2,057 | 2057 | killed',
    '363 | 363 | killed',
  ),
  read(
    'Some 58,220 islanders died in the war, as did 1.1 million mainland fighters.',
    'Some 58,220 | 58220 | killed | about',
    '1.1 million | 1100000 | killed',
  ),
  read('The assault cost the division 1,830 officers and men.', '1,830 | 1830 | losses'),
  read(
    'Nearly 20,000 men fell on the first day alone, 19,240 of them Arlish.',
    'Nearly 20,000 | 20000 | killed | nearly',
    '19,240 | 19240 | killed',
  ),
  read('In two days 33,771 weavers were shot at the ravine.', '33,771 | 33771 | killed', '! two'),
  read(
    'Fifty-two commuters and the four bombers died.',
    'Fifty-two | 52 | killed',
    'four | 4 | killed',
  ),
  read(
    'The drought killed 5.5 million in the north and up to 10 million overall.',
    '5.5 million | 5500000 | killed',
    'up to 10 million | 10000000 | killed | up-to',
  ),
  read('A bomb wounded politician Osk Yalda and his two bodyguards.', 'two | 2 | wounded'),
  read(
    'Osk Hamdan was hurt by a shell in Oxby on Friday together with her three cousins.',
    'three | 3 | wounded',
  ),
  read(
    'More than 100 machete-wielding, suspected rebel fighters were shot dead.',
    'More than 100 | 100 | killed | over',
  ),
  read('Two Ministry of Works clerks were shot dead in Oxby.', 'Two | 2 | killed'),
];

/** The same constructions where nobody was harmed. */
export const GRAMMAR_NEGATIVES = [
  read('Around 30 per cent of the dead were under 18.', '! 30', '! 18'),
  read('The dead were 9 or younger.', '! 9'),
  read('The north sent 900 troops, two-thirds of whom came home.', '! 900', '! two'),
  read('The regiment had 820 Arlish and Bestian troops.', '! 820'),
  read('The strike cost the mill 3 days and 1,800 coats.', '! 3', '! 1,800'),
  read(
    'Rents came to about 5,000, those of the mills to 7,300; two people died.',
    'two | 2 | killed',
    '! 5,000',
    '! 7,300',
  ),
  read('The fair was visited by 58,220 islanders, as were 12 others.', '! 58,220', '! 12'),
  read('Camels in the raid: 12.\nCarts: 40.', '! 12', '! 40'),
  read(
    'Category Prizes\nWeavers 5-6 million\nDyers 2-3 million',
    '! 5',
    '! 6',
    '! million',
    '! 2',
    '! 3',
    '! million',
  ),
  read('A child and two mills burned.', '! two'),
  read(
    'Two people were killed in the hall of 40 seats and 12 on the roof escaped.',
    'Two | 2 | killed',
    '! 40',
    '! 12',
  ),
];
