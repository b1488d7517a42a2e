import { altered, type NewsCase, none, traced } from './news-case';

const ARMENIA = 'armenia-health-ministry-2020-11-14-armenian-soldiers-2020-killed';
const AZERBAIJAN = 'azerbaijan-mod-2020-12-03-azerbaijani-soldiers-2020-killed';
const TAJIKISTAN = 'tajikistan-government-2022-09-24-tajik-2022-killed';
const INDIA = 'india-armed-forces-2020-06-16-indian-soldiers-galwan-killed-galwan-2020-06-15';
const CHINA = 'china-military-2021-02-19-chinese-soldiers-galwan-killed-galwan-2020-06-15';
const LATER = 'armenia-government-2022-03-21-armenian-soldiers-2020-killed';

const BOTH =
  'Over Nagorno-Karabakh the war took heavy toll: Armenia reported 2,317 fallen soldiers and Azerbaijan 2,783.';
const TURNED = 'Over Nagorno-Karabakh Azerbaijan lost 2,783 soldiers in the war, Armenia 2,317.';
const GALWAN = 'That night in the Galwan Valley cost China four soldiers and India 20.';

/** Two numbers in one breath: the second is of the land right before it, whichever side comes first. */
export const PAIR_CASES: readonly NewsCase[] = [
  traced('2020-12-11', '2,317', ARMENIA, BOTH),
  traced('2020-12-11', '2,783', AZERBAIJAN, BOTH, { subject: 'azerbaijani-soldiers-2020' }),
  altered('2020-12-11', '2,783', AZERBAIJAN, ['measure'], TURNED),
  altered('2020-12-11', '2,317', ARMENIA, ['measure'], TURNED, {
    subject: 'armenian-soldiers-2020',
  }),
  traced(
    '2022-09-25',
    '41',
    TAJIKISTAN,
    'On the border Kyrgyzstan buried 63 of its people after the clashes with Tajikistan; Kyrgyzstan reported 63 dead, Tajikistan 41.',
    { subject: 'tajik-2022' },
  ),
  altered('2021-05-25', 'four', CHINA, ['measure'], GALWAN),
  altered('2021-05-25', '20', INDIA, ['measure'], GALWAN),
  // News of one event is no sooner over for the side that told its number first.
  altered('2021-07-25', '20', INDIA, ['measure'], GALWAN),
  // The other side's people are told as theirs.
  traced('2023-02-01', '3,825', LATER, '3,825 Armenian soldiers were killed in the 2020 war.'),
  altered(
    '2023-02-01',
    '3,825',
    LATER,
    ['subject'],
    '3,825 Azerbaijani soldiers were killed in the 2020 war.',
  ),
  none(
    '2020-12-11',
    '2,783',
    'untraced',
    'The war over Nagorno-Karabakh cost Armenia 2,783 soldiers.',
  ),
  // The year right before the number is the count's own, unless it counts on from there.
  traced(
    '2019-10-20',
    '30,800',
    'acled-2019-06-19-yemen-people-killed-year-2018',
    'By ACLED’s count of Yemen no year but one was worse than 2019 so far: 2018, with 30,800 people killed.',
  ),
  none(
    '2019-10-20',
    '30,800',
    'untraced',
    'Since July 2018, 30,800 people have been killed in Yemen, ACLED said.',
  ),
  // What is denied, and what is said in its stead.
  traced(
    '2005-05-19',
    '169',
    'uzbekistan-prosecutor-2005-05-17-andijan-people-killed-andijan-2005-05-13',
    'Uzbekistan denied such tales through its prosecutor general, who counted 169 people killed at Andijan.',
  ),
  none(
    '2005-05-19',
    '169',
    'untraced',
    'Uzbekistan’s prosecutor general denied that 169 people were killed at Andijan.',
  ),
];
