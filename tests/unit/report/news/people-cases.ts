import { altered, type NewsCase, none, traced } from './news-case';

const ZELENSKY = 'zelensky-2024-12-08-ukrainian-forces-killed';
const CPJ = 'cpj-2025-09-03-gaza-journalists-killed';
const MDA = 'magen-david-adom-2025-06-24-israel-people-2025-killed';
const HAJJ = 'saudi-health-ministry-2024-06-23-hajj-pilgrims-deaths';
const ARMENIA = 'armenia-health-ministry-2020-11-14-armenian-soldiers-2020-killed';
const CAMBODIA = 'cambodia-government-2025-12-27-cambodian-civilians-2025-killed';
const THAILAND = 'thai-army-2025-12-27-thai-soldiers-2025-killed';

/** A group's number told of people whom the group does not contain: said as a change, on every side; and faithful words. */
export const PEOPLE_CASES: readonly NewsCase[] = [
  // Civilians for soldiers, soldiers for civilians.
  altered(
    '2024-12-10',
    '43,000',
    ZELENSKY,
    ['subject'],
    'By Zelensky’s count 43,000 civilians have been killed in Ukraine.',
  ),
  traced(
    '2024-12-10',
    '43,000',
    ZELENSKY,
    'By Zelensky’s count 43,000 of Ukraine’s soldiers have been killed.',
  ),
  altered(
    '2020-11-20',
    '2,317',
    ARMENIA,
    ['subject'],
    'Armenia’s health ministry spoke of 2,317 civilians killed in the Karabakh war.',
  ),
  traced(
    '2020-11-20',
    '2,317',
    ARMENIA,
    'Armenia’s health ministry spoke of 2,317 soldiers killed in the Karabakh war.',
  ),
  altered(
    '2025-12-28',
    '31',
    CAMBODIA,
    ['subject'],
    'Cambodia’s government says that the shelling since 7 December has killed 31 Cambodian soldiers.',
  ),
  altered(
    '2025-12-28',
    '26',
    THAILAND,
    ['subject'],
    'The Thai army says that the shelling since 7 December has killed 26 Thai civilians.',
  ),
  // Those against whom soldiers fought are the other side.
  traced(
    '2020-12-04',
    '2,783',
    'azerbaijan-mod-2020-12-03-azerbaijani-soldiers-2020-killed',
    'Baku’s defence ministry lists 2,783 soldiers killed in the battles against Armenian troops over Karabakh.',
  ),
  traced(
    '2025-05-14',
    '11',
    'pakistan-ispr-2025-05-13-pakistani-soldiers-2025-killed',
    'Pakistan’s military has confirmed the deaths of 11 servicemen in last week’s hostilities with India.',
  ),
  altered(
    '2025-06-26',
    '28',
    MDA,
    ['subject'],
    'Iran’s missiles have killed 28 Israeli soldiers, Magen David Adom reported.',
  ),
  traced(
    '2025-06-26',
    '28',
    MDA,
    'Iran’s missiles have killed 28 people in Israel, Magen David Adom reported.',
  ),
  // Another nation, another calling.
  altered(
    '2024-06-25',
    '1,301',
    HAJJ,
    ['subject'],
    'The Saudi health minister counted 1,301 Jordanians who died during the Hajj.',
  ),
  altered(
    '2024-06-25',
    '1,301',
    HAJJ,
    ['subject'],
    'The Saudi health minister counted 1,301 policemen who died during the Hajj.',
  ),
  traced(
    '2024-06-25',
    '1,301',
    HAJJ,
    'The Saudi health minister counted 1,301 pilgrims who died during the Hajj.',
  ),
  altered(
    '2025-09-05',
    '191',
    CPJ,
    ['subject'],
    'In Gaza 191 Palestinians have been killed, says the CPJ.',
  ),
  traced('2025-09-05', '191', CPJ, 'In Gaza 191 journalists have been killed, says the CPJ.'),
  // The other side's people, and a total that is not of the place.
  none('2025-06-26', '28', 'untraced', 'Israeli missiles killed 28 people in Tehran on Tuesday.'),
  none(
    '2025-06-26',
    '610',
    'untraced',
    'Iranian missiles killed 610 people in Tel Aviv on Tuesday.',
  ),
  none(
    '2024-12-18',
    '38,000',
    'untraced',
    'Ukraine says that about 38,000 Russian troops were lost in Kursk.',
  ),
  traced(
    '2025-01-08',
    '38,000',
    'zelensky-2025-01-06-russian-forces-losses',
    'Zelensky says that about 38,000 Russian troops were lost in Kursk.',
  ),
  // "Lost" of soldiers is plain English for the killed of the body that counts them.
  traced(
    '2020-12-04',
    '2,783',
    'azerbaijan-mod-2020-12-03-azerbaijani-soldiers-2020-killed',
    'Azerbaijan’s defence ministry said it had lost 2,783 soldiers in the Karabakh war.',
  ),
  traced(
    '2020-11-20',
    '2,317',
    ARMENIA,
    'Armenia’s health ministry said the country had lost 2,317 soldiers in the Karabakh war.',
  ),
  // The land of the blow stands behind "in" as well.
  traced(
    '2025-08-01',
    '31',
    'zelensky-2025-08-01-ukrainian-civilians-killed-kyiv-missile-attack',
    'Zelensky said that 31 people died in Russia’s missile attack on Kyiv.',
  ),
  // Drug suspects shot by the police are told as people, or as lives.
  traced(
    '2022-08-10',
    '6,252',
    'pdea-2022-06-30-drug-war-police-operations-killed',
    'Manila’s official count of Duterte’s war on drugs is 6,252 dead.',
  ),
  traced(
    '2024-03-01',
    '31,000',
    'zelensky-2024-02-25-ukrainian-forces-killed',
    'Some 31,000 Ukrainian conscripts have been killed, by Zelensky’s account.',
  ),
  // The lands of those who were asked are none of the dead.
  traced(
    '2015-10-19',
    'at least 2,121',
    'ap-2015-10-19-mina-2015-pilgrims-killed-mina-2015-09-24',
    'The crush in Mina took at least 2,121 lives, an Associated Press tally based on reports from 30 countries shows.',
  ),
  // A toll of both sides is neither's, whoever stands last.
  none(
    '2025-12-18',
    '39',
    'not-covered',
    'Border clashes between Cambodia and Thailand have now left 39 people dead.',
  ),
  none(
    '2025-12-18',
    '39',
    'not-covered',
    'Border clashes between Thailand and Cambodia have now left 39 people dead.',
  ),
  // Another nation's people than the group's, on either side and on none.
  altered(
    '2014-02-01',
    '155,081',
    'iran-basij-2013-10-31-iranian-combatants-killed',
    ['subject'],
    'By the Basij’s records 155,081 Iraqi troops fell in the war of Iran and Iraq.',
  ),
  traced(
    '2014-02-01',
    '155,081',
    'iran-basij-2013-10-31-iranian-combatants-killed',
    'By the Basij’s records 155,081 Iranian troops fell in the war of Iran and Iraq.',
  ),
  altered(
    '2026-01-08',
    '32',
    'cuba-government-2026-01-06-cuban-personnel-venezuela-killed-us-raid-caracas-2026-01-03',
    ['subject'],
    'Havana said 32 Venezuelan troops died in the American raid.',
  ),
  altered(
    '2024-06-25',
    '1,301',
    HAJJ,
    ['subject'],
    'At this year’s hajj 1,301 Indonesian pilgrims died, by the Saudi health ministry’s count.',
  ),
  // Another land at the head of the sentence.
  altered(
    '2025-10-09',
    '67,173',
    'gaza-moh-2025-10-07-gaza-palestinians-killed',
    ['place'],
    'In Sudan 67,173 people have died. Gaza’s hospitals are full.',
  ),
  // Who says that it did not say so.
  none(
    '2020-12-12',
    '2,783',
    'untraced',
    'Baku dismissed a report that 2,783 of Azerbaijan’s soldiers had died in Karabakh.',
  ),
  none(
    '2020-12-12',
    '2,317',
    'untraced',
    'Armenia has not said that 2,317 of its soldiers died in Karabakh.',
  ),
  // The dead of a year are not those of a war.
  none(
    '2024-12-31',
    '789,550',
    'within',
    'By Kyiv’s General Staff count, Russia has lost 789,550 troops this year.',
  ),
  traced(
    '2024-12-31',
    '789,550',
    'ua-general-staff-2024-12-31-russian-forces-losses',
    'By Kyiv’s General Staff count, Russia has lost 789,550 troops so far.',
  ),
];
