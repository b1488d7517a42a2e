import { read } from './case';

/** Event notes, accident summaries, bulletins, wire copy and history prose, each in its own manner. */
export const REGISTER_CASES = [
  // event data sets
  read(
    'Three militants (incl. a commander) killed in clash with the army in Herat.',
    'Three | 3 | killed',
  ),
  read(
    'Armed men killed 4 herders, burnt 60 huts and stole 200 cows in Jonglei.',
    '4 | 4 | killed',
    '! 60',
    '! 200',
  ),
  read(
    'Around 3 Jan, clash between army and rebels. Casualties unknown, coded as 10 fatalities.',
    '10 | 10 | killed',
    '! 3',
  ),
  read(
    'Clashes at the border post: 2 soldiers killed, 5 wounded, 1 militant arrested.',
    '2 | 2 | killed',
    '5 | 5 | wounded',
    '! 1',
  ),
  read('No fatalities reported; 3 demonstrators injured by rubber bullets.', '3 | 3 | wounded'),
  read('Fatalities unknown. About 40 houses burnt.', '! About 40'),
  read(
    'Army shells rebel hill positions. 17 dead, split over two days.',
    '17 | 17 | killed',
    '! two',
  ),
  read(
    'At least 6 people were reportedly killed and several others wounded when a mine went off.',
    'At least 6 | 6 | killed | at-least',
    'several | >3 | wounded',
  ),
  read(
    'Government says 14 rebels and 3 soldiers were killed; rebels say 20 soldiers died.',
    '14 | 14 | killed',
    '3 | 3 | killed',
    '20 | 20 | killed',
  ),
  read('Two people, a man and his son, were shot dead by unknown men.', 'Two | 2 | killed'),
  read('Gunmen abducted 12 pupils; 2 escaped.', '12 | 12 | captured', '! 2'),
  read('An explosive device was defused; there were no casualties among the 30 guests.', '! 30'),
  read('Attackers threw 2 grenades at a bar; nobody was injured.', '! 2'),
  read('Police arrested 14 suspects and seized 3 rifles.', '! 14', '! 3'),
  read('Some 400 protesters marched; 12 were detained.', '! Some 400', '! 12'),
  // accidents
  read(
    'The bus with 52 passengers overturned; 11 died and 20 were hurt.',
    '11 | 11 | killed',
    '20 | 20 | wounded',
    '! 52',
  ),
  read(
    'Two crew members and four passengers received minor injuries; the other 90 were unhurt.',
    'Two | 2 | wounded',
    'four | 4 | wounded',
    '! 90',
  ),
  read('The aircraft was destroyed and all 9 occupants were fatally injured.', '9 | 9 | killed'),
  read(
    'One fatality, two serious injuries, five minor injuries.',
    'One | 1 | killed',
    'two | 2 | wounded',
    'five | 5 | wounded',
  ),
  read(
    'Injuries: 1 fatal, 2 serious, 3 minor.',
    '1 | 1 | killed',
    '2 | 2 | wounded',
    '3 | 3 | wounded',
  ),
  read('The flight, with 140 people on board, landed safely with one engine.', '! 140'),
  read('The explosion in the mine killed 14 and trapped 6 others.', '14 | 14 | killed', '! 6'),
  read(
    'The roof collapsed, burying 30 workers; 8 bodies have been recovered.',
    '8 | 8 | killed',
    '! 30',
  ),
  read(
    'Eight fishermen drowned when their boat capsized in 3-metre waves.',
    'Eight | 8 | killed',
    '! 3',
  ),
  read('The fire destroyed 12 flats and left 40 people homeless.', '! 12', '! 40'),
  read('The ship ran aground with 24 crew; all were rescued.', '! 24'),
  // disasters
  read(
    'The quake claimed 2,300 lives and injured more than 9,000.',
    '2,300 | 2300 | killed',
    'more than 9,000 | 9000 | wounded | over',
  ),
  read(
    'Flooding has killed 61 people, affected 140,000 and destroyed 9,000 homes.',
    '61 | 61 | killed',
    '! 140,000',
    '! 9,000',
  ),
  read(
    'The confirmed death toll now stands at 1,204, with 3,500 injured and 210 still missing.',
    '1,204 | 1204 | killed',
    '3,500 | 3500 | wounded',
    '210 | 210 | missing',
  ),
  read(
    'The storm left at least 14 people dead and more than 300 injured.',
    'at least 14 | 14 | killed | at-least',
    'more than 300 | 300 | wounded | over',
  ),
  read('Cholera has killed 112 of 4,700 people infected.', '112 | 112 | killed', '! 4,700'),
  read('Rescuers pulled 15 bodies and 4 survivors from the mud.', '15 | 15 | killed', '! 4'),
  read(
    'The number of dead has risen to 88, officials said, up from 71 a day earlier.',
    '88 | 88 | killed',
    '71 | 71 | killed',
  ),
  read('Deaths from the heatwave topped 1,100.', '1,100 | 1100 | killed | over'),
  read('The toll is approaching 900.', '900 | 900 | killed | nearly'),
  // police and hospital notes
  read(
    'Patrol notes: one guest was killed and three others injured by a knifeman.',
    'one | 1 | killed',
    'three | 3 | wounded',
  ),
  read(
    'Seven patients with gunshot wounds were admitted; two later died.',
    'Seven | 7 | wounded',
    'two | 2 | killed',
  ),
  read(
    'Three victims were pronounced dead at the scene and a fourth in hospital.',
    'Three | 3 | killed',
  ),
  read('A gunman opened fire, wounding 6 before killing himself.', '6 | 6 | wounded'),
  read(
    'The hospital received 12 bodies and 30 injured people.',
    '12 | 12 | killed',
    '30 | 30 | wounded',
  ),
  read(
    'Medics brought 9 dead and 41 wounded to the clinic.',
    '9 | 9 | killed',
    '41 | 41 | wounded',
  ),
  read('The man, 34, was found dead in flat 12.', '! 34', '! 12'),
  // bulletins
  read('The army eliminated 40 fighters and destroyed 3 boats.', '40 | 40 | killed', '! 3'),
  read(
    'Enemy losses in the past day: 310 personnel, 2 tanks, 14 vehicles.',
    '310 | 310 | losses',
    '! 2',
    '! 14',
  ),
  read(
    'Since dawn, 27 martyrs and 90 wounded have reached hospitals.',
    '27 | 27 | killed',
    '90 | 90 | wounded',
  ),
  read(
    'The ministry put the overall toll at 12,400 killed and 31,000 injured.',
    '12,400 | 12400 | killed',
    '31,000 | 31000 | wounded',
  ),
  read(
    'Up to 30 mercenaries were neutralised and 5 taken prisoner.',
    'Up to 30 | 30 | killed | up-to',
    '5 | 5 | captured',
  ),
  read('Air defence downed 34 of 41 drones.', '! 34', '! 41'),
  // history
  read(
    'Of 1,900 defenders, 1,200 were killed and the rest captured.',
    '1,200 | 1200 | killed',
    '! 1,900',
  ),
  read('The Allies suffered 11,000 killed and wounded.', '11,000 | 11000 | casualties'),
  read('Casualties on both sides exceeded 20,000.', '20,000 | 20000 | casualties | over'),
  read('The garrison of 800 was massacred.', '800 | 800 | killed'),
  read(
    'French losses amounted to 2,400 dead and 600 prisoners.',
    '2,400 | 2400 | killed',
    '600 | 600 | captured',
  ),
  read(
    'Between 4,000 and 5,000 perished in the retreat.',
    'Between 4,000 and 5,000 | 4000-5000 | killed | range',
  ),
  read('Its 300 survivors surrendered.', '300 | 300 | captured'),
  read('He led 3,000 men and 40 guns across the river in 1759.', '! 3,000', '! 40', '! 1759'),
  read('The treaty of 1815 ended 12 years of war.', '! 1815', '! 12'),
];

