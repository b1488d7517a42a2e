import { describe, expect, it } from 'vitest';
import { passagesIn } from '../../../src/page/look-page';
import { openHtml } from './open-html';

/** The passages of a body, as the quick look cuts them out. */
function passages(body: string): string[] | null {
  const document = openHtml(body);
  return passagesIn(document.body.textContent ?? '', [
    ...document.querySelectorAll('script,style,noscript,textarea'),
  ]);
}

const CODE = `${'const shelter = { open: true };\n'.repeat(8)}const killed = [14, 15];\n`;

describe('passages of a body', () => {
  it('are those of its text', () => {
    expect(passages('<p>The avalanche killed 14 skiers.</p>')).toEqual([
      'The avalanche killed 14 skiers.',
    ]);
  });

  for (const unread of ['script', 'style', 'noscript', 'textarea']) {
    it(`are none where words and numbers stand in ${unread}`, () => {
      expect(passages(`<p>Hello.</p><${unread}>killed = 14</${unread}>`)).toEqual([]);
    });
  }

  it('are none of a long script either', () => {
    expect(passages(`<p>Hello.</p><script>${CODE}</script><p>Good evening.</p>`)).toEqual([]);
  });

  it('are those after a script of which the page was suspected', () => {
    const [only, ...others] =
      passages(
        `<p>Good evening.</p><script>${CODE}</script><p>Hello.</p><p>The avalanche killed 14 skiers.</p><script>${CODE}</script>`,
      ) ?? [];
    expect(only).toContain('The avalanche killed 14 skiers.');
    expect(others).toEqual([]);
  });

  it('are those of a word and its number with a script between them', () => {
    const long = `<p>${'nothing here. '.repeat(120)}</p><script>${CODE}</script>`;
    const [only] =
      passages(
        `<h2>Deaths in the valley</h2><script>${'slot();'.repeat(90)}</script><p>1,240</p>${long}`,
      ) ?? [];
    expect(only).toContain('1,240');
  });

  it('are those behind many hyphens that show nothing', () => {
    const hyphened = '<p>a\u00ADva\u00ADlanche winter in the mountains</p>'.repeat(600);
    const [only] =
      passages(`${hyphened}<script>${CODE}</script><p>The avalanche killed 14 skiers.</p>`) ?? [];
    expect(only).toContain('killed 14 skiers');
  });

  it('keep what a reader sees, though a script begins like it', () => {
    const seen = 'const shelter = { open: true };\n'.repeat(4);
    const [only, ...others] =
      passages(
        `<pre>${seen}</pre><p>The avalanche killed 14 skiers.</p><script>${CODE}</script>`,
      ) ?? [];
    expect(only).toContain('The avalanche killed 14 skiers.');
    expect(only).not.toContain('const killed');
    expect(others).toEqual([]);
  });
});
