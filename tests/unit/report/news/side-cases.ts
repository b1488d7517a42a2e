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
    'Activist group from Myanmar: civilian dead near 2,000\n\nAbout 2,000 civilians have lost their lives to the coup, the Assistance Association for Political Prisoners has found.',
  ),
  // The page itself says of which count its headline cuts the end; whose strikes they are is not who died.
  traced(
    '2025-06-24',
    '600',
    'iran-moh-2025-06-24-iran-people-2025-killed',
    'Toll of Israeli strikes on Iran passes 600: ministry\n\nTwelve days of war have killed 606 people, the health minister Zafarghandi announced in Tehran.',
    { subject: 'iran-people-2025' },
  ),
];
