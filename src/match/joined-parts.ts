import type { Figure } from '../detect/figure';
import type { Measure } from '../text/quantity';
import type { ReadText } from '../text/read-text';
import { foldWords } from './words';

/** What each total may hold as parts. */
export const HOLDS: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  casualties: ['casualties', 'killed', 'wounded'],
  losses: ['losses', 'casualties', 'killed', 'wounded', 'missing', 'captured'],
  killed: ['killed'],
  wounded: ['wounded'],
  deaths: ['deaths', 'killed'],
  missing: ['missing'],
  displaced: ['displaced'],
};

/** What opens the list of a total's parts ("4,000 casualties, including 1,000 killed"). */
const OPENS_LIST =
  /[:(–—]|\b(?:including|among (?:them|these|whom)|of (?:whom|them|these|which)|comprising|consisting of|made up of|namely)\b/i;
/** What goes on with it: no new sentence or clause, no list inside the list. */
const GOES_ON = /^[^.;:!?(]{0,60}(?:,|\band\b|\bplus\b|\/)[^.;:!?(]{0,30}$/i;

/**
 * Groups of which nobody is in two: parts of one family add up, those of different families may overlap
 * ("12 civilians and 5 children").
 */
const FAMILIES: readonly (readonly RegExp[])[] = [
  [/\bmen\b/, /\bwomen\b/, /\b(?:children|minors|boys|infants|babies)\b/],
  [
    /\b(?:civilians?|residents)\b/,
    /\b(?:soldiers|troops|servicemen|fighters|militants|gunmen)\b/,
    /\b(?:police|policemen|police officers)\b/,
  ],
];

/** Indexes of the figures that one sentence lists as parts of the total and that nobody is counted in twice. */
export function joinedParts(figures: readonly Figure[], total: number, read: ReadText): number[] {
  const whole = figures[total];
  if (!whole) return [];
  const parts: number[] = [];
  let last = whole;
  for (let at = total + 1; at < figures.length; at++) {
    const figure = figures[at];
    if (!figure || figure.block !== whole.block || figure.start >= whole.sentence.end) break;
    const between = read.text.slice(last.end, figure.start);
    if (!(parts.length === 0 ? OPENS_LIST : GOES_ON).test(between)) break;
    if (parts.length > 0 && OPENS_LIST.test(between)) break;
    if (isPart(figure, whole, total)) parts.push(at);
    last = figure;
  }
  return areDisjoint(
    parts.map((at) => figures[at] as Figure),
    whole,
    read,
  )
    ? parts
    : [];
}

function isPart(figure: Figure, whole: Figure, total: number): boolean {
  if (figure.modality !== 'stated' || figure.derived || figure.rate !== null) return false;
  if (!HOLDS[whole.measure]?.includes(figure.measure)) return false;
  return figure.measure !== whole.measure || figure.partOf === total;
}

function areDisjoint(parts: readonly Figure[], whole: Figure, read: ReadText): boolean {
  const measures = new Set(parts.map((part) => part.measure));
  if (!measures.has(whole.measure)) return measures.size === parts.length;
  if (measures.size > 1) return false;
  const groups = parts.map((part) =>
    foldWords(read.text.slice(part.start, part.end + GROUP_REACH)),
  );
  return FAMILIES.some((family) => {
    const members = groups.map((group) => family.findIndex((word) => word.test(group)));
    return !members.includes(-1) && new Set(members).size === members.length;
  });
}

/** The group stands right behind its number. */
const GROUP_REACH = 12;
