import { words } from '../phrase-table';

/** Nouns for people: a number before one of them counts people. */
export const PEOPLE = words(`
occupants occupant owners owner instructors instructor trainees trainee apprentices apprentice passer-by passers-by housewife housewives shepherds shepherd mechanics mechanic conductors conductor operators operator supervisors supervisor managers manager accountants businessmen businessman businesswoman entrepreneurs jewellers hawkers hawker porters guests labourers sharecroppers peasant rickshaw-pullers watchmen watchman bouncers bouncer patrolmen patrolman wardens warden jailers jailer bailiffs hostess hostesses schoolgirl schoolboy newborn
taliban taleban naxals houthis houthi hezbollah hamas janissaries mamluks spahis cossacks hussites fedayeen janjaweed contras sandinistas carlists royalists republicans nationalists unionists confederates federals loyalists patriots tories boers zulus sikhs gurkhas sepoys huguenots protestants catholics puritans covenanters jacobites whites reds bolsheviks fascists communists anarchists
girlfriend girlfriends boyfriend boyfriends fiancee fiance spouse spouses partner partners roommate roommates flatmate classmate classmates schoolmates nephew nephews niece nieces uncle uncles aunt aunts grandson grandsons granddaughter granddaughters grandparents stepson stepdaughter lover widow widows orphans orphan cavalrymen archers knights horsemen musketeers redcoats legionaries sappers grenadiers dragoons hussars cuirassiers lancers riflemen rifleman footmen defenders attackers besiegers slaves slave tribesmen tribesman clansmen kinsmen raider raiders pirates pirate mutineers hijackers hijacker kidnappers kidnapper intruder intruders burglar burglars perpetrator perpetrators culprit stowaways castaways divers diver swimmers swimmer bathers surfers surfer snowboarders snowboarder mountaineers mountaineer trekkers trekker campers camper hunters hunter anglers angler boaters kayakers paragliders skydivers skydiver jockey jockeys riders rider bikers biker motorcyclists motorcyclist moped-riders scooter-riders truckers trucker steward stewards stewardess flight-attendants attendants attendant co-pilot copilot copilots navigator navigators deckhands deckhand crewman oarsmen helmsman bosun stevedores dockers docker welders welder electricians electrician roofers roofer plumbers carpenters carpenter bricklayers labourer loggers logger lumberjacks quarrymen pitmen colliers collier foreman foremen seamstresses weavers cooks cook waiters waiter waitress waitresses barmen bartender cashier cashiers cleaners cleaner janitor janitors caretaker gardeners gardener butchers butcher bakers baker tailors tailor barbers barber milkmen beggars beggar nomads nomad refugees evacuees lodgers lodger tenants tenant squatters squatter homeowners homeowner neighbour neighbor landlord landlords picnickers festivalgoers party-goers clubbers bargoers churchgoers parishioners parishioner altar-boys choristers seminarians rabbi rabbis monk cardinal vicar deacon sheikh mullah mullahs chieftain chieftains councillor councillors lawmaker lawmakers senator senators governor governors ambassador ambassadors diplomat diplomats attache bodyguard bodyguards aides interpreter interpreters translator translators informants informant spies spy dissidents dissident bloggers blogger editors editor publishers sheriff sheriffs deputy deputies trooper troopers marshal marshals inspector inspectors superintendent superintendents detective detectives corporal corporals privates ensign cadet lance-corporal brigadier brigadiers commodore warrant-officers gunman recruits-in-training
people persons person men man women woman children child girls girl boys boy kids kid toddlers toddler infants infant babies baby
newborns newborn teenagers teenager teens teen adolescents adolescent youths youth minors minor adults adult elderly pensioners pensioner
civilians civilian residents resident citizens citizen inhabitants villagers villager locals passersby bystanders bystander
pedestrians pedestrian passengers passenger travellers travelers tourists tourist visitors visitor pilgrims pilgrim worshippers
worshipers worshipper worshiper shoppers shopper commuters motorists motorist drivers driver cyclists cyclist hikers hiker climbers climber skiers
opponents opponent dissidents dissident deportees deportee internees internee guests guest spectators fans crew crewmen crewmembers crewmember sailors sailor seamen seafarers seafarer fishermen fisherman fishers pilots pilot
soldiers soldier troops troop servicemen serviceman servicewomen servicemembers servicemember service-members personnel
fighters fighter combatants combatant militants militant insurgents insurgent rebels rebel guerrillas guerrilla guerillas
terrorists terrorist gunmen gunman attackers attacker assailants assailant assassins assassin bombers bomber jihadists jihadist jihadis extremists extremist
mercenaries mercenary militiamen militiaman militias warriors infantrymen infantryman marines marine airmen airman paratroopers paratrooper
commandos commando conscripts conscript recruits recruit reservists reservist veterans veteran cadets cadet officers officer generals general colonels
colonel majors captains captain lieutenants lieutenant sergeants sergeant commanders commander generals admirals policemen policeman policewomen
policewoman police cops cop constables constable gendarmes gendarme guards guard guardsmen guardsman rangers ranger agents agent operatives operative
members member officials official ministers minister politicians mayors mayor judges judge lawyers lawyer prosecutors prosecutor
doctors doctor nurses nurse medics medic paramedics paramedic physicians surgeons healthcare-workers patients patient rescuers
rescuer firefighters firefighter firemen fireman workers worker labourers laborers labourer laborer employees employee staff staffers
staffer teachers teacher students student pupils pupil schoolchildren schoolgirls schoolgirl schoolboys schoolboy professors
journalists journalist reporters reporter cameramen cameraman photographers photographer photojournalists photojournalist correspondents
aid-workers humanitarians volunteers volunteer peacekeepers peacekeeper missionaries priests priest nuns nun monks imams imam clerics cleric
miners miner farmers farmer herders herder herdsmen herdsman cattleman horseman cavalryman artilleryman railwayman freedman countryman kinsman clansman seaman barman milkman servicewoman surgeon surgeons aide captive correspondent jihadi compatriot pastoralists peasants traders trader merchants vendors shopkeepers builders
engineers engineer scientists technicians contractors contractor migrants migrant immigrants deportees
prisoners prisoner inmates inmate detainees detainee captives convicts protesters protester protestors protestor demonstrators
demonstrator activists activist rioters rioter marchers partisans partisan separatists separatist settlers settler suspects suspect shooters shooter
brothers brother sisters sister siblings sibling parents parent mothers mother fathers father sons son daughters daughter wives wife husbands husband couple couples
relatives relative cousins cousin grandmother grandfather grandmothers grandchildren grandchild twins family-members households
others other individuals individual humans human souls colleagues colleague friends friend neighbours neighbors compatriots nationals national
foreigners foreigner expatriates males male females female followers supporters supporter loyalists loyalist leaders leader chiefs chief
invaders occupiers occupier enemies defenders defender forces enemy aggressors orcs elders elder
astronauts astronaut athletes athlete players player singers musicians dancers revellers revelers partygoers concertgoers mourners mourner voters
survivors survivor homeless-people gangsters gangster bandits bandit robbers robber smugglers smuggler traffickers poachers poacher dealers vigilantes vigilante
khwarij khawarij instigator instigators islamists islamist talibs peshmerga mujahideen mujahidin legionnaires gunners gunner snipers sniper sappers deminers jawans jawan cadres cadre naxalites naxalite
maoists maoist functionaries functionary motorists motorist shiites sunnis christians muslims jews hindus sikhs kurds druze alawites yazidis rohingya rohingyas hazaras copts shias argentines slovenes uyghurs uighurs tamils hutus igbos khmers basques roma kikuyus hereros xhosas slavs
palestinians israelis ukrainians russians americans britons chinese japanese koreans afghans pakistanis iranians iraqis syrians
lebanese yemenis saudis turks greeks germans french italians poles spaniards filipinos thais nepalis nepalese bangladeshis indians sudanese
congolese ethiopians somalis nigerians malians burkinabe kenyans egyptians libyans dutch swiss irish danes swedes finns scots welsh
lives bodies corpses remains martyrs dead wounded injured casualties fatalities victims victim hostages hostage pows
aboard-people everyone-else cattle-herders schoolteachers schoolteacher preachers preacher pastors pastor bishops bishop porters porter guides guide sherpas sherpa
lawmakers lawmaker legislators senators councillors candidates candidate diplomats diplomat ambassadors envoys staff-members interns trainees trainee
housewives housewife beggars nomads nomad jirga tribesmen tribesman tribespeople chieftain chieftains hunters hunter loggers woodcutters
governor governors spokesman spokesmen spokeswoman bodyguard bodyguards deputy deputies assistant assistants secretary secretaries president chairman king queen prince princess sheikh sheikhs boss bosses kingpin accomplices accomplice conscientious orphans orphan widows widow infants bride groom newlyweds cleaners cleaner janitor cooks cook waiters waiter vendors vendor shepherd shepherds barber tailor carpenter electrician electricians plumbers mechanic mechanics welders welder technician technicians scientist researchers researcher academics academic professor lecturers lecturer principal headmaster librarian actor actors actress artist artists poets poet writers writer bloggers blogger editors editor presenter producer
delegates delegate jurors juror graziers grazier peddlers peddler pedlars pedlar scavengers scavenger sarpanch sarpanches surveyors surveyor boatmen boatman ferrymen ferryman canvassers canvasser organizers organizer organisers organiser widowers widower fidayeen strikers
ambassador envoy abductees abductee clerks clerk helpers helper juveniles juvenile paramilitaries stepmother stepfather stepbrother stepsister bicyclists bicyclist headman headmen muezzin vaccinators vaccinator businessperson businesspersons
chaplains chaplain aviators aviator broadcasters attendees attendee concertgoer congregants congregant churchgoers instigator instigators knifeman axeman infiltrators infiltrator collaborators collaborator defectors defector escapee escapees
allies ally captors captor deserters deserter fugitives fugitive trafficker caretakers caretaker chauffeur babysitter nanny custodian bartender warlord warlords kidnapper kidnappers
stoker stokers stewardess stewardesses steward stewards weaver weavers dyer potter potters quarryman quarrymen quarry-workers dock-workers docker dockers longshoremen lorry-driver rickshaw-puller hawker hawkers bargee tiller tillers harvester harvesters picker pickers reaper reapers thief thieves rustler rustlers headteacher headteachers dean deans executive executives orderly orderlies boxer boxers surfer surfers swimmer swimmers diver divers snorkeler snorkelers hiker yachtsman yachtsmen skipper skippers motorcyclist motorcyclists scooterist pillion pedestrian bystander gunwoman accomplice housekeeper housekeepers hairdresser hairdressers pharmacist pharmacists dentist dentists accountant accountants landowner landowners cattlemen cowherd cowherds goatherd goatherds fisher jogger joggers camper campers ex-soldiers ex-combatants non-combatants noncombatants toddlers octogenarians
scouts customers customer patrons patron guy guys auxiliaries auxiliary father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law sons-in-law daughters-in-law brothers-in-law sisters-in-law mum mums mom moms dad dads fiancé fiancée fiancés lady ladies gentleman gentlemen housemate housemates teammate teammates workmate workmates cellmate cellmates bridesmaid bridesmaids
mason masons chef chefs blacksmith blacksmiths goldsmith goldsmiths locksmith locksmiths sentry sentries midwife midwives magistrate magistrates attorney attorneys hitman hitmen congressman congresswoman councilman alderman aldermen chairwoman bureaucrat bureaucrats playwright playwrights architect architects undergraduate undergraduates archbishop archbishops friar friars farmhand farmhands cowboy cowboys townsman townsmen townspeople gymnast gymnasts golfer golfers cosmonaut cosmonauts postman postmen lifeguard lifeguards prostitute prostitutes analyst analysts stuntman stuntmen deckhand deckhands
criminals serfs townsfolk burghers nobles noblemen nobleman aristocrats clergy clergymen clergyman draftees carabinieri submariners whalers emigrants emigrant exiles bedouin bedouins aborigines natives colonists homesteaders pioneers planters freedmen coolies navvies railwaymen dockworkers lepers invalids intellectuals scholars campaigners looters onlookers hajis holidaymakers vacationers backpackers backpacker rowers countrymen expats folk folks kin gypsies roma sinti buddhists tutsis hutus tamils uyghurs kulaks socialists federalists homosexuals heretics defendants brigands mobsters thugs executioners informers subcontractors servants maids artillerymen
albanians algerians argentines argentinians armenians assyrians australians austrians azerbaijanis belarusians belgians bolivians bosnians brazilians bulgarians burmese cambodians cameroonians canadians chadians chechens chileans colombians croatians cubans cypriots dominicans ecuadorians eritreans estonians georgians ghanaians guatemalans haitians hondurans hungarians icelanders indonesians jamaicans jordanians kuwaitis laotians latvians liberians lithuanians malaysians mauritanians mexicans moldovans mongolians moroccans mozambicans namibians nicaraguans nigeriens norwegians omanis panamanians paraguayans peruvians portuguese prussians qataris romanians rwandans salvadorans saxons bavarians senegalese singaporeans slovenes taiwanese tanzanians tibetans tunisians turkmen ugandans uruguayans venezuelans vietnamese yugoslavs zambians zimbabweans scotsmen scotsman neapolitans ottomans manchus maoris maori inuit eskimos sioux incas aztecs
arab arabs brit brits czech czechs slovak slovaks serb serbs croat croats bosniak bosniaks tatar tatars uzbek uzbeks tajik tajiks kazakh kazakhs frenchman frenchmen englishman englishmen irishman irishmen dutchman dutchmen welshman welshmen
`);

