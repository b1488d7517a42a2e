/** Numbers beside those of a source, each with its own, null where nobody is named for it. */
export const BACKGROUND_EACH: readonly (readonly [
  text: string,
  sources: readonly (string | null)[],
])[] = [
  // who killed is not who reports
  ['Two weavers were reported shot and killed by the harbour guards on Tuesday.', [null]],
  ['Some 3,000 villagers are estimated to have been killed since then by the army.', [null]],
  ['Twelve miners were confirmed dead by the coroner.', ['coroner']],
  ['The toll was put at 45 by the ministry.', ['ministry']],
  // what somebody says in a clause beside the sentence
  [
    'On Monday the raiders, which the Lund Council says are paid by Sundland, marched into Harwick in a war that has killed hundreds.',
    [null],
  ],
  // who is cited in a second clause tells that alone
  [
    'At least 17 people were killed in Harwick on Monday, and the Lund news agency reported quoting hospital sources that 36 people had been wounded.',
    [null, 'hospital sources'],
  ],
  [
    'At least 17 people were killed in Harwick on Monday, the Lund news agency reported, quoting hospital sources.',
    ['hospital sources'],
  ],
  // what a land is called by others
  [
    'The second war between Norland and the self-proclaimed Republic of Vale internationally recognized as part of Sundland killed thousands.',
    [null],
  ],
  // estimates of nobody beside those of a body
  [
    'The guild counted 12 dead. According to various estimates, 32 to 100 people died in the valley.',
    ['guild', null],
  ],
  [
    'The guild has verified 5,021 deaths since March. It thinks that there were more, with some estimates suggesting more than 11,000 people have been killed.',
    ['guild', null],
  ],
  // claims of a side
  [
    'The figure stood in contrast with claims from Sundland that just over 6,000 troops were killed.',
    ['Sundland'],
  ],
  // who opens the sentence, with an irregular participle
  [
    'The head of the Norland guard has again broken with the palace, saying that he has lost more than 20,000 men.',
    ['head of the Norland guard'],
  ],
  // a month that is a name
  ['In Lund, seven people were wounded when a shell hit their home, May said.', ['May']],
  // the parts of a total, in a paragraph of their own
  [
    'The Lund office had confirmed the deaths of 10,382 villagers.\n\nNearly 8,000 of the deaths were in the hills and more than 2,000 on the coast.',
    ['Lund office', 'Lund office', 'Lund office'],
  ],
  // a long quotation goes on
  [
    '"I stood by the well," a witness said. "The plane came low. We jumped into a ditch. Then it turned. There was smoke. About 30 people were injured."',
    ['witness'],
  ],
  // another land beside the one of which the source told
  [
    'In Norland more than 61,800 people have been killed since May, according to the Norland Health Office. Similarly, in Sundland the invasion has resulted in over 40,000 civilian casualties.',
    ['Norland Health Office', null],
  ],
  // who cites the papers of the body that is his
  [
    "Ole Vale, secretary of the Lund Red Cross, spoke of the raids. Eight people were killed in Sund, he said, citing data from the organisation's officers.",
    ['Ole Vale'],
  ],
  // a district between the count and who made it
  [
    'Some 1,400 deaths were documented in the Lund district by the Norland guild.',
    ['Norland guild'],
  ],
  // what the one of whom is told had done before
  [
    'On Wednesday the government said it had killed Ole Vale, who led the attack on the college at Lund that killed 148 people.',
    [null],
  ],
];
