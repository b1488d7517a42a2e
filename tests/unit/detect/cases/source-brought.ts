/** Who brings a count forward without a plain verb of saying: each figure's source in order, null for none. */
export const BROUGHT_EACH: readonly [text: string, sources: readonly (string | null)[]][] = [
  // Cited by whoever tells it.
  ['The Lund Office cited nearly 900 injuries in the riots.', ['Lund Office']],
  [
    'Nordnews reported that the Sund Red Cross cited 21 deaths and 47 injuries in four towns.',
    ['Sund Red Cross', 'Sund Red Cross'],
  ],
  // "cited" is no count here: what is told stands elsewhere.
  ['The envoy cited 12 laws that nobody reads, and 40 people died on the ford.', [null]],
  // Lists, names and figures that somebody brings.
  [
    'The opposition in Lund unveiled a list of 745 people killed by guards.',
    ['opposition in Lund'],
  ],
  ['The Sund party has the names of 542 people killed on Friday.', ['Sund party']],
  ['The Lund Front has offered an inflated figure of 900 dead.', ['Lund Front']],
  [
    'The Lund Front has offered a figure of 900 dead, comparing it to the murder of 6,000 dockers.',
    ['Lund Front', null],
  ],
  ['The tower has a list of 40 steps, and 12 masons died on it.', [null]],
  ['The valley has a death toll of 40.', [null]],
  // An outlet that found it out by itself passes nothing on.
  ['Reuters counted 31 dead in the market.', ['Reuters']],
  ['The New York Times found that 14 weavers had been killed in the raids.', ['New York Times']],
  ['A count of casualties by Reuters shows the crush killed 110 pilgrims.', ['Reuters']],
  ['The Lund Journal found 1,200 excess deaths in the valley.', ['Lund Journal']],
  ['The guards of Lund found 12 dead in the mill.', [null]],
  // The quotation opens at the verb.
  [
    'The Lund School of Health “estimated there were 975” excess deaths.',
    ['Lund School of Health'],
  ],
  // A paper signed by a journal, told by a relative clause.
  [
    'This contrasts with a survey of households in the Sund Herald, which suggested 655 people had died.',
    ['survey of households in the Sund Herald'],
  ],
  // A body's count of the dead, before what it shows.
  [
    'A Lund Watch count of casualties from the Sund ferry now shows the crush killed 110 pilgrims.',
    ['Lund Watch'],
  ],
  // Passed on by reference.
  [
    'Some 40 guards were killed, Nordnews reports with reference to the Lund ministry.',
    ['Lund ministry'],
  ],
  ['Some 40 people died, Nordnews writes with a link to the mayor of Lund.', ['mayor of Lund']],
  [
    'Some 40 people died, Nordnews reports, referring to the prosecutor’s office of Lund.',
    ['prosecutor’s office of Lund'],
  ],
  [
    'According to Nordnews, which refers to the Sund Red Cross, 40 people are missing.',
    ['Sund Red Cross'],
  ],
  // Spoken of, not cited.
  ['The mayor said 40 people died, referring to the raid on Lund.', ['mayor']],
];
