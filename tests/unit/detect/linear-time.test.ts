import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/detect/detect-figures';
import { ENGLISH } from '../../../src/detect/lang/en/english';
import { readViews } from '../../../src/detect/read-views';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';
import { REPEATS } from './cases/repeats';

// What is counted here are looks at words and sentences, the same on every machine; bench/growth.ts asks the
// clock. From two sentences of the longest kind to four, and from four to six, the same number of looks is
// added; looks that grow with the square add 1.7 times as many. The room is for what looks a few sentences back.
const LENGTH = 2_400;
const MOST = 1.5;

test('English has the patterns that the repeats below stress', () => {
  expect(ENGLISH.patterns.map(({ name }) => name)).toEqual([
    'table-cell',
    'flat-table',
    'counted-word',
    'cases-of',
    'took-prisoner',
    'telegraphic',
    'bracketed',
    'range-of-count',
    'cost-of',
    'bare-losses',
    'whereabouts',
    'condition-of',
    'claimed-people',
    'all-of-them',
    'victims-after',
    'split-subject',
    'victims-first',
    'second-verb',
    'killed-with',
    'taken-away',
    'among-the-dead',
    'share-in-numbers',
    'counted-victims',
    'label-right',
    'personnel-line',
    'beyond-toll',
    'increment',
    'names-listed',
    'named-list',
    'no-survivors',
    'label-left',
    'part-of-total',
    'unnumbered-total',
    'listed',
    'respective',
    'gapped',
    'ranked',
    'corrected',
    'other-side',
    'others-were',
    'rival-count',
    'sources-in-brackets',
    'parallel',
    'place-list',
    'claimed-by',
    'milestone',
    'said-again',
    'figure-includes',
    'figure-of',
    'bare-estimate',
    'total-line',
    'remainder',
    'another-count',
    'estimate-of-topic',
    'lead-in',
  ]);
});

/** How often words and sentences of a text are looked at by all patterns and refiners together. */
function looksAt(text: string): number {
  let looks = 0;
  const counted = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d/.test(key)) looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const read = readPlainText(text);
  const { folded, views } = readViews(read, ENGLISH);
  const watched = views.map((view) => ({ ...view, kept: [], items: counted(view.items) }));
  figuresIn(read, { folded, views: counted(watched) }, NO_NAMES, {
    published: '2025-06-16',
    lang: 'en',
  });
  return looks;
}

test.each(REPEATS)('looks grow with the length: %j', (unit) => {
  const [two, four, six] = [2, 4, 6].map((times) =>
    looksAt(unit.repeat((times * LENGTH) / unit.length)),
  ) as [number, number, number];
  expect(six - four).toBeLessThan(MOST * (four - two) + 200);
});
