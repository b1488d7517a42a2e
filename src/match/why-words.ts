import type { DriftType } from './finding';
import type { Refusal } from './refusal';

/**
 * Every sentence of "why this?" in one place, to be read as a text: calm, even-handed, and never a judgement on
 * a number or on who said it. Claims come in as "UK MoD, 2025-06-15: over 6,000 casualties".
 */
export const WHY = {
  // What was read.
  about: (group: string, evidence: readonly string[]) => `About ${group}: ${evidence.join('; ')}.`,
  beside: 'the figures beside it are about this group',
  noGroup: (words: string) => `The record has no group that the text plainly means by ${words}.`,
  unnamedGroup: 'this group',
  read: (quantity: string, measure: string, scope: string) =>
    `Read as ${quantity}, ${measure}, ${scope}.`,
  excess: 'The sentence counts deaths above what was to be expected.',
  onlyDied: 'The sentence says that people died, not that they were killed.',
  inferred: (slots: readonly string[]) =>
    `Taken from words further off, not from its sentence: ${listed(slots)}.`,
  agency: (evidence: string) => `Agency: ${evidence}.`,
  noAgency: 'Agency: the page names none for this number.',
  ownDay: (day: string) => `Its day: ${day}, as the page states it.`,
  pageDay: (day: string) => `Claims published after the page’s day, ${day}, cannot be its origin.`,
  noPageDay: 'The page’s day is unknown, so every claim may be its origin.',
  // What was found.
  agrees: (claim: string) => `The page agrees with ${claim}.`,
  departs: (claim: string, drifts: readonly DriftType[]) =>
    `${claim} is plainly the origin; the page departs from it in ${listed(drifts)}.`,
  refused: (claim: string, refusal: Refusal) => `Not ${claim}: ${REFUSED[refusal]}.`,
  moreRefused: (counts: readonly (readonly [Refusal, number])[]) => {
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    const reasons = counts.map(([refusal, count]) => `${count} ${REFUSED[refusal]}`);
    return `${all} more fell out: ${reasons.join(', ')}.`;
  },
  noNumber: 'No claim about this group has this number.',
  // How it stands where no origin was found.
  within: (ends: readonly string[], until: string | null) =>
    `It lies within what agencies estimated${upTo(until)}: ${listed(ends)}.`,
  outside: (ends: readonly string[], until: string | null) =>
    `It lies outside what agencies estimated${upTo(until)}: ${listed(ends)}.`,
  nothingComparable: 'Nothing comparable in measure, kind and time is in the record.',
  // What the same agency said afterwards.
  revisedBefore: (claim: string) => `Since revised: ${claim}.`,
  revisedSince: (claim: string) => `After the page’s day: ${claim}.`,
  // Why no origin was looked for.
  imagined: 'The page imagines this number; no origin is sought.',
  denied: 'The page says that this number is denied; no origin is sought.',
  share: (base: string) => `A share of ${base} that the page reckoned; no origin is sought.`,
  vague: 'A word without a number; no origin is sought.',
} as const;

/** Whom the page names, as evidence. */
export const NAMING = {
  is: (words: string, agency: string) => `“${words}” is ${agency}`,
  speaks: (agency: string) => `${agency} speaks in the sentence`,
  passedOn: (agency: string) => `${agency} passed it on`,
  unknown: (words: string) => `the record does not know “${words}”`,
  several: (words: string) => `several bodies of the record are called “${words}”`,
} as const;

/** Why a claim with this number is not the origin. */
const REFUSED: Readonly<Record<Refusal, string>> = {
  'agency-off': 'its agency is switched off',
  'not-yet-published': 'published after the page',
  'other-number': 'another number',
  'other-measure': 'another measure',
  'other-kind': 'another kind of count',
  'other-origin': 'counted from another day on',
  'other-incident': 'another event',
  'other-day': 'about another day',
  'other-place': 'another place',
  'other-agency': 'by another agency',
  'weak-record': 'too weakly recorded to be shown as the origin',
  forecast: 'a forecast',
  'no-forecast': 'no forecast, as the page’s number is',
  'too-common': 'the number is too common to tell',
  'not-plainly-origin': 'not plainly the origin',
};

function upTo(day: string | null): string {
  return day === null ? '' : ` up to ${day}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
