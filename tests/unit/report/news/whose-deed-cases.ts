import { altered, type NewsCase, none, traced } from './news-case';

const TRUTH =
  'colombia-truth-commission-2022-06-28-colombia-conflict-killed-killed-1985-01-01-to-2018-12-31';
const NORTH_EAST = 'undp-2021-06-24-ne-nigeria-people-killed';
const FASHER = 'sudan-doctors-network-2025-10-29-el-fasher-civilians-killed-el-fasher-2025-10';
const MUSLIMS = 'amnesty-2013-12-19-bangui-2013-muslims-killed-bangui-2013-12-05';
const EL_ADDE = 'al-shabaab-2016-01-15-kenyan-soldiers-el-adde-killed-el-adde-2016-01-15';
const TRUCK =
  'zobe-committee-2018-03-04-mogadishu-2017-victims-killed-mogadishu-bombing-2017-10-14';
const HIROSHIMA = 'hiroshima-reestimate-1977-1977-01-01-hiroshima-victims-killed';

/** Who did it, whose faith or front the dead were of, which of several events or towns it was; and near words that tell the claim. */
export const WHOSE_DEED_CASES: readonly NewsCase[] = [
  // One side's deeds are a part of those of both.
  none('2022-06-29', '450,664', 'untraced', 'The FARC killed 450,664 people, a deputy says.'),
  none(
    '2022-06-29',
    '450,664',
    'untraced',
    'In Colombia 450,664 people were killed by guerrillas, a deputy says.',
  ),
  traced(
    '2022-06-29',
    '450,664',
    TRUTH,
    'Colombia’s armed conflict has killed 450,664 people, a deputy says.',
  ),
  none(
    '2019-11-02',
    '100,000',
    'within',
    'The Houthis killed over 100,000 people in Yemen, a minister in Riyadh says.',
  ),
  traced(
    '2019-11-02',
    '100,000',
    'acled-2019-10-31-yemen-people-killed',
    'The war killed over 100,000 people in Yemen, a minister in Riyadh says.',
  ),
  none(
    '2022-06-30',
    '306,887',
    'untraced',
    'The Assad regime has killed 306,887 civilians in Syria, the exile writes.',
  ),
  traced(
    '2022-06-30',
    '306,887',
    'ohchr-2022-06-28-syria-civilians-killed',
    'The war has killed 306,887 civilians in Syria, the exile writes.',
  ),
  // A war that is called by those who kill in it, a massacre of one town.
  traced(
    '2021-06-26',
    '35,000',
    NORTH_EAST,
    'Boko Haram killed around 35,000 people in the north-east of Nigeria, as the UNDP reckons.',
  ),
  traced(
    '2025-10-30',
    '1,500',
    FASHER,
    'RSF fighters have killed at least 1,500 people in El Fasher, according to the Sudan Doctors Network.',
  ),
  // Another faith, another front.
  altered(
    '2013-12-20',
    '60',
    MUSLIMS,
    ['subject'],
    'Amnesty International counts about 60 Christians killed in Bangui.',
  ),
  traced(
    '2013-12-20',
    '60',
    MUSLIMS,
    'Amnesty International counts about 60 Muslims killed in Bangui.',
  ),
  none(
    '1999-03-02',
    '500,000',
    'not-covered',
    'A leaflet says that at least 500,000 Hutus were killed in Rwanda.',
  ),
  none(
    '2016-01-18',
    '100',
    'not-covered',
    'Nairobi says about 100 al-Shabaab men were killed at El Adde, where its camp stood.',
  ),
  traced(
    '2016-01-18',
    '100',
    EL_ADDE,
    'Al-Shabaab says about 100 Kenyan soldiers were killed at El Adde.',
  ),
  // Another blow on the same city, another city of the same days.
  none(
    '2022-11-01',
    '587',
    'not-covered',
    'The two car bombs of October 2022 killed 587 people in Mogadishu.',
  ),
  traced(
    '2022-11-01',
    '587',
    TRUCK,
    'The truck bomb of October 2017 killed 587 people in Mogadishu.',
  ),
  none('2020-08-09', '140,000', 'outside', 'The bomb on Nagasaki killed about 140,000 people.'),
  traced('2020-08-09', '140,000', HIROSHIMA, 'The bomb on Hiroshima killed about 140,000 people.'),
  // What was counted and where, both otherwise: another statement.
  none(
    '2025-03-03',
    '5,700',
    'untraced',
    'The Congolese government reports over 5,700 people killed in Bukavu.',
  ),
  traced(
    '2025-03-03',
    '5,700',
    'drc-government-2025-02-27-goma-people-wounded',
    'The Congolese government reports over 5,700 people wounded in Goma.',
  ),
];
