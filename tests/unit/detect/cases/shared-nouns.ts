import { read } from './case';

/** Numbers that share a noun or a label, parts of those counted before, shares in numbers, victims as many as before. */
export const SHARED_CASES = [
  read(
    'By the end of the siege, 31,000 Austrian and 18,000 Saxon soldiers had been killed or wounded; Prussian casualties totalled some 27,000.',
    '31,000 | 31000 | casualties',
    '18,000 | 18000 | casualties',
    'some 27,000 | 27000 | casualties | about',
  ),
  read(
    'Both armies bled, with an estimated 54,000 Saxon and 43,000 Danish casualties.',
    'an estimated 54,000 | 54000 | casualties | about',
    '43,000 | 43000 | casualties',
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
    'On Friday, three Field Guard (FG) and two Border Police (BP) personnel were killed.',
    'three | 3 | killed',
    'two | 2 | killed',
  ),
  read(
    '1 aid group international (Danish) staff killed and 2 national staff injured when a bomb exploded.',
    '1 | 1 | killed',
    '2 | 2 | wounded',
  ),
  read(
    'Five primary and two secondary school students were killed.',
    'Five | 5 | killed',
    'two | 2 | killed',
  ),
  read('A shootout left 5 captors and 1 policeman dead.', '5 | 5 | killed', '1 | 1 | killed'),
  read(
    'The empire lost over 900,000 soldiers; Austria, 1,200,000; Serbia and its allies, 400,000.',
    'over 900,000 | 900000 | losses | over',
    '1,200,000 | 1200000 | losses',
    '400,000 | 400000 | losses',
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
    'Deaths by country: Italy 3,405, China 3,245, Iran 1,284.',
    '3,405 | 3405 | killed',
    '3,245 | 3245 | killed',
    '1,284 | 1284 | killed',
  ),
  read(
    'Losses: Prussia 1,700,000; Saxony 1,300,000; Bavaria – 1,200,000.',
    '1,700,000 | 1700000 | losses',
    '1,300,000 | 1300000 | losses',
    '1,200,000 | 1200000 | losses',
  ),
  read(
    'Some 18,000 people have been killed since March. Of them, 3,781 (or around 20%) were children.',
    'Some 18,000 | 18000 | killed | about',
    '3,781 | 3781 | killed',
    '! 20',
  ),
  read(
    'Some 18,000 people have been killed. Of these, more than 3,700 were women and 2,100 were children.',
    'Some 18,000 | 18000 | killed | about',
    'more than 3,700 | 3700 | killed | over',
    '2,100 | 2100 | killed',
  ),
  read(
    'Of those killed, at least 145 were Kenyan, the governor said.',
    'at least 145 | 145 | killed | at-least',
  ),
  read(
    'Of those who were killed, at least 14 were Kenyan, the governor said.',
    'at least 14 | 14 | killed | at-least',
  ),
  read(
    'Roughly 12% of those killed, or about 180 people, were teenagers.',
    'about 180 | 180 | killed | about',
    '! 12',
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
    'Fifteen people were wounded in the attack. Nine out of the 15 victims were residents of the same building.',
    'Fifteen | 15 | wounded',
    'Nine | 9 | wounded',
    '15 | 15 | wounded',
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
    'Historians speak of 140,000 victims in Harbour City and 74,000 in Northport, who died within months.',
    '140,000 | 140000 | killed',
    '74,000 | 74000 | killed',
  ),
  read(
    'They put the killed at 100,000 and total casualties up to 400,000.',
    '100,000 | 100000 | killed',
    'up to 400,000 | 400000 | casualties | up-to',
  ),
  read(
    'The report puts deaths at 25,000 and total casualties, including the wounded, at nearly 95,000.',
    '25,000 | 25000 | killed',
    'nearly 95,000 | 95000 | casualties | nearly',
  ),
  read(
    'Herders have abducted 11 farmers, while villagers took five herders in retaliation.',
    '11 | 11 | captured',
    'five | 5 | captured',
  ),
  read(
    'Some 25 medics from two teams have lost their lives, along with three drivers.',
    'Some 25 | 25 | killed | about',
    'three | 3 | killed',
    '! two',
  ),
  read(
    'By the end German casualties totalled some 465,000.74 The French lost 3,000 men.',
    'some 465,000 | 465000 | casualties | about',
    '3,000 | 3000 | losses',
    '! 74',
  ),
  read(
    'Two people died and ten were injured.Meanwhile, three others were arrested.',
    'Two | 2 | killed',
    'ten | 10 | wounded',
    '! three',
  ),
  read(
    'Nineteen women, seven men and the rest children all under 15 years of age, were killed.',
    'Nineteen | 19 | killed',
    'seven | 7 | killed',
    '! 15',
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
    'Some 18,000 people have been killed. Of these, 20,000 were women.',
    'Some 18,000 | 18000 | killed | about',
    '! 20,000',
  ),
  read(
    'Some 40 people were hurt. Of them, 12 were rescued by boat.',
    'Some 40 | 40 | wounded | about',
    '! 12',
  ),
  read('In all, 4,000 homes burned. Of these, 300 were schools.', '! 4,000', '! 300'),
  read('Of those arrested, 12 were children.', '! 12'),
  read('There were deaths over 65 and injuries under 18.', '! 65', '! 18'),
  read('He said 12% of those polled, or 180 people, feared for their lives.', '! 12', '! 180'),
  read('He took three children in his car.', '! three'),
  read('The charity helped 300 victims in the north. Many had died.', '! 300'),
  read('Five victims were taken to hospital.', '! Five'),
  read('Killed: Ali Khan, 34, and Omar Said, 23.', '! 34', '! 23'),
];
