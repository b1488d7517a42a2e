import { altered, type NewsCase, none, traced } from './news-case';

const LEBANON = 'lebanon-moph-2026-05-01-lebanon-people-2026-killed';
const LOSSES = 'ua-general-staff-2024-12-01-russian-forces-losses';
const OWN = 'zelensky-2024-02-25-ukrainian-forces-killed';
const DERNA = 'libyan-red-crescent-2023-09-14-derna-people-killed-derna-flood-2023-09-10';
const AFGHAN = 'costs-of-war-2021-09-01-afghan-civilians-killed';
const COAST = 'sohr-2025-03-12-syria-coast-civilians-killed-syria-coast-killings-2025-03-06';

/** A total of a whole land told of one town or part of it, or of another land; and totals beside which a town only stands. */
export const PLACE_CASES: readonly NewsCase[] = [
  // A town or part of the land is where the people suffered.
  altered(
    '2026-05-02',
    '2,618',
    LEBANON,
    ['place'],
    'Since early March 2,618 people have lost their lives in Sidon, Lebanon’s health ministry says.',
  ),
  altered(
    '2026-05-02',
    '2,618',
    LEBANON,
    ['place'],
    'In Baalbek alone, 2,618 people have been killed since early March, Lebanon’s health ministry says.',
  ),
  none(
    '2024-12-02',
    '742,130',
    'untraced',
    'Around Kupiansk the fighting goes on: 742,130 Russian soldiers were lost near Kupiansk, Ukraine’s General Staff says.',
  ),
  none(
    '2024-12-02',
    '742,130',
    'untraced',
    'By the General Staff’s count 742,130 Russian soldiers were lost in the Luhansk region.',
  ),
  none(
    '2024-02-26',
    '31,000',
    'untraced',
    'Zelensky spoke of 31,000 Ukrainian soldiers killed around Bakhmut.',
  ),
  altered(
    '2023-09-15',
    '11,300',
    DERNA,
    ['place'],
    'The flood took 11,300 lives in Tripoli, the Libyan Red Crescent said.',
  ),
  // Another land, or a town of another war.
  altered(
    '2021-09-05',
    '46,319',
    AFGHAN,
    ['place'],
    'The Costs of War project counted 46,319 civilians killed in Yemen.',
  ),
  altered(
    '2025-03-13',
    '1,383',
    COAST,
    ['place'],
    'The Syrian Observatory for Human Rights counted 1,383 civilians killed in Raqqa.',
  ),
  // The town is of the speaker, of a blow, of a dateline, one of several, or of what the claim itself tells.
  traced(
    '2026-05-02',
    '2,618',
    LEBANON,
    'A strike in Sidon wounded four. Lebanon’s health ministry says the war has killed 2,618 people since 2 March.',
  ),
  traced(
    '2026-05-02',
    '2,618',
    LEBANON,
    'TYRE, Lebanon - The war has killed 2,618 people since early March, Lebanon’s health ministry says.',
  ),
  traced(
    '2026-05-02',
    '2,618',
    LEBANON,
    'In Beirut, the Lebanese health ministry said that 2,618 people had been killed since early March.',
  ),
  traced(
    '2024-12-02',
    '742,130',
    LOSSES,
    'In Kyiv, the General Staff said that 742,130 Russian troops had been lost since the invasion.',
  ),
  traced(
    '2024-12-02',
    '742,130',
    LOSSES,
    'Russia has lost 742,130 troops in Ukraine, says the General Staff in Kyiv.',
  ),
  traced(
    '2024-02-26',
    '31,000',
    OWN,
    'Zelensky spoke of 31,000 Ukrainian soldiers killed since the invasion, days after the fall of Avdiivka.',
  ),
  traced(
    '2023-09-15',
    '11,300',
    DERNA,
    'The flood took 11,300 lives in Derna, the Libyan Red Crescent said.',
  ),
  traced(
    '2023-09-15',
    '11,300',
    DERNA,
    'The flood took 11,300 lives in eastern Libya, the Libyan Red Crescent said.',
  ),
  traced(
    '2023-09-14',
    '2,946',
    'morocco-interior-2023-09-13-morocco-quake-people-killed-morocco-quake-2023-09-08',
    'The quake in Marrakech took 2,946 lives, Morocco’s interior ministry said.',
  ),
  traced(
    '2025-03-13',
    '1,383',
    COAST,
    'The Syrian Observatory for Human Rights counted 1,383 civilians killed in Latakia, Tartus and Hama.',
  ),
  traced(
    '2021-09-05',
    '46,319',
    AFGHAN,
    'The Costs of War project counted 46,319 civilians killed in Afghanistan.',
  ),
];
