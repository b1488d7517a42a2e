import { altered, type NewsCase, none, traced } from './news-case';

const MOTHERS = 'soldiers-mothers-2003-10-31-russian-troops-chechnya-2-killed';
const BRITISH = 'uk-mod-1982-1982-07-06-british-falklands-killed';
const ARGENTINE = 'argentina-government-2007-06-14-argentine-falklands-killed';
const SOVIET = 'soviet-general-staff-1993-01-01-soviet-troops-afghanistan-deaths';
const FAMINE = 'dikotter-2010-09-06-great-famine-victims-excess-deaths';

const SOUTH_SUDAN = 'lshtm-2018-09-26-south-sudan-people-excess-deaths';
const YEMEN = 'undp-2021-11-23-yemen-people-excess-deaths';
const HARVARD = 'harvard-maria-2018-05-29-maria-dead-excess-deaths-2017-09-20-to-2017-12-31';
const VIETNAM = 'us-dod-2008-04-29-us-troops-vietnam-deaths';

/** Wars long over: the same few numbers go round, often without day or source, and in other words than their counts. */
export const OLD_WAR_CASES: readonly NewsCase[] = [
  // A body that counted in one war alone names it, with a place of that war; whom alone it counted, it means.
  traced(
    null,
    '12,000',
    MOTHERS,
    'Soldiers’ Mothers reckoned in 2003 that 12,000 had died. Most of the boys who were sent to Grozny had never fired a gun.',
  ),
  none(
    null,
    '12,400',
    'not-covered',
    'Soldiers’ Mothers reckoned that 12,400 had died. Most of the boys who were sent to Grozny had never fired a gun.',
  ),
  // "Killed" of an army's deaths from all causes.
  altered(
    '2014-03-01',
    '15,000',
    SOVIET,
    ['measure'],
    'Around 15,000 Soviet conscripts were killed in the war in Afghanistan.',
  ),
  none(
    '2014-03-01',
    '15,900',
    'untraced',
    'Around 15,900 Soviet conscripts were killed in the war in Afghanistan.',
  ),
  altered(
    '2016-05-01',
    '45 million',
    FAMINE,
    ['measure'],
    'At least 45 million people died under China’s Great Leap Forward.',
  ),
  none(
    '2016-05-01',
    '52 million',
    'untraced',
    'At least 52 million people died under China’s Great Leap Forward.',
  ),
  // A day lent by another number, long after the war, is not its own.
  altered(
    '2004-05-06',
    '15,000',
    SOVIET,
    ['measure'],
    'On May 4 a general told reporters that 61 of his men had died in Grozny since January. The war in Afghanistan killed some 15,000 Soviet troops.',
  ),
  // Peoples whose names stand without a noun.
  traced(
    null,
    '255',
    BRITISH,
    'Some say that 255 British and 649 Argentines died in the Falklands War.',
  ),
  traced(
    null,
    '649',
    ARGENTINE,
    'Some say that 255 British and 649 Argentines died in the Falklands War.',
  ),
  // "Its troops" are the speaker's, not those of the side that is named last.
  traced(
    '2020-12-05',
    '100',
    'azerbaijan-mod-2020-12-03-azerbaijani-soldiers-2020-missing',
    'Azerbaijan announced that 2,783 of its soldiers had fallen against Armenian forces in the Karabakh war, and that over 100 of its troops are missing.',
  ),
  // Only the upper end is a number.
  traced(
    '2019-06-01',
    'several hundred and 1,000',
    'amnesty-1989-08-30-tiananmen-civilians-killed-tiananmen-1989-06-04',
    'Amnesty International believes that between several hundred and 1,000 people were killed in Beijing when the army cleared Tiananmen Square.',
  ),
  none(
    '2019-06-01',
    'several hundred to 1,000',
    'untraced',
    'It is commonly held that several hundred to 1,000 people were killed in Beijing when the army cleared Tiananmen Square in 1989.',
  ),
  // A rounded number that nobody else's comes near, and one under another word of its body.
  traced(
    null,
    '69,000',
    'peru-cvr-2003-08-28-peru-killed-disappeared-losses',
    'Shining Path and the army between them left some 69,000 Peruvians dead or missing in two decades of conflict in Peru.',
  ),
  none(
    null,
    '64,000',
    'within',
    'Shining Path and the army between them left some 64,000 Peruvians dead or missing in two decades of conflict in Peru.',
  ),
  altered(
    null,
    '26,000',
    'hamoodur-rahman-1974-10-23-bangladesh-1971-victims-killed',
    ['measure'],
    'Pakistan set up the Hamoodur Rahman Commission after the loss of East Pakistan in the 1971 war. Its report spoke of 26,000 civilian casualties.',
  ),
  // Somebody without a name who sits on another bench is not the body that gave the same number.
  none(
    '2005-05-18',
    '500',
    'untraced',
    'An opposition party says that more than 500 people were killed in Andijan last week.',
  ),
  traced(
    '2005-05-18',
    '500',
    'uzbek-military-source-2005-05-17-andijan-people-killed-andijan-2005-05-13',
    'An Uzbek military source says that more than 500 people were killed in Andijan last week.',
  ),
  // The land in a war's own name is no place of the number, and a whole war's years are told by and large.
  traced(
    '2013-01-10',
    '300,000',
    'costs-of-war-2012-09-11-post-911-wars-people-killed',
    'America’s wars in Iraq and Afghanistan have taken some 300,000 lives, Brown University’s Costs of War project finds.',
  ),
  traced(
    null,
    '800,000',
    'djemal-bureau-1919-03-14-ottoman-armenians-deaths',
    'Between 1915 and 1917 some 800,000 Armenians died in the genocide, by Ottoman statistics.',
  ),
  // Those whom a blow of war killed, and a land's own before somebody else speaks of his.
  traced(
    '2008-10-05',
    '18,000',
    'dresden-commission-2008-10-01-dresden-victims-killed-dresden-1945-02-13',
    'A commission of historians in Dresden has identified about 18,000 victims of the Allied bombing of February 1945.',
  ),
  traced(
    '2022-03-01',
    '20',
    'india-armed-forces-2020-06-16-indian-soldiers-galwan-killed-galwan-2020-06-15',
    'In the Galwan Valley fight India saw 20 of its soldiers die, whereas China put the number of its own dead at four.',
  ),
  // Somebody whom the record lacks speaks for a body that it knows.
  traced(
    '2021-08-28',
    '18',
    'us-centcom-2021-08-26-us-service-members-afghanistan-wounded-kabul-airport-2021-08-26',
    'At the gate of Kabul airport 18 US service members were wounded, said Maj. Ada Vale, a spokeswoman for CENTCOM.',
  ),
  // The very number, told once more without a word for whose it is.
  altered(
    null,
    '8.7 million',
    'krivosheev-1993-01-01-ww2-soviet-military-losses',
    ['measure'],
    'General Krivosheev’s study of 1993 has 8,700,000 Soviet soldiers dead or missing in the Second World War. Some in Moscow doubt it. Yet schools still teach that the military dead came to 8.7 million.',
  ),
  // "Died" says nothing of the cause: a fair word for a body's own estimate of excess deaths; "killed" is none.
  traced(
    null,
    '382,900',
    SOUTH_SUDAN,
    'Five years of fighting took 382,900 lives in South Sudan, reckons the London School of Hygiene and Tropical Medicine.',
  ),
  altered(
    null,
    '382,900',
    SOUTH_SUDAN,
    ['measure'],
    'Gunmen killed 382,900 villagers in South Sudan’s civil war, reckons the London School of Hygiene and Tropical Medicine.',
  ),
  traced(
    null,
    '377,000',
    YEMEN,
    'In Yemen 377,000 people would be dead because of the war, UNDP wrote.',
  ),
  traced(
    null,
    '377,000',
    YEMEN,
    'Bombs, cholera and hunger together, directly or indirectly, have killed 377,000 people in Yemen’s war, UNDP wrote.',
  ),
  altered(
    null,
    '377,000',
    YEMEN,
    ['measure'],
    'Air raids and snipers had killed 377,000 people in Yemen’s hunger-stricken towns, UNDP wrote.',
  ),
  // The body is known by a name that it shares with others, or stands behind the number without "said".
  traced(
    null,
    '4,645',
    HARVARD,
    'Of Hurricane Maria 4,645 islanders had died in Puerto Rico by the year’s end, a Harvard study found.',
  ),
  altered(
    null,
    '4,645',
    HARVARD,
    ['measure', 'bound'],
    'Over 4,645 islanders had been murdered in Puerto Rico after Hurricane Maria, a Harvard study found.',
  ),
  // "Lost" is a fair word for an army's dead of all causes, where the army lost them that is counted.
  traced(null, '58,220', VIETNAM, 'In Vietnam America lost 58,220 soldiers.'),
  traced(null, '15,051', SOVIET, 'The Soviet Union lost 15,051 troops in Afghanistan.'),
  none(
    null,
    '58,220',
    'not-covered',
    'In that war North Vietnam lost 58,220 men to the Americans.',
  ),
  none(null, '15,051', 'not-covered', 'The mujahideen lost 15,051 fighters against the Soviets.'),
  none(null, '36,516', 'untraced', 'North Korea lost 36,516 troops in the Korean War.'),
  // Of another year than the war's, though its count came out only then.
  none(
    null,
    '3,825',
    'not-covered',
    'Armenia’s government had 3,825 of its soldiers killed in the border clashes of September 2022.',
  ),
  traced(
    '2022-03-22',
    '3,825',
    'armenia-government-2022-03-21-armenian-soldiers-2020-killed',
    'Armenia’s government counted 3,825 of its soldiers killed in the Karabakh war of 2020.',
  ),
  none(
    null,
    '6,700',
    'not-covered',
    'At least 6,700 Rohingya died in the violence of 2012, MSF reckoned.',
  ),
  // The time of another ruler of the land.
  none(
    null,
    '5.4 million',
    'untraced',
    'Under King Leopold 5.4 million people died in the Congo, the International Rescue Committee told its guests.',
  ),
  traced(
    null,
    '5.4 million',
    'irc-2008-01-22-congo-war-people-excess-deaths',
    'In all 5.4 million people died of the Congo war, the International Rescue Committee reckoned.',
  ),
];
