import { altered, type NewsCase, none, revised, traced } from './news-case';

/** Sentences by the agency that said it, of wars, disasters and attacks, and what is never the origin. */
export const FIRST_CASES: readonly NewsCase[] = [
  // Wars of today, by the agency that said it.
  traced(
    '2021-07-27',
    '5,183',
    'unama-2021-07-26-afghan-civilians-casualties',
    'UNAMA recorded 5,183 civilian casualties in Afghanistan in the first half of 2021.',
  ),
  traced(
    '2025-10-08',
    '20,179',
    'gaza-moh-2025-10-07-gaza-children-killed',
    'At least 20,179 children have been killed in Gaza, according to the Gaza Health Ministry.',
  ),
  traced(
    '2024-12-16',
    '45,028',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    'The death toll in Gaza has reached 45,028, the territory’s health ministry said on Monday.',
  ),
  traced(
    '2026-08-16',
    '4,346',
    'lebanon-moph-2026-08-16-lebanon-people-2026-killed',
    'Lebanon’s health ministry said Israeli strikes had killed 4,346 people in Lebanon since 2 March.',
  ),
  traced(
    '2025-09-01',
    '1,082,990',
    'ua-general-staff-2025-09-01-russian-forces-losses',
    'Ukraine’s General Staff puts Russian losses at about 1,082,990 troops since February 2022.',
  ),
  traced(
    '2025-07-22',
    '1,054',
    'ohchr-2025-07-22-gaza-aid-seekers-killed',
    'In Gaza, 1,054 Palestinians had been killed seeking aid, the UN human rights office said.',
  ),
  traced(
    '2024-10-20',
    '24,850',
    'acled-2024-10-20-sudan-people-killed',
    'ACLED has recorded more than 24,850 people killed in Sudan since the war began in April 2023.',
  ),
  traced(
    '2025-01-07',
    '5,601',
    'ohchr-2025-01-07-haiti-killed-killed',
    'At least 5,601 people were killed in Haiti last year, the UN human rights office said.',
  ),
  traced(
    '2025-10-05',
    '6,257',
    'acled-2025-10-05-cabo-delgado-people-killed',
    'The insurgency in Cabo Delgado has killed 6,257 people since 2017, ACLED data show.',
  ),
  traced(
    '2025-01-31',
    '73,069',
    'acled-2025-01-31-myanmar-all-killed',
    'At least 73,069 people have been killed in Myanmar since the coup, according to ACLED.',
  ),
  traced(
    '2025-06-24',
    '3,238',
    'israel-moh-2025-06-24-israel-people-2025-wounded',
    'Israel’s Health Ministry said 3,238 people in Israel were injured in the 12-day war with Iran.',
  ),
  traced(
    '2026-03-03',
    '5,402',
    'hrana-2026-03-03-iran-civilians-2026-wounded',
    'HRANA said 5,402 Iranian civilians had been wounded since the strikes began on 28 February.',
  ),
  traced(
    '2026-01-14',
    '3,428',
    'iran-human-rights-2026-01-14-iran-protesters-2026-killed',
    'Iran Human Rights said at least 3,428 protesters had been killed in Iran since 28 December 2025.',
  ),
  traced(
    '2024-02-01',
    '372',
    'ocha-2024-02-01-west-bank-palestinians-killed',
    'OCHA counted 372 Palestinians killed in the West Bank, East Jerusalem included, since 7 October.',
  ),
  // Wars of the past.
  traced(
    '2007-06-22',
    '97,207',
    'rdc-sarajevo-2007-06-21-bosnian-war-all-killed',
    'The Research and Documentation Center counted at least 97,207 people killed in the Bosnian war.',
  ),
  traced(
    '2008-05-02',
    '58,220',
    'us-dod-2008-04-29-us-troops-vietnam-deaths',
    'The Pentagon lists 58,220 American soldiers who died in the Vietnam War.',
  ),
  traced(
    '2013-11-05',
    '750,000',
    'correlates-of-war-2013-10-31-iranian-dead-all-killed',
    'The Correlates of War project says about 750,000 Iranians were killed in the Iran-Iraq war.',
  ),
  traced(
    '2022-06-29',
    '306,887',
    'ohchr-2022-06-28-syria-civilians-killed',
    'The UN human rights office estimates that about 306,887 civilians were killed in Syria between March 2011 and March 2021.',
  ),
  traced(
    '2018-12-11',
    '560,000',
    'sohr-2018-12-10-syria-people-killed',
    'The Syrian Observatory said at least 560,000 people had been killed in Syria’s civil war.',
  ),
  traced(
    '1982-07-07',
    '777',
    'uk-mod-1982-1982-07-06-british-falklands-wounded',
    'The British Ministry of Defence said 777 British servicemen had been wounded in the Falklands War.',
  ),
  traced(
    '2003-09-01',
    '69,280',
    'peru-cvr-2003-08-28-peru-killed-disappeared-losses',
    'Peru’s truth commission estimates that about 69,280 people were killed or disappeared in Peru’s internal conflict.',
  ),
  traced(
    '2019-11-01',
    '12,000',
    'acled-2019-10-31-yemen-civilians-killed',
    'More than 12,000 civilians in Yemen have been killed since March 2015, ACLED said.',
  ),
  // Disasters, attacks and epidemics.
  traced(
    '2023-03-04',
    '45,968',
    'turkey-interior-ministry-2023-03-04-quake-turkey-dead-killed-turkey-syria-quake-2023-02-06',
    'The death toll in Turkey from the February earthquakes has risen to 45,968, AFAD said.',
  ),
  traced(
    '2023-09-10',
    '2,012',
    'morocco-interior-2023-09-09-morocco-quake-people-killed-morocco-quake-2023-09-08-2',
    'Morocco’s earthquake killed 2,012 people, the Moroccan Interior Ministry said.',
  ),
  traced(
    '2023-10-08',
    '2,053',
    'afghan-taliban-government-2023-10-08-herat-quake-dead-killed-herat-quake-2023-10-07',
    'The Taliban government said the earthquake in Herat had killed 2,053 people.',
  ),
  traced(
    '2025-10-30',
    '132',
    'rio-public-defender-2025-10-29-rio-raid-dead-killed-rio-raid-2025-10-28',
    'The Rio public defender said 132 people were killed in the police raid in Rio de Janeiro.',
  ),
  traced(
    '2017-12-01',
    '512',
    'zobe-committee-2017-11-30-mogadishu-2017-victims-killed-mogadishu-bombing-2017-10-14',
    'A truck bombing in Mogadishu killed 512 people, the Zobe Rescue Committee found.',
  ),
  traced(
    '2026-01-06',
    '32',
    'cuba-government-2026-01-06-cuban-personnel-venezuela-killed-us-raid-caracas-2026-01-03',
    'Cuba’s government said 32 Cuban soldiers had been killed in the raid on Caracas.',
  ),
  traced(
    '2022-05-06',
    '14.9 million',
    'who-2022-05-05-covid-world-excess-deaths',
    'The WHO reckons about 14.9 million excess deaths in the Covid-19 pandemic worldwide in 2020 and 2021.',
  ),
  traced(
    '2011-03-27',
    '16,574',
    'japan-npa-2011-03-27-tohoku-people-missing-tohoku-2011-03-11',
    'After the earthquake and tsunami in Japan, 16,574 people were missing, Japanese police said.',
  ),
  traced(
    '2024-06-20',
    '1,081',
    'afp-2024-06-20-hajj-pilgrims-deaths',
    'An AFP tally put the number of pilgrims who died at this year’s Hajj at 1,081.',
  ),
  // Korea in Kursk.
  traced(
    '2025-03-28',
    '4,000',
    'korea-jcs-2025-03-27-north-korean-troops-casualties',
    'South Korea’s Joint Chiefs of Staff estimate about 4,000 casualties among the North Korean troops in Kursk.',
  ),
  traced(
    '2025-01-14',
    '2,700',
    'nis-2025-01-13-north-korean-troops-wounded',
    'About 2,700 North Korean soldiers have been wounded in Kursk, South Korea’s spy agency told lawmakers.',
  ),
  // The same agency spoke again.
  revised(
    '2025-06-20',
    '300',
    'nis-2025-01-13-north-korean-troops-killed',
    'The NIS said about 300 North Korean soldiers had been killed in Kursk.',
  ),
  revised(
    '2025-07-01',
    '5,000',
    'uk-mod-2025-03-28-north-korean-troops-casualties',
    'Over 5,000 casualties have been counted among North Korean troops, the British Ministry of Defence says.',
  ),
  // Drifts.
  altered(
    '2025-06-16',
    '6,000',
    'uk-mod-2025-06-15-north-korean-troops-casualties',
    ['measure'],
    'More than 6,000 North Korean soldiers have been killed in Kursk, the UK Ministry of Defence said.',
  ),
  altered(
    '2025-06-16',
    '6,000',
    'uk-mod-2025-06-15-north-korean-troops-casualties',
    ['bound'],
    'North Korean troops have suffered 6,000 casualties in Kursk, the UK Ministry of Defence said.',
  ),
  altered(
    '2025-02-13',
    '1,400',
    'ohchr-2025-02-12-bangladesh-2024-killed-killed',
    ['bound'],
    'The UN human rights office said Bangladesh’s protests of 2024 killed 1,400 people.',
  ),
  altered(
    '2025-09-01',
    '1,082,990',
    'ua-general-staff-2025-09-01-russian-forces-losses',
    ['measure'],
    'About 1,082,990 Russian soldiers have been killed in Ukraine, Ukraine’s General Staff reported.',
  ),
  altered(
    '2022-06-29',
    '306,887',
    'ohchr-2022-06-28-syria-civilians-killed',
    ['subject'],
    'The UN human rights office said 306,887 people in Syria were killed between March 2011 and March 2021.',
  ),
  // Whom a common name means is told by the place.
  {
    text: 'The Gaza Health Ministry said 46,379 Palestinians had been killed in Gaza.',
    day: '2024-12-20',
    figure: '46,379',
    status: 'outside',
    claim: null,
    subject: 'gaza-palestinians',
  },
  {
    text: 'In the West Bank, Israeli forces have killed 391 Palestinians since October 2023.',
    day: '2024-02-02',
    figure: '391',
    status: 'outside',
    claim: null,
    subject: 'west-bank-palestinians',
  },
  // Never the origin.
  none(
    '2024-06-01',
    '45,028',
    'outside',
    'The death toll in Gaza has reached 45,028, the territory’s health ministry said on Monday.',
  ),
  none(
    '2025-06-16',
    '6,180',
    'outside',
    'The UK Ministry of Defence counts 6,180 killed among the North Korean troops in Kursk.',
  ),
  none(
    '2023-11-20',
    '45,968',
    'not-covered',
    'The flood in Ostrava killed 45,968 fish, and 45,968 people were injured in the town.',
  ),
  none(
    '2025-03-01',
    '12',
    'not-covered',
    'A bus plunged into a ravine in Peru, leaving 12 people dead.',
  ),
  none(
    '2024-07-01',
    '17',
    'not-covered',
    'Seventeen years on, the crash that killed 17 hikers near Innsbruck is remembered.',
  ),
  none(
    '2025-04-01',
    '22',
    'not-covered',
    'A stampede at a concert in Lyon left 22 people injured.',
  ),
  // The first day of a war is where the count begins, not the day up to which it runs.
  traced(
    '2023-11-02',
    '9,061',
    'gaza-moh-2023-11-02-gaza-palestinians-killed',
    'Gaza’s health ministry counted 9,061 people killed in Gaza since the war broke out on October 7.',
  ),
  traced(
    '2015-02-08',
    '210,060',
    'sohr-2015-02-07-syria-people-killed',
    'SOHR has listed 210,060 people killed in Syria since the uprising began on 15 March 2011.',
  ),
  // "Its own soldiers" are those of the speaker.
  traced(
    '2020-12-04',
    '2,783',
    'azerbaijan-mod-2020-12-03-azerbaijani-soldiers-2020-killed',
    'Azerbaijan admitted that 2,783 of its soldiers died fighting Armenian forces in Nagorno-Karabakh.',
  ),
  // Who struck is not who was hit.
  traced(
    '2023-10-16',
    'more than 1,400',
    'israel-gov-2023-10-15-people-killed-7-october-killed-first-estimate',
    'Israel has bombed Gaza since the October 7 attack in which Hamas gunmen killed more than 1,400 people.',
  ),
  // Disasters of another year, and other causes of death, are not the record's.
  none(
    '2025-06-15',
    '241',
    'not-covered',
    'An airliner crashed after take-off from Ahmedabad in India, killing 241 people on board.',
  ),
  none(
    '2021-09-01',
    '2,248',
    'untraced',
    'The earthquake in Haiti this August killed 2,248 people, against the 220,000 people of 2010.',
  ),
  none('2024-02-01', '613', 'untraced', 'Cholera has killed 613 people in Sudan this year.'),
  none(
    '2025-03-05',
    '3,200',
    'not-covered',
    'In Ukraine some 3,200 people died in road accidents last year.',
  ),
  none(null, '3,063', 'not-covered', 'At Gettysburg the Union Army lost 3,063 killed.'),
  none(
    '2025-04-23',
    '26',
    'not-covered',
    'Gunmen killed 26 people, most of them tourists, near Pahalgam in Indian-administered Kashmir.',
  ),
  // The day on which the war began, without its year and years later.
  traced(
    '2024-12-17',
    '45,028',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    'Since Oct. 7, 45,028 Palestinians have been killed in Gaza, its health ministry said.',
  ),
];
