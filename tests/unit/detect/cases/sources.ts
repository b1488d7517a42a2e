/** One figure's sentence and whom it names: origin, then relays ("origin < relay"; "-" when only a relay is named). */
export const NAMED: readonly (readonly [string, string])[] = [
  [
    'Nine gunners were killed at the ford, according to the Western Brigade, cited by local newspapers.',
    'Western Brigade',
  ],
  [
    'At least 173 people have been killed, Ole Vale, a reporter who tracks the raids, was quoted as saying by Reuters.',
    'Ole Vale < Reuters',
  ],
  ['The toll was revised upwards on Tuesday by the ministry, from five to six dead.', 'ministry'],
  [
    'According to the chief of the northern command, General Ole Vale, four soldiers were killed.',
    'chief of the northern command, General Ole Vale',
  ],
  [
    'Morgues in and around Sund, eastern Norland, have reported 773 bodies, according to the health ministry.',
    'health ministry',
  ],
  ['The office counted 2,034 murders; another 932 people were killed in June.', 'office'],
  ['The office considers that 5,300 people died.', 'office'],
  ['The agency gave a different tally of 1,023 dead.', 'agency'],
  ["Raids kill 11 soldiers, discloses Norland's army", "Norland's army"],
  [
    'Reuters, referencing a government assessment, reported that 600 people were killed.',
    'government < Reuters',
  ],
  ['Hundreds died in the village, according to a new Norland Union report.', 'Norland Union'],
  [
    'At least 185 pupils were killed, according to a database tracking shootings at schools by the Norland Times.',
    'Norland Times',
  ],
  [
    'More than 100,000 people died, according to researchers led by Jan Vale of Sund University.',
    'researchers led by Jan Vale of Sund University',
  ],
  ['According to official figures issued by the rebels, Norland lost 412 sailors.', 'rebels'],
  ['According to confirmed Norland Union data, 427 men were killed.', 'Norland Union'],
  ['This has allowed the agency to update its count of those killed to 184,000.', 'agency'],
  ['Norland Body Count says 184,000 people were killed.', 'Norland Body Count'],
  ['Norland Watch said some 320 people were killed, citing survivors.', 'Norland Watch'],
  ['The governor visited the town on Monday, saying 12 people had died.', 'governor'],
  [
    'The local group Sund Watch (SW) announced it in a statement, saying the fatalities also included seven teachers.',
    'local group Sund Watch (SW)',
  ],
  ['Sunday was the deadliest day, with police confirming that 44 people were killed.', 'police'],
  ['Some 5,183 civilians were killed, the Norland Mission found in a report.', 'Norland Mission'],
  [
    'As shown in the 2010 report of the Norland Mission, 5,183 civilians were killed.',
    'Norland Mission',
  ],
  [
    'Sund province – The Norland Observatory for Rights: at least five fighters were killed.',
    'Norland Observatory for Rights',
  ],
  ['The mission has received reports of 400 deaths.', 'mission'],
  ['Including 70 people lost at sea, the agency believes the toll is now 127 deaths.', 'agency'],
  ['The researchers project between 500 and 600 excess deaths.', 'researchers'],
  ['The main opposition party, Kaduma, says 200 people were killed.', 'Kaduma'],
  ['A monitoring group, Watchline, said 200 people were killed.', 'Watchline'],
  ['The aid group, which works in three towns, said 200 people were killed.', 'aid group'],
  [
    'Ole Vale, deputy commissioner for Sund, one of the worst-hit towns, said 50 people were hurt.',
    'Ole Vale',
  ],
  [
    'The toll has risen to 68 dead on Tuesday, Anders, the head of the national rescue agency said.',
    'Anders',
  ],
  ['As per data analysed by the Norland Times, 7,000 soldiers have died.', 'Norland Times'],
  ['As per police, seven people died.', 'police'],
  [
    'Some 6,400 sailors were killed, according to a secret estimate from Oslo reported by AFP.',
    'Oslo < AFP',
  ],
  ['The agency raised the number of missing from 51 to 1,079.', 'agency'],
  ['The ministry revised its toll to 45 dead.', 'ministry'],
  ['Authorities lowered the death toll to 31.', 'Authorities'],
  ['An inquiry arrived at a toll of 614 dead.', 'inquiry'],
  [
    'In May the council published the draft of a survey that had the death toll from the avalanche at 318.',
    'council',
  ],
  [
    'According to unconfirmed intelligence assessments, more than 90 raiders were killed, the military said.',
    'military',
  ],
  ['The Norland News Agency "Nord" said that 36 people were killed.', 'Norland News Agency "Nord"'],
  ['Official reports put the toll at 15 dead and 44 missing.', 'Official reports'],
  ['The Front, which the ministry says lost 300 men, denied it.', 'ministry'],
  ['The toll, which officials said had reached 40 dead, may still rise.', 'officials'],
  ['The strike, which the army said killed 12 people, hit a command post.', 'army'],
  [
    "More than 55 people were wounded in the blast, the Norland Doctors' Union said in a statement.",
    "Norland Doctors' Union",
  ],
  ['Ole Vale in 1978 estimated 1,350,000 deaths in the war.', 'Ole Vale'],
  ['Ole Vale in 1978 put deaths in the war at 1,350,000.', 'Ole Vale'],
  [
    'Admiral Ole Vale provided the evening casualty figures: over 640 deaths, more than 2,150 injured and over 80 missing.',
    'Admiral Ole Vale',
  ],
  ['Admiral Ole Vale provided figures showing 640 deaths.', 'Admiral Ole Vale'],
  [
    'Harbour Minister Ole Vale said at a briefing that 1,316 sailors were injured and 58 were missing, according to state radio.',
    'Harbour Minister Ole Vale < state radio',
  ],
  ['Four people were killed, according to state television.', 'state television'],
  [
    "Norland's bureau of mines reported that cave-ins claimed 64 lives and injured more than 230 diggers.",
    "Norland's bureau of mines",
  ],
  ['The group claimed the attack killed 40 soldiers.', 'group'],
  ['Three people died and 34 were injured, police said.', 'police'],
  [
    'Three people died and 34 were injured in a bus crash near Quito, police said Thursday.',
    'police',
  ],
  ['Three people died and 34 were injured, authorities said Thursday.', 'authorities'],
  ['At least 12 people were killed when a boat capsized, local reports said.', 'local reports'],
  ['At least 12 people were killed, according to state media.', 'state media'],
  [
    'Some 200 militants were killed in the operation, the ministry said in a statement.',
    'ministry',
  ],
  [
    'Some 200 militants were killed in the operation, the defence ministry said in a statement on Friday.',
    'defence ministry',
  ],
  ['At least 9 miners were killed, officials told Reuters.', 'officials < Reuters'],
  ['Two soldiers were killed and five wounded in the ambush, the army said.', 'army'],
  [
    'Tariq Mahmood, who heads the district police, said 14 people had been killed.',
    'Tariq Mahmood',
  ],
  [
    'Fourteen people were killed, said Tariq Mahmood, who heads the district police.',
    'Tariq Mahmood',
  ],
  ['Fourteen people were killed, said Tariq Mahmood, a senior police officer.', 'Tariq Mahmood'],
  ['A hospital official said 20 bodies had been brought in.', 'hospital official'],
  [
    'Twenty people were killed, a hospital official said on condition of anonymity.',
    'hospital official',
  ],
  [
    'A spokesman for the United Nations mission said 30 civilians were killed.',
    'spokesman for the United Nations mission',
  ],
  [
    'Thirty civilians were killed, a spokesman for the governor said.',
    'spokesman for the governor',
  ],
  ['Witnesses said at least 15 people were killed.', 'Witnesses'],
  ['At least 15 people were killed, witnesses and medics said.', 'witnesses and medics'],
  ["The agency's report lists 45 dead.", 'agency'],
  ['By its count, the group says, 450 people have been killed.', 'group'],
  ['Figures from the health ministry show 4,500 people have been killed.', 'health ministry'],
  ['Data compiled by ACLED show that 4,500 civilians have been killed.', 'ACLED'],
  ['More than 4,500 civilians have been killed, according to data compiled by ACLED.', 'ACLED'],
  [
    'More than 4,500 civilians have been killed, figures from the interior ministry show.',
    'interior ministry',
  ],
  [
    'The Syrian Observatory for Human Rights puts the toll at 210 dead.',
    'Syrian Observatory for Human Rights',
  ],
  [
    'The Syrian Observatory for Human Rights has documented the deaths of 210 civilians.',
    'Syrian Observatory for Human Rights',
  ],
  ['Airwars has verified 310 civilian deaths.', 'Airwars'],
  ['The UN has verified at least 310 civilian deaths.', 'UN'],
  ['The human rights office has recorded 310 civilian deaths.', 'human rights office'],
  ['UN figures show 10,000 civilians have been killed.', 'UN'],
  ['The World Health Organization reports 5,000 deaths since June.', 'World Health Organization'],
  ['Landslide kills 12 in Nepal – officials', 'officials'],
  ['Landslide kills 12 in Nepal: ministry', 'ministry'],
  ['Landslide kills 12 in Nepal, police say', 'police'],
  ['Landslide kills 12, injures 40 in Nepal - state TV', 'state TV'],
  ['Police: 12 killed in landslide', 'Police'],
  ['UN says 12 killed in landslide', 'UN'],
  ['State news agency SANA reported that 12 people were killed.', '- < State news agency SANA'],
  ['Twelve people were killed, state news agency SANA reported.', '- < state news agency SANA'],
  ['Twelve people were killed, local media reported.', 'local media'],
  [
    'Twelve people were killed, Xinhua reported, citing local authorities.',
    'local authorities < Xinhua',
  ],
  [
    'The Missing Migrants Project has recorded more than 2,500 deaths this year.',
    'Missing Migrants Project',
  ],
  ['We recorded 345 civilian deaths in May, the mission said.', 'mission'],
  [
    'The death toll from the quake has risen to 45, the National Disaster Management Agency said on Monday.',
    'National Disaster Management Agency',
  ],
  ['The attack killed 12 people, Mayor Ihor Terekhov said.', 'Mayor Ihor Terekhov'],
  ['"We have recovered 12 bodies," fire chief John Doe told reporters.', 'fire chief John Doe'],
  ['The prime minister said that 12 people had died.', 'prime minister'],
  ['Prosecutors say the man killed 12 people.', 'Prosecutors'],
  [
    'Rescuers pulled 12 bodies from the rubble, the civil defence agency said.',
    'civil defence agency',
  ],
  [
    "Lund's health ministry says more than 41,300 islanders have been killed.",
    "Lund's health ministry",
  ],
  ['Israel says about 640 people were killed and 90 taken hostage.', 'Israel'],
  ['Israeli officials say 12 soldiers were killed.', 'Israeli officials'],
  ['The US Geological Survey said the quake killed 12 people.', 'US Geological Survey'],
  ['The military said its forces had killed 30 insurgents.', 'military'],
  ['The group claimed to have killed 30 soldiers.', 'group'],
  ['Kyiv claims to have killed 30 soldiers.', 'Kyiv'],
  ['The army claimed that it killed 30 rebels.', 'army'],
  ['Officials put the death toll at 45.', 'Officials'],
  ['The death toll was put at 45 by officials.', 'officials'],
  ['The interior ministry gave the number of dead as 45.', 'interior ministry'],
  ['State television gave a toll of 45 dead.', 'State television'],
  ['Medical sources told Al Jazeera that 14 people were killed.', 'Medical sources < Al Jazeera'],
  [
    'A doctor at the Nasser hospital told AFP that 14 people were killed.',
    'doctor at the Nasser hospital < AFP',
  ],
  ['The Ukrainian Air Force said three people were killed.', 'Ukrainian Air Force'],
  [
    'At least 14 people were killed, the Palestinian news agency Wafa reported.',
    '- < Palestinian news agency Wafa',
  ],
  ['According to the Red Crescent, 14 people were wounded.', 'Red Crescent'],
  ['According to local officials, 14 people were wounded.', 'local officials'],
  [
    'According to a statement by the interior ministry, 14 people were wounded.',
    'interior ministry',
  ],
  [
    'According to a report released Tuesday by Human Rights Watch, 14 people were killed.',
    'Human Rights Watch',
  ],
  [
    'A Human Rights Watch report released Tuesday found that 14 people were killed.',
    'Human Rights Watch',
  ],
  ['In a statement, the army said 14 people were killed.', 'army'],
  ['In a statement on Sunday, the army said that 14 people were killed.', 'army'],
  ['Fourteen people were killed, a security source told Reuters.', 'security source < Reuters'],
  ['Fourteen people were killed, two officials familiar with the matter said.', 'officials'],
  ['Fourteen people were killed, a police spokesperson confirmed.', 'police spokesperson'],
  ['Police confirmed 14 deaths.', 'Police'],
  ['Police have confirmed that 14 people died.', 'Police'],
  ['Authorities reported 14 deaths.', 'Authorities'],
  ['Authorities have so far confirmed 14 deaths.', 'Authorities'],
  ['Health officials reported 14 new deaths on Tuesday.', 'Health officials'],
  ['The toll stood at 14, the local administration said.', 'local administration'],
  [
    'Fourteen people were killed, said Mohammed Ali, a doctor at the main hospital.',
    'Mohammed Ali',
  ],
  ['Ali Hassan, a health official in the town, said 14 people were killed.', 'Ali Hassan'],
  ['The researchers estimate that 14,000 civilians were killed.', 'researchers'],
  ['The Uppsala Conflict Data Program estimates 14,000 deaths.', 'Uppsala Conflict Data Program'],
  [
    "Russia's defence ministry said 14 people were killed in the strike.",
    "Russia's defence ministry",
  ],
  [
    "Ukraine's General Staff said Russia lost 1,100 soldiers over the past day.",
    "Ukraine's General Staff",
  ],
  [
    'The death toll has reached 45, officials from the provincial disaster agency said Tuesday.',
    'officials from the provincial disaster agency',
  ],
  [
    'The strike killed 12 people, the head of the regional military administration said on Telegram.',
    'head of the regional military administration',
  ],
  ['Serhiy Lysak, head of the Dnipropetrovsk region, said 12 people were killed.', 'Serhiy Lysak'],
  ['At least 12 people were killed, said Serhiy Lysak, the regional head.', 'Serhiy Lysak'],
  [
    'Interior Ministry spokesman Abdul Qani told reporters 12 people were killed.',
    'Interior Ministry spokesman Abdul Qani',
  ],
  [
    'Militants killed 12 soldiers, according to two security officials who spoke on condition of anonymity.',
    'security officials',
  ],
  ['Militants killed 12 soldiers, according to the army.', 'army'],
  ['More than 200 people have been killed, according to UN estimates.', 'UN'],
  [
    'More than 200 people have been killed, according to the latest figures from the health ministry.',
    'health ministry',
  ],
  ['More than 200 people have been killed, according to a tally by AFP.', 'AFP'],
  ['More than 200 people have been killed, according to a Reuters tally.', 'Reuters'],
  [
    "Norland's siege of the port has killed more than 7,300 people, the island's rebel-run harbour office says.",
    "island's rebel-run harbour office",
  ],
  ['The strikes killed at least 31 people, hospital officials said.', 'hospital officials'],
  ['The strikes killed at least 31 people, Nasser Hospital said.', 'Nasser Hospital'],
  [
    "The strikes killed at least 31 people, Gaza's civil defence agency said.",
    "Gaza's civil defence agency",
  ],
  ['Rescue workers have recovered 31 bodies, the fire department said.', 'fire department'],
  ['The US military said it killed 31 fighters in strikes on Thursday.', 'US military'],
  ['The Pentagon said 31 fighters were killed.', 'Pentagon'],
  ['The Kremlin said 31 people had died.', 'Kremlin'],
  ["Burkina Faso's junta said its troops killed 31 militants.", "Burkina Faso's junta"],
  ['The rebels said they had killed 31 soldiers.', 'rebels'],
  ['Al-Shabab said it had killed 31 soldiers.', 'Al-Shabab'],
  ['The Islamic State group said its fighters killed 31 soldiers.', 'Islamic State group'],
  [
    'M23 rebels killed at least 141 people, Human Rights Watch said on Wednesday.',
    'Human Rights Watch',
  ],
  [
    'In a report, Amnesty International documented the killing of 141 people.',
    'Amnesty International',
  ],
  ['Amnesty International said in a report that 141 people were killed.', 'Amnesty International'],
  [
    'The US-based Harbour Rights Watchers News Agency said 37 people were killed.',
    'US-based Harbour Rights Watchers News Agency',
  ],
  ['A UN report said 141 people were killed.', 'UN'],
  ['The United Nations says 141 people were killed.', 'United Nations'],
  [
    'Officials from the United Nations say 141 people were killed.',
    'Officials from the United Nations',
  ],
  [
    'The International Organization for Migration (IOM) said 141 migrants drowned.',
    'International Organization for Migration (IOM)',
  ],
  [
    'At least 141 migrants drowned, the International Organization for Migration (IOM) said.',
    'International Organization for Migration (IOM)',
  ],
  [
    'The minister of health, Dr. Ana Silva, said 14 people had died.',
    'minister of health, Dr. Ana Silva',
  ],
  ['Dr Ana Silva, of the main hospital, said 14 people had died.', 'Dr Ana Silva'],
  [
    'Fourteen people had died, Dr. Ana Silva of the main hospital said.',
    'Dr. Ana Silva of the main hospital',
  ],
  ['Emergency services said 14 people were killed and dozens hurt.', 'Emergency services'],
  ['Local authorities put the number of dead at 14.', 'Local authorities'],
  ['Aid groups say at least 40 people drowned.', 'Aid groups'],
  ['One witness said he saw 14 bodies.', 'witness'],
  ['A resident said at least 14 people were killed.', 'resident'],
  ['A senior Hamas official told AFP that 14 people were killed.', 'senior Hamas official < AFP'],
  ['CBS News reported that 14 people were killed.', '- < CBS News'],
  ['Citing police, the BBC reported that 14 people were killed.', 'police < BBC'],
  ['Police in the city of Lahore said 14 people were killed.', 'Police in the city of Lahore'],
  ['Police chief Ahmed Khan said 14 people were killed.', 'Police chief Ahmed Khan'],
  ['A police statement said 14 people were killed.', 'police'],
  ['The toll rose to 14, up from 10 a day earlier, the disaster agency said.', 'disaster agency'],
  [
    'Fourteen people were killed and 20 wounded when a bomb exploded at a market, Pakistani police said on Friday, in the latest attack to hit the region.',
    'Pakistani police',
  ],
  ['KABUL, June 3 (Reuters) - A bomb killed 14 people on Friday, officials said.', 'officials'],
  ['NAIROBI, Kenya — At least 14 people were killed, the Red Cross said Friday.', 'Red Cross'],
  [
    'The Russian Defense Ministry claimed that Ukraine lost 400 soldiers.',
    'Russian Defense Ministry',
  ],
  ["Ukraine lost 400 soldiers, Russia's Defense Ministry claimed.", "Russia's Defense Ministry"],
  ['Kovalenko said that 55,000 soldiers had died.', 'Kovalenko'],
  [
    'Ukrainian President Andriy Kovalenko said 55,000 soldiers had died.',
    'Ukrainian President Andriy Kovalenko',
  ],
  ['Kim told lawmakers that 300 soldiers had been killed.', 'Kim'],
  [
    "South Korea's spy agency told lawmakers that 300 North Korean soldiers had been killed.",
    "South Korea's spy agency",
  ],
  [
    "South Korea's National Intelligence Service estimates 300 North Korean soldiers were killed.",
    "South Korea's National Intelligence Service",
  ],
  [
    'At least 60 Danish sailors were killed, West Norlandic lawmaker Ole Holt-vale said, citing the Harbour Intelligence Service.',
    'Harbour Intelligence Service < West Norlandic lawmaker Ole Holt-vale',
  ],
  [
    'British intelligence estimates that 6,000 troops were killed or wounded, the BBC reported.',
    'British intelligence < BBC',
  ],
  ['The area where 14 people were killed has been sealed off, police said.', 'police'],
  ['WHO says measles killed 95 children.', 'WHO'],
  ['A survey of nine provinces concluded that 9,500 people had died.', 'survey'],
  ['The relief office was able to confirm that 84 civilians had died.', 'relief office'],
  ['The group managed to verify 33 deaths.', 'group'],
  ['The harbour office did confirm 14 deaths.', 'harbour office'],
  [
    '"We cut the figure to 45 dead," said acting Defence Minister Ana Vale.',
    'acting Defence Minister Ana Vale',
  ],
  ['"I counted 12 bodies," said one resident.', 'resident'],
  [
    'The hamlet is empty, but herders who fled to the hills said they had buried 16 bodies.',
    'herders',
  ],
  ['A team of divers hired by the Norland Institute reported that 45 people had died.', 'team'],
  [
    'Ana Maria Vale, the police chief of Norland, of which Sund is the capital, told a press conference that 95 people were killed.',
    'Ana Maria Vale',
  ],
  [
    'The council said the toll would rise further, with 120 people missing, according to the Red Cross.',
    'Red Cross',
  ],
  ['At least 45 people have died, according to the latest official balance.', 'official balance'],
  ['Some critics put the death toll at over 40,000.', 'critics'],
  [
    'Archivists at the Norland State Archive (NSA) maintain that their files name 140 dead.',
    'Archivists at the Norland State Archive (NSA)',
  ],
  [
    'The death toll from the fire rose to 10 after the council announced that the body of the last tenant was found.',
    'council',
  ],
  ['Two divers were killed in the raid, as reported by the rescue service.', 'rescue service'],
  [
    "The district's chief of police, Ole Vale, told reporters 14 people had died.",
    "district's chief of police, Ole Vale",
  ],
  [
    'Ole al-Vale, a member of the opposition believes that at least 86 people were killed.',
    'Ole al-Vale',
  ],
  [
    '"We have recovered five bodies," O Vale, deputy inspector of the guard told the Star.',
    'O Vale',
  ],
  ['Ole Vale, an officer who earlier gave the death toll as 29, closed the road.', 'Ole Vale'],
  [
    'The court threw out a report from a Norland think tank that claims 1,200 soldiers were killed.',
    'Norland think tank',
  ],
  [
    '"The survivors who talked to our teams when they landed at Sund (Norland) spoke of 100 missing people."',
    'survivors',
  ],
  [
    'A general who came with the guard from Sund to Vale on Monday evening said 37 bodies had been found.',
    'general',
  ],
  [
    'The mission, together with the league and a team of volunteers, has so far collected the names of over 160 dead.',
    'mission',
  ],
  ['"Nine drowned sailors were found," the IOM said via Telegram.', 'IOM'],
  [
    'Three troopers were killed, said Capt. Ole Vale of the second company.',
    'Capt. Ole Vale of the second company',
  ],
  [
    'A pair of raids killed six people, security and hospital officials said.',
    'security and hospital officials',
  ],
  ['Security officials - who gave the death toll of four - left the town.', 'Security officials'],
  [
    'This comes as league spokesman Ole Vale had earlier claimed that the guard killed 4 men.',
    'league spokesman Ole Vale',
  ],
  ['The mission found out that 150 civilians had died.', 'mission'],
  [
    'Six of the eight people killed on Monday were clerks, the town police said on Sunday as they named the men.',
    'town police',
  ],
  ['A Star reporter saw seven bodies in the yard.', 'Star reporter'],
  [
    'At least 645 people have died, according to a tally from official papers compiled by the Star.',
    'Star',
  ],
  [
    'In a post, Ole Vale, the spokesman of the league, said six northern service members were killed.',
    'Ole Vale',
  ],
  ['Village radio put the toll as high as 64 dead.', 'Village radio'],
  ['At least 57 sealers died on rafts via the eastern strait, according to the League.', 'League'],
  ['Some 57 sealers died, the League said via Reuters.', 'League < Reuters'],
  ["Vale and Lund's 1987 book, Ships, and Crews of Sund, lists 4,816 dead.", 'Vale and Lund'],
  ['The death toll stands at 22, say cops.', 'cops'],
  ['At least 8,204 farmers have died, according to a tally compiled by AFP.', 'AFP'],
  [
    'Chief Ole Vale caused alarm when he told reporters that about 1,000 people were missing.',
    'Chief Ole Vale',
  ],
  ['The League has released details of the deaths of 304 people.', 'League'],
  ['Anders Holt, a nurse at the clinic, said 19 people had died.', 'Anders Holt'],
  [
    'The ministry said that 2,700 soldiers were killed in the war, adding that 100 more soldiers were missing.',
    'ministry',
  ],
  [
    'At least 11 soldiers died, according to a count announced on Tuesday, June 3 by the government.',
    'government',
  ],
  ['Four killed in Norland: League, affiliated rescuers', 'League, affiliated rescuers'],
  ['The operations room later told AFP that four people were wounded.', 'operations room < AFP'],
  ['Between 900 and 1,100 people were killed, a Star investigation has found.', 'Star'],
  ['A Norland Times investigation found 900 civilians died in the battle.', 'Norland Times'],
  [
    'Critics read the study published in the Norland Journal concluding that over 600 people were killed.',
    'study',
  ],
  [
    'The war has killed 225,000 people, says a new report by scholars with the Norland Project.',
    'scholars with the Norland Project',
  ],
  ['According to the paper, the bombs killed 1,284 civilians.', 'paper'],
  ['The coalition, which did not send anyone to Sund, acknowledges only 326 deaths.', 'coalition'],
  ['The coalition recognizes that it is accountable for the deaths of 326 people.', 'coalition'],
  [
    'Soldiers killed about 24 civilians in the region, six local residents said.',
    'local residents',
  ],
  [
    'The residents, including two priests at the church where many of the victims were buried, said that 29 people had been killed.',
    'residents',
  ],
  ['WHO Confirms 25 Deaths in Norland', 'WHO'],
  ['Accumulated data revealed that 518 people were killed.', 'Accumulated data'],
  [
    'The Abu Said family lost 23 members, who were killed in the raid, according to the mission.',
    'mission',
  ],

  ['"A total of seven people have died," Ole Kumar Vale, SHO Sund said.', 'Ole Kumar Vale'],
  ['The broadcast further reported that 13 people had died.', 'broadcast'],
];

