// Pictures of every surface and state in both browsers, in each look and width, under `screenshots/`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DrivenPage } from './browser/driver';
import type { BrowserKind } from './browser/find-browser';
import { ensureBrowser } from './browser/install-browser';
import { launchBrowser } from './browser/launch';
import { openGallery } from './gallery/open-gallery';
import { shootReal } from './gallery/real-shots';
import { galleryShots } from './gallery/shots';
import { ROOT, run } from './run';

const USAGE = `npm run screenshots -- [--browser chrome|firefox] [--only PART-OF-A-NAME]…
Builds the extension and saves pictures of its surfaces under screenshots/.`;

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string', multiple: true, default: [''] },
    help: { type: 'boolean' },
  },
});

const tell = (line: string) => process.stdout.write(`${line}\n`);
const wanted = (name: string) => options.only.some((part) => name.includes(part));

/** Two frames: what was drawn is painted by then. */
function painted(page: DrivenPage): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
}

async function shoot(kind: BrowserKind, galleryUrl: string): Promise<number> {
  const folder = join(ROOT, 'screenshots', kind);
  await mkdir(folder, { recursive: true });
  const built = await run('wxt', ['build', '--browser', kind === 'chromium' ? 'chrome' : kind]);
  if (!built.ok) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
  const driver = await launchBrowser(kind, await ensureBrowser(kind, tell), true);
  let count = 0;
  const keep = async (name: string, picture: Uint8Array) => {
    await writeFile(join(folder, `${name}.png`), picture);
    count += 1;
  };
  const save = async (name: string, page: DrivenPage) => {
    if (!wanted(name)) return;
    await painted(page);
    await keep(name, await page.screenshot());
  };
  try {
    const page = await driver.openPage(galleryUrl);
    for (const shot of galleryShots().filter(({ name }) => wanted(name))) {
      await page.emulate(shot.look);
      await page.resize(shot.width, shot.height);
      await shot.draw(page);
      await save(shot.name, page);
    }
    await page.close();
    await shootReal(driver, { wants: wanted, save, keep });
  } finally {
    await driver.close().catch(() => undefined);
  }
  return count;
}

async function screenshots(): Promise<void> {
  const asked = options.browser?.toLowerCase().replace(/^chrome$/, 'chromium');
  const kinds = (['chromium', 'firefox'] as const).filter(
    (kind) => asked === undefined || kind === asked,
  );
  if (kinds.length === 0) throw new Error('--browser is chrome or firefox');
  const gallery = await openGallery();
  try {
    for (const kind of kinds) {
      tell(`${await shoot(kind, gallery.url)} pictures of ${kind} in screenshots/${kind}`);
    }
  } finally {
    await gallery.close();
  }
}

if (options.help) tell(USAGE);
else await screenshots();