/** Nouns for what is no person: a number before one of them is never a casualty number. */
export const THINGS = words(`
damage damages ngos ngo charities organisations organizations statues statue monuments monument colors colours flags banners standards cannons cannon ha himars zones zone letters heats ends drops zones valves phones phone laptops luggage suitcases wallets cheques paintings artefacts artifacts manuscripts coins kittens yachts canoe kayaks parachutes balloons stands vines vine shrubs saplings knocks hamstrings scooters tankers canoes dinghies acres barns sheds villas shacks tenements plots fields crops orchards vineyards seedlings hives colonies beehives herds flocks foxes wolf cubs cattle mules oxen yaks llamas alpacas parrots eagles owls vultures seabirds pups tortoises dugongs manatees walruses moose elk boars pandas cheetahs jaguars pythons crocodiles alligators lobsters crabs bats ponies racehorses greyhounds heifers bullocks steers piglets broilers ewes characters species breeds specimens clients patents brands stores branches franchises outlets restaurants hotels lenders startups

km kilometres kilometers kilometre kilometer metres meters metre meter miles mile feet foot ft inches inch yards yard cm mm hectares hectare acres acre sq
square cubic tonnes tons ton tonne kg kilograms kilogram kilos grams pounds lbs litres liters gallons barrels degrees celsius fahrenheit knots
volts watts megawatts mw gw gigawatts kilowatts mph kph
seconds second minutes minute hours hour days day weeks week months month years year decades decade centuries century fortnight nights night weekends evenings mornings
anniversary times percent percentage percentages points point goals goal runs wickets games game matches match seats seat votes vote ballots laps sets
dollars dollar euros euro pounds sterling rubles roubles hryvnias hryvnia rupees yuan yen shekels francs cents usd eur gbp
tanks tank vehicles vehicle trucks truck cars car buses bus trains train lorries motorcycles motorbikes bikes boats boat ships ship vessels vessel warships warship
submarines submarine planes plane aircraft aircrafts airplanes aeroplanes jets jet helicopters helicopter drones drone uavs uav missiles missile rockets rocket shells shell mortars
mortar bombs bomb grenades grenade mines munitions rounds round bullets bullet guns gun rifles rifle howitzers howitzer artillery launchers launcher mlrs apcs
apc ifvs ifv radars radar systems system batteries battery warheads warhead interceptors satellites satellite engines engine generators turbines refineries refinery
depots depot warehouses warehouse bases base posts post positions position outposts checkpoints checkpoint trenches bunkers bunker tunnels tunnel
units carriers carrier bridges bridge roads road houses house homes home buildings building apartments apartment flats blocks schools school hospitals
hospital clinics clinic churches church mosques mosque shops shop markets factories factory plants plant offices structures structure sites site locations location
targets target facilities facility villages village towns town cities city settlements settlement districts district regions region provinces province
countries country nations nation states state areas area communities territories islands oblasts municipalities
attacks attack strikes strike raids raid assaults assault clashes clash battles battle engagements incidents incident explosions explosion blasts blast fires fire
bombings bombing shootings shooting airstrikes airstrike sorties operations operation offensives wars war conflicts conflict crashes crash accidents accident
epidemics epidemic pandemics pandemic outbreaks famines earthquakes earthquake quakes aftershocks floods flood storms storm hurricanes cyclones tornadoes wildfires landslides outbreaks
companies company firms firm businesses business banks jobs job shares share contracts deals deal projects project programmes programs
brigades brigade battalions battalion regiments regiment divisions division companies platoons platoon squads corps armies fleets squadrons squadron
cases case counts charges charge complaints lawsuits convictions indictments sentences sentence offences offenses arrests arrest crimes investigations
reports report studies study surveys survey articles article pages page posts messages tweets videos video photos photo images image books calls
sanctions laws resolutions resolution agreements talks meetings meeting rounds elections election parties party groups group organisations organizations
organisation organization families family households agencies agency
animals animal dogs dog cats cat cows cow cattle sheep goats goat horses horse pigs pig birds bird chickens livestock camels elephants elephant fish whales whale dolphins turtles seals bees trees tree crops crop chickens poultry buffaloes
buffalo donkeys bulls deer bears lions tigers wolves sharks hens hen roosters turkeys ducks geese pigeons crows swans penguins seals mice rats monkeys apes gorillas chimpanzees rhinos rhino hippos zebras giraffes leopards kangaroos koalas insects mosquitoes locusts snakes frogs salmon oysters reindeer antelopes calves lambs ewes foals puppies kittens zombies aliens plants corals ants
times fold floors floor storeys stories rooms beds departments department wards units
percent cent euros passports documents languages pieces items objects copies tickets doses vaccines packages parcels boxes bags bottles cylinders cans
systems models steps stages reasons ways questions lines levels pillars rules principles factors items lessons things issues problems challenges
arms weapons weapon ammunition equipment hardware materiel stations station towers wells pipelines shipments convoys convoy caravans flights flight trips journeys
fighters-jets warplanes warplane bombers-aircraft gunships gunship drones-boats ambulances ambulance excavators bulldozers tractors
subscribers followers-online viewers readers downloads users listeners
signs signals words letters emails medals medal awards prizes titles trophies records championships
spots fragments metals substations lines cables kits materials tents shelters shelter camps camp
degrees inches centimetres centimeters magnitude
teams team clubs club squads channels newspapers outlets websites accounts
`);

