import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../../wxt.config';
import { ROOT } from './sources';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
}

type Make = (env: { browser: string; command: string; mode: string }) => Manifest;

function manifestFor(browser: string): Manifest {
  return (config.manifest as unknown as Make)({ browser, command: 'build', mode: 'production' });
}

/** The permissions that the table of the document gives a reason for. */
function reasoned(): readonly string[] {
  const text = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8');
  return [...text.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
}

describe('docs/permissions.md', () => {
  const asked = ['chrome', 'firefox'].flatMap((browser) => manifestFor(browser).permissions);

  it('gives a reason for each permission, and for none that is not asked for', () => {
    expect([...new Set(asked)].sort()).toEqual([...reasoned()].sort());
  });

  it('tells how to do with a click alone, which the manifest makes room for', () => {
    expect(readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8')).toMatch(/^## On click only$/m);
    for (const browser of ['chrome', 'firefox']) {
      expect(manifestFor(browser).permissions).toContain('activeTab');
    }
  });

  it('knows all that the manifest asks for', () => {
    for (const browser of ['chrome', 'firefox']) {
      expect(manifestFor(browser).host_permissions).toEqual(['<all_urls>']);
      expect(manifestFor(browser).optional_permissions).toBeUndefined();
    }
  });
});
