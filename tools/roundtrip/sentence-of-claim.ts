import type { ClaimRecord } from '../../src/claims/claim-record';
import type { Claim } from '../../src/claims/record';
import { claimWords, groupDigits } from '../../src/match/quantity-words';
import type { Day } from '../../src/text/day';
import type { Measure } from '../../src/text/quantity';

/** A claim worded as plain news, with the parts from which the sentence was made. */
export interface ClaimSentence {
  readonly text: string;
  readonly quantity: string;
  /** Offset of the quantity in the text; the days that are told may hold the same digits. */
  readonly at: number;
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

/** Of groups that do not fight, the dead and the missing are counted together. */
const GONE = 'had died or gone missing';

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
  const { noun: subject, tail } = groupOf(claim, record);
  const fights = record.subject(claim.subject)?.combatant ?? true;
  const verb = claim.measure === 'losses' && !fights ? GONE : VERBS[claim.measure];
  const who = agency
    ? `${agency} said on ${dayWords(claim.published)} that`
    : `By ${dayWords(claim.asOf)},`;
  const core =
    claim.measure === 'excess-deaths'
      ? `${quantity} excess deaths among ${subject}${tail} ${verb}`
      : `${quantity} ${subject}${claim.kind === 'daily' ? ' a day' : ''} ${verb}${tail}`;
  const text = `${who} ${core}${placeWords(claim, `${subject}${tail}`)}${sinceWords(claim)}.`;
  return { text, quantity, at: who.length + 1, subject, agency };
}

/** A group as a sentence needs it: words before the verb, and what follows it. */
interface Group {
  readonly noun: string;
  readonly tail: string;
}

/** Names that tell of the harm or cannot follow a number. */
const NO_NOUN =
  /\b(?:killed|dead|deaths?|toll|died|casualties|losses|injured|wounded|missing|unaccounted|bodies|homicides|murders|martyrs|killings|group)\b/i;
const KILLED_WHERE =
  /^(people|civilians|soldiers|protesters|workers|students) (?:killed|wounded|missing|who died) (.+)$/i;

/** A name that can follow a number ("North Korean soldiers"); "people killed in Derna" is parted around the verb. */
function groupOf(claim: Claim, record: ClaimRecord): Group {
  const aliases = record.subject(claim.subject)?.aliases ?? [];
  const plain = aliases.find((alias) => !NO_NOUN.test(alias));
  const harmed = aliases.find((alias) => /^people who /i.test(alias));
  // Nobody says of people who drowned that they are missing.
  const standing = claim.measure === 'losses' ? (plain ?? harmed) : (harmed ?? plain);
  if (standing) return { noun: standing, tail: '' };
  const parted = aliases
    .map((alias) => KILLED_WHERE.exec(alias))
    .filter((match) => match !== null)
    .sort((a, b) => Number(NAME.test(b[2] ?? '')) - Number(NAME.test(a[2] ?? '')));
  const [, noun = 'people', where = ''] = parted[0] ?? [];
  if (NAME.test(where) || claim.place !== null) return { noun, tail: where && ` ${where}` };
  return namedGroup(aliases, where && ` ${where}`, record.conflict(claim.conflict)?.name ?? '');
}

const NAME = /\p{Lu}/u;
const WHOSE_DEAD = /^(\p{Lu}[\p{L}-]+) /u;

/** News names a people or the event: "Soviet people" of "Soviet war dead", else "people … in the <event>". */
function namedGroup(aliases: readonly string[], where: string, event: string): Group {
  const people = aliases.map((alias) => WHOSE_DEAD.exec(alias)?.[1]).find(Boolean);
  if (people) return { noun: `${people} people`, tail: where };
  return { noun: 'people', tail: `${where} in the ${event}` };
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
  if (claim.kind === 'incident' || claim.periodStart === null) return '';
  if (claim.kind === 'period' || claim.kind === 'daily') return spanWords(claim);
  return ` since ${dayWords(claim.periodStart)}`;
}

/** The stretch of time that a period or an average covers; nothing for a single day. */
function spanWords({ periodStart, asOf }: Claim): string {
  if (periodStart === null || periodStart === asOf) return '';
  return ` between ${dayWords(periodStart)} and ${dayWords(asOf)}`;
}
