import { altered, type NewsCase, none, revised, traced } from './news-case';

const SINDOOR = 'pakistan-ispr-2025-05-07-pakistani-civilians-2025-killed-india-strikes-2025-05-07';

/** Whose people a number counts and who gave it, where another side, an earlier blow or a stranger stands beside it. */
export const SIDE_CASES: readonly NewsCase[] = [
  // The land behind the group says whose they are.
  traced(
    '2025-12-27',
    '31',
    'cambodia-government-2025-12-27-cambodian-civilians-2025-killed',
    'The border war with Thailand has killed 31 civilians from Cambodia, Phnom Penh announced on Saturday.',
    { subject: 'cambodian-civilians-2025' },
  ),
  none(
    '2025-12-27',
    '31',
    'untraced',
    'The border war with Cambodia has killed 31 civilians from Thailand, Phnom Penh announced on Saturday.',
    { subject: 'thai-civilians-2025' },
  ),
  // "Military casualties" are of the army whose soldier the sentence has just buried.
  altered(
    '2025-12-24',
    '23',
    'thai-army-2025-12-24-thai-soldiers-2025-killed',
    ['measure'],
    'In the border fighting with Cambodia two Thai soldiers died overnight, which takes the tally of military casualties to 23, the Royal Thai Army announced.',
    { subject: 'thai-soldiers-2025' },
  ),
  // A body sought in an earlier sentence that never counted the group does not speak for it.
  traced(
    '2024-12-05',
    '76',
    'idf-2024-12-04-israeli-soldiers-northern-front-killed',
    'Lebanon’s health minister, Firass Abiad, put the toll of the war between Israel and Hezbollah at 4,047. In addition, 76 Israeli soldiers have died in the ground campaign in southern Lebanon.',
  ),
  none(
    '2024-12-05',
    '77',
    'within',
    'Lebanon’s health minister, Firass Abiad, put the toll of the war between Israel and Hezbollah at 4,047. In addition, 77 Israeli soldiers have died in the ground campaign in southern Lebanon.',
  ),
  // The attack that came before the war is not of the war.
  none(
    '2025-05-07',
    '26',
    'untraced',
    'Operation Sindoor was India’s answer in retaliation for the ambush of tourists near Pahalgam, an attack that killed 26 people.',
  ),
  traced(
    '2025-05-07',
    '26',
    SINDOOR,
    'Operation Sindoor killed 26 civilians in Pakistan, its army’s press wing ISPR announced in Rawalpindi.',
  ),
  revised(
    '2025-05-09',
    '26',
    SINDOOR,
    'After the raid near Pahalgam India struck back. The strikes killed 26 civilians, Pakistan’s ISPR announced on the first morning.',
  ),
  // Protests of one land come again; the day tells which are meant.
  traced(
    '2026-01-22',
    '4,519',
    'hrana-2026-01-21-iran-protest-dead-2026-killed',
    'HRANA has by now verified 4,519 dead of the nationwide protests in Iran.',
  ),
  traced(
    '2023-01-29',
    '527',
    'hrana-2023-01-28-iran-protest-dead-2022-killed',
    'HRANA has by now verified 527 dead of the nationwide protests in Iran.',
  ),
  // A group of activists is no body of the state in whose land it works.
  traced(
    '2022-06-24',
    '2,000',
    'aapp-2022-06-21-myanmar-civilians-killed',
    'Activist group from Myanmar: civilian dead near 2,000\n\nThe coup has cost about 2,000 civilians their lives, the Assistance Association for Political Prisoners finds.',
  ),
  // The page itself says of which count its headline cuts the end; whose strikes they are is not who died.
  traced(
    '2025-06-24',
    '600',
    'iran-moh-2025-06-24-iran-people-2025-killed',
    'Toll of Israeli strikes on Iran passes 600: ministry\n\nTwelve days of war have killed 606 people, the health minister Zafarghandi announced in Tehran.',
    { subject: 'iran-people-2025' },
  ),
  // Whom a paper quotes gave it, also where the sentence goes on behind "as saying".
  traced(
    '2025-12-18',
    '18',
    'cambodia-government-2025-12-18-cambodian-civilians-2025-killed',
    'Thailand’s shells have killed 18 Cambodians, a Hanoi daily quoted the interior ministry of Cambodia as saying on Thursday. The Cambodian Interior Ministry keeps the list.',
  ),
  // The day on which a war began is not the one up to which its dead are counted.
  traced(
    '2023-02-21',
    '3,018',
    'aapp-2023-02-20-myanmar-civilians-killed',
    'The AAPP now counts 3,018 civilians killed in Myanmar by the generals who took power on 1 February 2021.',
  ),
  // Those who flee die in strikes, too; the conflict need not be one of migrants.
  traced(
    '2025-04-29',
    '68',
    'houthi-media-2025-04-28-migrants-in-yemen-killed-saada-migrant-centre-2025-04-28',
    'A US strike on a detention centre for African migrants in Saada, Yemen, killed at least 68 people, Houthi-run media announced.',
  ),
  none(
    '2025-04-29',
    '68',
    'not-covered',
    'A boat full of African migrants sank off Yemen and at least 68 people drowned, its owner announced.',
  ),
  // A title and a last name in a headline, the full name below.
  traced(
    '2025-02-25',
    '7,000',
    'drc-government-2025-02-24-eastern-drc-people-killed',
    'Premier Tuluka: at least 7,000 killed in eastern DR Congo since January\n\nJudith Suminwa Tuluka was in Geneva.',
  ),
  // State media pass on the count of any body of their land.
  traced(
    '2026-03-02',
    '165',
    'iran-local-authorities-2026-03-01-minab-school-people-killed-governor',
    'At least 165 people died in the strike on the girls’ school in Minab, Iranian state media announced.',
  ),
  none(
    '2026-03-02',
    '166',
    'within',
    'At least 166 people died in the strike on the girls’ school in Minab, Iranian state media announced.',
  ),
  // The week in which somebody spoke is not the one of which he told.
  traced(
    '2022-12-01',
    '300',
    'irgc-2022-11-28-iran-protest-dead-2022-killed',
    'A general of Iran’s Revolutionary Guards this week, for once, said over 300 people had been killed in the protests over Mahsa Amini.',
  ),
  // A body that the record lacks is somebody else, and a province's government is not the whole state.
  altered(
    '2025-09-05',
    '2,205',
    'afghan-taliban-government-2025-09-04-kunar-quake-people-killed-kunar-quake-2025-08-31',
    ['attribution'],
    'The Harwick Relief Council counts 2,205 people killed by the earthquake in Kunar.',
  ),
  traced(
    '2025-09-05',
    '2,205',
    'afghan-taliban-government-2025-09-04-kunar-quake-people-killed-kunar-quake-2025-08-31',
    'A Taliban spokesman counts 2,205 people killed by the earthquake in Kunar.',
  ),
  none(
    '1989-06-20',
    '2,600',
    'untraced',
    'China’s government counts 2,600 dead around Tiananmen Square.',
  ),
  // A name that several bodies bear is none of those that do not.
  altered(
    '2021-07-28',
    '1,659',
    'unama-2021-07-26-afghan-civilians-killed',
    ['attribution'],
    'In Afghanistan 1,659 civilians died by violence in the first six months of 2021, the Red Cross told reporters.',
  ),
  // Each party to a fight speaks for itself.
  altered(
    '2024-08-01',
    '47',
    'csp-dpa-2024-08-01-malian-soldiers-tinzaouaten-killed-tinzaouaten-2024-07-25',
    ['attribution'],
    'At Tinzaouaten 47 Malian soldiers died, Wagner announced.',
  ),
  traced(
    '2024-08-01',
    '47',
    'csp-dpa-2024-08-01-malian-soldiers-tinzaouaten-killed-tinzaouaten-2024-07-25',
    'At Tinzaouaten 47 Malian soldiers died, the Tuareg rebels announced.',
  ),
  // Those by whose assault soldiers fell are not those who fell.
  traced(
    '2025-10-12',
    '23',
    'pakistan-ispr-2025-10-12-pakistani-soldiers-afghan-border-killed-pak-afghan-border-2025-10-11',
    'On the border with Afghanistan ISPR, the army’s press wing in Pakistan, mourns 23 soldiers who died in an assault by Afghan Taliban fighters.',
  ),
  // Who speaks of his own country speaks of its soldiers, on a page about the other side's too.
  altered(
    '2026-01-29',
    'nearly 46,000',
    'zelensky-2025-02-16-ukrainian-forces-killed',
    ['bound'],
    'As many as 325,000 Russian troops have fallen, CSIS reckons.\n\nUkrainian President Volodymyr Zelenskyy named a lower number in February 2025, saying that his country had lost nearly 46,000 troops since 2022.',
  ),
  traced(
    '2026-01-28',
    'up to 140,000',
    'csis-2026-01-27-ukrainian-forces-killed',
    'Russia suffered 1.2 million casualties, including up to 325,000 troop deaths, a CSIS study of Tuesday says.\n\nIt reckons that Ukraine, with its smaller army, suffered between 500,000 and 600,000 casualties, including up to 140,000 deaths.',
  ),
  traced(
    null,
    '19,667',
    'gaza-moh-2023-12-19-gaza-palestinians-killed-series',
    'On 7 October 2023 a war broke out between Israel and Hamas. Over 1,300 Israelis were killed and 3,300 hurt in the attack. In a breakdown that Hamas’s Government Media Office gave on December 19 the death toll was 19,667.',
  ),
  // No blow of nature, though the same body counted the hurt of the land's last quake.
  traced(
    '2026-03-17',
    'about 400',
    'afghan-taliban-government-2026-03-17-kabul-hospital-victims-2026-killed-kabul-rehab-hospital-2026-03-16',
    'A night airstrike on a drug rehabilitation hospital in the Afghan capital killed about 400 people and hurt 250, officials of the Afghan government say.',
  ),
  none(
    '2026-03-17',
    '250',
    'untraced',
    'A night airstrike on a drug rehabilitation hospital in the Afghan capital killed about 400 people and hurt 250, officials of the Afghan government say.',
    { subject: 'afghan-civilians-2026' },
  ),
];
