import { altered, type NewsCase, revised, traced } from './news-case';

const UK_JUNE = 'uk-mod-2025-06-15-north-korean-troops-casualties';
const NIS_JANUARY = 'nis-2025-01-13-north-korean-troops-wounded';
const STAFF_SEPTEMBER = 'ua-general-staff-2025-09-01-russian-forces-losses';

/** Each drift, and beside it the faithful wording that has none. */
export const DRIFT_CASES: readonly NewsCase[] = [
  // attribution: a government tells the number of its land's ambulance service as its own.
  altered(
    '2025-06-28',
    '28',
    'magen-david-adom-2025-06-24-israel-people-2025-killed',
    ['attribution'],
    'Iranian missiles have killed 28 people in Israel, the Israeli government said on Tuesday.',
  ),
  traced(
    '2025-06-28',
    '28',
    'magen-david-adom-2025-06-24-israel-people-2025-killed',
    'Iranian missiles have killed 28 people in Israel, Magen David Adom said on Tuesday.',
  ),
  // measure: the wider word becomes the narrower, and the narrower the wider.
  altered(
    '2025-06-17',
    '6,000',
    UK_JUNE,
    ['measure'],
    'British intelligence says over 6,000 North Korean troops have died in Kursk.',
  ),
  altered(
    '2025-01-15',
    '2,700',
    NIS_JANUARY,
    ['measure'],
    'About 2,700 North Korean soldiers have been killed, the NIS told lawmakers.',
  ),
  altered(
    '2024-12-17',
    '45,028',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    ['measure'],
    'The Gaza Health Ministry puts casualties among Palestinians in Gaza at 45,028.',
  ),
  altered(
    '2025-01-08',
    '2,212',
    'ohchr-2025-01-07-haiti-killed-wounded',
    ['measure'],
    'Gang violence in Haiti killed 2,212 people last year, the UN human rights office said.',
  ),
  altered(
    '2022-05-06',
    '14.9 million',
    'who-2022-05-05-covid-world-excess-deaths',
    ['measure'],
    'About 14.9 million people were killed in the Covid-19 pandemic in 2020 and 2021, the WHO reckons.',
  ),
  altered(
    '2025-09-01',
    '1,082,990',
    STAFF_SEPTEMBER,
    ['measure'],
    'Some 1,082,990 Russian soldiers are dead, Ukraine’s General Staff reports.',
  ),
  // … and what is only another word for it.
  traced(
    '2025-09-01',
    '1,082,990',
    STAFF_SEPTEMBER,
    'Ukraine’s General Staff counts about 1,082,990 Russian casualties since February 2022.',
  ),
  traced(
    '2026-01-28',
    '1.2 million',
    'csis-2026-01-27-russian-forces-losses',
    'Russia has suffered nearly 1.2 million casualties in Ukraine, a CSIS study says.',
    { drifts: [] },
  ),
  traced(
    '2026-01-28',
    '1.2 million',
    'csis-2026-01-27-russian-forces-losses',
    'A CSIS study puts Russian losses in Ukraine at about 1.2 million.',
    { drifts: [] },
  ),
  altered(
    '2026-01-28',
    '1.2 million',
    'csis-2026-01-27-russian-forces-losses',
    ['measure'],
    'A CSIS study says that about 1.2 million Russian soldiers have been killed in Ukraine.',
  ),
  traced(
    '2024-12-17',
    '45,028',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    'In Gaza 45,028 Palestinians have died in the war, the Gaza Health Ministry says.',
  ),
  // bound: dropped, added, turned round.
  altered(
    '2025-06-17',
    '6,000',
    UK_JUNE,
    ['bound'],
    'The UK Ministry of Defence puts North Korean casualties in Kursk at up to 6,000.',
  ),
  altered(
    '2025-06-17',
    '6,000',
    UK_JUNE,
    ['bound'],
    'The UK Ministry of Defence says North Korean troops have suffered about 6,000 casualties in Kursk.',
  ),
  altered(
    '2025-03-28',
    '4,000',
    'korea-jcs-2025-03-27-north-korean-troops-casualties',
    ['bound'],
    'South Korea’s Joint Chiefs of Staff say North Korean troops have suffered more than 4,000 casualties in Kursk.',
  ),
  altered(
    '2024-12-09',
    '43,000',
    'zelensky-2024-12-08-ukrainian-forces-killed',
    ['bound'],
    'On Sunday, Zelensky said that more than 43,000 Ukrainian soldiers had been killed in the years of the full-scale invasion.',
  ),
  altered(
    '2024-05-02',
    '150,000',
    'us-special-envoy-sudan-2024-05-01-sudan-people-killed',
    ['bound'],
    'The US special envoy for Sudan said at least 150,000 people had been killed in Sudan.',
  ),
  altered(
    '2023-02-18',
    '60,000',
    'uk-mod-2023-02-17-russian-forces-killed',
    ['bound'],
    'The British Ministry of Defence says 60,000 Russian soldiers have been killed in Ukraine.',
  ),
  // … and bounds that say the same.
  traced(
    '2023-02-18',
    '60,000',
    'uk-mod-2023-02-17-russian-forces-killed',
    'The British Ministry of Defence says up to 60,000 Russian soldiers have been killed in Ukraine.',
  ),
  traced(
    '2023-02-18',
    '40,000 to 60,000',
    'uk-mod-2023-02-17-russian-forces-killed',
    'Between 40,000 to 60,000 Russian soldiers have been killed in Ukraine, the British Ministry of Defence estimates.',
  ),
  traced(
    '2025-06-17',
    '6,000',
    UK_JUNE,
    'The UK Ministry of Defence puts North Korean casualties in Kursk at 6,000 or more.',
  ),
  traced(
    '2023-12-23',
    '20,057',
    'gaza-moh-2023-12-22-gaza-palestinians-killed',
    'At least 20,057 Palestinians have been killed in Gaza since 7 October, the Gaza Health Ministry said.',
  ),
  traced(
    '2025-06-17',
    'more than 6,000',
    UK_JUNE,
    'North Korea has probably taken more than 6,000 casualties in Kursk, UK Defence Intelligence said.',
  ),
  // value: a rounded number printed as if it were counted; honest rounding both ways is none.
  altered(
    '2023-11-07',
    '10,000',
    'gaza-moh-2023-11-06-gaza-palestinians-killed',
    ['value'],
    'The Gaza Health Ministry counts 10,000 Palestinians killed in Gaza.',
  ),
  traced(
    '2023-11-07',
    'More than 10,000',
    'gaza-moh-2023-11-07-gaza-palestinians-killed',
    'More than 10,000 Palestinians have been killed in Gaza, the Gaza Health Ministry said.',
  ),
  traced(
    '2025-10-08',
    'about 6,250',
    'acled-2025-10-05-cabo-delgado-people-killed',
    'The insurgency in Cabo Delgado has killed about 6,250 people since 2017, ACLED data show.',
  ),
  traced(
    '2025-10-08',
    'Nearly 6,300',
    'acled-2025-10-05-cabo-delgado-people-killed',
    'Nearly 6,300 people have been killed in Cabo Delgado since 2017, according to ACLED.',
  ),
  altered(
    '2025-10-08',
    '6,300',
    'acled-2025-10-05-cabo-delgado-people-killed',
    ['value'],
    'The insurgency in Cabo Delgado has killed 6,300 people since 2017, ACLED data show.',
  ),
  // attribution: another body named that has published nothing of the kind.
  altered(
    '2025-10-08',
    '6,257',
    'acled-2025-10-05-cabo-delgado-people-killed',
    ['attribution'],
    'The World Health Organization says the insurgency in Cabo Delgado has killed 6,257 people since 2017.',
  ),
  altered(
    '2025-01-08',
    '5,601',
    'ohchr-2025-01-07-haiti-killed-killed',
    ['attribution'],
    'Amnesty International said that last year’s violence in Haiti killed at least 5,601 people.',
  ),
  traced(
    '2025-01-08',
    '5,601',
    'ohchr-2025-01-07-haiti-killed-killed',
    'Last year’s violence in Haiti killed at least 5,601 people, Reuters reported, citing the UN human rights office.',
  ),
  // subject: a part told as the whole, and the whole as a part.
  altered(
    '2024-12-17',
    '45,028',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    ['subject'],
    'The Gaza Health Ministry said 45,028 children had been killed in Gaza.',
  ),
  altered(
    '2025-10-08',
    '20,179',
    'gaza-moh-2025-10-07-gaza-children-killed',
    ['subject'],
    'The Gaza Health Ministry said at least 20,179 Palestinians had been killed in Gaza.',
  ),
  altered(
    '2019-11-01',
    '12,000',
    'acled-2019-10-31-yemen-civilians-killed',
    ['subject'],
    'More than 12,000 people in Yemen have been killed since March 2015, ACLED said.',
  ),
  // place: the count of one place told of another.
  altered(
    '2025-04-28',
    '25,200',
    'ua-general-staff-2025-04-26-russian-forces-killed-kursk',
    ['place'],
    'Ukraine’s General Staff said 25,200 Russian soldiers had been killed in Donetsk Oblast since August.',
  ),
  traced(
    '2025-04-28',
    '25,200',
    'ua-general-staff-2025-04-26-russian-forces-killed-kursk',
    'Ukraine’s General Staff said 25,200 Russian soldiers had been killed in Kursk Oblast since August.',
  ),
  // date: the number put into another week.
  altered(
    '2024-12-30',
    '45,028',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    ['date'],
    'As of 30 December 2024, the Gaza Health Ministry had counted 45,028 Palestinians killed in Gaza.',
  ),
  altered(
    '2025-09-25',
    '1,082,990',
    STAFF_SEPTEMBER,
    ['date'],
    'As of 15 September 2025 Ukraine’s General Staff put Russian losses at about 1,082,990 since February 2022.',
  ),
  traced(
    '2025-09-25',
    '1,082,990',
    STAFF_SEPTEMBER,
    'As of 1 September 2025 Ukraine’s General Staff put Russian losses at about 1,082,990 since February 2022.',
  ),
  // Two departures at once.
  altered(
    '2025-06-17',
    '6,000',
    UK_JUNE,
    ['measure', 'bound'],
    'The UK Ministry of Defence says 6,000 North Korean soldiers have been killed in Kursk.',
  ),
  revised(
    '2025-06-20',
    '2,700',
    NIS_JANUARY,
    'South Korea’s spy agency said about 2,700 North Korean soldiers had been wounded in Kursk.',
    { revisedBy: 'nis-2025-04-30-north-korean-troops-wounded', revisedWhen: 'before' },
  ),
  // Each departure in its other direction.
  altered(
    '2025-01-15',
    '300',
    'nis-2025-01-13-north-korean-troops-killed',
    ['measure'],
    'Some 300 North Korean soldiers have been wounded in Kursk, the NIS told lawmakers.',
  ),
  altered(
    '2024-12-17',
    '45,028',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    ['bound'],
    'The Gaza Health Ministry says that up to 45,028 Palestinians have been killed in Gaza.',
  ),
  altered(
    '2025-06-17',
    '6,000',
    'uk-mod-2025-06-15-north-korean-troops-casualties',
    ['bound'],
    'North Korean troops have suffered nearly 6,000 casualties in Kursk, the UK Ministry of Defence said.',
  ),
  altered(
    '2024-12-29',
    '45,028',
    'gaza-moh-2024-12-16-gaza-palestinians-killed',
    ['date'],
    'As of 30 November 2024, the Gaza Health Ministry had counted 45,028 Palestinians killed in Gaza.',
  ),
  altered(
    '2018-09-27',
    '383,000',
    'lshtm-2018-09-26-south-sudan-people-excess-deaths',
    ['value', 'bound'],
    'The civil war in South Sudan has led to at least 383,000 excess deaths, the London School of Hygiene and Tropical Medicine reckons.',
  ),
];
