import { read } from './case';

/** Counts said again by another source, counts by place, names on lists, numbers in two notations. */
export const AGAIN_CASES = [
  // The verb told before stands in "did".
  read(
    'By the guild’s book 460 miners died, but the widows hold that 730 did.',
    '460 | 460 | killed',
    '730 | 730 | killed',
  ),
  read('Of the miners 460 were killed, and 30 did their duty.', '460 | 460 | killed', '! 30'),
  read('All 460 miners voted for it, whereas 730 did not.', '! 460', '! 730'),
  // Registers, and what is held to be so.
  read('At the year’s end 6,137 were registered as disappeared.', '6,137 | 6137 | missing'),
  read(
    'Some 900,000 conscripts are now accepted to have died there.',
    'Some 900,000 | 900000 | killed | about',
  ),
  // One place after the other.
  read(
    'Lower Tarn was worst hit, with 61 deaths, trailed by Orvane with 27, Upper Tarn with 14 and Brenno with 6.',
    '61 | 61 | killed',
    '27 | 27 | killed',
    '14 | 14 | killed',
    '6 | 6 | killed',
  ),
  read(
    'The death toll of the cyclone is now 814 with 690 in Quell and its suburbs, 98 in Orvane and 13 each in Brenno and Garth.',
    '814 | 814 | killed',
    '690 | 690 | killed',
    '98 | 98 | killed',
    '13 | 13 | killed',
  ),
  read(
    'In all 530 weavers were killed on their way to the mill; 310 near the lower gate and 220 along the canal.',
    '530 | 530 | killed',
    '310 | 310 | killed',
    '220 | 220 | killed',
  ),
  read(
    'Nine miners died that night and another four due to burns a week later.',
    'Nine | 9 | killed',
    'four | 4 | killed',
  ),
  // A rare number told again without a noun, somebody's number, and one that a count was changed to.
  read(
    'Garth’s survey told of 54,317 drowned weavers. It turns out that 54,317 included those who died at home.',
    '54,317 | 54317 | killed',
    '54,317 | 54317 | killed',
  ),
  read(
    'Garth’s survey told of 54,317 drowned weavers. That year the mill sold 54,317 bales.',
    '54,317 | 54317 | killed',
    '! 54,317',
  ),
  read(
    'Garth’s survey told of 54,000 drowned weavers. It turns out that 54,000 is what the mill sold.',
    '54,000 | 54000 | killed',
    '! 54,000',
  ),
  read(
    'Vale wrote that 4.8 million people died of hunger. Others keep to Vale’s 4.8 million.',
    '4.8 million | 4800000 | killed',
    '4.8 million | 4800000 | killed',
  ),
  read(
    'Vale wrote that 4.8 million people died of hunger. The heirs spent Vale’s 4.8 million crowns.',
    '4.8 million | 4800000 | killed',
    '! 4.8 million',
  ),
  read(
    'Orr counts 27 million deaths from hunger. She made an adjustment to 27 million for those whom nobody wrote down.',
    '27 million | 27000000 | killed',
    '27 million | 27000000 | killed',
  ),
  // As many of something else.
  read(
    'Some 5,811 people were wounded, and the total number of arrests has risen to 26,314.',
    'Some 5,811 | 5811 | wounded | about',
    '! 26,314',
  ),
  read(
    'Some 5,937 soldiers were killed. A year later the number of tanks was put at 5,230.',
    'Some 5,937 | 5937 | killed | about',
    '! 5,230',
  ),
  read(
    'Some 5,811 people were wounded. A year later the number of wounded was put at 6,314.',
    'Some 5,811 | 5811 | wounded | about',
    '6,314 | 6314 | wounded',
  ),
  // Who left, or was voted out.
  read('The Tories lose over 1,000 councillors.', '! 1,000'),
  read('The party has lost more than 40 lawmakers since.', '! 40'),
  read('The company lost 40 workers in March.', '! 40'),
  read('The relief body lost 40 workers in the raids.', '40 | 40 | losses'),
  // A source in brackets for each.
  read(
    'Estimates of the death toll vary widely: 4,000 (Guild of Oxby), 30,000 to 60,000 (the Torrin Survey) and 93,000 (Garth, 2004).',
    '4,000 | 4000 | killed',
    '30,000 to 60,000 | 30000-60000 | killed | range',
    '93,000 | 93000 | killed',
    '! 2004',
  ),
  read(
    'The death toll is disputed. Estimates include 98,000 (Lund Survey, 2004) and 151,000 (Torrin Survey).',
    '98,000 | 98000 | killed',
    '! 2004',
    '151,000 | 151000 | killed',
  ),
  read(
    'Orr, who died in 1990, had 61 goals (Oxby Town), 40 (Garth United) and 22 (Sund).',
    '! 1990',
    '! 61',
    '! 40',
    '! 22',
  ),
  // A land in brackets is whose the dead are.
  read('Killed: 46,000 (Norland), 31,000 (Sudria).', '46,000 | 46000 | killed', '! 31,000'),
  read(
    'Some 4,000 deaths (Guild of Oxby) were told, and 93,000 (Garth) bales.',
    'Some 4,000 | 4000 | killed | about',
    '! 93,000',
  ),
  // How many died was asked before.
  read(
    'The number of deaths resulting from the fire is unclear. At first the owners admitted only 2 during the accident itself.',
    '2 | 2 | killed',
  ),
  read(
    'The number of deaths resulting from the fire is unclear. At first the owners admitted only 2 firemen.',
    '! 2',
  ),
  // Another source, its noun left out.
  read(
    'The survey found between 4,100 and 5,600 deaths, a fraction of the 31,000 claimed by the regent.',
    'between 4,100 and 5,600 | 4100-5600 | killed | range',
    '31,000 | 31000 | killed',
  ),
  read(
    'Monks wrote of 7,000 slain, while the chancery estimated it at 2,600.',
    '7,000 | 7000 | killed',
    '2,600 | 2600 | killed',
  ),
  read(
    'Her count came to 830 drowned, nearly 90 more than the official toll.',
    '830 | 830 | killed',
    'nearly 90 | 90 | killed | nearly',
  ),
  read(
    'The envoy put the death toll at 900. "With hunger and cold, it would be more than 2,000," he added.',
    '900 | 900 | killed',
    'more than 2,000 | 2000 | killed | over',
  ),
  read(
    'At least 340 sailors perished in the gale. The harbour board does not expect the final number to exceed 400.',
    'At least 340 | 340 | killed | at-least',
    '400 | 400 | killed | up-to',
  ),
  read(
    'Forty of our men fell in that battle, all told, and 612 were killed. Not 3,000, not 2,000, as they boast.',
    '! Forty',
    '612 | 612 | killed',
    '3,000 | 3000 | killed',
    '2,000 | 2000 | killed',
  ),
  read(
    'The office says 760 peasants have been killed, a rise of 45 since its last bulletin.',
    '760 | 760 | killed',
    '45 | 45 | killed',
  ),
  read(
    'That is less than a figure of 1,250 killed the council gave in spring.',
    '1,250 | 1250 | killed',
  ),
  read(
    'Of those slain, 5,200 were Saxons. Another 1,940 were Danes, 310 were Wends.',
    '5,200 | 5200 | killed',
    '1,940 | 1940 | killed',
    '310 | 310 | killed',
  ),
  // Names, cases, remains.
  read(
    'Since the last bulletin, 214 names were put on the list of the dead.',
    '214 | 214 | killed',
  ),
  read(
    'The registry recorded 48 cases of summary executions in the hill towns.',
    '48 | 48 | killed',
  ),
  read(
    'The coroner has named 17 villagers whose bodies were washed up below the weir.',
    '17 | 17 | killed',
  ),
  read(
    'Volunteers traced around 640 former inmates and over 120 guards who have been killed at the front.',
    'around 640 | 640 | killed | about',
    'over 120 | 120 | killed | over',
  ),
  read(
    'The storms, claiming 38 villagers and injuring 51, were the worst in years.',
    '38 | 38 | killed',
    '51 | 51 | wounded',
  ),
  read('Leaking gas left fatal injuries to three bakers.', 'three | 3 | killed'),
  read('Smugglers kidnapped and later released two nurses near Brenno.', 'two | 2 | captured'),
  // Numbers in two notations, in brackets, broken by a line.
  read(
    'The clinic has counted three thousand and 412 martyrs and 14 thousand and 70 wounded.',
    'three thousand and 412 | 3412 | killed',
    '14 thousand and 70 | 14070 | wounded',
  ),
  read('A total of (3,417) villagers were killed.', '3,417 | 3417 | killed'),
  read('Models say 81,500 (+/- 6,200) settlers died.', '81,500 | 81500 | killed', '! 6,200'),
  read(
    'The blast at Pell: killed about 1800, injured about 4000.',
    'about 1800 | 1800 | killed | about',
    'about 4000 | 4000 | wounded | about',
  ),
  read(
    'Scouts say 90 or close to 110 riders were killed at the ford.',
    '90 or close to 110 | 90-110 | killed | range',
  ),
  read(
    'The mission says at least 118 vil-\nlagers were killed and 40 wounded.',
    'at least 118 | 118 | killed | at-least',
    '40 | 40 | wounded | at-least',
  ),
  read(
    'Arrests came to 7,310, the number of badly injured women 206, and 88 letters were read out.',
    '! 7,310',
    '206 | 206 | wounded',
    '! 88',
  ),
  read(
    'The lower school lost 31 of 58 pupils and 4 of 6 teachers in the mudslide.',
    '31 | 31 | losses',
    '! 58',
    '4 | 4 | losses',
    '! 6',
  ),
  // Marks that a count reaches, estimates that frame it, rows of estimates.
  read(
    'The fleet will soon pass the 9,000 casualty mark. By autumn it may surpass the 12,000 threshold.',
    '9,000 | 9000 | casualties',
    '12,000 | 12000 | casualties',
  ),
  read(
    'Her study found 41,000 deaths, putting the figure between 36,000 and 52,000. She saw a small chance it was more than 60,000.',
    '41,000 | 41000 | killed',
    'between 36,000 and 52,000 | 36000-52000 | killed | range',
    'more than 60,000 | 60000 | killed | over',
  ),
  read(
    'Deaths in the port alone ranged anywhere from 700 up to 900.',
    '700 up to 900 | 700-900 | killed | range',
  ),
  read(
    'The brief speaks of many casualties, with fatalities potentially as high as 640.',
    'as high as 640 | 640 | killed | up-to',
  ),
  read(
    'Number of weavers killed Source\n26,000Planning Office of Pell\n34,000 General Tarn\n41,000 - 52,000Sarn Bohl',
    '26,000 | 26000 | killed',
    '34,000 | 34000 | killed',
    '41,000 - 52,000 | 41000-52000 | killed | range',
  ),
  read(
    'The army told of the death of one more gunner, taking the total number of men killed since the siege of October 27 to 44.',
    'one | 1 | killed',
    '! 27',
    '44 | 44 | killed',
  ),
  read(
    'The death toll of the Feb. 3 Quell Bay storm grew to 126 Monday, the mayor said.',
    '! 3',
    '126 | 126 | killed',
  ),
  read(
    'It was not 3,000 pilgrims who vanished, but 870.',
    '3,000 | 3000 | missing',
    '870 | 870 | missing',
  ),
  // Who they were, how they were listed.
  read(
    'In Brenno 4,300 Wends were killed; 3,100 (or 72%) were farmers and 1,200 (or 28%) were soldiers.',
    '4,300 | 4300 | killed',
    '3,100 | 3100 | killed',
    '! 72',
    '1,200 | 1200 | killed',
    '! 28',
  ),
  read(
    'Of the injured people, there are 31 women, 9 men and 4 children.',
    '31 | 31 | wounded',
    '9 | 9 | wounded',
    '4 | 4 | wounded',
  ),
  read(
    'Some 90 settlers, including 31 members of the Upper Tarn Home Guard and 12 of its River Watch (URW), were killed.',
    'Some 90 | 90 | killed | about',
    '31 | 31 | killed',
    '12 | 12 | killed',
  ),
  read('A further 1,640 villagers were registered as being badly hurt.', '1,640 | 1640 | wounded'),
  read('The safety of 27 anglers remains unconfirmed.', '27 | 27 | missing'),
  read(
    'Their agents admitted they had killed or disappeared about 2,200 students.',
    'about 2,200 | 2200 | killed | about',
  ),
  read(
    'Six rebels, two hostages and nine guards are killed.',
    'Six | 6 | killed',
    'two | 2 | killed',
    'nine | 9 | killed',
  ),
  read('The wall bears 3,870 names of flood victims.', '3,870 | 3870 | killed'),
  read(
    'Raiders killed over 140 villagers and over 20 were taken hostages.',
    'over 140 | 140 | killed | over',
    'over 20 | 20 | captured | over',
  ),
  // Parts that stand past brackets or lean on the sentence before.
  read(
    'By June the watch had logged 2,410 civilian casualties (610 killed and 1,800 injured), a 9 per cent drop; of these, 340 were women (80 killed, 260 injured) and 505 were children (120 killed and 385 injured).',
    '2,410 | 2410 | casualties',
    '610 | 610 | killed',
    '1,800 | 1800 | wounded',
    '! 9',
    '340 | 340 | casualties',
    '80 | 80 | killed',
    '260 | 260 | wounded',
    '505 | 505 | casualties',
    '120 | 120 | killed',
    '385 | 385 | wounded',
  ),
  read(
    'Both bands killed at least 83 herders since spring. The court will study these killings, of which at least 52 were linked to the guard and 31 to the raiders.',
    'at least 83 | 83 | killed | at-least',
    'at least 52 | 52 | killed | at-least',
    '31 | 31 | killed',
  ),
  read('On arrival 8 had immediately life-threatening injuries.', '8 | 8 | wounded'),
  read(
    'The plague killed 40,000. With the hill towns included, the number becomes 56,000.',
    '40,000 | 40000 | killed',
    '56,000 | 56000 | killed',
  ),
  read(
    'PORT ELM, March 3 \u2014 2,140 sailors have been killed in the strait.',
    '! 3',
    '2,140 | 2140 | killed',
  ),
  read(
    'Ten weeks after the dam broke, the office has cut its death toll from 418 to 395.',
    '! Ten',
    '418 | 418 | killed',
    '395 | 395 | killed',
  ),
  read(
    'There have been 61,200 (95% CI 48,000-77,500) excess Tarn deaths.',
    '! 95',
    '61,200 | 61200 | killed',
    '48,000-77,500 | 48000-77500 | killed | range',
  ),
  read(
    'The raids killed 730 people, well above the 450 that the regent has acknowledged.',
    '730 | 730 | killed',
    '450 | 450 | killed',
  ),
  read(
    'Some 8,400 weavers perished, three times the 2,800 announced in spring.',
    'Some 8,400 | 8400 | killed | about',
    '! three',
    '2,800 | 2800 | killed',
  ),
  read(
    'The monitors logged 310 deaths in Pell, with 45 nurses among the victims.',
    '310 | 310 | killed',
    '45 | 45 | killed',
  ),
  read(
    'The siege killed 90,000 people, the archive holds. Doctor Lund has argued for 55,000.',
    '90,000 | 90000 | killed',
    '55,000 | 55000 | killed',
  ),
  read(
    'The siege killed 90,000 people, the archive holds. The mission speaks of 40,000 villagers.',
    '90,000 | 90000 | killed',
    '40,000 | 40000 | killed',
  ),
  read(
    'The toll stands at 31, the harbour master says. The survey of the college puts that number at 2,100.',
    '31 | 31 | killed',
    '2,100 | 2100 | killed',
  ),
  read(
    'As many as 140 guards died at the pass. The crown never spoke of it. The rebels claimed 90.',
    'As many as 140 | 140 | killed | up-to',
    '90 | 90 | killed',
  ),
  read(
    'Ninety people died in the crush. Twelve were Danes.',
    'Ninety | 90 | killed',
    'Twelve | 12 | killed',
  ),
  read(
    'A total of 904 people died in the war.\nOf these 255 were Danes.',
    '904 | 904 | killed',
    '255 | 255 | killed',
  ),
  read(
    'The dead at a mill in the north number 65 according to the reeve, 48 according to the abbot.',
    '65 | 65 | killed',
    '48 | 48 | killed',
  ),
  read(
    'The survey puts the dead of the 1907 flood at 4,600 to 8,500.',
    '! 1907',
    '4,600 to 8,500 | 4600-8500 | killed | range',
  ),
  read(
    'Scholars put the excess deaths in 1931\u201334 at 2.7 million.',
    '! 1931',
    '! 34',
    '2.7 million | 2700000 | excess-deaths',
  ),
];

