import type { Report } from '../problem';
import { checkAgencies } from './agencies';
import { checkClaimIncidents } from './claim-incidents';
import { checkClaimOrder } from './claim-order';
import { checkClaimPairs } from './claim-pairs';
import { checkClaimSetting } from './claim-setting';
import { checkClaims } from './claims';
import { checkFallingTotals } from './falling-totals';
import { checkForms } from './forms';
import type { LocatedPack } from './located-pack';
import { checkConflicts, checkIds, checkOrder, checkSubjects, checkUse } from './registry';
import { checkSeries, checkSeriesFile } from './series';
import { checkSeriesCounts } from './series-counts';

/** Everything that must hold between the records of a pack, whose files have all passed their schemas. */
export function checkRecords(pack: LocatedPack, report: Report): void {
  for (const list of [pack.agencies, pack.conflicts, pack.subjects, pack.relays])
    checkIds(list, report);
  checkConflicts(pack, report);
  checkSubjects(pack, report);
  checkAgencies(pack, report);
  checkClaims(pack, report);
  checkClaimSetting(pack, report);
  checkClaimIncidents(pack, report);
  checkClaimPairs(pack, report);
  checkFallingTotals(pack, report);
  checkSeries(pack, report);
  checkSeriesCounts(pack, report);
  checkForms(pack, report);
  if (pack.layout === 'folder') checkHouseOrder(pack, report);
}

/** What only a folder owes: one place for each record, and no record without a use. */
function checkHouseOrder(pack: LocatedPack, report: Report): void {
  for (const list of [pack.agencies, pack.conflicts, pack.subjects, pack.relays])
    checkOrder(list, report);
  checkClaimOrder(pack, report);
  checkSeriesFile(pack, report);
  checkUse(pack, report);
}
