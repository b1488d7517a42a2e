import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run';
import { launchChromium } from './chromium-driver';
import type { BrowserDriver } from './driver';
import type { BrowserKind } from './find-browser';
import { launchFirefox } from './firefox-driver';

/** Folder of the extension as `npm run build` leaves it. */
export function builtExtension(kind: BrowserKind): string {
  return join(ROOT, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Starts the browser with the built extension (or the one in another folder) in a fresh profile. */
export function launchBrowser(
  kind: BrowserKind,
  executable: string,
  headless: boolean,
  extension = builtExtension(kind),
): Promise<BrowserDriver> {
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`there is no built extension in ${extension}: run npm run build`);
  }
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  return launch({ executable, extension, headless });
}
