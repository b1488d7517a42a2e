import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../run';
import { serveFolder } from '../serve';

/** The gallery in a browser's reach. */
export interface OpenGallery {
  /** Its page, whose `window.gallery` draws the surfaces. */
  readonly url: string;
  close(): Promise<void>;
}

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title><link rel="icon" href="data:,"></head><body data-toll-trace="off"><script src="gallery.js"></script></body></html>';

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tools/gallery/page.ts', formats: ['iife'], name: 'galleryPage' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('The gallery page was not built.');
  return output.output[0].code;
}

/** Builds the page (which the extension is asked not to read) that draws every surface from made-up cards, and serves it on this machine. */
export async function openGallery(): Promise<OpenGallery> {
  const folder = await mkdtemp(join(tmpdir(), 'toll-trace-gallery-'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'gallery.js'), await bundle());
  const server = await serveFolder(folder);
  return {
    url: `${server.url}index.html`,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
