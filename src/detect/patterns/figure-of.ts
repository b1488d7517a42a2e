import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { isGiven } from './compared-count';
import { followsAnyCount } from './count-before';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** Figures before the number among which the same one is sought. */
const LATEST = 24;
/** Smaller numbers are the same by chance. */
const LEAST = 13;
/** Items between a count and the estimates that frame it. */
const REACH = 14;

/** "the figure of 514 is low", "of the 613 figure", "the 613 that they admit": a count named again; "a lower estimate of 311": one that frames it. */
export const figureOf: Pattern = {
  name: 'figure-of',
  withoutTrigger: {
    words: ['figure', 'estimate', 'toll', 'total', 'count', 'number', 'bound'],
    and: (_, page) => page.drafts.length > 0,
    where: (view, page) => followsAnyCount(view, page) || tellsRareAgain(view, page),
  },
  read(view, at, page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    const { items } = view;
    const named =
      /^(?:figure|number|toll|total|count|estimate) of $/.test(wordsBefore(view, at, 2)) ||
      /^(?:figure|total|estimate|toll|count)$/.test(nextWord(items, at)) ||
      (items[at - 1]?.lower === 'the' && items[at + 1]?.lower === 'that' && isGiven(items, at));
    if (phrase.type === 'thing' || phrase.type === 'people') return null;
    const framing = FRAMING.test(wordsBefore(view, at, 5)) ? framed(view, at, page) : null;
    if (framing) return framing;
    const value = items[at]?.amount?.value ?? 0;
    const again = phrase.type === 'none' && (isRare(value) || isOwned(view, at, page));
    if (!(named || again) || value < LEAST) return null;
    const same = page.drafts.slice(-LATEST).findLast((one) => one.value === value);
    if (!same || !wanted(same.measure)) return null;
    return borrowed(this.name, same.reading, -1, phrase, {
      part: false,
      thing: false,
      note: `the count named before: ${same.measure}`,
    });
  },
};

/** So many telling digits are of the same count wherever the page has them without a noun: "2,317 is an estimate". */
const RARE_DIGITS = 4;
/** Up to here a bare number may be a year. */
const LAST_YEAR = 2100;

function isRare(value: number): boolean {
  return value > LAST_YEAR && String(value).replace(/0+$/, '').length >= RARE_DIGITS;
}

/** Whether the sentence holds one of the rare numbers told before; asks for no items. */
function tellsRareAgain({ start, end }: SentenceView, { drafts, folded }: PageView): boolean {
  const rare = drafts.slice(-LATEST).filter(({ value }) => value !== null && isRare(value));
  if (rare.length === 0) return false;
  const text = folded.slice(start, end);
  return rare.some(({ value }) => text.includes((value ?? 0).toLocaleString('en-US')));
}

const LANDS: ReadonlySet<string> = new Set(['place', 'demonym']);

/** Rounder numbers must be larger: "he takes Vale's 4.8 million for his own". */
const LEAST_OWNED = 100_000;

/** "Vale's 4.8 million", "an adjustment to 27 million": somebody's number, or one that a count was changed to. */
function isOwned({ items }: SentenceView, at: number, page: PageView): boolean {
  if ((items[at]?.amount?.value ?? 0) < LEAST_OWNED) return false;
  const before = items[at - 1]?.lower ?? '';
  const owner = items[at - 2];
  // "Norland's 4.8 million" are its people, or its tons of wheat.
  if (before === "'s") {
    const land = owner && page.names.scan(page.folded.slice(owner.start, owner.end));
    return owner?.capital === true && !land?.some(({ type }) => LANDS.has(type));
  }
  return (
    before === 'to' &&
    /^(?:adjust(?:ment|ed)|correct(?:ion|ed)|revis(?:ion|ed))$/.test(items[at - 2]?.lower ?? '')
  );
}

const FRAMING =
  /\b(?:low|lower|high|higher|upper|minimum|maximum|best|mean|median|central|conservative) (?:estimate|bound|limit|end|figure|range) (?:of|at|is|was) $|\b(?:an?|the) (?:" )?(?:low|high)(?: ")? of $/;

/** The word behind the number, past the mark that closes a quotation ("his 'at least 7 million' estimate"). */
function nextWord(items: SentenceView['items'], at: number): string {
  const next = items[at + 1]?.lower ?? '';
  return next === '"' ? (items[at + 2]?.lower ?? '') : next;
}

/** The words before the number, each followed by a blank. */
function wordsBefore(view: SentenceView, at: number, many: number): string {
  return view.items
    .slice(Math.max(0, at - many), at)
    .map(({ lower }) => `${lower} `)
    .join('');
}

function framed(view: SentenceView, at: number, page: PageView): Reading | null {
  const previous = previousAmount(view, at);
  const other = previous ? readingAt(page, view, previous.at) : null;
  if (!previous || !other || other.thing || at - previous.at > REACH) return null;
  return borrowed('figure-of', other, previous.at, readNounPhrase(view, at + 1), {
    part: false,
    thing: false,
    note: `an estimate that frames the one before: ${other.measure}`,
  });
}
