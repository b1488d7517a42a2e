import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** Files of a folder, served on this machine only. */
export interface FileServer {
  /** Address of the folder, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1 at a free port. `headers` adds headers by path ("/strict.html"), as a site
 * with a strict content security policy would send.
 */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<FileServer> {
  const root = normalize(folder + sep);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(join(root, decodeURIComponent(pathname)));
    try {
      if (!path.startsWith(root)) throw new Error('outside the folder');
      const content = await readFile(path);
      const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...headers[pathname] }).end(content);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
