import { read } from './case';

/** Numbers that share a noun or a label, parts of those counted before, shares in numbers, victims as many as before. */
export const SHARED_CASES = [
  read(
    'When the river campaign closed, 6,400 Norland and 3,900 Sudmark soldiers had been killed or wounded; Estmark casualties totalled some 5,200.',
    '6,400 | 6400 | casualties',
    '3,900 | 3900 | casualties',
    'some 5,200 | 5200 | casualties | about',
  ),
  read(
    'The pass cost both kings dearly, with an estimated 7,300 Saxon and 6,800 Danish casualties.',
    'an estimated 7,300 | 7300 | casualties | about',
    '6,800 | 6800 | casualties',
  ),
  read(
    'There were 300 civilian and 200 military deaths.',
    '300 | 300 | killed',
    '200 | 200 | killed',
  ),
  read(
    'The raid caused 12 military, 8 civilian and three police fatalities.',
    '12 | 12 | killed',
    '8 | 8 | killed',
    'three | 3 | killed',
  ),
  read(
    'The storm caused 12 direct and 30 indirect deaths.',
    '12 | 12 | killed',
    '30 | 30 | killed',
  ),
  read(
    'At dawn, four Coast Watch (CW) and six River Patrol (RP) personnel were killed.',
    'four | 4 | killed',
    'six | 6 | killed',
  ),
  read(
    '1 well-drilling charity international (Danish) staff killed and 3 national staff injured when their truck overturned.',
    '1 | 1 | killed',
    '3 | 3 | wounded',
  ),
  read(
    'Six primary and four secondary school pupils were killed.',
    'Six | 6 | killed',
    'four | 4 | killed',
  ),
  read('A gunfight left 7 smugglers and 1 policeman dead.', '7 | 7 | killed', '1 | 1 | killed'),
  read(
    'Norland lost over 80,000 soldiers; Sudmark, 110,000; Estmark and its allies, 35,000.',
    'over 80,000 | 80000 | losses | over',
    '110,000 | 110000 | losses',
    '35,000 | 35000 | losses',
  ),
  read(
    'France had 86,000 dead; Britain: 44,000; Italy 12,000.',
    '86,000 | 86000 | killed',
    '44,000 | 44000 | killed',
    '12,000 | 12000 | killed',
  ),
  read(
    'Twelve died in Nairobi; Mombasa, 3; Kisumu, 5.',
    'Twelve | 12 | killed',
    '3 | 3 | killed',
    '5 | 5 | killed',
  ),
  read(
    'Deaths by county: Oxby 415, Anby 382, Lund 164.',
    '415 | 415 | killed',
    '382 | 382 | killed',
    '164 | 164 | killed',
  ),
  read(
    'Losses: Prussia 62,000; Saxony 48,000; Bavaria – 39,000.',
    '62,000 | 62000 | losses',
    '48,000 | 48000 | losses',
    '39,000 | 39000 | losses',
  ),
  read(
    'Some 2,600 villagers have been killed since the thaw. Of them, 410 (or around 16%) were shepherds.',
    'Some 2,600 | 2600 | killed | about',
    '410 | 410 | killed',
    '! 16',
  ),
  read(
    'Some 2,600 villagers have been killed. Of these, more than 900 were nurses and 350 were farmers.',
    'Some 2,600 | 2600 | killed | about',
    'more than 900 | 900 | killed | over',
    '350 | 350 | killed',
  ),
  read(
    'Of those killed, at least 38 were Danish, the bishop said.',
    'at least 38 | 38 | killed | at-least',
  ),
  read(
    'Of those who were killed, at least 17 were Danish, the bishop said.',
    'at least 17 | 17 | killed | at-least',
  ),
  read(
    'Roughly 8% of those killed, or about 60 dockers, had come from Oxby.',
    'about 60 | 60 | killed | about',
    '! 8',
  ),
  read('About a fifth of the dead – 44 people – were children.', '44 | 44 | killed'),
  read(
    'A third of all deaths (about 3,000) were in the capital.',
    'about 3,000 | 3000 | killed | about',
  ),
  read(
    "The statement spoke of 'hundreds' of fatalities but gave no source.",
    'hundreds | >200 | killed',
  ),
  read('Nine out of 15 passengers died.', 'Nine | 9 | killed', '! 15'),
  read(
    'Eighteen people were wounded in the tram crash. Seven out of the 18 victims were guests of an inn.',
    'Eighteen | 18 | wounded',
    'Seven | 7 | wounded',
    '18 | 18 | wounded',
  ),
  read(
    'Twelve people were killed. The 12 victims included a nurse and 3 teachers.',
    'Twelve | 12 | killed',
    '12 | 12 | killed',
    '3 | 3 | killed',
  ),
  read(
    'Twelve people were killed. Of the 12 victims, five were children.',
    'Twelve | 12 | killed',
    '12 | 12 | killed',
    'five | 5 | killed',
  ),
  read('The plague claimed 12,000 victims.', '12,000 | 12000 | killed'),
  read(
    'Chroniclers speak of 9,000 victims in Harbour City and 4,500 in Northport, who died before spring.',
    '9,000 | 9000 | killed',
    '4,500 | 4500 | killed',
  ),
  read(
    'The almanac has the killed at 13,000 and overall casualties up to 52,000.',
    '13,000 | 13000 | killed',
    'up to 52,000 | 52000 | casualties | up-to',
  ),
  read(
    'Her thesis puts deaths at 7,200 and overall casualties, the wounded among them, at nearly 31,000.',
    '7,200 | 7200 | killed',
    'nearly 31,000 | 31000 | casualties | nearly',
  ),
  read(
    'Smugglers have abducted 14 fishermen, while islanders took six smugglers in revenge.',
    '14 | 14 | captured',
    'six | 6 | captured',
  ),
  read(
    'Some 16 divers from three teams have lost their lives, together with four pilots.',
    'Some 16 | 16 | killed | about',
    'four | 4 | killed',
    '! three',
  ),
  read(
    'By harvest Norland casualties totalled some 38,000.26 The Danes lost 1,200 men.',
    'some 38,000 | 38000 | casualties | about',
    '1,200 | 1200 | losses',
    '! 26',
  ),
  read(
    'Two people died and ten were injured.Meanwhile, three others were arrested.',
    'Two | 2 | killed',
    'ten | 10 | wounded',
    '! three',
  ),
  read(
    'Eleven nuns, four monks and the rest orphans all under 12 years of age, were killed.',
    'Eleven | 11 | killed',
    'four | 4 | killed',
    '! 12',
  ),
];

