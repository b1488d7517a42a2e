import { markedPage } from './marked-page';

/** Pages of our own, written as reporters write, each figure with its claim. */
export const PAST_PAGES = [
  markedPage(
    'd-afg1',
    null,
    `The US Department of Defense said 13 US service members were killed and 18 wounded in the suicide bombing at Abbey Gate during the evacuation from Kabul. Afghan health officials put the number of Afghans killed at the airport at at least 170. In a drone strike three days later the US killed {10|us-centcom-2021-09-17} civilians, seven of them children, General Kenneth McKenzie admitted.`,
  ),
  markedPage(
    'd-afg2',
    null,
    `Brown University's Costs of War project estimates that {47,245|costs-of-war-2021-08-14} Afghan civilians were killed in the war, along with some 66,000 Afghan military and police and 51,191 Taliban and other opposition fighters.`,
  ),
  markedPage(
    'd-unama',
    '2021-07-26',
    `The U.N. mission in Afghanistan said civilian casualties hit a record in the first half of the year: {1,659|unama-2021-07-26} civilians were killed and 3,524 wounded, {5,183|unama-2021-07-26} casualties in all, up 47 percent on the year before.`,
  ),
  markedPage(
    'd-alg',
    null,
    `Algeria says {1.5 million|algeria-government} martyrs fell in its war of independence from France. French historians put the toll far lower: Xavier Yacono estimated {250,000|yacono} Algerian dead, and Guy Pervillé between 300,000 and 400,000.`,
  ),
  markedPage(
    'd-andijan',
    null,
    `On 17 May the prosecutor general, Rashid Kadyrov, told a news conference in Tashkent that {169|uzbekistan-prosecutor-2005-05-17} people had been killed in Andijan, {32|uzbekistan-prosecutor-2005-05-17} of them government troops. The opposition Free Peasants Party said it had compiled a list of {745|-} dead: {542|free-peasants-party-2005-05-17} in Andijan and 203 in Pakhtabad. The official toll was later raised to 187.`,
  ),
  markedPage(
    'd-arg',
    null,
    `The National Commission on the Disappearance of Persons (CONADEP) documented {8,961|conadep} disappearances under the military junta. Human rights organisations estimate that some {30,000|argentine-rights-groups} people disappeared. Javier Milei said in a presidential debate that the figure was 8,753.`,
  ),
  markedPage(
    'd-armen',
    null,
    `Armenian scholars say {1.5 million|armenian-scholars} Armenians were killed. In 1919 an Ottoman interior ministry bureau under Djemal Bey put the number at {800,000|djemal-bureau}.`,
  ),
  markedPage(
    'd-boko',
    '2021-06-24',
    `Conflict with jihadist insurgents in Nigeria's northeast had directly and indirectly killed some {350,000|undp-2021-06-24} people by the end of 2020, the vast majority of them children below the age of five, the United Nations Development Programme said on Thursday. About {35,000|undp-2021-06-24} people were killed in fighting.`,
  ),
  markedPage(
    'd-bosnia',
    null,
    `The Research and Documentation Centre in Sarajevo, led by Mirsad Tokača, counted {95,940|rdc-sarajevo-2013} people killed in the war of 1992-1995. In an earlier version it had 97,207 names, {39,684|rdc-sarajevo-2007} of them civilians and 57,523 soldiers. Demographers working for the Hague tribunal's prosecution had estimated 102,000.`,
  ),
  markedPage(
    'd-srebr',
    null,
    `In June 2004 a commission of the Bosnian Serb government admitted that more than {7,000|rs-commission-2004} Bosniak men and boys were killed after the fall of Srebrenica. The state's Federal Commission for Missing Persons lists 8,372 victims. The International Commission on Missing Persons has identified 6,925 by DNA.`,
  ),
  markedPage(
    'd-cabo',
    null,
    `ACLED has recorded {6,257|acled-2025-10-05} deaths in Cabo Delgado since the first attacks in October 2017. Journalist Alex Perry's door-to-door survey found that 1,193 people were killed or abducted in the attack on Palma; the police had spoken of 12 foreigners beheaded.`,
  ),
  markedPage(
    'd-camb',
    null,
    `Demographer Ewa Tabeau told the tribunal in Phnom Penh that between {1.7 million and 2.2 million|tabeau-eccc} people died under the Khmer Rouge. Patrick Heuveline of UCLA puts the toll between {1.2 million and 2.8 million|heuveline}.`,
  ),
  markedPage(
    'd-car',
    '2013-12-19',
    `Amnesty International said nearly {1,000|amnesty-2013-12-19} people were killed in two days of violence in Bangui this month. Anti-balaka militias killed about {60|amnesty-2013-12-19} Muslim men on 5 December, it said. The UN had put the toll in the capital at {450|un-2013-12-13}.`,
  ),
  markedPage(
    'd-chech',
    null,
    `The head of Chechnya's interim parliament, Taus Dzhabrailov, said in August 2005 that {150,000 to 160,000|chechnya-interim-parliament-2005} people had died in the two wars, {30,000 to 40,000|chechnya-interim-parliament-2005} of them ethnic Chechens. The human rights group Memorial put the civilian dead at up to 75,000.`,
  ),
  markedPage(
    'd-chech2',
    null,
    `Russia's General Staff counted {3,826|russia-general-staff} soldiers killed, {17,892|russia-general-staff} wounded and {1,906|russia-general-staff} missing in the first Chechen war. The Union of the Committees of Soldiers' Mothers put the dead of the second at 12,000 by 2003.`,
  ),
  markedPage(
    'd-colo',
    null,
    `Colombia's Truth Commission concluded that {450,664|colombia-truth-commission} people were killed in the armed conflict and {121,768|colombia-truth-commission} were forcibly disappeared. The National Centre for Historical Memory had counted {262,197|cnmh-2018} dead up to 2018, {46,813|cnmh-2018} of them combatants.`,
  ),
  markedPage(
    'd-congo',
    null,
    `The International Rescue Committee said in January 2008 that {5.4 million|irc-2008} people had died since 1998 as a consequence of Congo's conflict. The Human Security Report Project argued in 2010 that the toll was overstated, and put excess deaths from May 2001 at {900,000|human-security-report}.`,
  ),
  markedPage(
    'd-darf',
    null,
    `Eric Reeves, a researcher at Smith College, estimated in January 2005 that more than {400,000|eric-reeves-2005-01} people had died in Darfur. John Holmes, the UN humanitarian chief, told the Security Council in April 2008 that {300,000|ocha-2008} people may have died. President Omar al-Bashir admitted only 10,000.`,
  ),
  markedPage(
    'd-dresd',
    null,
    `A commission of historians set up by the city concluded in 2010 that up to 25,000 people died in the raids of February 1945. David Irving had put the number at {135,000|irving} in a book of 1963.`,
  ),
  markedPage(
    'd-timor',
    null,
    `The truth commission CAVR put the conflict-related deaths in Timor-Leste at up to {183,000|cavr}. The Human Rights Data Analysis Group estimated {102,800|hrdag} deaths, of them {18,600|hrdag} killings and {84,200|hrdag} from hunger and illness.`,
  ),
  markedPage(
    'd-falk',
    null,
    `In July 1982 the Ministry of Defence told Parliament that {255|uk-mod-1982} British servicemen and civilians of the task force had been killed and {777|uk-mod-1982} wounded. Three islanders died too. Argentina lost 649 men, 321 of them aboard the General Belgrano.`,
  ),
  markedPage(
    'd-holo',
    null,
    `Ukraine's Institute of Demography puts the direct losses of the Holodomor at 3.9 million. Historian Volodymyr Serhiychuk says at least 7 million died. Robert Conquest estimated {6 million|conquest} in Ukraine and 7 million across the Soviet Union.`,
  ),
  markedPage(
    'd-iriq',
    null,
    `Iran's Martyrs Foundation counts {188,015|iran-martyrs-foundation} Iranian combatants killed in the eight-year war with Saddam Hussein's Iraq. A general of Saddam's army, Ra'ad Hamdani, put Iraq's dead at 250,000.`,
  ),
  markedPage(
    'd-kar20',
    null,
    `Azerbaijan's defence ministry has published the names of {2,906|azerbaijan-mod-2022} servicemen killed in the 44-day war; Armenia's Investigative Committee counted {3,781|armenia-investigative-committee-2021} dead, soldiers and civilians. Azerbaijan said 93 of its civilians were killed.`,
  ),
  markedPage(
    'd-kar23',
    '2023-09-28',
    `Azerbaijan's health ministry on Wednesday said {192|azerbaijan-health-ministry-2023-09-27} of its servicemen were killed and {511|azerbaijan-health-ministry-2023-09-27} wounded in last week's offensive in Nagorno-Karabakh. Karabakh's human rights ombudsman, Gegham Stepanyan, said at least 200 people had been killed. The authorities in Stepanakert said 20 people died at first when a fuel depot blew up.`,
  ),
  markedPage(
    'd-korea',
    null,
    `The Pentagon counts {36,574|us-dod} American deaths in the Korean theatre, after decades of giving 54,246. Some {92,134|us-dod} were wounded.`,
  ),
  markedPage(
    'd-kosovo',
    null,
    `Human Rights Watch found that about {500|hrw-2000} civilians died in NATO's air campaign. The Humanitarian Law Centre lists {758|hlc} people killed by the bombing.`,
  ),
  markedPage(
    'd-kyrg',
    '2022-09-24',
    `Kyrgyzstan's health ministry raised the death toll from last week's border clashes with Tajikistan to {62|kyrgyz-health-ministry-2022-09-24}, with {198|kyrgyz-health-ministry-2022-09-24} wounded. Tajikistan has reported 41 deaths.`,
  ),
  markedPage(
    'd-mex',
    null,
    `Mexico's statistics agency INEGI recorded {35,964|inegi-2019} homicides in 2018. The national registry listed 120,257 missing persons at the end of 2024.`,
  ),
  markedPage(
    'd-mya',
    '2024-01-02',
    `The Assistance Association for Political Prisoners said the junta had killed {4,273|aapp-2024-01-01} people since the coup. A PRIO report in June put the number of civilians killed in the first 20 months at {6,337|prio-2023}.`,
  ),
  markedPage(
    'd-nank',
    null,
    `China says {300,000|china-government-2007} people were killed in the Nanjing massacre. The Tokyo war crimes tribunal found that over {200,000|tokyo-tribunal} were murdered. The Japanese historian Ikuhiko Hata puts the toll at {40,000|hata}.`,
  ),
  markedPage(
    'd-peru',
    null,
    `Peru's Truth and Reconciliation Commission estimated in 2003 that {69,280|peru-cvr-2003-08} people were killed or disappeared in two decades of war between the state and Shining Path.`,
  ),
  markedPage(
    'd-phil',
    null,
    `The Philippine Drug Enforcement Agency says {6,252|pdea-2022} people were killed in police operations up to May 2022. Rights groups put the number of dead at up to {30,000|ph-rights-groups}; the ICC prosecutor estimated {12,000 to 30,000|icc-prosecutor}.`,
  ),
  markedPage(
    'd-911',
    null,
    `The Costs of War project at Brown University said in September 2021 that {897,000 to 929,000|costs-of-war-2021-09} people had been killed in the post-9/11 wars; in 2023 it estimated that {4.5 million|costs-of-war-2023-05} had died directly and indirectly.`,
  ),
  markedPage(
    'd-roh',
    '2017-12-14',
    `At least {9,000|msf-2017} Rohingya died in Myanmar's Rakhine state between 25 August and 24 September, Médecins Sans Frontières said after surveys in refugee camps in Bangladesh. At least {6,700|msf-2017} were killed by violence, including 730 children under five. Myanmar's army has put the number of dead at 400.`,
  ),
  markedPage(
    'd-rwa',
    null,
    `Rwanda's government counted {1,071,000|rwanda-government} victims of the 1994 genocide. Alison Des Forges of Human Rights Watch estimated at least {500,000|hrw-1999} Tutsi dead.`,
  ),
  markedPage(
    'd-moura',
    '2023-05-12',
    `Mali's army and foreign fighters killed at least {500|ohchr-2023-05-12} people in Moura in March last year, the UN human rights office found. Mali's army had spoken of {203|mali-army-2022-04-01} "terrorists" killed. Human Rights Watch put the toll at {300|hrw-2022-04-05}.`,
  ),
  markedPage(
    'd-tinz',
    '2024-08-02',
    `Tuareg rebels say they killed at least {84|csp-dpa-2024-08-01} Wagner mercenaries and {47|csp-dpa-2024-08-01} Malian soldiers in three days of fighting near Tinzaouaten. The rebels said nine of their own fighters were killed. JNIM claimed 50 Russians and {10|jnim-2024-07-28} Malians dead.`,
  ),
  markedPage(
    'd-mog',
    null,
    `The committee that investigated the Zobe bombing in Mogadishu of October 2017 concluded that {587|zobe-committee-2018} people were killed and {316|zobe-committee-2018} injured. The government had counted {358|somalia-government-2017} dead.`,
  ),
  markedPage(
    'd-ssud',
    '2018-09-26',
    `Almost 400,000 people have died of South Sudan's civil war, according to a study. The London School of Hygiene and Tropical Medicine estimated {382,900|lshtm-2018} excess deaths, of which violence caused 190,000, or half.`,
  ),
  markedPage(
    'd-slk',
    null,
    `A panel of experts appointed by Ban Ki-moon said in April 2011 that up to {40,000|un-panel-sri-lanka} civilians may have died in the final months of Sri Lanka's civil war. The government's census counted {7,934|sri-lanka-census} deaths in the Northern Province in 2009.`,
  ),
  markedPage(
    'd-ghouta',
    null,
    `The White House said {1,429|white-house-2013} people were killed in the chemical attack in the suburbs of Damascus, including 426 children. Doctors Without Borders said hospitals it supports had {355|msf-2013} dead. The Syrian Observatory for Human Rights counted {502|sohr-2013-09}. French intelligence put the dead at {281|french-intelligence} at least.`,
  ),
  markedPage(
    'd-syr',
    '2021-09-24',
    `The UN human rights office says {350,209|ohchr-2021-09-24} people were killed in ten years of war in Syria. A year later it estimated 306,887 civilians.`,
  ),
  markedPage(
    'd-syr2',
    '2022-06-28',
    `More than {306,000|ohchr-2022-06-28} civilians were killed in Syria in ten years of conflict, the UN Human Rights Office estimates. Of the estimated {306,887|ohchr-2022-06-28} deaths, {143,350|ohchr-2022-06-28} were individually documented.`,
  ),
  markedPage(
    'd-tig',
    '2023-01-16',
    `Olusegun Obasanjo, the African Union envoy, told the Financial Times that as many as {600,000|au-envoy-obasanjo} people may have died in Tigray. Ghent University researchers put civilian deaths at {300,000 to 400,000|ghent-tigray} and those of soldiers at 200,000 to 300,000.`,
  ),
  markedPage(
    'd-viet',
    null,
    `In 1995 Vietnam's government said {1.1 million|vietnam-government-1995} communist fighters and nearly {2 million|vietnam-government-1995} civilians had died. The US lost 58,220 service members.`,
  ),
  markedPage(
    'd-mosul',
    null,
    `An AP investigation found that {9,000 to 11,000|ap-2017-12-20} civilians died in the battle for Mosul. The coalition acknowledged 326 deaths. The Pentagon found that an air strike of 17 March killed at least 105 civilians.`,
  ),
  markedPage(
    'd-raqqa',
    null,
    `Amnesty International and Airwars said the coalition killed more than {1,600|amnesty-airwars-2019} civilians in Raqqa; the coalition had admitted 180.`,
  ),
  markedPage(
    'd-ww2',
    null,
    `Stalin told Pravda in 1946 that {7 million|stalin-1946} Soviet citizens had died. In 1993 a study of the Russian Academy of Sciences put the losses of the Soviet Union at 26.6 million. General Krivosheev counted 8,668,400 military dead.`,
  ),
  markedPage(
    'd-tangsh',
    null,
    `China's government announced in 1979 that {242,769|china-government-1979} people died in Tangshan.`,
  ),
  markedPage(
    'd-elsal',
    '2024-07-10',
    `At least {261|cristosal-2024} people have died in El Salvador's prisons since President Nayib Bukele declared a state of emergency two years ago, the rights group Cristosal said.`,
  ),
  markedPage(
    'd-chernobyl',
    null,
    `A 2006 report commissioned by the Greens in the European Parliament, TORCH, predicted 30,000 to 60,000 cancer deaths. Greenpeace expects 93,000 fatal cancers. The UN's Chernobyl Forum said up to {4,000|chernobyl-forum} people could die.`,
  ),
];
