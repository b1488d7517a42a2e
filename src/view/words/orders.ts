import type { AgencyType } from '../../claims/record';
import type { Status } from '../../match/finding';

/** The keys in the order written; the type sees to it that none is missing. */
function order<Key extends string>(all: Readonly<Record<Key, true>>): readonly Key[] {
  return Object.keys(all) as Key[];
}

/** Every status, in the order of lists: the best-known origin first. */
export const STATUS_ORDER: readonly Status[] = order<Status>({
  traced: true,
  revised: true,
  altered: true,
  within: true,
  outside: true,
  untraced: true,
  'not-covered': true,
});

/** Every type of agency, in the order of lists. */
export const AGENCY_TYPE_ORDER: readonly AgencyType[] = order<AgencyType>({
  government: true,
  military: true,
  intelligence: true,
  belligerent: true,
  'health-ministry': true,
  'rescue-service': true,
  un: true,
  igo: true,
  commission: true,
  ngo: true,
  monitor: true,
  academic: true,
  'media-count': true,
});
