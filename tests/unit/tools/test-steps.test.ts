import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ceiling, weighFiles, weighPage, weighScript } from '../../../tools/test/sizes';
import { runSteps, type Step } from '../../../tools/test/step';
import { judgeLint } from '../../../tools/test/web-ext-lint';

const step = (name: string, ok: boolean, after: string[] = []): Step => ({
  name,
  after,
  run: async () => ({ ok, said: `${name} said` }),
});

describe('the steps of npm test', () => {
  it('go on after a failure, but not over what failed', async () => {
    const said: string[] = [];
    const rows = await runSteps(
      [step('a', true), step('b', false), step('c', true, ['b']), step('d', true, ['a'])],
      (line) => said.push(line),
    );
    expect(rows.map(({ name, end }) => `${name} ${end}`)).toEqual([
      'a ok',
      'b failed',
      'c left out',
      'd ok',
    ]);
    expect(said).toContain('b said');
    expect(said).not.toContain('a said');
  });

  it('count one that throws as failed', async () => {
    const broken: Step = { name: 'a', run: () => Promise.reject(new Error('no disk')) };
    const said: string[] = [];
    const [row] = await runSteps([broken], (line) => said.push(line));
    expect(row?.end).toBe('failed');
    expect(said).toContain('no disk');
  });
});

describe("the linter's answer", () => {
  const answer = (errors: object[], warnings: object[]) => JSON.stringify({ errors, warnings });

  it('passes only without errors and warnings', () => {
    expect(judgeLint(answer([], []), '').ok).toBe(true);
    const message = { code: 'UNSAFE', message: 'unsafe assignment', file: 'a.js' };
    expect(judgeLint(answer([message], []), '').ok).toBe(false);
    expect(judgeLint(answer([], [message]), '')).toEqual({
      ok: false,
      said: 'a.js: UNSAFE: unsafe assignment',
    });
  });

  it('fails when there is none', () => {
    expect(judgeLint('', 'crashed').ok).toBe(false);
  });
});

describe('sizes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toll-trace-sizes-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'scripts'));
  // Random enough that gzip cannot shrink it much.
  const noise = Array.from({ length: 4000 }, (_, i) => Math.imul(i + 1, 2654435761).toString(36));
  writeFileSync(join(folder, 'scripts', 'look.js'), `/* zod */${noise.join('')}`);
  const ceiling: Ceiling = { file: 'look.js', gzip: 3072, reason: 'every page', without: ['zod'] };

  it('name a script that is too heavy or holds what it must not', () => {
    const faults = weighScript(folder, ceiling);
    expect(faults).toHaveLength(2);
    expect(faults.join('\n')).toContain('contains "zod"');
  });

  it('name a script that is not there', () => {
    expect(weighScript(folder, { ...ceiling, file: 'gone.js' })).toEqual([
      'gone.js is not in the build',
    ]);
  });

  it('name a page whose scripts are too heavy together, one without any, and one that lacks', () => {
    const script = '<script type="module" src="/scripts/look.js"></script>';
    writeFileSync(join(folder, 'twice.html'), `${script}<link href="/scripts/look.js" />`);
    writeFileSync(join(folder, 'bare.html'), '<p>nothing</p>');
    const alone = Number(/weighs (\d+)/.exec(weighPage(folder, 'twice.html', 1)[0] ?? '')?.[1]);
    expect(weighPage(folder, 'twice.html', alone)).toEqual([]);
    expect(weighPage(folder, 'twice.html', alone - 1)).toHaveLength(1);
    expect(weighPage(folder, 'bare.html', 1)).toEqual(['bare.html has no script']);
    expect(weighPage(folder, 'gone.html', 1)).toEqual(['gone.html is not in the build']);
  });

  it('name files that a store would refuse', () => {
    expect(weighFiles(folder, 1000)).toHaveLength(1);
    expect(weighFiles(folder, 1_000_000)).toEqual([]);
  });
});
