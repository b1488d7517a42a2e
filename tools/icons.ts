// Draws the extension's icon at every size: the 16-pixel one from a drawing of its own, on whole pixels.
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 96, 128] as const;
const OUT = 'public/icon';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await mkdir(OUT, { recursive: true });
  for (const size of SIZES) {
    const drawing = await readFile(`tools/icon/${size === 16 ? 'icon-16' : 'icon'}.svg`, 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<!doctype html><style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: `${OUT}/${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(`Icons are in ${OUT}`);
