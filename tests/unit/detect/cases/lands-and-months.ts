import { read } from './case';

/** People of several lands, sums of a rate, victims named or buried, and lists told in headlines. */
export const LANDS_CASES = [
  // of several lands
  read('Raids killed 55 Danish and Swedish military personnel.', '55 | 55 | killed'),
  read('55 Danish, Swedish Troops Killed in Elst', '55 | 55 | killed'),
  read('55 Danish, Swedish and Finnish soldiers were killed.', '55 | 55 | killed'),
  read('660 Danes, 98 Swedes Among Deaths: officials', '660 | 660 | killed', '98 | 98 | killed'),
  read('Two Danes among dead in Elst fire', 'Two | 2 | killed'),
  // a rate summed up
  read(
    'Average daily losses (killed and wounded) in June were 1,080, totalling around 32,000 soldiers for the month.',
    '1,080 | 1080 | casualties',
    'around 32,000 | 32000 | casualties | about',
  ),
  read(
    'April averaged 1,200 casualties per day - roughly 36,000 for the month.',
    '1,200 | 1200 | casualties',
    'roughly 36,000 | 36000 | casualties | about',
  ),
  // set beside a toll
  read(
    'An inquiry found the death toll to be much higher than 64, the official number.',
    'higher than 64 | 64 | killed | over',
  ),
  read('The raid killed 40 guards, besides 12 cooks.', '40 | 40 | killed', '12 | 12 | killed'),
  read(
    'A total of 467 soldiers have been killed so far, besides 183 mercenaries.',
    '467 | 467 | killed',
    '183 | 183 | killed',
  ),
  // parts
  read(
    'Of these 589 were killed by guards, eleven by settlers, and seven where it remains unknown who did it.',
    '589 | 589 | killed',
    'eleven | 11 | killed',
    'seven | 7 | killed',
  ),
  read(
    'It says 4,959 of the fatalities were women, while 7,797 were children.',
    '4,959 | 4959 | killed',
    '7,797 | 7797 | killed',
  ),
  read(
    'None of the six crew members or 22 passengers on board survived.',
    'six | 6 | killed',
    '22 | 22 | killed',
  ),
  // named, buried
  read(
    'At least 218 people died. Police have still not identified three of the victims.',
    'At least 218 | 218 | killed | at-least',
    'three | 3 | killed',
  ),
  read(
    'At least 218 people died. Some 40 of the victims have yet to be identified.',
    'At least 218 | 218 | killed | at-least',
    'Some 40 | 40 | killed | about',
  ),
  read(
    'At least 218 people were hurt. Three of the victims are children.',
    'At least 218 | 218 | wounded | at-least',
    'Three | 3 | wounded',
  ),
  read(
    'Hundreds died. To date, about 700 victims have been identified and buried.',
    'Hundreds | >200 | killed',
    'about 700 | 700 | killed | about',
  ),
  read(
    'The toll of dead rose to 31. Five pupils - including a boy - were among the victims.',
    '31 | 31 | killed',
    'Five | 5 | killed',
  ),
  // a lost blank
  read('The crush killed at least 2,121pilgrims.', 'at least 2,121 | 2121 | killed | at-least'),
  read(
    '19\nMinimum estimated number of alleged drug pushers or thieves killed by the squad',
    '19 | 19 | killed',
  ),
];

/** Such numbers that count nobody harmed. */
export const LANDS_NEGATIVES = [
  read('Norland managed to liberate 110 hostages.', '! 110'),
  read('Forty died in May, or 12 jobs in the month.', 'Forty | 40 | killed', '! 12'),
  read('Two died a day, or 60 tons in the month.', 'Two | 2 | killed', '! 60'),
  read('Two Danes Among Crowd as 12 Die', '12 | 12 | killed', '! Two'),
  read(
    'Two clerks were hurt. Police have named three of the suspects.',
    'Two | 2 | wounded',
    '! three',
  ),
  read('Police identified three of the victims of the fraud.', '! three'),
  read('The blaze killed 12. Doctors treated three of the victims.', '12 | 12 | killed', '! three'),
  read('None of the six cooks were hurt and 22 passengers survived.', '! six', '! 22'),
  read('The crush killed two near the 2,121metre peak.', 'two | 2 | killed', '! 2,121'),
  // no sum of a rate
  read(
    'The shelling killed 20 herders (180 people in the week before had left).',
    '20 | 20 | killed',
    '! 180',
  ),
  read(
    'The patrols killed 15 rebels - 140 people in the month were detained.',
    '15 | 15 | killed',
    '! 140',
  ),
  read(
    'The patrols killed 15 rebels a day - 140 people in the month were detained.',
    '15 | 15 | killed',
    '! 140',
  ),
  read(
    'A landslide killed 30 people (600 people over the year had asked for walls).',
    '30 | 30 | killed',
    '! 600',
  ),
  // named, and alive
  read(
    'Eleven people were hurt and two died. Nurses identified four of the victims.',
    'Eleven | 11 | wounded',
    'two | 2 | killed',
    '! four',
  ),
  read(
    'Nine people were killed. Nurses identified four of the victims who survived.',
    'Nine | 9 | killed',
    '! four',
  ),
  read(
    'Nine people were killed. The court named four of the victims as witnesses.',
    'Nine | 9 | killed',
    '! four',
  ),
  read(
    'Nine people died. Eleven of the victims were named as heirs.',
    'Nine | 9 | killed',
    '! Eleven',
  ),
  // victims of something else
  read(
    'Nine people were killed. Ten Danes among victims of Elst pyramid scheme.',
    'Nine | 9 | killed',
    '! Ten',
  ),
  // towns are liberated too
  read('Norland liberated Elst, capturing 210 prisoners of war.', '210 | 210 | captured'),
];
