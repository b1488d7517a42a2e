import { type DetectCase, read } from './case';

/** Parts told after a count by what they did or are listed as, insertions before the verb, and rival counts. */
export const PART_TOLD_CASES: readonly DetectCase[] = [
  // what a part did, or when it was
  read(
    'Police killed 1,204 rebels. Of these, 612 did not take part in the fighting, including 210 boys and 40 women.',
    '1,204 | 1204 | killed',
    '612 | 612 | killed',
    '210 | 210 | killed',
    '40 | 40 | killed',
  ),
  read(
    'Norland saw 3,900 deaths last year. Of these, 2,300 took place in two months.',
    '3,900 | 3900 | killed',
    '2,300 | 2300 | killed',
    '! two',
  ),
  read(
    'Police buried 90 dead. Of them, 20 took an active part in the raid.',
    '90 | 90 | killed',
    '20 | 20 | killed',
  ),
  // the verb is left out before "as"
  read(
    'Of those killed, 387 are classed as civilians, 207 as soldiers, and a further 301 as rebels.',
    '387 | 387 | killed',
    '207 | 207 | killed',
    '301 | 301 | killed',
  ),
  // insertions before the verb of harm
  read('Another 47, including 12 cooks, were injured.', '47 | 47 | wounded', '12 | 12 | wounded'),
  read('Five infants as young as 3 months had died.', 'Five | 5 | killed', '! 3'),
  read('Five boys, some as young as six, were hurt.', 'Five | 5 | wounded', '! six'),
  read(
    'Police said that 14 villagers – including a nurse – as well as one soldier have been killed.',
    '14 | 14 | killed',
    'one | 1 | killed',
  ),
  // beside those killed
  read(
    'So far 467 soldiers have been killed, besides 83 mercenaries.',
    '467 | 467 | killed',
    '83 | 83 | killed',
  ),
  // another who tells
  read(
    'The office cited credible reports of 12 deaths, while the Norland Guild indicated at least 70.',
    '12 | 12 | killed',
    'at least 70 | 70 | killed | at-least',
  ),
  // from one average to another
  read(
    'Losses fell from an average of 776 men per day in March to 568 so far in April.',
    '776 | 776 | losses',
    '568 | 568 | losses',
  ),
  // names of those killed
  read('A book holds 7,207 names of those killed in the war.', '7,207 | 7207 | killed'),
  // what the bracket says they are
  read(
    'Norland lost 236,000 soldiers (killed and wounded) this year.',
    '236,000 | 236000 | casualties',
  ),
  read('Daily losses (killed and wounded) were 1,080 in June.', '1,080 | 1080 | casualties'),
  read('Norland lost 1,080 men (killed, wounded and missing).', '1,080 | 1080 | losses'),
  // what is told of is no qualifier
  read('Norland gave details about two soldiers it has captured.', 'two | 2 | captured'),
];

/** The same words where nobody is counted. */
export const PART_TOLD_NEGATIVES: readonly DetectCase[] = [
  read('Police killed 90 rebels. Of these, 60 lived in the north.', '90 | 90 | killed', '! 60'),
  read('The team sold 900 boats. Of these, 400 took part in a race.', '! 900', '! 400'),
  read(
    'The flood killed 24 people. It wet 900 homes and destroyed nearly 200 others.',
    '24 | 24 | killed',
    '! 900',
    '! nearly 200',
  ),
  read(
    'The ratio of losses is about 2.5 to one, or two to one.',
    '! about 2.5',
    '! one',
    '! two',
    '! one',
  ),
  read('Deaths fell from 12 to one.', '12 | 12 | killed', 'one | 1 | killed'),
  read('Casualty numbers: more than 10 NGOs have written.', '! more than 10'),
  read(
    'Books listed 12 as novels, 20 as plays, and a further 30 as letters.',
    '! 12',
    '! 20',
    '! 30',
  ),
];
