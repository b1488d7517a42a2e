import { MEASURE_WORDS } from './measure-agreement';
import { quantityWords } from './quantity-words';
import type { Fill, NamedClaim, Reason, ReasonKey } from './reason';

/**
 * Every sentence of "why this?" in English in one place, to be read as a text: calm, even-handed, and never a
 * judgement on a number or on who said it. `locales/` has the same ones in every language of the interface.
 */
export const WHY_TEXTS: Readonly<Record<ReasonKey, string>> = {
  about: 'About {group}: {evidence}.',
  beside: 'the figures beside it are about this group',
  conflict: 'the text around it points to {conflict}',
  neighbour: 'its own words name no group; the figure next to it is about this one',
  'by-number': 'of the groups around it, the record has this number for this one alone',
  'name-of': '{words} is a name of {group}',
  'can-mean': '{words} can mean {group}',
  'sentence-names': 'the sentence names {group}',
  'no-group': 'The record has no group that the text plainly means by {words}.',
  'this-group': 'this group',
  read: 'Read as {quantity}, {measure}, {scope}.',
  'scope-day': 'a day',
  'scope-week': 'a week',
  'scope-month': 'a month',
  'scope-year': 'a year',
  'scope-event': 'in one event',
  'scope-stretch': 'in a stretch of time',
  'scope-stretch-from': 'in a stretch of time from {day}',
  'scope-one-day': 'in a day',
  'scope-running': 'as a running count',
  'scope-running-since': 'as a running count since {day}',
  excess: 'The sentence counts deaths above what was to be expected.',
  'only-died': 'The sentence says that people died, not that they were killed.',
  inferred: 'Taken from words further off, not from its sentence: {slots}.',
  agency: 'Agency: {evidence}.',
  'named-is': '{words} is {agency}',
  'named-speaks': '{agency} speaks in the sentence',
  'named-passed-on': '{agency} passed it on',
  'named-unknown': 'the record does not know {words}',
  'named-several': 'several bodies of the record are called {words}',
  'named-unclear': 'it is not plain which body {words} means',
  'no-agency': 'Agency: none was found named for this number.',
  'own-day': 'Its day: {day}, as the page states it.',
  'own-day-around': 'Its day: {day}, not from its own sentence.',
  'up-to-day': 'Counted up to {day}.',
  'up-to-page-day': 'Counted up to the page’s own day, {day}.',
  'page-day': 'Claims published after the page’s day, {day}, cannot be its origin.',
  'no-page-day': 'The page’s day is unknown, so every claim may be its origin.',
  agrees: 'The page agrees with {claim}.',
  departs: '{claim} is plainly the origin; the page departs from it in {drifts}.',
  refused: 'Not {claim}: {reason}.',
  'refused-agency-off': 'its agency is switched off',
  'refused-not-yet-published': 'published after the page',
  'refused-other-number': 'another number',
  'refused-other-measure': 'another measure',
  'refused-other-kind': 'another kind of count',
  'refused-other-origin': 'counted from another day on',
  'refused-other-incident': 'another event',
  'refused-other-day': 'about another day',
  'refused-other-place': 'another place',
  'refused-other-cause': 'another cause of death',
  'refused-other-agency': 'by another agency',
  'refused-weak-record': 'too weakly recorded to be shown as the origin',
  'refused-forecast': 'a forecast',
  'refused-no-forecast': 'no forecast, as the page’s number is',
  'refused-too-common': 'the number is too common to tell',
  'refused-not-plainly-origin': 'not plainly the origin',
  'refused-count': '{number} {reason}',
  'no-number': 'No claim about this group has this number.',
  within: 'It lies within what agencies estimated: {ends}.',
  'within-until': 'It lies within what agencies estimated up to {day}: {ends}.',
  outside: 'It lies outside what agencies estimated: {ends}.',
  'outside-until': 'It lies outside what agencies estimated up to {day}: {ends}.',
  'between-counts': 'It lies between two counts of one agency: {ends}.',
  'nothing-comparable': 'Nothing comparable in measure, kind and time is in the record.',
  'other-cause':
    'The sentence tells of another cause than those whose dead the record counts here.',
  'of-other-time': 'Comparable in measure and kind, but of another time: {claims}.',
  'may-be-of-other-time': 'It may be of another time than what agencies estimated: {claims}.',
  'too-far-off': 'It is too far from what agencies estimated to be held against it: {claims}.',
  'group-not-its-own':
    'Its own words name no group, and it lies outside what agencies estimated for the one beside it: {claims}.',
  'too-weak': 'Comparable, but too weakly recorded or too vague to mark an end: {claims}.',
  'only-later': 'Comparable, but published only after {day}: {claims}.',
  'revised-before': 'Since revised: {claim}.',
  'revised-since': 'After the page’s day: {claim}.',
  imagined: 'The page imagines this number; no origin is sought.',
  denied: 'The page says that this number is denied; no origin is sought.',
  share: 'A share of {quantity} that the page reckoned; no origin is sought.',
  vague: 'A word without a number; no origin is sought.',
};

/** The reason in English, as reports of the command line give it. Days are written `YYYY-MM-DD`. */
export function sayReason(reason: Reason): string {
  if (reason.say === 'more-refused') {
    return `${reason.n} more fell out: ${reason.reasons.map(sayReason).join(', ')}.`;
  }
  const { say, fill = {} } = reason;
  return WHY_TEXTS[say].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const slot = fill[name];
    return slot ? sayFill(slot) : whole;
  });
}

function sayFill(fill: Fill): string {
  if ('text' in fill) return fill.text;
  if ('quoted' in fill) return `“${fill.quoted}”`;
  if ('day' in fill) return fill.day;
  if ('number' in fill) return String(fill.number);
  if ('quantity' in fill) return quantityWords(fill.quantity);
  if ('measure' in fill) return MEASURE_WORDS[fill.measure];
  if ('slot' in fill) return fill.slot === 'asOf' ? 'day' : fill.slot;
  if ('drift' in fill) return fill.drift;
  if ('claim' in fill) return sayClaim(fill.claim);
  if ('reason' in fill) return sayReason(fill.reason);
  if ('each' in fill) return fill.each.map(sayReason).join('; ');
  return listed(fill.all.map(sayFill));
}

function sayClaim(claim: NamedClaim): string {
  const { agency, measure, quantity } = claim;
  return `${agency}, ${sayDay(claim)}: ${quantityWords(quantity)} ${MEASURE_WORDS[measure]}`;
}

function sayDay({ published, dayKnown }: NamedClaim): string {
  switch (dayKnown) {
    case 'latest':
      return `by ${published} at the latest`;
    case 'month':
      return published.slice(0, 7);
    case 'year':
      return published.slice(0, 4);
    default:
      return published;
  }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
