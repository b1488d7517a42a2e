import { markedPage } from './marked-page';

/** Dispatches of our own on every conflict of the record: other words, several bodies in one paragraph, older counts, rounded numbers. */
export const DISPATCH_PAGES = [
  markedPage(
    'n-afg1',
    '2021-07-26',
    `KABUL — The first half of this year was the bloodiest for ordinary Afghans since record-keeping began in 2009, the UN mission in the country warned on Monday. It documented {1,659|unama-2021-07-26-afghan-civilians-killed} deaths and {3,524|unama-2021-07-26-afghan-civilians-wounded} injuries from January through June, nearly half of them in May and June alone, after foreign troops began their final pull-out.`,
  ),
  markedPage(
    'n-afg2',
    '2021-08-28',
    `The Pentagon has named the {13|us-centcom-2021-08-26-us-service-members-afghanistan-killed-kabul-airport-2021-08-26} American service members who died when a suicide bomber struck Abbey Gate at Kabul airport on Thursday. Eighteen more were hurt. Afghan health officials put the number of local people who were killed at {at least 170|afghan-moph-2021-08-27-kabul-airport-dead-killed-health-officials}; the day before they had spoken of {more than 90|afghan-moph-2021-08-27-afghan-people-killed-next-day}.`,
  ),
  markedPage(
    'n-afg4',
    '2021-08-17',
    `Twenty years of war have cost some 66,000 Afghan soldiers and policemen their lives, according to a tally kept at Brown University. The project also counts {47,245|costs-of-war-2021-08-14-afghan-civilians-killed} dead civilians and 51,191 Taliban and other insurgents.`,
  ),
  markedPage(
    'n-alg1',
    '2022-03-18',
    `Sixty years after the Evian accords the numbers are still fought over. Algiers speaks of {one and a half million|algeria-government-1964-01-01-algerians-killed-killed} martyrs; most French historians think {300,000 to 400,000|perville-1990-01-01-algerians-killed-killed} Algerians perished, while Alistair Horne settled on {700,000|horne-1977-01-01-algerians-killed-killed}. On the French side {close to 25,600|france-officials-algeria-1962-12-31-french-troops-algeria-deaths} soldiers died and another {65,000|france-officials-algeria-1962-12-31-french-troops-algeria-wounded} were injured.`,
  ),
  markedPage(
    'n-andijan1',
    '2005-05-18',
    `Uzbekistan's prosecutor general said Tuesday that {169|uzbekistan-prosecutor-2005-05-17-andijan-people-killed-andijan-2005-05-13} people had been killed in Andijan, all of them "terrorists" apart from 32 troops. An opposition party that went door to door says it has the names of {542|free-peasants-party-2005-05-17-andijan-people-killed-andijan-2005-05-13} dead in the city and {203|free-peasants-party-2005-05-17-pakhtabad-dead-killed-pakhtabad-2005-05-14} more in Pakhtabad.`,
  ),
  markedPage(
    'n-andijan2',
    '2015-05-13',
    `Ten years ago government forces opened fire on a crowd in the eastern Uzbek town of Andijan. Tashkent maintains to this day that {187|uzbekistan-prosecutor-2005-07-11-andijan-people-killed-andijan-2005-05-13} people died, most of them armed. Rights activists think the real toll was around 500 or higher.`,
  ),
  markedPage(
    'n-arg1',
    '2023-10-02',
    `BUENOS AIRES, Oct 2 — "There weren't 30,000," Javier Milei said in Sunday's televised debate, insisting that only {8,753|milei-2023-10-01-argentina-victims-missing} people vanished under the military. Human rights groups have for decades spoken of {30,000|argentine-rights-groups-2009-01-01-argentina-victims-missing} disappeared; the CONADEP commission documented 8,961 cases in its 1984 report.`,
  ),
  markedPage(
    'n-bd71',
    '2021-12-15',
    `Dhaka holds that Pakistani troops and their helpers killed {three million|mujib-1972-01-18-bangladesh-1971-victims-killed} people in nine months; a Pakistani judicial inquiry headed by Hamoodur Rahman accepted just 26,000. Urdu-speaking Biharis were slaughtered as well: the political scientist R. J. Rummel gives anywhere from 50,000 to half a million.`,
  ),
  markedPage(
    'n-bd24',
    '2025-02-13',
    `GENEVA (Reuters) - {As many as 1,400|ohchr-2025-02-12-bangladesh-2024-killed-killed} people may have been killed during last year's student-led uprising in Bangladesh, the UN human rights office said on Wednesday, most of them shot by security forces. Police reported that {44|bangladesh-police-2025-02-12-bangladesh-2024-police-killed} of their officers lost their lives between 1 July and 15 August. The interim government's own gazette lists 834 names.`,
  ),
  markedPage(
    'n-bd24b',
    '2024-09-29',
    `A health panel of Bangladesh's student movement says {1,581|bangladesh-student-movement-2024-09-28-bangladesh-2024-killed-killed} people lost their lives in the protests that toppled Sheikh Hasina, more than double the 708 on the health ministry's preliminary list. {Over 31,000|bangladesh-student-movement-2024-09-28-bangladesh-2024-killed-wounded} were injured, it added.`,
  ),
  markedPage(
    'n-beirut1',
    '2020-08-31',
    `BEIRUT: Lebanon's official toll from the August 4 port explosion stands at {190|lebanon-gov-2020-08-30-beirut-people-killed-beirut-port-2020-08-04} dead and {more than 6,500|lebanon-gov-2020-08-30-beirut-people-wounded-beirut-port-2020-08-04} injured, a document from the prime minister's office showed on Sunday.`,
  ),
  markedPage(
    'n-beirut3',
    '2020-08-05',
    `{At least 30|lebanon-moph-2020-08-04-beirut-people-killed-beirut-port-2020-08-04} people died when two explosions tore through Beirut's port on Tuesday evening, Health Minister Hamad Hassan told Reuters.`,
  ),
  markedPage(
    'n-bhopal1',
    '2014-12-03',
    `Survivors of the Union Carbide leak marked its 30th anniversary. The state government has certified {5,295|madhya-pradesh-2011-12-02-bhopal-people-deaths-bhopal-1984-12-03} deaths for compensation, campaigners say some 23,000 people have died of the poison gas so far. The first official count, in early 1985, was 2,259.`,
  ),
  markedPage(
    'n-bhopal2',
    '2006-06-01',
    `The gas that escaped the pesticide plant at Bhopal killed {3,787|madhya-pradesh-2006-01-01-bhopal-people-deaths-bhopal-1984-12-03} people, the government of Madhya Pradesh has confirmed.`,
  ),
  markedPage(
    'n-boko1',
    '2021-06-25',
    `ABUJA — The conflict with Boko Haram has led to the deaths of {nearly 350,000|undp-2021-06-24-ne-nigeria-people-excess-deaths-2} people in Nigeria's north-east, ten times previous estimates, the UN Development Programme said in a study released Thursday. Only {35,000|undp-2021-06-24-ne-nigeria-people-killed} of them died in fighting; the other 314,000 are attributed to indirect causes such as hunger and disease.`,
  ),
  markedPage(
    'n-bosnia1',
    '2007-06-22',
    `The Research and Documentation Center in Sarajevo presented its Book of the Dead on Thursday: 97,207 names of people who were killed in Bosnia between 1992 and 1995. 57,523 of them were soldiers and 39,684 civilians. Experts at the Hague tribunal have estimated the toll at {about 110,000|icty-demographers-2007-06-21-bosnian-war-all-killed}.`,
  ),
  markedPage(
    'n-bosnia2',
    '2016-07-11',
    `Twenty-one years on, DNA has put a name to 6,925 of the {roughly 8,000|icmp-2016-07-11-srebrenica-victims-missing-srebrenica-1995-07} Muslim men and boys missing from the fall of Srebrenica, the International Commission on Missing Persons says.`,
  ),
  markedPage(
    'n-bosnia3',
    '2004-10-15',
    `A Bosnian Serb commission has for the first time admitted that {more than 7,000|rs-commission-2004-2004-10-14-srebrenica-victims-killed-srebrenica-1995-07} Muslims were slaughtered after Srebrenica fell. Two years ago a government bureau in Banja Luka had claimed that only {2,500|rs-bureau-2002-2002-09-03-srebrenica-combatants-killed-srebrenica-1995-07} were killed, all of them fighters.`,
  ),
  markedPage(
    'n-cabo1',
    '2025-10-06',
    `Eight years after the first attack in Mocimboa da Praia, the insurgency in Mozambique's northernmost province has killed {6,257|acled-2025-10-05-cabo-delgado-people-killed} people, according to the conflict monitor ACLED.`,
  ),
  markedPage(
    'n-cabo2',
    '2023-06-21',
    `{1,193|alex-perry-survey-2023-06-20-palma-civilians-losses-palma-2021-03-24} people were killed or abducted in and around Palma when militants overran the gas town in March 2021, a house-to-house survey organised by the journalist Alex Perry has found. Police in Mozambique had announced the discovery of just 12 bodies, thought to be foreigners.`,
  ),
  markedPage(
    'n-car1',
    '2013-12-20',
    `Christian militias and ex-Seleka fighters left {nearly 1,000|amnesty-2013-12-19-bangui-2013-killed-killed-bangui-2013-12-05} people dead in two days of bloodletting in Bangui, Amnesty International said on Thursday. {About 60|amnesty-2013-12-19-bangui-2013-muslims-killed-bangui-2013-12-05} Muslim men were killed on the first day. The United Nations had counted {450|un-2013-12-13-bangui-2013-killed-killed-bangui-2013-12-05} killed in the capital and {another 150|un-2013-12-13-car-2013-elsewhere-killed} elsewhere in the Central African Republic.`,
  ),
  markedPage(
    'n-chech1',
    '2005-08-16',
    `MOSCOW. {Up to 160,000|chechnya-interim-parliament-2005-08-15-chechnya-all-losses} people have been killed or gone missing in two wars in Chechnya, Taus Dzhabrailov, who heads the republic's interim parliament, said on Monday. {30,000 to 40,000|chechnya-interim-parliament-2005-08-15-chechens-killed} of those were ethnic Chechens, he said.`,
  ),
  markedPage(
    'n-chech2',
    '2003-11-05',
    `The Union of Soldiers' Mothers Committees thinks that {12,000|soldiers-mothers-2003-10-31-russian-troops-chechnya-2-killed} federal troops have died in Chechnya since 1999. In the first war the General Staff recorded {3,826|russia-general-staff-1996-12-31-russian-troops-chechnya-1-killed} killed, {17,892|russia-general-staff-1996-12-31-russian-troops-chechnya-1-wounded} wounded and {1,906|russia-general-staff-1996-12-31-russian-troops-chechnya-1-missing} missing.`,
  ),
  markedPage(
    'n-chern1',
    '2016-04-26',
    `Thirty years after reactor four blew up, nobody agrees on how many it killed. The Soviet authorities acknowledged {31|soviet-government-1986-1986-12-31-chernobyl-people-killed-chernobyl-1986-04-26} deaths. The Chernobyl Forum, a group of UN agencies, predicted in 2005 that {up to 4,000|chernobyl-forum-2005-09-05-chernobyl-people-deaths-chernobyl-1986-04-26} people would eventually die of radiation; Greenpeace put the number of fatal cancers at 93,000 and said {200,000|greenpeace-2006-04-18-chernobyl-people-deaths-chernobyl-1986-04-26-2} might already have died.`,
  ),
  markedPage(
    'n-chern2',
    '2006-04-07',
    `Between {30,000 and 60,000|torch-report-2006-04-06-chernobyl-people-deaths-chernobyl-1986-04-26} extra cancer deaths can be expected, two British scientists write in "The Other Report on Chernobyl".`,
  ),
  markedPage(
    'n-col1',
    '2022-06-29',
    `BOGOTÁ — Colombia's Truth Commission delivered its final report on Tuesday. It found that {450,664|colombia-truth-commission-2022-06-28-colombia-conflict-killed-killed-1985-01-01-to-2018-12-31} people lost their lives to the armed conflict from 1985 to 2018 and that {121,768|colombia-truth-commission-2022-06-28-colombia-conflict-disappeared-missing} were forcibly disappeared. Soldiers murdered {some 6,400|colombia-truth-commission-2022-06-28-false-positives-killed} civilians and passed them off as rebels.`,
  ),
  markedPage(
    'n-col2',
    '2018-08-03',
    `The National Centre for Historical Memory now speaks of {262,197|cnmh-2018-08-02-colombia-conflict-killed-killed} dead in six decades of war in Colombia; {46,813|cnmh-2018-08-02-colombia-conflict-combatants-killed} of them were fighters, {215,000|cnmh-2018-08-02-colombia-conflict-civilians-killed} civilians. Five years ago it had reported {220,000|cnmh-2013-07-24-colombia-conflict-killed-killed}.`,
  ),
  markedPage(
    'n-covid1',
    '2022-05-06',
    `{Nearly 15 million|who-2022-05-05-covid-world-excess-deaths} more people died during the pandemic than in normal times, the World Health Organization said on Thursday, compared with 5.4 million deaths that countries had reported for 2020 and 2021. India rejected the WHO's estimate of {4.7 million|who-2022-05-05-covid-india-excess-deaths}, ten times its official toll of {481,000|india-health-ministry-2022-05-05-covid-india-deaths}.`,
  ),
  markedPage(
    'n-darfur1',
    '2008-04-23',
    `The war in Darfur may have claimed {300,000|ocha-2008-04-22-darfur-people-2003-excess-deaths} lives, UN humanitarian chief John Holmes told the Security Council on Tuesday, up from the 200,000 that had been the UN's estimate. Khartoum says that 10,000 have been killed.`,
  ),
  markedPage(
    'n-darfur2',
    '2005-09-01',
    `Eric Reeves, a professor at Smith College, calculates that {more than 370,000|eric-reeves-2005-08-31-darfur-people-2003-excess-deaths} have died in Sudan's western region since February 2003.`,
  ),
  markedPage(
    'n-derna1',
    '2023-09-14',
    `The mayor of Derna, Abdulmenam al-Ghaithi, told Al Arabiya that the dead could number between {18,000 and 20,000|derna-mayor-2023-09-13-derna-people-killed-derna-flood-2023-09-10}, going by the districts that the flood destroyed. The Libyan Red Crescent spoke of {11,300|libyan-red-crescent-2023-09-14-derna-people-killed-derna-flood-2023-09-10} dead and {10,100|libyan-red-crescent-2023-09-14-derna-people-missing-derna-flood-2023-09-10} missing on Thursday.`,
  ),
  markedPage(
    'n-derna2',
    '2023-09-18',
    `The United Nations revised its toll for the floods in Libya, saying on Saturday that {at least 3,958|ocha-2023-09-16-derna-people-killed-derna-flood-2023-09-10} people had died. It had earlier given 11,300, citing the Red Crescent. The eastern health minister, Othman Abduljalil, has confirmed 3,283 burials.`,
  ),
  markedPage(
    'n-drc1',
    '2025-02-28',
    `KINSHASA — {More than 8,500|drc-government-2025-02-27-goma-people-killed} people have died in and around Goma since January, Congo's public health minister Samuel Roger Kamba said on Thursday. Hospitals have treated 5,700. Earlier in the week Prime Minister Judith Suminwa had told the Human Rights Council in Geneva that {7,000|drc-government-2025-02-24-eastern-drc-people-killed} compatriots had been killed in the east.`,
  ),
  markedPage(
    'n-drc3',
    '2022-12-08',
    `M23 rebels executed {131|monusco-2022-12-07-kishishe-victims-killed-kishishe-2022-11-29} civilians in Kishishe and Bambo, a preliminary UN inquiry has found. The government in Kinshasa had said {about 300|drc-government-2022-12-05-kishishe-victims-killed-kishishe-2022-11-29} were massacred.`,
  ),
  markedPage(
    'n-dresden1',
    '2010-03-18',
    `{No more than 25,000|dresden-commission-2010-03-17-dresden-victims-killed-dresden-1945-02-13} people died in the Allied air raids on Dresden in February 1945, a panel of historians commissioned by the city has concluded after five years of work. David Irving's book of 1963 had given {135,000|irving-1963-01-01-dresden-victims-killed-dresden-1945-02-13}.`,
  ),
  markedPage(
    'n-timor1',
    '2006-02-10',
    `A statistical study by the Human Rights Data Analysis Group reckons that {102,800|hrdag-2006-02-09-timor-people-deaths} East Timorese died of conflict-related causes under Indonesian rule: {18,600|hrdag-2006-02-09-timor-people-killed} were killed or disappeared and {84,200|hrdag-2006-02-09-timor-people-excess-deaths} died of hunger and illness. The truth commission gave an upper bound of 183,000.`,
  ),
  markedPage(
    'n-salv1',
    '2025-11-04',
    `SAN SALVADOR: {454|socorro-juridico-2025-11-01-el-salvador-custody-deaths-deaths} inmates have died in Salvadoran prisons since President Bukele imposed the state of exception in March 2022, the legal aid group Socorro Jurídico Humanitario said.`,
  ),
  markedPage(
    'n-salv2',
    '2023-05-30',
    `Cristosal, a rights organisation, has documented the deaths of {153|cristosal-2023-05-29-el-salvador-custody-deaths-deaths} prisoners during the first year of El Salvador's crackdown on gangs; none had been convicted.`,
  ),
  markedPage(
    'n-falk1',
    '2022-06-14',
    `Forty years ago today Argentine forces laid down their arms in Port Stanley. The war had cost the lives of {649|argentina-government-2007-06-14-argentine-falklands-killed} Argentines, {255|uk-mod-1982-1982-07-06-british-falklands-killed} British servicemen and {three|uk-mod-1982-1982-07-06-falkland-islanders-killed} islanders. Almost half of the Argentine dead, {321|argentina-government-1982-06-14-argentine-falklands-killed-general-belgrano-1982-05-02} men, went down with the cruiser General Belgrano.`,
  ),
  markedPage(
    'n-galwan1',
    '2021-02-20',
    `China acknowledged for the first time on Friday that {four|china-military-2021-02-19-chinese-soldiers-galwan-killed-galwan-2020-06-15} of its soldiers died in the hand-to-hand fighting with Indian troops in the Galwan valley last June. India lost {20|india-armed-forces-2020-06-16-indian-soldiers-galwan-killed-galwan-2020-06-15} men. US intelligence believed that China had suffered {35|us-intelligence-2020-06-17-chinese-soldiers-galwan-casualties-galwan-2020-06-15} casualties.`,
  ),
  markedPage(
    'n-galwan2',
    '2022-02-04',
    `An Australian newspaper, The Klaxon, reported that {at least 38|the-klaxon-2022-02-03-chinese-soldiers-galwan-killed-galwan-2020-06-15} PLA troops drowned or were killed in the Galwan river in 2020, nine times what Beijing has admitted.`,
  ),
  markedPage(
    'n-famine1',
    '2010-09-07',
    `Frank Dikötter, a historian in Hong Kong, claims in a new book that {at least 45 million|dikotter-2010-09-06-great-famine-victims-excess-deaths} people were worked, starved or beaten to death in Mao's Great Leap Forward. Earlier scholars had offered lower totals: Ansley Coale 27 million, Peng Xizhe 23 million, Ashton and Hill 30 million.`,
  ),
  markedPage(
    'n-haiti1',
    '2025-01-07',
    `At least {5,601|ohchr-2025-01-07-haiti-killed-killed} people were killed in Haiti last year as a result of gang violence, the UN Human Rights Office said on Tuesday. A further {2,212|ohchr-2025-01-07-haiti-killed-wounded} were injured and 1,494 kidnapped.`,
  ),
  markedPage(
    'n-haiti2',
    '2024-12-10',
    `Gang leader Monel "Mikano" Felix ordered the massacre in the Wharf Jérémie slum of Port-au-Prince over the weekend after his child fell ill. Volker Türk said {at least 184|ohchr-2024-12-09-wharf-jeremie-victims-killed-wharf-jeremie-2024-12} people, most of them elderly, were killed, bringing the toll in Haiti this year to {a staggering 5,000|ohchr-2024-12-09-haiti-killed-killed}.`,
  ),
  markedPage(
    'n-haiti3',
    '2024-12-24',
    `{More than 207|binuh-2024-12-23-wharf-jeremie-victims-killed-wharf-jeremie-2024-12} people were executed by the gang in Cité Soleil between 6 and 11 December, the UN Integrated Office in Haiti has established.`,
  ),
  markedPage(
    'n-hajj1',
    '2024-06-24',
    `RIYADH, June 24 — {1,301|saudi-health-ministry-2024-06-23-hajj-pilgrims-deaths} people died during this year's haj in extreme heat, Saudi Arabia said on Sunday, the vast majority of them unregistered pilgrims. Two Arab diplomats have told the news agency AFP that {658|arab-diplomats-2024-06-20-hajj-egyptians-deaths} Egyptians were among the dead.`,
  ),
  markedPage(
    'n-herat1',
    '2023-10-09',
    `{2,053|afghan-taliban-government-2023-10-08-herat-quake-dead-killed-herat-quake-2023-10-07} people died and 9,240 were hurt in Saturday's earthquakes in western Afghanistan, Mullah Janan Sayeeq, spokesman of the disaster ministry, said on Sunday. The Red Crescent had reported {500|afghan-red-crescent-2023-10-08-herat-quake-dead-killed-herat-quake-2023-10-07} dead and the United Nations {320|un-2023-10-07-herat-quake-dead-killed-herat-quake-2023-10-07}.`,
  ),
  markedPage(
    'n-hiro1',
    '2020-08-05',
    `The American military estimated after the war that {70,000|us-military-1940s-1946-06-30-hiroshima-victims-killed} people died in Hiroshima and {40,000|us-military-1940s-1946-06-30-nagasaki-victims-killed} in Nagasaki. A Japanese-led reassessment in the seventies came to {140,000|hiroshima-reestimate-1977-1977-01-01-hiroshima-victims-killed} for Hiroshima by the end of 1945. "We will never know," writes Alex Wellerstein, who gives a range from 110,000 to 210,000 for both cities together.`,
  ),
  markedPage(
    'n-holo1',
    '2018-11-24',
    `Ukraine mourned the victims of Stalin's famine on Saturday. Demographers of the Ptoukha Institute put the excess deaths in 1932–34 at {3.9 million|ptoukha-institute-2018-02-22-holodomor-victims-excess-deaths}; the historian Volodymyr Serhiychuk insists on {at least seven million|serhiychuk-2018-06-29-holodomor-victims-excess-deaths}.`,
  ),
  markedPage(
    'n-katrina1',
    '2023-08-29',
    `Eighteen years after Hurricane Katrina the National Hurricane Center has lowered its death toll from {1,833|nhc-2011-09-14-katrina-dead-deaths-katrina-2005-08-29} to {1,392|nhc-2023-01-10-katrina-dead-deaths-katrina-2005-08-29}.`,
  ),
  markedPage(
    'n-maria1',
    '2018-08-29',
    `Governor Ricardo Rosselló on Tuesday raised the official death toll from Hurricane Maria from {64|puerto-rico-government-2018-05-29-maria-dead-deaths} to {2,975|puerto-rico-government-2018-08-28-maria-dead-excess-deaths} after researchers at George Washington University published a long-awaited study.`,
  ),
  markedPage(
    'n-maria2',
    '2018-06-01',
    `Harvard researchers believe that {4,645|harvard-maria-2018-05-29-maria-dead-excess-deaths-2017-09-20-to-2017-12-31} Puerto Ricans died in the three months after the hurricane. Puerto Rico's Center for Investigative Journalism found 985 extra deaths in the first 40 days, and a New York Times analysis 1,052.`,
  ),
  markedPage(
    'n-indpak1',
    '2025-05-12',
    `NEW DELHI/ISLAMABAD: India's director general of military operations, Lt Gen Rajiv Ghai, said on Sunday that {35 to 40|india-armed-forces-2025-05-11-pakistani-soldiers-2025-killed} Pakistani military personnel were killed along the Line of Control, besides more than 100 terrorists in the strikes of 7 May. India, he said, lost {five|india-armed-forces-2025-05-11-indian-soldiers-2025-killed} soldiers.`,
  ),
  markedPage(
    'n-indpak2',
    '2025-05-14',
    `Pakistan's military said on Tuesday that {40|pakistan-ispr-2025-05-13-pakistani-civilians-2025-killed} civilians, including 15 children, and {11|pakistan-ispr-2025-05-13-pakistani-soldiers-2025-killed} members of its armed forces died in the clashes with India; {78|pakistan-ispr-2025-05-13-pakistani-soldiers-2025-wounded} troops were hurt.`,
  ),
  markedPage(
    'n-indpak3',
    '2025-05-08',
    `At least {31|pakistan-ispr-2025-05-08-pakistani-civilians-2025-killed-india-strikes-2025-05-07} civilians were killed in Indian strikes and cross-border fire, Islamabad said Thursday, while on the Indian side of Kashmir shelling left 12 people dead.`,
  ),
  markedPage(
    'n-tsun1',
    '2005-12-26',
    `A year on, the number of dead in Aceh remains uncertain: the provincial government lists {129,498|aceh-government-2005-12-01-tsunami-2004-indonesia-killed-indian-ocean-tsunami-2004-12-26}, the Indonesian Red Cross {131,338|indonesian-red-cross-2005-12-01-tsunami-2004-indonesia-killed-indian-ocean-tsunami-2004-12-26}. Sri Lanka's relief task force counted {31,229|sri-lanka-task-force-2005-12-01-tsunami-2004-srilanka-killed-indian-ocean-tsunami-2004-12-26} victims. All in all {more than 216,000|ap-2005-12-01-tsunami-2004-people-losses-indian-ocean-tsunami-2004-12-26} people were killed or are missing around the Indian Ocean, an Associated Press survey shows.`,
  ),
  markedPage(
    'n-tsun2',
    '2005-01-20',
    `JAKARTA - The toll in Indonesia jumped to {166,320|indonesia-health-ministry-2005-01-19-tsunami-2004-indonesia-killed-indian-ocean-tsunami-2004-12-26} on Wednesday, the health ministry said.`,
  ),
  markedPage(
    'n-ii1',
    '2018-09-22',
    `The Martyrs Foundation in Tehran counts {188,015|iran-martyrs-foundation-2000-10-01-iranian-combatants-killed} combatants and {17,000|iran-martyrs-foundation-2000-10-01-iranian-civilians-80s-killed} civilians among Iran's dead of the war that Saddam Hussein started in 1980. Academic databases go much higher: Correlates of War gives 750,000 Iranian and {half a million|correlates-of-war-2013-10-31-iraqi-dead-killed} Iraqi dead.`,
  ),
  markedPage(
    'n-ii24',
    '2024-10-02',
    `Two people were lightly injured in Tel Aviv by shrapnel, Magen David Adom said, and a {Palestinian man|-} was killed near Jericho by a falling piece of an Iranian missile.`,
  ),
  markedPage(
    'n-ii25a',
    '2025-06-25',
    `DUBAI — Iran's health ministry said Tuesday that {606|iran-moh-2025-06-24-iran-people-2025-killed} people had been killed and {5,332|iran-moh-2025-06-24-iran-people-2025-wounded} wounded in twelve days of Israeli strikes. In Israel {28|magen-david-adom-2025-06-24-israel-people-2025-killed} people died, according to the ambulance service, and 3,238 were taken to hospital.`,
  ),
  markedPage(
    'n-ii25b',
    '2025-07-09',
    `The Washington-based Human Rights Activists says its final count for the June war is {1,190|hrana-2025-07-08-iran-people-2025-killed} dead in Iran, {436|hrana-2025-07-08-iran-civilians-2025-killed} of them civilians and {435|hrana-2025-07-08-iran-security-forces-2025-killed} military personnel. The country's Foundation of Martyrs reported {1,060|iran-martyrs-foundation-2025-07-07-iran-people-2025-killed} dead.`,
  ),
  markedPage(
    'n-ip19',
    '2020-06-01',
    `Iran's interior minister, Abdolreza Rahmani Fazli, signalled on Saturday that {between 200 and 225|iran-interior-ministry-2020-05-30-iran-protest-dead-2019-killed} people were killed in the fuel price unrest last November. Amnesty International has documented {304|amnesty-2019-12-16-iran-protest-dead-2019-killed}; in December Reuters reported {about 1,500|reuters-2019-12-23-iran-protest-dead-2019-killed}, citing three Iranian officials. The United States has said that {more than 1,000|us-state-2019-12-05-iran-protest-dead-2019-killed} may have been murdered.`,
  ),
  markedPage(
    'n-ip22a',
    '2022-09-28',
    `PARIS — {At least 76|iran-human-rights-2022-09-27-iran-protesters-2022-killed} people have been killed in Iran's crackdown on protests over the death of Mahsa Amini, Oslo-based Iran Human Rights said late on Tuesday. State media put the toll, including members of the security forces, at {41|iran-state-media-2022-09-27-iran-protest-dead-2022-killed}.`,
  ),
  markedPage(
    'n-ip22b',
    '2022-12-04',
    `Iran's top security body said Saturday that {more than 200|iran-snsc-2022-12-03-iran-protest-dead-2022-killed} people have died since the protests began in mid-September; a general of the Revolutionary Guards had mentioned over 300 days before. Iran Human Rights puts the number at {448|iran-human-rights-2022-11-29-iran-protesters-2022-killed}.`,
  ),
  markedPage(
    'n-ip23',
    '2023-09-16',
    `One year after Mahsa Amini died in custody, Iran Human Rights counts {551|iran-human-rights-2023-09-15-iran-protesters-2022-killed} demonstrators killed by security forces, among them 68 children.`,
  ),
  markedPage(
    'n-ip26a',
    '2026-01-27',
    `HRANA, the Human Rights Activists News Agency, said on Monday that it had verified {6,126|hrana-2026-01-26-iran-protest-dead-2026-killed} deaths, and that {11,009|hrana-2026-01-26-iran-protest-dead-2026-wounded} people had suffered serious injuries. Tehran's only official toll is {3,117|iran-martyrs-foundation-2026-01-21-iran-protest-dead-2026-killed}.`,
  ),
  markedPage(
    'n-ip26b',
    '2026-01-15',
    `{At least 3,428|iran-human-rights-2026-01-14-iran-protesters-2026-killed} protesters have been shot dead in Iran, the Norway-based group IHR said on Wednesday; HRANA's number stood at {2,571|hrana-2026-01-14-iran-protest-dead-2026-killed}.`,
  ),
  markedPage(
    'n-ip26c',
    '2026-02-22',
    `President Trump said on Friday that {32,000|trump-2026-02-20-iran-protest-dead-2026-killed} people had been killed in Iran over a short stretch of time. Foreign Minister Abbas Araghchi answered on X with a list of 3,117 victims. HRANA counts more than 7,000.`,
  ),
  markedPage(
    'n-iw26a',
    '2026-03-03',
    `TEHRAN — The Iranian Red Crescent Society reported on Tuesday that {787|iran-red-crescent-2026-03-03-iran-people-2026-killed} people had been killed since the United States and Israel began bombing the country on Saturday, up from {555|iran-red-crescent-2026-03-02-iran-people-2026-killed} a day earlier. CENTCOM said Monday that {six|us-centcom-2026-03-02-us-service-members-2026-killed} American troops had been killed in action.`,
  ),
  markedPage(
    'n-iw26c',
    '2026-04-08',
    `{At least 3,636|hrana-2026-04-07-iran-people-2026-killed} people, {1,701|hrana-2026-04-07-iran-civilians-2026-killed} of them civilians, were killed in Iran before the truce took hold, the monitoring group HRANA says.`,
  ),
  markedPage(
    'n-iraq1',
    '2006-10-12',
    `{Some 655,000|lancet-iraq-2006-10-11-iraq-people-excess-deaths} Iraqis have died because of the US-led invasion, a study published Wednesday by the Lancet estimates, {601,000|lancet-iraq-2006-10-11-iraq-people-killed} of them violently. President Bush has used the number 30,000; a Lancet paper in 2004 had come to {98,000|lancet-iraq-2004-10-29-iraq-people-excess-deaths}.`,
  ),
  markedPage(
    'n-iraq3',
    '2008-01-10',
    `About {151,000|who-ifhs-2008-01-09-iraq-people-killed} Iraqis died violently in the three years after the invasion, according to the largest household survey so far, run by the World Health Organization and the Iraqi government. The British pollsters ORB had estimated {1.2 million|orb-2007-09-14-iraq-people-killed}.`,
  ),
  markedPage(
    'n-iraq4',
    '2013-03-19',
    `Ten years on, Iraq Body Count has recorded {112,017 to 122,438|iraq-body-count-2013-03-17-iraq-civilians-killed} violent civilian deaths, and 174,000 if combatants are added.`,
  ),
  markedPage(
    'n-kar20a',
    '2020-12-04',
    `BAKU — Azerbaijan on Thursday disclosed its military losses for the first time: {2,783|azerbaijan-mod-2020-12-03-azerbaijani-soldiers-2020-killed} servicemen were killed in Nagorno-Karabakh, 1,245 are being treated in hospitals and {over 100|azerbaijan-mod-2020-12-03-azerbaijani-soldiers-2020-missing} are missing. Yerevan has so far confirmed 2,317 fallen soldiers.`,
  ),
  markedPage(
    'n-kar20b',
    '2022-04-01',
    `Armenia lost {3,825|armenia-government-2022-03-21-armenian-soldiers-2020-killed} soldiers in the 44-day war, with 187 people still unaccounted for. Azerbaijani prosecutors say Armenian shelling killed {93|azerbaijan-prosecutor-2020-12-03-azerbaijani-civilians-2020-killed} civilians in Ganja, Barda and other towns.`,
  ),
  markedPage(
    'n-kar23',
    '2023-09-28',
    `{192|azerbaijan-health-ministry-2023-09-27-azerbaijani-soldiers-2023-killed} Azerbaijani troops died in last week's lightning operation in Karabakh and {511|azerbaijan-health-ministry-2023-09-27-azerbaijani-soldiers-2023-wounded} were wounded, Baku's Health Ministry said on Wednesday. Ethnic Armenian officials say {at least 200|nkr-authorities-2023-09-20-karabakh-armenians-2023-killed} people were killed on their side and {more than 400|nkr-authorities-2023-09-20-karabakh-armenians-2023-wounded} hurt.`,
  ),
  markedPage(
    'n-kar23b',
    '2023-09-27',
    `The explosion at a petrol depot outside Stepanakert killed at least {20|nkr-authorities-2023-09-26-fuel-depot-victims-2023-killed-stepanakert-fuel-depot-2023-09-25} people who were queuing for fuel, the separatist authorities said on Tuesday.`,
  ),
  markedPage(
    'n-korea1',
    '2000-06-26',
    `For decades the inscription said 54,246. The Pentagon now puts the number of Americans who died in the Korean theatre at {36,516|us-dod-2000-06-25-us-troops-korea-deaths}; the rest died elsewhere in the world. {92,134|us-dod-2000-01-10-us-troops-korea-wounded} were wounded.`,
  ),
  markedPage(
    'n-korea2',
    '2013-07-27',
    `The UN Command estimated that {422,612|un-command-korea-1953-12-31-chinese-troops-korea-killed} Chinese and {316,579|un-command-korea-1953-12-31-north-korean-troops-korea-killed} North Korean soldiers were killed in the three-year war.`,
  ),
  markedPage(
    'n-kos1',
    '2000-02-08',
    `Human Rights Watch said Monday that {about 500|hrw-2000-02-07-yugoslav-civilians-nato-killed} civilians were killed by NATO bombs in Yugoslavia last year, in 90 separate incidents.`,
  ),
  markedPage(
    'n-kos2',
    '2014-03-25',
    `{9,401|hlc-2014-03-24-kosovo-all-losses} people were killed or went missing in Kosovo during the 78 days of the air campaign, the Humanitarian Law Center in Belgrade says; the bombs themselves killed {758|hlc-2014-03-24-nato-bombing-all-killed}.`,
  ),
  markedPage(
    'n-kunar1',
    '2025-09-04',
    `JALALABAD — More than {2,200|afghan-taliban-government-2025-09-04-kunar-quake-people-killed-kunar-quake-2025-08-31} people are now known to have died in Sunday night's earthquake in the east of Afghanistan, Taliban deputy spokesman Hamdullah Fitrat said on Thursday. {3,640|afghan-taliban-government-2025-09-04-kunar-quake-people-wounded-kunar-quake-2025-08-31} people were injured. On Tuesday the toll had been {1,411|afghan-taliban-government-2025-09-02-kunar-quake-people-killed-kunar-quake-2025-08-31}.`,
  ),
  markedPage(
    'n-kyrg1',
    '2022-09-25',
    `Last week's border clashes cost {62|kyrgyz-health-ministry-2022-09-24-kyrgyz-2022-killed} lives in Kyrgyzstan, with {198|kyrgyz-health-ministry-2022-09-24-kyrgyz-2022-wounded} people injured, the health ministry in Bishkek said. Dushanbe reported {41|tajikistan-government-2022-09-24-tajik-2022-killed} dead.`,
  ),
  markedPage(
    'n-leb1',
    '2024-09-20',
    `BEIRUT — The death toll from two days of exploding pagers and walkie-talkies has climbed to {37|lebanon-moph-2024-09-19-lebanon-people-killed-communication-device-explosions-2024-09-17}, Lebanon's health minister Firass Abiad said Thursday. Twelve died on Tuesday and {25|lebanon-moph-2024-09-19-lebanon-people-killed-walkie-talkie-explosions-2024-09-18} on Wednesday; {2,323|lebanon-moph-2024-09-19-lebanon-people-wounded-pager-explosions-2024-09-17} people were maimed in the first wave and {608|lebanon-moph-2024-09-19-lebanon-people-wounded-walkie-talkie-explosions-2024-09-18} in the second.`,
  ),
  markedPage(
    'n-leb2',
    '2024-12-05',
    `Health Minister Firass Abiad said Wednesday that {4,047|lebanon-moph-2024-12-04-lebanon-people-killed} people were killed in over a year of hostilities with Israel, most of them since September, and {16,638|lebanon-moph-2024-12-04-lebanon-people-wounded} wounded. The Israeli military says it killed about {3,500|idf-2024-12-04-hezbollah-fighters-killed} Hezbollah operatives and lost 76 soldiers on the northern front; a source close to the group told Reuters it may have lost up to 4,000 men.`,
  ),
  markedPage(
    'n-leb3',
    '2024-09-24',
    `{558|lebanon-moph-2024-09-24-lebanon-people-killed} people have been killed in Lebanon since Monday morning in the deadliest bombardment in decades, the health ministry said on Tuesday.`,
  ),
  markedPage(
    'n-leb4',
    '2025-11-26',
    `One year into the truce Israeli strikes have killed {331|lebanon-moph-2025-11-25-lebanon-people-killed-since-ceasefire} people in Lebanon, the health ministry says. {At least 127|ohchr-2025-11-25-lebanon-civilians-killed} of the dead were civilians, the UN human rights office in Geneva said.`,
  ),
  markedPage(
    'n-leb5',
    '2024-07-28',
    `A rocket fell on a football pitch in the Druze town of Majdal Shams and killed {12|idf-2024-07-28-majdal-shams-residents-killed-majdal-shams-2024-07-27} children and teenagers.`,
  ),
  markedPage(
    'n-leb6',
    '2026-03-20',
    `Lebanon's death toll passed a grim mark on Thursday: {1,001|lebanon-moph-2026-03-19-lebanon-people-2026-killed} people have been killed and {2,584|lebanon-moph-2026-03-19-lebanon-people-2026-wounded} injured since 2 March, its health ministry said. More than a million have been driven from their homes.`,
  ),
  markedPage(
    'n-leb7',
    '2026-06-02',
    `BEIRUT (AFP) — Israeli raids have killed {3,433|lebanon-moph-2026-06-01-lebanon-people-2026-killed} people since the war with Hezbollah resumed in March and wounded {10,395|lebanon-moph-2026-06-01-lebanon-people-2026-wounded}, according to the latest toll of the Lebanese health ministry.`,
  ),
  markedPage(
    'n-mex1',
    '2019-07-26',
    `Mexico had {35,964|inegi-2019-07-25-mexico-homicides-killed} murders last year, the statistics institute INEGI said on Thursday, a record; the security secretariat had reported {33,523|sesnsp-2019-07-25-mexico-homicides-killed}.`,
  ),
  markedPage(
    'n-mex2',
    '2022-11-08',
    `More than {107,000|mexico-search-commission-2022-11-07-mexico-disappeared-missing} people are registered as missing in Mexico, the National Search Commission's database shows.`,
  ),
  markedPage(
    'n-mex3',
    '2024-08-01',
    `Homicides in Mexico dropped slightly in 2023 to {31,062|inegi-2024-07-31-mexico-homicides-killed}, from 33,287 a year earlier, according to the national statistics agency.`,
  ),
  markedPage(
    'n-mina1',
    '2015-10-20',
    `{At least 2,121|ap-2015-10-19-mina-2015-pilgrims-killed-mina-2015-09-24} pilgrims perished in the crush at Mina last month, an Associated Press count of reports from more than 30 countries found, nearly three times the 769 that Saudi Arabia has acknowledged. {465|iran-hajj-organization-2015-10-01-mina-2015-iranians-killed-mina-2015-09-24} were Iranians, says Tehran.`,
  ),
  markedPage(
    'n-mor1',
    '2023-09-14',
    `RABAT. {2,946|morocco-interior-2023-09-13-morocco-quake-people-killed-morocco-quake-2023-09-08} dead and {5,674|morocco-interior-2023-09-13-morocco-quake-people-wounded-morocco-quake-2023-09-08} injured: that was the balance five days after the quake struck the High Atlas, as the Moroccan interior ministry announced on Wednesday evening.`,
  ),
  markedPage(
    'n-mmq1',
    '2025-04-03',
    `The military government's spokesman, Maj. Gen. Zaw Min Tun, said on Thursday that {3,145|myanmar-junta-2025-04-03-myanmar-quake-people-killed-myanmar-quake-2025-03-28-2} bodies had been found in Mandalay, Sagaing and Naypyitaw and that {4,715|myanmar-junta-2025-04-03-myanmar-quake-people-wounded-myanmar-quake-2025-03-28} people were injured. In Bangkok, {22|bangkok-authorities-2025-04-03-bangkok-quake-dead-killed-myanmar-quake-2025-03-28} people died, most of them in the collapsed tower.`,
  ),
  markedPage(
    'n-mm2',
    '2023-06-14',
    `{6,337|prio-2023-06-13-myanmar-civilians-killed} civilians were killed and {2,614|prio-2023-06-13-myanmar-civilians-wounded} wounded in the first 20 months after Myanmar's coup, a study from the Peace Research Institute Oslo shows, far more than previously reported.`,
  ),
  markedPage(
    'n-mm3',
    '2025-02-01',
    `Four years after the generals took over, ACLED counts {73,069|acled-2025-01-31-myanmar-all-killed} deaths in Myanmar's war. The UN speaks of {at least 6,000|un-2025-01-31-myanmar-civilians-killed} civilians.`,
  ),
  markedPage(
    'n-nan1',
    '2017-12-13',
    `China observed its national day of memory for the 300,000 people it says were butchered by Japanese soldiers in Nanjing. The Tokyo war crimes tribunal found that {more than 200,000|tokyo-tribunal-1948-11-12-nanjing-victims-killed-nanjing-1937-12-13} were murdered; the historian Ikuhiko Hata has argued for {40,000|hata-1986-01-01-nanjing-victims-killed-nanjing-1937-12-13}.`,
  ),
  markedPage(
    'n-nig1',
    '2025-05-30',
    `Gunmen have killed {more than 10,000|amnesty-2025-05-29-nigeria-north-killed-killed} people in northern Nigeria in the two years since President Tinubu took office, Amnesty International said on Thursday; Benue state was worst hit with {6,896|amnesty-2025-05-29-benue-plateau-killed-killed-benue} dead, followed by Plateau with {2,630|amnesty-2025-05-29-benue-plateau-killed-killed-plateau}.`,
  ),
  markedPage(
    'n-nig2',
    '2024-12-18',
    `The National Bureau of Statistics in Abuja estimates that {614,937|-} Nigerians were killed in twelve months of insecurity.`,
  ),
  markedPage(
    'n-nig3',
    '2025-11-18',
    `US lawmakers cite a Nigerian NGO, Intersociety, which claims that {125,000|intersociety-2025-11-17-nigeria-christians-killed} Christians have been killed since 2009.`,
  ),
  markedPage(
    'n-pak1',
    '2025-10-13',
    `ISLAMABAD/KABUL — Pakistan's army said {23|pakistan-ispr-2025-10-12-pakistani-soldiers-afghan-border-killed-pak-afghan-border-2025-10-11} of its troops died and {29|pakistan-ispr-2025-10-12-pakistani-soldiers-afghan-border-wounded-pak-afghan-border-2025-10-11} were injured in the night battle along the border, while {more than 200|pakistan-ispr-2025-10-12-taliban-fighters-2025-killed-pak-afghan-border-2025-10-11} Taliban and allied militants were killed. Zabihullah Mujahid, the Taliban spokesman, claimed {58|afghan-taliban-government-2025-10-12-pakistani-soldiers-afghan-border-killed-pak-afghan-border-2025-10-11} dead Pakistani soldiers and admitted the loss of nine fighters.`,
  ),
  markedPage(
    'n-pak2',
    '2026-02-28',
    `Information Minister Attaullah Tarar raised the number of Taliban fighters killed in "open war" to {352|pakistan-information-ministry-2026-02-28-taliban-fighters-2025-killed} on Saturday, from {274|pakistan-ispr-2026-02-27-taliban-fighters-2025-killed} the day before. Kabul says that {55|afghan-taliban-government-2026-02-27-pakistani-soldiers-afghan-border-killed} Pakistani soldiers have been killed and {19|afghan-taliban-government-2026-02-27-afghan-civilians-2026-killed} Afghan civilians died.`,
  ),
  markedPage(
    'n-pak3',
    '2026-03-18',
    `Afghan authorities say {400|afghan-taliban-government-2026-03-17-kabul-hospital-victims-2026-killed-kabul-rehab-hospital-2026-03-16} people were killed when Pakistani jets hit a drug rehabilitation hospital in Kabul on Monday night.`,
  ),
  markedPage(
    'n-peru1',
    '2003-08-29',
    `LIMA — Peru's truth commission concluded Thursday that {69,280|peru-cvr-2003-08-28-peru-killed-disappeared-losses} people died or disappeared between 1980 and 2000 in the war between the state and the Shining Path, twice what had been believed.`,
  ),
  markedPage(
    'n-phil1',
    '2022-07-01',
    `Rodrigo Duterte leaves office with {6,252|pdea-2022-06-30-drug-war-police-operations-killed} drug suspects killed in police operations, by the count of the Philippine Drug Enforcement Agency. Rights groups think that {as many as 30,000|ph-rights-groups-2022-03-30-drug-war-all-killed} died. The prosecutor of the ICC has spoken of {12,000 to 30,000|icc-prosecutor-2021-09-15-drug-war-all-killed}.`,
  ),
  markedPage(
    'n-phil2',
    '2018-12-13',
    `Chito Gascon, chairman of the Commission on Human Rights, believes that {27,000|chr-philippines-2018-12-12-drug-war-all-killed} people may have been killed in the campaign against drugs; the drug agency's count was 5,050.`,
  ),
  markedPage(
    'n-cow1',
    '2021-09-02',
    `{Between 897,000 and 929,000|costs-of-war-2021-09-01-post-911-wars-people-killed} people have died directly in the wars that America started after 9/11, says the Costs of War project at Brown.`,
  ),
  markedPage(
    'n-cow2',
    '2023-05-16',
    `{4.5 million|costs-of-war-2023-05-15-post-911-wars-people-excess-deaths} people may have died in Afghanistan, Iraq, Syria and other post-9/11 war zones, most of them from hunger, disease and collapsed health care, a report from Brown University's Watson Institute estimates.`,
  ),
  markedPage(
    'n-rio1',
    '2025-10-30',
    `The Public Defender's Office counted {132|rio-public-defender-2025-10-29-rio-raid-dead-killed-rio-raid-2025-10-28} dead after the police operation in the Alemão and Penha complexes; on Tuesday the state government of Rio had spoken of {64|rio-state-government-2025-10-28-rio-raid-dead-killed-rio-raid-2025-10-28}.`,
  ),
  markedPage(
    'n-roh1',
    '2017-12-15',
    `{At least 6,700|msf-2017-12-14-rohingya-killed} Rohingya were killed in the month after violence broke out in Rakhine state, Médecins Sans Frontières said Thursday; {9,000|msf-2017-12-14-rohingya-deaths} died of all causes. Myanmar's army puts the dead at {400|myanmar-military-2017-12-14-rakhine-2017-all-killed}.`,
  ),
  markedPage(
    'n-rwa1',
    '2024-04-07',
    `Over a million Rwandans were slaughtered in a hundred days, the government in Kigali says. Human Rights Watch estimated in 1999 that {at least half a million|hrw-1999-03-01-rwanda-genocide-victims-killed} were killed.`,
  ),
  markedPage(
    'n-sahel1',
    '2023-05-13',
    `Malian troops and "foreign military personnel" killed {at least 500|ohchr-2023-05-12-moura-victims-killed-moura-2022-03-27} people in Moura in March 2022, the UN human rights office reported on Friday. The army had announced that it neutralised {203|mali-army-2022-04-01-moura-victims-killed-moura-2022-03-27} "terrorists"; HRW spoke of {300|hrw-2022-04-05-moura-victims-killed-moura-2022-03-27} civilians.`,
  ),
  markedPage(
    'n-sahel2',
    '2024-08-02',
    `Tuareg rebels said Thursday they killed {at least 84|csp-dpa-2024-08-01-wagner-tinzaouaten-killed-tinzaouaten-2024-07-25} Russian mercenaries and {47|csp-dpa-2024-08-01-malian-soldiers-tinzaouaten-killed-tinzaouaten-2024-07-25} Malian soldiers near Tinzaouaten in late July, for the loss of nine of their own. JNIM, linked to al-Qaeda, claimed 50 Russians.`,
  ),
  markedPage(
    'n-sahel3',
    '2024-10-05',
    `{Up to 600|france-security-2024-10-04-barsalogho-victims-killed-barsalogho-2024-08-24} people were shot dead in a matter of hours in Barsalogho, Burkina Faso, by an al Qaeda affiliate, according to a French government security assessment seen by CNN. The UN had put the death toll at {200|un-2024-08-30-barsalogho-victims-killed-barsalogho-2024-08-24}, JNIM at {nearly 300|jnim-2024-08-30-barsalogho-victims-killed-barsalogho-2024-08-24}.`,
  ),
  markedPage(
    'n-som1',
    '2018-03-05',
    `{587|zobe-committee-2018-03-04-mogadishu-2017-victims-killed-mogadishu-bombing-2017-10-14} people were killed by the truck bomb at Mogadishu's Zobe junction last October, a committee of inquiry said; {316|zobe-committee-2018-03-04-mogadishu-2017-victims-wounded-mogadishu-bombing-2017-10-14} were injured. The government's last toll was {358|somalia-government-2017-10-20-mogadishu-2017-victims-killed-mogadishu-bombing-2017-10-14}.`,
  ),
  markedPage(
    'n-som2',
    '2016-02-26',
    `NAIROBI: Somali President Hassan Sheikh Mohamud told a TV station that {between 180 and 200|somalia-president-mohamud-2016-02-25-kenyan-soldiers-el-adde-killed-el-adde-2016-01-15} Kenyan soldiers died when al-Shabaab overran their camp at El Adde in January. Kenya has never given a figure. The militants claimed {100|al-shabaab-2016-01-15-kenyan-soldiers-el-adde-killed-el-adde-2016-01-15}.`,
  ),
  markedPage(
    'n-ssud1',
    '2018-09-27',
    `{Nearly 383,000|lshtm-2018-09-26-south-sudan-people-excess-deaths} people have died as a consequence of South Sudan's civil war, researchers at the London School of Hygiene & Tropical Medicine estimate, about half of them in fighting. The country's embassy in Washington dismissed the study, saying the deaths could not be more than {20,000|south-sudan-embassy-2018-09-26-south-sudan-people-deaths}.`,
  ),
  markedPage(
    'n-soaf1',
    '1988-05-26',
    `MOSCOW, May 25 — {13,310|soviet-government-1986-1988-05-25-soviet-troops-afghanistan-killed} Soviet soldiers have been killed in Afghanistan, {35,478|soviet-government-1986-1988-05-25-soviet-troops-afghanistan-wounded} wounded and {311|soviet-government-1986-1988-05-25-soviet-troops-afghanistan-missing} are missing, Gen. Aleksei Lizichev disclosed today.`,
  ),
  markedPage(
    'n-sl1',
    '2011-04-26',
    `A panel advising Ban Ki-moon finds credible allegations that {up to 40,000|un-panel-sri-lanka-2011-04-25-vanni-civilians-killed} civilians died in the final months of Sri Lanka's civil war. The UN's own country team had documented {7,721|un-country-team-sri-lanka-2011-04-25-vanni-civilians-killed} killed and {18,479|un-country-team-sri-lanka-2011-04-25-vanni-civilians-wounded} injured up to 13 May 2009, when it became impossible to count.`,
  ),
  markedPage(
    'n-sl2',
    '2012-02-26',
    `The census department in Colombo says {7,934|sri-lanka-census-2012-02-25-northern-province-deaths-2009-killed-2009-01-01-to-2009-12-31} people died in the Northern Province in 2009 for reasons other than old age or sickness.`,
  ),
  markedPage(
    'n-sud1',
    '2026-02-14',
    `The RSF killed {more than 6,000|ohchr-2026-02-13-el-fasher-civilians-killed-el-fasher-2025-10-2025-10-25-to-2025-10-27-2} people in three days when it stormed El Fasher, the UN Human Rights Office said on Friday: {at least 4,400|ohchr-2026-02-13-el-fasher-civilians-killed-el-fasher-2025-10-2025-10-25-to-2025-10-27} inside the city and {1,600|ohchr-2026-02-13-el-fasher-civilians-killed-exit-routes} along the roads out.`,
  ),
  markedPage(
    'n-sud2',
    '2024-11-14',
    `{More than 61,000|lshtm-2024-11-13-khartoum-people-deaths} people probably lost their lives in Khartoum state before the middle of 2024, {26,000|lshtm-2024-11-13-khartoum-people-killed} of them by violence, a report from the Sudan Research Group in London shows. ACLED recorded {20,178|acled-2024-11-13-sudan-people-killed} violent deaths in the entire country.`,
  ),
  markedPage(
    'n-sud3',
    '2025-10-30',
    `WHO chief Tedros Adhanom Ghebreyesus said he was appalled by reports that {over 460|who-2025-10-29-el-fasher-hospital-victims-killed-el-fasher-saudi-maternity-hospital-2025-10-28} patients and companions were killed at the Saudi Maternity Hospital in El-Fasher. The Sudan Doctors Network says that {1,500|sudan-doctors-network-2025-10-29-el-fasher-civilians-killed-el-fasher-2025-10} unarmed people have been killed in three days.`,
  ),
  markedPage(
    'n-sud4',
    '2024-05-02',
    `Tom Perriello, the US special envoy for Sudan, told senators that {as many as 150,000|us-special-envoy-sudan-2024-05-01-sudan-people-killed} people might have died.`,
  ),
  markedPage(
    'n-sud5',
    '2024-01-20',
    `{10,000 to 15,000|un-panel-experts-sudan-2024-01-19-el-geneina-residents-killed-el-geneina-2023} people were killed in the West Darfur town of El Geneina last year by the RSF and its Arab allies, UN sanctions monitors say in a report seen by Reuters.`,
  ),
  markedPage(
    'n-syt1',
    '2025-08-30',
    `{1,990|sohr-2025-08-29-sweida-dead-killed-sweida-clashes-2025-07-13} people died in the sectarian violence in Sweida last month, most of them Druze, the Syrian Observatory for Human Rights said in its newest count.`,
  ),
  markedPage(
    'n-syt2',
    '2025-07-23',
    `A Syrian committee set up by the new government has verified the killing of {1,426|syria-inquiry-committee-2025-07-22-syria-coast-dead-killed-syria-coast-killings-2025-03-06} people, most of them Alawites, on the coast in March. The war monitor in Britain had counted {1,383|sohr-2025-03-12-syria-coast-civilians-killed-syria-coast-killings-2025-03-06} dead civilians.`,
  ),
  markedPage(
    'n-sy1',
    '2013-09-03',
    `PARIS — French spies say {at least 281|french-intelligence-2013-09-02-ghouta-victims-killed-ghouta-chemical-attack-2013-08-21} people died in the gas attack near Damascus on 21 August; Washington holds that {1,429|white-house-2013-08-30-ghouta-victims-killed-ghouta-chemical-attack-2013-08-21} were killed. The Observatory has 502 names. Three hospitals supported by Doctors Without Borders reported {355|msf-2013-08-24-ghouta-victims-killed-ghouta-chemical-attack-2013-08-21} deaths.`,
  ),
  markedPage(
    'n-sy2',
    '2021-06-02',
    `The Syrian Observatory for Human Rights has raised its toll of the decade-old war to {494,438|sohr-2021-06-01-syria-people-killed} after confirming 105,000 further deaths, most of them in regime prisons. 159,774 civilians are among them.`,
  ),
  markedPage(
    'n-sy3',
    '2022-06-29',
    `{306,887|ohchr-2022-06-28-syria-civilians-killed} civilians, or 1.5% of the population, were killed in Syria's first ten years of war, the UN human rights office said on Tuesday.`,
  ),
  markedPage(
    'n-tang',
    '2016-07-28',
    `Forty years ago an earthquake flattened Tangshan and took {242,769|china-government-1979-11-23-tangshan-dead-killed-tangshan-1976-07-28} lives.`,
  ),
  markedPage(
    'n-tanz1',
    '2025-11-01',
    `Tanzania's main opposition party, Chadema, said on Friday that {around 700|chadema-2025-10-31-tanzania-killed-killed} people had been killed in three days of election protests. The UN human rights office spoke of {10|ohchr-2025-10-31-tanzania-killed-killed} credible deaths, Amnesty of {at least 100|amnesty-2025-10-31-tanzania-killed-killed}.`,
  ),
  markedPage(
    'n-tanz2',
    '2026-04-24',
    `A government-appointed commission found that {518|tanzania-commission-2026-04-23-tanzania-killed-killed-2} people died in Tanzania's post-election unrest, {197|tanzania-commission-2026-04-23-tanzania-killed-killed} of them by gunshot.`,
  ),
  markedPage(
    'n-thai1',
    '2025-12-28',
    `Phnom Penh says that {31|cambodia-government-2025-12-27-cambodian-civilians-2025-killed} Cambodian civilians were killed in three weeks of fighting. Thailand's army lost {26|thai-army-2025-12-27-thai-soldiers-2025-killed} soldiers; 41 civilians died in connection with the clashes, it said earlier.`,
  ),
  markedPage(
    'n-thai2',
    '2025-07-26',
    `Cambodia on Saturday reported eight dead civilians and {five|cambodia-government-2025-07-26-cambodian-soldiers-2025-killed} dead soldiers; across the border 14 Thai civilians have been killed.`,
  ),
  markedPage(
    'n-tian1',
    '2017-12-23',
    `{At least 10,000|uk-ambassador-donald-1989-06-05-tiananmen-civilians-killed-tiananmen-1989-06-04} people were killed in Beijing when the army crushed the protests, Sir Alan Donald, the British ambassador, cabled to London the next day. China admits {200|china-government-1989-06-30-tiananmen-civilians-killed-tiananmen-1989-06-04} dead civilians. The Chinese Red Cross reportedly spoke of {2,600|chinese-red-cross-1989-06-04-tiananmen-civilians-killed-tiananmen-1989-06-04}.`,
  ),
  markedPage(
    'n-tig1',
    '2023-01-16',
    `{As many as 600,000|au-envoy-obasanjo-2023-01-15-tigray-people-killed} people may have been killed in Tigray, Olusegun Obasanjo, who brokered the peace for the African Union, told the Financial Times. Ethiopian officials put the number at {80,000 to 100,000|ethiopia-officials-2023-01-15-tigray-people-killed}; researchers in Ghent reckon with {300,000-400,000|ghent-tigray-2023-01-15-tigray-civilians-deaths} dead civilians.`,
  ),
  markedPage(
    'n-tur1',
    '2024-02-06',
    `A year after the twin earthquakes, the death toll stands at {53,537|turkey-interior-ministry-2024-02-02-quake-turkey-dead-killed-turkey-syria-quake-2023-02-06} in Turkey. Across the border {1,414|syria-government-assad-2024-02-02-quake-syria-gov-dead-killed-turkey-syria-quake-2023-02-06} people died in the areas held by Damascus and {4,537|syria-northern-authorities-2024-02-02-quake-syria-northwest-dead-killed-turkey-syria-quake-2023-02-06} in the north-west, {59,488|afp-2024-02-02-quake-turkey-syria-total-killed-turkey-syria-quake-2023-02-06} in all, by AFP's count.`,
  ),
  markedPage(
    'n-tur2',
    '2023-02-24',
    `Interior Minister Süleyman Soylu said late Thursday that {43,556|turkey-interior-ministry-2023-02-23-quake-turkey-dead-killed-turkey-syria-quake-2023-02-06} people had died.`,
  ),
  markedPage(
    'n-boat1',
    '2026-02-18',
    `The US military's Southern Command said {11|southcom-2026-02-17-boat-strike-victims-killed-boat-strikes-2026-02-16} men were killed on Monday in strikes on three boats. {At least 145|al-jazeera-2026-02-17-boat-strike-victims-killed} people have been killed in the campaign since September, by Al Jazeera's count.`,
  ),
  markedPage(
    'n-ven1',
    '2026-01-07',
    `Havana published the names of {32|cuba-government-2026-01-06-cuban-personnel-venezuela-killed-us-raid-caracas-2026-01-03} officers and agents who died in Caracas during the American raid. {Seven|us-dod-2026-01-06-us-troops-venezuela-wounded-us-raid-caracas-2026-01-03} US troops were injured, the Pentagon said. Interior Minister Diosdado Cabello spoke of {100|venezuela-government-2026-01-07-venezuela-raid-all-killed-us-raid-caracas-2026-01-03} dead on Wednesday.`,
  ),
  markedPage(
    'n-viet1',
    '1995-04-04',
    `HANOI — Vietnam disclosed Monday that {1.1 million|vietnam-government-1995-04-03-nv-fighters-killed} Communist fighters died and {600,000|vietnam-government-1995-04-03-nv-fighters-wounded} were wounded in 21 years of war, and that {nearly two million|vietnam-government-1995-04-03-vietnamese-civilians-killed} civilians were killed in north and south.`,
  ),
  markedPage(
    'n-viet2',
    '2019-05-27',
    `{58,220|us-dod-2008-04-29-us-troops-vietnam-deaths} Americans died in Vietnam.`,
  ),
  markedPage(
    'n-is1',
    '2017-12-21',
    `The battle for Mosul killed {between 9,000 and 11,000|ap-2017-12-20-mosul-civilians-killed-mosul-battle-2016-10-17} civilians, nearly ten times what had been reported, an AP investigation has found. The coalition acknowledges {326|anti-is-coalition-2017-12-20-mosul-civilians-killed-mosul-battle-2016-10-17} of these deaths. {At least 3,200|ap-2017-12-20-mosul-civilians-killed-by-coalition-or-iraq} were killed by coalition or Iraqi fire.`,
  ),
  markedPage(
    'n-is2',
    '2019-04-26',
    `{More than 1,600|amnesty-airwars-2019-04-25-raqqa-civilians-killed-raqqa-battle-2017-06-06} civilians died under US, British and French bombs in Raqqa, Amnesty International and Airwars said after two years of research. The coalition admits about 180 of them and {1,277|anti-is-coalition-2019-04-25-iraq-syria-civilians-killed} in all since 2014.`,
  ),
  markedPage(
    'n-wb1',
    '2025-07-15',
    `{At least 964|ohchr-2025-07-15-west-bank-palestinians-killed} Palestinians were killed in the West Bank with East Jerusalem since 7 October 2023, says the UN rights office. During the same period {35|ohchr-2025-07-15-israelis-in-west-bank-killed} Israelis were killed there.`,
  ),
  markedPage(
    'n-wb2',
    '2024-10-26',
    `OCHA reports that {732|ocha-2024-10-25-west-bank-palestinians-killed} Palestinians were killed in the West Bank up to 21 October, and 23 Israelis.`,
  ),
  markedPage(
    'n-ww2',
    '2025-05-09',
    `In Moscow, Vladimir Putin recalled the {27 million|russia-president-2025-05-08-ww2-soviet-all-deaths} Soviet citizens killed by the Nazis. Stalin had admitted {seven million|stalin-1946-1946-03-14-ww2-soviet-all-deaths} in 1946. Grigori Krivosheev's team found military losses of {8,668,400|krivosheev-1993-01-01-ww2-soviet-military-losses}.`,
  ),
  markedPage(
    'n-yem1',
    '2021-11-24',
    `By the year's end Yemen's war will have cost {377,000|undp-2021-11-23-yemen-people-excess-deaths} lives, the UNDP said on Tuesday, {more than 150,000|undp-2021-11-23-yemen-people-killed} of them directly in the fighting.`,
  ),
  markedPage(
    'n-yem2',
    '2025-04-19',
    `US strikes on the Ras Isa oil terminal killed {74|houthi-moh-2025-04-18-yemen-people-killed-ras-isa-port-2025-04-17} people and wounded {171|houthi-moh-2025-04-18-yemen-people-wounded-ras-isa-port-2025-04-17}, the Houthi health ministry said on Friday.`,
  ),
  markedPage(
    'n-yem3',
    '2019-11-01',
    `{Over 100,000|acled-2019-10-31-yemen-people-killed} people have been killed in Yemen since 2015, ACLED reported on Thursday, among them {12,000|acled-2019-10-31-yemen-civilians-killed} civilians who died in direct attacks.`,
  ),
  markedPage(
    'n-yem4',
    '2025-04-29',
    `At least {68|houthi-media-2025-04-28-migrants-in-yemen-killed-saada-migrant-centre-2025-04-28} African migrants died when a detention centre in Saada was hit, the Houthis' al-Masirah TV said.`,
  ),
  markedPage(
    'n-gaza1',
    '2023-10-20',
    `US intelligence assesses "with low confidence" that {100 to 300|us-intelligence-2023-10-19-gaza-palestinians-killed-al-ahli-hospital-2023-10-17} people died at the al-Ahli hospital. An unnamed European intelligence official told AFP the number was more like 10 to 50; the Hamas-run ministry says {471|gaza-moh-2023-10-18-gaza-palestinians-killed-al-ahli-hospital-2023-10-17}.`,
  ),
  markedPage(
    'n-gaza2',
    '2025-07-12',
    `{798|ohchr-2025-07-11-gaza-aid-seekers-killed} Palestinians have been killed while trying to get food since the end of May, {615|ohchr-2025-07-11-gaza-aid-seekers-killed-near-ghf-sites} of them near sites of the GHF, UN human rights spokeswoman Ravina Shamdasani told reporters in Geneva on Friday.`,
  ),
  markedPage(
    'n-gaza3',
    '2024-05-14',
    `The UN has halved the numbers of women and children it believes to be fully identified among the dead in Gaza: {4,959|gaza-moh-2024-05-13-gaza-women-killed-identified} women and {7,797|gaza-moh-2024-05-13-gaza-children-killed-identified} children.`,
  ),
  markedPage(
    'n-gaza4',
    '2025-01-27',
    `Hamas's attack resulted in the deaths of {1,210|afp-2025-01-26-people-killed-7-october-killed-jan-2025} people, civilians for the most part, AFP has tallied from official Israeli figures. Of the {251|israel-gov-2024-06-08-gaza-hostages-captured} people taken hostage, {at least 34|israel-gov-2025-01-27-gaza-hostages-killed-still-held} are dead, the Israeli government said.`,
  ),
  markedPage(
    'n-gaza5',
    '2025-08-22',
    `{8,900|aman-database-2025-08-21-hamas-fighters-killed} named fighters of Hamas and Islamic Jihad were dead or probably dead in May, according to a classified Israeli military database.`,
  ),
  markedPage(
    'n-gaza6',
    '2024-02-20',
    `Israel says it has killed {1,000|idf-2024-02-19-attackers-7-october-killed-october-7-attack-2023-10-07} gunmen inside its territory on 7 October. A Hamas official in Qatar told Reuters that the group had lost {6,000|hamas-2024-02-19-hamas-fighters-killed} fighters during the war. {235|idf-2024-02-19-israeli-soldiers-killed-gaza-ground} Israeli soldiers have died in the ground offensive.`,
  ),
  markedPage(
    'n-gaza7',
    '2026-01-30',
    `The Israeli army accepts that {about 70,000|idf-2026-01-29-gaza-palestinians-killed} Palestinians were killed in the war, Israeli media reported on Thursday after years in which officials called the ministry's numbers unreliable.`,
  ),
  markedPage(
    'n-gaza8',
    '2024-07-06',
    `A letter in the Lancet suggests that {up to 186,000|lancet-letter-2024-2024-07-05-gaza-palestinians-excess-deaths} deaths could be attributable to the war in Gaza.`,
  ),
  markedPage(
    'n-gaza9',
    '2025-01-10',
    `Researchers in London estimate that {64,260|lshtm-2025-01-09-gaza-palestinians-killed} Palestinians died of traumatic injury by the end of June 2024, 41% more than the health ministry had counted.`,
  ),
  markedPage(
    'n-gaza10',
    '2025-09-01',
    `{At least 189|cpj-2025-08-31-gaza-journalists-killed} journalists have been killed in Gaza in 22 months, the Committee to Protect Journalists reckons.`,
  ),
  markedPage(
    'n-gaza11',
    '2024-06-09',
    `Gaza's government media office says {210|gaza-gmo-2024-06-08-gaza-palestinians-killed-nuseirat-raid-2024-06-08} Palestinians were killed in the raid that freed four hostages from Nuseirat; the Israeli army speaks of {under 100|idf-2024-06-08-gaza-palestinians-casualties-nuseirat-raid-2024-06-08} casualties.`,
  ),
  markedPage(
    'n-gaza12',
    '2025-10-23',
    `António Guterres noted that {at least 531|un-secretary-general-2025-10-22-gaza-aid-workers-killed} aid workers have been killed in Gaza since the war began.`,
  ),
  markedPage(
    'n-gaza13',
    '2025-08-19',
    `The number of people who starved to death has reached {266|gaza-moh-2025-08-19-gaza-malnutrition-dead-deaths}, Gaza's health ministry said Tuesday.`,
  ),
  markedPage(
    'n-ru1',
    '2022-03-03',
    `Russia on Wednesday owned up to {498|russia-mod-2022-03-02-russian-forces-killed} dead soldiers. Ukrainian presidential adviser Oleksiy Arestovych said that {more than 7,000|ua-presidency-2022-03-02-russian-forces-killed} Russians had been killed.`,
  ),
  markedPage(
    'n-ru2',
    '2023-12-13',
    `A declassified US intelligence report assessed that the war has cost Russia {315,000|us-intelligence-2023-12-12-russian-forces-casualties} dead and injured troops, nearly 90% of the personnel it had when the invasion began.`,
  ),
  markedPage(
    'n-ru3',
    '2025-06-05',
    `Close to a million Russian soldiers, 950,000 to be precise, have been killed or wounded since February 2022, and nearly 400,000 Ukrainians, a Washington think tank calculates. {Between 60,000 and 100,000|csis-2025-06-03-ukrainian-forces-killed} of the Ukrainians died.`,
  ),
  markedPage(
    'n-ru4',
    '2025-06-16',
    `Pyongyang's contingent has suffered {more than 6,000|uk-mod-2025-06-15-north-korean-troops-casualties} casualties, Britain's defence ministry wrote on Sunday, more than half of those originally sent to Kursk.`,
  ),
  markedPage(
    'n-ru5',
    '2025-01-14',
    `SEOUL, Jan. 14 (Yonhap) — {Around 300|nis-2025-01-13-north-korean-troops-killed} soldiers from North Korea are dead and {2,700|nis-2025-01-13-north-korean-troops-wounded} wounded after fighting for Russia, a lawmaker said after a briefing by the National Intelligence Service.`,
  ),
  markedPage(
    'n-ru6',
    '2024-12-24',
    `Volodymyr Zelensky wrote on Monday that {over 3,000|zelensky-2024-12-23-north-korean-troops-casualties} North Koreans have been killed or injured in Kursk. South Korea's Joint Chiefs of Staff said {1,100|korea-jcs-2024-12-23-north-korean-troops-casualties}.`,
  ),
  markedPage(
    'n-ru7',
    '2025-02-17',
    `In an interview with NBC Zelensky said {46,000|zelensky-2025-02-16-ukrainian-forces-killed} Ukrainian soldiers had been killed so far and {380,000|zelensky-2025-02-16-ukrainian-forces-wounded} wounded.`,
  ),
  markedPage(
    'n-ru8',
    '2024-09-18',
    `A confidential Ukrainian estimate puts the number of dead Ukrainian troops at 80,000 and the wounded at {400,000|wsj-2024-09-17-ukrainian-forces-wounded}, The Wall Street Journal reported on Tuesday; for Russia, Western estimates run to 200,000 dead.`,
  ),
  markedPage(
    'n-ru9',
    '2025-03-03',
    `The enemy lost {1,050|-} men in the past 24 hours and has now lost 878,070 troops, the General Staff wrote on Facebook on Monday.`,
  ),
  markedPage(
    'n-ru10',
    '2023-01-17',
    `Rescuers pulled the last bodies from the ruined apartment house in Dnipro on Tuesday; {44|dsns-2023-01-17-ukrainian-civilians-killed-dnipro-apartment-block} people are confirmed dead.`,
  ),
  markedPage(
    'n-ru11',
    '2022-04-09',
    `{50|donetsk-ova-2022-04-08-ukrainian-civilians-killed-kramatorsk-station} people died and 98 were taken to hospitals after Friday's missile attack on Kramatorsk railway station, said Pavlo Kyrylenko, the governor.`,
  ),
  markedPage(
    'n-ru12',
    '2023-12-05',
    `{20,000|uk-mod-2023-12-04-wagner-fighters-killed} Wagner fighters were killed and {40,000|uk-mod-2023-12-04-wagner-fighters-wounded} wounded, British military intelligence estimates, most of them convicts who fell around Bakhmut. Yevgeny Prigozhin himself had put the losses at {20,000|wagner-2023-05-23-wagner-fighters-killed}.`,
  ),
  markedPage(
    'n-ru15',
    '2026-01-13',
    `The UN human rights mission has verified that {763|ohchr-2026-01-12-ukrainian-children-killed} children were killed and {2,486|ohchr-2026-01-12-ukrainian-children-wounded} injured in Ukraine since the full-scale invasion began.`,
  ),
  markedPage(
    'n-ru16',
    '2023-12-20',
    `Defence Minister Sergei Shoigu told a meeting of top brass in Moscow that Ukraine had lost {383,000|russia-mod-2023-12-19-ukrainian-forces-casualties} soldiers killed and wounded, {159,000|russia-mod-2023-12-19-ukrainian-forces-casualties-counter-offensive} of them since its counter-offensive began in June.`,
  ),
  markedPage(
    'n-ru17',
    '2024-02-25',
    `BBC Russian and Mediazona have confirmed the names of {45,123|mediazona-bbc-2024-02-22-russian-forces-killed} Russian soldiers killed.`,
  ),
  markedPage(
    'n-ru18',
    '2025-04-27',
    `Valery Gerasimov told the president that Ukraine had lost {over 76,000|russia-general-staff-2025-04-26-ukrainian-forces-casualties-kursk} people in Kursk region.`,
  ),
  markedPage(
    'n-neg1',
    '2024-03-02',
    `The Texas wildfire has killed {7,797|-} head of cattle and two people, state officials said.`,
  ),
  markedPage(
    'n-neg2',
    '2023-06-01',
    `At least {288|-} people died when three trains collided in Odisha, the railway ministry said.`,
  ),
  markedPage(
    'n-neg3',
    '2025-05-02',
    `Floods in Kinshasa have claimed {165|-} lives; {1,444|-} homes were destroyed. The ministry of health fears cholera.`,
  ),
  markedPage(
    'n-neg4',
    '2024-11-12',
    `Road accidents killed {3,117|-} people in Iran in two months, the Legal Medicine Organisation said.`,
  ),
  markedPage(
    'n-neg5',
    '2023-02-20',
    `Civil war in Ethiopia displaced more than two million; {4,537|-} women reported sexual violence in Tigray, a health bureau said.`,
  ),
  markedPage(
    'n-neg6',
    '2025-10-10',
    `The health ministry in Gaza said that {3,640|-} patients are waiting to be evacuated, and 266 of them had died waiting.`,
  ),
  markedPage(
    'n-neg7',
    '2022-10-01',
    `Mexican soldiers seized {31,174|-} weapons, and {137|-} officers were killed, the defence ministry said.`,
  ),
  markedPage(
    'n-neg8',
    '2025-01-20',
    `Ebola in Uganda: {55|-} people have died, the WHO said, {164|-} are infected.`,
  ),
  markedPage(
    'n-neg9',
    '2024-05-20',
    `{1,200|-} Ukrainian villagers fled and {12|-} were killed in Vovchansk, the regional governor said.`,
  ),
  markedPage(
    'n-neg10',
    '2026-03-10',
    `In Sudan, {555|-} people died of cholera, MSF said. In Iran's Lorestan, an avalanche killed {14|-}.`,
  ),
];