/** Sentences that speak of somebody who gave no number. */
export const UNNAMED: readonly string[] = [
  'Toll from Norland bus bombs climbs to 41 killed',
  'The army said it had moved into the hills, while in Sund 25 people were killed.',
  'One source put the toll at 1.5 million dead.',
  "Rescue has not ended. We've so far counted 27 bodies.",
  'According to her, 7,250 people died.',
  'UNION: 7,280 casualties',
  'Crowds at the camp where hundreds were killed. Photo credit: AP',
  'Daily report on the raids: 1,024 killed',
  'The body count rose to 12.',
  'The hospital received 12 wounded men.',
  'The governor, visiting the town where 12 people died, wept.',
  'The research project ended after 12 deaths.',
  'The alarm was raised after 14 people died.',
  'The flood raised the number of dead to 45.',
  'Heavy rain lowered visibility before the crash that killed 14 people.',
  'The toll increased to 45 dead.',
  'The guards shot 12 men hunting alleged smugglers.',
  'A party, planned for months, ended with 12 people dead.',
  'The strike, which the army said hit a command post, killed 12 people.',
  "Norland's raids claimed 64 lives and injured more than 230 farmers.",
  'The flood claimed the lives of 1,300 people.',
  'The gang also claimed a raid on a dairy that killed nine people.',
  'The group claimed a bombing in the capital in which 14 people died.',
  'The embassy provided weapons to the men who killed 40 people.',
  'It estimated that 14,000 civilians were killed.',
  'The bomber killed 14 people before police shot him.',
  'Police shot and killed 14 protesters.',
  'The governor visited the site where 14 people were killed.',
  'Fourteen people were killed in an attack claimed by the Islamic State group.',
  'Fourteen people were killed in an attack blamed on Boko Haram.',
  'Boko Haram claimed responsibility for the dawn raid that killed 23 people.',
  'The president blamed the army for the massacre, in which 14 people were killed.',
  'He accused Russia of the attack that killed 14 people.',
  'The report was published a year after 14 people were killed.',
  'The group, founded after 14 people were killed in a fire, said it would sue.',
  'Fourteen people died in the crash. The company said it would halt flights.',
  'The company, whose plane crashed last year killing 14 people, reported profits.',
  'The mayor expressed grief for the 14 people killed.',
  'Police are investigating after 14 people were killed.',
  'Police said they were investigating the crash, in which 14 people were killed.',
  'Ukraine has lost 14,000 soldiers.',
  'North Korea sent 14,000 soldiers, and 300 were killed.',
  'It is believed that 14 people were killed.',
  'Reportedly, 14 people were killed.',
  'At least 14 people were reported killed.',
  'Fourteen people are confirmed dead.',
  'More than 14 people are feared dead.',
  'The families of 14 people killed in the blast sued the company.',
  'Protesters demanded justice for the 14 people killed.',
  'The president, whose son was among 14 people killed, resigned.',
  'Raiders took 87 people hostage in the attack.',
  'Officials visited the site where 14 people died.',
  "The group's attack killed 14 people.",
  'Israel killed 14 people in Lebanon.',
  'Russia launched missiles at Kyiv, killing 14 people.',
  'The army killed 14 people in a raid.',
  'A police officer killed 14 people.',
  'Researchers at the university studied the flood that killed 14 people.',
  'The study looked at the 1918 flu, which killed 50 million people.',
  'Who says 14 people were killed?',
  'The minister resigned after the fire, in which 14 people were killed.',
  'The mayor warned of more rain as the death toll rose to 14.',
  'Furthermore, the identity of another 225 people killed remains unknown.',
  'Nonetheless, the list of dead runs to 225 names.',
  'Flood kills 12 in Norland – World',
  'The toll rose to 45 as police said they had arrested the driver.',
  'Police have had 200 calls from people who told them about the crash that killed seven people.',
  'The pilot saw seven bodies in the yard.',
  'Police told of many calls from people about the crash on the bridge last Friday that killed seven people.',
  'The mission said it was deeply disturbed by the raids, after several of them killed 10 people.',
  'Police found 12 bodies in the yard.',
];

