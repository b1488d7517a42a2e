import { expect, test, vi } from 'vitest';
import { ordinaryNewsText } from '../../../bench/news-text';
import { figuresIn } from '../../../src/detect/detect-figures';
import { ENGLISH } from '../../../src/detect/lang/en/english';
import { readViews } from '../../../src/detect/read-views';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

/**
 * What a day's general news may cost, counted and not timed. A pattern or refiner that looks at sentences which hold no
 * figure goes beyond it: give it a rare word, or a question that needs no items. Raised only with the reason.
 */
const MOST = {
  /**
   * Of the 147 sentences, those with figures, those around them that may tell who speaks, where and when, and those
   * that speak around a number far from every source and at the top, over which it is weighed.
   */
  sentencesCutIntoItems: 76,
  /** Of each number that may count, by each pattern: five more numbers since the members of “… respectively” are asked for, and one more of fifteen since rows with a source in brackets for each are. */
  patternCalls: 1_220,
};

test('ordinary news is passed over: few sentences are cut into items, few patterns are asked', () => {
  const read = readPlainText(ordinaryNewsText(1));
  const { folded, views } = readViews(read, ENGLISH);
  const cut = new Set<number>();
  const watched = views.map((view) => ({
    ...{ start: view.start, end: view.end, block: view.block },
    ...{ index: view.index, kinds: view.kinds, kept: [] },
    get items() {
      cut.add(view.index);
      return view.items;
    },
  }));
  const calls = ENGLISH.patterns.map((pattern) => vi.spyOn(pattern, 'read'));
  const figures = figuresIn(read, { folded, views: watched }, NO_NAMES, {
    published: '2026-01-15',
    lang: 'en',
  });
  const counted = {
    sentencesCutIntoItems: cut.size,
    patternCalls: calls.reduce((sum, { mock }) => sum + mock.calls.length, 0),
  };
  vi.restoreAllMocks();
  expect(figures.length).toBeGreaterThan(15);
  expect(views.length).toBeGreaterThan(140);
  expect(counted.sentencesCutIntoItems, 'sentences cut into items').toBeLessThanOrEqual(
    MOST.sentencesCutIntoItems,
  );
  expect(counted.patternCalls, 'patterns asked').toBeLessThanOrEqual(MOST.patternCalls);
});
