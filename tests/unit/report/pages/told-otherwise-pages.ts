import { markedPage } from './marked-page';

/**
 * Pages that call the group by another word than the record, at another level, or not at all: its number tells.
 * Beside them pages with such a number of which nothing may be traced.
 */
export const TOLD_OTHERWISE_PAGES = [
  markedPage(
    'o-own-police',
    '2025-02-14',
    `Bangladesh looks back at its July uprising. {44|bangladesh-police-2025-02-12} officers lost their lives in it, the Bangladesh Police holds.`,
  ),
  markedPage(
    'o-losses-and-side',
    '2022-06-14',
    `The Falklands War ended forty years ago. British forces had suffered {255|uk-mod-1982} losses by then. On the Argentine side {649|argentina-government-2007} died.`,
  ),
  markedPage(
    'o-roll-of-then',
    null,
    `On 5 June 2005 the Federal Commission for Missing Persons issued its roll of {8,106|bosnia-federal-commission-2005} people who were killed or went missing at Srebrenica in the summer of 1995.`,
  ),
  markedPage(
    'o-deaths-and-disappearances',
    null,
    `Under the military junta in Argentina nobody kept a tally. CONADEP then put {8,961|conadep-1984} deaths and disappearances on paper.`,
  ),
  markedPage(
    'o-karabakh-2023',
    '2023-09-28',
    `Azerbaijan buried its dead of last week's one-day operation in Nagorno-Karabakh. The health ministry in Baku gave the names of {192|azerbaijan-health-ministry-2023-09-27} soldiers killed.`,
  ),
  markedPage(
    'o-hiroshima',
    null,
    `How many died of the atomic bombings can only be reckoned. In Hiroshima {140,000|hiroshima-reestimate-1977} people had died by the end of the year, by a re-estimate made in the 1970s.`,
  ),
  markedPage(
    'o-khartoum',
    null,
    `Researchers of the London School of Hygiene and Tropical Medicine looked at Sudan's war. They found more than 61,000 dead in Khartoum State, of whom about {26,000|lshtm-2024-11-13} fell to violence.`,
  ),
  markedPage(
    'o-el-fasher',
    null,
    `Sudan's El Fasher has lost its last hospital. The WHO's director-general was appalled at the deaths of {460|who-2025-10-29} people inside its maternity hospital.`,
  ),
  markedPage(
    'o-tiananmen',
    null,
    `What the crackdown at Tiananmen cost stays open. A cable of the National Security Agency spoke of {180 to 500|us-nsa-cable} civilians shot dead.`,
  ),
  markedPage(
    'o-falklands',
    null,
    `The Falklands War was short and costly. Killed were:\n- Argentina: {649|argentina-government} killed\n- Britain: 255 killed`,
  ),
  markedPage(
    'o-karabakh-missing',
    null,
    `Both armies of the Second Nagorno-Karabakh War still look for their own. Armenian soldiers who went missing: {187|armenia-government-2022-03-21}.`,
  ),
  markedPage(
    'o-aid',
    '2025-08-16',
    `From the end of May, and as of 13 August, at least {1,760|ohchr-2025-08-15} Palestinians were shot dead on their way to food in Gaza, the UN human rights office said.`,
  ),
  markedPage(
    'o-since-aid',
    '2025-08-16',
    `Since 27 May and until 13 August the UN human rights office documented at least {1,760|ohchr-2025-08-15} people killed while they looked for aid in Gaza.`,
  ),
  markedPage(
    'o-horne',
    null,
    `Alistair Horne wrote the standard history of Algeria's war of independence. In it Horne reckons with around {700,000|horne} Algerian dead.`,
  ),
  markedPage(
    'o-moura',
    '2023-05-14',
    `Malian soldiers and foreign fighters slaughtered {500|ohchr-2023-05-12} in Moura, a report by the UN human rights office concluded.`,
  ),
  markedPage(
    'o-covid',
    null,
    `Excess deaths tell more than registers. The World Health Organization now thinks that nearly {15 million|who-2022-05-05} people died in the Covid-19 pandemic within two years.`,
  ),
  markedPage(
    'o-hrana',
    '2025-07-09',
    `The Human Rights Activists group in Washington said that 1,190 people had been killed in Iran by Israel's strikes, among them {436|hrana-2025-07-08} civilians and {435|hrana-2025-07-08} members of the security forces.`,
  ),
  markedPage(
    'o-may-grow',
    '2007-06-22',
    `Mirsad Tokača of the Research and Documentation Center in Sarajevo said his figure of {97,207|rdc-sarajevo-2007-06-21} dead could still rise.`,
  ),
  markedPage(
    'o-post-911',
    null,
    `Scholars at Brown University's Watson Institute count {between 897,000 and 929,000|costs-of-war-2021-09-01} people killed outright in Afghanistan, Pakistan, Iraq, Syria and Yemen since the attacks of September 11.`,
  ),
  markedPage(
    'o-lost',
    null,
    `In the Second Nagorno-Karabakh war Azerbaijan lost {2,906|azerbaijan-mod-2022-11-08} soldiers.`,
  ),
  markedPage(
    'o-unpublished',
    null,
    `On the last months of Sri Lanka's civil war the UN country team kept a tally that was never made public: {7,721|un-country-team-sri-lanka} civilians killed and {18,479|un-country-team-sri-lanka} wounded.`,
  ),
  markedPage(
    'o-nato',
    null,
    `BRUSSELS — A NATO official gave the alliance's first estimate of Russia's dead in Ukraine: {between 7,000 and 15,000|nato-2022-03-23} soldiers were killed in the war's first weeks.`,
  ),
  markedPage(
    'o-unnamed-officials',
    '2023-12-14',
    `By U.S. figures Russia's army has suffered {315,000|us-intelligence-2023-12-12} casualties in Ukraine.`,
  ),
  markedPage(
    'o-zamzam',
    '2025-12-20',
    `The UN Human Rights Office says that {more than 1,000|ohchr-2025-12-01} civilians were killed in April when the Rapid Support Forces overran a camp for the displaced in Sudan's north Darfur.`,
  ),
  markedPage(
    'o-so-far',
    '2025-12-16',
    `Bangkok — Another Thai soldier was killed at the Cambodian border overnight, and the toll of its own has reached {19|thai-army-2025-12-16}, the Thai army said.`,
  ),
  markedPage(
    'o-battlefield',
    null,
    `Tim Vanden Bempt of Ghent University believes that {200,000 to 300,000|ghent-tigray-2023-01-15} people died on the battlefields of Ethiopia's Tigray war.`,
  ),
  markedPage(
    'o-since-year',
    '2025-04-02',
    `LONDON — Russia has taken around {900,000|uk-mod-2025-03-20} casualties in Ukraine since 2022, the British Ministry of Defence reckons.`,
  ),
  markedPage(
    'o-in-year',
    '2019-05-20',
    `In 2017 {more than 1,600|amnesty-airwars-2019-04-25} civilians were killed in the battle for Raqqa, Amnesty International and Airwars found.`,
  ),
  markedPage(
    'o-whole-land',
    '2024-06-25',
    `In Saudi Arabia {more than 1,300|saudi-health-ministry-2024-06-23} Hajj pilgrims died this month, the Saudi health ministry said.`,
  ),
  markedPage(
    'o-two-speakers',
    '2025-02-03',
    `By Sunday the UN and Congo's government counted {773|un-2025-02-01} people killed in Goma.`,
  ),
  markedPage(
    'o-paper-first',
    '2024-11-14',
    `A new study counts more dead of Sudan's war than was known, with {as many as 61,000|lshtm-2024-11-13} people killed in Khartoum state in its first 14 months. Researchers from the London School of Hygiene and Tropical Medicine warn that few were ever put on record.`,
  ),
  markedPage(
    'o-paper-of-two',
    '2024-11-14',
    `A new study counts more dead of Sudan's war than was known, with {as many as 61,000|lshtm-2024-11-13} people killed in Khartoum state in its first 14 months. Researchers from the London School of Hygiene and Tropical Medicine and researchers at ACLED warn that few were ever put on record.`,
  ),
  markedPage(
    'o-one-day',
    '2025-03-11',
    `Russia lost {1,300|ua-general-staff-2025-03-11-russian-forces-losses-daily} soldiers over the past day, Ukraine's General Staff said. Its total losses stand at {887,620|ua-general-staff-2025-03-11-russian-forces-losses}.`,
  ),
  markedPage(
    'o-one-day-later',
    '2025-03-19',
    `Russia lost {1,300|-} soldiers over the past day, Ukraine's General Staff said.`,
  ),
  markedPage(
    'o-a-month',
    '2026-01-15',
    `Russia is losing {between 20,000 and 25,000|nato-2026-01-13} soldiers a month in Ukraine, killed alone, NATO's Mark Rutte reckons.`,
  ),
  markedPage(
    'o-a-week',
    '2026-01-15',
    `Russia is losing {between 20,000 and 25,000|-} soldiers a week in Ukraine, killed alone, NATO's Mark Rutte reckons.`,
  ),
  markedPage(
    'o-operations',
    '2023-10-31',
    `Israeli military operations go on in Gaza, where by the Hamas-run health ministry more than {8,300|gaza-moh-2023-10-31} were killed.`,
  ),
  markedPage(
    'o-countrymen',
    '2018-06-04',
    `Researchers of Harvard hold that Hurricane Maria killed {4,645|harvard-maria-2018-05-29} Americans.`,
  ),
  markedPage(
    'o-day-of-storm',
    '2018-06-04',
    `When Hurricane Maria struck Puerto Rico on September 20, 2017, {64|puerto-rico-government} people died, the authorities in Puerto Rico maintain.`,
  ),
  markedPage(
    'o-body-not-people',
    '2020-08-06',
    `Lebanese health ministry: {137|lebanon-moph-2020-08-06} killed by the explosion in Beirut's port.`,
  ),
  // The same numbers where they are of others.
  markedPage(
    'x-khartoum',
    '2024-11-20',
    `Malaria took about {26,000|-} lives in Khartoum State before the war, a paper on Sudan says.`,
  ),
  markedPage(
    'x-gaza-years-on',
    '2025-06-20',
    `The health ministry in Gaza says that {3,747|-} people have been killed since the truce broke down in March.`,
  ),
  markedPage(
    'x-karabakh',
    '1994-06-01',
    `Azerbaijan's army buried {192|-} soldiers after the fighting around Fizuli.`,
  ),
  markedPage(
    'x-falklands',
    '1986-05-01',
    `Argentina's roads cost {649|-} lives in the first weeks of the year, the transport ministry said.`,
  ),
  markedPage(
    'x-hiroshima',
    '2018-07-12',
    `Heavy rain drove {140,000|-} people in Hiroshima from their homes and killed {96|-} of them.`,
  ),
  markedPage(
    'x-other-soldiers',
    '2024-12-16',
    `A Thai patrol boat capsized in the Gulf; {19|-} soldiers drowned, the navy said.`,
  ),
  markedPage(
    'x-other-year',
    '2025-04-02',
    `Since 2015 some {900,000|-} casualties of Russia's roads were counted, the interior ministry says.`,
  ),
  markedPage(
    'x-other-storm',
    '2019-09-12',
    `Hurricane Dorian struck the Bahamas on September 1; {64|-} people died, the police said.`,
  ),
  markedPage(
    'x-rate-of-another-year',
    '2025-06-05',
    `In April the British Ministry of Defence gave Russia's casualties since 2022 as around 920,000. It holds that Russia goes on losing {about 1,000|-} soldiers a day.`,
  ),
  markedPage(
    'x-alliance',
    '2022-04-01',
    `The opposition alliance says that {between 7,000 and 15,000|-} people were killed in Ethiopia's Oromia.`,
  ),
  markedPage(
    'x-doer',
    '2024-03-02',
    `Wagner's fighters are back in Mali: gunmen kill {500|-} head of cattle near Gao.`,
  ),
  markedPage(
    'x-other-police',
    '2025-02-14',
    `The rebels of Rakhine killed {44|-} officers of the police, their spokesman holds.`,
  ),
  markedPage(
    'x-other-side',
    '2022-06-14',
    `A bus went off the road near Mendoza, on the Argentine side of the pass; {64|-} travellers died.`,
  ),
];
