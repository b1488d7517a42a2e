import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../../src/claims/record';
import { loadPack } from '../../../tools/load-pack';
import { packFiles, smallPack } from './small-pack';

// Each case starts processes of its own, which may wait for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toll-trace-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(tool: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'tools', tool), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

function put(files: Iterable<readonly [string, string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('claims:check', () => {
  it('counts what is in a sound folder', () => {
    put(packFiles(smallPack()));
    expect(run('claims-check.ts', folder)).toEqual({
      status: 0,
      stdout:
        'small 1.0.0: 2 agencies, 1 conflicts, 2 subjects, 3 claims, 1 series with 4 days, 2 relays; no problems',
      stderr: '',
    });
  });

  it('lists the problems and counts them', () => {
    const pack = smallPack();
    for (const claim of pack.claims) claim.bound = 'x';
    put(packFiles(pack));
    const { status, stderr } = run('claims-check.ts', folder);
    expect(status).toBe(1);
    const lines = stderr.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^conflicts\/river-war\.json:4: "claims\.0\.bound": write one of /);
    expect(lines[3]).toBe('3 problems in 8 files');
  });

  it('asks for the changes of a version that the changelog does not tell', () => {
    put([...packFiles(smallPack()), ['CHANGELOG.md', '# Changes\n\n## 0.9.0\n\n- Old.\n']]);
    const { status, stderr } = run('claims-check.ts', folder);
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe(
      'CHANGELOG.md:1: the newest heading is 0.9.0, the version in pack.json 1.0.0: tell under "## 1.0.0" what changed',
    );
    put([['CHANGELOG.md', '# Changes\n\n## 1.0.0\n\n- First.\n']]);
    expect(run('claims-check.ts', folder).status).toBe(0);
  });

  it('puts files into the house form when told to', () => {
    const files = packFiles(smallPack());
    put([...files].map(([path, text]) => [path, JSON.stringify(JSON.parse(text), null, 2)]));
    expect(run('claims-check.ts', folder).status).toBe(1);
    expect(run('claims-check.ts', '--write', folder).status).toBe(0);
    for (const [path, text] of files) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });

  it('says in one line that a folder is not there, or that it was asked the wrong way', () => {
    const missing = run('claims-check.ts', join(folder, 'none'));
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(/none: ENOENT.*$/);
    expect(missing.stderr.split('\n')).toHaveLength(1);
    expect(run('claims-check.ts', '--fix').stderr).toMatch(/^usage: /);
  });
});

/** The first claim changed without, one other with an entry in the changelog of the data. */
function changed(claim: Claim, index: number): object {
  if (claim.id === 'gaza-moh-2026-01-28-gaza-palestinians-wounded')
    return { ...claim, confidence: 'medium' };
  return index === 0 ? { ...claim, low: -7 } : claim;
}

describe('claims-compare', () => {
  it('lists what is gone or changed without an entry in the changelog, and counts the rest', () => {
    const { agencies, conflicts, subjects, claims, series } = loadPack();
    const rows = (list: readonly object[]) =>
      list.map((row) => `${JSON.stringify(row)}\n`).join('');
    const files: [string, string][] = [
      ['agencies.jsonl', rows(agencies.map((one) => ({ ...one, aliases: one.aliases.slice(1) })))],
      ['conflicts.jsonl', rows(conflicts.slice(1))],
      ['subjects.jsonl', rows([...subjects, { id: 'nobody' }])],
      ['claims/all.jsonl', rows(claims.map((claim, index) => changed(claim, index)))],
    ];
    for (const one of series) {
      // The folder keeps both counts of the Lebanese ministry in one file.
      if (one.subject === 'lebanon-people-2026') continue;
      const all = series.filter((other) => other.agency === one.agency);
      const days = all.flatMap((part) =>
        part.rows.map(([asOf, ...counts]) => ({
          asOf,
          ...Object.fromEntries(part.measures.map((measure, index) => [measure, counts[index]])),
          ...(part.tailFrom !== undefined && asOf >= part.tailFrom ? { tail: true } : {}),
        })),
      );
      files.push([`series/${one.id}.jsonl`, rows(days)]);
    }
    put(files);
    const { status, stdout } = run('claims-compare.ts', folder);
    expect(stdout.split('\n')).toEqual([
      'subject nobody: not in the pack',
      `claim ${claims[0]?.id}: low was -7, is ${claims[0]?.low}`,
      expect.stringMatching(
        new RegExp(
          `^2 open, 1 intended .*, ${agencies.filter((one) => one.aliases.length > 0).length + 1} added$`,
        ),
      ),
    ]);
    expect(status).toBe(1);
  });
});
