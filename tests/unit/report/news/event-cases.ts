import { altered, type NewsCase, none, revised, traced } from './news-case';

/** Disasters, attacks and wars: the toll of the day, tolls that grew, and who else counted. */
export const EVENT_CASES: readonly NewsCase[] = [
  // The very words of a count of the one event of its group, on a page without a day.
  traced(
    null,
    '1,200',
    'israel-mfa-2023-11-10-people-killed-7-october-killed-october-7-attack-2023-10-07',
    'The health ministry in Gaza puts the dead at 46,006. The war began after a Hamas attack that resulted in about 1,200 Israeli fatalities.',
  ),
  traced(
    '2023-09-13',
    '2,946',
    'morocco-interior-2023-09-13-morocco-quake-people-killed-morocco-quake-2023-09-08',
    'The earthquake in Morocco has killed 2,946 people, the Moroccan Interior Ministry said.',
  ),
  revised(
    '2023-09-20',
    '2,012',
    'morocco-interior-2023-09-09-morocco-quake-people-killed-morocco-quake-2023-09-08-2',
    'The earthquake in Morocco killed 2,012 people, the Moroccan Interior Ministry said.',
    { revisedWhen: 'before' },
  ),
  traced(
    '2025-04-03',
    '3,085',
    'myanmar-junta-2025-04-03-myanmar-quake-people-killed-myanmar-quake-2025-03-28',
    'The death toll of the earthquake in Myanmar has risen to 3,085, the military government said.',
  ),
  traced(
    '2025-04-20',
    '3,085',
    'myanmar-junta-2025-04-03-myanmar-quake-people-killed-myanmar-quake-2025-03-28',
    'The earthquake in Myanmar killed 3,085 people, the country’s military government said.',
  ),
  traced(
    '2025-04-04',
    '22',
    'bangkok-authorities-2025-04-03-bangkok-quake-dead-killed-myanmar-quake-2025-03-28',
    'Bangkok authorities said 22 people had died in the city in the earthquake.',
  ),
  traced(
    '2025-09-05',
    '2,205',
    'afghan-taliban-government-2025-09-04-kunar-quake-people-killed-kunar-quake-2025-08-31',
    'The Taliban government says the earthquake in Kunar killed 2,205 people.',
  ),
  traced(
    '2024-02-06',
    '53,537',
    'turkey-interior-ministry-2024-02-02-quake-turkey-dead-killed-turkey-syria-quake-2023-02-06',
    'A year on, 53,537 people are known to have been killed by the earthquakes in Turkey, the country’s interior minister said.',
  ),
  traced(
    '2023-09-15',
    '11,300',
    'libyan-red-crescent-2023-09-14-derna-people-killed-derna-flood-2023-09-10',
    'The Libyan Red Crescent said about 11,300 people had been killed by the flood in Derna.',
  ),
  traced(
    '2023-09-14',
    '18,000 to 20,000',
    'derna-mayor-2023-09-13-derna-people-killed-derna-flood-2023-09-10',
    'The mayor of Derna said that between 18,000 to 20,000 people may have died in the flood.',
  ),
  traced(
    '2020-08-31',
    '190',
    'lebanon-gov-2020-08-30-beirut-people-killed-beirut-port-2020-08-04',
    'The explosion in the port of Beirut killed 190 people, the Lebanese government said.',
  ),
  traced(
    '2020-08-15',
    '178',
    'ocha-2020-08-14-beirut-people-killed-beirut-port-2020-08-04',
    'At least 178 people were killed in the Beirut port explosion, according to OCHA.',
  ),
  traced(
    '2018-05-30',
    '4,645',
    'harvard-maria-2018-05-29-maria-dead-excess-deaths-2017-09-20-to-2017-12-31',
    'Harvard researchers estimate about 4,645 excess deaths in Puerto Rico after Hurricane Maria.',
  ),
  traced(
    '2022-05-06',
    '4.74 million',
    'who-2022-05-05-covid-india-excess-deaths',
    'The WHO estimates about 4.74 million excess deaths in India in the Covid-19 pandemic.',
  ),
  traced(
    '2020-09-12',
    '15,899',
    'japan-npa-2020-09-11-tohoku-people-killed-tohoku-2011-03-11',
    'The earthquake and tsunami of 2011 in Japan killed 15,899 people, Japan’s National Police Agency says.',
  ),
  traced(
    '2011-01-13',
    '316,000',
    'haiti-government-2011-01-12-haiti-quake-dead-killed-haiti-quake-2010-01-12',
    'Haiti’s government says the earthquake of January 2010 killed about 316,000 people.',
  ),
  traced(
    '2011-05-30',
    '46,000 to 85,000',
    'usaid-ltl-2011-05-27-haiti-quake-dead-killed-haiti-quake-2010-01-12',
    'A report for USAID says the Haiti earthquake killed between 46,000 to 85,000 people.',
  ),
  traced(
    '2011-10-01',
    '1,833',
    'nhc-2011-09-14-katrina-dead-deaths-katrina-2005-08-29',
    'The National Hurricane Center puts the number of people killed by Hurricane Katrina at 1,833.',
    { revisedBy: 'nhc-2023-01-10-katrina-dead-deaths-katrina-2005-08-29', revisedWhen: 'since' },
  ),
  // Wars by the body that counted them.
  traced(
    '2016-12-14',
    '312,001',
    'sohr-2016-12-13-syria-people-killed',
    'The Syrian Observatory for Human Rights has counted 312,001 people killed in Syria since March 2011.',
  ),
  traced(
    '2018-03-15',
    '217,764',
    'snhr-2018-03-14-syria-civilians-killed',
    'In Syria 217,764 civilians have been killed, the Syrian Network for Human Rights said.',
  ),
  traced(
    '2013-09-05',
    '1,429',
    'white-house-2013-08-30-ghouta-victims-killed-ghouta-chemical-attack-2013-08-21',
    'The White House said at least 1,429 people were killed in the chemical attack in Ghouta.',
    {
      competing: [
        'syrian-national-coalition-2013-09-03-ghouta-victims-killed-ghouta-chemical-attack-2013-08-21',
        'sohr-2013-09-03-ghouta-victims-killed-ghouta-chemical-attack-2013-08-21',
        'french-intelligence-2013-09-02-ghouta-victims-killed-ghouta-chemical-attack-2013-08-21',
        'msf-2013-08-24-ghouta-victims-killed-ghouta-chemical-attack-2013-08-21',
      ],
    },
  ),
  traced(
    '2013-10-16',
    '405,000',
    'plos-iraq-2013-10-15-iraq-people-excess-deaths',
    'A study in PLOS Medicine estimates about 405,000 excess deaths among Iraqis between March 2003 and June 2011.',
  ),
  traced(
    '2005-11-22',
    '102,000',
    'icty-demographers-2005-11-21-bosnian-war-all-killed',
    'Demographers of the ICTY estimate that the Bosnian war killed about 102,000 people.',
  ),
  traced(
    '2000-07-01',
    '36,516',
    'us-dod-2000-06-25-us-troops-korea-deaths',
    'The Pentagon now says that 36,516 American troops died in the Korean War.',
  ),
  traced(
    '1995-04-04',
    '1.1 million',
    'vietnam-government-1995-04-03-nv-fighters-killed',
    'Vietnam’s government says the Vietnam War killed about 1.1 million North Vietnamese troops and Viet Cong fighters.',
  ),
  traced(
    '2008-01-23',
    '5.4 million',
    'irc-2008-01-22-congo-war-people-excess-deaths',
    'The International Rescue Committee estimates about 5.4 million excess deaths in the Second Congo War.',
  ),
  traced(
    '2021-03-03',
    '2,881',
    'azerbaijan-mod-2021-03-02-azerbaijani-soldiers-2020-killed',
    'Azerbaijan’s Defence Ministry says 2,881 Azerbaijani soldiers were killed in the 2020 war over Nagorno-Karabakh.',
  ),
  traced(
    '2021-04-15',
    '321',
    'armenia-government-2021-04-14-armenian-soldiers-2020-missing',
    'Armenia’s government says 321 Armenian soldiers are missing after the 2020 war over Nagorno-Karabakh.',
  ),
  traced(
    '2021-02-20',
    'four',
    'china-military-2021-02-19-chinese-soldiers-galwan-killed-galwan-2020-06-15',
    'China’s military said four Chinese soldiers were killed in the clash with Indian troops in the Galwan Valley.',
  ),
  traced(
    '2025-01-16',
    '834',
    'bangladesh-interim-government-2025-01-15-bangladesh-2024-killed-killed',
    'Bangladesh’s interim government lists 834 people killed in the July uprising of 2024.',
  ),
  traced(
    '2026-01-23',
    '5,002',
    'hrana-2026-01-23-iran-protest-dead-2026-killed',
    'HRANA says 5,002 people have been killed in the protests in Iran since 28 December 2025.',
  ),
  traced(
    '2026-02-02',
    '2,986',
    'iran-presidency-2026-02-01-iran-protest-dead-2026-killed',
    'Iran’s presidency put the number of people killed in the protests at 2,986.',
  ),
  traced(
    '2025-02-06',
    '2,900',
    'monusco-2025-02-05-goma-people-killed',
    'About 2,900 people have been killed in Goma, MONUSCO said.',
  ),
  traced(
    '2025-02-04',
    '2,900',
    'who-2025-02-03-goma-people-wounded',
    'Nearly 2,900 people have been wounded in Goma, the WHO said.',
  ),
  traced(
    '2025-05-14',
    '11',
    'pakistan-ispr-2025-05-13-pakistani-soldiers-2025-killed',
    'Pakistan’s military said 11 Pakistani soldiers had been killed in the fighting with India in May 2025.',
  ),
  traced(
    '2025-05-12',
    '35 to 40',
    'india-armed-forces-2025-05-11-pakistani-soldiers-2025-killed',
    'The Indian military said between 35 to 40 Pakistani soldiers had been killed in the fighting of May 2025.',
  ),
  traced(
    '2025-12-25',
    '23',
    'thai-army-2025-12-24-thai-soldiers-2025-killed',
    'The Thai army said 23 Thai soldiers had been killed in the fighting with Cambodia since 7 December 2025.',
  ),
  traced(
    '2023-01-16',
    '600,000',
    'au-envoy-obasanjo-2023-01-15-tigray-people-killed',
    'About 600,000 people were killed in the war in Tigray, the African Union envoy Olusegun Obasanjo said.',
    { competing: ['ethiopia-officials-2023-01-15-tigray-people-killed'] },
  ),
  // Who else counted, the latest first.
  traced(
    '2025-06-17',
    '6,000',
    'uk-mod-2025-06-15-north-korean-troops-casualties',
    'Over 6,000 North Korean soldiers have been killed or wounded in Kursk, the UK Ministry of Defence said.',
    {
      competing: [
        'nis-2025-04-30-north-korean-troops-casualties',
        'ua-general-staff-2025-04-26-north-korean-troops-casualties',
        'korea-jcs-2025-03-27-north-korean-troops-casualties',
        'zelensky-2025-02-14-north-korean-troops-casualties',
      ],
    },
  ),
  traced(
    '2025-09-03',
    '2,000',
    'nis-2025-09-02-north-korean-troops-killed',
    'South Korea’s spy agency said about 2,000 North Korean soldiers had been killed in Russia.',
    {
      competing: [
        'dprk-2025-08-29-north-korean-troops-killed',
        'western-officials-2025-01-22-north-korean-troops-killed',
        'zelensky-2025-01-21-north-korean-troops-killed',
      ],
    },
  ),
  traced(
    '2025-07-09',
    '1,190',
    'hrana-2025-07-08-iran-people-2025-killed',
    'HRANA counted 1,190 people killed in Iran in the 12-day war with Israel in June 2025.',
    { competing: ['iran-martyrs-foundation-2025-07-07-iran-people-2025-killed'] },
  ),
  // A number between two recorded counts of the body that counts; one of another measure; one beyond all.
  none(
    '2023-09-12',
    '2,800',
    'within',
    'The earthquake in Morocco has killed 2,800 people, the Moroccan Interior Ministry said.',
    {
      ends: [
        'morocco-interior-2023-09-11-morocco-quake-people-killed-morocco-quake-2023-09-08',
        'morocco-interior-2023-09-13-morocco-quake-people-killed-morocco-quake-2023-09-08',
      ],
    },
  ),
  none(
    '2025-06-17',
    '4,400',
    'within',
    'North Korean troops have suffered some 4,400 casualties in Kursk.',
  ),
  none(
    '2025-06-17',
    '19,500',
    // Three times "over 6,000": no estimate stands for it, though none names an upper end.
    'outside',
    'North Korean troops have suffered 19,500 casualties in Kursk.',
  ),
  // A count told with both of its days, and a weak record on its own day.
  traced(
    '2025-05-09',
    '12',
    'india-officials-kashmir-2025-05-08-indian-civilians-2025-killed',
    'By 8 May 2025 shelling had cost 12 Indian civilians their lives; 12 Indian civilians had been killed since 7 May 2025.',
  ),
  traced(
    '2013-05-13',
    '80,000',
    'sohr-2013-05-12-syria-people-killed',
    'As of 12 May 2013 over 80,000 Syrians had been killed.',
  ),
  none(
    '2013-07-20',
    '80,000',
    'untraced',
    'As of 15 July 2013 over 80,000 Syrians had been killed.',
  ),
  // An average a day, charted long after its month was over.
  traced(
    '2024-08-05',
    '1,262',
    'uk-mod-2025-01-07-russian-forces-casualties-may-2024',
    'Russia suffered 1,262 casualties a day in May, the UK Ministry of Defence said, more than in any month before.',
  ),
  none(
    '2024-05-20',
    '1,262',
    'outside',
    'Russian casualties averaged 1,262 a day in May, the UK Ministry of Defence said.',
  ),
  // The headline rounds what the text gives in full.
  traced(
    '2026-01-23',
    'More than 5,000',
    'hrana-2026-01-23-iran-protest-dead-2026-killed',
    'More than 5,000 people killed in Iran protests, monitors say\n\nThe Human Rights Activists News Agency (HRANA) has now confirmed that 5,002 people died in the protests in Iran.',
  ),
  // The event on its very day, on a page about another group.
  traced(
    '2024-06-12',
    '1,200',
    'israel-mfa-2023-11-10-people-killed-7-october-killed-october-7-attack-2023-10-07',
    'In the West Bank raids have become more frequent since Hamas’s attack of October 7, in which Gaza’s militants killed 1,200 people, as Israel’s foreign ministry says.',
  ),
  // The year beside the number, not the one that the sentence begins with.
  traced(
    '2019-10-31',
    '30,800',
    'acled-2019-06-19-yemen-people-killed-year-2018',
    'ACLED says that some 20,000 people have died in Yemen this year, fewer than in 2018, when 30,800 were killed.',
  ),
  // A guess at what was, and what was not.
  traced(
    '2011-04-26',
    '40,000',
    'un-panel-sri-lanka-2011-04-25-vanni-civilians-killed',
    'The UN panel thinks there could have been up to 40,000 civilian deaths in the last months of Sri Lanka’s war.',
  ),
  // Each land's dead of a disaster that struck two, and the dead of all lands together.
  traced(
    '2024-02-05',
    '53,537',
    'turkey-interior-ministry-2024-02-02-quake-turkey-dead-killed-turkey-syria-quake-2023-02-06',
    'In February 2023 earthquakes struck Turkey and Syria. They took 53,537 lives in Turkey and nearly 6,000 in Syria.',
  ),
  traced(
    '2022-05-09',
    'about 15 million',
    'who-2022-05-05-covid-world-excess-deaths',
    'India disputes what the World Health Organization reckons for it. The Covid-19 pandemic, so the agency, had caused about 15 million deaths worldwide.',
  ),
  // What may have been is how the upper end of an estimate is told.
  traced(
    '2022-07-04',
    'up to 800,000',
    'colombia-truth-commission-2022-06-28-colombia-conflict-killed-killed-1985-01-01-to-2018-12-31-2',
    'Colombia’s truth commission says that the true number of people killed in the armed conflict from 1985 to 2018 could total up to 800,000.',
  ),
  none(
    '2022-07-04',
    'up to 900,000',
    'untraced',
    'Colombia’s truth commission says that the true number of people killed in the armed conflict from 1985 to 2018 could total up to 900,000.',
  ),
  // The unrest of the day, not the one of years before.
  traced(
    '2026-01-22',
    '4,519',
    'hrana-2026-01-21-iran-protest-dead-2026-killed',
    'HRANA has now verified 4,519 deaths in the nationwide protests in Iran.',
  ),
  // When the speaker came to his office is no time of the dead.
  traced(
    '2023-10-03',
    '8,753',
    'milei-2023-10-01-argentina-victims-missing',
    'Under the dictatorship in Argentina 8,753 people disappeared, claimed Javier Milei, who won the primaries in August.',
  ),
  // The number above, what it counts below.
  traced(
    '2024-10-08',
    '6,252',
    'pdea-2022-06-30-drug-war-police-operations-killed',
    'Duterte and the drug war in figures\n\n6,252\nDrug suspects killed in police operations in the Philippines, says the Philippine Drug Enforcement Agency\n\n3\nYears of the inquiry',
  ),
  // The year in which families were paid is no time of the dead.
  traced(
    '2006-03-04',
    '3,787',
    'madhya-pradesh-2006-01-01-bhopal-people-deaths-bhopal-1984-12-03',
    'Bhopal has not forgotten the gas. In 2005 Madhya Pradesh compensated the heirs of 3,787 dead.',
  ),
  // What comes on top of a count is no total of its own.
  none(
    null,
    '8,000',
    'untraced',
    'On Bhopal there are rival books. The Bhopal gas killed 9,000 in a week, one of them holds, and took another 8,000 lives later.',
  ),
  // A disaster's dead told as a round number beside the one that two bodies gave.
  altered(
    '2018-09-05',
    'nearly 3,000',
    'gwu-maria-2018-08-28-maria-dead-excess-deaths',
    ['measure'],
    'A year after Hurricane Maria the island mourns. Nearly everybody in Puerto Rico knows one of the nearly 3,000 dead.',
  ),
  // Two thousand wounded are not the dead, rounded.
  none(
    '2023-09-10',
    'two thousand',
    'untraced',
    'In Morocco the earthquake has hurt more than two thousand people, the Moroccan Interior Ministry said.',
  ),
  traced(
    '2021-06-20',
    '12,000 to 30,000',
    'icc-prosecutor-2021-09-15-drug-war-all-killed',
    'The prosecutor of the International Criminal Court believes that the Philippine drug war killed 12,000 to 30,000 people up to March 2019.',
  ),
  // One noun for the dead of two nations.
  traced(
    '2007-06-14',
    '255',
    'uk-mod-1982-1982-07-06-british-falklands-killed',
    'The islands were won back at a cost of 255 British and some 640 Argentine lives, as every book on the Falklands War tells.',
  ),
  // Of two counts of one day the nearer one is the rounded one.
  traced(
    '2025-04-03',
    'over 3,000',
    'myanmar-junta-2025-04-03-myanmar-quake-people-killed-myanmar-quake-2025-03-28',
    'The earthquake in Myanmar took over 3,000 lives, and more bodies lie in the rubble.\n\nMyanmar’s military government counts at least 4,715 injured.',
  ),
];
