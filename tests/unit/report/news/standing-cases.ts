import { type NewsCase, none } from './news-case';

/** Where numbers without an origin stand: wars that are over, records too weak or too late, and what compares with nothing. */
export const STANDING_CASES: readonly NewsCase[] = [
  // A count of a war that is over is of no other time on a page of years later, whichever side it is of.
  none(
    '2023-05-02',
    '4,100',
    'outside',
    'The Second Nagorno-Karabakh War left 4,100 Azerbaijani soldiers dead.',
    { subject: 'azerbaijani-soldiers-2020' },
  ),
  none(
    '2023-05-02',
    '9,700',
    'outside',
    'The Second Nagorno-Karabakh War left 9,700 Armenian soldiers dead.',
    { subject: 'armenian-soldiers-2020' },
  ),
  none(
    '2019-07-03',
    '410',
    'outside',
    'By the end of the Falklands War 410 British servicemen had been killed.',
    { subject: 'british-falklands' },
  ),
  none(
    '2016-03-09',
    '402,000',
    'outside',
    'The Bosnian war killed 402,000 people in Bosnia, the play’s programme says.',
    { subject: 'bosnian-war-all' },
  ),
  none(
    '2016-03-09',
    '101,400',
    'within',
    'The Bosnian war killed 101,400 people in Bosnia, the play’s programme says.',
    { subject: 'bosnian-war-all' },
  ),
  // Who counted all of an uprising counted what it has cost until its end.
  none(
    '2025-06-03',
    '6,200',
    'outside',
    'Bangladesh remembers the uprising of July 2024, in which 6,200 people were killed.',
    { subject: 'bangladesh-2024-killed' },
  ),
  none(
    '2025-06-03',
    '1,120',
    'within',
    'Bangladesh remembers the uprising of July 2024, in which 1,120 people were killed.',
    { subject: 'bangladesh-2024-killed' },
  ),
  // The years of a war stand for all of it, and who counts it later counts for them; a year of it is no whole.
  none(
    '2020-10-08',
    '388,000',
    'outside',
    'The Bosnian war cost 388,000 lives between 1992 and 1995.',
    { subject: 'bosnian-war-all' },
  ),
  none(
    '2020-10-08',
    '103,600',
    'within',
    'The Bosnian war cost 103,600 lives between 1992 and 1995.',
    { subject: 'bosnian-war-all' },
  ),
  none('2020-10-08', '61,500', 'untraced', 'The Bosnian war cost 61,500 lives in 1993 and 1994.', {
    subject: 'bosnian-war-all',
    competing: [],
  }),
  // Among weak records nothing is outside, and they mark no end.
  none(
    '2023-05-02',
    '5,300',
    'untraced',
    'The Second Nagorno-Karabakh War left 5,300 Armenian soldiers dead.',
    { subject: 'armenian-soldiers-2020' },
  ),
  none(
    '2019-07-03',
    '730',
    'outside',
    'By the end of the Falklands War 730 Argentine servicemen had been killed.',
    { subject: 'argentine-falklands' },
  ),
  // One blow of a war is not held against all of its dead.
  none(
    '2019-05-04',
    '371',
    'untraced',
    'The sinking of a cruiser off the Falklands killed 371 Argentine sailors on a single day.',
    { competing: [] },
  ),
];
