import { read } from './case';

/** Spans around an estimate, parts of a count, counts compared with another of the same. */
export const SPAN_CASES = [
  read(
    'The ministry says its spring raids brought the elimination of at least 64 insurgents along the Tarn ridge.',
    'at least 64 | 64 | killed | at-least',
  ),
  read('A general praised the neutralisation of 210 fighters.', '210 | 210 | killed'),
  read('A driver suspected of fatally stabbing two shoppers was caught.', 'two | 2 | killed'),
  read('The guard is accused of 23 extrajudicial executions.', '23 | 23 | killed'),
  read('The league counted 47 executions in the south.', '47 | 47 | killed'),
  read('Health board counts 8,000 war dead', '8,000 | 8000 | killed'),
  read('"We have buried 41 people since Friday," the mayor of Brenno said.', '41 | 41 | killed'),
  read(
    'The study put the toll at 74,000 excess deaths (with a range of 11,000 to 160,000, at the usual level).',
    '74,000 | 74000 | excess-deaths',
    '11,000 to 160,000 | 11000-160000 | excess-deaths | range',
  ),
  read(
    'It found 48,200 violent deaths (range 31,400 to 66,900).',
    '48,200 | 48200 | killed',
    '31,400 to 66,900 | 31400-66900 | killed | range',
  ),
  read(
    'The survey counted 512 deaths (95% confidence interval 430 to 610).',
    '512 | 512 | killed',
    '430 to 610 | 430-610 | killed | range',
    '! 95',
  ),
  read(
    'Estimates of the dead in the purge range from 2 million to nearly 5 million.',
    '2 million to nearly 5 million | 2000000-5000000 | killed | range',
  ),
  read(
    'Nobody agrees on the number of victims, estimates ranging from 200 000 to a million. The massacre ended in June.',
    '200 000 to a million | 200000-1000000 | killed | range',
  ),
  read(
    "The army's casualties are in the range of 140,000-170,000.",
    'in the range of 140,000-170,000 | 140000-170000 | casualties | range',
  ),
  read(
    'The clinic reports more than 300 murders, of which at least 52 were tied to the coastal militia and 29 to river gangs.',
    'more than 300 | 300 | killed | over',
    'at least 52 | 52 | killed | at-least',
    '29 | 29 | killed',
  ),
  read(
    'Witnesses filmed the latest of these murders, of which at least 12 were blamed on smugglers.',
    'at least 12 | 12 | killed | at-least',
  ),
  read(
    'Of the wounded, 118 were under 16 and 22 were younger than four.',
    '118 | 118 | wounded',
    '22 | 22 | wounded',
    '! 16',
    '! four',
  ),
  read(
    'The coroner found that 11.8 percent or 230 of those killed were women and 9.4 percent or 182 were children.',
    '230 | 230 | killed',
    '182 | 182 | killed',
    '! 11.8',
    '! 9.4',
  ),
  read(
    'More than 310 sailors were killed, with nearly 60 child victims since the truce.',
    'More than 310 | 310 | killed | over',
    'nearly 60 | 60 | killed | nearly',
  ),
  read(
    'The register shows 4,310 names, all pilgrims who were killed on the road.',
    '4,310 | 4310 | killed',
  ),
  read(
    'Four nurses were killed on Monday. Three of the clerks in the annexe were among the victims.',
    'Four | 4 | killed',
    'Three | 3 | killed',
  ),
  read(
    'Out of the 4,300 monks who are registered as slain or missing, 1,900 are novices.',
    '4,300 | 4300 | losses',
    '1,900 | 1900 | losses',
  ),
  read(
    'The bureau saw 90 deaths in April 2019, 71 fatalities in June, and 33 in May , its last month.',
    '90 | 90 | killed',
    '71 | 71 | killed',
    '33 | 33 | killed',
    '! 2019',
  ),
  read(
    'Murders have soared in Brell: 640 victims were counted this spring, compared to 190 in the last.',
    '640 | 640 | killed',
    '190 | 190 | killed',
  ),
  read(
    'The regent said 44,000 soldiers had been killed. The number was higher than the 29,000 he announced in May.',
    '44,000 | 44000 | killed',
    '29,000 | 29000 | killed',
  ),
  read(
    'The count of 61,000 dead exceeded the 52,000 that the abbot named last autumn.',
    '61,000 | 61000 | killed',
    '52,000 | 52000 | killed',
  ),
  read(
    'Some 7,140 sailors have drowned there. The toll – 7,140 as of May – grew again.',
    'Some 7,140 | 7140 | killed | about',
    '7,140 | 7140 | killed',
  ),
  read('A third of those deaths--6,130--occurred on the march.', '6,130 | 6130 | killed'),
  read(
    'Nine cadets – six boys and three girls – were later shot dead.',
    'Nine | 9 | killed',
    'six | 6 | killed',
    'three | 3 | killed',
  ),
  read('The parish lists around (3,100) deceased villagers.', '3,100 | 3100 | killed | about'),
  read(
    'Those killed in the ferry fire included six cooks, the oldest of whom was eleven, as well as four nurses.',
    'six | 6 | killed',
    'four | 4 | killed',
    '! eleven',
  ),
  read(
    'A shell struck the dairy, slaying one 40-year-old weaver and two cooks.',
    'one | 1 | killed',
    'two | 2 | killed',
    '! 40',
  ),
  read(
    'A mine wounded two 12-year-old boys and three nurses.',
    'two | 2 | wounded',
    'three | 3 | wounded',
    '! 12',
  ),
  read('Brell: 1 baker, Ada Tarnlow, abducted and then killed.', '1 | 1 | killed'),
  read('Nine clerks were kidnapped and murdered near Orvane.', 'Nine | 9 | killed'),
  read("Brell: 2 family members' bodies found in a well.", '2 | 2 | killed'),
  read(
    'The region leads in the number of pupils killed, with nearly 60 child victims since the truce.',
    'nearly 60 | 60 | killed | nearly',
  ),
  read(
    'The committee counted those slain in the strife. Of the victims whom it has named, 3.170 are farmers, 1.902 are monks, and 840 are clerks.',
    '3.170 | 3170 | killed',
    '1.902 | 1902 | killed',
    '840 | 840 | killed',
  ),
  read(
    'Of the 900 dead, 310 are civilians and 590 are military victims.',
    '900 | 900 | killed',
    '310 | 310 | killed',
    '590 | 590 | killed',
  ),
  read(
    'The museum lists 61.318 people killed in the strife. Estimates between 90.000 and 120.000 have been heard for years.',
    '61.318 | 61318 | killed',
    'between 90.000 and 120.000 | 90000-120000 | killed | range',
  ),
  read(
    'The gunners killed one resident of Orvane and one resident of Lower Tarn.',
    'one | 1 | killed',
    'one | 1 | killed',
  ),
  read('The league counted 14 executions of smugglers in May.', '14 | 14 | killed'),
];

