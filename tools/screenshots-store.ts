// Pictures for the stores from the real extension, and the README's tour.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/bridge/settings';
import { ensureBrowser } from './browser/install-browser';
import { launchBrowser } from './browser/launch';
import { ROOT, run } from './run';
import { serveFolder } from './serve';
import { animatedPng } from './store/animated-png';
import { dressExtension, STORE_SCENES, type Stand, TOUR } from './store/scenes';

const USAGE = `npm run screenshots:store -- [--language en|uk|…|all] [--tour]
Builds the extension and saves pictures of 1280 by 800 under screenshots/store/LANGUAGE. With --tour it makes
docs/tour.png instead, the animation of the README.`;

const { values: options } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    tour: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** What both stores take. */
const STORE = { width: 1280, height: 800 };
/** Small enough for a README. */
const TOUR_SIZE = { width: 1000, height: 640 };

const tell = (line: string) => process.stdout.write(`${line}\n`);

async function savePictures(set: Stand, language: string): Promise<void> {
  const folder = join(ROOT, 'screenshots', 'store', language);
  await mkdir(folder, { recursive: true });
  for (const [i, scene] of STORE_SCENES.entries()) {
    await writeFile(join(folder, `${i + 1}-${scene.name}.png`), await scene.take(set));
  }
  tell(`${language}: ${STORE_SCENES.length} pictures in ${folder}`);
}

async function saveTour(set: Stand): Promise<void> {
  const frames = [];
  for (const { scene, milliseconds } of TOUR) {
    frames.push({ png: await scene.take(set), milliseconds });
  }
  const tour = animatedPng(frames);
  await writeFile(join(ROOT, 'docs', 'tour.png'), tour);
  tell(`docs/tour.png: ${frames.length} pictures, ${Math.round(tour.length / 1024)} kB`);
}

async function main(): Promise<void> {
  if (options.help) {
    tell(USAGE);
    return;
  }
  const languages = LANGUAGES.filter(
    (one) => options.language === 'all' || options.language === one,
  );
  if (languages.length === 0) throw new Error(`there is no language ${options.language}\n${USAGE}`);
  const built = await run('wxt', ['build', '--browser', 'chrome']);
  if (!built.ok) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
  const server = await serveFolder(join(ROOT, 'assets', 'sample'));
  const driver = await launchBrowser('chromium', await ensureBrowser('chromium', tell), true);
  const set = { driver, article: `${server.url}article.html` };
  try {
    if (options.tour) {
      await dressExtension(driver, { language: 'en', theme: 'light' });
      await saveTour({ ...set, ...TOUR_SIZE });
      return;
    }
    for (const language of languages) {
      await dressExtension(driver, { language, theme: 'light' });
      await savePictures({ ...set, ...STORE }, language);
    }
  } finally {
    await driver.close();
    await server.close();
  }
}

await main();
