import { read } from './case';

/** Estimates without a noun, missing lists, breakdowns that go on, morgues, numbers of two kinds. */
export const ESTIMATE_CASES = [
  read(
    'In Orvane, a very high number were killed by the flood, with one retired dyke warden claiming more than 7,500 villagers had been drowned.',
    'more than 7,500 | 7500 | killed | over',
  ),
  read(
    'In Tessaly 23 members of mountain/river rescue teams have been killed.',
    '23 | 23 | killed',
  ),
  read(
    'Chroniclers of Quell estimate 3,400 died within three days of the frost and another 1,900 or more have since died from hunger.',
    '3,400 | 3400 | killed',
    '1,900 or more | 1900 | killed | at-least',
    '! three',
  ),
  read(
    'By Sunday the list of people missing after the shipwreck had been whittled down to only 17 names, down from 142.',
    '17 | 17 | missing',
    '142 | 142 | missing',
  ),
  read(
    'After the landslide at Brenno, the missing list had swelled to close to 700.',
    'close to 700 | 700 | missing | nearly',
  ),
  read(
    'The harbour master of Pell fears that hundreds of sailors will never be accounted for.',
    'hundreds | >200 | missing',
  ),
  read(
    'When the mill of Garth burned, a total of either 12 or 19 weavers died.',
    '12 | 12 | killed',
    '19 | 19 | killed',
  ),
  read(
    'A parish clerk put the deaths of that winter at between several hundred and nearly 2,000.',
    'between several hundred and nearly 2,000 | 300-2000 | killed | range',
  ),
  read(
    'The number of confirmed deaths has risen to 2,417. Of these, 1,906 were pilgrims, 311 were children under the age of 12, 128 were porters hired by the abbey, and 72 were non-residents.',
    '2,417 | 2417 | killed',
    '1,906 | 1906 | killed',
    '311 | 311 | killed',
    '128 | 128 | killed',
    '72 | 72 | killed',
    '! 12',
  ),
  read(
    'Of the 4,210 fatalities, 3,915 or 93.0% died of smoke.',
    '4,210 | 4210 | killed',
    '3,915 | 3915 | killed',
    '! 93.0',
  ),
  read(
    'The consulate confirmed the deaths of fourteen hikers. Among them are three Danish nurses.',
    'fourteen | 14 | killed',
    'three | 3 | killed',
  ),
  read(
    'Many shepherds were murdered: a fivefold rise on the 1,130 victims counted by the abbey.',
    '1,130 | 1130 | killed',
  ),
  read(
    'The mountain guild gave a figure of 340 deaths. The mayor had estimated 410.',
    '340 | 340 | killed',
    '410 | 410 | killed',
  ),
  read(
    'An early count in Marrow Bay gave a death toll of 73 before slowly climbing to 91.',
    '73 | 73 | killed',
    '91 | 91 | killed',
  ),
  read(
    'In March-April 2014 homicides fell. In Ostland there were 12 thousand 605 homicides in 2011.',
    '12 thousand 605 | 12605 | killed',
    '! 2014',
    '! 2011',
  ),
  read(
    'Six smugglers were detained, while one was eliminated in a night encounter.',
    'one | 1 | killed',
    '! Six',
  ),
  read(
    'A clerk burned his ledgers before shooting five workers, three fatally.',
    'five | 5 | wounded',
    'three | 3 | killed',
  ),
  read('The cook is tried for the wounding of three other stewards.', 'three | 3 | wounded'),
  read('The dam break in Ulm Vale led to death of 316 farmers.', '316 | 316 | killed'),
  read(
    'Divers at Lake Corrin retrieved 60 bodies, and another 25 are now in hospital morgues.',
    '60 | 60 | killed',
    '25 | 25 | killed',
  ),
  read('Three miners suffered serious injury.', 'Three | 3 | wounded'),
];

/** Incidents with deaths, ages, those found safe, people who moved away, idioms. */
export const ESTIMATE_NEGATIVES = [
  read(
    'The river council found that there were forty separate incidents involving bather deaths.',
    '! forty',
  ),
  read('In the dead of the night, three bakers got badly burned.', 'three | 3 | wounded'),
  read(
    'No casualty figure can be given for the eruption: (a) the number of islanders near the crater may have been as many as 41,000.',
    '! 41,000',
  ),
  read('In Veld a toddler under the age of three dies every six hours.', '! three', '! six'),
  read('Some 214 skiers at first reported as unaccounted for have since been found safe.', '! 214'),
  read('Despite losing 1,520 residents (-2.4%), Port Ansel kept its tram.', '! 1,520', '! 2.4'),
  read(
    'Three rockets hit the vineyard, causing no fatalities but damaging to three old presses.',
    '! Three',
    '! three',
  ),
  read('Police were shooting at two men.', '! two'),
];
