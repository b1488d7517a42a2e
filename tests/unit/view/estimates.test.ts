import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Estimates } from '../../../src/view/popover/estimates';
import { WordsContext } from '../../../src/view/words/use-words';
import { agency, claim, finding, sampleReport } from '../../../tools/gallery/sample-cards';
import { english } from './english';

const { document } = parseHTML('<main></main>');
vi.stubGlobal('document', document);
vi.stubGlobal('innerWidth', 1024);

/** What the popover says of the estimates on a page of that day. */
function drawn(published: string | null): Element {
  const surface = document.createElement('div');
  const card = finding({
    claim: claim({ agency: agency('Ministry of Ports') }),
    later: [claim({ agency: agency('Dockers’ Union'), low: 9000, published: '2025-08-01' })],
  });
  const page = { ...sampleReport, published };
  const estimates = h(Estimates, { card, page });
  render(h(WordsContext.Provider, { value: english, children: estimates }), surface);
  return surface;
}

const laterOf = (surface: Element) => ({
  list: surface.querySelector('#tt-later')?.textContent,
  sign: [...surface.querySelectorAll('.legend li')].at(2)?.textContent,
});

test('later estimates came after the page where its day is known', () => {
  expect(laterOf(drawn('2025-06-16'))).toEqual({
    list: 'Published after this page',
    sign: 'published later',
  });
});

test('nothing is said to have come after a page whose day is unknown', () => {
  const surface = drawn(null);
  expect(laterOf(surface)).toEqual({
    list: 'Published later than this page’s figures',
    sign: 'later than the page’s figures',
  });
  expect(surface.textContent).not.toContain('after this page');
});

test('where the page repeats the origin on its own day, the ring goes around the page’s sign', () => {
  const ringOf = (asOf: string) => {
    const surface = document.createElement('div');
    const origin = claim({ agency: agency('Ministry of Ports'), asOf: '2025-06-15' });
    const other = claim({ agency: agency('Dockers’ Union'), low: 2000, asOf: '2025-01-15' });
    const card = finding({ claim: origin, competing: [other], asOf });
    const estimates = h(Estimates, { card, page: sampleReport });
    render(h(WordsContext.Provider, { value: english, children: estimates }), surface);
    return Number(surface.querySelector('.lane .mark.origin circle')?.getAttribute('r'));
  };
  // The diamond reaches 7 to each side.
  expect(ringOf('2025-06-15')).toBeGreaterThan(8);
  expect(ringOf('2025-03-01')).toBeLessThan(5);
});
