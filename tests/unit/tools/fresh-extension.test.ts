import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { staleness } from '../../../bench/page/fresh-extension';

/** A folder with one source inside and something built, each changed at that second. */
function made(source: number, built: number): { readonly built: string; readonly src: string } {
  const folder = mkdtempSync(join(tmpdir(), 'toll-trace-fresh-'));
  const src = join(folder, 'src');
  mkdirSync(join(src, 'inside'), { recursive: true });
  for (const [path, at] of [
    [join(src, 'inside', 'one.ts'), source],
    [join(folder, 'manifest.json'), built],
  ] as const) {
    writeFileSync(path, '');
    utimesSync(path, at, at);
  }
  return { built: join(folder, 'manifest.json'), src };
}

it('is what was built after the last change', () => {
  const { built, src } = made(100, 200);
  expect(staleness(built, [src, join(src, 'none')])).toBeNull();
});

it('names the source that changed later', () => {
  const { built, src } = made(300, 200);
  expect(staleness(built, [src])).toMatch(/one\.ts changed after/);
});

it('says so where nothing was built', () => {
  const { src } = made(100, 200);
  expect(staleness(join(src, 'manifest.json'), [src])).toMatch(/^there is no /);
});