/** Near misses of those: things, other fates, spans of something else. */
export const SPAN_NEGATIVES = [
  read('The treaty calls for the elimination of 300 warheads.', '! 300'),
  read('The party sought the elimination of 12 districts.', '! 12'),
  read('The governor called off 40 planned executions in May.', '! 40'),
  read('The rebels buried 41 people alive in the pit.', '! 41'),
  read('The capsule was buried by 200 people.', '! 200'),
  read(
    'The village has 900 dead trees (with a range of 12 to 40 metres in height).',
    '! 900',
    '! 12',
    '! 40',
  ),
  read(
    'The survey counted 512 deaths (with a range of 40 to 90 beds a ward).',
    '512 | 512 | killed',
    '! 40',
    '! 90',
  ),
  read(
    'The envoy wants proof of these attacks, of which at least 52 were blamed on the militia.',
    '! 52',
  ),
  read('The clinic served 911 victims of fraud, compared to 286 last year.', '! 911', '! 286'),
  read(
    'Officials said 41 people drowned. The price of a boat is higher than the 29 he gave in May.',
    '41 | 41 | killed',
    '! 29',
  ),
  read(
    'The regent said 44,000 soldiers had died. Exports were higher than the 29,000 tonnes he announced in May.',
    '44,000 | 44000 | killed',
    '! 29,000',
  ),
  read(
    'The deaths rose from 7 million to over 9 million.',
    '7 million | 7000000 | killed',
    'over 9 million | 9000000 | killed | over',
  ),
  read(
    'Six people – four miners and two cooks – were rescued on Monday.',
    '! Six',
    '! four',
    '! two',
  ),
  read(
    'The clinic at Brell coped with nine mass casualties last winter, with a total of nearly 60 patients.',
    '! nine',
    '! 60',
  ),
  read('Four people who had been reported missing have been reached by telephone.', '! Four'),
  read('Nine hikers reported missing on Sunday were found alive.', '! Nine'),
  read('The couple adopted one 4-year-old girl and two boys.', '! 4', '! two'),
  read("The two family members' cars were found in a well.", '! two'),
  read(
    'The clinic helps those hurt by fraud. Of the victims whom it has named, 317 are farmers and 190 are monks.',
    '! 317',
    '! 190',
  ),
  read(
    'The bridge cost 61.318 crowns. Estimates between 90.000 and 120.000 have been heard for years.',
    '! 61.318',
    '! 90.000',
    '! 120.000',
  ),
  read(
    'The gunners killed one resident of Orvane and two workers of the mill fled.',
    'one | 1 | killed',
    '! two',
  ),
  read('Nine clerks were kidnapped and released near Orvane.', '! Nine'),
  read('The crown halted the planned executions of four men.', '! four'),
  read('She ordered the elimination of three candidates from the ballot.', '! three'),
  read('The city has 14 war dead memorials.', '! 14'),
];
