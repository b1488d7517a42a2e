import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { animatedPng } from '../../../tools/store/animated-png';

/** A PNG of one grey pixel; its checksums are not looked at. */
function pixel(grey: number, width = 1): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, grey]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const typesOf = (png: Buffer) => png.toString('latin1').match(/IHDR|acTL|fcTL|IDAT|fdAT|IEND/g);

describe('an animated PNG', () => {
  it('holds its frames in order, the first also for those who know no animation', () => {
    const frames = [pixel(0), pixel(128), pixel(255)].map((png) => ({ png, milliseconds: 700 }));
    expect(typesOf(animatedPng(frames))).toEqual([
      'IHDR',
      'acTL',
      'fcTL',
      'IDAT',
      'fcTL',
      'fdAT',
      'fcTL',
      'fdAT',
      'IEND',
    ]);
  });

  it('refuses frames of different sizes, none at all, and what is no PNG', () => {
    const frame = (png: Buffer) => ({ png, milliseconds: 1 });
    expect(() => animatedPng([frame(pixel(0)), frame(pixel(0, 2))])).toThrow('frame 2');
    expect(() => animatedPng([])).toThrow('needs a frame');
    expect(() => animatedPng([frame(Buffer.from('GIF89a'))])).toThrow('no PNG');
  });
});
