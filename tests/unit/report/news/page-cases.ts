import { altered, type NewsCase, none, revised, traced } from './news-case';

const UK_JUNE = 'uk-mod-2025-06-15-north-korean-troops-casualties';
const WITH_SHARE =
  'The UK Ministry of Defence says North Korean troops have suffered more than 6,000 casualties in Kursk, more than half of the 11,000 deployed there.';

/** What a page as a whole tells: its day, its other figures, tables, relays and names. */
export const PAGE_CASES: readonly NewsCase[] = [
  // The page's day is unknown.
  revised(
    null,
    '5,000',
    'uk-mod-2025-03-28-north-korean-troops-casualties',
    'North Korean troops in Kursk have taken over 5,000 casualties, the UK Ministry of Defence said.',
    { revisedBy: UK_JUNE, revisedWhen: 'before' },
  ),
  traced(
    null,
    '306,887',
    'ohchr-2022-06-28-syria-civilians-killed',
    'The UN human rights office estimated that 306,887 civilians had been killed in Syria between March 2011 and March 2021.',
  ),
  revised(
    null,
    '97,207',
    'rdc-sarajevo-2007-06-21-bosnian-war-all-killed',
    'The Bosnian war killed at least 97,207 people, the Research and Documentation Center found.',
  ),
  traced(
    null,
    '45,028',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    '16 December 2024\n\nThe Gaza Health Ministry has counted 45,028 Palestinians killed in Gaza.',
  ),
  // A name that several bodies bear is that of the body that gave the number; two names, of one that bears both.
  traced(
    '2023-02-18',
    'between 175,000 and 200,000',
    'uk-mod-2023-02-17-russian-forces-casualties',
    'The Russian army and hired fighters have had between 175,000 and 200,000 casualties in Ukraine, the Ministry of Defence (MOD) writes.',
  ),
  traced(
    '2023-02-18',
    '40,000 to 60,000',
    'uk-mod-2023-02-17-russian-forces-killed',
    'Of the Russian forces in Ukraine 40,000 to 60,000 were killed, according to the Ministry of Defence.',
  ),
  // The named body's own number, in other words, before the same number of another that is near.
  altered(
    '2025-06-23',
    'around 250,000',
    'csis-2025-06-03-russian-forces-killed',
    ['bound'],
    'The British defence ministry speaks of a million Russian soldiers dead or hurt. A study by the US think tank CSIS agrees with that. The think tank estimates the Russian dead of the war at around 250,000.',
  ),
  altered(
    '2025-01-13',
    '3,000',
    'nis-2025-01-13-north-korean-troops-casualties',
    ['bound'],
    'Some 300 North Korean soldiers died for Russia, a lawmaker said, citing Seoul’s spy agency. Zelensky had spoken of two captives. Casualties among the North Korean forces exceeded 3,000, the lawmaker told reporters after the spy agency briefed him.',
  ),
  // No group is told, but the body that speaks gave this very number these days; of another land it is not asked.
  traced(
    '2026-02-01',
    '6,373',
    'hrana-2026-01-31-iran-protest-dead-2026-killed',
    'HRANA has now verified 6,373 deaths since the unrest began, and is looking into thousands more.',
  ),
  none(
    '2026-02-01',
    '6,373',
    'not-covered',
    'HRANA has now verified 6,373 deaths in Nepal since the unrest began.',
  ),
  none(
    '2026-06-01',
    '6,373',
    'not-covered',
    'HRANA has now verified 6,373 deaths since the unrest began.',
  ),
  none(
    '2026-02-01',
    '6,373',
    'not-covered',
    'An earthquake has killed 6,373 people in Iran, HRANA reported.',
  ),
  // A title tells the number of its text.
  traced(
    '2025-05-08',
    '31',
    'pakistan-ispr-2025-05-08-pakistani-civilians-2025-killed-india-strikes-2025-05-07',
    'Pakistan buries 31 civilian dead\n\nIndian strikes on 7 May killed 31 civilians in Pakistan, the Pakistani army said.',
  ),
  // A round number of a body that counts on is not the one of two years ago.
  none(
    '2025-11-30',
    '700',
    'untraced',
    'OCHA said that 700 Palestinians were injured in the West Bank.',
  ),
  // The dead of a span are no total that goes back beyond it.
  none(
    '2025-06-13',
    '1,000,340',
    'outside',
    'Russia lost 1,000,340 troops in the past 24 hours, Ukraine’s General Staff said.',
  ),
  none(
    '2024-05-31',
    '36,224',
    'untraced',
    'The Gaza Health Ministry said that 36,224 Palestinians had been killed since the start of the month.',
  ),
  // The claim's own place in another writing is no other place.
  traced(
    '2026-02-14',
    'more than 6,000',
    'ohchr-2026-02-13-el-fasher-civilians-killed-el-fasher-2025-10-2025-10-25-to-2025-10-27-2',
    'Paramilitaries killed more than 6,000 people within three days when they overran el-Fasher in the Darfur region, the United Nations said.',
  ),
  // A series names its day; growth afterwards is said apart.
  traced(
    '2025-03-04',
    '878,070',
    'ua-general-staff-2025-03-03-russian-forces-losses',
    'Ukraine’s General Staff put Russian losses at about 878,070 as of 3 March 2025.',
    { revisedWhen: 'since' },
  ),
  traced(
    '2025-04-15',
    '51,000',
    'gaza-moh-2025-04-15-gaza-palestinians-killed',
    'The Gaza Health Ministry said on Tuesday that 51,000 Palestinians had been killed in Gaza since the war began.',
    { revisedWhen: 'since' },
  ),
  // A share of a deployment, told by the body that gave both its count and the whole.
  traced('2025-06-17', 'more than 6,000', UK_JUNE, WITH_SHARE, { inconsistent: null }),
  traced('2025-06-17', 'more than half', UK_JUNE, WITH_SHARE, { inconsistent: null }),
  traced('2025-06-17', '11,000', 'uk-mod-2025-06-15-north-korean-troops-deployed', WITH_SHARE),
  none(
    '2025-06-17',
    'a third',
    'within',
    'The UK Ministry of Defence says North Korean troops have suffered more than 6,000 casualties in Kursk, a third of them killed.',
  ),
  // The page contradicts itself.
  traced(
    '2025-06-17',
    '1,000',
    'western-officials-2025-01-22-north-korean-troops-killed',
    'Western officials said about 1,000 North Korean soldiers had been killed in Kursk.',
    { inconsistent: null },
  ),
  none(
    '2025-02-01',
    '5,200',
    'outside',
    'North Korean troops have suffered 4,000 casualties in Kursk, including 5,200 killed.',
    { inconsistent: 'parts-exceed-total' },
  ),
  none(
    '2025-02-01',
    '3,100',
    'within',
    'North Korean troops have suffered exactly 4,000 casualties in Kursk, including 3,100 killed and 2,900 wounded.',
    { inconsistent: 'parts-exceed-total' },
  ),
  none(
    '2025-02-01',
    '2,900',
    'outside',
    'North Korean troops have suffered exactly 4,000 casualties in Kursk, including 3,100 killed and 2,900 wounded.',
    { inconsistent: 'parts-exceed-total' },
  ),
  none(
    '2025-02-01',
    '3,000',
    'outside',
    'North Korean troops have suffered exactly 4,000 casualties in Kursk, including 1,000 killed and 3,000 wounded.',
    { inconsistent: null },
  ),
  none(
    '2025-02-01',
    '1,500',
    'outside',
    'North Korean troops have suffered more than 4,000 casualties in Kursk, including 3,100 killed and 1,500 wounded.',
    { inconsistent: null },
  ),
  none(
    '2025-06-17',
    'a third',
    'within',
    'North Korean troops have suffered 6,000 casualties in Kursk, a third of the 11,000 deployed there.',
    { inconsistent: 'share-does-not-fit' },
  ),
  // One number in two measures on one page: the drift is on the wrong one.
  traced(
    '2025-03-28',
    'about 4,000',
    'korea-jcs-2025-03-27-north-korean-troops-casualties',
    'South Korea’s Joint Chiefs of Staff estimate about 4,000 casualties among the North Korean troops in Kursk.\n\nThe war goes on.\n\nAbout 4,000 North Korean soldiers have been killed, it is feared in Seoul.',
  ),
  altered(
    '2025-03-28',
    'About 4,000',
    'korea-jcs-2025-03-27-north-korean-troops-casualties',
    ['measure'],
    'South Korea’s Joint Chiefs of Staff estimate roughly 4,000 casualties among the North Korean troops in Kursk.\n\nThe war goes on.\n\nAbout 4,000 North Korean soldiers have been killed, it is feared in Seoul.',
  ),
  // Relays, chains of relays and other names.
  traced(
    '2025-06-17',
    '6,000',
    UK_JUNE,
    'The Kyiv Independent reports, citing British intelligence, that North Korea has suffered over 6,000 casualties in Kursk.',
  ),
  traced(
    '2025-06-17',
    '6,000',
    UK_JUNE,
    'North Korean troops have lost more than 6,000 men, Yonhap reported, quoting the BBC, which cited the UK Ministry of Defence.',
  ),
  traced(
    '2025-06-17',
    '6,000',
    UK_JUNE,
    'Britain’s Defence Intelligence says DPRK forces have suffered more than 6,000 casualties.',
  ),
  traced(
    '2025-01-14',
    '300',
    'nis-2025-01-13-north-korean-troops-killed',
    'About 300 North Korean soldiers are dead, the National Intelligence Service in Seoul said.',
  ),
  traced(
    '2025-08-09',
    '122,883',
    'mediazona-bbc-2025-08-08-russian-forces-killed',
    'The BBC Russian Service, together with Mediazona, has confirmed the names of 122,883 Russian soldiers killed in Ukraine.',
  ),
  traced(
    '2024-12-20',
    '100',
    'nis-2024-12-19-north-korean-troops-killed',
    'At least 100 North Korean soldiers have been killed in Kursk, the lawmaker Lee Seong-kweun said after a briefing by the National Intelligence Service.',
  ),
  none(
    '2025-06-17',
    '100',
    'untraced',
    'At least 100 North Korean soldiers were killed in a single strike near Sudzha, the blogger Ivan Petrov said.',
  ),
  none(
    '2024-12-05',
    '45',
    'untraced',
    'Israeli authorities said that in northern Israel 45 civilians had been killed by Hezbollah strikes.',
  ),
  // A day behind "since" is where a count begins; a day of something else moves no number of today's news.
  traced(
    '2026-02-12',
    '591',
    'gaza-moh-2026-02-12-gaza-palestinians-killed-since-ceasefire',
    'The Gaza Health Ministry said that since the truce of October 11, 2025, 591 Palestinians had been killed.',
  ),
  none(
    '2026-02-12',
    '591',
    'outside',
    'The Gaza Health Ministry said that since the war began on October 7, 2023, 591 Palestinians had been killed.',
  ),
  traced(
    '2025-10-19',
    '68,159',
    'gaza-moh-2025-10-19-gaza-palestinians-killed',
    'Despite the truce of 11 October the number of Palestinians killed in Gaza has risen to at least 68,159 since the war began.',
  ),
  // The claim’s own place stands beside another land.
  traced(
    '2026-02-12',
    '72,045',
    'gaza-moh-2026-02-12-gaza-palestinians-killed',
    'The toll of Israel’s offensive in the Gaza Strip has risen to 72,045 Palestinians killed, the Gaza Health Ministry said.',
  ),
  // A party's own number is no count that grows: "at least" is not what it said.
  altered(
    '2025-02-13',
    '44',
    'bangladesh-police-2025-02-12-bangladesh-2024-police-killed',
    ['bound'],
    'At least 44 police officers were killed in the unrest in Bangladesh in 2024, according to Bangladesh Police.',
  ),
  // Forecasts come from forecasts only.
  altered(
    '2021-11-24',
    '377,000',
    'undp-2021-11-23-yemen-people-excess-deaths',
    ['measure'],
    'The United Nations Development Programme projects that Yemen’s war will have killed 377,000 people when 2021 ends.',
  ),
  none(
    '2025-06-17',
    '6,000',
    'untraced',
    'The UK Ministry of Defence warned that North Korean casualties in Kursk would exceed 6,000 by the end of the year.',
  ),
  // Tables.
  traced(
    '2025-07-01',
    '6,000',
    UK_JUNE,
    'The war in Kursk\n\nAgency | Day | Casualties among North Korean troops |\n---|---|---|\nUK Ministry of Defence | 15 June 2025 | over 6,000 |\nNIS | 30 April 2025 | about 4,700 |',
  ),
  traced(
    '2025-07-01',
    '4,700',
    'nis-2025-04-30-north-korean-troops-casualties',
    'The war in Kursk\n\nAgency | Day | Casualties among North Korean troops |\n---|---|---|\nUK Ministry of Defence | 15 June 2025 | over 6,000 |\nNIS | 30 April 2025 | about 4,700 |',
  ),
];
