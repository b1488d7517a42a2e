import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from '../run';

/** The two families of browsers; Chrome, Chromium and Edge are of the first. */
export type BrowserKind = 'chromium' | 'firefox';

/** Where a downloaded Firefox is kept; git-ignored. Chromium lies where Playwright puts it. */
export const DOWNLOADS = join(ROOT, '.cache', 'browsers');

interface UsualPlaces {
  /** The variable that names one outright. */
  readonly variable: string;
  /** Commands looked for in PATH, the preferred first. */
  readonly commands: readonly string[];
  readonly macos: readonly string[];
  /** Below the folders in which Windows keeps programs. */
  readonly windows: readonly string[];
}

// Free builds stand before branded ones: they take an extension by every way there is.
const PLACES: Record<BrowserKind, UsualPlaces> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    macos: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    macos: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** The executable of an installed browser; null when there is none. A set variable is taken as it is. */
export function findBrowser(kind: BrowserKind): string | null {
  const places = PLACES[kind];
  const named = process.env[places.variable];
  if (named) return named;
  return [...usualPaths(places), ...downloadedPaths(kind)].find((path) => existsSync(path)) ?? null;
}

function usualPaths(places: UsualPlaces): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        places.macos.map((path) => join(folder, path)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = process.env[variable];
        return folder ? places.windows.map((path) => join(folder, path)) : [];
      });
    default: {
      const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
      return places.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
    }
  }
}

/** What `install-browser.ts` downloads where no package can be installed. */
function downloadedPaths(kind: BrowserKind): string[] {
  if (kind === 'chromium') return [chromium.executablePath()];
  const folder = join(DOWNLOADS, 'firefox');
  const builds = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
  const inside = {
    darwin: 'Firefox.app/Contents/MacOS/firefox',
    win32: 'core\\firefox.exe',
  } as Partial<Record<NodeJS.Platform, string>>;
  return builds.map((build) => join(folder, build, inside[process.platform] ?? 'firefox/firefox'));
}
