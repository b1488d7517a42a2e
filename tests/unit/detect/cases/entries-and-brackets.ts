import { type DetectCase, read } from './case';

/** Names with their numbers after a count, brackets round a count, cases and reports that are victims, ages of several. */
export const ENTRY_CASES = [
  // Each sort of people has its number in brackets.
  read(
    'Pilgrims (318) and porters (27) were slain on the road. The dead included monks (14), novices (6) and cooks (2).',
    '318 | 318 | killed',
    '27 | 27 | killed',
    '14 | 14 | killed',
    '6 | 6 | killed',
    '2 | 2 | killed',
  ),
  read(
    'The storm injured sailors (31) and porters (12).',
    '31 | 31 | wounded',
    '12 | 12 | wounded',
  ),
  read('Sailors (31) and porters (12) were hired; nobody was killed.', '! 31', '! 12'),
  read('The abbey named the monks (14) who were killed by thirst.', '! 14'),
  read(
    'Border guards counted 212 drowned migrants. Others came from Chad with 41, Niger with 38, Mali with 27 and Togo with six.',
    '212 | 212 | killed',
    '41 | 41 | killed',
    '38 | 38 | killed',
    '27 | 27 | killed',
    'six | 6 | killed',
  ),
  read(
    'Since the spring (1412) villagers have been confirmed killed. At least (903) deaths await proof.',
    '1412 | 1412 | killed',
    'At least (903) | 903 | killed | at-least',
  ),
  read(
    'The firm paid for 2,100 deaths and 41,000 injury cases.',
    '2,100 | 2100 | killed',
    '41,000 | 41000 | wounded',
  ),
  read(
    'Of 80,000 cases of cancer, they expect that 31,000 will prove fatal.',
    '! 80,000',
    '31,000 | 31000 | killed',
  ),
  read(
    'They put casualties at 12,000, a quarter of them deaths.',
    '12,000 | 12000 | casualties',
    'a quarter | 3000 | killed | about',
  ),
  read(
    'The number of wounded soldiers is 1,342, up from the 1,331 reported the day before.',
    '1,342 | 1342 | wounded',
    '1,331 | 1331 | wounded',
  ),
  read(
    'Two more farmers were found dead, making 17 the total number of villagers killed by the raiders.',
    'Two | 2 | killed',
    '17 | 17 | killed',
  ),
  read(
    "Norland's army has had 980,000 casualties, the report says. It could pass the 1 million mark within days.",
    '980,000 | 980000 | casualties',
    '1 million | 1000000 | casualties',
  ),
  read(
    'Oxby lost 201 men. Hundreds more on either side lie wounded.',
    '201 | 201 | losses',
    'Hundreds | >200 | wounded',
  ),
  read('He was one of nine people to die in the shooting.', 'nine | 9 | killed'),
  read(
    'With eight more deaths in Oxby, the state total is now 412.',
    'eight | 8 | killed',
    '412 | 412 | killed',
  ),
  read('A chief said 31 people could not be accounted for.', '31 | 31 | missing'),
  read(
    'The government puts the death toll at 450, the opposition at 900.',
    '450 | 450 | killed',
    '900 | 900 | killed',
  ),
  read(
    'Police counted 14 dead, witnesses at least 30.',
    '14 | 14 | killed',
    'at least 30 | 30 | killed | at-least',
  ),
  read(
    'The state admits 25 deaths. The 25 that the state has acknowledged are a fraction, lawyers say.',
    '25 | 25 | killed',
    '25 | 25 | killed',
  ),
  read(
    'Strength 12,000 men. Casualties 340 killed 1,020 wounded 80 captured',
    '! 12,000',
    '340 | 340 | killed',
    '1,020 | 1020 | wounded',
    '80 | 80 | captured',
  ),
  read(
    'Dead 340 wounded 1,020 captured 80',
    '340 | 340 | killed',
    '1,020 | 1020 | wounded',
    '80 | 80 | captured',
  ),
  read(
    'A collision killed two and sent five to hospital with serious injuries.',
    'two | 2 | killed',
    'five | 5 | wounded',
  ),
  read(
    'In the past 24 hours enemy losses came to 340 servicemen, up to 40 of them killed.',
    '! 24',
    '340 | 340 | losses',
    'up to 40 | 40 | killed | up-to',
  ),
  read(
    'Two women and three men were pulled dead from the ruins.',
    'Two | 2 | killed',
    'three | 3 | killed',
  ),
  read(
    'Three in every four of the 800 dead were under arms.',
    'Three in every four of the 800 | 600 | killed | about',
  ),
  read(
    "A fifth of the town's 10,000 people perished.",
    "A fifth of the town's 10,000 | 2000 | killed | about",
  ),
  read('Half of the crew of 80 drowned.', 'Half of the crew of 80 | 40 | killed | about'),
  read(
    'Deaths by year: 2019: 48, 2020: 56, 2021: 37',
    '! 2019',
    '48 | 48 | killed',
    '! 2020',
    '56 | 56 | killed',
    '! 2021',
    '37 | 37 | killed',
  ),
  read(
    'Troop deaths: 2019 – 48; 2020 – 56.',
    '! 2019',
    '48 | 48 | killed',
    '! 2020',
    '56 | 56 | killed',
  ),
  read(
    'A plunge left at least 18 dead and 27 others nursing injuries.',
    'at least 18 | 18 | killed | at-least',
    '27 | 27 | wounded | at-least',
  ),
  read('Dozens, possibly hundreds, were killed.', 'Dozens | >24 | killed', '! possibly hundreds'),
  read(
    'Hundreds, if not thousands, of farmers were killed.',
    'Hundreds | >200 | killed',
    '! thousands',
  ),
  read(
    'The invaders lost anywhere from 90 to 110 men a day in May.',
    '90 to 110 | 90-110 | losses | range',
  ),
  read(
    "The army 'neutralised' 57 militants and ‘killed’ nine rebels.",
    '57 | 57 | killed',
    'nine | 9 | killed',
  ),
  read(
    'The war left 1,190 dead, of them 436 civilians and 435 security personnel.',
    '1,190 | 1190 | killed',
    '436 | 436 | killed',
    '435 | 435 | killed',
  ),
  read(
    'Norland lists some 270 sailors of the convoy as missing.',
    'some 270 | 270 | missing | about',
  ),
  read('In the bear attack near Oxby five others were hurt.', 'five | 5 | wounded'),
  read(
    'In May guards rounded up dozens of herders and executed 12 of them.',
    '! dozens',
    '12 | 12 | killed',
  ),
  read('The office took 1,240 reports of missing persons.', '1,240 | 1240 | missing'),
  read(
    'Among those killed were 14 traders and 21 guards (12 constables and 9 wardens).',
    '14 | 14 | killed',
    '21 | 21 | killed',
    '12 | 12 | killed',
    '9 | 9 | killed',
  ),
];

