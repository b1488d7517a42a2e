import { altered, type NewsCase, none, traced } from './news-case';

/** The same number about another group, measure, place or year, and what came out only later: never the origin. */
export const NEVER_CASES: readonly NewsCase[] = [
  // Other causes of death in the land of the event.
  none(
    '2011-12-04',
    '22,917',
    'not-covered',
    'Between 2008 and 2010 road crashes killed 22,917 people in Madhya Pradesh.',
  ),
  none(
    '2026-03-06',
    '1,230',
    'not-covered',
    'Accidents on Iran’s roads took 1,230 lives in February, its traffic office said.',
  ),
  none(
    '2024-10-24',
    '2,574',
    'untraced',
    'Bus crashes killed 2,574 people in Lebanon, its health ministry reported.',
  ),
  none(
    '2024-10-20',
    '30,523',
    'not-covered',
    'Diabetes took the lives of 30,523 people in Mexico, statisticians reported.',
  ),
  // Another group.
  none(
    '2025-06-17',
    '6,257',
    'not-covered',
    'The floods in Valencia have damaged the homes of 6,257 people and killed 6,257 sheep, injuring 6,257 people.',
  ),
  none(
    '2024-12-17',
    '45,028',
    'not-covered',
    'Road accidents in Brazil killed 45,028 people last year.',
  ),
  none(
    '2025-10-08',
    '6,257',
    'not-covered',
    'In Mexico’s mines 6,257 miners have been injured since 2017.',
  ),
  none(
    '2025-01-08',
    '5,601',
    'not-covered',
    'At least 5,601 people were killed in road crashes in Peru last year, the transport ministry said.',
  ),
  none(
    '2011-03-28',
    '16,574',
    'not-covered',
    'Some 16,574 people are missing in Chile, a rights group said.',
  ),
  none(
    '2023-09-14',
    '2,946',
    'not-covered',
    'A heatwave in Spain killed 2,946 people this summer.',
  ),
  none(
    '2025-09-01',
    '1,082,990',
    'not-covered',
    'Heart disease killed 1,082,990 people in the United States.',
  ),
  none(
    '2023-01-16',
    '600,000',
    'not-covered',
    'Malaria kills about 600,000 people a year, the WHO says.',
  ),
  // Another measure: the number stands in the record, but counts something else.
  altered(
    '2024-03-22',
    '74,188',
    'gaza-moh-2024-03-21-gaza-palestinians-wounded',
    ['measure'],
    'Airstrikes have killed 74,188 Palestinians in the Gaza Strip, aid workers said.',
  ),
  none(
    '2024-09-22',
    '74,188',
    'outside',
    'Airstrikes have killed 74,188 Palestinians in the Gaza Strip, aid workers said.',
  ),
  none(
    '2025-06-17',
    '11,000',
    'outside',
    'The UK Ministry of Defence says 11,000 North Korean soldiers have been killed in Kursk.',
  ),
  none(
    '2026-03-20',
    '1,049,328',
    'untraced',
    'Strikes have killed 1,049,328 people in Lebanon since 2 March 2026.',
  ),
  none('2024-02-01', '613', 'untraced', 'Cholera has killed 613 people in Sudan since the summer.'),
  // Another year, or another event of the same kind.
  none(
    '2015-04-27',
    '2,946',
    'not-covered',
    'The earthquake in Nepal killed 2,946 people, the police said.',
  ),
  none(
    '1999-08-20',
    '12,391',
    'not-covered',
    'The earthquake in Izmit in Turkey has killed 12,391 people, the government said.',
  ),
  none(
    '2012-11-20',
    '158',
    'not-covered',
    'In eight days of fighting 158 Lebanese were killed in Beirut in November 1989.',
  ),
  none(
    '2017-06-01',
    '20,057',
    'not-covered',
    'Some 20,057 Palestinians have been killed in the conflict over Gaza.',
  ),
  // The day of an attack behind "since" begins no count for the dead of that attack.
  none(
    '2023-10-13',
    '1,417',
    'untraced',
    'Israel has bombed Gaza since the October 7 attack that killed 1,417 Israelis.',
  ),
  // Published only after the page's day: never the origin.
  none(
    '2025-06-10',
    '6,000',
    'within',
    'Over 6,000 North Korean soldiers have been killed or wounded in Kursk, the UK Ministry of Defence said.',
  ),
  none(
    '2023-09-10',
    '2,946',
    'outside',
    'The earthquake in Morocco has killed 2,946 people, the Moroccan Interior Ministry said.',
  ),
  none(
    '2025-01-02',
    '2,700',
    'outside',
    'About 2,700 North Korean soldiers have been wounded in Kursk.',
  ),
  none(
    '2024-06-01',
    '24,850',
    'within',
    'ACLED has recorded more than 24,850 people killed in Sudan since the war began in April 2023.',
  ),
  // Totals counted from another day are another count: Lebanon began afresh in March 2026.
  none(
    '2026-08-16',
    '16,638',
    'outside',
    'Israeli strikes have wounded 16,638 people in Lebanon since 2 March 2026, the health ministry said.',
    { subject: 'lebanon-people-2026' },
  ),
  traced(
    '2024-12-05',
    '16,638',
    'lebanon-moph-2024-12-04-lebanon-people-wounded',
    'Israeli strikes have wounded 16,638 people in Lebanon since October 2023, Lebanon’s health ministry said.',
    { subject: 'lebanon-people' },
  ),
  traced(
    '2026-06-01',
    '3,433',
    'lebanon-moph-2026-06-01-lebanon-people-2026-killed',
    'Lebanon’s health ministry has counted 3,433 people killed since 2 March.',
    { subject: 'lebanon-people-2026' },
  ),
  none(
    '2026-08-16',
    '4,047',
    'within',
    'Lebanon’s health ministry said Israeli strikes had killed 4,047 people in Lebanon since 2 March 2026.',
    { subject: 'lebanon-people-2026' },
  ),
  // Nothing that was counted: a threat, a denial, words without a number.
  none(
    '2025-06-17',
    '6,000',
    'untraced',
    'If over 6,000 North Korean soldiers were killed or wounded in Kursk, Seoul would have to answer.',
  ),
  none(
    '2024-12-17',
    'dozens',
    'untraced',
    'Airstrikes killed dozens of Palestinians in Gaza overnight.',
  ),
  none(
    '2025-06-17',
    'Hundreds',
    'within',
    'Hundreds of North Korean soldiers have been wounded in Kursk since October.',
  ),
  none(
    '2025-06-17',
    'thousands',
    'within',
    'The war has killed thousands of North Korean soldiers in Kursk since October 2024.',
  ),
  // Without a day, a town's name makes no event the same: neither its toll altered nor a span of strikes elsewhere.
  none(
    null,
    'at least 16',
    'untraced',
    'In Kyiv a night of drones over Ukraine killed at least 16 people, Mayor Vitali Klitschko said.',
  ),
  none(
    null,
    'Three',
    'untraced',
    'Three people were killed by shelling in Kharkiv Oblast, Ukraine, the governor wrote.',
  ),
  // The rounded number of one day is no altered total of another measure.
  none(
    '2024-10-01',
    'more than 1,600',
    'untraced',
    'Israel struck Lebanon on Monday and wounded more than 1,600 people in a day, Lebanon’s health ministry said.',
  ),
  // A count that may have grown since the last recorded one is not outside of it; one beyond all growth is.
  none(
    '2025-08-24',
    '10,640',
    'untraced',
    'Since March 18, 2025, 10,640 people have been killed in Gaza, the health ministry in Gaza said.',
  ),
  none(
    '2025-08-24',
    '31,640',
    'outside',
    'Since March 18, 2025, 31,640 people have been killed in Gaza, the health ministry in Gaza said.',
  ),
  // A ministry's far smaller number without a beginning is of a part or a day; with its beginning it is the count.
  none(
    '2025-08-24',
    '43',
    'untraced',
    'The number of deaths in Gaza has risen to 43, the health ministry in Gaza said.',
  ),
  // A count since a day of a year is not the year's.
  none(
    null,
    '507',
    'untraced',
    'Since 7 October 2023, 507 Palestinians have been killed in the West Bank, OCHA said.',
  ),
  // The people of a short war as a whole are none of its sides' groups.
  none(
    '2025-05-13',
    '65',
    'not-covered',
    'Over 65 people died in the brief war between India and Pakistan.',
  ),
  none(
    '2012-05-01',
    '907',
    'not-covered',
    'In all, the Falklands War took the lives of 907 people.',
  ),
  none(
    '2022-09-21',
    '98',
    'not-covered',
    'The clashes between Kyrgyzstan and Tajikistan left 98 people dead on both sides.',
  ),
  // A place, a people or a speaker sets one of them apart.
  none(
    '2025-05-13',
    '38',
    'untraced',
    'While India and Pakistan traded fire, 38 people were killed in Pakistan.',
    {
      subject: 'pakistani-civilians-2025',
    },
  ),
  // A disaster’s number told of a deed of war, a mishap or another blow of nature.
  none(
    '2025-04-06',
    '3,145',
    'untraced',
    'Raids on villages of Myanmar cost 3,145 lives in March, the military government admitted.',
  ),
  none(
    '2025-04-06',
    '3,145',
    'not-covered',
    'A blaze at a depot in Myanmar has killed 3,145 people, the military government reported.',
  ),
  none(
    '2023-10-10',
    '2,053',
    'not-covered',
    'Floods near Herat took 2,053 lives, Taliban officials said.',
  ),
  // What is played, disowned or feared.
  none(
    '2023-09-16',
    '11,300',
    'untraced',
    'In the computer game a storm breaks the dams, and 11,300 people die in Derna, as the Red Crescent of Libya counts them.',
  ),
  none(
    '2023-09-16',
    '11,300',
    'untraced',
    'The general called the 11,300 dead of Derna, whom the Libyan Red Crescent counts, a lie.',
  ),
  // The toll of one land told of another.
  none(
    '2022-05-09',
    '4.74 million',
    'not-covered',
    'The World Health Organization reckons that excess deaths in Bangladesh came to 4.74 million in the pandemic’s first two years.',
  ),
  none(
    '2005-02-01',
    '166,320',
    'within',
    'In Thailand the tsunami took 166,320 lives, the Indonesian health ministry said.',
  ),
  none(
    '2023-03-06',
    '45,968',
    'untraced',
    'In Syria the earthquakes took 45,968 lives, Turkey’s interior minister said.',
  ),
  // Its own land and its own cause leave it alone.
  traced(
    '2023-03-06',
    '45,968',
    'turkey-interior-ministry-2023-03-04-quake-turkey-dead-killed-turkey-syria-quake-2023-02-06',
    'In Turkey the earthquakes took 45,968 lives, Turkey’s interior minister said.',
  ),
  traced(
    '2005-02-01',
    '166,320',
    'indonesia-health-ministry-2005-01-19-tsunami-2004-indonesia-killed-indian-ocean-tsunami-2004-12-26',
    'In Indonesia the tsunami took 166,320 lives, its health ministry said.',
  ),
  traced(
    '2023-10-09',
    '2,053',
    'afghan-taliban-government-2023-10-08-herat-quake-dead-killed-herat-quake-2023-10-07',
    'The earthquakes near Herat took 2,053 lives, Taliban officials said.',
  ),
  traced(
    '2015-09-27',
    '769',
    'saudi-health-ministry-2015-09-26-mina-2015-pilgrims-killed-mina-2015-09-24',
    'The crush near a bridge at Mina killed 769 pilgrims, the Saudi health ministry said.',
  ),
  none(
    '2023-09-16',
    '18,000 to 20,000',
    'untraced',
    'The mayor of Derna fears that another such storm would kill 18,000 to 20,000 people.',
  ),
];
