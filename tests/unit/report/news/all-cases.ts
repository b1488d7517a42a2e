import { DRIFT_CASES } from './drift-cases';
import { EVENT_CASES } from './event-cases';
import { FIRST_CASES } from './first-cases';
import { MIRROR_CASES } from './mirror-cases';
import { NEVER_CASES } from './never-cases';
import type { NewsCase } from './news-case';
import { OLD_WAR_CASES } from './old-war-cases';
import { OTHER_MATTER_CASES } from './other-matter-cases';
import { PAGE_CASES } from './page-cases';
import { PAIR_CASES } from './pair-cases';
import { PAST_EVENT_CASES } from './past-event-cases';
import { PEOPLE_CASES } from './people-cases';
import { PLACE_CASES } from './place-cases';
import { SIDE_CASES } from './side-cases';
import { STANDING_CASES } from './standing-cases';
import { STRANGE_BODY_CASES } from './strange-body-cases';
import { SUBJECT_CASES } from './subject-cases';
import { WHOSE_DEED_CASES } from './whose-deed-cases';
import { WRONG_FRAME_CASES } from './wrong-frame-cases';
import { YEAR_CASES } from './year-cases';

/** All sentences on the bundled record. */
export const NEWS_CASES: readonly NewsCase[] = [
  ...FIRST_CASES,
  ...DRIFT_CASES,
  ...EVENT_CASES,
  ...MIRROR_CASES,
  ...NEVER_CASES,
  ...OLD_WAR_CASES,
  ...OTHER_MATTER_CASES,
  ...PAGE_CASES,
  ...PAIR_CASES,
  ...PAST_EVENT_CASES,
  ...PEOPLE_CASES,
  ...SIDE_CASES,
  ...PLACE_CASES,
  ...STANDING_CASES,
  ...STRANGE_BODY_CASES,
  ...SUBJECT_CASES,
  ...WHOSE_DEED_CASES,
  ...WRONG_FRAME_CASES,
  ...YEAR_CASES,
];
