import { isLowerTotal } from '../../src/claims/invariants/falling-totals';
import type { Agency, Conflict, Pack, Subject } from '../../src/claims/record';
import type { Told } from './arguments';
import type { Asker } from './asker';
import { askClaim, askLowerReason } from './claim-questions';
import { completeClaim, type Draft } from './draft';
import { claimInOrder } from './insert';
import { askAgency, askSubject } from './record-questions';

/** Asks for all that was not told and shows what came of it. */
export async function askDraft(asker: Asker, told: Told, pack: Pack): Promise<Draft> {
  asker.tell(
    'Answer with Enter to take what is shown. Ctrl-C leaves everything as it is.\nThe keys are explained in assets/claims/README.md.',
    'A claim: who published which number about whom',
  );
  const { subject, newConflict } = await knownOrAskedSubject(asker, told, pack);
  const agency = await knownOrAskedAgency(asker, told, pack);
  const isNewAgency = !pack.agencies.includes(agency);
  const withNew = isNewAgency ? { ...pack, agencies: [...pack.agencies, agency] } : pack;
  const known = { ...told.claim, subject: subject.id, agency: agency.id };
  const asked = await askClaim(asker, known, withNew, told.today);
  let claim = completeClaim(asked, withNew);
  if (claim.lowerBecause === undefined && isLowerTotal(claim, pack.claims)) {
    const lowerBecause = await askLowerReason(asker);
    if (lowerBecause !== undefined) claim = { ...claim, lowerBecause };
  }
  asker.tell(JSON.stringify(claimInOrder(claim), null, 2), 'The claim');
  return {
    newConflict,
    newSubject: pack.subjects.includes(subject) ? undefined : subject,
    newAgency: isNewAgency ? agency : undefined,
    claim,
  };
}

async function knownOrAskedSubject(
  asker: Asker,
  { newConflict, newSubject, claim }: Told,
  pack: Pack,
): Promise<{ readonly subject: Subject; readonly newConflict?: Conflict | undefined }> {
  const known = newSubject ?? pack.subjects.find(({ id }) => id === claim.subject);
  return known ? { subject: known, newConflict } : askSubject(asker, pack);
}

async function knownOrAskedAgency(
  asker: Asker,
  { newAgency, claim }: Told,
  pack: Pack,
): Promise<Agency> {
  const known = newAgency ?? pack.agencies.find(({ id }) => id === claim.agency);
  return known ?? askAgency(asker, pack);
}
