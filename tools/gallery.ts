// Draws every surface and state from made-up cards and saves pictures of them to `screenshots/`.
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { SampleName, SampleRecord } from './gallery/page';
import { sampleCards } from './gallery/sample-cards';
import { loadPack } from './load-pack';

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
      lib: { entry: 'tools/gallery/page.ts', formats: ['iife'], name: 'galleryPage' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('The gallery page was not built.');
  return output.output[0].code;
}

const COLUMNS = 3;
const POPUP_STATES = [
  'read',
  'long',
  'none',
  'reading',
  'off',
  'click',
  'access',
  'restricted',
  'error',
] as const;

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

async function shootPopups(page: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    for (const state of POPUP_STATES) {
      const file = `popup-${state}-${theme}`;
      if (!file.includes(options.only)) continue;
      await page.setViewportSize({ width: 400, height: 600 });
      await page.evaluate(([s, t]) => window.gallery.popup(s, t), [state, theme] as const);
      await page.waitForTimeout(60);
      await page.screenshot({ path: `${OUT}/${file}.png` });
    }
  }
}

async function shootOptions(page: Page): Promise<void> {
  const pack = loadPack();
  const record: SampleRecord = {
    agencies: pack.agencies,
    conflictNames: pack.conflicts.map(({ id, name }) => [id, name]),
  };
  for (const [theme, width] of [
    ['light', 1100],
    ['dark', 1100],
    ['light', 360],
  ] as const) {
    const file = `options-${theme}-${width}`;
    if (!file.includes(options.only)) continue;
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(([r, t]) => window.gallery.options(r, t), [record, theme] as const);
    await page.waitForTimeout(100);
    await page.locator('.agency-group summary').nth(2).click();
    await page.screenshot({ path: `${OUT}/${file}.png`, fullPage: true });
    await page.locator('input[type=search]').fill('kyiv admin');
    await page.waitForTimeout(60);
    await page.screenshot({ path: `${OUT}/${file}-search.png` });
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
  await shootPopups(page);
  await shootOptions(page);
} finally {
  await browser.close();
}
console.log(`Pictures are in ${OUT}`);
