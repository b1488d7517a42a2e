import { describe, expect, it } from 'vitest';
import { readArguments, UsageFault } from '../../../tools/check/arguments';
import { byteLines } from '../../../tools/check/byte-lines';
import { Core } from '../../../tools/check/core';
import { decodeText, UnreadableFault } from '../../../tools/check/decode';
import { reportJson } from '../../../tools/check/report-json';
import { printTable } from '../../../tools/print-table';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, size: number, most?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of byteLines(inPieces(text, size), most)) {
    lines.push(line === null ? null : Buffer.from(line).toString('utf8'));
  }
  return lines;
}

describe('lines of bytes', () => {
  it.each([1, 2, 3, 7, 100])('are the same in pieces of %i bytes', async (size) => {
    expect(await linesOf('eins\n\nzwölf\n한국\n', size)).toEqual(['eins', '', 'zwölf', '한국']);
  });

  it('need no line feed at the end', async () => {
    expect(await linesOf('a\nb', 1)).toEqual(['a', 'b']);
    expect(await linesOf('', 1)).toEqual([]);
  });

  it('are given up beyond the limit, and only they', async () => {
    expect(await linesOf('short\nmuch too long\nend', 4, 6)).toEqual(['short', null, 'end']);
  });

  it('are taken one at a time', async () => {
    let asked = 0;
    async function* source() {
      for (; asked < 10; asked += 1) yield Buffer.from('line\n');
    }
    const lines = byteLines(source());
    await lines.next();
    await lines.next();
    expect(asked).toBeLessThanOrEqual(2);
  });
});

describe('decoding', () => {
  const utf16 = (mark: number[], units: number[]) => new Uint8Array([...mark, ...units]);

  it.each([
    ['UTF-8', new Uint8Array([0x68, 0xc3, 0xa9]), 'hé'],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x68]), 'h'],
    ['UTF-16, little end first', utf16([0xff, 0xfe], [0x68, 0, 0xe9, 0]), 'hé'],
    ['UTF-16, big end first', utf16([0xfe, 0xff], [0, 0x68, 0, 0xe9]), 'hé'],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes, false)).toBe(text);
  });

  it('reads a page in the encoding that it names', () => {
    const page = Buffer.from('<meta charset="windows-1252"><p>caf\xe9</p>', 'latin1');
    expect(decodeText(page, true)).toContain('café');
    expect(() => decodeText(page, false)).toThrow(UnreadableFault);
  });

  it('refuses bytes that are no text', () => {
    expect(() => decodeText(new Uint8Array([1, 0, 2]), false)).toThrow(/binary/);
  });
});

describe('arguments', () => {
  it('are read, with what is not given as null', () => {
    expect(readArguments(['a.txt', '--json', '--today', '2025-07-01'])).toEqual({
      files: ['a.txt'],
      form: 'json',
      date: null,
      today: '2025-07-01',
      url: null,
      lang: null,
      explain: false,
    });
    expect(readArguments(['--help'])).toBeNull();
  });

  it.each([[[]], [['--what']], [['--jsonl', '--json']], [['a', '--date', 'June']]])(
    'are refused: %j',
    (argv) => {
      expect(() => readArguments(argv)).toThrow(UsageFault);
    },
  );
});

describe('a report in pieces', () => {
  const core = new Core('2025-07-01');
  const given = { url: null, date: null, lang: null };
  const read = (content: string) => core.read({ id: 'a', content, isPage: false }, given).report;
  const reports = [read('In Kursk 40 soldiers were killed and 50 wounded.'), read('Nothing.')];

  it.each(reports)('is the JSON of the whole', (report) => {
    expect([...reportJson(report, 0)].join('')).toBe(JSON.stringify(report));
    expect([...reportJson(report, 2)].join('')).toBe(JSON.stringify(report, null, 2));
    const inArray = `[\n  ${[...reportJson(report, 2, 1)].join('')}\n]`;
    expect(inArray).toBe(JSON.stringify([report], null, 2));
  });
});

describe('a table', () => {
  it('aligns its columns and cuts long cells', () => {
    const rows = [
      { name: 'a', count: 5 },
      { name: 'much too long', count: 1200 },
    ];
    const table = printTable(rows, [
      { title: 'name', cell: ({ name }) => name, most: 6 },
      { title: 'n', cell: ({ count }) => String(count), right: true },
    ]);
    expect(table.split('\n')).toEqual([
      'name       n',
      '------  ----',
      'a          5',
      'much …  1200',
    ]);
  });
});
