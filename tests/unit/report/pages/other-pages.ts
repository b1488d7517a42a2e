import { markedPage } from './marked-page';

/** Pages on events of the same lands that the record does not know: nothing may be traced. */
export const OTHER_PAGES = [
  markedPage(
    'n-kenya',
    '2025-07-09',
    `Monday's protests against Kenya's government left at least {31|-} people dead and {107|-} injured, the Kenya National Commission on Human Rights said. In last year's marches more than {60|-} had died. In Nairobi the police shot into the crowds.`,
  ),
  markedPage(
    'n-mozam',
    '2024-12-27',
    `More than {125|-} people have been killed in three days of post-election unrest in Mozambique, the monitoring group Plataforma Decide said. The total killed since the election in October is {252|-}. Some {1,534|-} inmates escaped from a prison in Maputo.`,
  ),
  markedPage(
    'n-seoul',
    '2022-10-30',
    `SEOUL — At least {151|-} people were killed in a crush in Itaewon during Halloween festivities. {82|-} others were injured.`,
  ),
  markedPage(
    'n-kumbh',
    '2025-01-29',
    `At least {30|-} people were killed and {60|-} injured in a stampede at the Maha Kumbh in Prayagraj, Indian police said.`,
  ),
  markedPage(
    'n-pakbus',
    '2025-08-19',
    `HERAT — {71|-} people, including 17 children, were killed when a bus carrying Afghans deported from Iran collided with a truck in western Afghanistan, provincial officials said. The bus was on its way to Kabul.`,
  ),
  markedPage(
    'n-boat',
    '2025-12-01',
    `At least {40|-} migrants are feared dead after a boat capsized in the Caribbean off Venezuela, officials said. {11|-} people were rescued.`,
  ),
  markedPage(
    'n-quake-tibet',
    '2025-01-07',
    `A magnitude 6.8 earthquake in Tibet killed at least {126|-} people and injured {188|-}, Chinese state media said.`,
  ),
  markedPage(
    'n-paktika',
    '2022-06-22',
    `A powerful earthquake struck a rural, mountainous region of eastern Afghanistan, killing {1,000|-} people and injuring {1,500|-} more, the state-run news agency said.`,
  ),
  markedPage(
    'n-haiti21',
    '2021-08-15',
    `The death toll from a magnitude 7.2 earthquake in Haiti climbed to {1,297|-} on Sunday; at least {5,700|-} people were injured, the civil protection office said.`,
  ),
  markedPage(
    'n-libya',
    '2023-08-16',
    `Fighting between rival factions in Tripoli killed {55|-} people and wounded {146|-}, Libya's emergency medicine centre said.`,
  ),
  markedPage(
    'n-floodpak',
    '2025-08-20',
    `Monsoon rains have killed {707|-} people in Pakistan since June, the disaster authority said, more than half of them in Khyber Pakhtunkhwa. Cloudbursts in Buner district alone killed {225|-}.`,
  ),
  markedPage(
    'n-texas',
    '2025-07-13',
    `The flooding that swept through central Texas has killed at least {129|-} people, officials said, and {160|-} are missing.`,
  ),
  markedPage(
    'n-dana',
    '2024-11-05',
    `Floods in Valencia killed {217|-} people, Spanish authorities said.`,
  ),
  markedPage(
    'n-idpak',
    '2026-04-01',
    `Pakistani security forces killed {13|-} militants in North Waziristan, the military said. {Four|-} soldiers died in the raid. ISPR said the militants belonged to the Pakistani Taliban.`,
  ),
  markedPage(
    'n-balo',
    '2025-03-12',
    `Pakistan's army said {33|-} separatist attackers and {21|-} hostages were killed at a train hijacked in Balochistan. {Four|-} soldiers also died.`,
  ),
  markedPage(
    'n-redfort',
    '2025-11-11',
    `At least {12|-} people were killed and {20|-} wounded in a car explosion near Delhi's Red Fort, Indian police said.`,
  ),
  markedPage(
    'n-iranbus',
    '2024-08-21',
    `A bus carrying Shiite pilgrims from Pakistan to Iraq crashed in central Iran, killing at least {28|-} people, an official said. {23|-} others were hurt.`,
  ),
  markedPage(
    'n-syria25',
    '2025-06-23',
    `A suicide bomber killed at least {25|-} people in a church in Damascus, Syria's health ministry said; {63|-} were wounded.`,
  ),
  markedPage(
    'n-leb-boat',
    '2022-09-24',
    `At least {94|-} people died when a boat carrying migrants from Lebanon sank off Tartus, Syrian state television said.`,
  ),
  markedPage(
    'n-sudanlandslide',
    '2025-09-02',
    `A landslide destroyed a village in Sudan's Darfur region, killing at least {1,000|-} people, the Sudan Liberation Movement/Army said. There was one survivor.`,
  ),
  markedPage(
    'n-cholera',
    '2025-08-14',
    `Cholera has killed at least {40|-} people in a week in Darfur, Doctors Without Borders said. Sudan has recorded {2,470|-} cholera-related deaths in a year.`,
  ),
  markedPage(
    'n-rohing-boat',
    '2025-11-10',
    `At least {11|-} people died after a boat carrying Rohingya migrants sank near the Thai-Malaysian border.`,
  ),
  markedPage(
    'n-myanjade',
    '2020-07-02',
    `A landslide at a jade mine in Myanmar's Kachin state killed at least {162|-} people, the fire service department said.`,
  ),
  markedPage(
    'n-congo-boat',
    '2025-04-18',
    `At least {148|-} people died when a motorised wooden boat caught fire and capsized in the Democratic Republic of Congo, officials said.`,
  ),
  markedPage(
    'n-ethiop-land',
    '2024-07-25',
    `The death toll from mudslides in southern Ethiopia has risen to {257|-}, the UN's OCHA said, and could reach {500|-}.`,
  ),
  markedPage(
    'n-beirutlater',
    '2024-09-28',
    `Israeli strikes on Beirut's southern suburbs killed {33|-} people and wounded {195|-}, Lebanon's health ministry said.`,
  ),
  markedPage(
    'n-tai',
    '2024-04-06',
    `Taiwan's strongest earthquake in 25 years killed {13|-} people and injured {1,140|-}.`,
  ),
  markedPage(
    'n-noto',
    '2024-01-08',
    `The toll from the New Year's Day earthquake in Japan rose to {168|-}; {323|-} people are missing in Ishikawa.`,
  ),
  markedPage(
    'n-crocus',
    '2024-03-24',
    `At least {137|-} people were killed and {180|-} wounded in the attack on Crocus City Hall near Moscow, Russian investigators said. Islamic State claimed the attack.`,
  ),
  markedPage(
    'n-rus-plane',
    '2025-07-24',
    `All {48|-} people on board a passenger plane that crashed in Russia's far east were killed, the regional governor said.`,
  ),
  markedPage(
    'n-ukr-heli',
    '2023-01-18',
    `A helicopter crash near Kyiv killed {14|-} people, including Ukraine's interior minister; {25|-} were injured.`,
  ),
  markedPage(
    'n-us-tornado',
    '2025-05-17',
    `Tornadoes killed at least {27|-} people in Kentucky and Missouri, officials said.`,
  ),
  markedPage(
    'n-israel-meron',
    '2021-04-30',
    `A stampede at a religious festival in northern Israel killed {45|-} people and injured more than {150|-}, the ambulance service Magen David Adom said.`,
  ),
  markedPage(
    'n-mecca-crane',
    '2015-09-12',
    `A crane collapsed at Mecca's Grand Mosque, killing at least {107|-} people and injuring {238|-}, Saudi Arabia's civil defence said.`,
  ),
  markedPage(
    'n-iraqfire',
    '2025-07-17',
    `A fire in a shopping centre in the Iraqi city of Kut killed {61|-} people, the interior ministry said.`,
  ),
  markedPage(
    'n-nigboat',
    '2025-09-03',
    `At least {60|-} people died when a boat hit a tree stump and capsized in Nigeria's Niger state.`,
  ),
  markedPage(
    'n-nigflood',
    '2025-06-06',
    `Floods in the Nigerian town of Mokwa have killed more than {200|-} people, officials said; {500|-} are missing.`,
  ),
  markedPage(
    'n-colomb',
    '2025-08-22',
    `At least {18|-} people were killed in two attacks in Colombia blamed on FARC dissidents; {65|-} people were wounded in Cali.`,
  ),
  markedPage(
    'n-phil',
    '2025-10-01',
    `A 6.9-magnitude earthquake killed at least {69|-} people in the Philippine province of Cebu, the disaster agency said.`,
  ),
  markedPage(
    'n-indo',
    '2025-10-06',
    `The death toll of a school collapse in Indonesia's Sidoarjo rose to {54|-}.`,
  ),
  markedPage(
    'n-somal',
    '2024-08-03',
    `At least {37|-} people were killed in an al-Shabaab attack on a beach in Mogadishu, police said, and {63|-} wounded.`,
  ),
  markedPage(
    'n-somal22',
    '2022-10-30',
    `At least {100|-} people were killed by two car bombs in Mogadishu, President Hassan Sheikh Mohamud said; {300|-} were wounded.`,
  ),
  markedPage(
    'n-yem-crowd',
    '2023-04-20',
    `A crowd crush at a charity event in Yemen's capital Sanaa killed {78|-} people, a Houthi official said.`,
  ),
  markedPage(
    'n-tig',
    '2026-02-01',
    `Clashes in northern Ethiopia killed {12|-} people in Tigray, a drone strike another {2|-}.`,
  ),
  markedPage(
    'n-peru',
    '2023-01-10',
    `At least {17|-} people were killed in southern Peru's Juliaca in protests against the government, the human rights office said.`,
  ),
  markedPage(
    'n-chile',
    null,
    `The earthquake of 27 February killed {525|-} people and left {25|-} missing, the government said.`,
  ),
  markedPage('n-greece', null, `A train crash killed {57|-} people in Tempe.`),
];
