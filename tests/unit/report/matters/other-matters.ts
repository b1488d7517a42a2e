/** A page about something that the record does not know; `{a}` and `{b}` are filled with numbers of the record. */
export interface OtherMatter {
  readonly name: string;
  readonly text: string;
}

/** Other wars, disasters, accidents, illnesses, sport and business, some in lands and with bodies that the record knows. */
export const OTHER_MATTERS: readonly OtherMatter[] = [
  // Other wars and violence.
  {
    name: 'the Boer War',
    text: `Lecture on the Boer War

The speaker said that {a} British soldiers had been killed on the veld by 1902. Another {b} were wounded, most of them in the first year.`,
  },
  {
    name: 'a civil war in the hills of a made-up land',
    text: `Truce in Carvania

At least {a} people have been killed in the fighting between the Carvanian army and the Free Hills rebels, the Carvania Toll Office said. It counted {b} wounded.`,
  },
  {
    name: 'the Crimean War',
    text: `At the museum

In the Crimean War {a} soldiers died, {b} of them of cholera, the curator explained to visitors on Sunday.`,
  },
  {
    name: 'the Spanish Civil War',
    text: `A new book on the Spanish Civil War puts the dead of the siege at {a}, with {b} wounded on the side of the Republic.`,
  },
  {
    name: 'the Chaco War',
    text: `Paraguay remembers the Chaco War. Historians reckon that {a} Bolivian soldiers were killed and {b} captured.`,
  },
  {
    name: 'prison riot in Ecuador',
    text: `GUAYAQUIL - A riot in Ecuador's largest prison left {a} inmates dead and {b} injured, the prison service said on Tuesday.`,
  },
  {
    name: 'school shooting in Texas',
    text: `A gunman killed {a} people at a school in Texas, police said. {b} others were wounded.`,
  },
  {
    name: 'homicides in Honduras',
    text: `Honduras counted {a} murders last year, the national police said, {b} fewer than the year before.`,
  },
  // Disasters and accidents.
  {
    name: 'floods in Valencia',
    text: `Flash floods in Valencia have killed at least {a} people, Spain's government said. {b} are still missing.`,
  },
  {
    name: 'earthquake in Nepal',
    text: `KATHMANDU - The death toll from the earthquake in Nepal has risen to {a}, the home ministry said. More than {b} people were injured.`,
  },
  {
    name: 'earthquake in Chile',
    text: `An earthquake off the coast of Chile killed {a} people and injured {b}, the emergency office Onemi said.`,
  },
  {
    name: 'landslide in Papua New Guinea',
    text: `A landslide buried a village in Papua New Guinea. Some {a} people may have died, the provincial administrator said; {b} bodies were found.`,
  },
  {
    name: 'wildfires in Greece',
    text: `Wildfires near Athens have killed {a} people. The fire service said that {b} were treated for burns.`,
  },
  {
    name: 'ferry in the Philippines',
    text: `A ferry with pilgrims sank off Cebu. The coast guard said that {a} people had drowned and {b} were missing.`,
  },
  {
    name: 'plane crash in Peru',
    text: `All {a} people on board were killed when an airliner crashed in the Andes, Peru's transport ministry said.`,
  },
  {
    name: 'train crash in Odisha',
    text: `At least {a} people died and {b} were injured when three trains collided in India's Odisha state, railway officials said.`,
  },
  {
    name: 'mine accident in Russia',
    text: `KEMEROVO - An explosion in a Siberian coal mine killed {a} miners, Russia's emergencies ministry said. {b} were taken to hospital.`,
  },
  {
    name: 'bus crash in Ukraine',
    text: `A bus with football supporters left the road near Vinnytsia. Ukraine's road police said {a} people had been killed and {b} injured.`,
  },
  {
    name: 'road deaths in Russia',
    text: `Road accidents killed {a} people in Russia last year, the traffic police said, and injured {b}.`,
  },
  {
    name: 'heat in Europe',
    text: `The summer's heat killed {a} people in Italy and {b} in Germany, researchers in Barcelona estimate.`,
  },
  {
    name: 'dam collapse in Brazil',
    text: `The dam of an iron mine burst at Brumadinho. Rescuers have found {a} dead, and {b} people are missing, firefighters said.`,
  },
  {
    name: 'typhoon in Vietnam',
    text: `HANOI - The typhoon and the floods that followed it killed {a} people in Vietnam's north and injured {b}, the agriculture ministry said.`,
  },
  // Illness and work.
  {
    name: 'cholera in Zambia',
    text: `LUSAKA - Zambia's cholera outbreak has killed {a} people among {b} cases, the World Health Organization said.`,
  },
  {
    name: 'malaria',
    text: `Malaria killed {a} children last year, {b} of them in Nigeria, the World Health Organization said in its report.`,
  },
  {
    name: 'measles',
    text: `Measles caused {a} deaths in the Sahel's camps, doctors said, and {b} children were sick.`,
  },
  {
    name: 'opioids',
    text: `Overdoses killed {a} Americans in a year, according to the Centers for Disease Control. {b} of them had taken fentanyl.`,
  },
  {
    name: 'work in Qatar',
    text: `A newspaper reported that {a} migrant workers had died in Qatar since the games were awarded; {b} were from Nepal.`,
  },
  {
    name: 'suicides in Japan',
    text: `Japan's health ministry registered {a} suicides last year and {b} attempts.`,
  },
  // Sport.
  {
    name: 'football in Israel',
    text: `Maccabi Haifa beat Hapoel before {a} spectators. The visitors lost two players to injury; {b} tickets had been sold to their supporters.`,
  },
  {
    name: 'marathon in Tokyo',
    text: `Of the {b} runners who started in Tokyo, {a} finished. The Japanese team had three injured before the start.`,
  },
  {
    name: 'stadium crush in Malang',
    text: `A crush at a football ground in Malang killed {a} supporters, Indonesian police said. {b} were hurt.`,
  },
  // Business and politics.
  {
    name: 'carmaker',
    text: `The carmaker will cut {a} jobs in Germany and {b} in Ukraine, a casualty of weak demand, its chief said. Shares fell.`,
  },
  {
    name: 'bank in Lebanon',
    text: `Lebanon's central bank said it had lost {a} dollars a day, and {b} depositors had suffered losses.`,
  },
  {
    name: 'election in Gaza of the past',
    text: `In the vote of 2006 the list won {a} ballots in Gaza and {b} in Hebron, the election commission said. No one was killed.`,
  },
  {
    name: 'visas',
    text: `Russia issued {a} visas to North Korean workers last year, its consulate said; {b} had been refused. Two applicants died.`,
  },
  {
    name: 'refugees in Colombia',
    text: `Colombia has given papers to {a} Venezuelans, the migration office said; {b} people are waiting in Cúcuta.`,
  },
  {
    name: 'poultry',
    text: `Bird flu killed {a} hens in Iran's Qom province and {b} in Israel, veterinary officials said.`,
  },
  {
    name: 'whales',
    text: `The fleet killed {a} whales in the Antarctic, the commission counted; {b} were wounded and lost.`,
  },
  {
    name: 'tanks and drones',
    text: `The parade in Moscow showed {a} tanks. The museum of Kharkiv has {b} models of drones that were destroyed in games.`,
  },
  {
    name: 'a film',
    text: `In the film the dragon burns the fleet and {a} sailors die before the queen loses {b} knights to the sea.`,
  },
];
