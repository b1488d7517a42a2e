// Draws every surface and state from made-up cards and saves pictures of them to `screenshots/`.
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { SampleName } from './gallery/page';
import { sampleCards } from './gallery/sample-cards';

const OUT = 'screenshots/gallery';
const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' } },
});

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tools/gallery/page.ts', formats: ['iife'], name: 'gallery' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('The gallery page was not built.');
  return output.output[0].code;
}

const COLUMNS = 3;

async function shootPopovers(page: Page): Promise<void> {
  const names = Object.keys(sampleCards) as SampleName[];
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [424, 360]) {
      const columns = width === 360 ? 1 : COLUMNS;
      await page.setViewportSize({ width: width * columns, height: 1300 });
      for (let i = 0; i < names.length; i += columns) {
        const shown = names.slice(i, i + columns);
        const file = `popover-${theme}-${width}-${shown.join('-')}`;
        if (!file.includes(options.only)) continue;
        await page.evaluate(([some, t, w]) => window.gallery.popovers(some, t, w, true), [
          shown,
          theme,
          width,
        ] as const);
        await page.screenshot({ path: `${OUT}/${file}.png` });
      }
    }
  }
}

await mkdir(OUT, { recursive: true });
const code = await bundle();
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1.25 });
  page.on('pageerror', (error) => console.error(String(error)));
  await page.setContent(
    '<!doctype html><html lang="en"><title>gallery</title><body></body></html>',
  );
  await page.addScriptTag({ content: code });
  await shootPopovers(page);
} finally {
  await browser.close();
}
console.log(`Pictures are in ${OUT}`);
