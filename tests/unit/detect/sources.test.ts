import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import type { Figure } from '../../../src/detect/figure';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';
import { APART_EACH, APART_NAMED, APART_NONE } from './cases/source-apart';
import { BACKGROUND_EACH } from './cases/source-background';
import { NAMED_BELOW } from './cases/source-below';
import { BESIDE_EACH } from './cases/source-beside';
import { BODIES_CARRIED, BODIES_EACH, BODIES_NAMED, BODIES_NONE } from './cases/source-bodies';
import { BROUGHT_EACH, WENT_ON } from './cases/source-brought';
import { CLAUSES_EACH } from './cases/source-clauses';
import { GIVEN_CARRIED, GIVEN_EACH } from './cases/source-given';
import { HEADLINES_EACH } from './cases/source-headlines';
import { LEANING_NAMED, LEANING_NONE, OWN_PAGES, SHORT_AND_FULL } from './cases/source-leaning';
import { MEANT_EACH, NEXT_EACH } from './cases/source-next';
import { PLACED } from './cases/source-order';
import { PASSED_EACH } from './cases/source-passed';
import { VOICES_EACH, VOICES_NAMED, VOICES_NONE } from './cases/source-voices';
import { NOT_WEIGHED, WEIGHED } from './cases/source-weighed';
import { WRITTEN_EACH } from './cases/source-written';
import { CARRIED, DAYS, KINDS, NAMED, SUBJECTS, UNNAMED } from './cases/sources';

const PUBLISHED = '2025-06-16';

function detect(text: string): Figure[] {
  return detectFigures(readPlainText(text), NO_NAMES, { published: PUBLISHED, lang: 'en' }).filter(
    ({ measure }) => measure !== 'deployed' && measure !== 'displaced',
  );
}

function chainOf({ attribution }: Figure): string | null {
  if (!attribution) return null;
  const relays = attribution.relays.map(({ text }) => text);
  return [attribution.origin?.text ?? '-', ...relays].join(' < ');
}

describe('whom a sentence names', () => {
  test.each([
    ...NAMED,
    ...BODIES_NAMED,
    ...VOICES_NAMED,
    ...PLACED,
    ...LEANING_NAMED,
    ...APART_NAMED,
  ])('%s', (text, source) => {
    expect(new Set(detect(text).map(chainOf))).toEqual(new Set([source]));
  });
});

describe('nobody is named for the number', () => {
  test.each([...UNNAMED, ...BODIES_NONE, ...VOICES_NONE, ...LEANING_NONE, ...APART_NONE])(
    '%s',
    (text) => {
      expect(
        detect(text)
          .map(chainOf)
          .filter((one) => one !== null),
      ).toEqual([]);
    },
  );
});

describe('a source governs what follows', () => {
  test.each([
    ...CARRIED,
    ...BODIES_EACH,
    ...BODIES_CARRIED,
    ...VOICES_EACH,
    ...WEIGHED,
    ...NOT_WEIGHED,
    ...OWN_PAGES,
    ...APART_EACH,
    ...GIVEN_EACH,
    ...GIVEN_CARRIED,
    ...CLAUSES_EACH,
    ...PASSED_EACH,
    ...BACKGROUND_EACH,
    ...HEADLINES_EACH,
    ...BROUGHT_EACH,
    ...WENT_ON,
    ...NEXT_EACH,
    ...MEANT_EACH,
    ...WRITTEN_EACH,
    ...BESIDE_EACH,
  ])('%s', (text, sources) => {
    expect(detect(text).map(({ attribution }) => attribution?.origin?.text ?? null)).toEqual(
      sources,
    );
  });
});

test.each(NAMED_BELOW)('named below: %s', (text, said, name) => {
  const found = detect(text)[0]?.attribution;
  expect([found?.origin?.text, found?.byName?.text ?? null]).toEqual([said, name]);
});

test.each(SHORT_AND_FULL)('short and full name: %s', (text, full, short) => {
  const found = detect(text)[0]?.attribution;
  expect([found?.origin?.text, found?.byName?.text]).toEqual([full, short]);
});

test.each(KINDS)('kind: %s', (text, kind) => {
  expect(new Set(detect(text).map((one) => one.kind))).toEqual(new Set([kind]));
});

test.each(DAYS)('days: %s', (text, asOf, periodStart) => {
  expect(detect(text)[0]).toMatchObject({ asOf, periodStart });
});

test.each(SUBJECTS)('subject: %s', (text, subjects) => {
  expect(detect(text).map(({ subject }) => subject?.text ?? null)).toEqual(subjects);
});
