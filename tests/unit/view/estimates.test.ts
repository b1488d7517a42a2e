import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Estimates } from '../../../src/view/popover/estimates';
import { WordsContext } from '../../../src/view/words/use-words';
import { agency, claim, finding, sampleReport } from '../../../tools/gallery/sample-cards';
import { english } from './english';

const { document } = parseHTML('<main></main>');
vi.stubGlobal('document', document);

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
