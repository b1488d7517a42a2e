import { altered, type NewsCase, none, traced } from './news-case';

const KUNAR =
  'afghan-taliban-government-2025-09-04-kunar-quake-people-killed-kunar-quake-2025-08-31';
const GAZA = 'gaza-moh-2024-11-08-gaza-palestinians-killed';
const MYANMAR = 'aapp-2024-09-03-myanmar-civilians-killed';
const GOMA = 'monusco-2025-02-05-goma-people-killed';
const IRAN = 'amnesty-2019-12-16-iran-protest-dead-2019-killed';
const HAJJ = 'afp-2024-06-20-hajj-pilgrims-deaths';
const PAGE_DAYS: Readonly<Record<string, string>> = {
  [KUNAR]: '2025-09-05',
  [GAZA]: '2024-11-09',
  [MYANMAR]: '2024-09-04',
  [GOMA]: '2025-02-05',
  [IRAN]: '2019-12-17',
  [HAJJ]: '2024-06-21',
};

const strange = (claim: string, number: string, text: string): NewsCase =>
  altered(PAGE_DAYS[claim] ?? '', number, claim, ['attribution'], text);
const own = (claim: string, number: string, text: string): NewsCase =>
  traced(PAGE_DAYS[claim] ?? '', number, claim, text);

/** Numbers under the name of a body that the record lacks, or of a state of which it has none. */
export const STRANGE_BODY_CASES: readonly NewsCase[] = [
  // Aid bodies by their capitals, by plain words, by one word, and by where they sit.
  strange(KUNAR, '2,205', 'In Kunar the earthquake left 2,205 people dead, according to IRWC.'),
  strange(KUNAR, '2,205', 'The quake in Kunar left 2,205 dead, Islamic Relief reckons.'),
  strange(GAZA, '43,508', 'Caritas says 43,508 Palestinians have been killed in Gaza.'),
  strange(GAZA, '43,508', 'Bergen-based Tallwatch says 43,508 Palestinians have died in Gaza.'),
  own(GAZA, '43,508', 'A Bergen-based watchdog says 43,508 Palestinians have died in Gaza.'),
  own(GAZA, '43,508', 'Tor Hauge says 43,508 Palestinians have died in Gaza.'),
  own(GAZA, '43,508', 'OFFICIALS SAY 43,508 PALESTINIANS HAVE BEEN KILLED IN GAZA'),
  // A page that names the claim's body, too, passes its number on.
  own(
    GAZA,
    '43,508',
    'Caritas says 43,508 Palestinians have been killed in Gaza.\n\nThe lists of the Gaza Health Ministry leave out those under the rubble.',
  ),
  // Sides and groups by a name of their own; without one they are nobody in particular.
  strange(
    MYANMAR,
    '5,599',
    'In Myanmar 5,599 civilians have been killed since the coup, the Harwick Riders Corps said.',
  ),
  own(
    MYANMAR,
    '5,599',
    'In Myanmar 5,599 civilians have been killed since the coup, a monitoring network said.',
  ),
  own(
    MYANMAR,
    '5,599',
    'In Myanmar 5,599 civilians have been killed since the coup, the prisoners’ Association said.',
  ),
  // Another land's state, whether the record knows bodies of it or not.
  strange(GOMA, '2,900', 'About 2,900 people were killed in Goma, Burundi’s army said.'),
  strange(GOMA, '2,900', 'About 2,900 people were killed in Goma, Belgium said.'),
  strange(GOMA, '2,900', 'About 2,900 people were killed in Goma, French officials said.'),
  strange(
    IRAN,
    '304',
    'The Iranian government put the dead of the November protests at at least 304.',
  ),
  own(GOMA, '2,900', 'About 2,900 people were killed in Goma, officials said.'),
  own(GOMA, '2,900', 'About 2,900 people were killed in Goma, a UN official said.'),
  own(KUNAR, '2,205', 'Afghan authorities put the dead of the quake in Kunar at 2,205.'),
  own(GAZA, '43,508', 'Palestinian authorities put the dead of Gaza at 43,508.'),
  none(
    '2024-12-20',
    '100',
    'within',
    'In Kursk at least 100 North Korean soldiers have been killed, the Canadian foreign ministry said.',
  ),
  traced(
    '2024-12-20',
    '100',
    'nis-2024-12-19-north-korean-troops-killed',
    'In Kursk at least 100 North Korean soldiers have been killed, lawmakers in Seoul said.',
  ),
  // An outlet that counted for itself, and one that passes a count on.
  strange(HAJJ, '1,081', 'Al Arabiya has counted 1,081 pilgrims who died at the Hajj.'),
  own(HAJJ, '1,081', 'Al Arabiya reported 1,081 deaths at the Hajj.'),
  own(HAJJ, '1,081', 'AFP has counted 1,081 pilgrims who died at the Hajj.'),
];