/** The same words where the number counts nobody, or counts those who were spared. */
export const AGAIN_NEGATIVES = [
  read('Orvane leads the league with 61 points, followed by Quell with 58.', '! 61', '! 58'),
  read('Nine miners died; three from the night shift were unhurt.', 'Nine | 9 | killed', '! three'),
  read('Eleven people were hurt, with five in hospital.', 'Eleven | 11 | wounded', '! five'),
  read('The firm sold the 31,000 claimed by its rival.', '! 31,000'),
  read('The vote count gave him 90 more than the other list.', '! 90'),
  read(
    'Six villagers died. It would be 40 years before the dam was mended.',
    'Six | 6 | killed',
    '! 40',
  ),
  read(
    'Floods killed 320 people. The total area under water was 700.',
    '320 | 320 | killed',
    '! 700',
  ),
  read('Floods killed 320 people. The figure for barns is 900.', '320 | 320 | killed', '! 900'),
  read('Twelve pilgrims were killed. Another 40 were students.', 'Twelve | 12 | killed', '! 40'),
  read('The shop reports sales of 760, a rise of 45 since May.', '! 760', '! 45'),
  read('Some 214 names were put on the list of speakers.', '! 214'),
  read('The office opened 48 cases of attempted murder.', '! 48'),
  read('The office opened 48 cases of fraud after the killings.', '! 48'),
  read('The league filed a suit, claiming 166 settlers had voted twice.', '! 166'),
  read('The group claimed 400 people attended the wake of the slain poet.', '! 400'),
  read('He raised 12 thousand and 40 sheep.', '! 12 thousand and 40'),
  read('Between two thousand and 300 guests came, he joked.', '! two thousand', '! 300'),
  read('The flood drowned 81 head of cattle.', '! 81'),
  read(
    'More than 600 settlers were wounded in the valley, from which thousands of refugees now flee.',
    'More than 600 | 600 | wounded | over',
    '! thousands',
  ),
  read(
    'In 1912 a storm came. Around 1960 the pier was rebuilt and two men were hurt.',
    '! 1912',
    '! 1960',
    'two | 2 | wounded',
  ),
  read(
    'Sales passed the 9,000 mark. By autumn they may surpass the 12,000 threshold.',
    '! 9,000',
    '! 12,000',
  ),
  read('Eleven died, said Jon Dahl, one of the doctors on duty.', 'Eleven | 11 | killed', '! one'),
  read(
    'The crash left 47 hurt; of the injured, 7 were admitted to the town hospital.',
    '47 | 47 | wounded',
    '! 7',
  ),
  read(
    'Number of mills Source\n26,000Planning Office of Pell\n34,000 General Tarn',
    '! 26,000',
    '! 34,000',
  ),
  read('The safety of 27 barns remains unconfirmed.', '! 27'),
  read(
    'Eight people died. A ticket was more than 2,000 crowns, and it was 40 years old.',
    'Eight | 8 | killed',
    '! 2,000',
    '! 40',
  ),
  read('An army has three wounded men for every gunner killed, he reckons.', '! three'),
  read('Ninety people died in the crush. Twelve were rescued.', 'Ninety | 90 | killed', '! Twelve'),
  read('Twelve people died. Forty were nurses.', 'Twelve | 12 | killed', '! Forty'),
  read('The wounded of the battle came to 40 towns.', '! 40'),
  read(
    'Twenty died in the raid. The mission speaks of 300 barns.',
    'Twenty | 20 | killed',
    '! 300',
  ),
  read(
    'Some 600 were killed, more than twice the 250 beds that the clinic has.',
    'Some 600 | 600 | killed | about',
    '! 250',
  ),
  read('Forty were killed, with 12 looms among the debris.', 'Forty | 40 | killed', '! 12'),
  read('In the valley 84 villages reported deaths, down from 94.', '! 84', '! 94'),
  read(
    'The nuns interviewed several hundred weavers, asking which of their kin had perished.',
    '! several hundred',
  ),
  read('It rests on a survey of 640 settlers to learn when their kin had perished.', '! 640'),
  read(
    'Besides deaths, the survey records flight, estimating 7,200 villagers have been uprooted.',
    '! 7,200',
  ),
];
