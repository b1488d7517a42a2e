import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sameBytes } from '../../../tools/zip/same-bytes';

const WORDS = strToU8('{"name":"one"}');
const PICTURE = new Uint8Array([137, 80, 78, 71]);

const early = zipSync(
  { 'icon/16.png': PICTURE, 'manifest.json': WORDS },
  { mtime: new Date(2024, 1, 3), level: 1 },
);
const late = zipSync(
  { 'manifest.json': WORDS, 'icon/16.png': PICTURE },
  { mtime: new Date(2026, 7, 9), level: 6 },
);

describe('an archive of equal files', () => {
  it('has the same bytes, whenever and in whatever order it was packed', () => {
    expect(early).not.toEqual(late);
    expect(sameBytes(early)).toEqual(sameBytes(late));
  });

  it('holds what the files held', () => {
    const files = unzipSync(sameBytes(late));
    expect(Object.keys(files)).toEqual(['icon/16.png', 'manifest.json']);
    expect(strFromU8(files['manifest.json'] as Uint8Array)).toBe('{"name":"one"}');
  });

  it('differs when a file does', () => {
    const other = zipSync({ 'manifest.json': strToU8('{"name":"two"}'), 'icon/16.png': PICTURE });
    expect(sameBytes(other)).not.toEqual(sameBytes(early));
  });
});
