import { existsSync } from 'node:fs';
import { run } from '../run';
import { type BrowserKind, DOWNLOADS, findBrowser } from './find-browser';

/** Thrown when there is no browser and none could be installed; one line that says what to do. */
export class NoBrowserFault extends Error {}

const NAMES: Record<BrowserKind, { package: string; product: string; variable: string }> = {
  chromium: { package: 'chromium', product: 'Chromium or Chrome', variable: 'CHROME_PATH' },
  firefox: { package: 'firefox-esr', product: 'Firefox', variable: 'FIREFOX_PATH' },
};

/**
 * The executable of the browser; where none is installed, installs one: Debian's package for root on
 * Debian, else a download. `tell` gets a line before anything slow. Throws a NoBrowserFault.
 */
export async function ensureBrowser(
  kind: BrowserKind,
  tell: (line: string) => void,
): Promise<string> {
  const found = findBrowser(kind);
  if (found !== null) return found;
  for (const install of [installPackage, download]) {
    await install(kind, tell);
    const installed = findBrowser(kind);
    if (installed !== null) return installed;
  }
  const { product, variable } = NAMES[kind];
  throw new NoBrowserFault(
    `No ${kind} browser was found and none could be installed: install ${product}, or set ${variable} to its executable.`,
  );
}

async function installPackage(kind: BrowserKind, tell: (line: string) => void): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return;
  const name = NAMES[kind].package;
  tell(`No ${kind} browser found; installing the package ${name} (a minute or two)…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation may hold the lock; wait for it rather than fail.
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...options, 'update'], { env });
  await run('apt-get', [...options, 'install', '-y', '--no-install-recommends', name], { env });
}

async function download(kind: BrowserKind, tell: (line: string) => void): Promise<void> {
  tell(`No ${kind} browser found; downloading one…`);
  if (kind === 'firefox') {
    await run('browsers', ['install', 'firefox@stable', '--path', DOWNLOADS]);
    return;
  }
  // As root on Linux the libraries that Chromium needs can be installed along with it.
  const libraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  await run('playwright-core', ['install', ...libraries, 'chromium']);
}
