/** Thrown for something that cannot be read as text; the message is one line and says what to do. */
export class UnreadableFault extends Error {}

const BYTE_ORDER_MARKS = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** HTML asks for the encoding's mark to stand in the first 1,024 bytes. */
const CHARSET_REACH = 1024;
const CHARSET_PATTERN = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark; a page also in the encoding that it names.
 * The mark itself is dropped. Throws an UnreadableFault for anything else.
 */
export function decodeText(bytes: Uint8Array, isPage: boolean): string {
  const mark = BYTE_ORDER_MARKS.find(({ bytes: start }) => start.every((b, i) => bytes[i] === b));
  if (mark) return decodeAs(mark.label, bytes);
  if (bytes.includes(0)) throw new UnreadableFault('is a binary file, not text');
  try {
    return decodeAs('utf-8', bytes);
  } catch (fault) {
    const named = isPage ? charsetOf(bytes) : null;
    if (named === null) throw fault;
    return decodeAs(named, bytes);
  }
}

function charsetOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, CHARSET_REACH)).toString('latin1');
  return CHARSET_PATTERN.exec(start)?.[1] ?? null;
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFault(`is not ${label.toUpperCase()} text; save it as UTF-8`);
  }
}
