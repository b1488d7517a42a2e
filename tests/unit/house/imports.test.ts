import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesOf, findCycle } from './import-rules';
import { importsOf } from './imports';
import { ROOT, SHIPPED, type SourceFile } from './sources';

const file = (path: string, code: string): SourceFile => ({ path, code });

describe('imports between the rooms', () => {
  it('keep to the table of ARCHITECTURE.md', () => {
    expect(breachesOf(SHIPPED)).toEqual([]);
  });

  it('run in no circle', () => {
    expect(findCycle(SHIPPED)).toBeNull();
  });

  it('are all found: every relative one leads to a file', () => {
    const endings = ['', '.ts', '.tsx'];
    const lost = SHIPPED.flatMap(importsOf).filter(
      ({ target }) =>
        target !== null && !endings.some((ending) => existsSync(join(ROOT, target + ending))),
    );
    expect(lost).toEqual([]);
  });
});

describe('the import rules', () => {
  it('name the file, the import and what is allowed', () => {
    const page = file('src/page/marks.ts', "import { openRecord } from '../claims/open-record';\n");
    expect(breachesOf([page])).toEqual([
      '`src/page/marks.ts` imports `src/claims`: page may import text',
    ]);
  });

  it.each([
    ['a value where types are allowed', "import { STATUSES } from '../match/finding';\n"],
    ['an import over several lines', "import {\n  type A,\n  b,\n} from '../match/finding';\n"],
    ['a dynamic import', "const later = () => import('../match/finding');\n"],
    ['a re-export', "export { b } from '../match/finding';\n"],
    ['a bare import', "import '../match/finding';\n"],
    ['a package', "import { z } from 'zod';\n"],
  ])('see %s', (_, code) => {
    expect(breachesOf([file('src/view/card.ts', code)])).toHaveLength(1);
  });

  it.each([
    ['a type', "import type { Status } from '../match/finding';\n"],
    ['types by name', "import { type A, type B } from '../match/finding';\n"],
    ['its own package', "import { render } from 'preact/hooks';\n"],
    ['its own folder', "import { words } from './words';\n"],
  ])('let %s pass', (_, code) => {
    expect(breachesOf([file('src/view/card.ts', code)])).toEqual([]);
  });

  it('let zod into schemas alone', () => {
    const code = "import { z } from 'zod';\n";
    expect(breachesOf([file('src/claims/pack-schema.ts', code)])).toEqual([]);
    expect(breachesOf([file('src/claims/pack.ts', code)])).toHaveLength(1);
  });

  it('see a circle, and none where only a type closes it', () => {
    const a = file('src/text/a.ts', "import { b } from './b';\n");
    const b = file('src/text/b.ts', "import { a } from './a';\n");
    const typed = file('src/text/b.ts', "import type { a } from './a';\n");
    expect(findCycle([a, b])).toEqual(['src/text/a', 'src/text/b', 'src/text/a']);
    expect(findCycle([a, typed])).toBeNull();
  });
});