/** Nothing is shared: ages, other fates, too many for a part. */
export const SHARED_NEGATIVES = [
  read('The raid caused five guards and two deaths.', 'two | 2 | killed', '! five'),
  read(
    'Three children died: Ali, 12; Omar, 9; and Sara, 7.',
    'Three | 3 | killed',
    '! 12',
    '! 9',
    '! 7',
  ),
  read(
    'Some 2,600 villagers have been killed. Of these, 3,000 were weavers.',
    'Some 2,600 | 2600 | killed | about',
    '! 3,000',
  ),
  read(
    'Some 40 people were hurt. Of them, 12 were rescued by boat.',
    'Some 40 | 40 | wounded | about',
    '! 12',
  ),
  read('In all, 4,000 homes burned. Of these, 300 were schools.', '! 4,000', '! 300'),
  read('Of those arrested, 12 were children.', '! 12'),
  read('There were deaths over 65 and injuries under 18.', '! 65', '! 18'),
  read('She said 8% of those polled, or 60 dockers, feared for their lives.', '! 8', '! 60'),
  read('He took three children in his car.', '! three'),
  read('The charity helped 300 victims in the north. Many had died.', '! 300'),
  read('Five victims were taken to hospital.', '! Five'),
  read('Killed: Ali Khan, 34, and Omar Said, 23.', '! 34', '! 23'),
  read(
    'The toll in both towns rose to 42 and 43 respectively.',
    '42 | 42 | killed',
    '43 | 43 | killed',
  ),
  read(
    'At Oxby and at Dale 120 and 150 people were killed, respectively.',
    '120 | 120 | killed',
    '150 | 150 | killed',
  ),
  read(
    'The army and the militia lost 120 and 300 men respectively.',
    '120 | 120 | losses',
    '300 | 300 | losses',
  ),
  read(
    'The towns have 300 and 400 houses respectively, and 12 people were killed.',
    '12 | 12 | killed',
    '! 300',
    '! 400',
  ),
  read(
    'They scored 31 and 15 goals respectively as seven people were hurt.',
    'seven | 7 | wounded',
    '! 31',
    '! 15',
  ),
];
