import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText, UnreadableFault } from './decode';

/** A file or a line as it was given, before anything is understood. */
export interface Source {
  /** The file's name as given, or the line's own id. */
  readonly id: string | number | null;
  readonly content: string;
  /** Whether it is read as a page (HTML) or as plain text. */
  readonly isPage: boolean;
}

/** V8 cannot hold a longer string; half of it leaves room for the text as read. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Reads one file ("-" is standard input). Throws an UnreadableFault whose message lacks the name. */
export async function readSource(name: string, folder: string): Promise<Source> {
  const isPage = /\.html?$/i.test(name);
  const bytes = name === '-' ? await readStandardInput() : await readBytes(resolve(folder, name));
  const content = decodeText(bytes, isPage);
  if (content.trim() === '') throw new UnreadableFault('is empty; there is nothing to read');
  return { id: name, content, isPage };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UnreadableFault('is a directory; name the files in it');
    if (found.size > MOST_BYTES) {
      throw new UnreadableFault(`is larger than ${MOST_BYTES / 1024 / 1024} MiB; split it`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnreadableFault) throw error;
    throw new UnreadableFault(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file; check the name';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; check its permissions';
    default:
      return `could not be read (${code})`;
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
