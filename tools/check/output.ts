import { once } from 'node:events';

/**
 * Writes to standard output and waits while the reader of it is behind. When the reader has gone
 * (`check … | head`), the command ends at once and in silence, as other tools do.
 */
export function openOutput(): (text: string) => Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  };
}

/** One line on standard error, whatever the message holds. */
export function complain(message: string): void {
  process.stderr.write(`check: ${message.replace(/\s+/g, ' ').trim()}\n`);
}

/** Long enough that writing costs little, short enough for any pipe. */
const PIECE_CHARACTERS = 65_536;

/** Writes many small pieces as fewer long ones; all are written when it resolves. */
export async function writePieces(
  write: (text: string) => Promise<void>,
  pieces: Iterable<string>,
): Promise<void> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < PIECE_CHARACTERS) continue;
    await write(held);
    held = '';
  }
  if (held !== '') await write(held);
}
