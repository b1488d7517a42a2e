import { type NewsCase, none, revised, traced } from './news-case';

/** Whom a figure is about, where its own words do not name the group in full. */
export const SUBJECT_CASES: readonly NewsCase[] = [
  // A body that every land has is that of the land of which the text spoke last.
  traced(
    '2022-09-25',
    '62',
    'kyrgyz-health-ministry-2022-09-24-kyrgyz-2022-killed',
    'OSH - All of Kyrgyzstan mourns for those who fell at the border near Isfara. So far 62 people have been killed, the health ministry said.',
  ),
  none(
    '2022-09-25',
    '62',
    'not-covered',
    'TBILISI - All of Georgia mourns for those who fell at the border. So far 62 people have been killed, the health ministry said.',
  ),
  traced(
    '2012-07-06',
    '1.5 million',
    'algeria-government-1964-01-01-algerians-killed-killed',
    'For Algerians the war of independence is sacred. Their government has always said that 1.5 million of their people were killed in it.',
  ),
  // "Died in" names the same dead as "killed in".
  traced(
    '2019-11-11',
    '58,000',
    'us-dod-2008-04-29-us-troops-vietnam-deaths',
    'About 58,000 Americans died in Vietnam, and the country still argues about the war.',
    { subject: 'us-troops-vietnam' },
  ),
  none(
    '2019-11-11',
    '58,000',
    'not-covered',
    'About 58,000 Americans died on the roads, and the country still argues about speed limits.',
  ),
  none(
    '2024-03-01',
    'Twelve',
    'not-covered',
    'Twelve Americans died in a bus crash near Hanoi in Vietnam, the embassy said.',
  ),
  // A land's health ministry counts its own land's people, whatever land the page is about.
  none(
    '2025-06-24',
    '28',
    'within',
    'Iran’s health ministry put the dead of the 12-day war at 606 in Iran. Meanwhile, Israel’s health ministry reported 28 deaths.',
    { subject: 'israel-people-2025' },
  ),
  // The first number's place is not the second's.
  traced(
    '2025-06-24',
    '28',
    'magen-david-adom-2025-06-24-israel-people-2025-killed',
    'Some 606 were killed in Iran, 28 in Israel in the 12-day war, say the Iranian health ministry and Magen David Adom.',
    { subject: 'israel-people-2025' },
  ),
  // A country's losses are its own soldiers', not those of its guests.
  traced(
    '2024-12-09',
    '198,000',
    'zelensky-2024-12-08-russian-forces-killed',
    'Volodymyr Zelensky said that Russia had lost 198,000 soldiers.',
    { subject: 'russian-forces' },
  ),
  // The ministry's own counts tell whose dead they are, without a land in the sentence.
  traced(
    '2025-04-18',
    '74',
    'houthi-moh-2025-04-18-yemen-people-killed-ras-isa-port-2025-04-17',
    'The toll of the strike on the Ras Isa port has risen to 74 dead, said Houthi health ministry spokesman Anees Alasbahi.',
    { subject: 'yemen-people' },
  ),
  // Officers of the police that speaks.
  traced(
    '2025-02-13',
    '44',
    'bangladesh-police-2025-02-12-bangladesh-2024-police-killed',
    'After the July uprising of 2024 the Bangladesh Police said the riots had killed 44 of its officers.',
    { subject: 'bangladesh-2024-police' },
  ),
  none(
    '2025-02-13',
    '44',
    'not-covered',
    'The Chilean police said the riots had killed 44 of its officers.',
  ),
  // The body counts a part and never the whole.
  traced(
    '2023-02-20',
    '3,018',
    'aapp-2023-02-20-myanmar-civilians-killed',
    'In Myanmar 3,018 people have been killed since the coup, the Assistance Association for Political Prisoners (AAPP) said.',
    { subject: 'myanmar-civilians' },
  ),
  // A country that speaks may be any body of its state.
  traced(
    '2024-12-28',
    '3,000',
    'zelensky-2024-12-23-north-korean-troops-casualties',
    'Ukraine has reported over 3,000 casualties among North Korean soldiers.',
  ),
  // People of whom nothing more is said are no civilians, and no Ukrainians.
  none(
    '2025-01-12',
    'two',
    'not-covered',
    'Ukraine spoke of North Korean prisoners. In Seoul two people were killed when a bus hit a wall.',
  ),
  // A ministry of health counts the land's people, not its health workers.
  none(
    '2025-07-20',
    '97',
    'untraced',
    'The Ministry of Health in Gaza said 97 martyrs reached the hospitals in the past 24 hours.',
    { subject: 'gaza-palestinians' },
  ),
  // Soldiers of whom an army says no more are its own; those whom it struck are not.
  none(
    '2023-05-04',
    '29',
    'untraced',
    'Heavy fighting went on in Ukraine on Wednesday.\n\nRussia’s Ministry of Defence admitted that 29 soldiers were killed when a depot blew up.',
    { subject: 'russian-forces' },
  ),
  none(
    '2023-05-04',
    '29',
    'untraced',
    'Heavy fighting went on in Ukraine on Wednesday.\n\nRussia’s Ministry of Defence said it struck a depot and 29 soldiers were killed.',
    { subject: 'ukrainian-forces' },
  ),
  // The label's group, not the noun behind the number; an average of days is no total.
  none(
    '2025-05-04',
    'more than 1,090',
    'within',
    'The Ukrainian General Staff puts the Russian army’s losses at more than 1,090 people a day on average.',
    { subject: 'russian-forces' },
  ),
  // War dead are soldiers, and so are the people whom the same page counts over a time without a land or place.
  none(
    '2023-08-10',
    '614',
    'untraced',
    'The count of Russia’s war dead in Ukraine has reached 29,210.\n\nDuring the last four weeks the project confirmed the deaths of 614 people.',
    { subject: 'russian-forces' },
  ),
  none(
    '2023-08-10',
    '614',
    'untraced',
    'The count of Russia’s war dead in Ukraine has reached 29,210.\n\nIn Kharkiv, Ukraine, 614 people have been killed since January.',
    { subject: 'ukrainian-civilians' },
  ),
  // A sea or land that is none of the war's, below a paragraph about the war.
  none(
    '2026-03-01',
    'At least 1,930',
    'not-covered',
    'Four years of war in Ukraine were remembered in Geneva.\n\nAt least 1,930 people died or vanished in the Mediterranean last year.',
  ),
  // "A bombing" is not the atomic bombing.
  traced(
    '2023-11-24',
    'nearly 15,000',
    'gaza-moh-2023-11-23-gaza-palestinians-killed',
    'A bombing of Gaza and a march into it have killed nearly 15,000 people, the health ministry there said.',
    { subject: 'gaza-palestinians' },
  ),
  // Where the blow fell, though its land stands before the verb.
  traced(
    '2025-11-26',
    '127',
    'ohchr-2025-11-25-lebanon-civilians-killed',
    'Israeli raids on Lebanon have killed no fewer than 127 civilians since the truce, United Nations officials reckon.',
    { subject: 'lebanon-civilians' },
  ),
  // A state that acknowledges deaths tells of its own soldiers.
  none(
    '2025-05-14',
    '11',
    'untraced',
    'India and Pakistan fought over Kashmir in May. Pakistan’s government has acknowledged the deaths of 11 soldiers.',
    { subject: 'pakistani-soldiers-2025' },
  ),
  // The sea that the sentence names is the part's own, whichever word stands for the people.
  none(
    '2025-07-01',
    '1,100',
    'untraced',
    'IOM said 1,100 migrants have drowned crossing the Mediterranean so far.',
    { subject: 'migrants-mediterranean' },
  ),
  none(
    '2025-07-01',
    '1,100',
    'untraced',
    'IOM said 1,100 people have drowned crossing the Mediterranean so far.',
    { subject: 'migrants-mediterranean' },
  ),
  traced(
    '2025-04-01',
    'at least 8,938',
    'iom-2025-03-21-migrants-worldwide-deaths',
    'IOM counted at least 8,938 migrants who died worldwide last year, and 2,452 in the Mediterranean.',
    { subject: 'migrants-worldwide' },
  ),
  // Those bound for other shores are not of that sea, whatever their number.
  none(
    '2026-03-01',
    '606',
    'not-covered',
    'This year 606 migrants drowned off the Canary Islands, IOM said.',
  ),
  // A war named right behind the number decides whose soldiers they are.
  traced(
    '2022-04-01',
    '58,220',
    'us-dod-2008-04-29-us-troops-vietnam-deaths',
    'The United States suffered 36,574 deaths during the Korean War, 58,220 deaths during the Vietnam War, 383 deaths during the Gulf War and 2,465 deaths in Afghanistan.',
    { subject: 'us-troops-vietnam' },
  ),
  traced(
    '2022-04-01',
    '383',
    'us-dod-2011-12-02-us-troops-gulf-war-deaths',
    'The United States suffered 36,574 deaths during the Korean War, 58,220 deaths during the Vietnam War, 383 deaths during the Gulf War and 2,465 deaths in Afghanistan.',
    { subject: 'us-troops-gulf-war' },
  ),
  none(
    '2022-04-01',
    '2,465',
    'untraced',
    'The United States suffered 36,574 deaths during the Korean War, 58,220 deaths during the Vietnam War, 383 deaths during the Gulf War and 2,465 deaths in Afghanistan.',
    { subject: 'us-service-members-afghanistan' },
  ),
  // A place behind the next number is not this one's.
  revised(
    '2022-04-01',
    '36,574',
    'us-dod-2000-06-01-us-troops-korea-deaths',
    'In the Korean War the United States lost 36,574 men, and 2,465 in Afghanistan.',
    { subject: 'us-troops-korea' },
  ),
];
