import { checkPack } from '../src/claims/check-pack';
import { compilePack } from '../src/claims/compile';
import { CLAIMS_FOLDER } from '../src/claims/pack-files';
import { problemLine } from '../src/claims/problem';
import type { Pack } from '../src/claims/record';
import { HELP, readAddArguments, type Told } from './add/arguments';
import { askDraft } from './add/ask-draft';
import { Cancelled } from './add/asker';
import { CLACK_ASKER } from './add/clack-asker';
import { completeClaim, type Draft, missingKeys } from './add/draft';
import { claimInOrder, conflictOf } from './add/insert';
import { planDraft, readChangelog, refusalLine, writeAll } from './add/save';
import { readPackFiles } from './load-pack';

// Adds a claim, and the records that it needs, in their places. Asks at a terminal for what was not told;
// without one, all that is needed comes from flags or a file. Writes everything or nothing.

/** What goes wrong because of the one who asks: said in one line, nothing written. */
class Refused extends Error {}

async function main(args: readonly string[]): Promise<number> {
  const told = readAddArguments(args);
  if (told === 'help') {
    console.log(HELP);
    return 0;
  }
  const files = readPackFiles(told.folder);
  const [problem] = checkPack(files);
  if (problem)
    throw new Refused(`mend the record first (npm run claims:check): ${problemLine(problem)}`);
  const pack = compilePack(files);
  const asks = process.stdin.isTTY === true && process.stdout.isTTY === true && !told.isScripted;
  const draft = asks ? await askDraft(CLACK_ASKER, told, pack) : draftOf(told, pack);
  const plan = planDraft(files, readChangelog(told.folder), draft, told.today);
  if (plan.type === 'refused') throw new Refused(refusalLine(plan.problems));
  const where = `${CLAIMS_FOLDER}${conflictOf(files, draft)}.json`;
  if (asks && !(await CLACK_ASKER.confirm(`Write it into ${where}?`))) throw new Cancelled();
  if (told.isDry) {
    console.log(`would go into ${where}: ${JSON.stringify(claimInOrder(draft.claim))}`);
    return 0;
  }
  writeAll(told.folder, plan.changed);
  console.log(`${draft.claim.id}: written (${[...plan.changed.keys()].join(', ')})`);
  console.log('next: npm run claims:check, npm run claims:coverage');
  return 0;
}

/** The draft from what was told alone. */
function draftOf({ claim, ...records }: Told, pack: Pack): Draft {
  const { newConflict, newAgency, newSubject } = records;
  const missing = missingKeys(claim);
  if (missing.length > 0)
    throw new Refused(`not added: tell ${missing.join(', ')} (--help lists the flags)`);
  return { newConflict, newAgency, newSubject, claim: completeClaim(claim, pack) };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  const isCancelled = problem instanceof Cancelled;
  console.error(isCancelled ? 'cancelled: nothing was written' : (problem as Error).message);
  process.exitCode = problem instanceof Refused ? 1 : 2;
}