/** Number words, mixed forms and bounds in verbs. */
export const MIXED_NUMBER_CASES = [
  read('Twenty-seven hundred soldiers were killed.', 'Twenty-seven hundred | 2700 | killed'),
  read('A hundred or so villagers died.', 'A hundred or so | 100 | killed | about'),
  read(
    'Some 30-40 thousand people were killed.',
    'Some 30-40 thousand | 30000-40000 | killed | range',
  ),
  read('In all, 122 883 deaths were recorded.', '122 883 | 122883 | killed'),
  read('The war has cost 518k casualties.', '518k | 518000 | casualties'),
  read(
    'As many as one and a half million perished.',
    'As many as one and a half million | 1500000 | killed | up-to',
  ),
  read('Scores were wounded.', 'Scores | >40 | wounded'),
  read('Tens of thousands were killed.', 'Tens of thousands | >20000 | killed'),
  read('A couple of hundred people were injured.', 'A couple of hundred | >200 | wounded'),
  read('More than two dozen were hurt.', 'More than two dozen | 24 | wounded | over'),
  read('Deaths surpassed 4,000.', '4,000 | 4000 | killed | over'),
  read('Casualties neared 9,000.', '9,000 | 9000 | casualties | nearly'),
  read('The death toll passed the 500 mark.', '500 | 500 | killed | over'),
  read('Not fewer than 14 travellers were killed.', 'Not fewer than 14 | 14 | killed | at-least'),
  read('Upwards of 700 men were killed.', 'Upwards of 700 | 700 | killed | over'),
  read('Sixty or more were killed.', 'Sixty or more | 60 | killed | at-least'),
  read('Half a dozen people were injured.', 'Half a dozen | 6 | wounded'),
  read('One in ten soldiers wears glasses.', '! ten'),
  read('1.2m people died in the famine.', '1.2m | 1200000 | killed'),
  read('The 2020 dead are named on the wall.', '2020 | 2020 | killed'),
  read('2020 dead zones were found at sea.', '! 2020'),
  read('Sales topped 4,000.', '! 4,000'),
  read('The index neared 9,000.', '! 9,000'),
];