/** Nouns for animals, among the things: "others" after them are animals, too. */
export const ANIMALS: ReadonlySet<string> = new Set(
  words(`
animals animal dogs dog cats cat cows cow cattle sheep goats goat horses horse pigs pig birds bird chickens livestock camels camel elephants elephant whales
whale dolphins turtles seals poultry buffaloes buffalo donkeys bulls bull deer bears bear lions lion tigers tiger wolves wolf sharks hens roosters turkeys
ducks geese pigeons swans penguins monkeys apes gorillas rhinos rhino hippos zebras giraffes leopards leopard kangaroos koalas salmon reindeer antelopes
calves lambs ewes foals puppies kittens herd herds flock foxes mules oxen yaks llamas alpacas parrots eagles owls vultures seabirds pups tortoises walruses
moose elk boars pandas cheetahs jaguars crocodiles alligators ponies racehorses greyhounds heifers piglets heron herons pet pets wildlife beasts cubs
`),
);

/** Nouns that end as those of people do ("-er", "-or", "-ant", "-ary") and name none. */
export const NO_AGENTS: ReadonlySet<string> = new Set(
  words(`
number paper power water river order matter letter computer trailer container weather winter summer quarter corner border shoulder finger
trawler freighter boiler elevator tractor reactor motor door floor error mirror sector factor harbor labor restaurant plant grant library
boundary salary tree fee committee coffee knee degree list mist fist twist center theater disaster danger fever cancer trigger silver
shower counter barrier filter character chapter layer offer answer transformer cooler heater printer router chamber timber ladder powder
armor color tumor terror horror humor honor corridor monitor detector generator refrigerator calculator indicator anniversary summary
chest forest protest request harvest coast warrant covenant cruiser destroyer steamer liner loader digger crusher lighter copper leather
hammer transfer surrender murder manslaughter slaughter laughter encounter disorder remainder wonder supper dinner hunger anger temper
cluster poster folder shutter gutter crater meter meteor vapor flavor territory ministry dictionary diary referendum banner manner
`),
);