/** Paragraphs, and whom each of their figures is given to. */
export const CARRIED: readonly (readonly [string, readonly (string | null)[]])[] = [
  [
    'According to the Norland Doctors, a drone hit a clinic in Sund. The attack killed three people.',
    ['Norland Doctors'],
  ],
  [
    'According to the Norland Doctors, a drone hit a clinic in Sund. A year ago three people were killed by a drone.',
    [null],
  ],
  [
    'A drone hit a clinic, the aid group disclosed in a statement. Three deaths were confirmed.',
    ['aid group'],
  ],
  [
    'It has been estimated that close to three million people were killed. One researcher put the toll of the coast at 700,000 dead.',
    [null, 'researcher'],
  ],
  [
    'In its latest update, the Norland Aid Office said 94 people, including 31 pupils, have been killed since May.\n\nAnother six people have been killed since then by poachers.\n\nSince the start of the raids, 1,870 people were injured.',
    ['Norland Aid Office', 'Norland Aid Office', 'Norland Aid Office', 'Norland Aid Office'],
  ],
  [
    'The Norland Aid Office gave a different tally of 900 dead.\n\n"To date, 1,023 people have been killed," the report stated.',
    ['Norland Aid Office', 'Norland Aid Office'],
  ],
  [
    'The smog killed a fifth more, concludes the survey, led by chemists from Sund University.\n\nSome 2,860 deaths were counted in Norland, according to the data.',
    ['chemists from Sund University'],
  ],
  [
    'The storm killed 96 people in Sund, said the Norland Weather Office.\n\nDead by country\nNorland 126,473 dead\nSudland 30,957 dead\nfigures from Ostland News',
    ['Norland Weather Office', 'Ostland News', 'Ostland News'],
  ],
  [
    'The Field Records give these numbers:\nKilled: 410\nWounded: 1,320',
    ['Field Records', 'Field Records'],
  ],
  ['The best guesses are as follows:\nKilled: 410\nWounded: 1,320', [null, null]],
  [
    'Twenty-one people were killed when a boat sank.\n\nFive bodies have been recovered, NMO officials said.\n\nThis brings the number of deaths of the year to 1,136. (Source: NMO)',
    ['NMO', 'NMO officials', 'NMO'],
  ],
  [
    'Twenty-one people were killed when a boat sank.\n\nFive bodies have been recovered, officials said. (Source: Nordnews)',
    [null, 'officials'],
  ],
  [
    'Norland police with some updates:\n- Among the dead are 22 people\n- 59 people were injured',
    ['Norland police', 'Norland police'],
  ],
  [
    'Toll rises to 40 dead in the mine\n\nForty people died in the mine, officials said.',
    ['officials', 'officials'],
  ],
  [
    'Toll rises to 41 dead in the mine\n\nForty people died in the mine, officials said.',
    [null, 'officials'],
  ],
  [
    'A new study has concluded that 97,207 people were killed. The study was carried out by the Sund Research Centre and took three years.',
    ['Sund Research Centre'],
  ],
  [
    'A new study has concluded that 97,207 people were killed. The study took three years.',
    ['study'],
  ],
  [
    'The Norland Mission said it had new data. According to them, some 61 fishermen were killed in May.',
    ['Norland Mission'],
  ],
  [
    'The Council for Relief said the toll rose to 12 dead.\n\nThe agency said two people died in Sund.',
    ['Council for Relief', 'Council for Relief'],
  ],
  [
    'The Office of the United Nations for Relief (OUNR) said 9,287 people were killed.\n\nAccording to UN data, 426 boys were killed.',
    [
      'Office of the United Nations for Relief (OUNR)',
      'Office of the United Nations for Relief (OUNR)',
    ],
  ],
  [
    'The Sudlandic side said 825 soldiers were killed. The Sudlandic losses included 74 officers killed.',
    ['Sudlandic side', 'Sudlandic side'],
  ],
  [
    'Some 9,472 civilians were killed last year.\n\nNorland Body Count (NBC) maintains the largest database of civilian deaths in the war.',
    ['Norland Body Count (NBC)'],
  ],
  [
    'Some 9,472 civilians were killed last year, the army said.\n\nSome 120 civilians died in June.\n\nNorland Body Count (NBC) maintains the largest database of civilian deaths in the war.',
    ['army', null],
  ],
  [
    'The crisis could claim another 600 lives, on top of the 290 deaths documented by the health ministry.',
    [null, 'health ministry'],
  ],
  [
    'A bus fell off a bridge, Commissioner Ole Vale told reporters.\n\nFour deaths have been confirmed. The injured are in hospital, he said.',
    ['Commissioner Ole Vale'],
  ],
  [
    'A bus fell off a bridge, Commissioner Ole Vale told reporters.\n\nFour deaths have been confirmed. The driver is in hospital.',
    [null],
  ],
  [
    'NRW: raids killed dozens of people\n\nThe raids killed 84 civilians, said Norland Rights Watch (NRW) in a report.',
    ['Norland Rights Watch (NRW)', 'Norland Rights Watch (NRW)'],
  ],
  [
    'Sund: raids killed dozens of people\n\nThe raids killed 84 civilians, said Norland Rights Watch (NRW) in a report.',
    [null, 'Norland Rights Watch (NRW)'],
  ],
  [
    'Norland says 80,000 Norlandic soldiers were killed and 400,000 wounded. Estimates of Sudlandic losses vary but are expected to be around 200,000 killed and 400,000 wounded.',
    ['Norland', 'Norland', null, null],
  ],
  [
    'The police commissioner, Mr Ole Vale confirmed the incident and added that the road was shut. He also said that the raiders killed seven men.',
    ['Mr Ole Vale'],
  ],
  [
    'At least 20 people were killed, a local watch group said.\n\nThe Prisoners Association (PA) said at least 20 people died.\n\n"It is rising," he said in a statement, adding that more than 180 people had been killed since the coup.',
    ['local watch group', 'Prisoners Association (PA)', 'Prisoners Association (PA)'],
  ],
  [
    'The Norland Institute said 900 Norlandic soldiers were killed. The Sudlandic death toll it puts at between 600 and 1,000.',
    ['Norland Institute', 'Norland Institute'],
  ],
  [
    'The Observatory alleged that guards shot farmers in Vale. Four herders were also killed in Lund.',
    ['Observatory'],
  ],
  [
    'Colonel Ole Khan said shelling resumed at dusk. At least six herders were wounded in the shelling there.',
    ['Colonel Ole Khan'],
  ],
  [
    'The mission said killings rose sharply. At least 47 people were lynched in such raids.',
    ['mission'],
  ],
  [
    'Norland said it struck camps on Monday. At least seven people died in Sund from shelling.',
    [null],
  ],
  [
    'Police said the man was known to them. Fourteen people died there last year in another attack.',
    [null],
  ],
  [
    'The rights office said it had verified 19 deaths. On the night of 9 March alone, at least 15 people were killed when wardens opened fire.',
    ['rights office', 'rights office'],
  ],
  [
    'Thirty-five people were killed in a bombing south of Sund, officials said on Saturday.\n\nAnother 45 people were wounded in the blast.',
    ['officials', 'officials'],
  ],
  [
    'Thirty-five people were killed in a bombing south of Sund, officials said on Saturday.\n\nThe gunmen also shot two guards dead.',
    ['officials', null],
  ],
  [
    'The army said 12 of its soldiers were killed. Sudland said it had lost 20 men. Hundreds have died since the fighting began in June.',
    ['army', 'Sudland', null],
  ],
  [
    'According to a new report by the Norland Mission (NOMIS), violence has worsened. The report, which covers the last quarter, says 1,318 people were killed.\n\nThe total number of pupils killed last year was 407, and 690 were injured.\n\nIn one town, at least 276 pupils were kidnapped.',
    [
      'Norland Mission (NOMIS)',
      'Norland Mission (NOMIS)',
      'Norland Mission (NOMIS)',
      'Norland Mission (NOMIS)',
    ],
  ],
  [
    'According to a new report by the Norland Mission, violence has worsened. The report says 1,318 people were killed.\n\nOn Monday, gunmen stormed a bus in Sund and killed 12 people.',
    ['Norland Mission', null],
  ],
  [
    'According to a new report by the Norland Mission, violence has worsened. The report says 1,318 people were killed.\n\nThe government says this is far too high. Fifty people died in a fire in Sund.',
    ['Norland Mission', null],
  ],
  [
    'Norland said 1,318 Norlandic soldiers were killed.\n\nSome 400 Sudlandic soldiers were killed in the war.',
    ['Norland', null],
  ],
  [
    'A study by Norland University looked at the avalanche.\n\nThe university was asked to finish the report, which arrived at a toll of 614 dead.',
    ['Norland University'],
  ],
  [
    'In the war, 400 Norlandic soldiers have been killed, the ministry said. Another 90 Sudlandic soldiers have died.',
    ['ministry', 'ministry'],
  ],
  [
    'General Ole Vale of the air force visited the site. The general said he thought more than 300 people were killed.',
    ['General Ole Vale'],
  ],
  [
    'Quake toll rises to 3,145 in the highlands\n\nAt least 3,145 people were killed when a quake struck, officials said.\n\nThe dead lie in four towns.',
    ['officials', 'officials'],
  ],
  [
    'Norland claimed that 720,000 Norlandic sailors and 86,000 Sudlandic sailors lost their lives in the war. Around 9,400 Ostlandic sailors died in the fighting.',
    ['Norland', 'Norland', null],
  ],
  [
    'The ministry said that 40 Norlandic soldiers were killed. Another 12 Norlandic soldiers were wounded.',
    ['ministry', 'ministry'],
  ],
  [
    'The fire brigade said that 104 people had died.\n\nA fire in a plant in 2010 killed more than 104 people.',
    ['fire brigade', null],
  ],
  [
    'The Norland Rights Observatory (NRO) reported on Saturday that 300 civilians were killed.\n\nThe NRO reported the death of 311 civilians on the coast. This brings the toll to 524, according to the same source.',
    [
      'Norland Rights Observatory (NRO)',
      'Norland Rights Observatory (NRO)',
      'Norland Rights Observatory (NRO)',
    ],
  ],
  [
    'The Norland Intelligence Service said 300 soldiers were killed. Eight civilians were wounded, the NIS said.',
    ['Norland Intelligence Service', 'Norland Intelligence Service'],
  ],
  [
    'The Norland Intelligence Service said 300 soldiers were killed. Eight civilians were wounded, the SBO said.',
    ['Norland Intelligence Service', 'SBO'],
  ],
  [
    'Health Minister Ana Vale toured the ward. The minister said 30 people were killed.',
    ['Minister Ana Vale'],
  ],
  [
    'Health Minister Ana Vale toured the ward. A minister said 30 people were killed.',
    ['minister'],
  ],
  [
    'According to a statement issued by the Northern Services Press Relations (NSPR), a raid was carried out in Sund.\n\n"During the raid eight gunmen were killed," it added.\n\nIn another raid in Lund in 2009, four gunmen were killed by the guards.\n\n"Weapons were also recovered," the NSPR added.',
    ['Northern Services Press Relations (NSPR)', null],
  ],
  [
    'According to a statement issued by the Northern Services Press Relations (NSPR), a raid was carried out in Sund.\n\n"During the raid eight gunmen were killed," it added.\n\nIn another raid in Lund, four gunmen were killed by the guards.\n\nThe mayor said on Monday that schools were closed.',
    ['Northern Services Press Relations (NSPR)', null],
  ],
  [
    'Four people drowned and nine were hurt, police said. The dead included two teachers.',
    ['police', 'police', 'police'],
  ],
  [
    'Raiders burned a hamlet. At least 40 people were killed, elders said. Another 15 were wounded.',
    ['elders', 'elders'],
  ],
  [
    'Quake kills at least 41 in the highlands\n\nAt least 41 people were killed when a quake struck, the Norland Quake Office said.',
    ['Norland Quake Office', 'Norland Quake Office'],
  ],
  ['"It was dark," said Ali Hamid, a doctor. "We received 20 bodies."', ['Ali Hamid']],
  ['"It was dark. We counted 20 bodies," a local farmer told Reuters.', ['local farmer']],
  [
    'The health ministry said 450 people had died of measles since March. In 2010, an outbreak killed 900 people.',
    ['health ministry', null],
  ],
  ['Guards fired on the crowd. Fourteen people were killed.', [null]],
  ['Police said the gunman fled. Fourteen people were killed at the mill.', [null]],
  [
    'At least 14 miners were killed in the pit.\n\nThis was stated by the governor of Norland, the agency writes.',
    ['governor of Norland'],
  ],
  [
    'At least 14 miners were killed in the pit. The death toll was confirmed by the Norland Mine League.',
    ['Norland Mine League'],
  ],
  [
    'At least 14 miners were killed in the pit. The pit was run by the Norland Mine League.',
    [null],
  ],
  [
    'Three herders were killed overnight. Mayor Ole Vale reported this on Monday.',
    ['Mayor Ole Vale'],
  ],
  [
    'A local official put the death toll at 50 while Colonel Ole Vale, the head of the garrison, said reports of a massacre were false. "Four raiders lost their lives," he said.',
    ['local official', 'Colonel Ole Vale'],
  ],
  [
    'Governor Ole Vale spoke to the press.\n\n"It was dark," Vale said.\n\nThe ministry said the road was shut.\n\nHe said 14 people had died.',
    ['Governor Ole Vale'],
  ],
  [
    'Ole Vale said, "I counted 45 bodies.\n\n"We ran, and raiders killed over 40 men on the road."',
    ['Ole Vale', 'Ole Vale'],
  ],
  ['Eight people drowned, the mayor said. At least 12 people were injured.', ['mayor', 'mayor']],
  [
    'The ministry says 5,300 people have been killed. The war began when raiders killed some 640 people.',
    ['ministry', null],
  ],
  ['VADUZ - A bus fell off a road and 14 people died.', [null]],
  [
    'The Norland Institute report says 1,200 soldiers were killed.\n\nActivists say little of it is known.\n\nThe report estimated that another 900 were wounded.',
    ['Norland Institute', 'Norland Institute'],
  ],
  [
    'The mission counts:\n- 12 civilians killed in Sund\n- 3 civilians killed in Vale',
    ['mission', 'mission'],
  ],
  [
    '- The mission estimates that the war has killed 1,200 soldiers.\n- Norland has lost 800 killed since June.',
    ['mission', 'mission'],
  ],
  [
    'The Red Cross says 450,000 people have died of the fever. The plague of 1349 killed 200,000 people.',
    ['Red Cross', null],
  ],
  [
    'The Norland Health Ministry said four people were killed in the raid.\n\nTroops left at noon.\n\nA further six guards were hurt, a ministry statement said.\n\nThe ministry says 120 people have been killed since June.',
    ['Norland Health Ministry', 'Norland Health Ministry', 'Norland Health Ministry'],
  ],
  [
    'In an update on X, the Norland Office said the guard had sustained 900 casualties. It was likely, the post stated, that 250 had been killed.',
    ['Norland Office', 'Norland Office'],
  ],
  [
    'The Red Star ambulance service confirmed 28 deaths. It treated 17 people who were wounded in Sund.',
    ['Red Star ambulance service', 'Red Star ambulance service'],
  ],
  [
    "Norland's health ministry documented 1,460 clinic visits. These included 37 people wounded by mines.",
    ["Norland's health ministry"],
  ],
  ['Flood kills 26 in Norland\n\nThe flood killed 26 people, police said.', ['police', 'police']],
  [
    'Amnesty has released a list of 304 dead. The organization found that 220 of them died in June.',
    ['Amnesty', 'Amnesty'],
  ],
  [
    'The ministry says 40 soldiers have been killed. It is the worst of the unrest since the 1920s, when about 8,500 people were killed.',
    ['ministry', null],
  ],
  [
    "- Some of the Norland Project's main findings include:\n- At least 801,000 people have died in the war.\n- Over 7,050 soldiers have been killed.",
    ['Norland Project', 'Norland Project'],
  ],
  [
    'The mission counts 900 dead, with the alliance itself conceding only 132 deaths.',
    ['mission', 'alliance'],
  ],
];