/** The same words where the number counts nobody who was harmed. */
export const ENTRY_NEGATIVES: readonly DetectCase[] = [
  read(
    'A gale killed 12 sailors. In the league Oxby lead with 61, Vale with 58 and Sund with 44.',
    '12 | 12 | killed',
    '! 61',
    '! 58',
    '! 44',
  ),
  read(
    'A gale killed 90 sailors. Norland came with 40 boats, Estia with 30 tugs.',
    '90 | 90 | killed',
    '! 40',
    '! 30',
  ),
  read('The study (12) people cite was withdrawn.', '! 12'),
  read(
    'The quake killed 960 people. The bank says its app will pass the 1,000 mark for branches.',
    '960 | 960 | killed',
    '! 1,000',
  ),
  read('She is one of six inmates due to die next month.', '! six'),
  read('Some 20 tons of grain could not be accounted for.', '! 20'),
  read(
    'Police said 14 people died and officers 3 days later found a gun.',
    '14 | 14 | killed',
    '! 3',
  ),
  read('He told the court that 12 died, and the union paid 300.', '12 | 12 | killed', '! 300'),
  read(
    'Police said 14 people died in the raid, and the group held 30.',
    '14 | 14 | killed',
    '! 30',
  ),
  read('The fever sent five to hospital with their luggage.', '! five'),
  read(
    'More than one in 13 victims was a woman, while almost one in every 12 was a child.',
    '! one',
    '! 13',
    '! one',
    '! 12',
  ),
  read('The toll grew by 9 per cent over the second half of 2023.', '! 9', '! half', '! 2023'),
  read('The court heard 40 harassment cases.', '! 40'),
  read('In one of several deadly raids a teacher died.', '! one'),
  read(
    'The blast left three girls aged 7, 9 and 12 injured.',
    'three | 3 | wounded',
    '! 7',
    '! 9',
    '! 12',
  ),
  read('The blast hurt children aged 7 to 12, 40 of whom died.', '! 7 to 12', '40 | 40 | killed'),
  read('They took 310 reports of deaths on the roads.', '! 310'),
  read(
    'It said 130 nurses were injured, while 40 vans were damaged, including 22 that were fully out of service.',
    '130 | 130 | wounded',
    '! 40',
    '! 22',
  ),
  // The number of those whom the words before the brackets tell of; small ones are ages, years are dates.
  read(
    'Last year the number of herders killed in the hills (412) was a record.',
    '412 | 412 | killed',
  ),
  read(
    'The number of miners killed underground in 2031 (1,340) was never reached again.',
    '! 2031',
    '1,340 | 1340 | killed',
  ),
  read('The number of guards killed by Omar Vale (41) is not known.', '! 41'),
  read('The number of lorries sold in the hills (412) was a record.', '! 412'),
  read(
    'The number of people who fear being shot is rising, the poll (1,204 adults) shows.',
    '! 1,204',
  ),
  // What a day costs, the word for it before the noun.
  read('The hill front had 950 daily casualties in September.', '950 | 950 | casualties'),
  read('The clinic saw 40 weekly deaths that spring.', '40 | 40 | killed'),
  read('The harbour has 1,300 daily ferries.', '! 1,300'),
  read('The massacre of 214 in the mill is remembered.', '214 | 214 | killed'),
  read('The massacre of 1914 is remembered.', '! 1914'),
];
