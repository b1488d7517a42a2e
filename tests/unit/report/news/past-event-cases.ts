import { altered, type NewsCase, none, traced } from './news-case';

const TSUNAMI = 'usgs-2008-01-01-tsunami-2004-people-losses-indian-ocean-tsunami-2004-12-26';
const BORDER = 'pakistan-ispr-2025-10-12-taliban-fighters-2025-killed-pak-afghan-border-2025-10-11';
const OCTOBER = 'israel-mfa-2023-11-10-people-killed-7-october-killed-october-7-attack-2023-10-07';
const TANGSHAN = 'china-government-1979-11-23-tangshan-dead-killed-tangshan-1976-07-28';
const BHOPAL = 'madhya-pradesh-2003-10-31-bhopal-people-deaths-bhopal-1984-12-03';
const HIROSHIMA = 'hiroshima-reestimate-1977-1977-01-01-hiroshima-victims-killed';
const KATRINA = 'nhc-2011-09-14-katrina-dead-deaths-katrina-2005-08-29';
const KRIVOSHEEV = 'krivosheev-1993-01-01-ww2-soviet-military-losses';
const CAMBODIA = 'heuveline-2015-04-16-khmer-rouge-victims-excess-deaths';

/** Lists of disasters, anniversaries, boxes of facts: events long past, told beside others and without a source. */
export const PAST_EVENT_CASES: readonly NewsCase[] = [
  // A sum over many lands is the event's own where it struck so many.
  altered(
    '2019-12-02',
    '227,898',
    TSUNAMI,
    ['measure'],
    'The tsunami of 2004, set off by a quake near Sumatra, killed 227,898 in 14 countries.',
  ),
  none(
    '2019-12-02',
    '227,898',
    'not-covered',
    'Since 2004 tsunamis, storms and floods have killed 227,898 in 14 countries, some near Sumatra.',
  ),
  // Months later the same is said of other clashes of the same war; the month of the first ones tells them apart.
  ...[
    'Pakistan says more than 200 Taliban fighters were killed in border clashes.',
    'Guns were fired across the frontier. Pakistan’s military said it had killed more than 200 Taliban fighters overnight.',
  ].map((text) => none('2026-02-20', '200', 'untraced', text)),
  ...[
    'Pakistan says more than 200 Taliban fighters were killed in border clashes last October.',
    'In the October clashes Pakistan’s military said it had killed more than 200 Taliban fighters.',
  ].map((text) => traced('2026-02-20', '200', BORDER, text)),
  traced(
    '2025-10-30',
    '200',
    BORDER,
    'Pakistan says more than 200 Taliban fighters were killed in border clashes.',
  ),
  // A day that is told every year without its year, with the number of those who died on it.
  ...[
    ['2025-02-01', 'On October 7, gunmen murdered 1,200 people at dawn.'],
    ['2025-10-08', 'October 7 was a day of grief: 1,200 people were murdered within hours.'],
  ].map(([day, text]) => traced(day as string, '1,200', OCTOBER, text as string)),
  ...[
    'The quake of October 7 in Herat killed 1,200 people.',
    'On October 9, gunmen murdered 1,200 people at dawn.',
  ].map((text) => none('2025-02-01', '1,200', 'not-covered', text)),
  none('2025-02-01', '20', 'not-covered', 'On October 7, gunmen murdered 20 people at dawn.'),
  // The day of another quake in the sentence before it says nothing of this one.
  altered(
    '2023-02-08',
    '227,898',
    TSUNAMI,
    ['measure'],
    'The strongest quake ever measured shook Chile on 22 May 1960. About 1,655 people died.\n\nThe deadliest of our age was the Indian Ocean earthquake. Some 227,898 lost their lives in it, most of them to the tsunami.',
  ),
  // Without a word for people, the event is named in the sentence before.
  {
    ...traced(
      '2019-12-02',
      '15,000',
      BHOPAL,
      'Thirty-five years have gone by since the Bhopal gas tragedy. Over 15,000 died, and many more have been ill ever since.',
    ),
    status: 'revised',
  },
  none(
    '2019-12-02',
    '15,600',
    'untraced',
    'Thirty-five years have gone by since the Bhopal gas tragedy. Some 15,600 died, and many more have been ill ever since.',
  ),
  traced(
    '2012-04-03',
    '242,769',
    TANGSHAN,
    'Third on our list is Tangshan, China, which a quake shook on July 28, 1976. It took 242,769 lives.',
  ),
  none(
    '2012-04-03',
    '235,502',
    'not-covered',
    'Fifth on our list is Haiyuan, China, which a quake shook on December 16, 1920. It took 235,502 lives.',
  ),
  // The other town's dead are not this one's, whose number alone is in the record.
  none(
    '2014-08-06',
    '70,000',
    'untraced',
    'Hiroshima remembers the atomic bomb. A second one, dropped on Nagasaki soon after, killed 70,000.',
  ),
  traced(
    '2014-08-06',
    '140,000',
    HIROSHIMA,
    'After the atomic bombings of 1945 some 140,000 people died in Hiroshima and 70,000 in Nagasaki.',
  ),
  // A floor of two digits is no floor of a number that two digits would tell otherwise.
  {
    ...traced(
      '2018-05-29',
      '1,800',
      KATRINA,
      'Hurricane Katrina killed more than 1,800 people along the coast in 2005.',
    ),
  },
  none(
    '2018-05-29',
    '1,500',
    'untraced',
    'Hurricane Katrina killed more than 1,500 people along the coast in 2005.',
  ),
  // Under its body's name, a rounded number of the dead is one of the lost.
  altered(
    null,
    '8.7 million',
    KRIVOSHEEV,
    ['measure'],
    'World War II took more than 20,000,000 Soviet lives, it was long said. The Russian Ministry of Defence counted military dead of 8.7 million.',
  ),
  // The year of papers that tell it is no first year of the count.
  altered(
    null,
    '22,000',
    'battalion-601-1978-07-15-argentina-victims-losses',
    ['measure'],
    'Secret documents from 2006 show that Battalion 601 reckoned to have killed or disappeared some 22,000 people in Argentina under the dictatorship.',
  ),
  // The days of the event in a box of facts are no day of the page.
  altered(
    null,
    '1.2 to 2.8 million',
    CAMBODIA,
    ['measure'],
    'Khmer Rouge rule in Cambodia\n\nDate: 17 April 1975 – 7 January 1979\n\nDeaths: 1.2 to 2.8 million',
  ),
  // A body by whom it wrote for, an old war by those who left it.
  traced(
    '2011-05-31',
    '46,000 and 85,000',
    'usaid-ltl-2011-05-27-haiti-quake-dead-killed-haiti-quake-2010-01-12',
    'Far fewer died in the Haiti earthquake than its government says, a report for the US government has found. It puts the dead at between 46,000 and 85,000.',
  ),
  none(
    '2011-05-31',
    '43,000 and 85,000',
    'within',
    'Far fewer died in the Haiti earthquake than its government says, a report for the US government has found. It puts the dead at between 43,000 and 85,000.',
  ),
  altered(
    '2016-02-15',
    '15,000',
    'soviet-general-staff-1993-01-01-soviet-troops-afghanistan-deaths',
    ['measure'],
    'It is 27 years since the last Soviet soldiers left Afghanistan. In nine years of fighting about 15,000 Soviet soldiers had been killed.',
  ),
  none(
    '2016-02-15',
    '18,000',
    'untraced',
    'It is 27 years since the last Soviet soldiers left Afghanistan. In nine years of fighting about 18,000 Soviet soldiers had been killed.',
  ),
];
