import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceList, packageFolder, readPackage } from '../../../modules/licences';

interface Described {
  readonly license: string;
  readonly repository?: string;
  readonly author?: string;
}

/** A package in a folder of its own, with or without a licence file. */
function makePackage(name: string, described: Described, licence?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'licences-'));
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, version: '1.2.3', ...described }),
  );
  if (licence !== undefined) writeFileSync(join(folder, 'LICENSE.md'), licence);
  return folder;
}

describe('licences of what is shipped', () => {
  it.each([
    ['\0/project/node_modules/scale/dist/esm/index.js?commonjs', '/project/node_modules/scale'],
    ['/project/node_modules/@axis/core/hooks/index.js', '/project/node_modules/@axis/core'],
    ['/project/node_modules/a/node_modules/b/index.js', '/project/node_modules/a/node_modules/b'],
    ['/project/src/view/popover.ts', null],
  ])('the module %j is of the package %j', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  it('the notice is the licence file', () => {
    const folder = makePackage('scale', { license: 'ISC' }, 'Be free.\n');
    expect(readPackage(folder)).toEqual({
      name: 'scale',
      version: '1.2.3',
      licence: 'ISC',
      text: 'Be free.',
    });
  });

  it('without a file the notice says who made it and where its source is', () => {
    const described = { license: 'MIT', author: 'Ada', repository: 'https://example.org/scale' };
    expect(readPackage(makePackage('scale', described)).text).toBe(
      'By Ada. Source: https://example.org/scale',
    );
  });

  it('a licence that is not permitted, or no notice at all, stops the build', () => {
    expect(() => readPackage(makePackage('axis', { license: 'GPL-3.0' }, 'Copyleft.'))).toThrow(
      /axis 1\.2\.3 has the licence GPL-3\.0/,
    );
    expect(() => readPackage(makePackage('axis', { license: 'MIT' }))).toThrow(/no licence file/);
  });

  it('the list is in order of names', () => {
    const one = { name: 'b', version: '1.0.0', licence: 'MIT', text: 'First.' };
    const two = { ...one, name: 'a', text: 'Second.' };
    expect(licenceList([one, two])).toBe(licenceList([two, one]));
    expect(licenceList([one, two]).indexOf('Second.')).toBeLessThan(
      licenceList([one, two]).indexOf('First.'),
    );
  });
});
