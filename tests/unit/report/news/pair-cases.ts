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
const SOUTH_SUDAN =
  'Some 190,000 people were killed in South Sudan’s war. A U.N. official said in 2016 that 50,000 people were dead in South Sudan. “About 383,000 South Sudanese are dead because of it,” wrote the authors at the London School of Hygiene and Tropical Medicine.';
const EL_FASHER =
  'ohchr-2026-02-13-el-fasher-civilians-killed-el-fasher-2025-10-2025-10-25-to-2025-10-27-2';
const CITY =
  'The UN human rights office has written about the capture of El Fasher in Sudan. Its investigators listed at least 6,000 people killed there.';
const PILGRIMS =
  'More than 1,000 people died during the 2024 Hajj, among them 98 from India and 658 from Egypt.';
const BINUH = 'binuh-2026-02-02-haiti-killed-killed-fourth-quarter-2025';
const GALWAN = 'That night in the Galwan Valley cost China four soldiers and India 20.';

/** Two numbers in one breath: the second is of the land right before it, whichever side comes first. */
export const PAIR_CASES: readonly NewsCase[] = [
  traced('2020-12-11', '2,317', ARMENIA, BOTH),
  traced('2020-12-11', '2,783', AZERBAIJAN, BOTH, { subject: 'azerbaijani-soldiers-2020' }),
  // To lose soldiers is plain English for their being killed, whoever is named; "losses" are a measure of their own.
  traced('2020-12-11', '2,783', AZERBAIJAN, TURNED),
  traced('2020-12-11', '2,317', ARMENIA, TURNED, { subject: 'armenian-soldiers-2020' }),
  altered(
    '2020-12-11',
    '2,783',
    AZERBAIJAN,
    ['measure'],
    'Over Nagorno-Karabakh Azerbaijan’s losses came to 2,783 soldiers.',
  ),
  traced(
    '2022-12-01',
    '2,906',
    'azerbaijan-mod-2022-11-08-azerbaijani-soldiers-2020-killed',
    'Taking back most of Nagorno-Karabakh in 2020 cost Azerbaijan 2,906 soldiers.',
  ),
  traced(
    '2022-09-25',
    '41',
    TAJIKISTAN,
    'On the border Kyrgyzstan buried 63 of its people after the clashes with Tajikistan; Kyrgyzstan reported 63 dead, Tajikistan 41.',
    { subject: 'tajik-2022' },
  ),
  traced('2021-05-25', 'four', CHINA, GALWAN),
  traced('2021-05-25', '20', INDIA, GALWAN),
  // News of one event is no sooner over for the side that told its number first.
  traced('2021-07-25', '20', INDIA, GALWAN),
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
  // A source sought in another sentence yields to the body whose large number it is, and changes nothing of it.
  traced('2018-09-27', '190,000', 'lshtm-2018-09-26-south-sudan-people-killed', SOUTH_SUDAN),
  traced('2018-09-27', '383,000', 'lshtm-2018-09-26-south-sudan-people-excess-deaths', SOUTH_SUDAN),
  // Those who only point back to a body named before.
  traced('2026-02-21', '6,000', EL_FASHER, CITY),
  traced(
    '2025-07-11',
    '1,190',
    'hrana-2025-07-08-iran-people-2025-killed',
    'HRANA gathered names from Iran’s war with Israel. Amnesty International asks for an inquiry. The rights group counted 1,190 dead.',
  ),
  // People of one land among pilgrims of many: those whom the record counts apart, and those whom it does not.
  traced('2024-06-22', '658', 'arab-diplomats-2024-06-20-hajj-egyptians-deaths', PILGRIMS),
  none('2024-06-22', '98', 'untraced', PILGRIMS),
  none('2024-06-22', '1,000', 'within', PILGRIMS),
  // A part of a year in other words.
  traced(
    '2026-02-11',
    '1,523',
    BINUH,
    'BINUH counted at least 1,523 people killed in Haiti in the last three months of 2025.',
  ),
  none(
    '2026-02-11',
    '1,523',
    'untraced',
    'BINUH counted at least 1,523 people killed in Haiti in the last three months of 2024.',
  ),
];