/** How the number of a sentence stands in time. */
export const KINDS: readonly (readonly [string, string])[] = [
  ['In the past 24 hours, the army killed 16 fighters and wounded 21 others.', 'daily'],
  ['On Friday alone, 19 marchers were killed.', 'daily'],
  ['In May 2019 two nurses were killed when their car hit a lorry.', 'incident'],
  ['1987: Explosion at a mill kills 8', 'incident'],
  ['In June, 26 people were killed in bombings in the port.', 'period'],
  ['It was the worst fire since May 2011, when 70 people died.', 'incident'],
  ['The battle of Cannae left 50,000 dead.', 'incident'],
  ['The 1755 tsunami killed about 30,000 people.', 'incident'],
  ['The flood on 3 June killed 40 people.', 'incident'],
  ['So far this year, 71 guards have been murdered.', 'period'],
  ['Between 4 and 19 June, 88 civilians lost their lives.', 'period'],
  ['In the first half of the year, 400 people were murdered.', 'period'],
  ['More than 1,300 civilians were killed in 2024.', 'period'],
  ['In May alone, 230 civilians were killed.', 'period'],
  ['The protests have left 70 dead.', 'cumulative'],
  ['The junta has killed 640 people.', 'cumulative'],
  ['The conflict, which began in 2011, has killed more than half a million people.', 'cumulative'],
  ['Since the coup, 640 people have been killed.', 'cumulative'],
];

