import { markedPage } from './marked-page';

/** Pages of our own, written as reporters write, each figure with its claim. */
export const DISASTER_PAGES = [
  markedPage(
    'derna1',
    '2023-09-15',
    `The Libyan Red Crescent now speaks of a death toll of {11,300|libyan-red-crescent-2023-09-14} in Derna, where the mud is still being searched. Its secretary-general, Marie el-Drese, gave the number of missing as a further {10,100|libyan-red-crescent-2023-09-14} people. The health authorities' last toll was 5,500. The mayor, Abdel-Moneim al-Ghaithi, fears that it will rise to between 18,000 and 20,000.`,
  ),
  markedPage(
    'derna2',
    '2023-09-18',
    `At least {3,958|who-2023-09-16} people died after Storm Daniel burst two dams above the Libyan city and more than {9,000|who-2023-09-16} are still missing, the World Health Organization says. The eastern government's health minister, Othman Abdul Jalil, gave a toll of {3,283|east-libya-health-2023-09-17} on Sunday.`,
  ),
  markedPage(
    'morocco1',
    '2023-09-13',
    `The number of people killed in the powerful earthquake that struck south of Marrakesh has risen to {2,946|morocco-interior-2023-09-13}, Morocco's interior ministry said; {5,674|morocco-interior-2023-09-13} were injured.`,
  ),
  markedPage(
    'turkey1',
    '2023-03-04',
    `Turkey's interior minister Suleyman Soylu said {45,968|turkey-interior-ministry-2023-03-04} people were killed in the 6 February quakes, {4,267|-} of them Syrians.`,
  ),
  markedPage(
    'turkey2',
    '2024-02-06',
    `One year on: Turkey mourns its earthquake dead
Turkey's interior ministry puts the toll at {53,537|turkey-interior-ministry-2024-02-02}. Together with at least {5,951|-} in Syria, the total stands at 59,488, according to AFP.`,
  ),
  markedPage(
    'myanmarq',
    '2025-04-03',
    `Myanmar's military government said the death toll from last Friday's earthquake has reached {3,145|myanmar-junta-2025-04-03}, with {4,715|myanmar-junta-2025-04-03} injured. In Bangkok, {22|bangkok-authorities-2025-04-03} people died, the city authorities say, most of them at a tower under construction that collapsed.`,
  ),
  markedPage(
    'kunar',
    '2025-09-04',
    `More than {2,200|afghan-taliban-government-2025-09-04} people are now known to have died in the earthquake that hit eastern Afghanistan on Sunday, Taliban officials say. Spokesman Hamdullah Fitrat put the toll at {2,205|afghan-taliban-government-2025-09-04}, most of them in Kunar, and said {3,640|afghan-taliban-government-2025-09-04} were hurt.`,
  ),
  markedPage(
    'herat',
    '2023-10-08',
    `Taliban: {2,053|afghan-taliban-government-2023-10-08} killed in Afghan quakes
A spokesman for the Ministry of Disasters, Mullah Janan Sayeeq, said more than {9,000|-} people were injured in Herat province. Earlier the Afghan Red Crescent had said {500|afghan-red-crescent-2023-10-08} people were killed.`,
  ),
  markedPage(
    'katrina',
    '2023-08-29',
    `Hurricane Katrina caused {1,392|nhc-2023-01-10} deaths, according to a revised report of the National Hurricane Center, which for years had put the number at {1,833|nhc-2011-09-14}.`,
  ),
  markedPage(
    'maria',
    '2018-08-28',
    `Hurricane Maria killed an estimated {2,975|gwu-maria-2018-08-28} people in Puerto Rico, researchers at George Washington University found in a study commissioned by the governor. The official toll had stood at 64 for months. A Harvard study in May estimated {4,645|harvard-maria-2018-05-29} excess deaths.`,
  ),
  markedPage(
    'beirut1',
    '2020-08-14',
    `The explosion at Beirut's port killed {178|ocha-2020-08-14} people, OCHA says, injured {6,000|-} and left {300,000|-} homeless.`,
  ),
  markedPage(
    'beirut2',
    '2020-08-31',
    `A Lebanese government report puts the number of dead of the Beirut blast at {190|lebanon-gov-2020-08-30}, with more than {6,500|lebanon-gov-2020-08-30} injured.`,
  ),
  markedPage(
    'hajj1',
    '2024-06-23',
    `RIYADH — Saudi Arabia's health minister said Sunday that {1,301|saudi-health-ministry-2024-06-23} people died during this year's hajj, when temperatures in Mecca climbed above 50C. Egypt's death toll reached at least {630|egypt-government-2024-06-22}, a cabinet official said.`,
  ),
  markedPage(
    'hajj2',
    '2024-06-20',
    `The death toll from this year's pilgrimage to Mecca has passed 1,000, according to an AFP tally, more than half of them unregistered worshippers. The tally stands at 1,081 dead from about 10 countries, including {658|arab-diplomats-2024-06-20} Egyptians, an Arab diplomat said.`,
  ),
  markedPage(
    'mina',
    '2015-10-19',
    `The crush and stampede outside Mecca killed at least {2,121|ap-2015-10-19} pilgrims, an Associated Press count shows. Saudi authorities still say {769|saudi-health-ministry-2015-09-26} died and {934|saudi-health-ministry-2015-09-26} were injured. Iran says {465|iran-hajj-organization-2015-10-01} of its pilgrims died.`,
  ),
  markedPage(
    'bhopal',
    '2024-12-03',
    `Forty years after the gas leak at the Union Carbide plant in Bhopal, survivors still seek justice. The Madhya Pradesh government confirmed {3,787|madhya-pradesh-2006-01-01} deaths, while in an affidavit of 2011 it counted 5,295.`,
  ),
  markedPage(
    'cherno',
    '2016-04-26',
    `The Chernobyl Forum, a group of UN agencies, said in 2005 that up to {4,000|chernobyl-forum-2005} people could eventually die of radiation. Greenpeace put the number of eventual deaths at {93,000|greenpeace-2006}. The Soviet Union admitted {31|soviet-government-1986} deaths.`,
  ),
  markedPage(
    'covid',
    '2022-05-05',
    `The full death toll associated directly or indirectly with the COVID-19 pandemic between 1 January 2020 and 31 December 2021 was approximately {14.9 million|who-2022-05-05}, WHO estimates. India had {4.74 million|who-2022-05-05} excess deaths, against about 481,000 reported by its health ministry.`,
  ),
  markedPage(
    'tohoku',
    '2020-09-11',
    `Nine and a half years after the tsunami, {15,899|japan-npa-2020-09-11} deaths have been confirmed, Japan's National Police Agency says.`,
  ),
  markedPage(
    'tsu',
    '2014-12-26',
    `Ten years after the Indian Ocean tsunami, survivors in Banda Aceh prayed for the dead. The wave killed {227,898|usgs-2008} people or left them missing, according to the US Geological Survey. In Sri Lanka 31,229 people died.`,
  ),
  markedPage(
    'haitiq',
    '2011-01-12',
    `Haiti's government raised the toll of last year's earthquake to {316,000|haiti-government-2011-01-12}.`,
  ),
  markedPage(
    'haiti1',
    '2025-01-07',
    `At least {5,601|ohchr-2025-01-07} people were killed in gang violence in Haiti last year, an increase of over {1,000|-} on 2023, the UN Human Rights Office said. A further {2,212|ohchr-2025-01-07} people were injured. In the Wharf Jeremie area of Port-au-Prince at least {207|binuh-2024-12-23} people were killed in December in a massacre ordered by a gang leader, BINUH found.`,
  ),
  markedPage(
    'haiti2',
    '2026-02-03',
    `More than {5,900|binuh-2026-02-02} people were killed in Haiti in 2025, the UN office in the country says; {2,708|binuh-2026-02-02} were injured.`,
  ),
  markedPage(
    'iran22',
    '2023-09-15',
    `One year after the death of Mahsa Amini, Iran Human Rights said {551|iran-human-rights-2023-09-15} protesters had been killed by security forces.`,
  ),
  markedPage(
    'iran22b',
    '2022-11-29',
    `At least {448|iran-human-rights-2022-11-29} people have been killed by security forces in Iran's ongoing nationwide protests, the Oslo-based group Iran Human Rights said on Tuesday. A day earlier a Revolutionary Guards general, Amir Ali Hajizadeh, said more than {300|irgc-2022-11-28} people had died.`,
  ),
  markedPage(
    'iran19',
    '2019-12-23',
    `About 1,500 people were killed during less than two weeks of unrest that started on Nov. 15, three Iranian interior ministry officials told Reuters. Amnesty International has counted at least {304|amnesty-2019-12-16} dead.`,
  ),
  markedPage(
    'iran26',
    '2026-01-21',
    `Iran's state television on Wednesday carried a statement saying 3,117 people were killed in the protests. The U.S.-based Human Rights Activists News Agency has put the toll at {4,519|hrana-2026-01-21}. The unrest began on 28 December.`,
  ),
  markedPage(
    'iran26b',
    '2026-01-26',
    `The death toll from a crackdown on protests in Iran is at least {6,126|hrana-2026-01-26}, activists say. The figure came from the Human Rights Activists News Agency, which counted {11,009|hrana-2026-01-26} seriously injured.`,
  ),
  markedPage(
    'iran25',
    '2025-06-24',
    `Israeli strikes have killed {610|iran-moh-2025-06-24} people since 13 June, Iran's health ministry spokesman Hossein Kermanpour wrote on X. In Israel {28|magen-david-adom-2025-06-24} people were killed by Iranian missiles, according to Magen David Adom. The Washington-based group Human Rights Activists put the number killed in Iran at {865|hrana-2025-06-22}.`,
  ),
  markedPage(
    'iran25b',
    '2025-07-08',
    `Iran's government raised its toll of the 12-day war to at least {1,060|iran-martyrs-foundation-2025-07-07}, the head of the Foundation of Martyrs and Veterans Affairs, Saeed Ohadi, said on state TV. HRANA counted {1,190|hrana-2025-07-08} dead, {436|hrana-2025-07-08} of them civilians and {435|hrana-2025-07-08} members of the security forces, and {4,475|hrana-2025-07-08} wounded.`,
  ),
  markedPage(
    'iranwar',
    '2026-03-03',
    `The Iranian Red Crescent says {787|iran-red-crescent-2026-03-03} people have been killed in the US-Israeli strikes. HRANA counted {1,097|hrana-2026-03-03} civilians killed. Central Command said {six|us-centcom-2026-03-02} American service members had died and {18|us-centcom-2026-03-02} were seriously wounded. In Minab, {165|iran-local-authorities-2026-03-01} people, most of them girls, were killed when a school was hit, local officials said.`,
  ),
  markedPage(
    'venez',
    '2026-01-07',
    `At least {100|venezuela-government-2026-01-07} people were killed in the U.S. operation that captured Nicolás Maduro, Interior Minister Diosdado Cabello said. Cuba says {32|cuba-government-2026-01-06} members of its armed forces and intelligence services were killed. The Pentagon said {seven|us-dod-2026-01-06} US troops were injured. Venezuela's army has posted obituaries of 23 soldiers.`,
  ),
  markedPage(
    'boats',
    '2026-02-17',
    `The U.S. military said Monday it had killed {11|southcom-2026-02-17} people in three strikes on alleged drug boats. The campaign has killed at least {145|al-jazeera-2026-02-17} people since early September, according to a tally by Al Jazeera.`,
  ),
  markedPage(
    'rio',
    '2025-10-30',
    `Rio de Janeiro's public defender's office says {132|rio-public-defender-2025-10-29} people were killed in Tuesday's police raid on the Penha and Alemão favelas. The state government had first spoken of 64 dead.`,
  ),
  markedPage(
    'nigeria',
    '2025-05-29',
    `In the two years of Bola Tinubu's presidency, northern Nigeria has seen at least {10,217|amnesty-2025-05-29-nigeria-north-killed-killed} people killed, Amnesty International says. Most died in Benue state, 6,896; Plateau comes second with {2,630|amnesty-2025-05-29} deaths.`,
  ),
];
