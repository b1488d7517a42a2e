import { type NewsCase, none, revised, traced } from './news-case';

/** The same number in another year, quarter or event of another year is never the claim's; in its own it is. */
export const YEAR_CASES: readonly NewsCase[] = [
  // A year's count comes out in the next one: that is not the year which it counts.
  none(
    '2026-03-03',
    '5,601',
    'untraced',
    'Armed groups killed at least 5,601 people across Haiti in 2025, UN staff said.',
  ),
  none(
    '2026-03-03',
    '5,601',
    'untraced',
    'Last year at least 5,601 people were murdered by Haiti’s gangs, the UN said.',
  ),
  traced(
    '2025-01-09',
    '5,601',
    'ohchr-2025-01-07-haiti-killed-killed',
    'Last year at least 5,601 people were murdered by Haiti’s gangs, the UN said.',
  ),
  none(
    '2025-02-10',
    '2,212',
    'untraced',
    'Some 2,212 people were hurt by Haiti’s gangs in 2023, the UN human rights office said.',
  ),
  // The year with which another number is compared is not that of the next one.
  traced(
    '2025-01-09',
    '2,212',
    'ohchr-2025-01-07-haiti-killed-wounded',
    'Murders in Haiti reached 5,601 last year, far more than in 2023, and 2,212 people were hurt, the UN human rights office reports.',
  ),
  none(
    '2026-01-20',
    '2,514',
    'untraced',
    'Missiles and drones killed at least 2,514 civilians in Ukraine in 2023, UN monitors said.',
  ),
  none(
    '2024-08-05',
    '31,062',
    'untraced',
    'Mexico’s statistics institute INEGI lists 31,062 people murdered during 2022.',
  ),
  traced(
    '2024-08-05',
    '31,062',
    'inegi-2024-07-31-mexico-homicides-killed',
    'Mexico’s statistics institute INEGI lists 31,062 people murdered during 2023.',
  ),
  traced(
    '2025-06-20',
    '430,790',
    'ua-general-staff-2025-06-12-russian-forces-losses-year-2024',
    'Russia lost 430,790 troops in 2024, by the count of Ukraine’s General Staff.',
  ),
  none(
    '2025-11-20',
    '1,385',
    'untraced',
    'At least 1,385 civilians were killed in El Fasher in October 2024, says ACLED.',
  ),
  // Another quarter or half of the year.
  none(
    '2026-02-20',
    '1,523',
    'untraced',
    'BINUH lists at least 1,523 people killed in Haiti in the second quarter of 2025.',
  ),
  traced(
    '2026-02-20',
    '1,523',
    'binuh-2026-02-02-haiti-killed-killed-fourth-quarter-2025',
    'BINUH lists at least 1,523 people killed in Haiti in the fourth quarter of 2025.',
  ),
  none(
    '2022-03-01',
    '5,183',
    'untraced',
    'Afghanistan had 5,183 civilian casualties in the second half of 2021, UNAMA recorded.',
  ),
  traced(
    '2022-03-01',
    '5,183',
    'unama-2021-07-26-afghan-civilians-casualties',
    'Afghanistan had 5,183 civilian casualties in the first half of 2021, UNAMA recorded.',
  ),
  none(
    '2026-02-20',
    '1,523',
    'untraced',
    'Between January and March 2025 at least 1,523 people were killed in Haiti, BINUH noted.',
  ),
  none(
    '2026-02-20',
    '1,523',
    'untraced',
    'At least 1,523 people were killed in Haiti in Q2 2025, BINUH noted.',
  ),
  // The year before a toll, as its opening, or as its end.
  none(
    '2026-02-20',
    '2,088',
    'untraced',
    '2023 saw 2,088 civilians killed in Ukraine, UN monitors noted.',
  ),
  none(
    '2025-10-08',
    '67,173',
    'outside',
    'By the end of 2023, 67,173 Gazans had been killed, Gaza’s health ministry says.',
  ),
  // An event under another year's name is not the one on record.
  none(null, '190', 'not-covered', 'The 2021 explosion in the port of Beirut took 190 lives.'),
  none(null, '190', 'not-covered', 'Beirut’s blast of 2018 left 190 dead.'),
  none(
    null,
    '190',
    'not-covered',
    'Explosives blew up in Beirut; 190 died when the blast hit in 2011.',
  ),
  none(null, '190', 'not-covered', 'A warehouse explosion in Beirut in 1991 killed 190 residents.'),
  traced(
    null,
    '190',
    'lebanon-gov-2020-08-30-beirut-people-killed-beirut-port-2020-08-04',
    'The 2020 explosion in the port of Beirut took 190 lives.',
  ),
  none(
    '2024-10-02',
    '3,283',
    'not-covered',
    'The Derna flood of 1959 left 3,283 dead, according to eastern Libya’s health ministry.',
  ),
  none(null, '3,787', 'not-covered', 'The gas leak of 1992 in Bhopal killed 3,787 people.'),
  revised(
    null,
    '3,787',
    'madhya-pradesh-2006-01-01-bhopal-people-deaths-bhopal-1984-12-03',
    'The gas leak of 1984 in Bhopal killed 3,787 people.',
  ),
  none(null, '173', 'not-covered', 'In 1999 the crackdown in Andijan killed 173 people.'),
  none(null, '242,769', 'not-covered', 'The Tangshan earthquake in 1966 killed 242,769 people.'),
  none(null, '649', 'not-covered', 'Argentina lost 649 men in the Falklands war of 1992.'),
  none(null, '1,833', 'not-covered', 'Hurricane Katrina in 2015 left 1,833 people dead.'),
  none(null, '227,898', 'not-covered', 'The Indian Ocean tsunami in 2009 killed 227,898 people.'),
  none(
    '2024-06-30',
    '1,301',
    'not-covered',
    'During the hajj of 2019, 1,301 pilgrims died, Saudi officials said.',
  ),
  // The year of the telling, of a comparison or of what came later dates nothing.
  traced(
    '2021-02-03',
    '190',
    'lebanon-gov-2020-08-30-beirut-people-killed-beirut-port-2020-08-04',
    'By 2021 the explosion in the port of Beirut had cost 190 lives.',
  ),
  traced(
    null,
    '190',
    'lebanon-gov-2020-08-30-beirut-people-killed-beirut-port-2020-08-04',
    'In 2022 a film about the port explosion that killed 190 people was shown in Beirut.',
  ),
  none(null, '190', 'not-covered', 'In 1986 a car explosion in Beirut killed 190 people.'),
  traced(
    null,
    '190',
    'lebanon-gov-2020-08-30-beirut-people-killed-beirut-port-2020-08-04',
    'The Beirut port explosion killed 190 people, a judge noted in 2023.',
  ),
  traced(
    '2025-02-10',
    '5,601',
    'ohchr-2025-01-07-haiti-killed-killed',
    'Gangs killed at least 5,601 people in Haiti, over 1,000 more than in 2023, the UN said.',
  ),
  // Without a day a rounded number is of the count nearest to it.
  revised(
    null,
    '45,000',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    'Gaza’s health ministry puts the dead at about 45,000.',
  ),
  revised(
    null,
    '45,000',
    'gaza-moh-2024-12-15-gaza-palestinians-killed',
    'Gaza’s health ministry puts the dead at nearly 45,000.',
  ),
  revised(
    null,
    '50,000',
    'gaza-moh-2025-03-22-gaza-palestinians-killed',
    'Gaza’s health ministry now counts almost 50,000 people killed.',
  ),
  revised(
    null,
    '760,000',
    'ua-general-staff-2024-12-12-russian-forces-losses',
    'Ukraine’s General Staff puts Russian losses at nearly 760,000 troops.',
  ),
];