/** The last day counted, and the first. */
export const DAYS: readonly (readonly [string, string | null, string | null])[] = [
  ['Between 4 and 19 May 2024, 88 civilians were killed.', '2024-05-19', '2024-05-04'],
  ['Between 1 January and 31 March 2025, 88 civilians were killed.', '2025-03-31', '2025-01-01'],
  ['From March 1 to May 31, 2025, 88 civilians were killed.', '2025-05-31', '2025-03-01'],
  ['The war, which began on 24 February 2022, has killed 12,000 civilians.', null, null],
  ['As of Tuesday, 45 people had died.', '2025-06-10', null],
  ['Civilian deaths now exceed 6,000, the ministry said on 9 June.', '2025-06-09', null],
];

/** Whom each figure of a sentence counts. */
export const SUBJECTS: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['Killed: Norland, 2,100; Sudria, 1,550.', ['Norland', 'Sudria']],
  ['Norland lost 6,000 men, while the Sudrian Powers lost 4,000.', ['Norland', 'Sudrian Powers']],
  ['It was in July, when the Norland army suffered 57,470 casualties.', ['Norland army']],
  // who is named beside the bodies is not who was found
  ['Some 410 bodies were found in towns recaptured from Norlander troops.', [null]],
  ['The bodies of 12 Norlander troops were found by the river.', ['Norlander troops']],
  // the toll of all, whoever was counted before
  [
    'The army reported five soldiers killed on Friday, bringing the total toll to 20, including 14 civilians.',
    ['soldiers', null, 'civilians'],
  ],
  // a part of a land is where they died
  [
    'Lund State recorded the highest number of deaths with 6,896 fatalities, followed by Vale State with at least 2,630.',
    [null, null],
  ],
  ['Aid Committee: 587 dead in the Monday attack.', [null]],
  ['Aid Watch: at least 302 have died in the riots.', [null]],
  [
    'Two civilians were killed and eight wounded, four of them women.',
    ['civilians', 'civilians', 'women'],
  ],
  [
    'At least 90 civilians died, among them 36 children and 27 women, and a further 224 were hurt.',
    ['civilians', 'children', 'women', 'civilians'],
  ],
  ['Ukrainian forces killed 3,000 North Korean soldiers.', ['North Korean soldiers']],
  [
    'North Korean troops fighting beside Russian forces have lost many men, with at least 310 killed.',
    ['North Korean troops'],
  ],
  // Victims named before their number, or before a number of "others".
  ['A guard was also killed and seven were wounded.', ['guard']],
  ['The villagers were killed and ten others wounded in the raid.', ['villagers']],
  ['A woman was killed and ten others wounded in the raid.', [null]],
  ['Harwick gunmen kill 26 in a raid.', [null]],
  ['He was hurt with other sailors, six of whom were also wounded.', ['sailors']],
  ['Another 361 deaths were identified as security personnel.', ['security personnel']],
  ["Norland troops 'kill 30 rebels'", ['rebels']],
  // Words before "deaths" and "casualties" that tell nobody's land or body.
  ['The institute estimates Norlander deaths at around 250,000.', ['Norlander']],
  ['Post-strike death toll nears 640.', [null]],
  ['Norland Quake Deaths Rise to 273', [null]],
  ['Coal mine deaths reached 1,261 in the year.', [null]],
  ['Norland lost 500 soldiers and Sudria lost 3,000 troops.', ['Norland', 'Sudria']],
  // A toll wider than the group that was named before it.
  [
    'The league reported the deaths of 311 coast villagers. This brings the death toll to 524.',
    ['coast villagers', null],
  ],
];
