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
