import { altered, type NewsCase, none, traced } from './news-case';

const GAZA = 'gaza-moh-2024-10-30-gaza-palestinians-killed';
const FIRST = 'russia-general-staff-1996-12-31-russian-troops-chechnya-1-killed';
const RIO = 'rio-state-government-2025-10-28-rio-raid-dead-killed-rio-raid-2025-10-28';
const COUNT = '43,163';

/** A total's number told of another cause of death, of another war of the land, or of a part of the people; and near words that change nothing. */
export const OTHER_MATTER_CASES: readonly NewsCase[] = [
  // Causes.
  none(
    '2024-10-31',
    COUNT,
    'untraced',
    'Famine has taken 43,163 lives in Gaza, the health ministry reports.',
  ),
  none(
    '2024-10-31',
    COUNT,
    'untraced',
    'In Gaza 43,163 people have perished of thirst and hunger, the health ministry reports.',
  ),
  none(
    '2024-12-11',
    '43,000',
    'untraced',
    'Suicides cost the lives of 43,000 Ukrainian soldiers, Zelensky says.',
  ),
  traced(
    '2024-10-31',
    COUNT,
    GAZA,
    'While hunger spreads, the health ministry reports that 43,163 people have been killed in Gaza.',
  ),
  traced(
    '2024-10-31',
    COUNT,
    GAZA,
    'In Gaza 43,163 people have been killed and many more go hungry, the health ministry reports.',
  ),
  traced(
    '2025-08-21',
    '266',
    'gaza-moh-2025-08-19-gaza-malnutrition-dead-deaths',
    'In Gaza 266 people have died of malnutrition, the health ministry reports.',
  ),
  // Wars.
  none(
    '2010-02-01',
    '3,826',
    'untraced',
    'Russia’s General Staff says that 3,826 Russian soldiers died in the second war in Chechnya.',
  ),
  none(
    '2022-04-05',
    '3,825',
    'untraced',
    'Armenia counts 3,825 of its soldiers killed in the first Karabakh war.',
  ),
  none(
    '2024-10-31',
    COUNT,
    'untraced',
    'Operation Protective Edge killed 43,163 people in Gaza, the health ministry reports.',
  ),
  none(
    '2024-12-11',
    '43,000',
    'not-covered',
    'In the Donbas war of 2014 to 2020, 43,000 Ukrainian soldiers died, Zelensky says.',
  ),
  traced(
    '2010-02-01',
    '3,826',
    FIRST,
    'Russia’s General Staff counts 3,826 Russian soldiers killed in the first war in Chechnya.',
  ),
  traced(
    '2022-04-05',
    '3,825',
    'armenia-government-2022-03-21-armenian-soldiers-2020-killed',
    'Armenia counts 3,825 of its soldiers killed in the second Karabakh war.',
  ),
  traced(
    '2022-04-05',
    '3,825',
    'armenia-government-2022-03-21-armenian-soldiers-2020-killed',
    'Armenia counts 3,825 of its soldiers killed in 2020, more than half as many as in the first Karabakh war.',
  ),
  // Parts.
  altered(
    '2025-10-30',
    '64',
    RIO,
    ['subject'],
    'In the Rio raid 64 police officers died, the state government says.',
  ),
  altered(
    '2025-10-30',
    '64',
    RIO,
    ['subject'],
    'In the Rio raid 64 teenagers died, the state government says.',
  ),
  traced(
    '2025-10-30',
    '64',
    RIO,
    'In the Rio raid 64 people died, four police officers among them, the state government says.',
  ),
  altered(
    '2024-10-31',
    COUNT,
    GAZA,
    ['subject'],
    'The health ministry reports that 43,163 men have been killed in Gaza.',
  ),
  altered(
    '2024-10-31',
    COUNT,
    GAZA,
    ['subject'],
    'The health ministry reports that 43,163 elderly people have been killed in Gaza.',
  ),
  altered(
    '2024-12-11',
    '43,000',
    'zelensky-2024-12-08-ukrainian-forces-killed',
    ['subject'],
    'By Zelensky’s account 43,000 Ukrainian officers have been killed.',
  ),
  // The last count that rounds to the number.
  traced(
    '2025-07-26',
    '60,000',
    'gaza-moh-2025-07-26-gaza-palestinians-killed',
    'Almost 60,000 people have been killed in Gaza, its health ministry reports.',
  ),
  traced(
    '2025-08-14',
    '61,000',
    'gaza-moh-2025-08-14-gaza-palestinians-killed',
    'More than 61,000 people have been killed in Gaza, its health ministry reports.',
  ),
];
