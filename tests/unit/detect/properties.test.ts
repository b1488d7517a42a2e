import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const PIECES = [
  'At least 12 people were killed',
  'and 30 others wounded',
  ', including five children,',
  'in Kursk Oblast',
  'officials said',
  'according to the ministry',
  '2,710 martyrs',
  '\n',
  '. ',
  ' | ',
  'half of the 11,000 troops sent',
  'one-third of these casualties were fatalities',
  'the death toll rose from seven to eight',
  '"',
  '\u00ad',
  '\ud83d\udd34',
  '3 tanks',
  'as of June 15',
  'killed or missing',
  'hundreds of thousands',
];

const newsLike = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 24,
  })
  .map((parts) => parts.join(' '));

function detect(text: string) {
  return detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' });
}

describe('detectFigures', () => {
  test('spans are in bounds, disjoint, sorted, and give the text back', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        let last = 0;
        for (const figure of detect(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          for (const mention of [
            figure.subject,
            figure.place,
            figure.attribution?.origin ?? null,
          ]) {
            if (mention) expect(mention.text).toBe(text.slice(mention.start, mention.end));
          }
          last = figure.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same figures', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(detect(text)).toEqual(detect(text));
      }),
      { numRuns: 60 },
    );
  });

  test('values keep their bounds', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        for (const { value, low, high, bound, vague } of detect(text)) {
          if (vague || bound === 'range') expect(value).toBeNull();
          else if (bound === 'over' || bound === 'at-least')
            expect([low, high]).toEqual([value, null]);
          else if (bound === 'up-to' || bound === 'under')
            expect([low, high]).toEqual([null, value]);
          else expect([low, high]).toEqual([value, value]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('an unrelated paragraph before or after changes no reading', () => {
    const text = 'At least 12 people were killed and 30 wounded in a bombing in Homs, police said.';
    const other = 'The museum opened a new wing with paintings from the north.';
    const readings = (of: string) =>
      detect(of).map((one) => [
        one.text,
        one.measure,
        one.bound,
        one.kind,
        one.attribution?.origin?.text,
      ]);
    expect(readings(`${other}\n${text}`)).toEqual(readings(text));
    expect(readings(`${text}\n${other}`)).toEqual(readings(text));
  });

  test('any Unicode is read without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(detect(text))).toBe(true);
      }),
    );
  });
});
