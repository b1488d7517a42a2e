import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../../src/detect/amounts';
import { detectFigures, figuresIn } from '../../../src/detect/detect-figures';
import { itemTokens } from '../../../src/detect/item-tokens';
import { ENGLISH } from '../../../src/detect/lang/en/english';
import { readViews } from '../../../src/detect/read-views';
import { sourcesAt } from '../../../src/detect/sources';
import { EVERY_KIND } from '../../../src/detect/word-kinds';
import { foldText } from '../../../src/text/folding';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const CONTEXT = { published: '2025-06-16', lang: 'en' };
const CASES = new URL('./cases/', import.meta.url);

/** Every text of the tables of cases, also those of tables to come. */
async function textsOfCases(): Promise<string[]> {
  const tables = await Promise.all(
    readdirSync(CASES).map((file) => import(new URL(file, CASES).pathname)),
  );
  const cases = tables.flatMap((table) => Object.values(table)).flat() as unknown[];
  return cases.flatMap((one) =>
    typeof one === 'object' && one !== null && 'text' in one ? [String(one.text)] : [],
  );
}

/** The figures when every sentence is looked at, whatever words it holds. */
function lookingAtAll(text: string) {
  const read = readPlainText(text);
  const { folded, views } = readViews(read, ENGLISH);
  const all = views.map(({ start, end, block, index, items }) => ({
    ...{ start, end, block, index, items },
    kinds: EVERY_KIND,
    kept: [],
  }));
  return figuresIn(read, { folded, views: all }, NO_NAMES, CONTEXT);
}

describe('the cheap question before the patterns', () => {
  test('loses no figure of any case: a pattern names the words for which it answers', async () => {
    const texts = await textsOfCases();
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) {
      const figures = detectFigures(readPlainText(text), NO_NAMES, CONTEXT);
      expect(figures, text).toEqual(lookingAtAll(text));
    }
  });
});

describe('the cheap question before a source', () => {
  const CITED = [
    'According to the Norland Rescue Office, 31 miners died.',
    'A total of 31 miners died, based on data of the Norland Rescue Office.',
    'Some 31 miners died, per the Norland Rescue Office.',
    'Some 31 miners died, wrote the paper, citing the Norland Rescue Office.',
    'The toll was put at 31 by the Norland Rescue Office.',
    'A count by the Norland Rescue Office came to 31 dead miners.',
    "The Norland Rescue Office's estimate is 31 dead miners.",
    'Norland Rescue Office: 31 miners dead',
  ];

  test('loses no source: every word at which one is found is a cue', async () => {
    for (const text of [...CITED, ...(await textsOfCases())])
      for (const { items } of readViews(readPlainText(text), ENGLISH).views) {
        const all = sourcesAt(items, () => true);
        expect(sourcesAt(items), text).toEqual(all);
        if (CITED.includes(text)) expect(all.length, text).toBeGreaterThan(0);
      }
  });
});

describe('the cheap question before a number', () => {
  test('loses no number of any case', async () => {
    for (const text of await textsOfCases()) {
      const tokens = itemTokens(foldText(text), { start: 0, end: text.length }, ENGLISH.lexicon);
      const all = readAmounts(tokens, ENGLISH.lexicon, () => true);
      expect(readAmounts(tokens, ENGLISH.lexicon), text).toEqual(all);
    }
  });
});
