import fc from 'fast-check';

/** Pieces of news, of tables and of what text is broken by. */
const PIECES = [
  'At least 12 people were killed',
  'and 30 others wounded',
  ', including five children,',
  'North Korean troops in Kursk Oblast',
  'the British Ministry of Defence said on 15 June 2025',
  'over 6,000 casualties',
  'according to the ministry',
  'half of the 11,000 troops sent',
  'the death toll rose from seven to eight',
  'more than 53,000 Palestinians',
  'in the past 24 hours',
  'between 4,000 and',
  'hundreds of thousands',
  'one in ten',
  'no casualties',
  '| 12 | 30 |',
  '1.2 million',
  '3,200+',
  '\n',
  '. ',
  '"',
  '(',
  ')',
  '“',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ud83d\udd34',
  '\ud800',
  '２０',
  '٣٤',
  '9'.repeat(40),
  '0',
  '-1',
  '1e9',
  '__proto__',
  'constructor',
];

/** Text that looks like news and breaks off anywhere. */
export const newsLike: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 16 },
  )
  .chain((parts) => fc.constantFrom(' ', '', '\n').map((between) => parts.join(between)));
