import type { ClaimRecord } from '../../src/claims/claim-record';
import type { Claim } from '../../src/claims/record';
import { claimWords, groupDigits } from '../../src/match/quantity-words';
import type { Day } from '../../src/text/day';
import type { Measure } from '../../src/text/quantity';

/** A claim worded as plain news, with the parts from which the sentence was made. */
export interface ClaimSentence {
  readonly text: string;
  readonly quantity: string;
  readonly subject: string;
  /** Null when the sentence leaves the agency out. */
  readonly agency: string | null;
}

/** What a sentence leaves out or changes. */
export interface SentenceOptions {
  readonly withAgency: boolean;
  /** The number is multiplied by this: 1 keeps it. */
  readonly factor: number;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const VERBS: Readonly<Record<Measure, string>> = {
  killed: 'had been killed',
  wounded: 'had been wounded',
  casualties: 'had been killed or wounded',
  losses: 'had been lost',
  missing: 'were missing',
  captured: 'had been captured',
  deaths: 'had died',
  'excess-deaths': 'had been recorded',
  displaced: 'had been displaced',
  deployed: 'had been deployed',
};

/** Words the claim as one sentence: agency, day, number, group, measure, place and beginning. */
export function sentenceOfClaim(
  claim: Claim,
  record: ClaimRecord,
  options: SentenceOptions,
): ClaimSentence {
  const agency = options.withAgency
    ? (record.agency(claim.agency)?.aliases[0] ?? record.agency(claim.agency)?.name ?? null)
    : null;
  const quantity = quantityOfClaim(claim, options.factor);
  const subject = groupOf(claim, record);
  const who = agency
    ? `${agency} said on ${dayWords(claim.published)} that`
    : `By ${dayWords(claim.asOf)},`;
  const core =
    claim.measure === 'excess-deaths'
      ? `${quantity} excess deaths among ${subject} ${VERBS[claim.measure]}`
      : `${quantity} ${subject} ${VERBS[claim.measure]}`;
  const text = `${who} ${core}${placeWords(claim, subject)}${sinceWords(claim)}.`;
  return { text, quantity, subject, agency };
}

/** An alias that can follow a number ("North Korean soldiers"); "killed in Derna" becomes "people … in Derna". */
function groupOf(claim: Claim, record: ClaimRecord): string {
  const aliases = record.subject(claim.subject)?.aliases ?? [];
  const standing = aliases.find(
    (alias) =>
      !/\b(?:killed|dead|deaths?|toll|died|casualties|losses|injured|wounded|missing)\b/i.test(
        alias,
      ),
  );
  const named = aliases.find((alias) => /^people|^civilians|^soldiers/i.test(alias));
  return standing ?? named?.replace(/\b(?:killed|wounded|missing) /, '') ?? 'people';
}

function quantityOfClaim(claim: Claim, factor: number): string {
  if (factor === 1) return claimWords(claim);
  const changed = { ...claim, low: Math.round(claim.low * factor) };
  const high = claim.high === null ? null : Math.round(claim.high * factor);
  return high === null
    ? claimWords(changed)
    : `${groupDigits(changed.low)} to ${groupDigits(high)}`;
}

function dayWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function placeWords(claim: Claim, subject: string): string {
  if (!claim.place || subject.includes(claim.place)) return '';
  return ` in ${claim.place}`;
}

function sinceWords(claim: Claim): string {
  if (claim.kind === 'daily') return ' a day';
  if (claim.kind === 'incident' || claim.periodStart === null) return '';
  if (claim.kind === 'period')
    return ` between ${dayWords(claim.periodStart)} and ${dayWords(claim.asOf)}`;
  return ` since ${dayWords(claim.periodStart)}`;
}
