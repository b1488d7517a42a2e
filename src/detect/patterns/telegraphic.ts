import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE, previousAmount, readingAt } from './neighbours';

const OPENS = new Set([';', ',', '.', '|', '/', '(', ')', '-', '\u2013', '*', '\u2022', ':', '"']);
const LINKS = new Set(['-', '\u2013', '=', ':', '(', '~']);
const CLOSES = new Set([';', ',', '.', '|', '/', '(', ')', '-', '\u2013', '*', '[']);

const NAME = 'telegraphic';

/** "KIA 12, WIA 30.", "Deaths 23; injured 40", "Killed - 29": a word of harm, its number, nothing else. */
export const telegraphic: Pattern = {
  name: NAME,
  withoutTrigger: { words: ['fatal', 'fatally'] },
  read(view, at, page, wanted) {
    const { items } = view;
    const grade = gradeOf(items, at);
    if (grade !== null && wanted(grade)) return graded(view, at, grade);
    const linked = LINKS.has(items[at - 1]?.lower ?? '') || isCommaJoint(items, at);
    const trigger = linked ? at - 2 : at - 1;
    const found = items[trigger]?.trigger;
    if (!found || !wanted(found.measure) || found.role === 'after') return null;
    if (!opensClause(view, trigger, page)) return null;
    if (items[at + 1]?.wordClass === 'determiner') return null;
    const phrase = readNounPhrase(view, at + 1);
    const nextLabel = linked && items[phrase.to]?.lower === ':';
    const counted = phrase.type === 'none' || phrase.type === 'people' || nextLabel;
    if (!counted || !(nextLabel || closesClause(items, phrase.to, linked))) return null;
    if (isHeading(found.measure, items[phrase.to])) return null;
    return {
      pattern: this.name,
      measure: found.measure,
      trigger,
      side: 'left',
      phrase,
      ...NO_MORE,
      note: `"${items[trigger]?.lower}" and its number stand alone: ${found.measure}`,
    };
  },
};

/** "Casualties 340 killed 1,020 wounded": the first word stands over all, each number has its own behind it. */
function isHeading(measure: Measure, next: Item | undefined): boolean {
  if (measure !== 'casualties' && measure !== 'losses') return false;
  return next?.trigger?.role === 'either' && next.trigger.measure !== measure;
}

/** "Engaged, 4,100; Casualties, 620", "…; wounded, 13 officers": entries of a row, each with its comma. */
function isCommaJoint(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.lower === ',' &&
    items[at - 3]?.lower === ';' &&
    /^(?:count|either|before)$/.test(items[at - 2]?.trigger?.role ?? '')
  );
}

const GRADE = /^(?:fatal|fatally|serious|seriously|severe|critical|minor|slight|light|moderate)$/;

/** "Injuries: 1 fatal, 2 serious, 3 minor": the degree stands alone after its number. */
function gradeOf(items: readonly Item[], at: number): 'killed' | 'wounded' | null {
  const word = items[at + 1]?.lower ?? '';
  if (!GRADE.test(word)) return null;
  const next = items[at + 2];
  const closes = next === undefined || CLOSES.has(next.lower);
  if (!closes && !/^(?:and|as|in|after|when)$/.test(next.lower)) return null;
  const fatal = word.startsWith('fatal');
  for (let k = at - 1; k >= Math.max(0, at - GRADE_REACH); k--) {
    const measure = items[k]?.trigger?.measure;
    if (measure === 'wounded') return fatal ? 'killed' : 'wounded';
    if (measure === 'killed' && /^(?:critical|serious|stable)$/.test(word)) return 'wounded';
  }
  return fatal ? 'killed' : null;
}

/** Items back in which "injuries" must stand for a bare degree. */
const GRADE_REACH = 12;

function graded(view: SentenceView, at: number, measure: 'killed' | 'wounded'): Reading {
  return {
    pattern: NAME,
    measure,
    trigger: null,
    side: 'right',
    phrase: readNounPhrase(view, at + 1),
    ...NO_MORE,
    note: `"${view.items[at + 1]?.lower}" after the number says ${measure}`,
  };
}

function opensClause(view: SentenceView, trigger: number, page: PageView): boolean {
  const before = view.items[trigger - 1];
  if (before === undefined || OPENS.has(before.lower)) return true;
  // "Confirmed: 1,422 Deaths: 56"
  if (before.kind === 'amount') {
    const pair = readingAt(page, view, trigger - 1)?.pattern === NAME;
    return pair || view.items[trigger - 2]?.lower === ':';
  }
  if (before.lower !== 'and') return false;
  const previous = previousAmount(view, trigger);
  return previous !== null && readingAt(page, view, previous.at)?.pattern === NAME;
}

/** The clause ends, or the next word of harm opens the next pair ("Dead 5 Injured 12"). */
function closesClause(items: readonly Item[], at: number, linked: boolean): boolean {
  const next = items[at];
  if (next === undefined || CLOSES.has(next.lower)) return true;
  if (next.lower === 'and') return items[at + 1]?.kind === 'trigger';
  if (next.kind !== 'trigger') return false;
  const after = items[at + 1];
  return linked ? LINKS.has(after?.lower ?? '') : after?.kind === 'amount';
}
