import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const subjects = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' }).map(
    ({ subject }) => subject?.text ?? null,
  );

describe('the words for the group', () => {
  test.each([
    ['Two female mill workers were killed.', ['female mill workers']],
    ['Some 900 men, women and children were killed in the siege.', ['men, women and children']],
    [
      'Of the 60 dead sailors, 12 of them young recruits, none wore a vest.',
      ['sailors', 'young recruits'],
    ],
    ['Nine guards were hurt in clashes with Marsh soldiers.', ['guards']],
    ['Nine were hurt in clashes with Marsh soldiers.', [null]],
    ['A clerk told the Harwick Post the death toll was 267.', [null]],
    ['The death toll of the Harwick blast has risen to 60.', [null]],
    ['One person was killed in Sundby and five more injured.', ['person', null]],
    ['Norway lost 1,262 people killed and wounded that day.', ['Norway']],
    ['Harwick lost 12 people killed in the flood.', ['people']],
    ['Sixty of the 90 people killed at Harwick were weavers.', ['weavers', 'people']],
    ['The fire killed at least 80 people, over half of whom were nuns.', ['people', 'nuns']],
    ['The fire killed at least 80 people, a quarter of them cooks.', ['people', 'cooks']],
    ['Two thirds of the 90 dead were sailors.', ['sailors']],
    ['About 20 per cent of those slain, about 180 people, were clerks.', ['clerks']],
  ])('%s', (text, found) => {
    expect(subjects(text)).toEqual(found);
  });

  test('a part in brackets is not whom the page counts', () => {
    const text =
      'Last year had 803 dead (206 clerks, 170 Marsh guards).\n\nThe year before had 912 dead (306 clerks, 160 Marsh guards).\n\nIn all there were 9,914 deaths.';
    expect(subjects(text).at(-1)).toBeNull();
  });
});
