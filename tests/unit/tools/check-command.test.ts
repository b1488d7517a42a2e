import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SENTENCE =
  'North Korean troops have suffered over 6,000 casualties in Kursk Oblast, the British Ministry of Defence said.';
const CLAIM = 'uk-mod-2025-06-15-north-korean-troops-casualties';

const folder = mkdtempSync(join(tmpdir(), 'toll-trace-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: readonly string[];
}

/** Runs the real command and waits for its end. */
function check(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/check.ts', ...args], {
    cwd: ROOT,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    stdout += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    stderr += piece;
  });
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, stdout, stderr: stderr.split('\n').filter((line) => line !== '') });
    });
  });
}

// Each run starts Node, the TypeScript runner and the database.
describe('the check command', { timeout: 60_000 }, () => {
  it('prints a table for a person', async () => {
    const { status, stdout, stderr } = await check([file('a.txt', SENTENCE)]);
    expect(stderr).toEqual([]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /over 6,000 +casualties +north-korean-troops +traced +UK MoD +2025-06-15/,
    );
  });

  it('prints one report as an object and several as an array, with offsets into the text', async () => {
    const path = file('a.txt', SENTENCE);
    const one = JSON.parse((await check([path, '--json', '--date', '2025-06-20'])).stdout);
    expect(one).toMatchObject({
      id: path,
      published: '2025-06-20',
      publishedFrom: 'given',
      lang: 'en',
    });
    const [figure] = one.figures;
    expect(SENTENCE.slice(figure.start, figure.end)).toBe('over 6,000');
    expect(figure).toMatchObject({ value: 6000, bound: 'over', status: 'traced', claim: CLAIM });
    const both = JSON.parse((await check([path, path, '--json'])).stdout);
    expect(both).toHaveLength(2);
  });

  it('reads a page as a page, and gives the text that the offsets refer to', async () => {
    const html = `<html lang="en"><head><title>News</title><meta property="article:published_time" content="2025-06-20T08:00:00Z">
      <script>const killed = 7000;</script></head><body><p>${SENTENCE.replace('6,000', '<b>6,000</b>')}</p></body></html>`;
    const report = JSON.parse((await check([file('a.html', html), '--json'])).stdout);
    expect(report).toMatchObject({ published: '2025-06-20', publishedFrom: 'meta' });
    const [figure, ...others] = report.figures;
    expect(others).toEqual([]);
    expect(report.text.slice(figure.start, figure.end)).toBe('over 6,000');
  });

  it('explains every reading when asked', async () => {
    const { stdout } = await check([file('a.txt', SENTENCE), '--explain']);
    expect(stdout).toContain('how it was read');
    expect(stdout).toContain('why it stands so');
  });

  it('says in one line what it cannot read, and reads the rest', async () => {
    const names = [
      join(folder, 'missing.txt'),
      folder,
      file('binary.txt', new Uint8Array([0x50, 0x4b, 0, 1, 2])),
      file('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9])),
      file('empty.txt', ''),
    ];
    const { status, stdout, stderr } = await check([...names, file('a.txt', SENTENCE), '--json']);
    expect(status).toBe(2);
    expect(stderr).toEqual([
      `check: ${names[0]}: no such file; check the name`,
      `check: ${names[1]}: is a directory; name the files in it`,
      `check: ${names[2]}: is a binary file, not text`,
      `check: ${names[3]}: is not UTF-8 text; save it as UTF-8`,
      `check: ${names[4]}: is empty; there is nothing to read`,
    ]);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it('says in one line what is wrong with the command line', async () => {
    for (const args of [
      [],
      ['--nonsense'],
      ['--jsonl', 'a.txt'],
      ['a.txt', '--date', '2025-02-30'],
    ]) {
      const { status, stdout, stderr } = await check(args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toHaveLength(1);
    }
  });

  it('answers lines in order, a broken one in its place', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: SENTENCE }),
      '{"id":"b","text":',
      JSON.stringify({ id: 'c', html: `<p>${SENTENCE}</p>`, date: '2025-06-20' }),
      JSON.stringify({ id: 'd' }),
      '',
      JSON.stringify({ id: 5, text: '' }),
    ];
    const { status, stdout, stderr } = await check(['--jsonl'], lines.join('\n'));
    expect(status).toBe(2);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['a', true],
      [null, false],
      ['c', true],
      ['d', false],
      [5, true],
    ]);
    expect(answers[0].figures[0].claim).toBe(CLAIM);
    expect(answers[2]).toMatchObject({ published: '2025-06-20', publishedFrom: 'given' });
    expect(stderr).toHaveLength(2);
    expect(stderr.join('\n')).not.toMatch(/\n\s+at /);
  });

  it('answers each line before the next is asked for', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/check.ts', '--jsonl'], {
      cwd: ROOT,
    });
    const answered = new Promise<string>((resolve) => {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        said += piece;
        if (said.includes('\n')) resolve(said);
      });
    });
    child.stdin.write(`${JSON.stringify({ id: 'first', text: SENTENCE })}\n`);
    expect(JSON.parse(await answered).id).toBe('first');
    child.stdin.end();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(0);
  });

  it('ends in silence when nobody reads on', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/check.ts', '--jsonl'], {
      cwd: ROOT,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(`${JSON.stringify({ id: 'a', text: SENTENCE })}\n`.repeat(200));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(said).toBe('');
    expect(status).toBe(0);
  });
});
