import { markedPage } from './marked-page';

/** Pages of our own, written as reporters write, each figure with its claim. */
export const WAR_PAGES = [
  markedPage(
    'sweida1',
    '2025-07-20',
    `Guns fall silent in Sweida
The Syrian Network for Human Rights says {426|snhr-2025-07-20} people have died in the southern province since Druze and Bedouin fighters began to clash a week ago. Another monitor, the Syrian Observatory for Human Rights, put the toll at {over 1,000|sohr-2025-07-20}. Neither count could be checked. On Friday the army left the city. The UN migration agency knows of {128,000|-} people who fled.`,
  ),
  markedPage(
    'sweida2',
    '2025-07-18',
    `Fighting in Druze heartland leaves hundreds dead
DAMASCUS — At least {321|snhr-2025-07-18} people have been killed in southern Syria, the Syrian Network for Human Rights said on Friday. They include medical workers and women. Fadel Abdulghany, the head of the network, said at least {436|-} more had been injured.`,
  ),
  markedPage(
    'sweida3',
    '2025-08-30',
    `The Syrian Observatory for Human Rights has raised its count of the people killed in Suwayda, the land of Syria's Druze, last month to {1,990|sohr-2025-08-29}. Two weeks ago the war monitor reported {1,653|sohr-2025-08-13} dead.`,
  ),
  markedPage(
    'coast1',
    '2025-03-12',
    `Damascus will look into the killings on Syria's coast
The Syrian Observatory for Human Rights, a war monitor, said on Wednesday that at least {1,383|sohr-2025-03-12} civilians, nearly all Alawites, have been killed since 6 March. A day earlier, the UN human rights office had documented the killing of {111|ohchr-2025-03-11} civilians in the coastal region. It all began near Jableh, where men of the fallen Assad waylaid a patrol.`,
  ),
  markedPage(
    'coast2',
    '2025-08-15',
    `Around {1,400|un-coi-syria-2025-08-14} people, predominantly civilians, were reportedly killed during the massacres across western Syria in March, the UN Syria Commission of Inquiry said in a report on Thursday. A government-appointed committee last month counted {1,426|syria-inquiry-committee-2025-07-22} dead and identified {298|-} suspects.`,
  ),
  markedPage(
    'coast3',
    '2025-03-10',
    `In Latakia, Tartus, Hama and Homs, {973|sohr-2025-03-10} civilians have been killed within five days, a monitoring group says. Most were shot from a few steps away, according to the Syrian Observatory for Human Rights. The men of Assad killed {125|-} members of the security forces, it adds.`,
  ),
  markedPage(
    'bang1',
    '2024-08-16',
    `The protests of this summer in Bangladesh killed more than {600|ohchr-2024-08-16} people, the UN human rights office found in a first report on Friday. Almost {400|-} deaths fall between July 16 and August 4, it writes, while about {250|-} were killed when the protests flared up again on August 5 and 6.`,
  ),
  markedPage(
    'bang2',
    '2025-02-12',
    `Hasina's government behind possible crimes against humanity, UN says
GENEVA - Up to {1,400|ohchr-2025-02-12} people may have been killed in a crackdown on student-led protests in Bangladesh last summer, most of them shot by security forces, the UN human rights office said on Wednesday. It said {12 to 13|-} percent of the dead were children. Bangladesh Police reported that {44|bangladesh-police-2025-02-12} of its officers were killed between 1 July and 15 August 2024.`,
  ),
  markedPage(
    'bang3',
    '2025-11-17',
    `A tribunal in Dhaka sentenced ousted prime minister Sheikh Hasina to death. The UN estimates that up to {1,400|ohchr-2025-02-12} people were killed during weeks of protests before she fled on 5 August last year. The interim government's gazette of January lists {834|bangladesh-interim-government-2025-01-15} martyrs of the July uprising.`,
  ),
  markedPage(
    'bang4',
    '2024-09-29',
    `At least {1,581|bangladesh-student-movement-2024-09-28} people were killed during the student-led mass uprising, the Anti-discrimination Student Movement said at a press conference in Dhaka on Saturday. It said more than {31,000|bangladesh-student-movement-2024-09-28} were injured.`,
  ),
  markedPage(
    'pakaf1',
    '2025-10-12',
    `Pakistan and Afghan Taliban trade heavy fire along border
ISLAMABAD (AP) — At least {23|pakistan-ispr-2025-10-12-pakistani} Pakistani troops were killed and {29|pakistan-ispr-2025-10-12-pakistani} wounded in the overnight clashes, the Pakistani military said on Sunday, adding that more than {200|pakistan-ispr-2025-10-12-taliban} Taliban and affiliated fighters were killed. The Taliban government's chief spokesman, Zabihullah Mujahid, said {58|afghan-taliban-government-2025-10-12-pakistani} Pakistani soldiers had been killed and {30|afghan-taliban-government-2025-10-12-pakistani} others wounded. He said {nine|afghan-taliban-government-2025-10-12-taliban} Taliban soldiers died. A Pakistani attack in Kabul last month killed {six|-} people.`,
  ),
  markedPage(
    'pakaf2',
    '2026-02-27',
    `"Open war": Pakistan bombs Kabul and Kandahar
Islamabad says at least {274|pakistan-ispr-2026-02-27} Afghan Taliban officials and militants have been killed since Thursday, military spokesman Lt. Gen. Ahmed Sharif Chaudhry told reporters. He said {12|pakistan-ispr-2026-02-27} Pakistani soldiers were killed and {27|pakistan-ispr-2026-02-27} injured. Taliban spokesman Zabihullah Mujahid said {55|afghan-taliban-government-2026-02-27} Pakistani soldiers had been killed, while {13|afghan-taliban-government-2026-02-27} Taliban fighters died and {22|afghan-taliban-government-2026-02-27} were wounded. {Nineteen|afghan-taliban-government-2026-02-27} civilians were killed, he said.`,
  ),
  markedPage(
    'pakaf3',
    '2026-03-17',
    `About {400|afghan-taliban-government-2026-03-17} people were killed when a Pakistani airstrike hit a drug rehabilitation hospital in Kabul, the deputy spokesman of the Taliban government, Hamdullah Fitrat, said on X. He said around {250|-} others were injured. Pakistan denied hitting the hospital.`,
  ),
  markedPage(
    'ukmod1',
    null,
    `Russia has suffered {over a million|uk-mod-2025-06-12} casualties in its war on Ukraine, Britain's Ministry of Defence says. The losses have done little to change the course of the fighting, the ministry wrote in an intelligence update.`,
  ),
  markedPage(
    'fasher1',
    '2025-10-30',
    `More than {460|who-2025-10-29} patients and their companions were reportedly shot dead at the Saudi Maternity Hospital in El Fasher, the head of the World Health Organization said. The paramilitary Rapid Support Forces seized the city on Sunday. The Sudan Doctors Network said at least {1,500|sudan-doctors-network-2025-10-29} people had been killed in three days as civilians tried to flee. The army-backed government put the number at more than 2,000.`,
  ),
  markedPage(
    'fasher2',
    '2025-11-05',
    `What we know about the fall of El-Fasher
Dr Tedros Adhanom Ghebreyesus, the WHO chief, said he was appalled by reports that 460 people were killed at the Saudi hospital. The Sudan Doctors' Network said {1,500|sudan-doctors-network-2025-10-29} people were killed in the first three days. About {70,000|-} people have fled the city since then, the UN says.`,
  ),
  markedPage(
    'fasher3',
    '2026-02-14',
    `In three days of late October, Sudan's paramilitaries killed more than 6,000 people in Darfur, according to the United Nations. The UN human rights office documented the killing of at least {4,400|ohchr-2026-02-13} people inside the city, while more than {1,600|ohchr-2026-02-13} others were killed on the roads out of it.`,
  ),
  markedPage(
    'sudan1',
    '2024-11-14',
    `Many more have died in Sudan than was known
More than {61,000|lshtm-2024-11-13} people have probably died in Khartoum state over the first 14 months of Sudan's war, a report by researchers in London and Khartoum said. Of these, {26,000|lshtm-2024-11-13} died of violence, the London School of Hygiene and Tropical Medicine's Sudan Research Group wrote. For the whole of Sudan and the same months, Armed Conflict Location and Event Data had recorded {20,178|acled-2024-11-13} violent deaths.`,
  ),
  markedPage(
    'sudan2',
    '2024-06-10',
    `The war has killed as many as {150,000|us-special-envoy-sudan-2024-05-01} people, the U.S. special envoy to Sudan, Tom Perriello, told senators last month. In El Geneina alone, between {10,000 and 15,000|un-panel-experts-sudan-2024-01-19} people were killed last year, a UN panel of experts found. Both the army and the RSF are accused of war crimes.`,
  ),
  markedPage(
    'zamzam',
    '2025-12-19',
    `More than {1,000|ohchr-2025-12-01} civilians were killed when the RSF overran the Zamzam displacement camp in April, the UN human rights office said. Of these, {319|-} were summarily executed.`,
  ),
  markedPage(
    'tanz1',
    '2025-10-31',
    `Around {700|chadema-2025-10-31} people have been killed in three days of election protests in Tanzania, the main opposition party Chadema said on Friday. The UN human rights office said credible reports indicated that at least {10|ohchr-2025-10-31} people were killed. Foreign minister Mahmoud Thabit Kombo told Al Jazeera the government had no figures.`,
  ),
  markedPage(
    'tanz2',
    '2026-04-24',
    `DAR ES SALAAM — At least {518|tanzania-commission-2026-04-23} people died in the violence that followed October's disputed election, a government commission of inquiry reported.`,
  ),
  markedPage(
    'thai1',
    '2025-12-25',
    `Thailand's defence ministry says {23|thai-army-2025-12-24} of its soldiers have been killed since fighting with Cambodia resumed on 7 December, and {41|thai-army-2025-12-24} civilians have died as a collateral result. Cambodia's interior ministry has reported 31 civilians killed.`,
  ),
  markedPage(
    'thai2',
    '2025-07-26',
    `Death toll rises as Thai-Cambodian clashes enter third day
PHNOM PENH — Cambodia's defence ministry on Saturday said {13|-} people had been killed, {eight|cambodia-government-2025-07-26} of them civilians and {five|cambodia-government-2025-07-26} soldiers. Thailand said {19|-} of its people, mostly civilians, had been killed.`,
  ),
  markedPage(
    'galwan',
    '2021-02-19',
    `China has for the first time said that {four|china-military-2021-02-19} of its soldiers were killed in a clash with Indian troops in the Galwan Valley last June. India said at the time that {20|india-armed-forces-2020-06-16} of its soldiers died in the fighting.`,
  ),
  markedPage(
    'galwan2',
    '2022-02-03',
    `An Australian newspaper says China lost far more soldiers than it admits. The Klaxon's report says at least {38|the-klaxon-2022-02-03} Chinese soldiers drowned while crossing the Galwan river; Beijing acknowledged four.`,
  ),
  markedPage(
    'indopak1',
    '2025-05-13',
    `Pakistan's military said on Tuesday that {40|pakistan-ispr-2025-05-13} civilians and {11|pakistan-ispr-2025-05-13} members of its armed forces were killed in Indian strikes during last week's fighting. It said {78|pakistan-ispr-2025-05-13} soldiers were injured. India says {five|india-armed-forces-2025-05-11} of its soldiers died and that it killed more than {100|india-armed-forces-2025-05-11} terrorists. India's conflict with Pakistan started after gunmen killed {26|-} tourists in Pahalgam in Kashmir on 22 April.`,
  ),
  markedPage(
    'indopak2',
    '2025-05-08',
    `Indian missiles killed {31|pakistan-ispr-2025-05-08} civilians in Pakistan and Pakistan-administered Kashmir, military spokesman Ahmed Sharif Chaudhry said. India's army said Pakistani shelling killed 12 people on its side of the Line of Control.`,
  ),
  markedPage(
    'ap-gaza',
    '2025-05-20',
    `Another night of air strikes on Gaza
DEIR AL-BALAH, Gaza Strip (AP) — Israel bombed the Gaza Strip from Monday evening until Tuesday morning, killing at least {60|-} people, doctors there said. The war in Gaza began when Hamas led an attack on southern Israel on Oct. 7, 2023, which killed some {1,200|israel-mfa} people, mostly civilians, and saw {251|israel-gov} people abducted. Israel's answer has killed over {53,000|gaza-moh-2025} Palestinians, women and children among them, according to Gaza's Health Ministry, which does not count fighters apart.`,
  ),
  markedPage(
    'afp-gaza',
    '2025-04-28',
    `On the Israeli side, 1,218 people died in the attack by Hamas with which the war began, most of them civilians, AFP has counted from Israel's official figures. In Gaza, Israel's offensive has killed at least {52,243|gaza-moh-2025-04-27} people, according to the health ministry of the Hamas government, on whose figures the UN relies.`,
  ),
  markedPage(
    'bbc-gaza',
    '2025-04-16',
    `Israel's campaign against Hamas is its answer to the attack of 7 October 2023, in which about {1,200|israel-mfa} people were killed and {251|israel-gov} more were taken hostage. In Gaza at least {51,000|gaza-moh-2025-04-15} people have been killed since that day, says the health ministry, which Hamas runs.`,
  ),
  markedPage(
    'reuters-gaza',
    '2024-01-21',
    `Hamas gunmen killed {1,200|israel-mfa} people and took about {240|-} hostages in southern Israel on Oct. 7, according to Israeli tallies. Israel's assault on Gaza has killed {25,105|gaza-moh-2024-01-21} Palestinians, the enclave's health ministry said on Sunday.`,
  ),
  markedPage(
    'aje-gaza',
    '2025-03-23',
    `Israel has killed at least {50,021|gaza-moh-2025-03-23} Palestinians in Gaza and wounded {113,274|gaza-moh-2025-03-23} since the war began, the Ministry of Health says. Gaza's Government Media Office updated its death toll to more than {61,700|gaza-gmo-2025-02-03}, saying thousands of people missing under the rubble are presumed dead. An estimated {1,139|al-jazeera-2025-03-23} people were killed in Israel during the Hamas-led attacks on October 7, 2023, and more than {200|-} were taken captive.`,
  ),
  markedPage(
    'aidseek',
    '2025-08-01',
    `At least {1,373|ohchr-2025-08-01} Palestinians have been killed while seeking food since the end of May, the UN human rights office said, {859|ohchr-2025-08-01-gaza-aid-seekers-killed-near} of them near sites of the Gaza Humanitarian Foundation and {514|ohchr-2025-08-01-gaza-aid-seekers-killed-convoys} along the routes of food convoys.`,
  ),
  markedPage(
    'gazajourn',
    '2025-08-11',
    `Five Al Jazeera journalists were killed in a strike near al-Shifa hospital. The UN human rights office says {242|ohchr-2025-08-11} Palestinian journalists have been killed in Gaza since the war began. The Committee to Protect Journalists counts fewer.`,
  ),
  markedPage(
    'famine',
    '2025-08-29',
    `Gaza's health ministry said {322|gaza-moh-2025-08-29} people, including {121|-} children, had died from malnutrition since the war began.`,
  ),
  markedPage(
    'ruaf',
    '2025-06-13',
    `Russia has suffered around {1 million|uk-mod-2025-06-12} casualties since it launched its full-scale invasion, including roughly {250,000|uk-mod-2025-06-12} killed, Britain's defence ministry said on Thursday. Ukraine's General Staff said the day before that Russian losses had passed {1 million|ua-general-staff-2025-06-12}.`,
  ),
  markedPage(
    'csis',
    '2025-06-04',
    `Russia's losses near a million
Close to {400,000|csis-2025-06-03} Ukrainian troops have been killed or wounded as well, writes the Center for Strategic and International Studies. It puts Russia's total casualties at over 950,000, some 250,000 of them killed.`,
  ),
  markedPage(
    'zel',
    '2024-12-09',
    `President Volodymyr Zelensky said that Ukraine had lost {43,000|zelensky-2024-12-08} soldiers since the invasion, and that {370,000|zelensky-2024-12-08} had been wounded, about half of whom returned to duty. Zelensky said {198,000|zelensky-2024-12-08} Russian soldiers had been killed and {550,000|zelensky-2024-12-08} wounded.`,
  ),
  markedPage(
    'zel2',
    '2025-02-17',
    `Zelensky told NBC that more than {46,000|zelensky-2025-02} Ukrainian soldiers have been killed and some {380,000|zelensky-2025-02} wounded since Russia's full-scale invasion.`,
  ),
  markedPage(
    'nk',
    '2025-04-30',
    `SEOUL — About {600|nis-2025-04-30} North Korean troops have been killed on Russia's side of the war in Ukraine, out of {4,700|nis-2025-04-30} casualties, lawmakers in Seoul said on Wednesday, whom the National Intelligence Service had briefed. In all, some {15,000|nis-2025-04-30} soldiers were sent.`,
  ),
  markedPage(
    'nk2',
    '2025-06-15',
    `North Korean forces have sustained more than {6,000|uk-mod-2025-06-15} casualties in Russia's Kursk region, British intelligence says, more than half of the roughly {11,000|uk-mod-2025-06-15} troops first sent there.`,
  ),
  markedPage(
    'wb',
    '2025-07-16',
    `Israeli forces and settlers have killed at least {964|ohchr-2025-07-15} Palestinians in the occupied West Bank, including East Jerusalem, since October 2023, the UN human rights office said. In the same period {35|ohchr-2025-07-15} Israelis were killed.`,
  ),
  markedPage(
    'leb',
    '2024-12-05',
    `More than {4,000|lebanon-moph-2024-12-04} people were killed in Lebanon in the war between Israel and Hezbollah, Lebanon's health minister said. Firass Abiad told reporters the toll had reached {4,047|lebanon-moph-2024-12-04} dead and {16,638|lebanon-moph-2024-12-04} wounded. On the Israeli side {45|times-of-israel-2024-12-04} civilians and {76|idf-2024-12-04} soldiers died.`,
  ),
  markedPage(
    'leb2',
    '2025-11-25',
    `At least {127|ohchr-2025-11-25} civilians have been killed by Israeli strikes in Lebanon in the year since the ceasefire, the UN rights office said. Lebanon's health ministry puts the number of people killed at {331|lebanon-moph-2025-11-25}.`,
  ),
  markedPage(
    'pager',
    '2024-09-19',
    `Lebanon's health minister Firass Abiad said {37|lebanon-moph-2024-09-19} people were killed when pagers and walkie-talkies used by Hezbollah exploded: {12|lebanon-moph-2024-09-19} on Tuesday and {25|lebanon-moph-2024-09-19} on Wednesday. Some {2,323|lebanon-moph-2024-09-19} people were wounded on the first day and {608|lebanon-moph-2024-09-19} on the second.`,
  ),
  markedPage(
    'leb26',
    '2026-06-01',
    `Israeli attacks on Lebanon have killed {3,433|lebanon-moph-2026-06-01} people and wounded {10,395|lebanon-moph-2026-06-01} since 2 March, the country's health ministry said on Monday.`,
  ),
  markedPage(
    'yem',
    '2021-11-24',
    `When the year ends, Yemen's war will have claimed {377,000|undp-2021-11-23} lives in one way or another, a UN Development Programme report estimates. Hunger and disease account for almost 60 percent of them. Fighting itself will have killed over {150,000|undp-2021-11-23}.`,
  ),
  markedPage(
    'yem2',
    '2025-04-19',
    `U.S. strikes on the Ras Isa oil port in western Yemen killed {74|houthi-moh-2025-04-18} people and wounded {171|houthi-moh-2025-04-18}, the Houthi-run health ministry said. It was one of the deadliest days since Washington began its campaign.`,
  ),
  markedPage(
    'yem3',
    '2025-04-28',
    `A US air strike on a detention centre in Saada has killed at least {68|houthi-media-2025-04-28} African migrants, the Houthis' Al-Masirah TV said.`,
  ),
  markedPage(
    'yem4',
    '2019-10-31',
    `Yemen's war has killed more than {100,000|acled-2019-10-31} people since 2015, says Armed Conflict Location and Event Data, including over {12,000|acled-2019-10-31} civilians at whom the attacks were aimed.`,
  ),
];
