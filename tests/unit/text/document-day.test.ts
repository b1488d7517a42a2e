import { describe, expect, test } from 'vitest';
import { dayFromText } from '../../../src/text/document-day';
import { readPlainText } from '../../../src/text/plain-text';

const dayOf = (text: string) => dayFromText(readPlainText(text));

describe('dayFromText', () => {
  test.each([
    [' date 2024-12-19 Troops are fighting in the valley.', '2024-12-19'],
    ['Bridge collapse\nJune 16, 2025\nFive people died.', '2025-06-16'],
    ['Published: 16 June 2025\nFive people died.', '2025-06-16'],
    ['KYIV, March 3, 2025 - Five people died.', '2025-03-03'],
    ['By Ann Lee | 4 May 2024 | World', '2024-05-04'],
    ['Monday, 2 June 2025', '2025-06-02'],
    ['Updated: Sept. 9, 2023', '2023-09-09'],
    ['Bridge collapse\nDate: 9 May 2023\nFive people died, and the search goes on.', '2023-05-09'],
    ['Date: 9 May 2023 – Five people died.', '2023-05-09'],
    ['14 June 2012 - end of the Harwick war\nThe war ended in a June.', '2012-06-14'],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    'The war that began on 24 February 2022 has killed thousands.',
    'On June 16, 2025 was the funeral of five people.',
    'Five people died on 3 March 2025.',
    'Losses in March 2025 rose again.',
    'Published: 31 February 2025',
    'No day at all',
    'Harwick War\nDate: 4 May 1931 – 6 June 1933\nLocation: Norland\n40,000 were killed.',
    'Harwick War\nMay 4, 1931 to June 6, 1933\n40,000 were killed.',
    'Harwick strike\nDate | 4 May 2021 – present',
    'Harwick earthquake\nDate: 4 May 2021\nLocation: Norland\nDeaths: 310',
    '3. Harwick earthquake\n> Location: Norland\n> Date: May 4, 2021\n> Est. death toll: 310',
    '14 June 1982 - end of the Harwick war\nThirty years ago today the town was taken.',
    '14 March 2017 Harwick market bombings\nTwo lorries exploded in the market.',
  ])('is silent where the day is none of the page: %s', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  test('looks at the top only', () => {
    const body = Array.from({ length: 30 }, (_, k) => `Line ${k} of the report goes on.`).join(
      '\n',
    );
    expect(dayOf(`${body}\nPublished: 16 June 2025`)).toBeNull();
  });
});
