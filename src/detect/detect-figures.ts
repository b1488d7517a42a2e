import { forgetAsked } from '../text/expression-list';
import { forgetFolded } from '../text/folding';
import { forgetTexts } from '../text/may-match';
import type { NameScanner } from '../text/names';
import type { Measure } from '../text/quantity';
import type { ReadText } from '../text/read-text';
import { draftOf, figuresOf } from './drafts';
import type { DetectContext, Figure } from './figure';
import { ENGLISH } from './lang/en/english';
import type { Language } from './lang/language';
import type { Draft, MeasureFilter, PageView, Reading } from './pipeline';
import { readViews, type Views } from './read-views';
import type { Item, SentenceView } from './sentence-view';
import { forgetWords } from './word-facts';
import { KIND, type Opener, type Openers, openersOf } from './word-kinds';

const LANGUAGES: readonly Language[] = [ENGLISH];

/** The language for a BCP 47 tag; English where none of ours fits. */
function languageFor(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.tag === primary) ?? ENGLISH;
}

const NO_CASUALTY: ReadonlySet<Measure> = new Set<Measure>(['deployed', 'displaced']);
const isCasualty: MeasureFilter = (measure) => !NO_CASUALTY.has(measure);
const isNoCasualty: MeasureFilter = (measure) => NO_CASUALTY.has(measure);

/**
 * Every casualty number of a text, and the deployed and displaced ones beside them, sorted by start,
 * spans disjoint. The same text, names and context give the same figures; `names` only adds record ids
 * and helps to decide. Time grows with the length of the text.
 */
export function detectFigures(
  read: ReadText,
  names: NameScanner,
  context: DetectContext,
): Figure[] {
  return figuresUpTo(read, names, context, Number.POSITIVE_INFINITY).figures;
}

/** The same up to about so many figures, the first of the text. `cut`: the text may hold more. */
export function figuresUpTo(
  read: ReadText,
  names: NameScanner,
  context: DetectContext,
  most: number,
): { readonly figures: Figure[]; readonly cut: boolean } {
  const views = readViews(read, languageFor(context.lang));
  const page = siftedPage(read, views, names, context, most);
  return { figures: filled(page), cut: page.drafts.length >= most };
}

/** The figures of a text whose sentences are read already, by {@link readViews}; else as {@link detectFigures}. */
export function figuresIn(
  read: ReadText,
  views: Views,
  names: NameScanner,
  context: DetectContext,
): Figure[] {
  return filled(siftedPage(read, views, names, context, Number.POSITIVE_INFINITY));
}

function filled(page: PageView): Figure[] {
  // Most pages hold no figure, and refiners only tell more of those that are there.
  if (page.drafts.length > 0) for (const refiner of page.language.refiners) refiner.refine(page);
  forgetPage();
  return figuresOf(page.drafts, page.read.text);
}

/** Whether {@link detectFigures} would find any. Asks no more than that takes: where a figure's slots come from is left. */
export function holdsFigures(read: ReadText, names: NameScanner, context: DetectContext): boolean {
  const views = readViews(read, languageFor(context.lang));
  const { drafts } = siftedPage(read, views, names, context, Number.POSITIVE_INFINITY);
  forgetPage();
  return drafts.some(({ dropped }) => !dropped);
}

/** What is kept while one text is read belongs to it alone. */
function forgetPage(): void {
  forgetTexts();
  forgetAsked();
  forgetFolded();
  forgetWords();
}

/** A page with the numbers that count casualties, up to about so many: their slots are still empty. */
function siftedPage(
  read: ReadText,
  { folded, views }: Views,
  names: NameScanner,
  context: DetectContext,
  most: number,
): PageView {
  const language = languageFor(context.lang);
  const readings = new Map<number, Map<number, Reading>>();
  const drafts: Draft[] = [];
  const page: PageView = {
    ...{ read, folded, views, readings, drafts, names, context, language },
    kept: [],
  };
  const openers = openersOf(language);
  for (const view of views) {
    if (drafts.length >= most) break;
    if (!mayCount(view, page, openers)) continue;
    const found = readSentence(view, page, readings, openers);
    if (found.size === 0) continue;
    for (const [at, reading] of [...found].sort((a, b) => a[0] - b[0])) {
      if (!reading.thing) drafts.push(draftOf(view, at, reading));
    }
  }
  for (const sifter of language.sifters) sifter.refine(page);
  return page;
}

/** A cheap question: a sentence without a number, or without anything that a number leans on, holds no figure. */
function mayCount(
  view: SentenceView,
  page: PageView,
  { all, questions, kinds: own }: Openers,
): boolean {
  const { kinds } = view;
  if ((kinds & KIND.number) === 0) return false;
  if ((kinds & KIND.trigger) !== 0) return true;
  for (const isSo of questions) if (isSo(view, page)) return true;
  return (kinds & own) !== 0 && all.some((opener) => mayOpenByWords(opener, view, page));
}

/** Whether a pattern may be the first to answer in a sentence without a trigger phrase. */
function mayOpen(opener: Opener, view: SentenceView, page: PageView): boolean {
  return opener.when.where?.(view, page) === true || mayOpenByWords(opener, view, page);
}

function mayOpenByWords({ kinds, when }: Opener, view: SentenceView, page: PageView): boolean {
  if (kinds === 0 || (view.kinds & kinds) !== kinds) return false;
  return when.and === undefined || when.and(view, page);
}

/** Asks the patterns for every number of one sentence, left to right; the first that answers wins. */
function readSentence(
  view: SentenceView,
  page: PageView,
  readings: Map<number, Map<number, Reading>>,
  { all }: Openers,
): Map<number, Reading> {
  const found = new Map<number, Reading>();
  readings.set(view.index, found);
  const counts: number[] = [];
  let triggers = 0;
  let others = 0;
  const { items } = view;
  for (let at = 0; at < items.length; at++) {
    const { amount, trigger } = items[at] as Item;
    if (amount && amount.aside === null && amount.share === null) counts.push(at);
    if (trigger) triggers += 1;
    if (trigger && NO_CASUALTY.has(trigger.measure)) others += 1;
  }
  if (counts.length === 0) return found;
  const { patterns } = page.language;
  // Without a word of harm only few can answer; what leans on their readings may follow.
  const openers =
    triggers > 0
      ? patterns
      : all.filter((one) => mayOpen(one, view, page)).map(({ pattern }) => pattern);
  for (const wanted of others > 0 ? [isCasualty, isNoCasualty] : [isCasualty]) {
    for (const at of counts) {
      const known = found.get(at);
      if (known && !known.thing) continue;
      for (const pattern of found.size === 0 ? openers : patterns) {
        const reading = pattern.read(view, at, page, wanted);
        if (!reading || (known && reading.thing)) continue;
        found.set(at, reading);
        break;
      }
    }
  }
  return found;
}
