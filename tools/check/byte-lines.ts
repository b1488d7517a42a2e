const LINE_FEED = 0x0a;

/** A line longer than this is not kept: 256 MiB, as for files. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Splits a stream of bytes at line feeds, one line in memory at a time: the next chunk is asked for only
 * when the line was taken. A line beyond the limit comes as null. The last line needs no line feed.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  most = MOST_BYTES,
): AsyncGenerator<Uint8Array | null> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= most) pieces.push(piece);
    else pieces = [];
  };
  const take = (): Uint8Array | null => {
    const line = length <= most ? Buffer.concat(pieces) : null;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
