import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error('a frame is no PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function written({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function control(sequence: number, header: Buffer, milliseconds: number): Chunk {
  const data = Buffer.alloc(26);
  data.writeUInt32BE(sequence, 0);
  header.copy(data, 4, 0, 8);
  data.writeUInt16BE(milliseconds, 20);
  data.writeUInt16BE(1000, 22);
  return { type: 'fcTL', data };
}

/** One picture of an animation and how long it stands, in milliseconds (at most 65,535). */
export interface Frame {
  readonly png: Uint8Array;
  readonly milliseconds: number;
}

/**
 * An animated PNG that shows the frames again and again; where animations are not known, the first. The frames'
 * own compressed pixels are taken over. Throws when they differ in size or colour type.
 */
export function animatedPng(frames: readonly Frame[]): Buffer {
  const parts = frames.map(({ png }) => chunksOf(png));
  const header = parts[0]?.find(({ type }) => type === 'IHDR')?.data;
  if (!header) throw new Error('an animation needs a frame');
  const count = Buffer.alloc(8);
  count.writeUInt32BE(frames.length);
  const out: Chunk[] = [
    { type: 'IHDR', data: header },
    { type: 'acTL', data: count },
  ];
  let sequence = 0;
  parts.forEach((chunks, i) => {
    if (!chunks.find(({ type }) => type === 'IHDR')?.data.equals(header)) {
      throw new Error(`frame ${i + 1} has another size or colour type than the first`);
    }
    out.push(control(sequence++, header, frames[i]?.milliseconds ?? 0));
    for (const { type, data } of chunks) {
      if (type !== 'IDAT') continue;
      if (i === 0) {
        out.push({ type, data });
        continue;
      }
      const number = Buffer.alloc(4);
      number.writeUInt32BE(sequence++);
      out.push({ type: 'fdAT', data: Buffer.concat([number, data]) });
    }
  });
  out.push({ type: 'IEND', data: Buffer.alloc(0) });
  return Buffer.concat([SIGNATURE, ...out.map(written)]);
}
