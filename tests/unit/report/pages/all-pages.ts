import { DISASTER_PAGES } from './disaster-pages';
import { DISPATCH_PAGES } from './dispatch-pages';
import type { MarkedPage } from './marked-page';
import { OTHER_PAGES } from './other-pages';
import { PAST_PAGES } from './past-pages';
import { TOLD_OTHERWISE_PAGES } from './told-otherwise-pages';
import { WAR_PAGES } from './war-pages';

/** All pages on the bundled record. */
export const MARKED_PAGES: readonly MarkedPage[] = [
  ...WAR_PAGES,
  ...DISASTER_PAGES,
  ...PAST_PAGES,
  ...OTHER_PAGES,
  ...TOLD_OTHERWISE_PAGES,
  ...DISPATCH_PAGES,
];
