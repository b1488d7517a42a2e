import { describe, expect, it } from 'vitest';
import { bannedUses, longFiles, poorNames, undocumentedExports } from './shape';
import { SHIPPED, type SourceFile, sourcesUnder } from './sources';

const file = (path: string, code: string): SourceFile => ({ path, code });

describe('code that ships', () => {
  it('has files of one job each', () => {
    expect(longFiles(SHIPPED)).toEqual([]);
  });

  it('uses nothing that the promises rule out', () => {
    expect(bannedUses(SHIPPED)).toEqual([]);
  });

  it('says what every export means', () => {
    expect(sourcesUnder('src').flatMap(undocumentedExports)).toEqual([]);
  });

  it('has file names that say what is inside', () => {
    expect(poorNames(sourcesUnder('src'))).toEqual([]);
  });
});

describe('the rules of shape', () => {
  it('see a long file, and pass over language data', () => {
    const code = 'const a = 1;\n'.repeat(301);
    expect(longFiles([file('src/match/status.ts', code)])).toHaveLength(1);
    expect(longFiles([file('src/detect/lang/en/words.ts', code)])).toEqual([]);
  });

  it.each([
    'node.innerHTML = text;',
    'const run = new Function(text);',
    'eval(text);',
    'CSS.highlights.clear();',
    "console.log('seen');",
    'let value: any;',
    'new XMLHttpRequest();',
    "new WebSocket('wss://example.org');",
    "new EventSource('/stream');",
    'navigator.sendBeacon(address);',
    'await fetch(address);',
    "document.write('');",
    'node.outerHTML = text;',
  ])('see `%s`', (code) => {
    expect(bannedUses([file('src/page/a.ts', code)])).toHaveLength(1);
  });

  it.each([
    '// never innerHTML',
    '/* eval( */',
    "const banned = 'innerHTML';",
    'this.marks.clear();',
    'const company: Company = one;',
  ])('let `%s` pass', (code) => {
    expect(bannedUses([file('src/page/a.ts', code)])).toEqual([]);
  });

  it.each(['new Date()', 'Date.now()', 'performance.now()', 'Math.random()'])(
    'see `%s` in a pure room only',
    (code) => {
      expect(bannedUses([file('src/match/a.ts', code)])).toHaveLength(1);
      expect(bannedUses([file('src/page/a.ts', code)])).toEqual([]);
    },
  );

  it('let a pure room make a date of an argument', () => {
    expect(bannedUses([file('src/text/day.ts', 'new Date(time)')])).toEqual([]);
  });

  it('see an export without a doc comment', () => {
    expect(undocumentedExports(file('src/text/a.ts', 'export const a = 1;\n'))).toHaveLength(1);
    expect(
      undocumentedExports(file('src/text/a.ts', '/** One. */\nexport const a = 1;\n')),
    ).toEqual([]);
  });

  it('see poor names', () => {
    expect(
      poorNames([file('src/text/dayUtils.ts', ''), file('src/text/utils.ts', '')]),
    ).toHaveLength(2);
    expect(poorNames([file('src/text/day.ts', '')])).toEqual([]);
  });
});
