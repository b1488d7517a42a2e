import { read } from './case';

/** Estimates without a noun, missing lists, breakdowns that go on, morgues, numbers of two kinds. */
export const ESTIMATE_CASES = [
  read(
    'It is believed that a very high number were killed, with one former military official claiming more than 10,000 people had been murdered.',
    'more than 10,000 | 10000 | killed | over',
  ),
  read('47 members of military/law enforcement forces have been killed.', '47 | 47 | killed'),
  read(
    'Others estimate 8,000 died within two weeks and another 8,000 or more have since died from diseases.',
    '8,000 | 8000 | killed',
    '8,000 or more | 8000 | killed | at-least',
    '! two',
  ),
  read(
    'The list of people missing from the fire had been whittled down to just 66 names, down from 385.',
    '66 | 66 | missing',
    '385 | 385 | missing',
  ),
  read(
    'In the first days, the missing list swelled to close to 3,000.',
    'close to 3,000 | 3000 | missing | nearly',
  ),
  read(
    'Some feared that hundreds of people would never be accounted for.',
    'hundreds | >200 | missing',
  ),
  read('A total of either 31 or 54 people died.', '31 | 31 | killed', '54 | 54 | killed'),
  read(
    'The group put the number of deaths at between several hundred and close to 1,000.',
    'between several hundred and close to 1,000 | 300-1000 | killed | range',
  ),
  read(
    'The number of confirmed deaths has reached 6,126. Of these, 5,777 were protesters, 86 were minors under the age of 18, 214 were forces loyal to the state, and 49 were non-protesters.',
    '6,126 | 6126 | killed',
    '5,777 | 5777 | killed',
    '86 | 86 | killed',
    '214 | 214 | killed',
    '49 | 49 | killed',
    '! 18',
  ),
  read(
    'Of the 13,135 fatalities, 12,143 or 92.5% died by drowning.',
    '13,135 | 13135 | killed',
    '12,143 | 12143 | killed',
    '! 92.5',
  ),
  read(
    'The ministry confirmed the deaths of nineteen foreigners. Among them are two English teachers.',
    'nineteen | 19 | killed',
    'two | 2 | killed',
  ),
  read(
    'Many were murdered: a threefold rise on the 2,248 victims documented by the office.',
    '2,248 | 2248 | killed',
  ),
  read(
    'The Red Crescent gave a figure of 2,600 deaths. The envoy had estimated 2,700.',
    '2,600 | 2600 | killed',
    '2,700 | 2700 | killed',
  ),
  read(
    'The first probe gave a death toll of 358 before quickly climbing to 512.',
    '358 | 358 | killed',
    '512 | 512 | killed',
  ),
  read(
    'In January-June 2019 homicides rose. In 2017 there were 31 thousand 174 homicides.',
    '31 thousand 174 | 31174 | killed',
    '! 2019',
    '! 2017',
  ),
  read(
    'Four terrorists were arrested, while one was eliminated in an encounter.',
    'one | 1 | killed',
    '! Four',
  ),
  read(
    'A boy stabbed his mother before shooting nine students, two fatally.',
    'nine | 9 | wounded',
    'two | 2 | killed',
  ),
  read('He is tried for the wounding of two other guards.', 'two | 2 | wounded'),
  read('The disaster led to death of 1,099 people.', '1,099 | 1099 | killed'),
  read(
    'So far we retrieved 2,000 bodies, and another 900 are currently in hospital morgues.',
    '2,000 | 2000 | killed',
    '900 | 900 | killed',
  ),
  read('Three miners suffered serious injury.', 'Three | 3 | wounded'),
];

/** Incidents with deaths, ages, those found safe, people who moved away, idioms. */
export const ESTIMATE_NEGATIVES = [
  read(
    'Rights Watch found that there were ninety separate incidents involving civilian deaths throughout the land.',
  ),
  read('In the dead of the night, two men got badly injured.', 'two | 2 | wounded'),
  read(
    'The number of persons in the area is uncertain, so no casualty figure can be given: (a) the number of persons in the zone may have been as many as 330,000.',
    '! 330,000',
  ),
  read('A child under the age of five dies every nine minutes.', '! five', '! nine'),
  read('Some 1,732 people originally reported as unaccounted for have been found safe.', '! 1,732'),
  read('Despite losing 8,638 residents (-0.3%), the city remains large.', '! 8,638', '! 0.3'),
  read(
    'Two bombs rocked the beach, causing no fatalities but damaging to two seaside statues.',
    '! Two',
    '! two',
  ),
  read('Police were shooting at two men.', '! two'),
];
