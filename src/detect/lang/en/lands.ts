import { STATES } from '../../../text/states';

/**
 * Names of lands, states, seas and great cities, in small letters: places without "in" or "at" before them ("Norland
 * coal mine", "Norland (2,841)"). Names that are common words or first names ("Reading", "Florence", "Victoria")
 * are left out: these need their preposition.
 */
const REGION_NAMES = `
gaza, gaza strip, west bank, golan heights, nagorno-karabakh, kashmir, crimea, donbas, chechnya,
dagestan, kurdistan, darfur, tigray, sahel, sinai, balkans, caucasus, siberia, balochistan, xinjiang, rakhine, hong kong,
falkland islands, falklands, canary islands, okinawa, hokkaido, sumatra, java, sulawesi, mindanao, luzon, sicily, corsica,
mediterranean, mediterranean sea, aegean sea, black sea, red sea, caribbean, english channel, gulf of aden, gulf of mexico,
bay of bengal, south china sea, baltic sea, indian ocean, pacific ocean, atlantic ocean, arabian sea, andaman sea,
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana,
iowa, kansas, kentucky, louisiana, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska,
nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon,
pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, west virginia, wisconsin,
wyoming, ontario, quebec, british columbia, queensland, new south wales, tasmania,
andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, gujarat, haryana, himachal pradesh, jharkhand, karnataka,
kerala, madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, punjab, rajasthan, sikkim, tamil nadu,
telangana, uttar pradesh, uttarakhand, west bengal, sindh, khyber pakhtunkhwa`;

const CITY_NAMES = `
aleppo, algiers, amsterdam, ankara, athens, baghdad, bamako, bangkok, barcelona, beijing, beirut, belgrade, benghazi,
berlin, bogota, brussels, bucharest, budapest, buenos aires, cairo, calcutta, caracas, chicago, colombo, copenhagen, dakar,
damascus, delhi, dhaka, dnipro, donetsk, dubai, dublin, east jerusalem, erbil, fallujah, gaza city, geneva, goma, guayaquil, hamburg, hanoi,
hiroshima, houston, idlib, islamabad, istanbul, jakarta, jenin, jerusalem, johannesburg, kabul, kampala, kandahar, karachi,
kathmandu, kharkiv, khartoum, kherson, kigali, kinshasa, kolkata, kramatorsk, kunduz, kyiv, kiev, lagos, lahore, lima,
lisbon, london, los angeles, luhansk, lviv, madrid, manchester, manila, maputo, mariupol, mecca, medina, melbourne, milan,
mogadishu, monrovia, moscow, mosul, mumbai, munich, mykolaiv, nagasaki, nairobi, naples, new delhi, new orleans, odesa,
odessa, oslo, ouagadougou, palermo, paris, peshawar, philadelphia, phnom penh, port-au-prince, prague, quetta, rafah,
ramallah, raqqa, rio de janeiro, rome, san francisco, sanaa, santiago, sao paulo, sarajevo, seoul, shanghai, srebrenica,
srinagar, stockholm, sydney, tbilisi, tehran, tel aviv, tokyo, toronto, tripoli, tunis, vienna, warsaw, washington,
yangon, yerevan, zagreb, zaporizhzhia`;

const namesOf = (list: string): string[] =>
  list.split(',').map((name) => name.replace(/\s+/g, ' ').trim());

/** Lands, states, regions and seas: wide enough for a count that runs on. */
export const LANDS: ReadonlySet<string> = new Set([...STATES, ...namesOf(REGION_NAMES)]);

/** Whether the words are a name of the list above, with or without an article. */
export function isLand(words: string): boolean {
  return LANDS.has(words.toLowerCase().replace(/^the /, ''));
}

/** Short names and old empires: clear beside another land's name, and as those who lost men abroad. */
const SHORT_NAMES = `
us, u.s, u.s., usa, uk, u.k., ussr, america, soviets, austria-hungary, ottoman empire, british empire, russian empire,
korea, indochina, yugoslavia, czechoslovakia, east germany, west germany, south vietnam, north vietnam, prussia, persia, siam`;

const SHORT_LANDS: ReadonlySet<string> = new Set(namesOf(SHORT_NAMES));

/** Whether the words are a land's short name ("the UK") or that of a land that is no more. */
export function isShortLand(words: string): boolean {
  return SHORT_LANDS.has(words.toLowerCase().replace(/^the /, ''));
}

/** All names, the cities too. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set([...LANDS, ...namesOf(CITY_NAMES)]);

/** Words of the longest of them. */
export const LONGEST_PLACE = Math.max(...[...KNOWN_PLACES].map((name) => name.split(' ').length));

/** The words with which one of them begins, so that hardly any word is looked up twice. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  [...KNOWN_PLACES].map((name) => name.split(' ')[0] ?? ''),
);

/** What sort of place a name is of, right behind the name. */
export const PLACE_SORTS: readonly string[] = [
  ...['province', 'oblast', 'district', 'governorate', 'county', 'town', 'village', 'valley'],
  ...['peninsula', 'prefecture', 'municipality', 'region'],
];

/** Where courts, councils and governments sit of which news tells: hardly the place of what they speak about. */
export const SEATS: ReadonlySet<string> = new Set(
  namesOf('washington, geneva, hague, the hague, brussels'),
);
