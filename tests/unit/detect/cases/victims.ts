import { read } from './case';

/** Victims who are counted by other words than "killed": members of a whole, dead among the hurt, war language. */
export const VICTIM_CASES = [
  read('Of 412 people who have died, 37 are teenagers.', '412 | 412 | killed', '37 | 37 | killed'),
  read(
    'Of the 2,300 people who died from the floods, 50 are children, the ministry said.',
    '2,300 | 2300 | killed',
    '50 | 50 | killed',
  ),
  read(
    'The toll rose to 640, including 93 members of the border police and allied militias and 120 fighters loyal to the exiled leader.',
    '640 | 640 | killed',
    '93 | 93 | killed',
    '120 | 120 | killed',
  ),
  read(
    'The group said 212 of the victims were tribal fighters and 145 were civilians.',
    '212 | 212 | killed',
    '145 | 145 | killed',
  ),
  read(
    'Some 500 people died when the dam broke. The mayor feared that the number of victims may be up to 9,000.',
    'Some 500 | 500 | killed | about',
    'up to 9,000 | 9000 | killed | up-to',
  ),
  read(
    'Hundreds died in the quake. Rescuers have already identified nearly 2,300 victims.',
    'Hundreds | >200 | killed',
    'nearly 2,300 | 2300 | killed | nearly',
  ),
  read(
    'The strike left one dead and six hurt two of them badly.',
    'one | 1 | killed',
    'six | 6 | wounded',
    'two | 2 | wounded',
  ),
  read('Unrest began after three girls were stabbed and killed.', 'three | 3 | killed'),
  read('Four of the wounded died in hospital.', 'Four | 4 | killed'),
  read('Three of those injured have since died.', 'Three | 3 | killed'),
  read('Four of the wounded did not die.', 'Four | 4 | wounded'),
  read('Resultantly six khwarij were sent to hell.', 'six | 6 | killed'),
  read(
    'Five more were neutralised in an operation in the hills and four more in the valley.',
    'Five | 5 | killed',
    'four | 4 | killed',
  ),
  read(
    'Two soldiers \u2014 Naik Ali Raza and Sepoy Umar Gul \u2014 having held the post for hours, embraced martyrdom.',
    'Two | 2 | killed',
  ),
  read(
    'At least 8,200 people are dead, with another 7,300 reported as still missing.',
    'At least 8,200 | 8200 | killed | at-least',
    '7,300 | 7300 | missing',
  ),
  read(
    'Forty people had serious burns and were taken to two hospitals.',
    'Forty | 40 | wounded',
    '! two',
  ),
  read(
    'The famine killed 2.5 \u2013 3.5 million people.',
    '2.5 \u2013 3.5 million | 2500000-3500000 | killed | range',
  ),
  read(
    'The army said 640 were killed and 5,210 injured, while the lawyers’ league would put the number closer to 1,100.',
    '640 | 640 | killed',
    '5,210 | 5210 | wounded',
    'closer to 1,100 | 1100 | killed | nearly',
  ),
  read(
    'The study estimated 12,000 excess deaths in the first winter.',
    'estimated 12,000 | 12000 | excess-deaths | about',
  ),
  read(
    'The ministry first said 12 people were killed. It later raised that to 19.',
    '12 | 12 | killed',
    '19 | 19 | killed',
  ),
  read('A quarter of the 600 wounded later died.', 'A quarter of the 600 | 150 | killed | about'),
  read(
    'The North sent 11,000 troops, two-thirds of whom were killed.',
    '! 11,000',
    'two-thirds | 7333 | killed | about',
  ),
  read('Both pilots and 12 of the 30 passengers died.', '12 | 12 | killed', '! 30'),
  read(
    'At least 12 people were killed and as many as 50 hurt.',
    'At least 12 | 12 | killed | at-least',
    'as many as 50 | 50 | wounded | up-to',
  ),
  read(
    'Police killed 90 people, including 12 women, and half that number in the port.',
    '90 | 90 | killed',
    '12 | 12 | killed',
    'half that number | 45 | killed | about',
  ),
  read(
    'At least 185 people, including 19 children, have been killed. The port had half the recorded number.',
    'At least 185 | 185 | killed | at-least',
    '19 | 19 | killed',
    'half the recorded number | 93 | killed | about',
  ),
  read('Six tourists among 14 killed in avalanche', 'Six | 6 | killed', '14 | 14 | killed'),
  // A part that is told beside those among whom it was
  read('The 300 killed were among 4,000 troops sent to the ford.', '300 | 300 | killed', '! 4,000'),
  read('The 70 wounded were among the 900 in the fort.', '70 | 70 | wounded', '! 900'),
  read('Rebels killed 12 men among the 300 villagers.', '12 | 12 | killed', '! 300'),
  read('Forty were killed, among them nine clerks.', 'Forty | 40 | killed', 'nine | 9 | killed'),
  read(
    'Of the 4,000 soldiers deployed, more than 700 have become casualties.',
    'more than 700 | 700 | casualties | over',
    '! 4,000',
  ),
  read(
    'The kingdom sent 4,000 men; over 700 became casualties.',
    'over 700 | 700 | casualties | over',
    '! 4,000',
  ),
  read(
    'Casualties among the 4,000 Alban troops at the ford now exceed 700.',
    '700 | 700 | casualties | over',
    '! 4,000',
  ),
  read(
    'Deaths among an estimated 4,000 men sent there have reached 90.',
    '90 | 90 | killed',
    '! 4,000',
  ),
];

/** Numbers beside the same words that count no dead. */
export const VICTIM_NEGATIVES = [
  read('Among the casualties, 310 were taken to hospitals for treatment.', '! 310'),
  read('Nurses fear that 90,000 infants are at risk of being killed.', '! 90,000'),
  read('Some 300 sailors were in danger of drowning.', '! 300'),
  read('The bank named 400 victims of the fraud.', '! 400'),
  read('The scam trial heard of a death. The number of victims may be up to 9,000.', '! 9,000'),
  read('Twelve of the victims were taken to hospital.', '! Twelve'),
  read('Eight more were destroyed in the second raid.', '! Eight'),
  read('Six women had serious doubts about the plan.', '! Six'),
  read('The firm lost 2.5 \u2013 3.5 million dollars.', '! 2.5 \u2013 3.5 million'),
  read('Of the 600 homes, nearly half were sold.', '! 600', '! half'),
  read('The fund had 12 members. It later raised that to 19.', '! 12', '! 19'),
  read('Insurance losses reached 4 million.', '! 4 million'),
  read('The firm has 12 lorries and half that number of vans.', '! 12', '! half'),
  read('Three gunmen hid among 40 refugees.', '! Three', '! 40'),
  read('Of the 4,000 soldiers deployed, 700 have gone home.', '! 4,000', '! 700'),
  read('Deaths among the 300 guards sparked 12 protests.', '! 300', '! 12'),
  read('Reports of casualties among 300 guards drew 12 officers to the gate.', '! 300', '! 12'),
  read(
    'Relatives gathered for a mass funeral for 282 newly identified victims of the Harwick massacre.',
    '282 | 282 | killed',
  ),
  read('The village buried 41 victims of the flood on Sunday.', '41 | 41 | killed'),
  read('A shelter opened for 41 victims of the flood on Sunday.', '! 41'),
  read('The envoy counted 1,340 victims of the gas attack.', '1,340 | 1340 | killed'),
  read('The bank counted 1,340 victims of the fraud.', '! 1,340'),
  read('The fund paid 282 newly identified victims of fraud.', '! 282'),
];
