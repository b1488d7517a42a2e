import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../locales/en.json';
import { LANGUAGES } from '../../../src/bridge/settings';
import type { Reason, ReasonKey } from '../../../src/match/reason';
import { WHY_TEXTS } from '../../../src/match/why-words';
import { messageName, messagesOf } from '../../../src/view/words/messages';
import { reasonText } from '../../../src/view/words/reason-words';
import { createWords } from '../../../src/view/words/speak';
import { sampleCards } from '../../../tools/gallery/sample-cards';
import { english } from './english';

const ENGLISH: Readonly<Record<string, unknown>> = en;

describe('why this?', () => {
  it('is the same sentence in the interface and in reports of the command line', () => {
    const keys = Object.keys(WHY_TEXTS) as ReasonKey[];
    const differing = keys.filter((key) => ENGLISH[messageName(`why.${key}`)] !== WHY_TEXTS[key]);
    expect(differing).toEqual([]);
  });

  it('says days, numbers and claims as the interface does', () => {
    const reason: Reason = {
      say: 'refused',
      fill: {
        claim: {
          claim: {
            agency: 'Lighthouse Survey',
            published: '2031-04-30',
            measure: 'casualties',
            quantity: { value: 4700, low: 4700, high: 4700, bound: 'about', vague: false },
          },
        },
        reason: { reason: { say: 'refused-other-day' } },
      },
    };
    expect(reasonText(english, reason)).toBe(
      'Not Lighthouse Survey, 30 April 2031, about 4,700 casualties (killed and wounded): about another day.',
    );
  });

  it.each([
    ['latest', 'by 30 April 2031 at the latest'],
    ['month', 'April 2031'],
    ['year', '2031'],
  ] as const)('says a day that is known as “%s” no nearer than that', (dayKnown, day) => {
    const quantity = { value: 20, low: 20, high: 20, bound: 'exact', vague: false } as const;
    const claim = { agency: 'Lighthouse Survey', published: '2031-04-30', dayKnown } as const;
    const agrees: Reason = {
      say: 'agrees',
      fill: { claim: { claim: { ...claim, measure: 'killed', quantity } } },
    };
    expect(reasonText(english, agrees)).toBe(
      `The page agrees with Lighthouse Survey, ${day}, 20 killed.`,
    );
  });

  it.each(LANGUAGES)('leaves nothing unfilled and nothing in English in %s', (language) => {
    const file = readFileSync(
      join(import.meta.dirname, `../../../locales/${language}.json`),
      'utf8',
    );
    const words = createWords(messagesOf(JSON.parse(file)));
    const steps = sampleCards.traced.why.map((reason) => reasonText(words, reason));
    expect(steps.length).toBeGreaterThan(4);
    expect(steps.filter((step) => step === '' || step.includes('{'))).toEqual([]);
    const same = steps.filter((step, i) => {
      const reason = sampleCards.traced.why[i];
      return reason && step === reasonText(english, reason);
    });
    expect(same).toEqual(language === 'en' ? steps : []);
  });
});
