import { read } from './case';

/** Number words, mixed forms, groupings, vague words, numbers that look like years. */
export const NUMBERS_CASES = [
  read(
    'More than 1900 dockers were wounded at the gates.',
    'More than 1900 | 1900 | wounded | over',
  ),
  read('Fewer than 2050 miners died in that decade.', 'Fewer than 2050 | 2050 | killed | under'),
  read('More miners died then than in 2019 or even 1980.', '! 2019', '! 1980'),
  // A slip parts the thousands from the rest.
  read(
    'Over that decade it left 4, 318 weavers dead and 9, 207 wounded.',
    '4, 318 | 4318 | killed',
    '9, 207 | 9207 | wounded',
  ),
  read('The council counted at least 3, 140 deaths.', 'at least 3, 140 | 3140 | killed | at-least'),
  read('In ward 3, 140 weavers were killed.', '140 | 140 | killed', '! 3'),
  read('On May 2, 219 weavers were killed.', '219 | 219 | killed', '! 2'),
  read('In wards 1 and 2, 219 weavers were killed.', '219 | 219 | killed', '! 1', '! 2'),
  read(
    'Twenty-seven hundred men were killed on the ridge.',
    'Twenty-seven hundred | 2700 | killed',
  ),
  read('Two dozen students were injured.', 'Two dozen | 24 | wounded'),
  read('Scores of villagers were killed in the landslide.', 'Scores | >40 | killed'),
  read('Tens of thousands of soldiers have been killed.', 'Tens of thousands | >20000 | killed'),
  read('Several hundred people were wounded in the clashes.', 'Several hundred | >300 | wounded'),
  read('The ministry counted 122 883 killed since the invasion.', '122 883 | 122883 | killed'),
  read('By spring the army had suffered 518k casualties.', '518k | 518000 | casualties'),
  read(
    'Some 30-40 thousand soldiers were killed in the siege.',
    'Some 30-40 thousand | 30000-40000 | killed | range',
  ),
  read('Casualties may have reached 1.2m by now.', '1.2m | 1200000 | casualties'),
  read('The region recorded 1,505 deaths in the heat wave.', '1,505 | 1505 | killed'),
  read('The dam burst left 2020 dead.', '2020 | 2020 | killed'),
  read('In 2020, 15 people were killed there.', '15 | 15 | killed', '! 2020'),
  read('Half a million people died in the famine.', 'Half a million | 500000 | killed'),
  read(
    'About one and a half million soldiers were killed or wounded.',
    'About one and a half million | 1500000 | casualties | about',
  ),
  read(
    'Six thousand five hundred prisoners died in the camps.',
    'Six thousand five hundred | 6500 | killed',
  ),
  read('Two hundred and six people were aboard; all were killed.', '! Two hundred and six'),
  read('More than a thousand civilians have died.', 'More than a thousand | 1000 | killed | over'),
  read(
    'Dozens were killed and hundreds wounded in the bombing.',
    'Dozens | >24 | killed',
    'hundreds | >200 | wounded',
  ),
  read('The war has cost 1.1 million lives.', '1.1 million | 1100000 | killed'),
  read('Three to five people were hurt.', 'Three to five | 3-5 | wounded | range'),
  read('A dozen marines were wounded.', 'A dozen | 12 | wounded'),
  read('The raid killed nineteen.', 'nineteen | 19 | killed'),
  read('A total of 1 250 soldiers were killed in May.', '1 250 | 1250 | killed'),
  read('Thousands have died since the fighting began.', 'Thousands | >2000 | killed'),
  read('Hundreds of thousands are feared dead.', 'Hundreds of thousands | >200000 | killed'),
  read(
    '2,500 to 3,000 rebels were killed, the army claimed.',
    '2,500 to 3,000 | 2500-3000 | killed | range',
  ),
  read('Nearly 4.5 thousand troops were lost.', 'Nearly 4.5 thousand | 4500 | losses | nearly'),
  read(
    'The storm killed 1,024 people and injured 3,110.',
    '1,024 | 1024 | killed',
    '3,110 | 3110 | wounded',
  ),
];
